import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sv',
  name: 'Swedish',
  autonym: 'svenska',
  iso3: ['swe'],
  functionWords:
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sitt detta hon man utan dem dess denna mellan enligt'.split(' '),
  months: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['måndag', 'mån'], ['tisdag', 'tis'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'], ['fredag', 'fre'], ['lördag', 'lör'], ['söndag', 'sön']],
  dateWords: ['den', 'kl', 'kl.', 'klockan'],
  relative: { today: ['idag', 'i dag', 'nyss'], yesterday: ['igår', 'i går'], ago: [{ phrase: '# minuter sedan', unit: 'minute' }, { phrase: '# min sedan', unit: 'minute' }, { phrase: '# timme sedan', unit: 'hour' }, { phrase: '# timmar sedan', unit: 'hour' }, { phrase: '# dag sedan', unit: 'day' }, { phrase: '# dagar sedan', unit: 'day' }, { phrase: '# vecka sedan', unit: 'week' }, { phrase: '# veckor sedan', unit: 'week' }, { phrase: '# månad sedan', unit: 'month' }, { phrase: '# månader sedan', unit: 'month' }, { phrase: '# år sedan', unit: 'year' }] },
  authors: { by: ['av', 'text:', 'skribent:', 'författare:', 'skriven av', 'publicerad av'], and: ['och', '&'] },
  titles: ['reporter', 'redaktör', 'chefredaktör', 'journalist', 'korrespondent', 'skribent', 'krönikör', 'ledarskribent', 'fotograf', 'redaktionen'],
  cues: {
    source: starts('Källa:', 'Källor:'),
    byline: starts('Av', 'Text:', 'Skribent:', 'Författare:', 'Skriven av', 'Text och foto:', 'Publicerad av'),
    dateline: [
      ...starts('Publicerad', 'Publicerat', 'Publicerades', 'Datum:', 'Lästid'),
      ...ends('min läsning', 'minuters läsning', 'min lästid'),
    ],
    updated: starts('Uppdaterad', 'Uppdaterat', 'Senast uppdaterad', 'Ändrad', 'Senast ändrad'),
    caption: [
      ...starts('Foto:', 'Bild:', 'Bilder:', 'Fotograf:', 'Illustration:', 'Arkivbild', 'Genrebild', 'Grafik:'),
      ...ends('arkivbild', 'genrebild', '/TT', 'TT Nyhetsbyrån'),
    ],
    copyright: [
      ...whole(
        'Integritetspolicy', 'Användarvillkor', 'Villkor', 'Cookiepolicy', 'Personuppgiftspolicy', 'Allmänna villkor',
        'Om cookies', 'Personuppgifter', 'Tillgänglighet',
      ),
      ...starts('Ansvarig utgivare'),
      ...has('alla rättigheter förbehålls', 'ansvarig utgivare', 'skyddat av upphovsrätt', 'utan skriftligt tillstånd'),
    ],
    related: [
      ...whole(
        'Relaterat', 'Relaterade artiklar', 'Populärt', 'Senaste nytt', 'Senaste nyheterna', 'Rekommenderat', 'Nästa artikel',
        'Föregående artikel', 'Fler nyheter', 'Just nu', 'Toppnyheter',
      ),
      ...starts(
        'Läs också', 'Läs även', 'Läs mer:', 'Se även', 'Mer om', 'Mer från', 'Relaterade', 'Mest läst', 'Mest lästa',
        'Du kanske också', 'Fler artiklar', 'Missa inte',
      ),
    ],
    more: [...whole('mer', 'visa mer', 'visa fler', 'visa alla', 'läs hela artikeln'), ...ends('läs mer', 'läs vidare', 'fortsätt läsa')],
    navigation: [
      ...whole(
        'Hem', 'Startsida', 'Start', 'Meny', 'Sök', 'Logga in', 'Logga ut', 'Registrera', 'Nyheter', 'Inrikes', 'Utrikes',
        'Sverige', 'Världen', 'Politik', 'Ekonomi', 'Näringsliv', 'Kultur', 'Nöje', 'Åsikt', 'Debatt', 'Ledare', 'Vetenskap',
        'Hälsa', 'Teknik', 'Lokalt', 'Väder', 'Kontakt', 'Kontakta oss', 'Om oss', 'Arkiv', 'Stäng', 'Tillbaka', 'Nästa',
        'Föregående', 'Till toppen', 'Annonsera', 'Kundservice', 'Kategorier',
      ),
      ...starts('Hoppa till', 'Gå till', 'Till innehållet', 'Du är här', 'Tillbaka till'),
    ],
    social: [
      ...whole('Dela artikel', 'Skicka', 'Gilla', 'Spara', 'Lyssna', 'E-post', 'Tipsa'),
      ...starts('Dela', 'Följ oss', 'Kopiera länk', 'Skriv ut', 'Tipsa en vän'),
    ],
    tags: starts('Taggar', 'Ämnen:', 'Ämne:', 'Nyckelord', 'Etiketter', 'Kategori:', 'Kategorier:'),
    comment: [
      ...whole('Kommentar', 'Kommentera', 'Svara', 'Inga kommentarer', 'Avbryt svar', 'Anmäl'),
      ...starts(
        'Lämna en kommentar', 'Skriv en kommentar', 'Lämna ett svar', 'Kommentarer (', 'Kommentera artikeln', 'Din kommentar',
        'Logga in för att',
      ),
      ...ends('kommentarer', 'skriver:', 'säger:'),
      ...has('e-postadress kommer inte publiceras', 'Obligatoriska fält är märkta', 'för att kommentera'),
    ],
    promo: [
      ...whole('Annonser', 'Nyhetsbrev', 'Bli prenumerant', 'Sponsrat', 'Annonssamarbete'),
      ...starts('Annons', 'Prenumerera', 'Anmäl dig', 'Få vårt', 'Ladda ner', 'Bli medlem', 'Stöd oss', 'Artikeln fortsätter'),
      ...has('vårt nyhetsbrev', 'våra nyhetsbrev', 'fortsätter efter annonsen', 'i din inkorg', 'vår app'),
    ],
    notice: [
      ...whole('Godkänn', 'Acceptera', 'Jag förstår', 'Avvisa', 'Sidan hittades inte', 'Cookieinställningar', 'Godkänn alla'),
      ...starts(
        'Vi använder cookies', 'Den här webbplatsen använder', 'Denna webbplats använder', 'Din webbläsare', 'Vi använder kakor',
      ),
      ...has('använder cookies', 'användningen av cookies', 'aktivera JavaScript', 'använder kakor'),
    ],
    bio: starts('Om skribenten', 'Om författaren', 'Fler artiklar av'),
    paywall: [
      ...starts('För att läsa vidare', 'Redan prenumerant', 'Endast för prenumeranter', 'Läs vidare med'),
      ...has('för att läsa vidare', 'endast för prenumeranter', 'redan prenumerant', 'för att fortsätta läsa'),
    ],
  },
  sample:
    'Den gamla bron över floden stängs under nästan hela sommaren, meddelade kommunen på tisdagen, eftersom ingenjörer har hittat sprickor i två av pelarna. De boende, som väntat i åratal på reparationen, är inte förvånade, men butiksägarna är rädda för att förlora kunder. ”Vi fick veta det först förra veckan”, säger en av dem.',
} satisfies LanguageFile;

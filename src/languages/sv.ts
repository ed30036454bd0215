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
  authors: { by: ['av', 'text:', 'skribent:', 'författare:', 'skriven av', 'publicerad av', 'text och foto', 'text'], and: ['och', '&'], after: ['skriver', 'rapporterar'], photos: ['foto', 'bild'] },
  titles: ['reporter', 'redaktör', 'chefredaktör', 'journalist', 'korrespondent', 'skribent', 'krönikör', 'ledarskribent', 'fotograf', 'redaktionen'],
  cues: {
    source: [...whole('TT', 'Pressmeddelande'), ...starts('Källa:', 'Källor:')],
    byline: starts('Av', 'Text:', 'Skribent:', 'Författare:', 'Skriven av', 'Text och foto:', 'Publicerad av'),
    dateline: [
      ...starts('Publicerad', 'Publicerat', 'Publicerades', 'Datum:', 'Lästid', 'Skapad'),
      ...ends('min läsning', 'minuters läsning', 'min lästid', 'minuter läsning', 'minuters lästid', 'lästid minuter'),
    ],
    updated: starts('Uppdaterad', 'Uppdaterat', 'Senast uppdaterad', 'Ändrad', 'Senast ändrad', 'Uppdaterades', 'Senaste uppdatering'),
    caption: [
      ...starts(
        'Foto:', 'Bild:', 'Bilder:', 'Illustration:', 'Arkivbild', 'Genrebild', 'Grafik:', 'Bildtext', 'Fotograf', 'Montage:',
        'Bildkälla', 'Skärmdump', 'Video:', 'Pressbild',
      ),
      ...ends('arkivbild', 'genrebild', '/TT', 'TT Nyhetsbyrån'),
    ],
    copyright: [
      ...whole(
        'Integritetspolicy', 'Användarvillkor', 'Villkor', 'Cookiepolicy', 'Personuppgiftspolicy', 'Allmänna villkor',
        'Om cookies', 'Personuppgifter', 'Tillgänglighet', 'Integritet', 'Om webbplatsen', 'Hantera cookies',
        'Cookieinställningar', 'Dataskydd', 'Köpvillkor', 'Prenumerationsvillkor', 'Utgivningsbevis',
        'Tillgänglighetsredogörelse', 'Personuppgifter och cookies', 'Upphovsrätt',
      ),
      ...starts('Ansvarig utgivare'),
      ...has('alla rättigheter förbehålls', 'ansvarig utgivare', 'skyddat av upphovsrätt', 'utan skriftligt tillstånd'),
    ],
    related: [
      ...whole(
        'Relaterade artiklar', 'Populärt', 'Senaste nytt', 'Senaste nyheterna', 'Rekommenderat', 'Nästa artikel',
        'Föregående artikel', 'Just nu', 'Toppnyheter', 'De mest lästa', 'De mest lästa artiklarna', 'Mest lästa artiklar',
        'Mest lästa just nu', 'Mest läst just nu', 'Mest kommenterat', 'Mest sett', 'Mest delat', 'Populära artiklar',
        'Populäraste', 'Populärast', 'Senaste', 'Senaste artiklarna', 'Senaste inläggen', 'Senaste nyheter',
        'De senaste nyheterna', 'Det senaste', 'Relaterade inlägg', 'Relaterat innehåll', 'Relaterade nyheter',
        'Rekommenderade artiklar', 'Rekommenderas', 'Rekommenderad läsning', 'Redaktionens val', 'Vi rekommenderar',
        'Mer nyheter', 'Fler inlägg', 'Andra har läst', 'Kanske intresserar dig', 'Du kanske gillar', 'I fokus',
      ),
      ...starts(
        'Läs också', 'Läs även', 'Läs mer:', 'Se även', 'Mer från', 'Relaterade', 'Mest läst', 'Mest lästa', 'Du kanske också',
        'Fler artiklar', 'Missa inte', 'Läs mer om', 'Läs vidare:', 'Se också', 'Liknande artiklar', 'Föregående inlägg',
        'Nästa inlägg', 'Mer om ämnet', 'Mer om detta', 'Relaterat:', 'Andra läser', 'Fler nyheter', 'Senaste nytt från',
        'Läs hela artikeln:',
      ),
    ],
    more: [
      ...whole(
        'mer', 'visa fler', 'visa alla', 'Läs artikeln', 'Läs hela', 'Läs hela inlägget', 'Se mer', 'Se fler', 'Visa mindre',
        'Ladda fler', 'Ladda mer', 'Fler nyheter', 'Alla artiklar', 'Mer information', 'Till artikeln',
      ),
      ...ends('läs mer', 'läs vidare', 'fortsätt läsa', 'läs mer här', 'läs hela artikeln', 'visa mer', 'se alla', 'klicka här'),
    ],
    navigation: [
      ...whole(
        'Hem', 'Startsida', 'Start', 'Meny', 'Sök', 'Logga in', 'Logga ut', 'Registrera', 'Nyheter', 'Inrikes', 'Utrikes',
        'Sverige', 'Världen', 'Politik', 'Ekonomi', 'Näringsliv', 'Kultur', 'Nöje', 'Åsikt', 'Debatt', 'Ledare', 'Vetenskap',
        'Hälsa', 'Teknik', 'Lokalt', 'Väder', 'Kontakt', 'Kontakta oss', 'Om oss', 'Arkiv', 'Stäng', 'Tillbaka', 'Nästa',
        'Föregående', 'Till toppen', 'Annonsera', 'Kundservice', 'Kategorier', 'Huvudmeny', 'Öppna meny', 'Stäng meny',
        'Visa meny', 'Sökresultat', 'Sök på', 'Mitt konto', 'Min sida', 'Mina sidor', 'Skapa konto', 'Glömt lösenord', 'Lösenord',
        'Användarnamn', 'Kom ihåg mig', 'Sport', 'Fotboll', 'Hockey', 'Ishockey', 'Trav', 'Golf', 'Opinion', 'Insändare',
        'Krönikor', 'Krönika', 'Reportage', 'Intervju', 'Analys', 'Samhälle', 'Blåljus', 'Skola', 'Utbildning', 'Jobb', 'Karriär',
        'Miljö', 'Klimat', 'Energi', 'Natur', 'Djur', 'Familj', 'Bostad', 'Hem & trädgård', 'Mat', 'Mat & dryck', 'Recept',
        'Resor', 'Mode', 'Livsstil', 'Skönhet', 'Relationer', 'Motor', 'Bil', 'Pengar', 'Börs', 'Privatekonomi', 'Film', 'Musik',
        'Böcker', 'Litteratur', 'Teater', 'Konst', 'TV', 'Tv-tablå', 'Radio', 'Podd', 'Poddar', 'Poddradio', 'Bilder', 'Bildspel',
        'Video', 'Webb-TV', 'Korsord', 'Quiz', 'Spel', 'Horoskop', 'Kalender', 'Evenemang', 'Familj & minnen', 'Dödsannonser',
        'E-tidning', 'Läs e-tidningen', 'Tidningen', 'Butik', 'Shop', 'Frågor och svar', 'Vanliga frågor', 'Hjälp', 'Redaktion',
        'Redaktionen', 'Medarbetare', 'Tipsa redaktionen', 'Press', 'Länkar', 'Sidor', 'Sida', 'Nästa sida', 'Föregående sida',
        'Alla ämnen', 'Avdelningar', 'Språk', 'English', 'På svenska', 'Svenska', 'Avbryt', 'Webbplatskarta', 'RSS',
      ),
      ...starts('Hoppa till', 'Gå till', 'Till innehållet', 'Du är här', 'Tillbaka till'),
    ],
    social: [
      ...whole(
        'Dela artikel', 'Skicka', 'Gilla', 'Spara', 'Lyssna', 'E-post', 'Tipsa', 'Dela på Facebook', 'Dela på Twitter',
        'Dela på X', 'Dela via e-post', 'Dela på LinkedIn', 'Dela inlägg', 'Dela med', 'Dela länk', 'Följ',
        'Följ oss på Facebook', 'Sociala medier', 'Skriv ut artikel', 'Skicka till en vän', 'Länk kopierad', 'Spara artikel',
        'Ge bort', 'Ge bort artikel', 'Tweeta',
      ),
      ...starts(
        'Följ oss', 'Kopiera länk', 'Skriv ut', 'Tipsa en vän', 'Dela på', 'Dela den här', 'Dela artikeln', 'Dela via',
        'Följ oss på', 'Klicka för att dela', 'Klicka för att skriva ut', 'Lyssna på artikeln',
      ),
    ],
    tags: [
      ...whole('Mer om ämnet'),
      ...starts(
        'Taggar', 'Ämnen:', 'Ämne:', 'Nyckelord', 'Etiketter', 'Kategori:', 'Kategorier:', 'Publicerat i', 'Publicerad i',
        'Märkt', 'Ämnesord',
      ),
    ],
    comment: [
      ...whole(
        'Kommentar', 'Svara', 'Avbryt svar', 'Anmäl', 'Namn *', 'E-post *', 'E-postadress *', 'Skicka kommentar',
        'Publicera kommentar', 'Lägg till kommentar', 'Skriv kommentar', 'Visa alla kommentarer', 'Läs kommentarer',
        'Alla kommentarer', 'Kommentarer inaktiverade', 'Senaste kommentarer', 'Delta i diskussionen', 'Anmäl kommentar',
        'Logga in för att kommentera', 'Diskussion', 'Obligatoriska fält',
      ),
      ...starts(
        'Lämna en kommentar', 'Skriv en kommentar', 'Lämna ett svar', 'Kommentarer (', 'Kommentera artikeln', 'Din kommentar',
        'Din e-postadress kommer', 'Lägg till en kommentar', 'Kommentera:', 'Kommentarer till', 'Kommentarer på',
        'Inga kommentarer', 'Kommentarerna är', 'Du måste vara inloggad', 'Du måste logga in', 'Spara mitt namn',
        'Bli först med att', 'Var först med att', 'Visa kommentarer',
      ),
      ...ends('skriver:', 'säger:'),
      ...has(
        'e-postadress kommer inte publiceras', 'Obligatoriska fält är märkta', 'för att kommentera', 'publicera en kommentar',
        'för att kunna kommentera', 'först med att kommentera', 'Spara mitt namn, min e-postadress',
      ),
    ],
    promo: [
      ...whole(
        'Annonser', 'Nyhetsbrev', 'Bli prenumerant', 'Sponsrat', 'Annonssamarbete', 'Reklam', 'Sponsrad', 'Sponsrat innehåll',
        'Sponsrad artikel', 'Betalt innehåll', 'Innehåll från annonsör', 'Prenumeration', 'Prenumerera nu',
        'Bli digital prenumerant', 'Köp prenumeration', 'Teckna prenumeration', 'Prenumerera på nyhetsbrevet',
        'Prenumerera på vårt nyhetsbrev', 'Anmäl dig till vårt nyhetsbrev', 'Registrera dig', 'Stöd oss', 'Donera', 'Ge en gåva',
        'Swisha', 'Hämta appen', 'Köp nu', 'Beställ nu', 'Din e-postadress', 'Nej tack',
      ),
      ...starts(
        'Annons', 'Prenumerera', 'Anmäl dig', 'Bli medlem', 'Artikeln fortsätter', 'Ladda ner appen', 'Ladda ned appen',
        'Ladda ner vår', 'Stöd oss med', 'Stöd oss genom', 'Stöd vår', 'Få vårt nyhetsbrev', 'Få våra', 'Få de senaste nyheterna',
        'Få nyheter', 'Prenumerera på', 'Prova gratis', 'Missa inga', 'Håll dig uppdaterad', 'Anmäl dig till', 'Anmäl dig här',
        'Ange din e-postadress', 'Genom att anmäla', 'Genom att prenumerera', 'Tack för din anmälan', 'Sponsrat av',
        'Annonssamarbete med', 'Artikeln fortsätter efter', 'Det här är en annons',
      ),
      ...has(
        'vårt nyhetsbrev', 'våra nyhetsbrev', 'fortsätter efter annonsen', 'i din inkorg', 'vår app', 'direkt i mejlen',
        'direkt till din inkorg', 'fortsätter under annonsen', 'avsluta när som helst', 'affiliatelänkar', 'annonslänkar',
      ),
    ],
    notice: [
      ...whole(
        'Godkänn', 'Acceptera', 'Jag förstår', 'Avvisa', 'Sidan hittades inte', 'Cookieinställningar', 'Godkänn alla',
        'Godkänn alla cookies', 'Acceptera alla', 'Acceptera cookies', 'Acceptera alla cookies', 'Tillåt alla',
        'Tillåt alla cookies', 'Endast nödvändiga', 'Neka', 'Neka alla', 'Avvisa alla', 'Hantera inställningar',
        'Spara inställningar', 'Alltid aktiv', 'Laddar', 'Läser in', 'Sidan kunde inte hittas', 'Sidan finns inte',
        'Ett fel uppstod',
      ),
      ...starts(
        'Vi använder cookies', 'Vi använder kakor', 'Vi och våra partners', 'Vår webbplats använder', 'Webbplatsen använder',
        'Den här sidan använder', 'Denna sida använder', 'Genom att fortsätta', 'Sidan du söker', 'Sidan du letar',
        'Din webbläsare stödjer', 'Din webbläsare stöder', 'Du använder en föråldrad', 'JavaScript är', 'För att se det här',
        'Aktivera JavaScript', 'Den här webbplatsen använder cookies', 'Denna webbplats använder cookies', 'Din webbläsare är',
      ),
      ...has(
        'använder cookies', 'användningen av cookies', 'aktivera JavaScript', 'använder kakor', 'använder vi cookies',
        'användning av cookies', 'använda cookies', 'cookies för att', 'kakor för att', 'webbläsare stöder inte',
        'sidan du söker',
      ),
    ],
    bio: [
      ...whole('Mer av skribenten', 'Visa alla inlägg', 'Om författarna'),
      ...starts(
        'Om skribenten', 'Om författaren', 'Fler artiklar av', 'Visa alla inlägg av', 'Alla artiklar av', 'Om journalisten',
        'Om krönikören', 'Skribenten är',
      ),
    ],
    paywall: [
      ...whole('För prenumeranter', 'Låst artikel', 'Premium'),
      ...starts(
        'För att läsa vidare', 'Redan prenumerant', 'Endast för prenumeranter', 'Läs vidare med', 'Logga in för att läsa',
        'Läs hela artikeln med', 'Bli prenumerant för att', 'Artikeln är låst', 'Är du redan prenumerant', 'Redan kund',
        'Prenumerera för att läsa', 'Obegränsad tillgång',
      ),
      ...has(
        'för att läsa vidare', 'endast för prenumeranter', 'redan prenumerant', 'för att fortsätta läsa',
        'för att läsa hela artikeln', 'för att läsa artikeln', 'logga in för att läsa', 'bara för prenumeranter',
        'prenumeranter kan läsa', 'låst innehåll',
      ),
    ],
  },
  sample:
    'Den gamla bron över floden stängs under nästan hela sommaren, meddelade kommunen på tisdagen, eftersom ingenjörer har hittat sprickor i två av pelarna. De boende, som väntat i åratal på reparationen, är inte förvånade, men butiksägarna är rädda för att förlora kunder. ”Vi fick veta det först förra veckan”, säger en av dem.',
} satisfies LanguageFile;

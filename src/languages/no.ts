import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'no',
  name: 'Norwegian',
  autonym: 'norsk',
  iso3: ['nob', 'nno', 'nor'],
  functionWords: [
    'og', 'i', 'er', 'det', 'på', 'som', 'en', 'et', 'for', 'å', 'av', 'til', 'at', 'har', 'ikke', 'med', 'de',
    'den', 'fra', 'om', 'var', 'jeg', 'han', 'hun', 'vi', 'du', 'seg', 'men', 'så', 'kan', 'skal', 'vil', 'ble',
    'blir', 'være', 'vært', 'hadde', 'eller', 'når', 'da', 'også', 'etter', 'over', 'under', 'mot', 'mellom',
    'enn', 'bare', 'mer', 'noe', 'noen', 'alle', 'dette', 'denne', 'disse', 'sin', 'sine', 'sitt', 'hans',
    'hennes', 'deres', 'dem', 'oss', 'meg', 'ham', 'hva', 'hvor', 'hvem', 'hvordan', 'fordi', 'hvis', 'man',
    'før', 'ved', 'ut', 'opp', 'nå', 'sier', 'må', 'ikkje', 'eg', 'ein', 'eit', 'vart', 'dei', 'frå', 'meir',
    'berre', 'skulle', 'kunne', 'ville',
  ],
  months: [
    ['januar', 'jan'],
    ['februar', 'feb', 'febr'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['mandag', 'måndag', 'man'],
    ['tirsdag', 'tysdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'laurdag', 'lør'],
    ['søndag', 'sundag', 'søn'],
  ],
  dateWords: ['den', 'kl', 'kl.', 'klokken', 'klokka'],
  relative: {
    today: ['i dag', 'idag'],
    yesterday: ['i går', 'igår'],
    ago: [
      { phrase: 'for # minutter siden', unit: 'minute' },
      { phrase: 'for # minutt siden', unit: 'minute' },
      { phrase: '# min siden', unit: 'minute' },
      { phrase: '# minutter siden', unit: 'minute' },
      { phrase: 'for # minutt sidan', unit: 'minute' },
      { phrase: 'for # timer siden', unit: 'hour' },
      { phrase: 'for # time siden', unit: 'hour' },
      { phrase: '# timer siden', unit: 'hour' },
      { phrase: '# t siden', unit: 'hour' },
      { phrase: 'for # timar sidan', unit: 'hour' },
      { phrase: 'for # dager siden', unit: 'day' },
      { phrase: 'for # dag siden', unit: 'day' },
      { phrase: '# dager siden', unit: 'day' },
      { phrase: 'for # dagar sidan', unit: 'day' },
      { phrase: 'for # uker siden', unit: 'week' },
      { phrase: 'for # uke siden', unit: 'week' },
      { phrase: '# uker siden', unit: 'week' },
      { phrase: 'for # måneder siden', unit: 'month' },
      { phrase: 'for # måned siden', unit: 'month' },
      { phrase: '# måneder siden', unit: 'month' },
      { phrase: 'for # år siden', unit: 'year' },
      { phrase: '# år siden', unit: 'year' },
    ],
  },
  authors: { by: [
    'Av', 'Av:', 'Skrevet av', 'Skrevet av:', 'Tekst:', 'Forfatter:', 'Journalist:', 'Publisert av',
    'Av journalist',
  ], and: ['og'], after: ['skriver', 'melder'], photos: ['foto', 'bilder'] },
  titles: [
    'journalist', 'redaktør', 'sjefredaktør', 'ansvarlig redaktør', 'reporter', 'kommentator', 'korrespondent',
    'nyhetsredaktør', 'frilansjournalist', 'forfatter', 'professor', 'dr',
  ],
  cues: {
    source: starts('Kilde:', 'Kilder:', 'Kjelde:', 'Originalartikkel:'),
    byline: starts('Skrevet av', 'Tekst:', 'Tekst og foto:', 'Journalist:', 'Forfatter:', 'Publisert av', 'Oversatt av', 'Av'),
    dateline: [
      ...starts('Publisert', 'Lagt ut:', 'Dato:', 'Skrevet:', 'Lesetid', 'Opprettet:', 'Postet', 'Publisert den'),
      ...ends('min lesetid', 'minutters lesetid', 'minutter å lese', 'min lesing', 'minutter lesetid', 'minutters lesing'),
    ],
    updated: starts('Oppdatert', 'Sist oppdatert', 'Sist endret:', 'Endret:'),
    caption: starts(
      'Foto', 'Bilde:', 'Fotograf:', 'Video:', 'Illustrasjon:', 'Illustrasjonsfoto', 'Grafikk:', 'Arkivfoto:', 'Skjermdump:',
    ),
    copyright: [
      ...whole(
        'Personvern', 'Personvernerklæring', 'Personvernpolicy', 'Vilkår', 'Brukervilkår', 'Vilkår for bruk', 'Opphavsrett',
        'Informasjonskapsler', 'Kjøpsvilkår', 'Retningslinjer for debatt',
      ),
      ...has(
        'alle rettigheter forbeholdt', 'alle rettigheter reservert', 'med enerett', 'arbeider etter vær varsom-plakaten',
        'beskyttet etter åndsverkloven', 'beskyttet av lov om opphavsrett', 'uten skriftlig tillatelse', 'ansvarlig redaktør:',
        'redaktøransvar',
      ),
    ],
    related: [
      ...whole(
        'Mest lest siste uke', 'Mest populære', 'Siste nytt', 'Siste saker', 'Siste nyheter', 'Nyeste', 'Relaterte artikler',
        'Relaterte saker', 'Anbefalt', 'Anbefalte artikler', 'Anbefalt for deg', 'Andre leser', 'Andre leser også', 'Akkurat nå',
        'Populært', 'Toppsaker', 'Mest delt', 'Vi anbefaler', 'De mest leste', 'Mest leste', 'Mest leste artikler',
        'Mest lest nå', 'Mest populært', 'Populære artikler', 'Siste innlegg', 'Siste', 'De siste nyhetene', 'Forrige artikkel',
        'Neste artikkel', 'Les videre', 'Relaterte innlegg', 'Flere artikler', 'Ikke gå glipp av',
      ),
      ...starts(
        'Les også', 'Les mer:', 'Les flere saker', 'Relatert:', 'Lest:', 'Les mer om', 'Se også', 'Mest lest', 'Siste nytt fra',
        'Forrige innlegg', 'Neste innlegg', 'Flere saker', 'Flere nyheter', 'Lignende artikler',
      ),
    ],
    more: [
      ...whole(
        'Mer', 'Vis mer', 'Vis flere', 'Last inn flere', 'Les hele artikkelen', 'Flere saker', 'Hele saken', 'Les saken',
        'Les artikkelen', 'Se flere', 'Vis alle', 'Vis mindre', 'Last flere', 'Alle artikler', 'Mer informasjon',
      ),
      ...ends('Les mer', 'Les hele saken', 'Les videre', 'Les mer her', 'Fortsett å lese', 'se mer', 'se alle', 'klikk her'),
    ],
    navigation: whole(
      'Hjem', 'Forside', 'Forsiden', 'Til forsiden', 'Meny', 'Søk', 'Logg inn', 'Logg ut', 'Min side', 'Registrer deg',
      'Kontakt oss', 'Kontakt', 'Om oss', 'Arkiv', 'Tips oss', 'Hopp til innhold', 'Hopp til hovedinnhold', 'Gå til innhold',
      'Gå til hovedinnhold', 'Lukk', 'Tilbake', 'Til toppen', 'Nyheter', 'Forrige', 'Neste', 'Forrige artikkel',
      'Neste artikkel', 'Nettstedskart', 'Kundeservice', 'eAvis', 'Hovedmeny', 'Åpne meny', 'Lukk meny', 'Søkeresultater',
      'Min konto', 'Opprett konto', 'Glemt passord', 'Passord', 'Brukernavn', 'Husk meg', 'Fotball', 'Ski', 'Håndball',
      'Ishockey', 'Meninger', 'Leder', 'Kronikk', 'Kronikker', 'Debatt', 'Leserbrev', 'Samfunn', 'Krim', 'Utdanning', 'Jobb',
      'Karriere', 'Klima', 'Miljø', 'Energi', 'Natur', 'Dyr', 'Familie', 'Bolig', 'Hus og hage', 'Mat', 'Mat og drikke',
      'Oppskrifter', 'Reise', 'Mote', 'Livsstil', 'Skjønnhet', 'Motor', 'Bil', 'Næringsliv', 'Børs', 'Penger', 'Film', 'Musikk',
      'Bøker', 'Litteratur', 'Teater', 'Kunst', 'Kjendis', 'TV', 'TV-guide', 'Radio', 'Podkast', 'Podkaster', 'Bilder',
      'Bildegalleri', 'Video', 'Kryssord', 'Quiz', 'Spill', 'Horoskop', 'Kalender', 'Arrangementer', 'Dødsannonser', 'E-avis',
      'Avisen', 'Butikk', 'Nettbutikk', 'Ofte stilte spørsmål', 'Spørsmål og svar', 'Hjelp', 'Redaksjonen', 'Ansatte', 'Presse',
      'Lenker', 'Sider', 'Side', 'Neste side', 'Forrige side', 'Temaer', 'Språk', 'Avbryt', 'Teknologi', 'Vitenskap',
      'Nyhetsstudio', 'Annonsere', 'RSS',
    ),
    social: [
      ...whole(
        'Del saken', 'Del på Facebook', 'Skriv ut', 'Utskrift', 'Lik', 'Liker', 'Kopier lenken', 'Send på e-post', 'Tips en venn',
        'Lagre', 'Tweet', 'Del på Twitter', 'Del på X', 'Del på e-post', 'Følg', 'Sosiale medier', 'Lenke kopiert',
        'Lagre artikkel', 'Lytt', 'Lytt til saken', 'Gi bort',
      ),
      ...starts(
        'Del:', 'Del på', 'Følg oss på', 'Del med', 'Del artikkelen', 'Del denne', 'Følg oss', 'Klikk for å dele',
        'Klikk for å skrive ut', 'Kopier lenke',
      ),
    ],
    tags: starts(
      'Emneord:', 'Stikkord:', 'Tagger:', 'Tags:', 'Temaer:', 'Tema:', 'Emner:', 'Kategori:', 'Kategorier:', 'Nøkkelord:',
    ),
    comment: [
      ...whole(
        'Kommentar', 'Kommenter', 'Svar', 'Legg igjen kommentar', 'Delta i debatten', 'Si din mening', 'Navn *', 'E-post *',
        'Legg inn kommentar', 'Publiser kommentar', 'Send inn kommentar', 'Les kommentarer', 'Alle kommentarer',
        'Siste kommentarer', 'Logg inn for å kommentere', 'Obligatoriske felt',
      ),
      ...starts(
        'Kommentarer:', 'Legg igjen en kommentar', 'Skriv en kommentar', 'Legg igjen et svar', 'Avbryt svar', 'Legg igjen',
        'Legg til kommentar', 'Din e-postadresse vil', 'Kommentarer til', 'Kommentarer (', 'Ingen kommentarer',
        'Kommentarfeltet er', 'Du må være innlogget', 'Du må logge inn', 'Lagre mitt navn', 'Vær den første til å kommentere',
        'Vis kommentarer',
      ),
      ...has(
        'din e-postadresse vil ikke bli publisert', 'obligatoriske felt er merket', 'du må være innlogget for å kommentere',
        'e-postadresse vil ikke bli publisert', 'for å kommentere', 'første til å kommentere', 'Lagre mitt navn, e-post',
      ),
    ],
    promo: [
      ...whole(
        'Reklame', 'Abonner', 'Abonnement', 'Bli abonnent', 'Kjøp abonnement', 'Nyhetsbrev', 'Sponset innhold',
        'Bestill abonnement', 'Annonsere', 'Annonser', 'Betalt innhold', 'Bli medlem', 'Meld deg på nyhetsbrevet',
        'Meld på nyhetsbrev', 'Gi gave', 'Kjøp nå', 'Bestill nå', 'Din e-post', 'Nei takk',
      ),
      ...starts(
        'Abonner på', 'Meld deg på', 'Last ned appen', 'Få nyhetsbrev', 'Saken fortsetter under', 'Artikkelen fortsetter under',
        'Støtt oss', 'Annonse', 'Annonsørinnhold', 'Få våre nyhetsbrev', 'Få de viktigste', 'Last ned vår', 'Prøv gratis',
        'Hold deg oppdatert', 'Artikkelen fortsetter', 'Saken fortsetter', 'Skriv inn din e-post', 'Ved å melde',
        'Takk for din påmelding', 'Sponset av',
      ),
      ...has(
        'meld deg på nyhetsbrev', 'meld deg på vårt nyhetsbrev', 'artikkelen fortsetter under annonsen',
        'saken fortsetter under annonsen', 'saken fortsetter under bildet', 'abonner på nyhetsbrevet', 'vårt nyhetsbrev',
        'våre nyhetsbrev', 'i innboksen', 'fortsetter under annonsen', 'fortsetter etter annonsen', 'i din innboks',
        'avslutt når som helst',
      ),
    ],
    notice: [
      ...whole(
        'Siden ble ikke funnet', 'Godta alle', 'Godta', 'Jeg godtar', 'Godta alle cookies', 'Aksepter', 'Aksepter alle', 'Avvis',
        'Avvis alle', 'Kun nødvendige', 'Innstillinger for informasjonskapsler', 'Administrer samtykke', 'Lagre innstillinger',
        'Laster', 'Fant ikke siden', 'Alltid aktiv',
      ),
      ...starts(
        'Vi bruker cookies', 'Vi bruker informasjonskapsler', 'Vi og våre partnere', 'Denne nettsiden bruker',
        'Dette nettstedet bruker', 'Nettstedet bruker', 'Ved å fortsette å', 'Nettleseren din', 'Du bruker en utdatert',
        'Aktiver JavaScript', 'Siden du leter',
      ),
      ...has(
        'vi bruker informasjonskapsler', 'vi bruker cookies', 'bruker informasjonskapsler', 'slå på javascript',
        'aktiver javascript', 'nettleseren din støtter ikke', 'du bruker en utdatert nettleser', 'javascript er skrudd av',
        'bruk av informasjonskapsler', 'bruker cookies', 'bruk av cookies',
      ),
    ],
    bio: [
      ...whole('Flere saker av forfatteren', 'Om journalisten'),
      ...starts('Om forfatteren', 'Om skribenten', 'Flere artikler av', 'Alle artikler av', 'Vis alle innlegg av', 'Les mer av'),
    ],
    paywall: [
      ...whole('For abonnenter', 'Abonnementsartikkel'),
      ...starts(
        'For å lese videre', 'Logg inn for å lese', 'Allerede abonnent', 'Er du allerede abonnent', 'Les hele saken med',
        'Bli abonnent for å', 'Denne artikkelen er for', 'Kun for abonnenter', 'Saken er forbeholdt',
      ),
      ...has(
        'for å lese hele saken', 'denne saken er for abonnenter', 'kun for abonnenter', 'logg inn for å lese videre',
        'du må være abonnent', 'bli abonnent for å lese', 'for å lese videre', 'for å lese saken', 'forbeholdt abonnenter',
        'logg inn for å lese',
      ),
    ],
  },
  sample:
    'Kommunestyret opplyste tirsdag at reparasjonen av brua over elva skal være ferdig før årsskiftet. ' +
    'Ifølge etatsjefen har arbeiderne alt skiftet ut pilarene, men trafikken slippes ikke på før ' +
    'belastningsprøven er gjort. Beboerne i nabolaget håper at veien inn til sentrum blir kortere enn den ' +
    'var.',
} satisfies LanguageFile;

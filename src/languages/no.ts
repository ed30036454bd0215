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
  ], and: ['og'] },
  titles: [
    'journalist', 'redaktør', 'sjefredaktør', 'ansvarlig redaktør', 'reporter', 'kommentator', 'korrespondent',
    'nyhetsredaktør', 'frilansjournalist', 'forfatter', 'professor', 'dr',
  ],
  cues: {
    source: starts('Kilde:', 'Kilder:', 'Kjelde:', 'Originalartikkel:'),
    byline: starts('Skrevet av', 'Tekst:', 'Tekst og foto:', 'Journalist:', 'Forfatter:', 'Av:', 'Publisert av', 'Oversatt av'),
    dateline: [
      ...starts('Publisert', 'Lagt ut:', 'Dato:', 'Skrevet:', 'Lesetid', 'Opprettet:', 'Postet', 'Publisert den'),
      ...ends('min lesetid', 'minutters lesetid', 'minutter å lese', 'min lesing'),
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
        'Mest lest', 'Mest lest siste uke', 'Mest populære', 'Siste nytt', 'Siste saker', 'Siste nyheter', 'Nyeste',
        'Relaterte artikler', 'Relaterte saker', 'Anbefalt', 'Anbefalte artikler', 'Anbefalt for deg', 'Flere saker',
        'Flere nyheter', 'Andre leser', 'Andre leser også', 'Akkurat nå', 'Populært', 'Lignende artikler', 'Toppsaker',
        'Mest delt', 'Vi anbefaler',
      ),
      ...starts('Les også', 'Les mer:', 'Se også:', 'Les flere saker', 'Relatert:', 'Lest:'),
    ],
    more: [
      ...whole(
        'Mer', 'Vis mer', 'Vis flere', 'Last inn flere', 'Se alle', 'Se mer', 'Les hele artikkelen', 'Flere saker', 'Hele saken',
      ),
      ...ends('Les mer', 'Les hele saken', 'Les videre', 'Les mer her', 'Fortsett å lese'),
    ],
    navigation: whole(
      'Hjem', 'Forside', 'Forsiden', 'Til forsiden', 'Meny', 'Søk', 'Logg inn', 'Logg ut', 'Min side', 'Registrer deg',
      'Kontakt oss', 'Kontakt', 'Om oss', 'Arkiv', 'Tips oss', 'Hopp til innhold', 'Hopp til hovedinnhold', 'Gå til innhold',
      'Gå til hovedinnhold', 'Lukk', 'Tilbake', 'Til toppen', 'Nyheter', 'Forrige', 'Neste', 'Forrige artikkel',
      'Neste artikkel', 'Nettstedskart', 'Kundeservice', 'eAvis',
    ),
    social: [
      ...whole(
        'Del saken', 'Del artikkelen', 'Del på Facebook', 'Skriv ut', 'Utskrift', 'Følg oss', 'Lik', 'Liker', 'Kopier lenke',
        'Kopier lenken', 'Send på e-post', 'Tips en venn', 'Lagre', 'Tweet',
      ),
      ...starts('Del:', 'Del på', 'Følg oss på', 'Del med'),
    ],
    tags: starts(
      'Emneord:', 'Stikkord:', 'Tagger:', 'Tags:', 'Temaer:', 'Tema:', 'Emner:', 'Kategori:', 'Kategorier:', 'Nøkkelord:',
    ),
    comment: [
      ...whole(
        'Kommentar', 'Kommenter', 'Svar', 'Legg igjen kommentar', 'Ingen kommentarer', 'Legg til kommentar', 'Vis kommentarer',
        'Delta i debatten', 'Si din mening',
      ),
      ...starts('Kommentarer:', 'Legg igjen en kommentar', 'Skriv en kommentar', 'Legg igjen et svar', 'Avbryt svar'),
      ...has('din e-postadresse vil ikke bli publisert', 'obligatoriske felt er merket', 'du må være innlogget for å kommentere'),
    ],
    promo: [
      ...whole(
        'Annonse', 'Annonsørinnhold', 'Reklame', 'Abonner', 'Abonnement', 'Bli abonnent', 'Kjøp abonnement', 'Nyhetsbrev',
        'Sponset innhold', 'Bestill abonnement', 'Annonsere',
      ),
      ...starts(
        'Abonner på', 'Meld deg på', 'Last ned appen', 'Få nyhetsbrev', 'Saken fortsetter under', 'Artikkelen fortsetter under',
        'Støtt oss',
      ),
      ...has(
        'meld deg på nyhetsbrev', 'meld deg på vårt nyhetsbrev', 'artikkelen fortsetter under annonsen',
        'saken fortsetter under annonsen', 'saken fortsetter under bildet', 'abonner på nyhetsbrevet',
      ),
    ],
    notice: [
      ...whole('Siden ble ikke funnet', 'Godta alle', 'Godta', 'Jeg godtar'),
      ...has(
        'vi bruker informasjonskapsler', 'vi bruker cookies', 'bruker informasjonskapsler', 'slå på javascript',
        'aktiver javascript', 'nettleseren din støtter ikke', 'du bruker en utdatert nettleser', 'javascript er skrudd av',
      ),
    ],
    bio: [...whole('Flere saker av forfatteren', 'Om journalisten'), ...starts('Om forfatteren:', 'Om skribenten:')],
    paywall: [
      ...whole('For abonnenter', 'Abonnementsartikkel'),
      ...has(
        'for å lese hele saken', 'denne saken er for abonnenter', 'kun for abonnenter', 'logg inn for å lese videre',
        'du må være abonnent', 'bli abonnent for å lese',
      ),
    ],
  },
  sample:
    'Kommunestyret opplyste tirsdag at reparasjonen av brua over elva skal være ferdig før årsskiftet. ' +
    'Ifølge etatsjefen har arbeiderne alt skiftet ut pilarene, men trafikken slippes ikke på før ' +
    'belastningsprøven er gjort. Beboerne i nabolaget håper at veien inn til sentrum blir kortere enn den ' +
    'var.',
} satisfies LanguageFile;

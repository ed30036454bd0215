import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'ca',
  name: 'Catalan',
  autonym: 'català',
  iso3: ['cat'],
  functionWords: [
    'de', 'la', 'el', 'que', 'i', 'a', 'en', 'els', 'les', 'del', 'per', 'un', 'una', 'es', 'no', 'amb', 'al', 'dels', 'als', 'han', 'ha',
    'és', 'com', 'més', 'però', 'o', 'si', 'ja', 'se', 'hi', 'ho', 'li', 'aquest', 'aquesta', 'aquests', 'aquestes', 'entre', 'sobre',
    'fins', 'des', 'sense', 'també', 'quan', 'on', 'perquè', 'molt', 'tot', 'tots', 'seu', 'seva', 'seus', 'seves', 'va', 'van', 'són',
    'era', 'ser', 'estat', 'està', 'hem', 'fa', 'pel', 'pels', 'cap', 'això', 'ens', 'em', 'us', 'uns', 'unes', 'ni', 'altres', 'després',
    'durant', 'contra', 'segons', 'només', 'així', 'l', 'd', 's', 'n', 'què', 'qui', 'havia', 'ara',
  ],
  months: [
    ['gener', 'gen', 'de gener'],
    ['febrer', 'febr', 'feb', 'de febrer'],
    ['març', 'de març'],
    ['abril', 'abr', 'd’abril', "d'abril"],
    ['maig', 'de maig'],
    ['juny', 'de juny'],
    ['juliol', 'jul', 'de juliol'],
    ['agost', 'ag', 'd’agost', "d'agost"],
    ['setembre', 'set', 'de setembre'],
    ['octubre', 'oct', 'd’octubre', "d'octubre"],
    ['novembre', 'nov', 'de novembre'],
    ['desembre', 'des', 'de desembre'],
  ],
  weekdays: [['dilluns', 'dl'], ['dimarts', 'dt'], ['dimecres', 'dc'], ['dijous', 'dj'], ['divendres', 'dv'], ['dissabte', 'ds'], ['diumenge', 'dg']],
  dateWords: ['de', 'd', 'del', 'a', 'les', 'la', 'el', 'h', 'hores'],
  relative: {
    today: ['avui'],
    yesterday: ['ahir'],
    ago: [
      { phrase: 'fa # minuts', unit: 'minute' },
      { phrase: 'fa # min', unit: 'minute' },
      { phrase: 'fa # hora', unit: 'hour' },
      { phrase: 'fa # hores', unit: 'hour' },
      { phrase: 'fa # dia', unit: 'day' },
      { phrase: 'fa # dies', unit: 'day' },
      { phrase: 'fa # setmanes', unit: 'week' },
      { phrase: 'fa # mesos', unit: 'month' },
      { phrase: 'fa # anys', unit: 'year' },
    ],
  },
  authors: { by: ['per', 'autor', 'autora', 'text', 'escrit per', 'redacció'], and: ['i', 'amb'] },
  titles: ['periodista', 'redactor', 'redactora', 'corresponsal', 'enviat especial', 'enviada especial', 'director', 'directora', 'dr', 'dra', 'cap de secció', 'fotògraf', 'col·laborador'],
  cues: {
    source: [
      ...whole('acn', 'efe', 'agències', 'europa press'),
      ...starts('font:', 'fonts:', 'font original', 'publicat originalment a', 'article original'),
    ],
    byline: starts('per:', 'autor:', 'autora:', 'text:', 'escrit per', 'redactor:', 'una informació de'),
    dateline: [
      ...starts('publicat el', 'publicat', 'data de publicació', 'data:', 'creat el', 'temps de lectura'),
      ...ends('min de lectura', 'minuts de lectura'),
    ],
    updated: starts('actualitzat el', 'actualitzat', 'última actualització', 'darrera actualització', 'modificat el'),
    caption: [
      ...starts('foto:', 'imatge:', 'fotografia:', 'peu de foto', 'crèdit:', 'imatge d’arxiu', 'vídeo:', 'foto d’arxiu'),
      ...ends('arxiu', 'imatge d’arxiu', '/ acn', '/ efe'),
    ],
    copyright: [
      ...whole('política de privacitat', 'avís legal', 'política de galetes', "condicions d'ús", 'termes i condicions', 'crèdits'),
      ...has(
        'tots els drets reservats', 'prohibida la reproducció', 'sense autorització', 'drets reservats',
        'es prohibeix la reproducció',
      ),
    ],
    related: [
      ...whole(
        'notícies relacionades', 'articles relacionats', 'relacionat', 'relacionades', 'el més llegit', 'més llegit',
        'el més vist', 'les més llegides', 'més llegides', 'darreres notícies', 'últimes notícies', 'última hora',
        'et pot interessar', 'també et pot interessar', 'recomanat', 'recomanats', 'et recomanem', 'més notícies', 'destacats',
        'altres notícies',
      ),
      ...starts('llegeix també', 'més informació:', 'notícia anterior', 'notícia següent', 'article anterior', 'article següent'),
    ],
    more: [
      ...whole('més', 'veure més', 'veure-ho tot', 'veure tot', "mostra'n més"),
      ...ends('llegir més', 'llegeix més', 'continua llegint', 'continuar llegint'),
    ],
    navigation: [
      ...whole(
        'inici', 'portada', 'menú', 'cerca', 'cercar', 'buscar', 'cercador', 'inicia sessió', 'iniciar sessió', 'entra',
        "registra't", 'contacte', 'qui som', 'mapa web', 'tornar amunt', 'tanca', 'següent', 'anterior', 'política', 'societat',
        'economia', 'esports', 'cultura', 'opinió', 'internacional', 'hemeroteca', 'publicitat', 'el temps',
      ),
      ...starts('ves al contingut', 'vés al contingut', 'ets a:'),
    ],
    social: [
      ...whole(
        'comparteix', 'compartir', 'segueix-nos', 'segueix', 'imprimir', 'imprimeix', "m'agrada", 'desa', "copia l'enllaç",
        'envia', 'enviar per correu',
      ),
      ...starts('comparteix a', 'compartir a', 'comparteix-ho', 'segueix-nos a', 'comparteix al'),
    ],
    tags: [...whole('més sobre'), ...starts('etiquetes', 'temes:', 'arxivat a', 'categories:', 'paraules clau')],
    comment: [
      ...whole(
        'comentaris', 'comentari', 'comenta', 'afegeix un comentari', 'deixa un comentari', 'escriu un comentari', 'respon',
        'respondre', 'veure comentaris',
      ),
      ...has('la vostra adreça no es publicarà', 'no es publicarà', 'per comentar'),
    ],
    promo: [
      ...whole('publicitat', 'anunci', "subscriu-t'hi", 'butlletí', 'butlletins', 'contingut patrocinat'),
      ...starts('subscriu-te', "apunta't", 'rep les notícies', "descarrega't"),
      ...has('al nostre butlletí', 'fes-te subscriptor', 'al butlletí'),
    ],
    notice: [
      ...whole('accepta', 'acceptar', 'accepta-ho tot', 'rebutja', "d'acord"),
      ...has('galetes', 'activa javascript', 'el teu navegador no', 'pàgina no trobada', "no s'ha trobat la pàgina"),
    ],
    bio: [...whole('veure més articles', "tots els articles de l'autor"), ...starts("sobre l'autor", "sobre l'autora", "quant a l'autor")],
    paywall: has(
      'per continuar llegint', 'per seguir llegint', 'exclusiu per a subscriptors', 'contingut exclusiu',
      'només per a subscriptors',
    ),
  },
  sample:
    'L’ajuntament va anunciar dimarts que la nova línia d’autobús començarà a funcionar a la tardor i que passarà pel nucli antic, a la vora del riu. Els veïns dels pobles estan contents amb la notícia, però n’hi ha que temen que els bitllets siguin més cars. Segons el responsable del projecte, els preus no canviaran perquè les despeses les paga la Generalitat.',
} satisfies LanguageFile;

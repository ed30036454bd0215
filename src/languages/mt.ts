import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'mt',
  name: 'Maltese',
  autonym: 'Malti',
  iso3: ['mlt'],
  functionWords: [
    'il', 'l-il', 'u', 'li', "ta'", 'ta', 'fil', 'fi', "f'", "ma'", 'ma', 'minn', 'għal', 'għall', 'mill', 'mid',
    'fit', 'fis', 'biex', 'dan', 'din', 'dawn', 'dak', 'dik', 'dawk', 'huwa', 'hija', 'huma', 'hu', 'hi', 'kien',
    'kienet', 'kienu', 'hemm', 'hawn', 'qed', 'se', 'ser', 'ġie', 'ġiet', 'ġew', 'kif', 'meta', 'fejn', 'għax',
    'għaliex', 'jekk', 'imma', 'iżda', 'jew', 'anke', 'wkoll', 'biss', 'aktar', 'ħafna', 'kull', 'kollha', 'xi',
    "x'", 'hekk', 'wara', 'qabel', 'bejn', 'bla', 'mingħajr', 'kontra', 'dwar', 'fuq', 'taħt', 'lil', 'lill',
    'lejn', 'tal', 'tat', 'tas', 'tan', 'tad', 'ir', 'is', 'it', 'in', 'lilu', 'lilha', 'tiegħu', 'tagħha',
    'tagħhom', 'jkun', 'tkun', 'ikun', "jista'", "tista'", 'jistgħu', 'mhux', "m'hemmx", 'ukoll', 'waqt',
    'sabiex', 'filwaqt', 'skont', 'bħal', 'bħala',
  ],
  months: [
    ['jannar', 'jan'],
    ['frar', 'fra'],
    ['marzu', 'mar'],
    ['april', 'apr'],
    ['mejju', 'mej'],
    ['ġunju', 'ġun'],
    ['lulju', 'lul'],
    ['awwissu', 'aww'],
    ['settembru', 'set', 'sett'],
    ['ottubru', 'ott'],
    ['novembru', 'nov'],
    ['diċembru', 'diċ'],
  ],
  weekdays: [
    ['it-tnejn', 'tnejn', 'tne'],
    ['it-tlieta', 'tlieta', 'tli'],
    ['l-erbgħa', 'erbgħa', 'erb'],
    ['il-ħamis', 'ħamis', 'ħam'],
    ['il-ġimgħa', 'ġimgħa', 'ġim'],
    ['is-sibt', 'sibt', 'sib'],
    ['il-ħadd', 'ħadd', 'ħad'],
  ],
  dateWords: ["ta'", 'fil-', 'fis-', 'il-', 'ta', 'fi'],
  relative: {
    today: ['illum'],
    yesterday: ['ilbieraħ', 'lbieraħ'],
    ago: [
      { phrase: '# minuti ilu', unit: 'minute' },
      { phrase: '# minuta ilu', unit: 'minute' },
      { phrase: '# sigħat ilu', unit: 'hour' },
      { phrase: '# siegħa ilu', unit: 'hour' },
      { phrase: '# ġranet ilu', unit: 'day' },
      { phrase: '# jiem ilu', unit: 'day' },
      { phrase: '# jum ilu', unit: 'day' },
      { phrase: '# ġimgħat ilu', unit: 'week' },
      { phrase: '# ġimgħa ilu', unit: 'week' },
      { phrase: '# xhur ilu', unit: 'month' },
      { phrase: '# xahar ilu', unit: 'month' },
      { phrase: '# snin ilu', unit: 'year' },
      { phrase: '# sena ilu', unit: 'year' },
    ],
  },
  authors: { by: ['Minn', 'Minn:', "Kitba ta'", 'Kitba ta’', 'Awtur:', 'Miktub minn', 'Miktub minn:', "Ta':"], and: ['u'] },
  titles: ['ġurnalist', 'ġurnalista', 'editur', 'editriċi', 'korrispondent', 'reporter', 'kap editur', 'dr', 'prof'],
  cues: {
    source: starts('Sors:', 'Sorsi:', 'Is-sors:'),
    byline: starts("Kitba ta'", 'Awtur:', 'Miktub minn', 'Minn:', 'Tradott minn', "Rapport ta'"),
    dateline: [
      ...starts(
        'Ippubblikat', 'Ippubblikata:', 'Ippubblikat fi', 'Pubblikat:', 'Data:', 'Data tal-pubblikazzjoni:', 'Ħin tal-qari:',
      ),
      ...ends('minuti qari', 'min qari'),
    ],
    updated: starts('Aġġornat', 'Aġġornata:', 'L-aħħar aġġornament:', 'Aġġornament:'),
    caption: starts('Ritratti:', 'Ritratt', 'Filmat:', 'Vidjo:', 'Stampa:', 'Kreditu:', "Ritratt ta'", 'Ritratt tal-arkivju'),
    copyright: [
      ...whole(
        'Politika tal-Privatezza', "Politika ta' Privatezza", 'Il-Politika tal-Privatezza', 'Termini u Kundizzjonijiet',
        'Termini tal-Użu', 'Drittijiet tal-awtur', 'Avviż legali', 'Politika tal-Cookies', 'Privatezza',
      ),
      ...has(
        'id-drittijiet kollha riżervati', 'drittijiet kollha riżervati', 'mingħajr permess bil-miktub',
        'mingħajr il-kunsens bil-miktub',
      ),
    ],
    related: [
      ...whole(
        'L-aktar moqrija', 'L-iktar moqrija', 'L-aktar popolari', 'L-iktar popolari', 'Artikli relatati', 'Stejjer relatati',
        'Aħbarijiet relatati', 'L-aħħar aħbarijiet', 'L-Aħħar', 'Aħbarijiet oħra', 'Stejjer oħra', 'Rakkomandati',
        'Aktar aħbarijiet', 'Iktar aħbarijiet', 'Aktar minn din it-taqsima', 'Relatati', 'Reċenti', 'Artikli oħra',
      ),
      ...starts('Aqra wkoll', 'Aqra ukoll', 'Ara wkoll', 'Aqra aktar:'),
    ],
    more: [
      ...whole('Aktar', 'Iktar', 'Kompli qari', 'Ara aktar', 'Ara kollox', 'Ara iktar', 'Uri aktar', 'Aktar tagħrif'),
      ...ends('Aqra aktar', 'Aqra iktar', 'Kompli aqra', 'Aktar »'),
    ],
    navigation: whole(
      'Paġna Ewlenija', 'Il-Paġna Ewlenija', 'Dar', 'Menu', 'Fittex', 'Tfittxija', 'Idħol', 'Illoggja', 'Irreġistra', 'Oħroġ',
      'Kuntatt', 'Ikkuntattjana', 'Dwarna', 'Arkivju', 'Aħbarijiet', 'Aqbeż għall-kontenut', 'Mur għall-kontenut',
      'Mur fil-kontenut ewlieni', 'Agħlaq', 'Lura', "Lura 'l fuq", 'Mappa tas-sit', 'Kategoriji', 'Sport', 'Preċedenti',
      'Li jmiss', 'Lokali', 'Barranin',
    ),
    social: [
      ...whole(
        'Aqsam', 'Ixxerja fuq Facebook', 'Ipprintja', 'Stampa', 'Segwina', 'Segwuna', 'Jogħġobni', 'Ikkopja l-link',
        'Ibgħat bl-email', 'Issejvja',
      ),
      ...starts('Ixxerja:', 'Ixxerja fuq', 'Aqsam fuq', 'Segwina fuq', 'Segwuna fuq'),
    ],
    tags: starts('Tags:', 'Tikketti:', 'Suġġetti:', 'Temi:', 'Kategorija:', 'Kategoriji:', 'Kliem ewlieni:'),
    comment: [
      ...whole('Kumment', 'Wieġeb', 'Irrispondi', 'Ikkummenta', 'L-ebda kumment'),
      ...starts('Kummenti:', 'Ħalli kumment', 'Ħalli tweġiba', 'Żid kumment'),
      ...has('l-indirizz elettroniku tiegħek mhux se jiġi ppubblikat'),
    ],
    promo: [
      ...whole('Reklam', 'Riklam', 'Reklami', 'Abbona', 'Abbonament', 'Newsletter', 'Sponsorjat', 'Irreklama magħna'),
      ...starts('Abbona għan-', 'Abbona fin-', 'Niżżel l-app', 'Irreġistra għan-newsletter', 'Appoġġjana'),
      ...has('abbona għan-newsletter', 'irċievi n-newsletter', 'abbona man-newsletter'),
    ],
    notice: [
      ...whole('Il-paġna ma nstabitx', 'Naċċetta', 'Aċċetta kollox', 'Aċċetta'),
      ...has(
        'nużaw il-cookies', 'dan is-sit juża l-cookies', 'dan is-sit juża cookies', 'din il-websajt tuża cookies',
        'attiva l-javascript',
      ),
    ],
    bio: [...whole('Aktar mill-awtur'), ...starts('Dwar l-awtur')],
    paywall: [...whole('Abbonati biss'), ...has('għall-abbonati biss', 'biex tkompli taqra')],
  },
  sample:
    "Il-kunsilliera lokali ħabbru t-Tlieta li t-tiswija tal-pont ta' fuq ix-xmara se tkun lesta sa tmiem " +
    "is-sena. Skont il-kap tad-dipartiment, il-ħaddiema diġà biddlu l-pilastri, iżda t-traffiku se jerġa' " +
    'jgħaddi biss wara li jsiru t-testijiet. Ir-residenti jittamaw li t-triq lejn iċ-ċentru tkun iqsar ' +
    'milli kienet.',
} satisfies LanguageFile;

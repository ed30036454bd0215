import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sl',
  name: 'Slovenian',
  autonym: 'slovenščina',
  iso3: ['slv'],
  functionWords: [
    'in', 'je', 'v', 'na', 'se', 'da', 'so', 'za', 'z', 's', 'ne', 'ki', 'pa', 'bi', 'po', 'tudi', 'od', 'iz',
    'do', 'ob', 'pri', 'bo', 'kot', 'o', 'še', 'že', 'ali', 'le', 'ter', 'bil', 'bila', 'bilo', 'bili', 'ni',
    'kako', 'ko', 'če', 'kjer', 'ker', 'ga', 'jo', 'jih', 'mu', 'ji', 'jim', 'sem', 'smo', 'ste', 'sta', 'biti',
    'bodo', 'lahko', 'med', 'pred', 'nad', 'pod', 'brez', 'zaradi', 'proti', 'svoj', 'svoje', 'ta', 'to', 'te',
    'tem', 'tega', 'tisti', 'tako', 'več', 'vse', 'vsi', 'nekaj', 'vendar', 'zato', 'kaj', 'kdo', 'kateri',
    'katera', 'katere', 'prav', 'zelo', 'sicer', 'nato', 'potem', 'a', 'oziroma', 'saj', 'medtem', 'skozi', 'naj',
  ],
  months: [
    ['januar', 'januarja', 'jan'],
    ['februar', 'februarja', 'feb'],
    ['marec', 'marca', 'mar'],
    ['april', 'aprila', 'apr'],
    ['maj', 'maja'],
    ['junij', 'junija', 'jun'],
    ['julij', 'julija', 'jul'],
    ['avgust', 'avgusta', 'avg'],
    ['september', 'septembra', 'sep', 'sept'],
    ['oktober', 'oktobra', 'okt'],
    ['november', 'novembra', 'nov'],
    ['december', 'decembra', 'dec'],
  ],
  weekdays: [
    ['ponedeljek', 'pon'],
    ['torek', 'tor'],
    ['sreda', 'sredo', 'sre'],
    ['četrtek', 'čet'],
    ['petek', 'pet'],
    ['sobota', 'soboto', 'sob'],
    ['nedelja', 'nedeljo', 'ned'],
  ],
  dateWords: ['ob', 'uri', 'dne', 'leta', 'v'],
  relative: {
    today: ['danes'],
    yesterday: ['včeraj'],
    ago: [
      { phrase: 'pred # minutami', unit: 'minute' },
      { phrase: 'pred # minuto', unit: 'minute' },
      { phrase: 'pred # minutama', unit: 'minute' },
      { phrase: 'pred # min', unit: 'minute' },
      { phrase: 'pred # urami', unit: 'hour' },
      { phrase: 'pred # uro', unit: 'hour' },
      { phrase: 'pred # urama', unit: 'hour' },
      { phrase: 'pred # dnevi', unit: 'day' },
      { phrase: 'pred # dnevom', unit: 'day' },
      { phrase: 'pred # dnevoma', unit: 'day' },
      { phrase: 'pred # tedni', unit: 'week' },
      { phrase: 'pred # tednom', unit: 'week' },
      { phrase: 'pred # tednoma', unit: 'week' },
      { phrase: 'pred # meseci', unit: 'month' },
      { phrase: 'pred # mesecem', unit: 'month' },
      { phrase: 'pred # mesecema', unit: 'month' },
      { phrase: 'pred # leti', unit: 'year' },
      { phrase: 'pred # letom', unit: 'year' },
      { phrase: 'pred # letoma', unit: 'year' },
    ],
  },
  authors: { by: ['Avtor:', 'Avtorica:', 'Avtorji:', 'Piše:', 'Piše', 'Avtor', 'Besedilo:', 'Pripravil', 'Pripravila', 'besedilo'], and: ['in'], photos: ['foto', 'fotografije'] },
  titles: [
    'novinar', 'novinarka', 'urednik', 'urednica', 'odgovorni urednik', 'odgovorna urednica', 'dopisnik',
    'dopisnica', 'komentator', 'kolumnist', 'dr', 'prof', 'mag',
  ],
  cues: {
    source: starts('Vir:', 'Viri:', 'Povzeto po'),
    byline: starts(
      'Avtor:', 'Avtorica:', 'Avtorji:', 'Piše:', 'Besedilo:', 'Pripravil:', 'Pripravila:', 'Prevod:', 'Ureja:', 'Tekst:',
    ),
    dateline: [
      ...starts('Objavljeno', 'Datum objave:', 'Datum:', 'Čas branja', 'Predviden čas branja:', 'Objava:'),
      ...ends('min branja', 'minut branja', 'minute branja', 'min čas branja'),
    ],
    updated: starts('Posodobljeno', 'Zadnja posodobitev:', 'Zadnja sprememba:', 'Osveženo:', 'Spremenjeno:'),
    caption: starts(
      'Foto', 'Fotografija:', 'Fotografije:', 'Vir fotografije:', 'Avtor fotografije:', 'Video:', 'Ilustracija:', 'Slika:',
      'Fotografija je simbolična', 'Simbolična fotografija',
    ),
    copyright: [
      ...whole(
        'Politika zasebnosti', 'Varstvo osebnih podatkov', 'Pogoji uporabe', 'Splošni pogoji', 'Pravno obvestilo', 'Zasebnost',
        'Kolofon', 'Politika piškotkov', 'Avtorske pravice', 'Varovanje osebnih podatkov', 'Piškotki',
      ),
      ...has(
        'vse pravice pridržane', 'vse pravice so pridržane', 'brez pisnega dovoljenja', 'brez predhodnega dovoljenja',
        'brez pisnega soglasja', 'kopiranje vsebin',
      ),
    ],
    related: [
      ...whole(
        'Najbolj brano', 'Najbolj brani', 'Najbolj brani članki', 'Najnovejše', 'Zadnje novice', 'Najnovejše novice',
        'Sorodni članki', 'Povezani članki', 'Povezane novice', 'Sorodne novice', 'Priporočamo', 'Priporočeno', 'Izpostavljeno',
        'Morda vas zanima', 'Morda vas bo zanimalo', 'Več novic', 'Podobni članki', 'Iz rubrike', 'Izbor urednika', 'Aktualno',
        'Priljubljeno', 'Najbolj komentirano',
      ),
      ...starts('Preberite tudi', 'Preberite še', 'Preberi tudi', 'Sorodno:', 'Povezano:', 'Poglejte tudi'),
    ],
    more: [
      ...whole('Več', 'Beri naprej', 'Prikaži več', 'Naloži več', 'Vse novice', 'Poglej vse', 'Prikaži vse', 'Celoten članek'),
      ...ends('Preberi več', 'Preberite več', 'Beri dalje', 'Nadaljuj z branjem', 'Več »'),
    ],
    navigation: whole(
      'Domov', 'Naslovnica', 'Prva stran', 'Domača stran', 'Meni', 'Iskanje', 'Išči', 'Prijava', 'Prijavi se', 'Registracija',
      'Odjava', 'Kontakt', 'O nas', 'Uredništvo', 'Arhiv', 'Rubrike', 'Preskoči na vsebino', 'Pojdi na vsebino',
      'Skoči na vsebino', 'Zapri', 'Nazaj', 'Na vrh', 'Prejšnji članek', 'Naslednji članek', 'Novice', 'Kazalo strani',
    ),
    social: [
      ...whole(
        'Delite', 'Delite članek', 'Deli na Facebooku', 'Natisni', 'Tiskaj', 'Sledi nam', 'Všeč mi je', 'Pošlji po e-pošti',
        'Kopiraj povezavo', 'Shrani', 'Pošlji prijatelju',
      ),
      ...starts('Deli:', 'Deli na', 'Delite na', 'Sledite nam'),
    ],
    tags: starts('Oznake:', 'Ključne besede:', 'Teme:', 'Tema:', 'Značke:', 'Rubrika:', 'Kategorija:', 'Kategorije:'),
    comment: [
      ...whole(
        'Komentiraj', 'Odgovori', 'Oddaj komentar', 'Napiši komentar', 'Ni komentarjev', 'Komentar', 'Vaš komentar',
        'Preberi komentarje',
      ),
      ...starts('Komentarji:', 'Dodaj odgovor', 'Za komentiranje', 'Dodaj komentar', 'Prekliči odgovor'),
      ...has('vaš e-naslov ne bo objavljen', 'obvezna polja so označena', 'za komentiranje se morate prijaviti'),
    ],
    promo: [
      ...whole(
        'Oglas', 'Oglasi', 'Oglasno sporočilo', 'Naročnina', 'Naroči se', 'Naročite se', 'E-novice', 'Sponzorirano',
        'Promocijsko sporočilo', 'Oglaševanje', 'Promo',
      ),
      ...starts('Naročite se na', 'Prijavite se na', 'Prenesite aplikacijo', 'Podprite nas', 'Članek se nadaljuje'),
      ...has('prijavite se na e-novice', 'naročite se na e-novice', 'članek se nadaljuje pod oglasom', 'prijava na e-novice'),
    ],
    notice: [
      ...whole('Stran ni najdena', 'Strinjam se', 'Sprejmi vse', 'Sprejmem'),
      ...has(
        'uporabljamo piškotke', 'uporablja piškotke', 'spletno mesto uporablja', 'omogočite javascript',
        'vaš brskalnik ne podpira', 'vklopite javascript', 'z uporabo strani soglašate', 'se strinjate z uporabo piškotkov',
      ),
    ],
    bio: [...whole('Drugi članki avtorja', 'Vsi članki avtorja'), ...starts('O avtorju:', 'O avtorici:')],
    paywall: [
      ...whole('Vsebina za naročnike'),
      ...has(
        'samo za naročnike', 'le za naročnike', 'na voljo naročnikom', 'za nadaljevanje branja', 'celoten članek je na voljo',
      ),
    ],
  },
  sample:
    'Mestni svetniki so v torek sporočili, da bo obnova mostu čez reko končana do konca leta. Po besedah ' +
    'vodje oddelka so delavci že zamenjali stebre, vendar bodo promet sprostili šele po obremenilnem ' +
    'preizkusu. Prebivalci sosednjih četrti upajo, da bo pot v središče krajša, kot je bila doslej.',
} satisfies LanguageFile;

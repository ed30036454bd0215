import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'et',
  name: 'Estonian',
  autonym: 'eesti',
  iso3: ['est', 'ekk'],
  functionWords:
    'ja on et ei ta see oli kui ka ning aga mis kes oma selle seda siis nii või mida veel ma me nad te tema nende meie sest kuid olid olema pole pärast enne üle juures kõik juba ainult vaid välja peale ole olnud saab võib tuleb kuna nagu kus kuidas siin seal sel selles sellest väga rohkem kõige mitte vastu koos ilma kohta poolt alates kuni eest läbi mu minu neid need teda end enam üks kaks'.split(' '),
  months: [['jaanuar', 'jaanuari', 'jaanuaril', 'jaan'], ['veebruar', 'veebruari', 'veebruaril', 'veebr'], ['märts', 'märtsi', 'märtsil'], ['aprill', 'aprilli', 'aprillil', 'apr'], ['mai', 'mail'], ['juuni', 'juunil'], ['juuli', 'juulil'], ['august', 'augusti', 'augustil', 'aug'], ['september', 'septembri', 'septembril', 'sept'], ['oktoober', 'oktoobri', 'oktoobril', 'okt'], ['november', 'novembri', 'novembril', 'nov'], ['detsember', 'detsembri', 'detsembril', 'dets']],
  weekdays: [['esmaspäev', 'esmaspäeval'], ['teisipäev', 'teisipäeval'], ['kolmapäev', 'kolmapäeval'], ['neljapäev', 'neljapäeval'], ['reede', 'reedel'], ['laupäev', 'laupäeval'], ['pühapäev', 'pühapäeval']],
  dateWords: ['a.', 'aasta', 'aastal', 'kell', 'kl', 'kl.'],
  relative: {
    today: ['täna', 'äsja'],
    yesterday: ['eile'],
    ago: [
      { phrase: '# minut tagasi', unit: 'minute' }, { phrase: '# minutit tagasi', unit: 'minute' }, { phrase: '# min tagasi', unit: 'minute' },
      { phrase: '# tund tagasi', unit: 'hour' }, { phrase: '# tundi tagasi', unit: 'hour' }, { phrase: '# h tagasi', unit: 'hour' },
      { phrase: '# päev tagasi', unit: 'day' }, { phrase: '# päeva tagasi', unit: 'day' },
      { phrase: '# nädal tagasi', unit: 'week' }, { phrase: '# nädalat tagasi', unit: 'week' },
      { phrase: '# kuu tagasi', unit: 'month' }, { phrase: '# kuud tagasi', unit: 'month' },
      { phrase: '# aasta tagasi', unit: 'year' }, { phrase: '# aastat tagasi', unit: 'year' },
    ],
  },
  authors: { by: ['autor:', 'autorid:', 'autor', 'tekst:', 'kirjutas', 'toimetas', 'toimetaja:', 'küsitles', 'tekst'], and: ['ja', 'ning'], after: ['kirjutab'], photos: ['foto', 'fotod'] },
  titles: 'ajakirjanik;toimetaja;peatoimetaja;reporter;korrespondent;fotograaf;kolumnist;uudistetoimetaja;vastutav toimetaja;arvamustoimetaja;dr;prof'.split(';'),
  cues: {
    source: starts('Allikad:', 'Allikas', 'Algallikas', 'Artikkel ilmus'),
    byline: starts('Autorid:', 'Autor', 'Tekst:', 'Kirjutas', 'Toimetas', 'Toimetaja'),
    dateline: [
      ...starts('Avaldatud', 'Postitatud', 'Lisatud', 'Kuupäev:', 'Ilmunud', 'Lugemisaeg'),
      ...ends('min lugemist', 'minutit lugemist', 'min lugemine', 'min lugemisaega'),
    ],
    updated: starts('Uuendatud', 'Muudetud', 'Viimati uuendatud', 'Viimati muudetud', 'Täiendatud'),
    caption: [
      ...starts(
        'Fotod:', 'Foto', 'Pilt:', 'Pilt on illustreeriv', 'Foto on illustreeriv', 'Illustratsioon', 'Video:', 'Fotol', 'Pildil',
      ),
      ...ends('foto', 'pilt on illustreeriv', 'illustreeriv foto'),
      ...has('foto on illustratiivne', 'pilt on illustratiivne', 'on illustreeriv'),
    ],
    copyright: [
      ...whole(
        'Privaatsuspoliitika', 'Privaatsustingimused', 'Kasutustingimused', 'Tingimused', 'Küpsised', 'Privaatsus', 'Andmekaitse',
        'Andmekaitsetingimused', 'Küpsiste poliitika', 'Autoriõigused', 'Üldtingimused',
      ),
      ...starts('Kõik õigused', 'Autoriõigus', 'Materjali'),
      ...has('kõik õigused kaitstud', 'õigused kaitstud', 'ilma kirjaliku nõusolekuta', 'ilma loata', 'kirjaliku loata'),
    ],
    related: [
      ...whole(
        'Seotud lood', 'Seotud artiklid', 'Seotud uudised', 'Loetumad', 'Loetuimad', 'Populaarsed', 'Viimased', 'Värsked uudised',
        'Sarnased artiklid', 'Tasub lugeda', 'Uusimad', 'Populaarseimad artiklid', 'Populaarsed artiklid', 'Populaarseimad',
        'Enim loetud', 'Viimased artiklid', 'Uusimad artiklid', 'Soovitatud', 'Toimetus soovitab', 'Veel uudiseid',
        'Teised loevad', 'Sind võib huvitada',
      ),
      ...starts(
        'Loe ka', 'Loe veel', 'Loe lisaks', 'Vaata ka', 'Seotud', 'Samal teemal', 'Viimased uudised', 'Enimloetud',
        'Rohkem uudiseid', 'Järgmine artikkel', 'Eelmine artikkel', 'Sulle võib', 'Soovitame',
      ),
    ],
    more: [
      ...whole(
        'rohkem', 'edasi', 'näita rohkem', 'vaata kõiki', 'vaata rohkem', 'kõik uudised', 'loe', 'Vaata kõike', 'Näita kõiki',
        'Lae rohkem', 'Kõik artiklid', 'Loe kogu artiklit',
      ),
      ...ends('loe edasi', 'loe rohkem', 'loe lähemalt'),
    ],
    navigation: [
      ...whole(
        'Avaleht', 'Esileht', 'Menüü', 'Otsi', 'Otsing', 'Logi sisse', 'Logi välja', 'Registreeru', 'Uudised', 'Eesti', 'Maailm',
        'Välismaa', 'Poliitika', 'Majandus', 'Äri', 'Sport', 'Kultuur', 'Arvamus', 'Teadus', 'Tervis', 'Tehnika', 'Meelelahutus',
        'Elu', 'Ilm', 'Krimi', 'Haridus', 'Reisid', 'Video', 'Galerii', 'Kontakt', 'Meist', 'Toimetus', 'Arhiiv', 'Reklaam',
        'Abi', 'Sulge', 'Järgmine', 'Eelmine', 'Üles', 'Kuulutused', 'Rubriigid', 'Kategooriad',
      ),
      ...starts('Liigu edasi', 'Mine sisu', 'Oled siin', 'Avaleht >', 'Avaleht »', 'Avaleht /', 'Tagasi'),
    ],
    social: [
      ...whole('Jaga artiklit', 'Saada', 'Saada e-kirjaga', 'Meeldib', 'Salvesta', 'E-post', 'Kuula', 'Jagamine'),
      ...starts('Jaga', 'Jälgi meid', 'Kopeeri link', 'Prindi', 'Saada sõbrale', 'Kuula artiklit'),
    ],
    tags: starts('Märksõnad', 'Sildid', 'Teemad:', 'Teema:', 'Kategooria:', 'Rubriik:', 'Märksõna:'),
    comment: [
      ...whole(
        'Kommentaar', 'Kommenteeri', 'Vasta', 'Kommentaare pole', 'Teata', 'Nimi', 'E-post *', 'Saada kommentaar',
        'Postita kommentaar', 'Vaata kommentaare', 'Kõik kommentaarid', 'Kommenteerimiseks logi sisse',
      ),
      ...starts(
        'Lisa kommentaar', 'Kirjuta kommentaar', 'Jäta kommentaar', 'Kommentaarid (', 'Sinu kommentaar', 'Kommenteerimiseks',
        'Loe kommentaare', 'Tühista vastus',
      ),
      ...ends('kommentaari', 'kommentaarid'),
      ...has(
        'e-postiaadressi ei avaldata', 'nõutavad väljad', 'kommenteerimiseks pead', 'kommenteerimiseks logi', 'kommenteerimiseks',
        'kohustuslikud väljad',
      ),
    ],
    promo: [
      ...whole(
        'Tellimine', 'Uudiskiri', 'Sisuturundus', 'Telli kohe', 'Lae alla äpp', 'Laadi alla rakendus',
        'Lugu jätkub pärast reklaami',
      ),
      ...starts('Reklaam', 'Telli', 'Liitu', 'Toeta', 'Sinu e-post', 'Artikkel jätkub', 'Liitu uudiskirjaga', 'Toeta meid'),
      ...has('telli uudiskiri', 'liitu uudiskirjaga', 'meie uudiskirjaga', 'jätkub pärast reklaami'),
    ],
    notice: [
      ...whole('Nõustun', 'Sain aru', 'Lehte ei leitud', 'Keeldu', 'Küpsiste seaded', 'Luba kõik'),
      ...starts(
        'See veebileht kasutab', 'See leht kasutab', 'Veebileht kasutab', 'Kasutame küpsiseid', 'Meie veebileht kasutab',
        'Sinu brauser', 'Viga',
      ),
      ...has('kasutab küpsiseid', 'kasutame küpsiseid', 'küpsiste kasutamis', 'lülita JavaScript'),
    ],
    bio: [...whole('Autori artiklid'), ...starts('Autorist', 'Artikli autor on', 'Kõik autori', 'Autori teised')],
    paywall: [
      ...starts('Edasi lugemiseks', 'Artikli lugemiseks', 'Oled juba tellija', 'Ainult tellijatele', 'Artikkel on tellijatele'),
      ...has('edasi lugemiseks', 'ainult tellijatele', 'artikkel on tellijatele', 'juba tellija', 'artikli lugemiseks'),
    ],
  },
  sample:
    'Vana sild üle jõe suletakse peaaegu kogu suveks, teatas linnavalitsus teisipäeval, sest insenerid leidsid kahest sambast pragusid. Elanikud, kes olid remonti aastaid oodanud, ei olnud üllatunud, kuid poepidajad kardavad kliente kaotada. „Saime sellest teada alles eelmisel nädalal,“ ütles üks neist.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'eu',
  name: 'Basque',
  autonym: 'euskara',
  iso3: ['eus', 'baq'],
  functionWords:
    'eta da du ez bat dira ere izan dute baina hau zen edo egin dela bere den zuen hori dago baino arte gero orain beste oso nola zer non noiz hemen horrek horiek bezala baita ziren behar ditu duen direla gabe gainera ordea bertan nahi haien gure zuten dugu egon egingo izango bakarrik honek hainbat oraindik guztiak dituzte'.split(
      ' ',
    ),
  months: [
    ['urtarrila', 'urtarrilaren', 'urtarrilak', 'urtarrilean', 'urt'],
    ['otsaila', 'otsailaren', 'otsailak', 'otsailean', 'ots'],
    ['martxoa', 'martxoaren', 'martxoak', 'martxoan', 'mar'],
    ['apirila', 'apirilaren', 'apirilak', 'apirilean', 'api'],
    ['maiatza', 'maiatzaren', 'maiatzak', 'maiatzean', 'mai'],
    ['ekaina', 'ekainaren', 'ekainak', 'ekainean', 'eka'],
    ['uztaila', 'uztailaren', 'uztailak', 'uztailean', 'uzt'],
    ['abuztua', 'abuztuaren', 'abuztuak', 'abuztuan', 'abu'],
    ['iraila', 'irailaren', 'irailak', 'irailean', 'ira'],
    ['urria', 'urriaren', 'urriak', 'urrian', 'urr'],
    ['azaroa', 'azaroaren', 'azaroak', 'azaroan', 'aza'],
    ['abendua', 'abenduaren', 'abenduak', 'abenduan', 'abe'],
  ],
  weekdays: [
    ['astelehena', 'al'],
    ['asteartea', 'ar'],
    ['asteazkena', 'az'],
    ['osteguna', 'og'],
    ['ostirala', 'or'],
    ['larunbata', 'lr'],
    ['igandea', 'ig'],
  ],
  dateWords: ['ko', 'eko', 'an', 'ean', 'a', 'k'],
  relative: {
    today: ['gaur'],
    yesterday: ['atzo'],
    ago: [
      { phrase: 'duela # minutu', unit: 'minute' },
      { phrase: 'duela # ordu', unit: 'hour' },
      { phrase: 'duela # egun', unit: 'day' },
      { phrase: 'duela # aste', unit: 'week' },
      { phrase: 'duela # hilabete', unit: 'month' },
      { phrase: 'duela # urte', unit: 'year' },
    ],
  },
  authors: { by: ['egilea:', 'egileak:', 'testua:', 'idazlea:'], and: ['eta'] },
  titles: ['kazetaria', 'erredaktorea', 'erredakzioa', 'zuzendaria', 'argazkilaria', 'korrespontsala', 'irakaslea'],
  cues: {
    source: starts('Iturria:', 'Iturriak:'),
    byline: starts('Egilea:', 'Egileak:', 'Testua:', 'Idazlea:'),
    dateline: [...starts('Argitaratua', 'Argitaratze-data', 'Data:', 'Irakurtzeko denbora'), ...ends('minutuko irakurketa')],
    updated: starts('Eguneratua', 'Azken eguneratzea', 'Aldatua'),
    caption: [...starts('Argazkia:', 'Argazkiak:', 'Irudia:', 'Bideoa:', 'Argazkilaria:'), ...ends('(artxiboa)', 'artxiboko argazkia')],
    copyright: [
      ...whole(
        'Lege oharra', 'Pribatutasun politika', 'Cookie politika', 'Erabilera baldintzak', 'Datuen babesa', 'Irisgarritasuna',
      ),
      ...has('eskubide guztiak erreserbatuta', 'debekatuta dago'),
    ],
    related: [
      ...whole(
        'Irakurrienak', 'Azken albisteak', 'Azkenak', 'Albiste gehiago', 'Erlazionatutako albisteak', 'Lotutako albisteak',
        'Gomendatuak', 'Nabarmenduak', 'Hurrengo albistea', 'Aurreko albistea', 'Ikusienak', 'Artikulu gehiago', 'Azken berriak',
      ),
      ...starts('Irakurri ere', 'Ikusi ere', 'Irakurri gehiago:', 'Gehiago honi buruz'),
    ],
    more: [
      ...whole('Gehiago', 'Ikusi denak', 'Denak ikusi', 'Jarraitu irakurtzen', 'Kargatu gehiago'),
      ...ends('irakurri gehiago', 'gehiago irakurri', 'ikusi gehiago'),
    ],
    navigation: [
      ...whole(
        'Hasiera', 'Menua', 'Bilatu', 'Bilaketa', 'Saioa hasi', 'Hasi saioa', 'Erregistratu', 'Albisteak', 'Gizartea', 'Politika',
        'Ekonomia', 'Mundua', 'Euskal Herria', 'Kirola', 'Kirolak', 'Kultura', 'Iritzia', 'Zientzia', 'Osasuna', 'Teknologia',
        'Hezkuntza', 'Eguraldia', 'Bideoak', 'Argazkiak', 'Kontaktua', 'Harremanetarako', 'Nor gara', 'Guri buruz', 'Laguntza',
        'Itxi', 'Hurrengoa', 'Aurrekoa', 'Itzuli', 'Agenda', 'Hemeroteka',
      ),
      ...starts('Joan edukira', 'Hemen zaude', 'Eduki nagusira'),
    ],
    social: [
      ...whole('Inprimatu', 'Bidali', 'Jarraitu', 'Gogoko dut', 'Kopiatu esteka', 'Gorde', 'Entzun'),
      ...starts('Partekatu', 'Jarraitu gaitzazu'),
    ],
    tags: starts('Etiketak:', 'Gaiak:', 'Gako-hitzak'),
    comment: [
      ...whole(
        'Iruzkinak', 'Iruzkina', 'Erantzun', 'Iruzkinik ez', 'Iruzkina utzi', 'Bidali iruzkina', 'Izena *', 'Ikusi iruzkinak',
      ),
      ...starts('Utzi iruzkina', 'Utzi erantzuna', 'Iruzkinak (', 'Idatzi iruzkina', 'Saioa hasi iruzkina'),
      ...has('ez da argitaratuko', 'iruzkina idazteko'),
    ],
    promo: [
      ...whole(
        'Iragarkia', 'Iragarkiak', 'Egin harpidetza', 'Harpidetza', 'Buletina', 'Buletinak', 'Egin bazkide', 'Babesleak',
        'Deskargatu aplikazioa',
      ),
      ...starts('Publizitatea', 'Harpidetu', 'Egin zaitez', 'Jaso', 'Eman izena'),
      ...has('gure buletina', 'gure buletinera', 'zure posta elektronikoan'),
    ],
    notice: [
      ...whole('Onartu', 'Onartu guztiak', 'Baztertu', 'Ados', 'Ez da aurkitu', 'Kargatzen'),
      ...starts('Webgune honek cookie', 'Cookieak erabiltzen', 'Gure webguneak', 'Zure nabigatzaileak'),
      ...has('cookieak erabiltzen', 'JavaScript gaitu'),
    ],
    bio: starts('Egileari buruz'),
    paywall: has('irakurtzen jarraitzeko', 'harpidedunentzat bakarrik', 'harpidedunentzako', 'dagoeneko harpideduna'),
  },
  sample:
    'Udalak asteartean jakinarazi du autobus linea berria udazkenean zabalduko dela eta ibai ondoko alde zaharra zeharkatuko duela. Bizilagunak pozik daude, baina batzuek uste dute txartelaren prezioa igo egingo dela. Proiektuaren arduradunak esan du prezioa ez dela aldatuko, estatuak ordaindu baitu hori guztia.',
} satisfies LanguageFile;

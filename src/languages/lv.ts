import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'lv',
  name: 'Latvian',
  autonym: 'latviešu',
  iso3: ['lav', 'lvs'],
  functionWords:
    'un ir ka no ar par uz kas lai gan arī bet tas tā to kā ne nav pēc bija pie šo tikai vai līdz tiek vēl kur ja šī šis jau tika savu viņš viņa viņi mēs es jūs būs kad gada ļoti tomēr jo pret starp bez savas sava tās tiem kuri kura kuru kurš visi visu tad var nevar būt esot pirms laikā pat tagad vairāk vien cik tam tai mums man'.split(' '),
  months: [['janvāris', 'janvārī', 'janvāra', 'janv', 'jan'], ['februāris', 'februārī', 'februāra', 'febr', 'feb'], ['marts', 'martā', 'marta', 'mar'], ['aprīlis', 'aprīlī', 'aprīļa', 'apr'], ['maijs', 'maijā', 'maija', 'mai'], ['jūnijs', 'jūnijā', 'jūnija', 'jūn'], ['jūlijs', 'jūlijā', 'jūlija', 'jūl'], ['augusts', 'augustā', 'augusta', 'aug'], ['septembris', 'septembrī', 'septembra', 'sept', 'sep'], ['oktobris', 'oktobrī', 'oktobra', 'okt'], ['novembris', 'novembrī', 'novembra', 'nov'], ['decembris', 'decembrī', 'decembra', 'dec']],
  weekdays: [['pirmdiena', 'pirmdien'], ['otrdiena', 'otrdien'], ['trešdiena', 'trešdien'], ['ceturtdiena', 'ceturtdien'], ['piektdiena', 'piektdien'], ['sestdiena', 'sestdien'], ['svētdiena', 'svētdien']],
  dateWords: ['gada', 'gads', 'g.', 'plkst.', 'plkst', 'pl.', 'gadā'],
  relative: {
    today: ['šodien', 'tikko'],
    yesterday: ['vakar'],
    ago: [
      { phrase: 'pirms # minūtes', unit: 'minute' }, { phrase: 'pirms # minūtēm', unit: 'minute' }, { phrase: 'pirms # min', unit: 'minute' },
      { phrase: 'pirms # stundas', unit: 'hour' }, { phrase: 'pirms # stundām', unit: 'hour' }, { phrase: 'pirms # h', unit: 'hour' },
      { phrase: 'pirms # dienas', unit: 'day' }, { phrase: 'pirms # dienām', unit: 'day' },
      { phrase: 'pirms # nedēļas', unit: 'week' }, { phrase: 'pirms # nedēļām', unit: 'week' },
      { phrase: 'pirms # mēneša', unit: 'month' }, { phrase: 'pirms # mēnešiem', unit: 'month' },
      { phrase: 'pirms # gada', unit: 'year' }, { phrase: 'pirms # gadiem', unit: 'year' },
    ],
  },
  authors: { by: ['autors:', 'autore:', 'autori:', 'autors', 'autore', 'sagatavoja', 'teksts:', 'raksta', 'teksts', 'intervēja'], and: ['un'], photos: ['foto'] },
  titles: 'žurnālists;žurnāliste;redaktors;redaktore;galvenais redaktors;galvenā redaktore;korespondents;korespondente;reportieris;reportiere;fotogrāfs;fotogrāfe;redakcija;dr;prof'.split(';'),
  cues: {
    source: starts('Avoti:', 'Avots', 'Informācijas avots', 'Pārpublicēts no'),
    byline: starts('Autori:', 'Autors', 'Autore', 'Sagatavoja', 'Teksts:', 'Raksta autors', 'Redaktors:'),
    dateline: [
      ...starts('Publicēts', 'Publicēta', 'Ievietots', 'Pievienots', 'Datums:', 'Lasīšanas laiks'),
      ...ends('min lasīšanai', 'minūtes lasīšanai'),
    ],
    updated: starts('Atjaunots', 'Atjaunināts', 'Papildināts', 'Labots', 'Pēdējās izmaiņas', 'Pēdējoreiz atjaunots'),
    caption: [
      ...starts('Foto', 'Attēls:', 'Attēlam ir ilustratīva', 'Ilustratīvs attēls', 'Ilustratīvs foto', 'Video:', 'Fotogrāfs:'),
      ...ends('ilustratīvs attēls', 'ilustratīva nozīme'),
      ...has('ilustratīvs attēls', 'ilustratīva nozīme'),
    ],
    copyright: [
      ...whole(
        'Privātuma politika', 'Lietošanas noteikumi', 'Noteikumi', 'Sīkdatņu politika', 'Privātums', 'Sīkdatnes', 'Rekvizīti',
        'Ētikas kodekss',
      ),
      ...starts('Visas tiesības', 'Autortiesības', 'Pārpublicēšana'),
      ...has(
        'visas tiesības aizsargātas', 'bez rakstiskas atļaujas', 'pārpublicēšana aizliegta', 'aizliegta bez', 'atsauce obligāta',
      ),
    ],
    related: [
      ...whole(
        'Saistītie raksti', 'Lasītākās ziņas', 'Populārākie', 'Populārākais', 'Jaunākās ziņas', 'Līdzīgi raksti', 'Aktuāli',
        'Citi raksti', 'Skatītākie', 'Populārākie raksti', 'Lasītākie raksti', 'Visvairāk lasītie', 'Jaunākie raksti',
        'Jaunākais', 'Iesakām izlasīt', 'Redakcija iesaka', 'Tev varētu patikt',
      ),
      ...starts(
        'Lasi arī', 'Lasiet arī', 'Lasi vēl', 'Saistītie', 'Lasītākie', 'Jaunākie', 'Jaunākās', 'Vairāk par', 'Vairāk par tēmu',
        'Iesakām', 'Līdzīgi', 'Skaties arī', 'Tevi varētu interesēt', 'Nākamais raksts', 'Iepriekšējais raksts',
      ),
    ],
    more: [
      ...whole(
        'vairāk', 'lasi tālāk', 'rādīt vairāk', 'skatīt visus', 'uzzināt vairāk', 'lasīt', 'Skatīt visas', 'Skatīt vairāk',
        'Ielādēt vairāk', 'Visas ziņas', 'Visi raksti', 'Lasīt visu rakstu',
      ),
      ...ends('lasīt vairāk', 'lasīt tālāk', 'vairāk »', 'lasi vairāk'),
    ],
    navigation: [
      ...whole(
        'Sākums', 'Sākumlapa', 'Izvēlne', 'Meklēt', 'Meklēšana', 'Ienākt', 'Ieiet', 'Pieslēgties', 'Reģistrēties', 'Ziņas',
        'Latvijā', 'Latvija', 'Pasaulē', 'Pasaule', 'Politika', 'Ekonomika', 'Bizness', 'Sports', 'Kultūra', 'Viedokļi',
        'Veselība', 'Zinātne', 'Tehnoloģijas', 'Izklaide', 'Dzīvesstils', 'Laika ziņas', 'Kriminālziņas', 'Izglītība', 'Video',
        'Galerijas', 'Kontakti', 'Par mums', 'Redakcija', 'Arhīvs', 'Palīdzība', 'Aizvērt', 'Atpakaļ', 'Nākamais',
        'Iepriekšējais', 'Uz augšu', 'Sludinājumi', 'Sadaļas',
      ),
      ...starts('Pāriet uz', 'Jūs atrodaties', 'Sākums >', 'Sākums »', 'Sākums /', 'Atpakaļ uz'),
    ],
    social: [
      ...whole('Izdrukāt', 'Nosūtīt', 'Patīk', 'Saglabāt', 'E-pasts', 'Klausīties'),
      ...starts('Dalīties', 'Dalies', 'Seko mums', 'Sekojiet mums', 'Seko līdzi', 'Kopēt saiti', 'Drukāt'),
    ],
    tags: starts('Birkas', 'Tēmas:', 'Tēma:', 'Atslēgvārdi', 'Kategorija:', 'Kategorijas:', 'Tagi:'),
    comment: [
      ...whole(
        'Komentārs', 'Komentēt', 'Atbildēt', 'Nav komentāru', 'Ziņot', 'Lasīt komentārus', 'Vārds *', 'E-pasts *',
        'Skatīt komentārus', 'Visi komentāri', 'Atcelt atbildi',
      ),
      ...starts(
        'Pievienot komentāru', 'Pievieno komentāru', 'Rakstīt komentāru', 'Atstāt komentāru', 'Komentāri (', 'Tavs komentārs',
        'Jūsu komentārs', 'Lai komentētu',
      ),
      ...ends('komentāri', 'komentāru'),
      ...has('e-pasta adrese netiks publicēta', 'obligātie lauki ir atzīmēti', 'lai pievienotu komentāru', 'lai komentētu'),
    ],
    promo: [
      ...whole(
        'Abonēt', 'Abonēšana', 'Jaunumi e-pastā', 'Reklāmraksts', 'Atbalstīt', 'Sponsorēts saturs',
        'Raksts turpinās pēc reklāmas',
      ),
      ...starts(
        'Reklāma', 'Abonē', 'Piesakies', 'Pieteikties jaunumiem', 'Saņem', 'Lejupielādē', 'Atbalsti', 'Tavs e-pasts',
        'Raksts turpinās pēc', 'Piesakies jaunumiem', 'Lejupielādē lietotni', 'Atbalsti mūs',
      ),
      ...has('turpinās pēc reklāmas', 'piesakies jaunumiem', 'jaunumus e-pastā', 'mūsu lietotni'),
    ],
    notice: [
      ...whole('Piekrītu', 'Sapratu', 'Apstiprināt', 'Noraidīt', 'Lapa nav atrasta', 'Sīkdatņu iestatījumi', 'Ielādē'),
      ...starts(
        'Šī vietne izmanto', 'Šajā vietnē tiek izmantotas', 'Mēs izmantojam sīkdatnes', 'Jūsu pārlūks', 'Šī lapa izmanto',
        'Kļūda',
      ),
      ...has('izmanto sīkdatnes', 'izmantotas sīkdatnes', 'sīkdatņu izmantošan', 'izmantojam sīkdatnes', 'ieslēdziet JavaScript'),
    ],
    bio: starts('Par autoru', 'Par autori', 'Visi autora raksti', 'Autora raksti'),
    paywall: [
      ...starts('Lai turpinātu lasīt', 'Tikai abonentiem', 'Jau esi abonents', 'Šis raksts pieejams'),
      ...has('lai turpinātu lasīt', 'tikai abonentiem', 'pieejams abonentiem', 'jau esi abonents'),
    ],
  },
  sample:
    'Vecais tilts pār upi būs slēgts gandrīz visu vasaru, otrdien paziņoja pilsētas dome, jo inženieri divos tā balstos atrada plaisas. Iedzīvotāji, kas remontu gaidīja gadiem, nav pārsteigti, bet veikalu īpašnieki baidās zaudēt pircējus. “Mēs par to uzzinājām tikai pagājušajā nedēļā,” sacīja viens no viņiem.',
} satisfies LanguageFile;

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
    beforeYesterday: ['aizvakar'],
    ago: [
      { phrase: 'pirms # minūtes', unit: 'minute' }, { phrase: 'pirms # minūtēm', unit: 'minute' }, { phrase: 'pirms # min', unit: 'minute' },
      { phrase: 'pirms # stundas', unit: 'hour' }, { phrase: 'pirms # stundām', unit: 'hour' }, { phrase: 'pirms # h', unit: 'hour' },
      { phrase: 'pirms # dienas', unit: 'day' }, { phrase: 'pirms # dienām', unit: 'day' },
      { phrase: 'pirms # nedēļas', unit: 'week' }, { phrase: 'pirms # nedēļām', unit: 'week' },
      { phrase: 'pirms # mēneša', unit: 'month' }, { phrase: 'pirms # mēnešiem', unit: 'month' },
      { phrase: 'pirms # gada', unit: 'year' }, { phrase: 'pirms # gadiem', unit: 'year' },
    ],
  },
  authors: {
    by: ['autors:', 'autore:', 'autori:', 'autors', 'autore', 'sagatavoja', 'teksts:', 'raksta', 'teksts', 'intervēja', 'informāciju sagatavoja', 'Tēmas autors', 'Tēmu sāka', 'Iesūtīja'],
    and: ['un', '&', 'kopā ar', 'sadarbībā ar', 'kā arī', 'ar'],
    after: ['raksta', 'rakstīja', 'ziņo', 'ziņoja', 'stāsta', 'vēsta', 'informē', 'sagatavoja', 'pierakstīja', 'intervēja', 'komentē', 'analizē', 'sarunājās', 'speciāli'],
    photos: ['foto'],
    labels:
      'autors/e;par autoru;par autori;teksti;vārdi;raksts;stāsts;reportāža;intervija;saruna;žurnālists;žurnāliste;žurnālisti;reportieris;reportiere;mūsu reportieris;korespondents;korespondente;mūsu korespondents;mūsu korespondente;viedoklis;komentārs;komentē;recenzija;recenzē;recenzente;sleja;slejas autors;analīze;eseja;recepte;receptes autore;ziņo;blogs;viesautors;līdzautors;ziņoja;publicēja;publicējis;publicējusi;pievienoja;ievietoja;raksta autors;raksta autore;raksta autori;teksta autors;teksta autore;materiāla autors;materiāla autore;sagatavojusi;sagatavojis;sagatavojuši;materiālu sagatavoja;rakstu sagatavoja;tekstu sagatavoja;informāciju apkopoja;apkopoja;apkopojusi;apkopojis;sarakstīja;uzrakstīja;pierakstīja;intervēja un pierakstīja;sarunājās;sarunu pierakstīja;interviju sagatavoja;iesūtīja;iesūtījusi;teksts un foto'.split(
        ';',
      ),
    credits:
      'fotogrāfija;fotogrāfijas;foto autors;foto autore;foto autori;fotogrāfiju autors;fotogrāfs;fotogrāfe;fotogrāfi;fotografēja;attēls;attēli;attēla autors;attēlu autors;attēla avots;foto avots;foto no;foto no arhīva;arhīva foto;arhīvs;ilustratīvs foto;ilustratīvs attēls;publicitātes foto;publicitātes attēls;ekrānšāviņš;ekrānuzņēmums;vāka foto;titulfoto;kolāža;fotomontāža;video;video autors;video autore;filmēja;operators;kamera;montāža;video montāža;montēja;infografika;infografikas autors;grafika;grafiks;grafiki;ilustrācija;ilustrācijas;ilustrāciju autors;ilustrācijas autore;ilustrēja;ilustratore;zīmējums;zīmējumi;zīmēja;karikatūra;karte;animācija;dizains'.split(
        ';',
      ),
    edited:
      'redaktors;redaktore;redaktori;rediģēja;rediģējis;rediģējusi;redakcija;atbildīgais redaktors;atbildīgā redaktore;literārā redaktore;literārais redaktors;korektore;korektors;korektūra;valodas redaktore;pārbaudīja;pārskatīja;medicīniski pārbaudīja;faktu pārbaude;faktus pārbaudīja;recenzents;papildināja;atjaunoja;tulkoja;tulkojis;tulkojusi;tulkojums;tulkotājs;tulkotāja;no angļu valodas tulkoja;latviski tulkoja;adaptēja;moderators;moderatore;moderē;vada;vadīja;raidījuma vadītājs;raidījuma vadītāja;producents;producente;producēja;režisors;režisore;izdevējs;maketētājs;maketēja;koordinators;atšifrēja'.split(
        ';',
      ),
    jobs:
      'pētnieciskais žurnālists;pētnieciskā žurnāliste;sporta žurnālists;sporta žurnāliste;fotožurnālists;mūsu reportieris;galvenā redaktora vietnieks;atbildīgais redaktors;atbildīgā redaktore;ziņu redaktors;ziņu redaktore;sporta redaktors;sporta redaktore;ārzemju ziņu redaktors;ziņu dienesta vadītājs;ziņu dienesta vadītāja;nodaļas vadītājs;nodaļas vadītāja;speciālkorespondents;speciālkorespondente;ārzemju korespondents;mūsu korespondents;mūsu korespondente;komentētājs;komentētāja;apskatnieks;apskatniece;politikas apskatnieks;slejas autors;publicists;publiciste;kritiķis;kritiķe;kinokritiķis;mūzikas kritiķis;literatūrkritiķe;viesautors;viesautore;blogeris;blogere;praktikants;praktikante;raidījuma vadītājs;raidījuma vadītāja;mag;phd;doktors;profesors;profesore;docents;docente;lektors;lektore;pētnieks;pētniece;doktorants;doktorante;zinātnieks;zinātniece;arhitekts;arhitekte;advokāts;advokāte;zvērināts advokāts;jurists;juriste;ārsts;ārste;ģimenes ārste;psihologs;psiholoģe;ekonomists;ekonomiste;skolotājs;skolotāja;rakstnieks;rakstniece;vēsturnieks;vēsturniece;sociologs;politologs;politoloģe;mērs;mēre;domes priekšsēdētājs;saeimas deputāts;saeimas deputāte;deputāts;deputāte;ministrs;ministre;priesteris;mācītājs;bīskaps;tulkotājs;tulkotāja;students;studente'.split(
        ';',
      ),
  },
  names:
    'Jānis Andris Juris Edgars Aleksandrs Māris Mārtiņš Pēteris Aivars Artūrs Ivars Raivis Guntis Kaspars Valdis Normunds Aigars Gints Uldis Ainārs Ainis Agris Agnis Aldis Alvis Alfrēds Alfons Alberts Andrejs Andžejs Anatolijs Antons Arnis Arnolds Arvis Arvīds Ansis Armands Atis Augusts Aldris Arturs Ārijs Bruno Boriss Bernards Dainis Dāvis Dāvids Daniels Daniils Didzis Dzintars Dmitrijs Dzintris Dagnis Edvīns Egils Egons Eduards Edvards Eižens Elvis Emīls Eriks Ēriks Ernests Ervīns Einārs Emils Fēlikss Francis Fricis Gatis Gundars Gunārs Guntars Gunvaldis Georgs Genādijs Ģirts Gustavs Gvido Ģederts Haralds Harijs Henrihs Henriks Helmuts Hermanis Herberts Igors Ilgvars Ilmārs Imants Indulis Ingus Ingars Ints Intars Ivo Ilgonis Ilja Ivans Jāzeps Jēkabs Juliāns Jūlijs Jurģis Jevgeņijs Jurijs Kārlis Kristaps Krists Krišjānis Kristiāns Konstantīns Klāvs Kirils Kalvis Laimonis Laimnesis Lauris Ludvigs Leons Leonīds Leonards Linards Linārs Lūkass Maksims Matīss Miķelis Mihails Mareks Marģers Modris Mairis Markuss Miks Mikus Nauris Nikolajs Niks Nils Nikita Oskars Oļegs Oto Ojārs Olafs Olģerts Osvalds Pauls Pāvels Pāvils Reinis Raimonds Raitis Ralfs Ričards Rihards Rinalds Roberts Rolands Romāns Ronalds Rūdolfs Ruslans Sandis Sandris Sergejs Sigvards Sigurds Staņislavs Stefans Toms Tālis Tālivaldis Teodors Tomass Tenis Uģis Ulvis Uvis Vilnis Viesturs Viktors Vilis Vilhelms Visvaldis Vitālijs Vitauts Vladimirs Vladislavs Voldemārs Valters Valentīns Valērijs Verners Viestards Zigmārs Zigmunds Zigurds Zintis Ziedonis Žanis Žanete Anna Inese Kristīne Ilze Inga Ināra Iveta Ieva Ilona Ilga Ilva Ingrīda Ingūna Inguna Inta Ina Irēna Irina Ira Irita Iluta Ilvija Anita Anda Andra Ance Aija Agnese Agita Aiga Alda Alise Alīna Amanda Amēlija Anastasija Annija Antra Antonija Antoņina Arita Arta Ārija Asnate Astra Astrīda Aspazija Aurēlija Austra Ausma Baiba Beāte Biruta Benita Brigita Dace Daiga Daina Diāna Dagnija Dagmāra Daila Dita Dzintra Dzidra Daira Daniela Edīte Egija Elīna Elza Elizabete Elvīra Elīza Emīlija Erika Ērika Eva Evija Evelīna Evita Edija Estere Gaida Gita Guna Gunda Gunta Guntra Gundega Genovefa Gaļina Helēna Herta Jana Janīna Jadviga Jeļena Jekaterina Jolanta Jūlija Justīne Karīna Katrīna Krista Kristiāna Ksenija Kitija Kate Laila Laima Laimdota Lana Larisa Lāsma Laura Lelde Liāna Liene Lība Lidija Ligita Līga Lilita Līna Linda Līva Lolita Lonija Loreta Lūcija Ludmila Ļubova Ļena Maija Maira Margarita Margita Marija Marina Marta Madara Mairita Mārīte Megija Melita Meldra Milda Mirdza Monika Monta Nadežda Natālija Nora Nelda Nellija Nikola Ņina Nīna Olga Oksana Olita Otīlija Patrīcija Paula Rasma Rita Raimonda Ramona Regīna Renāte Rudīte Ruta Rūta Sandra Sanita Santa Sabīne Samanta Sarmīte Sigita Signe Silva Silvija Sintija Skaidrīte Skaisma Solveiga Sofija Sarma Stefānija Sņežana Svetlana Tamāra Tatjana Terēze Tekla Undīne Una Unda Valda Valentīna Valērija Vallija Vanda Velta Vera Veronika Vēsma Vija Viktorija Vilma Vineta Vizma Violeta Vita Vivita Zaiga Zane Zanda Zelma Zenta Zigrīda Zinaīda Zinta Zita Zoja'.split(
      ' ',
    ),
  appeared: ['sākotnēji publicēts', 'pirmo reizi publicēts', 'pārpublicēts no'],
  published: ['pirmpublicējums', 'pirmpublikācija', 'sākotnēji publicēta', 'sākotnēji publicēts žurnālā', 'sākotnēji publicēta žurnālā', 'sākotnēji publicēts laikrakstā', 'sākotnēji publicēts portālā', 'sākotnēji tika publicēts', 'sākotnēji tika publicēta', 'tika sākotnēji publicēts', 'pirmo reizi publicēta', 'pirmo reizi publicēts žurnālā', 'pirmo reizi publicēta žurnālā', 'pirmo reizi publicēts laikrakstā', 'pirmoreiz publicēts', 'pirmoreiz publicēta', 'pirmoreiz tika publicēts', 'pirmpublicējums žurnālā', 'pirmpublicējums laikrakstā', 'pirmpublikācija žurnālā', 'iepriekš publicēts', 'iepriekš publicēta', 'iepriekš publicēts žurnālā', 'agrāk publicēts žurnālā', 'jau publicēts žurnālā', 'publicēts laikrakstā', 'publicēta laikrakstā', 'publicēts avīzē', 'publicēta avīzē', 'publicēts žurnālā', 'publicēta žurnālā', 'publicēts nedēļrakstā', 'publicēts portālā', 'publicēta portālā', 'publicēts vietnē', 'publicēts mājaslapā', 'publicēts blogā', 'publicēts grāmatā', 'publicēts krājumā', 'publicēts biļetenā', 'iznāca žurnālā', 'iespiests žurnālā', 'pārpublicēta no', 'pārpublicēts ar atļauju no', 'pārpublicējums no', 'pārdrukāts no', 'pārdrukāta no', 'pārņemts no portāla', 'teksts ņemts no', 'raksts ņemts no', 'fragments no grāmatas', 'izvilkums no grāmatas', 'tulkots no žurnāla', 'tulkots no raksta', 'ar laipnu atļauju no', 'pēc preses relīzes no', 'preses relīze no', 'preses paziņojums no', 'paziņojumā presei norāda'],
  joined: ['pievienojās', 'reģistrējies', 'reģistrēts'],
  titles: 'žurnālists;žurnāliste;redaktors;redaktore;galvenais redaktors;galvenā redaktore;korespondents;korespondente;reportieris;reportiere;fotogrāfs;fotogrāfe;redakcija;dr;prof'.split(';'),
  cues: {
    source: [
      ...has('Informācijas avoti', 'Pēc informācijas', 'Izmantojot informāciju no', 'Izmantoti materiāli no', 'Izmantotā informācija', 'Sākotnēji publicēts', 'Sākotnēji publicēta', 'Pirmoreiz publicēts', 'Pirmo reizi publicēts', 'Raksts sākotnēji publicēts', 'Pārpublicēts no vietnes', 'Paziņojums presei', 'Preses paziņojums'),
      ...starts('Pēc materiāliem', 'Balstīts uz', 'Ar atļauju', 'Pirmavots:', 'Pirmpublikācija:'),
      ...whole('LETA', 'Preses relīze'),
      ...starts('Avoti:', 'Avots', 'Informācijas avots', 'Pārpublicēts no', 'Informāciju sagatavoja', 'Oriģinālraksts:'),
    ],
    byline: [...starts(
      'Autori:', 'Autors', 'Autore', 'Sagatavoja', 'Teksts:', 'Raksta autors', 'Redaktors:', 'Teksts un foto:', 'Sagatavojis:',
      'Tulkoja:', 'Žurnālists:', 'Žurnāliste:',
    ), ...starts('Raksta autore', 'Raksta autori', 'Teksta autors', 'Teksta autore', 'Materiāla autors', 'Materiāla autore', 'Materiālu sagatavoja', 'Rakstu sagatavoja', 'Tekstu sagatavoja', 'Informāciju apkopoja', 'Intervēja un pierakstīja', 'Sarunu pierakstīja', 'Interviju sagatavoja', 'Teksts un foto', 'Autors/e:', 'Teksti:', 'Vārdi:', 'Raksts:', 'Stāsts:', 'Reportāža:', 'Intervija:', 'Saruna:', 'Žurnālisti:', 'Reportieris:', 'Reportiere:', 'Korespondents:', 'Korespondente:', 'Viedoklis:', 'Komentē:', 'Recenzija:', 'Recenzē:', 'Recenzente:', 'Sleja:', 'Analīze:', 'Eseja:', 'Recepte:', 'Ziņo:', 'Blogs:', 'Viesautors:', 'Līdzautors:', 'Ziņoja:', 'Publicēja:', 'Publicējis:', 'Publicējusi:', 'Pievienoja:', 'Ievietoja:', 'Sagatavojusi:', 'Sagatavojuši:', 'Apkopoja:', 'Apkopojusi:', 'Apkopojis:', 'Sarakstīja:', 'Uzrakstīja:', 'Pierakstīja:', 'Sarunājās:', 'Iesūtīja:', 'Iesūtījusi:')],
    dateline: [
      ...starts(
        'Publicēts', 'Publicēta', 'Ievietots', 'Pievienots', 'Datums:', 'Lasīšanas laiks', 'Publicēšanas datums', 'Izveidots:',
      ),
      ...ends('min lasīšanai', 'minūtes lasīšanai', 'minūšu lasīšanai', 'min lasīšana'),
    ],
    updated: starts(
      'Atjaunots', 'Atjaunināts', 'Papildināts', 'Labots', 'Pēdējās izmaiņas', 'Pēdējoreiz atjaunots', 'Pēdējo reizi atjaunināts',
      'Rediģēts:', 'Laboja:', 'Pēdējo reizi laboja',
    ),
    caption: [
      ...starts('Fotogrāfija:', 'Fotogrāfijas:', 'Foto autors:', 'Foto autore:', 'Foto autori:', 'Fotogrāfiju autors:', 'Fotogrāfe:', 'Fotogrāfi:', 'Fotografēja:', 'Attēli:', 'Attēla autors:', 'Attēlu autors:', 'Foto avots:', 'Foto no:', 'Foto no arhīva:', 'Publicitātes attēls:', 'Ekrānšāviņš:', 'Vāka foto:', 'Titulfoto:', 'Kolāža:', 'Fotomontāža:', 'Video autors:', 'Video autore:', 'Filmēja:', 'Operators:', 'Kamera:', 'Montāža:', 'Video montāža:', 'Montēja:', 'Infografika:', 'Infografikas autors:', 'Grafika:', 'Grafiks:', 'Grafiki:', 'Ilustrācija:', 'Ilustrācijas:', 'Ilustrāciju autors:', 'Ilustrācijas autore:', 'Ilustrēja:', 'Ilustratore:', 'Zīmējums:', 'Zīmējumi:', 'Zīmēja:', 'Karikatūra:', 'Karte:', 'Animācija:', 'Dizains:'),
      ...starts(
        'Foto', 'Attēls:', 'Attēlam ir ilustratīva', 'Ilustratīvs attēls', 'Ilustratīvs foto', 'Video:', 'Fotogrāfs:',
        'Foto ir ilustratīvs', 'Publicitātes foto', 'Ekrānuzņēmums', 'Arhīva foto', 'Attēla avots',
      ),
      ...ends('ilustratīvs attēls', 'ilustratīva nozīme'),
      ...has('ilustratīvs attēls', 'ilustratīva nozīme'),
    ],
    copyright: [
      ...whole(
        'Privātuma politika', 'Lietošanas noteikumi', 'Noteikumi', 'Sīkdatņu politika', 'Privātums', 'Sīkdatnes', 'Rekvizīti',
        'Ētikas kodekss', 'Sīkdatņu noteikumi', 'Par sīkdatnēm', 'Privātuma noteikumi', 'Personas datu apstrāde',
        'Personas datu aizsardzība', 'Piekļūstamība', 'Distances līgums', 'Preču atgriešana', 'Komentēšanas noteikumi',
        'Trauksmes celšana',
      ),
      ...starts(
        'Visas tiesības', 'Autortiesības', 'Pārpublicēšana', 'Galvenais redaktors:', 'Galvenā redaktore:', 'Izdevējs:',
        'Mājas lapas izstrāde', 'Izstrāde:', 'Darbina WordPress', 'Reģ. Nr.',
      ),
      ...has(
        'visas tiesības aizsargātas', 'bez rakstiskas atļaujas', 'pārpublicēšana aizliegta', 'aizliegta bez', 'atsauce obligāta',
        'pārpublicējot', 'bez redakcijas atļaujas', 'atsauce uz avotu obligāta', 'bez rakstveida atļaujas', 'darbina Blogger',
      ),
    ],
    related: [
      ...whole(
        'Saistītie raksti', 'Lasītākās ziņas', 'Populārākie', 'Populārākais', 'Jaunākās ziņas', 'Līdzīgi raksti', 'Aktuāli',
        'Citi raksti', 'Skatītākie', 'Populārākie raksti', 'Lasītākie raksti', 'Visvairāk lasītie', 'Jaunākie raksti',
        'Jaunākais', 'Iesakām izlasīt', 'Redakcija iesaka', 'Tev varētu patikt', 'Lasītākie šodien', 'Jaunākie ieraksti',
        'Jaunākie komentāri', 'Populārākās ziņas', 'Komentētākie', 'Līdzīgi ieraksti', 'Līdzīgas ziņas', 'Līdzīgas preces',
        'Saistītās ziņas', 'Saistītās preces', 'Ieteiktie raksti', 'Nesen skatītās preces', 'Jaunumi', 'Izceltie raksti',
        'Redakcijas izvēle', 'Citas ziņas', 'Svarīgākās ziņas', 'Dienas tēma', 'Nepalaid garām', 'Par šo tēmu',
        'Vairāk no sadaļas', 'Iepriekšējā ziņa', 'Nākamā ziņa', 'Iepriekšējais ieraksts', 'Nākamais ieraksts', 'Vecāki ieraksti',
        'Jaunāki ieraksti', 'Tev varētu interesēt',
      ),
      ...starts(
        'Lasi arī', 'Lasiet arī', 'Lasi vēl', 'Saistītie', 'Lasītākie', 'Jaunākie', 'Jaunākās', 'Vairāk par', 'Vairāk par tēmu',
        'Iesakām', 'Līdzīgi', 'Skaties arī', 'Tevi varētu interesēt', 'Nākamais raksts', 'Iepriekšējais raksts',
        'Rakstu navigācija', 'Vairāk no',
      ),
      ...whole('Citi raksti par šo tēmu', 'Raksti par tēmu', 'Citi ieraksti', 'Šodien lasītākie', 'Nedēļas lasītākie', 'Mēneša lasītākie', 'Pašlaik lasa', 'Pašlaik lasītākais', 'Top 5', 'Top 10', 'Jums varētu patikt', 'Redaktora izvēle', 'Vēl par tēmu', 'Vēl ziņas', 'Vairāk ziņu', 'Vairāk par šo tēmu', 'No šīs sadaļas', 'Citi sadaļas raksti', 'Karstākās ziņas', 'Pēdējās ziņas', 'Ziņu lente', 'Populāri', 'Visvairāk komentētie', 'Komentētākie raksti'),
    ],
    more: [
      ...whole(
        'vairāk', 'lasi tālāk', 'rādīt vairāk', 'skatīt visus', 'uzzināt vairāk', 'lasīt', 'Skatīt visas', 'Skatīt vairāk',
        'Ielādēt vairāk', 'Visas ziņas', 'Visi raksti', 'Lasīt visu rakstu', 'Lasi', 'Skatīt', 'Rādīt visu', 'Skatīt visu',
        'Vairāk informācijas', 'Sīkāk', 'Uzzini vairāk', 'Turpināt lasīt', 'Spied šeit', 'Visi ieraksti',
      ),
      ...ends('lasīt vairāk', 'lasīt tālāk', 'vairāk »', 'lasi vairāk', 'lasiet tālāk'),
    ],
    navigation: [
      ...whole(
        'Sākums', 'Sākumlapa', 'Izvēlne', 'Meklēt', 'Meklēšana', 'Ienākt', 'Ieiet', 'Pieslēgties', 'Reģistrēties', 'Ziņas',
        'Latvijā', 'Latvija', 'Pasaulē', 'Pasaule', 'Politika', 'Ekonomika', 'Bizness', 'Sports', 'Kultūra', 'Viedokļi',
        'Veselība', 'Zinātne', 'Tehnoloģijas', 'Izklaide', 'Dzīvesstils', 'Laika ziņas', 'Kriminālziņas', 'Izglītība', 'Video',
        'Galerijas', 'Kontakti', 'Par mums', 'Redakcija', 'Arhīvs', 'Palīdzība', 'Aizvērt', 'Atpakaļ', 'Nākamais',
        'Iepriekšējais', 'Uz augšu', 'Sludinājumi', 'Sadaļas', 'Lietotājvārds', 'Parole', 'Aizmirsi paroli', 'Aizmirsta parole',
        'Atcerēties mani', 'Autorizēties', 'Iziet', 'Reģistrācija', 'Izveidot kontu', 'Mans konts', 'Meklēšanas rezultāti',
        'Kārtot pēc', 'Filtrēt', 'Grozs', 'Jūsu grozs ir tukšs', 'Pievienot grozam', 'Vēlmju saraksts', 'Salīdzināt', 'Veikals',
        'Preces', 'Produkti', 'Akcijas', 'Zīmoli', 'Ražotājs', 'Piegāde', 'Piegāde un apmaksa', 'Apraksts', 'Specifikācija',
        'Papildu informācija', 'Daudzums', 'Kategorijas', 'Forums', 'Citēt', 'Atbildēt ar citātu', 'Jauna tēma', 'Lietotāji',
        'Ziņojumi', 'Tēmas', 'Atbildes', 'Pēdējais ieraksts', 'Skatījumi', 'Atpakaļ uz augšu', 'Lapa', 'Pēdējā', 'Nākamā',
        'Iepriekšējā', 'Nākamā lapa', 'Iepriekšējā lapa', 'Tālāk', 'Arhīvi', 'Kalendārs', 'Satura rādītājs', 'Valoda', 'Latviešu',
        'English', 'Lapas karte', 'Vakances', 'Reklāmdevējiem', 'Biežāk uzdotie jautājumi', 'Partneri', 'Dokumenti',
        'Pakalpojumi', 'Viegli lasīt', 'Reģionos', 'Novados', 'Pašvaldība', 'Vietējās ziņas', 'Sabiedrība', 'Notikumi',
        'Kriminālhronika', 'Intervijas', 'Komentāri', 'Blogi', 'Lauksaimniecība', 'Vide', 'Vēsture', 'Finanses', 'Māja un dārzs',
        'Receptes', 'Mode', 'Ģimene', 'Bērni', 'Ceļojumi', 'Auto', 'Mūzika', 'Kino', 'Teātris', 'Grāmatas', 'Slavenības',
        'Futbols', 'Hokejs', 'Basketbols', 'Teniss', 'Rezultāti', 'Horoskopi', 'TV programma', 'Pasākumi', 'Pasākumu kalendārs',
        'Sēru vēstis', 'Līdzjūtības', 'Darba sludinājumi', 'Laikapstākļi', 'Foto', 'Podkāsti', 'E-avīze', 'Galvenā izvēlne',
        'Pāriet uz saturu',
      ),
      ...starts(
        'Pāriet uz', 'Jūs atrodaties', 'Sākums >', 'Sākums »', 'Sākums /', 'Atpakaļ uz', 'Rezultāti par', 'Pievienojās:',
        'Visi laiki ir', 'Vārda dienas', 'Vārda dienu',
      ),
      ...whole('Aktualitātes', 'Ārzemēs', 'Ārvalstīs', 'Bizness un ekonomika', 'Reģioni', 'Pilsētā', 'Novadā', 'Novada ziņas', 'Dome', 'Domes sēdes', 'Pagasti', 'Izglītība un zinātne', 'Tehnoloģijas un zinātne', 'Daba', 'Lauki', 'Lauku ziņas', 'Cilvēki', 'Stils', 'Virtuve', 'Dārzs', 'Mājas', 'Atpūta', 'Raidījumi', 'Ziņu arhīvs', 'Numuru arhīvs', 'Paplašinātā meklēšana', 'Pieejamība', 'Kļūt par lietotāju', 'Aizmirsu paroli', 'Mans profils', 'Jūsu grozs', 'Apmaksa', 'Atgriešana', 'Cenas', 'Cenrādis', 'BUJ', 'Iepirkumi', 'Publiskie iepirkumi', 'Saites', 'Noderīgas saites', 'Rakstā', 'Saturs', 'Raksta saturs', 'Pirmā lapa', 'Otrā lapa', 'Atgriezties', 'Atpakaļ uz sākumu', 'Latviski', 'Angliski', 'Krieviski'),
    ],
    social: [
      ...whole(
        'Izdrukāt', 'Nosūtīt', 'Patīk', 'Saglabāt', 'E-pasts', 'Klausīties', 'Kopīgot', 'Nosūtīt draugam', 'Ieteikt', 'Skatījumi',
        'Klausīties rakstu', 'Sekot', 'Sociālie tīkli', 'Patīk tas',
      ),
      ...starts(
        'Dalīties', 'Dalies', 'Seko mums', 'Sekojiet mums', 'Seko līdzi', 'Kopēt saiti', 'Drukāt', 'Pievienojies mums',
        'Skatīts:', 'Lasīts:',
      ),
      ...whole('Dalīties Facebook', 'Ieteikt draugam', 'Nosūtīt saiti', 'Saite nokopēta', 'Skatīts', 'Lasīts', 'Saglabāt rakstu', 'Novērtē rakstu', 'Vērtējums'),
    ],
    tags: starts('Birkas', 'Tēmas:', 'Tēma:', 'Atslēgvārdi', 'Kategorija:', 'Kategorijas:', 'Tagi:', 'Atslēgas vārdi', 'Birka:'),
    comment: [
      ...whole(
        'Komentārs', 'Komentēt', 'Atbildēt', 'Nav komentāru', 'Ziņot', 'Lasīt komentārus', 'Vārds *', 'E-pasts *',
        'Skatīt komentārus', 'Visi komentāri', 'Atcelt atbildi', 'Komentāra teksts', 'Mājas lapa', 'Vietne', 'Nosūtīt komentāru',
        'Atcelt', 'Rādīt vairāk komentāru', 'Ziņot par komentāru', 'Vecākie', 'Atsauksmes', 'Klientu atsauksmes',
        'Rakstīt atsauksmi', 'Apstiprināts pirkums', 'Vai šī atsauksme bija noderīga', 'Viesis', 'Rediģēt',
        'Pievienoties diskusijai',
      ),
      ...starts(
        'Pievienot komentāru', 'Pievieno komentāru', 'Rakstīt komentāru', 'Atstāt komentāru', 'Komentāri (', 'Tavs komentārs',
        'Jūsu komentārs', 'Lai komentētu', 'Saglabāt manu vārdu', 'Paziņot man', 'Esi pirmais', 'Jūsu vērtējums',
      ),
      ...ends('komentāri', 'komentāru', 'rakstīja:'),
      ...has(
        'e-pasta adrese netiks publicēta', 'obligātie lauki ir atzīmēti', 'lai pievienotu komentāru', 'lai komentētu',
        'šajā pārlūkprogrammā nākamajam komentāram', 'jūsu e-pasta adrese',
      ),
      ...whole('Komentē', 'Komentāru noteikumi', 'Komentāru nav', 'Pagaidām nav komentāru', 'Rādīt visus komentārus', 'Jaunākie pirmie', 'Vecākie pirmie', 'Ziņot par pārkāpumu', 'Atbildēt uz komentāru', 'Segvārds', 'Tavs vārds', 'Publicēt', 'Publicēt komentāru', 'Anonīms', 'Lasītāju viedokļi'),
      ...starts('Komentēšana slēgta', 'Komentāri ir slēgti', 'Jūsu e-pasta adrese netiks', 'Esi pirmais, kas', 'Redakcija patur tiesības', 'Redakcija neatbild par'),
    ],
    promo: [
      ...whole(
        'Abonēt', 'Abonēšana', 'Jaunumi e-pastā', 'Reklāmraksts', 'Atbalstīt', 'Sponsorēts saturs',
        'Raksts turpinās pēc reklāmas', 'E-pasta adrese', 'Ievadi savu e-pastu', 'Pieteikties', 'Abonēt avīzi', 'Sponsorēts',
        'Apmaksāts saturs', 'Ziedot', 'Pirkt', 'Pasūtīt', 'Bezmaksas piegāde', 'Ir noliktavā', 'Nav noliktavā', 'Izpārdots',
        'Cena',
      ),
      ...starts(
        'Reklāma', 'Abonē', 'Piesakies', 'Pieteikties jaunumiem', 'Saņem', 'Lejupielādē', 'Atbalsti', 'Tavs e-pasts',
        'Raksts turpinās pēc', 'Piesakies jaunumiem', 'Lejupielādē lietotni', 'Atbalsti mūs', 'Projektu finansē',
        'Projektu līdzfinansē',
      ),
      ...has(
        'turpinās pēc reklāmas', 'piesakies jaunumiem', 'jaunumus e-pastā', 'mūsu lietotni', 'par saturu atbild',
        'Mediju atbalsta fonda ieguldījums', 'saņemt jaunumus',
      ),
      ...whole('Abonements', 'Noformēt abonementu', 'Jaunumu vēstule', 'Ziņu vēstule', 'Ziedo', 'Atbalstītāji', 'Mūsu atbalstītāji', 'Partneru saturs', 'Pirkt tagad', 'Pirkt biļetes', 'Biļetes', 'Lejupielādēt lietotni', 'Piedāvājumi', 'Reklāmas raksts', 'Turpinājums pēc reklāmas'),
      ...starts('Saņem svarīgākās', 'Saņem jaunumus', 'Vēlies saņemt', 'Abonē mūsu', 'Piesakies ziņām', 'Kļūsti par atbalstītāju', 'Kļūsti par abonentu', 'Lasi bez reklāmām'),
    ],
    notice: [
      ...whole(
        'Piekrītu', 'Sapratu', 'Apstiprināt', 'Noraidīt', 'Lapa nav atrasta', 'Sīkdatņu iestatījumi', 'Ielādē', 'Pieņemt',
        'Pieņemt visas', 'Atļaut visas', 'Noraidīt visas', 'Piekrist', 'Nepiekrītu', 'Iestatījumi', 'Saglabāt iestatījumus',
        'Nepieciešamās sīkdatnes', 'Obligātās sīkdatnes', 'Statistikas sīkdatnes', 'Funkcionālās sīkdatnes', 'Vienmēr aktīvs',
        'Lūdzu uzgaidiet', 'Nav rezultātu', 'Lapa netika atrasta',
      ),
      ...starts(
        'Šī vietne izmanto', 'Šajā vietnē tiek izmantotas', 'Mēs izmantojam sīkdatnes', 'Jūsu pārlūks', 'Šī lapa izmanto',
        'Kļūda', 'Šajā vietnē', 'Šī tīmekļa vietne izmanto', 'Lai nodrošinātu vislabāko', 'Mēs cienām jūsu privātumu',
        'Jūsu privātums', 'Jūsu meklētā lapa',
      ),
      ...has(
        'izmanto sīkdatnes', 'izmantotas sīkdatnes', 'sīkdatņu izmantošan', 'izmantojam sīkdatnes', 'ieslēdziet JavaScript',
        'izmanto sīkfailus', 'sīkdatnes tiek', 'sīkdatņu izmantošanai', 'pārlūkprogramma neatbalsta',
      ),
      ...starts('Šajā vietnē tiek izmantotas sīkdatnes', 'Šī vietne izmanto sīkdatnes', 'Šī mājaslapa izmanto sīkdatnes', 'Turpinot lietot', 'Turpinot pārlūkot', 'Jūsu pārlūkprogramma', 'Jūsu pārlūkā', 'Atvainojiet, lapa', 'Pieslēdzies, lai'),
      ...whole('Piekrist visām', 'Pārvaldīt sīkdatnes', 'Mārketinga sīkdatnes', 'Analītiskās sīkdatnes', 'Saglabāt izvēli', 'Mūsu partneri', 'Leģitīmās intereses', 'Privātuma iestatījumi'),
    ],
    bio: [
      ...whole('Par mani', 'Apskatīt manu pilno profilu'),
      ...starts('Par autoru', 'Par autori', 'Visi autora raksti', 'Autora raksti', 'Vairāk no autora', 'Skatīt visus ierakstus'),
      ...starts('Visi autores raksti', 'Vairāk autora', 'Citi autora raksti'),
    ],
    paywall: [
      ...whole('Abonentiem'),
      ...starts('Lai turpinātu lasīt', 'Tikai abonentiem', 'Jau esi abonents', 'Šis raksts pieejams'),
      ...has(
        'lai turpinātu lasīt', 'tikai abonentiem', 'pieejams abonentiem', 'jau esi abonents', 'pilnu rakstu lasi',
        'pieejams tikai abonentiem', 'rakstu pilnā apjomā',
      ),
    ],
    other: [
      ...starts('Labojums:', 'Precizējums:', 'Redakcijas piezīme:', 'Red. piezīme:', 'Raksts papildināts', 'Raksts atjaunots', 'Raksta sākotnējā versijā', 'Interešu konflikts:', 'Autors apliecina', 'Sadarbībā ar', 'Raksts tapis sadarbībā', 'Raksts tapis projekta', 'Projekts tiek finansēts', 'Redakcijas viedoklis var', 'Autora viedoklis var', 'Kontaktinformācija medijiem:', 'Papildu informācija:', 'Plašāka informācija:', 'Informāciju sagatavoja:', 'Laiks šodien', 'Saule lec', 'Saule riet', 'Mitrums:', 'Vējš:', 'Valūtas kursi', 'Degvielas cenas', 'Tavs horoskops', 'Šodien TV', 'Vārdadienas svin', 'Šodien vārdadienu', 'Aptauja:', 'Nedēļas jautājums', 'Dienas jautājums', 'Kopā balsis', 'Nobalsojuši:', 'Balsu skaits:', 'Darba laiks:', 'Reģistrācijas numurs', 'PVN reģ', 'Juridiskā adrese:', 'Tālr.:', 'Tālrunis:', 'Fakss:', 'Adrese:', 'E-pasts:', 'Apmeklētāji šodien', 'Pašlaik vietnē', 'Svars:', 'Izmēri:', 'Preces kods'),
      ...whole('Laika prognoze', 'Valūtu kursi', 'Valūtas', 'Biržas', 'Radio programma', 'Dienas horoskops', 'Aptauja', 'Balsot', 'Balso', 'Skatīt rezultātus', 'Loterijas', 'Nekrologi', 'Kontaktinformācija', 'Darba laiks', 'Adrese', 'Statistika', 'Apmeklētāji', 'Dienas citāts', 'Dienas foto', 'Vārdadienas', 'Krustvārdu mīkla', 'Satiksme', 'Ceļu stāvoklis', 'Precizējums', 'Redakcijas piezīme'),
    ],
  },
  sample:
    'Vecais tilts pār upi būs slēgts gandrīz visu vasaru, otrdien paziņoja pilsētas dome, jo inženieri divos tā balstos atrada plaisas. Iedzīvotāji, kas remontu gaidīja gadiem, nav pārsteigti, bet veikalu īpašnieki baidās zaudēt pircējus. “Mēs par to uzzinājām tikai pagājušajā nedēļā,” sacīja viens no viņiem.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'lt',
  name: 'Lithuanian',
  autonym: 'lietuvių',
  iso3: ['lit'],
  functionWords:
    'ir kad į su iš tai yra bet o ne kaip už dėl per po nuo jis ji jie buvo apie tik dar jau ar iki prie pagal taip jo jos jų bus kai kurie kuris kuri kurių kas ką šis ši šio šios šią tas ta to tą tuo tarp prieš be arba nes jei todėl pat labai gali galima nėra mes aš jūs man mums mūsų savo čia ten kur kada dabar daugiau vis net tačiau būti būtų visi visų viena vienas du nors kol'.split(
      ' ',
    ),
  months: [
    ['sausis', 'sausio', 'saus', 'sau'],
    ['vasaris', 'vasario', 'vas'],
    ['kovas', 'kovo', 'kov'],
    ['balandis', 'balandžio', 'bal', 'baland'],
    ['gegužė', 'gegužės', 'geg'],
    ['birželis', 'birželio', 'birž', 'bir'],
    ['liepa', 'liepos', 'liep', 'lie'],
    ['rugpjūtis', 'rugpjūčio', 'rugp', 'rgp'],
    ['rugsėjis', 'rugsėjo', 'rugs', 'rgs'],
    ['spalis', 'spalio', 'spal', 'spl'],
    ['lapkritis', 'lapkričio', 'lapkr', 'lap'],
    ['gruodis', 'gruodžio', 'gruod', 'grd', 'gr'],
  ],
  weekdays: [
    ['pirmadienis', 'pirmadienį', 'pirmadienio', 'pirmad', 'pr'],
    ['antradienis', 'antradienį', 'antradienio', 'antrad', 'an'],
    ['trečiadienis', 'trečiadienį', 'trečiadienio', 'trečiad', 'tr'],
    ['ketvirtadienis', 'ketvirtadienį', 'ketvirtadienio', 'ketvirtad', 'kt'],
    ['penktadienis', 'penktadienį', 'penktadienio', 'penktad', 'pn'],
    ['šeštadienis', 'šeštadienį', 'šeštadienio', 'šeštad', 'št'],
    ['sekmadienis', 'sekmadienį', 'sekmadienio', 'sekmad', 'sk'],
  ],
  dateWords: ['m.', 'mėn.', 'd.', 'val.', 'min.', 'm', 'mėn', 'd', 'metų', 'y.', 'ųjų'],
  relative: {
    today: ['šiandien', 'ką tik'],
    yesterday: ['vakar'],
    beforeYesterday: ['užvakar'],
    agoOne: [
      { phrase: 'prieš minutę', unit: 'minute' }, { phrase: 'prieš valandą', unit: 'hour' }, { phrase: 'prieš dieną', unit: 'day' }, { phrase: 'prieš savaitę', unit: 'week' }, { phrase: 'prieš mėnesį', unit: 'month' }, { phrase: 'prieš metus', unit: 'year' },
    ],
    ago: [
      { phrase: 'prieš # min', unit: 'minute' },
      { phrase: 'prieš # minutę', unit: 'minute' },
      { phrase: 'prieš # minutes', unit: 'minute' },
      { phrase: 'prieš # minučių', unit: 'minute' },
      { phrase: 'prieš # val', unit: 'hour' },
      { phrase: 'prieš # valandą', unit: 'hour' },
      { phrase: 'prieš # valandas', unit: 'hour' },
      { phrase: 'prieš # valandų', unit: 'hour' },
      { phrase: 'prieš # d', unit: 'day' },
      { phrase: 'prieš # dieną', unit: 'day' },
      { phrase: 'prieš # dienas', unit: 'day' },
      { phrase: 'prieš # dienų', unit: 'day' },
      { phrase: 'prieš # sav', unit: 'week' },
      { phrase: 'prieš # savaitę', unit: 'week' },
      { phrase: 'prieš # savaites', unit: 'week' },
      { phrase: 'prieš # savaičių', unit: 'week' },
      { phrase: 'prieš # mėn', unit: 'month' },
      { phrase: 'prieš # mėnesį', unit: 'month' },
      { phrase: 'prieš # mėnesius', unit: 'month' },
      { phrase: 'prieš # mėnesių', unit: 'month' },
      { phrase: 'prieš # metus', unit: 'year' },
      { phrase: 'prieš # metų', unit: 'year' },
    ],
  },
  authors: {
    by: ['autorius:', 'autorė:', 'autoriai:', 'autorius', 'autorė', 'parengė', 'parengė:', 'parašė', 'tekstas:', 'kalbino', 'rašo', 'paskelbė', 'tekstas', 'kalbėjosi', 'Temos autorius', 'Temą pradėjo', 'Pradėjo'],
    and: ['ir', 'bei', '&', 'kartu su', 'su', 'bendradarbiaujant su'],
    after: ['rašo', 'rašė', 'praneša', 'pasakoja', 'pranešė', 'informuoja', 'parengė', 'kalbino', 'kalbėjosi', 'užrašė', 'komentuoja', 'apžvelgia', 'analizuoja', 'specialiai'],
    photos: ['nuotraukos', 'nuotrauka', 'foto'],
    labels:
      'autorius (-ė);autorius/ė;apie autorių;tekstai;žodžiai;straipsnis;istorija;reportažas;interviu;pokalbis;rašė;žurnalistas;žurnalistė;žurnalistai;reporteris;reporterė;mūsų reporteris;korespondentas;korespondentė;mūsų korespondentas;mūsų korespondentė;nuomonė;komentaras;komentuoja;recenzija;recenzuoja;apžvalga;apžvelgia;skiltis;analizė;receptas;praneša;tinklaraštis;bendraautorius;publikavo;pateikė;sudarė;surinko;atsiuntė;įkėlė;straipsnį parengė;tekstą parengė;informaciją parengė;medžiagą parengė;straipsnį parašė;kalbėjo ir užrašė;klausinėjo;užrašė;kalbino ir užrašė;pokalbį parengė;interviu parengė;interviu ėmė;surašė;patalpino;pasidalino;teksto autorius;teksto autorė;straipsnio autorius;straipsnio autorė;straipsnio autoriai;tekstas ir nuotraukos;tekstas ir foto;recenziją parengė;receptą parengė'.split(
        ';',
      ),
    credits:
      'nuotr;nuotraukos autorius;nuotraukų autorius;nuotraukos autorė;nuotraukų autorė;fotografija;fotografijos;fotografas;fotografė;fotografai;fotografavo;fotografo;nuotraukos šaltinis;nuotraukų šaltinis;asmeninio archyvo nuotrauka;asmeninio archyvo nuotr;archyvo nuotrauka;archyvo nuotr;archyvas;asociatyvi nuotrauka;asociatyvi nuotr;asociatyvinė nuotrauka;iliustracinė nuotrauka;viršelio nuotrauka;organizatorių nuotr;vaizdas;vaizdai;vaizdo įrašas;vaizdo įrašai;video;video autorius;filmavo;operatorius;operatorė;kamera;montavo;montažas;koliažas;fotomontažas;infografikas;infografika;grafika;grafikas;iliustracija;iliustracijos;iliustracijos autorius;iliustracijų autorė;iliustravo;iliustratorė;piešinys;piešiniai;piešė;karikatūra;žemėlapis;ekrano nuotrauka;animacija;dizainas'.split(
        ';',
      ),
    edited:
      'redagavo;redaktorius;redaktorė;redaktoriai;redakcija;redagavimas;atsakingasis redaktorius;atsakingoji redaktorė;kalbos redaktorius;kalbos redaktorė;korektorė;korektorius;korektūra;stilistė;patikrino;peržiūrėjo;mediciniškai patikrino;mediciniškai peržiūrėjo;faktų tikrinimas;faktus tikrino;recenzentas;recenzentė;atnaujino;papildė;vertė;išvertė;vertimas;vertėjas;vertėja;iš anglų kalbos vertė;iš anglų kalbos išvertė;į lietuvių kalbą vertė;adaptavo;moderatorius;moderatorė;moderavo;moderuoja;veda;vedė;laidos vedėjas;laidos vedėja;prodiuseris;prodiuserė;prodiusavo;režisierius;režisierė;leidėjas;maketavo;koordinatorė;transkribavo'.split(
        ';',
      ),
    jobs:
      'sporto žurnalistas;sporto žurnalistė;kultūros žurnalistė;fotožurnalistas;sporto reporteris;mūsų reporteris;vyriausiojo redaktoriaus pavaduotojas;vyriausiosios redaktorės pavaduotoja;atsakingasis redaktorius;atsakingoji redaktorė;sporto redaktorius;užsienio naujienų redaktorius;skyriaus redaktorius;skyriaus redaktorė;skyriaus vedėjas;skyriaus vedėja;naujienų tarnybos vadovas;naujienų tarnybos vadovė;specialioji korespondentė;užsienio korespondentas;mūsų korespondentas;mūsų korespondentė;politikos apžvalgininkas;komentatorius;komentatorė;skiltininkas;publicistas;publicistė;kritikas;kritikė;kino kritikas;muzikos kritikas;literatūros kritikė;analitikas;analitikė;tinklaraštininkas;tinklaraštininkė;praktikantas;praktikantė;laidos vedėjas;laidos vedėja;phd;daktaras;daktarė;profesorius;profesorė;docentas;docentė;lektorius;lektorė;dėstytojas;dėstytoja;mokslininkas;mokslininkė;tyrėjas;tyrėja;doktorantas;doktorantė;architektas;architektė;advokatas;advokatė;teisininkas;teisininkė;gydytojas;gydytoja;psichologas;psichologė;ekonomistas;ekonomistė;mokytojas;mokytoja;rašytojas;rašytoja;istorikas;istorikė;sociologas;meras;merė;seimo narys;seimo narė;europos parlamento narys;ministras;ministrė;kunigas;vyskupas;vertėjas;vertėja;studentas;studentė'.split(
        ';',
      ),
  },
  names:
    'Jonas Vytautas Antanas Tomas Juozas Kęstutis Darius Andrius Mindaugas Saulius Algirdas Rimantas Gintaras Vidas Vaidas Arvydas Artūras Arūnas Algis Algimantas Aleksandras Albinas Albertas Alfonsas Alfredas Alvydas Almantas Andrejus Anatolijus Antonas Arnas Arnoldas Augustas Augustinas Aurelijus Aurimas Balys Benas Benediktas Bronius Bronislovas Benjaminas Česlovas Dainius Dalius Danielius Danas Daumantas Deividas Domantas Domas Dominykas Donatas Dovydas Edgaras Edmundas Edvardas Edvinas Egidijus Eimantas Eimutis Elvinas Emilis Erikas Ernestas Eugenijus Evaldas Feliksas Ferdinandas Gediminas Genadijus Gintautas Giedrius Gytis Girius Gražvydas Gvidas Haroldas Henrikas Ignas Igoris Ilja Irmantas Ivanas Jaunius Jokūbas Julius Juras Jurgis Juozapas Justas Justinas Karolis Kasparas Kazimieras Kazys Klaudijus Konstantinas Kipras Kristijonas Kristupas Laimonas Laimis Laurynas Leonas Leonardas Leonidas Linas Lionginas Liudas Liudvikas Liutauras Lukas Mantas Mantvydas Marijonas Marijus Marius Markas Martynas Matas Mečislovas Mykolas Modestas Motiejus Naglis Nerijus Nojus Norbertas Normantas Olegas Orestas Oskaras Osvaldas Paulius Petras Pijus Povilas Pranas Pranciškus Ramūnas Raimondas Raimundas Regimantas Redas Remigijus Renatas Ričardas Rimas Rimgaudas Rimvydas Robertas Rokas Rolandas Romas Romualdas Ronaldas Rytis Rūtenis Sergejus Sigitas Simas Simonas Skirmantas Stanislovas Stasys Stepas Steponas Svajūnas Šarūnas Tadas Tautvydas Titas Teodoras Vaclovas Vaidotas Valdas Valdemaras Valentinas Valerijus Valius Vigantas Viktoras Vilius Vilmantas Vincas Vincentas Virgilijus Virginijus Visvaldas Vitalijus Vitalis Vitas Vladas Vladimiras Vladislovas Vydas Vygantas Vytas Vytenis Zenonas Zigmas Zigmantas Žilvinas Žydrūnas Žygimantas Ona Janina Marija Irena Danutė Genovaitė Aldona Birutė Regina Elena Daiva Rasa Vida Dalia Asta Aušra Audronė Aistė Agnė Akvilė Albina Aleksandra Alina Alma Ana Angelė Anželika Arina Audra Augustė Aurelija Austėja Beata Bronė Dainora Deimantė Diana Dovilė Edita Eglė Emilija Ema Eugenija Evelina Galina Gabija Gabrielė Gerda Giedrė Gintarė Gitana Goda Gražina Greta Ieva Ilona Indrė Inga Ingrida Ina Irina Irma Jadvyga Jolanta Jolita Joana Jovita Julija Jūratė Justina Juozapina Kamilė Karolina Karina Kotryna Kristina Laima Laimutė Laura Lina Lijana Liucija Liudmila Loreta Lolita Lėja Margarita Marytė Milda Miglė Milena Monika Morta Nijolė Natalija Neringa Nina Nomeda Oksana Olga Onutė Ovidija Patricija Palmira Rita Ramunė Renata Rosita Rūta Raimonda Raminta Ramutė Rima Rimantė Rugilė Sandra Salomėja Sigita Simona Sigutė Skaistė Snieguolė Sofija Sonata Stasė Stefanija Svetlana Silvija Tatjana Teresė Toma Ugnė Urtė Vaida Valentina Valerija Vanda Veronika Viktorija Vilma Violeta Virginija Vilija Vitalija Zita Zuzana Živilė Žaneta Žydrė'.split(
      ' ',
    ),
  appeared: ['pirmą kartą publikuota', 'pirmą kartą paskelbta', 'pirmą kartą publikuotas', 'perspausdinta iš'],
  published: ['pirmoji publikacija', 'pirmą kartą publikuota žurnale', 'pirmą kartą publikuotas žurnale', 'pirmą kartą paskelbtas', 'pirmą kartą buvo publikuotas', 'pirmą kartą buvo paskelbtas', 'pirmą kartą išspausdinta', 'pirmą kartą išspausdintas', 'pirmąkart publikuotas', 'pirmąkart publikuota', 'iš pradžių publikuotas', 'iš pradžių publikuota', 'iš pradžių paskelbtas', 'pirmiausia publikuotas', 'pirmiausia publikuota', 'pirmiausia paskelbtas', 'anksčiau publikuotas', 'anksčiau publikuota', 'anksčiau paskelbtas', 'originaliai publikuotas', 'originaliai publikuota', 'pirmą kartą spausdinta', 'publikuota laikraštyje', 'publikuotas laikraštyje', 'paskelbta laikraštyje', 'paskelbtas laikraštyje', 'išspausdinta laikraštyje', 'publikuota dienraštyje', 'publikuotas dienraštyje', 'publikuota savaitraštyje', 'publikuotas savaitraštyje', 'publikuota žurnale', 'publikuotas žurnale', 'paskelbta žurnale', 'paskelbtas žurnale', 'išspausdinta žurnale', 'publikuota portale', 'publikuotas portale', 'paskelbta portale', 'publikuota svetainėje', 'publikuota tinklaraštyje', 'publikuota knygoje', 'publikuota rinkinyje', 'publikuota naujienlaiškyje', 'perspausdintas iš', 'perspausdinama iš', 'perpublikuota iš', 'perpublikuotas iš', 'tekstas paimtas iš', 'straipsnis paimtas iš', 'ištrauka iš knygos', 'versta iš žurnalo', 'leidus redakcijai', 'pagal pranešimą spaudai iš', 'pranešimą spaudai parengė', 'pranešimą spaudai platina', 'parengta pagal'],
  joined: ['užsiregistravo', 'prisijungė', 'narys nuo', 'užsiregistravęs'],
  titles:
    'korespondentas;korespondentė;korespondentai;žurnalistas;žurnalistė;redaktorius;redaktorė;vyriausiasis redaktorius;vyriausioji redaktorė;apžvalgininkas;apžvalgininkė;fotografas;fotografė;politologas;politologė;reporteris;reporterė;specialusis korespondentas;naujienų redaktorius;naujienų redaktorė;dr;prof;doc;korespondentas vilniuje;tekstas;nuotraukos'.split(
      ';',
    ),
  cues: {
    source: [
      ...has('Pirminis šaltinis', 'Parengta remiantis', 'Naudota medžiaga', 'Su informacija iš', 'Pirmą kartą publikuota', 'Pirmą kartą paskelbta', 'Pirmiausia publikuota', 'Iš pradžių publikuota', 'Originalus straipsnis', 'Straipsnis publikuotas', 'Straipsnis pirmą kartą publikuotas', 'Perspausdinta iš', 'Spaudos pranešimas'),
      ...starts('Su leidimu', 'Remiantis:', 'Remtasi:'),
      ...whole('Pranešimas žiniasklaidai'),
      ...starts(
        'Šaltiniai:', 'Šaltinis', 'Pagal:', 'Informacijos šaltinis', 'Parengta pagal', 'Pranešimas spaudai', 'Pranešimą paskelbė',
        'Inf. šaltinis', 'Tekstas iš', 'Informacijos šaltiniai:',
      ),
      ...ends('informacija', 'inf.', 'pranešimas spaudai'),
    ],
    byline: [...starts(
      'Autorė:', 'Autoriai:', 'Autorius', 'Parengė', 'Parašė', 'Rašo', 'Tekstas:', 'Kalbino', 'Žurnalistas', 'Žurnalistė',
      'Korespondentas', 'Redaktorius:', 'Paskelbė', 'Tekstas ir nuotraukos', 'Vertė:', 'Vertimas:', 'Straipsnio autorius',
      'Straipsnio autorė', 'Įkėlė:',
    ), ...starts('Straipsnį parengė', 'Tekstą parengė', 'Informaciją parengė', 'Medžiagą parengė', 'Straipsnį parašė', 'Kalbėjo ir užrašė', 'Kalbino ir užrašė', 'Pokalbį parengė', 'Interviu parengė', 'Interviu ėmė', 'Teksto autorius', 'Teksto autorė', 'Straipsnio autoriai', 'Tekstas ir foto', 'Recenziją parengė', 'Receptą parengė', 'Autorius/ė:', 'Tekstai:', 'Žodžiai:', 'Straipsnis:', 'Reportažas:', 'Interviu:', 'Pokalbis:', 'Žurnalistai:', 'Reporteris:', 'Reporterė:', 'Korespondentė:', 'Komentuoja:', 'Recenzija:', 'Recenzuoja:', 'Apžvalga:', 'Apžvelgia:', 'Skiltis:', 'Analizė:', 'Receptas:', 'Praneša:', 'Tinklaraštis:', 'Bendraautorius:', 'Publikavo:', 'Pateikė:', 'Sudarė:', 'Surinko:', 'Atsiuntė:', 'Klausinėjo:', 'Užrašė:', 'Surašė:', 'Patalpino:', 'Pasidalino:')],
    dateline: [
      ...starts(
        'Paskelbta', 'Publikuota', 'Įkelta', 'Įdėta', 'Data:', 'Sukurta:', 'Paskelbimo data', 'Skaitymo laikas',
        'Skaitymo trukmė', 'Paskelbimo laikas', 'Parašyta:', 'Išsiųsta:',
      ),
      ...ends('min. skaitymo', 'minučių skaitymo', 'skaitymo laikas', 'min. skaityti', 'minutės skaitymo', 'min. skaitymui'),
    ],
    updated: starts(
      'Atnaujinta', 'Papildyta', 'Redaguota', 'Paskutinį kartą atnaujinta', 'Paskutinis atnaujinimas', 'Pakeista', 'Pataisyta',
      'Atnaujinimo data', 'Paskutinį kartą redaguota',
    ),
    caption: [
      ...starts('Nuotr:', 'Nuotraukos autorė:', 'Nuotraukų autorė:', 'Fotografijos:', 'Fotografė:', 'Fotografai:', 'Fotografavo:', 'Fotografo:', 'Nuotraukos šaltinis:', 'Nuotraukų šaltinis:', 'Asmeninio archyvo nuotrauka:', 'Archyvo nuotrauka:', 'Asociatyvi nuotrauka:', 'Asociatyvinė nuotrauka:', 'Iliustracinė nuotrauka:', 'Viršelio nuotrauka:', 'Vaizdas:', 'Vaizdai:', 'Vaizdo įrašai:', 'Video autorius:', 'Filmavo:', 'Operatorius:', 'Operatorė:', 'Kamera:', 'Montavo:', 'Montažas:', 'Koliažas:', 'Fotomontažas:', 'Infografikas:', 'Infografika:', 'Grafika:', 'Grafikas:', 'Iliustracijos:', 'Iliustracijos autorius:', 'Iliustracijų autorė:', 'Iliustravo:', 'Iliustratorė:', 'Piešinys:', 'Piešiniai:', 'Piešė:', 'Karikatūra:', 'Žemėlapis:', 'Ekrano nuotrauka:', 'Animacija:', 'Dizainas:'),
      ...starts(
        'Nuotr.', 'Nuotrauka:', 'Nuotraukos:', 'Nuotraukoje', 'Foto:', 'Fotografija', 'Asociatyvi nuotr', 'Asociatyvinė nuotr',
        'Vaizdo įrašas', 'Iliustracija', 'Fotografas', 'Nuotraukų autorius', 'Nuotraukos autorius', 'Vizualizacija', 'Galerija',
        'Video:', 'Asmeninio archyvo',
      ),
      ...ends(
        'nuotr.', 'nuotrauka', 'nuotraukos', 'nuotraukoje', 'archyvo nuotr', 'iliustracija', 'stop kadras', 'vizualizacija',
        'asmeninio archyvo nuotr', 'autoriaus nuotr', 'organizatorių nuotr', 'pranešimo autorių nuotr',
      ),
      ...has(
        'asociatyvi nuotr', 'asociatyvinė nuotr', 'BNS nuotr', 'ELTA nuotr', 'Scanpix nuotr', 'archyvo nuotr', 'pixabay nuotr',
        'unsplash nuotr', 'pexels nuotr',
      ),
    ],
    copyright: [
      ...whole(
        'Privatumo politika', 'Privatumas', 'Naudojimo sąlygos', 'Naudojimosi taisyklės', 'Taisyklės', 'Slapukų politika',
        'Rekvizitai', 'Teisinė informacija', 'Asmens duomenų apsauga', 'Privatumo nuostatos', 'Redakcijos kodeksas', 'BDAR',
        'Slapukai', 'Slapukų nustatymai', 'Naudojimosi sąlygos', 'Asmens duomenų tvarkymas', 'Prekių grąžinimas',
        'Pirkimo taisyklės', 'Forumo taisyklės', 'Etikos kodeksas', 'Korupcijos prevencija',
      ),
      ...starts(
        'Visos teisės saugomos', 'Autorių teisės', 'Visos teisės', 'Draudžiama', 'Kopijuoti', 'Platinti', 'Bet koks',
        'Sprendimas:', 'Svetainę sukūrė', 'Leidėjas:', 'Sukūrė:', 'Įmonės kodas', 'Vyriausiasis redaktorius:',
        'Vyriausioji redaktorė:',
      ),
      ...has(
        'visos teisės saugomos', 'teisės saugomos', 'be raštiško sutikimo', 'be raštiško', 'draudžiama kopijuoti',
        'draudžiama atgaminti', 'kopijuoti, dauginti', 'platinti draudžiama', 'be išankstinio sutikimo', 'be redakcijos sutikimo',
        'būtina nurodyti šaltinį', 'be rašytinio sutikimo', 'nuoroda į šaltinį būtina', 'platinti galima tik',
        'naudoja WordPress',
      ),
    ],
    related: [
      ...whole(
        'Susijusios naujienos', 'Skaitomiausios naujienos', 'Populiariausia', 'Naujausi', 'Naujausios naujienos',
        'Daugiau naujienų', 'Aktualijos', 'Top naujienos', 'Komentuojamiausi', 'Siūlome perskaityti', 'Kiti straipsniai',
        'Susiję', 'Svarbiausios naujienos', 'Populiariausi straipsniai', 'Skaitomiausia', 'Skaitomiausi straipsniai', 'Naujausia',
        'Ankstesnis įrašas', 'Kitas įrašas', 'Rekomenduojami straipsniai', 'Redakcija rekomenduoja', 'Naujausi įrašai',
        'Panašūs įrašai', 'Panašios naujienos', 'Panašios prekės', 'Susijusios prekės', 'Susijusios temos',
        'Perkamiausios prekės', 'Žiūrimiausi', 'Populiaru', 'Svarbu', 'Karščiausios naujienos', 'Redaktoriaus pasirinkimas',
        'Dienos tema', 'Kitos naujienos', 'Ankstesnė naujiena', 'Kita naujiena', 'Senesni įrašai', 'Naujesni įrašai',
        'Paskutinės naujienos', 'Nepraleiskite',
      ),
      ...starts(
        'Taip pat skaitykite', 'Skaitykite taip pat', 'Skaityti taip pat', 'Skaitykite daugiau:', 'Taip pat žiūrėkite',
        'Susiję straipsniai', 'Susijusios', 'Skaitomiausi', 'Populiariausi', 'Naujausi straipsniai', 'Naujausios',
        'Rekomenduojame', 'Siūlome', 'Daugiau šia tema', 'Daugiau apie', 'Šia tema', 'Daugiau straipsnių', 'Kitas straipsnis',
        'Ankstesnis straipsnis', 'Jus gali sudominti', 'Jums gali patikti', 'Taip pat gali sudominti', 'Kiti skaito',
        'Panašūs straipsniai', 'Navigacija tarp įrašų', 'Daugiau iš', 'Dar skaitykite',
      ),
      ...whole('Kiti šios temos straipsniai', 'Kiti straipsniai šia tema', 'Rašyti šia tema', 'Kiti įrašai', 'Populiarūs straipsniai', 'Populiariausi įrašai', 'Savaitės skaitomiausi', 'Dienos skaitomiausi', 'Šiandien skaitomiausi', 'Dabar skaitomiausia', 'Top 5', 'Top 10', 'Rekomenduojame perskaityti', 'Redakcijos pasirinkimas', 'Taip pat skelbiama', 'Ankstesni įrašai', 'Vėlesni įrašai', 'Daugiau iš rubrikos', 'Iš tos pačios rubrikos', 'Žinių srautas', 'Naujienų srautas', 'Labiausiai komentuojami'),
    ],
    more: [
      ...whole(
        'daugiau', 'plačiau', 'skaitykite daugiau', 'skaitykite toliau', 'skaityti', 'rodyti daugiau', 'rodyti viską',
        'žiūrėti visus', 'visos naujienos', 'sužinoti daugiau', 'peržiūrėti', 'visi straipsniai', 'Žiūrėti visas',
        'Peržiūrėti visus', 'Įkelti daugiau', 'Skaityti visą straipsnį', 'Spauskite čia', 'Skaityti plačiau', 'Rodyti mažiau',
        'Išskleisti', 'Rodyti visus', 'Daugiau informacijos', 'Detaliau',
      ),
      ...ends('skaityti daugiau', 'skaityti toliau', 'plačiau »', 'daugiau »', 'skaitykite plačiau', 'skaitykite čia'),
    ],
    navigation: [
      ...whole(
        'Pradžia', 'Pradinis', 'Titulinis', 'Pagrindinis', 'Meniu', 'Paieška', 'Prisijungti', 'Registruotis', 'Atsijungti',
        'Naujienos', 'Lietuva', 'Lietuvoje', 'Pasaulis', 'Pasaulyje', 'Politika', 'Verslas', 'Ekonomika', 'Sportas', 'Kultūra',
        'Nuomonės', 'Nuomonė', 'Sveikata', 'Mokslas', 'Mokslas ir IT', 'Technologijos', 'Gyvenimas', 'Laisvalaikis', 'Pramogos',
        'Orai', 'Kriminalai', 'Švietimas', 'Kelionės', 'Auto', 'Žmonės', 'Video', 'Galerija', 'Fotogalerija', 'Kontaktai',
        'Susisiekite', 'Apie mus', 'Redakcija', 'Archyvas', 'Prenumerata', 'Karjera', 'Pagalba', 'Į viršų', 'Uždaryti', 'Atgal',
        'Kitas', 'Ankstesnis', 'Svetainės medis', 'D.U.K.', 'Rubrikos', 'Skelbimai', 'Visi', 'Kategorijos', 'Miestai', 'Kaunas',
        'Vilnius', 'Klaipėda', 'TV programa', 'Horoskopai', 'Renginiai', 'Vartotojo vardas', 'Slaptažodis',
        'Pamiršote slaptažodį', 'Prisiminti mane', 'Registracija', 'Prisijungimas', 'Mano paskyra', 'Rūšiuoti pagal',
        'Rikiuoti pagal', 'Filtruoti', 'Krepšelis', 'Į krepšelį', 'Apmokėjimas', 'Norų sąrašas', 'Palyginti', 'Parduotuvė',
        'Elektroninė parduotuvė', 'Prekės', 'Akcijos', 'Prekių ženklai', 'Gamintojas', 'Pristatymas ir apmokėjimas', 'Aprašymas',
        'Specifikacija', 'Papildoma informacija', 'Kiekis', 'Forumas', 'Cituoti', 'Nauja tema', 'Dabar prisijungę', 'Nariai',
        'Pranešimai', 'Temos', 'Atsakymai', 'Paskutinis pranešimas', 'Grįžti į viršų', 'Puslapis', 'Paskutinis', 'Kitas puslapis',
        'Ankstesnis puslapis', 'Toliau', 'Turinys', 'Archyvai', 'Kalendorius', 'Žymų debesis', 'Metainformacija', 'Kalba',
        'Lietuvių', 'English', 'Versija neįgaliesiems', 'Struktūra ir kontaktai', 'Veikla', 'Paslaugos', 'Dokumentai', 'DUK',
        'Darbo skelbimai', 'Žiniasklaidai', 'Partneriai', 'Užuojautos', 'Horoskopas', 'Oro prognozė', 'Renginių kalendorius',
        'Regionai', 'Bendruomenė', 'Visuomenė', 'Teisėsauga', 'Istorija', 'Gamta', 'Žemės ūkis', 'Finansai', 'Namai', 'Receptai',
        'Mada', 'Stilius', 'Šeima', 'Vaikams', 'Muzika', 'Kinas', 'Teatras', 'Knygos', 'Krepšinis', 'Futbolas', 'Rezultatai',
        'Komentarai', 'Tinklalaidės', 'Tiesiogiai', 'Pagrindinis meniu', 'Pereiti prie turinio',
      ),
      ...starts(
        'Pereiti prie', 'Eiti į', 'Jūs esate čia', 'Pradžia >', 'Pradžia »', 'Pradžia /', 'Ieškoti:', 'Grįžti į',
        'Paieškos rezultatai', 'Rodomi rezultatai', 'Prisijungė:', 'Šiandien vardadienius',
      ),
      ...whole('Užsienyje', 'Kriminalinė kronika', 'Nusikaltimai ir nelaimės', 'Miestas', 'Rajonas', 'Savivaldybė', 'Seniūnijos', 'Taryba', 'Meras', 'Administracija', 'Ūkis', 'Automobiliai', 'Keliai ir mašinos', 'Laidos', 'Įrašų archyvas', 'Numerio archyvas', 'Išplėstinė paieška', 'Ieškoti', 'Svetainės žemėlapis', 'Neįgaliesiems', 'Lengvai skaitoma', 'Jūsų krepšelis tuščias', 'Pristatymas', 'Grąžinimas', 'Kainos', 'Viešieji pirkimai', 'Nuorodos', 'Reklama portale', 'Straipsnio turinys', 'Pirmas', 'Grįžti', 'Anglų', 'Rusų', 'Lenkų'),
    ],
    social: [
      ...whole(
        'Pasidalijo', 'Dalijimasis', 'Siųsti', 'El. paštas', 'Patinka', 'Nuoroda nukopijuota', 'Išsaugoti', 'Klausyti',
        'Įsiminti', 'Peržiūros', 'Dalintis Facebook', 'Siųsti el. paštu', 'Sekti', 'Socialiniai tinklai', 'Versija spausdinimui',
        'Patinka tai',
      ),
      ...starts(
        'Dalintis', 'Dalinkitės', 'Pasidalinti', 'Pasidalinkite', 'Pasidalink', 'Sekite mus', 'Sek mus', 'Spausdinti',
        'Siųsti draugui', 'Kopijuoti nuorodą', 'Sekite naujienas', 'Peržiūrų:', 'Klausykitės straipsnio', 'Skaityta:', 'Mėgti:',
      ),
      ...has('sekite mus Facebook', 'mūsų Facebook paskyr'),
      ...whole('Siųsti nuorodą', 'Peržiūrėta', 'Skaityta', 'Klausyti straipsnio', 'Išsaugoti straipsnį', 'Įvertinkite straipsnį', 'Įvertinimas'),
    ],
    tags: starts(
      'Žymos:', 'Žymės:', 'Temos:', 'Tema:', 'Raktiniai žodžiai', 'Kategorija:', 'Kategorijos:', 'Rubrika:', 'Raktažodžiai',
      'Gairės:', 'Žyma:',
    ),
    comment: [
      ...whole(
        'Komentaras', 'Komentuoti', 'Atsakyti', 'Skaityti komentarus', 'Visi komentarai', 'Pranešti', 'Vardas', 'Komentarų nėra',
        'Diskusija', 'Naujausi komentarai', 'El. paštas *', 'Skelbti komentarą', 'Įrašyti komentarą', 'Rodyti komentarus',
        'Prisijunkite norėdami komentuoti', 'Slapyvardis', 'Svetainė', 'Interneto svetainė', 'Siųsti komentarą',
        'Parašyti atsakymą', 'Atšaukti', 'Rodyti daugiau komentarų', 'Pranešti apie netinkamą komentarą', 'Seniausi',
        'Atsiliepimai', 'Pirkėjų atsiliepimai', 'Rašyti atsiliepimą', 'Patvirtintas pirkėjas',
        'Ar šis atsiliepimas buvo naudingas', 'Svečias', 'Redaguoti',
      ),
      ...starts(
        'Komentarai (', 'Komentarai:', 'Rašyti komentarą', 'Rašykite komentarą', 'Palikite komentarą', 'Parašykite komentarą',
        'Parašyti komentarą', 'Palikti komentarą', 'Pridėti komentarą', 'Komentuoti gali', 'Norėdami komentuoti', 'Būkite pirmas',
        'Jūsų vardas', 'Jūsų komentaras', 'Skaityti visus komentarus', 'Komentavimo taisyklės', 'Atsakyti į', 'Atšaukti atsakymą',
        'Noriu savo interneto naršyklėje', 'Parašykite atsakymą', 'Pranešti man apie', 'Turite prisijungti',
      ),
      ...ends('komentarai', 'komentarų', 'rašė:', 'parašė:'),
      ...has(
        'el. pašto adresas nebus skelbiamas', 'būtini laukeliai pažymėti', 'už komentarus atsako', 'komentarus skaitykite',
        'už komentarų turinį', 'netinkamus komentarus', 'privalomi laukeliai pažymėti', 'norėdami komentuoti',
        'kad jų nebereiktų įvesti iš naujo', 'norint komentuoti', 'redakcija neatsako', 'komentarai neatspindi',
      ),
      ...whole('Komentuokite', 'Komentarų dar nėra', 'Komentuoti gali tik registruoti vartotojai', 'Rodyti visus komentarus', 'Naujausi viršuje', 'Seniausi viršuje', 'Pranešti apie pažeidimą', 'Atsakyti į komentarą', 'Įveskite savo vardą', 'Skelbti', 'Prisijungti ir komentuoti', 'Anonimas', 'Skaitytojų nuomonės', 'Komentaras laukia patvirtinimo'),
      ...starts('Komentarai išjungti', 'Komentavimas išjungtas', 'Jūsų el. pašto adresas nebus', 'Būk pirmas pakomentavęs', 'Redakcija pasilieka teisę', 'Redakcija neatsako už'),
    ],
    promo: [
      ...whole(
        'Reklaminis turinys', 'Rėmimas', 'Remia', 'Prenumerata', 'Naujienlaiškis', 'Užsisakyti', 'Užsakomasis straipsnis',
        'Partnerių turinys', 'Turinys tęsiasi po reklamos', 'Paremti', 'Užsakymas', 'Prenumeruoti naujienlaiškį',
        'Užsisakyti naujienlaiškį', 'Atsisiųsti programėlę', 'Atsisiųskite programėlę', 'Paremkite mus',
        'Straipsnis tęsiasi po reklamos', 'Rėmėjai', 'El. pašto adresas', 'Pirkti', 'Paaukoti', 'Nemokamas pristatymas',
        'Yra sandėlyje', 'Prekės nėra', 'Išparduota', 'Kaina', 'Informaciniai rėmėjai',
      ),
      ...starts(
        'Prenumeruokite', 'Prenumeruoti', 'Užsiprenumeruokite', 'Užsisakykite', 'Gaukite', 'Naujienlaiškio', 'Parsisiųskite',
        'Paremkite', 'Reklama', 'Straipsnis tęsiasi po', 'Norite gauti', 'Jūsų el. paštas', 'Įveskite el. pašto',
        'Gaukite naujienas', 'Projektą finansuoja', 'Projektą iš dalies finansuoja', 'Nepraleiskite naujienų',
      ),
      ...has(
        'užsiprenumeruokite naujienlaiškį', 'prenumeruokite naujienlaiškį', 'prenumeruokite mūsų', 'naujienlaiškio prenumerata',
        'tęsiasi po reklamos', 'mūsų programėlę', 'svarbiausias naujienas į savo el', 'iš dalies finansuoja Medijų rėmimo fondas',
        'sutinku gauti naujienlaiškį', 'sutinku gauti naujienas',
      ),
      ...whole('Užsakyti naujienlaiškį', 'Paremk', 'Skirkite paramą', 'Remėjai', 'Mūsų rėmėjai', 'Partnerio turinys', 'Reklaminis straipsnis', 'Rėmėjo turinys', 'Turinio rinkodara', 'Pirkti dabar', 'Pirkti bilietus', 'Bilietai', 'Parsisiųsti programėlę', 'Pasiūlymai', 'Reklamos projektas', 'Straipsnis tęsiasi po reklama', 'Reklama žemiau'),
      ...starts('Gaukite svarbiausias', 'Užsisakykite naujienlaiškį', 'Skirkite 1,2', 'Skirk 1,2', 'Tapkite rėmėju', 'Tapk rėmėju', 'Skaitykite be reklamų'),
    ],
    notice: [
      ...whole(
        'Sutinku', 'Supratau', 'Slapukai', 'Slapukų nustatymai', 'Priimti visus', 'Atmesti visus', 'Kraunama', 'Nesutinku',
        'Leisti visus', 'Atmesti', 'Išsaugoti nustatymus', 'Nustatymai', 'Būtinieji', 'Būtinieji slapukai',
        'Statistiniai slapukai', 'Funkciniai slapukai', 'Visada įjungta', 'Tvarkyti sutikimą', 'Palaukite', 'Nieko nerasta',
        'Įvyko klaida',
      ),
      ...starts(
        'Mes naudojame slapukus', 'Ši svetainė naudoja', 'Šioje svetainėje naudojami', 'Svetainėje naudojami',
        'Šiame puslapyje naudojami', 'Jūsų naršyklė', 'Naudojame slapukus', 'Puslapis nerastas', 'Klaida', 'Tęsdami naršymą',
        'Techninė saugykla', 'Atsiprašome, bet', 'Mes gerbiame jūsų privatumą', 'Mums rūpi jūsų privatumas',
        'Jūsų ieškomas puslapis',
      ),
      ...has(
        'naudojami slapukai', 'naudojame slapukus', 'slapukų naudojim', 'slapukų politik', 'įjunkite JavaScript',
        'naršyklė nepalaiko', 'sutinkate su slapukų', 'svetainė naudoja slapukus', 'atšaukti savo sutikimą', 'slapukai yra',
        'savo interneto naršyklės nustatymus',
      ),
      ...starts('Šioje svetainėje naudojami slapukai', 'Ši svetainė naudoja slapukus', 'Naršydami toliau', 'Sutikdami su', 'Jūsų naršyklėje išjungta', 'Atsiprašome, puslapis', 'Prisijunkite, kad'),
      ...whole('Sutinku su visais', 'Tvarkyti slapukus', 'Rinkodaros slapukai', 'Analitiniai slapukai', 'Išsaugoti pasirinkimą', 'Mūsų partneriai', 'Teisėtas interesas', 'Privatumo nustatymai'),
    ],
    bio: [
      ...whole('Autoriaus straipsniai', 'Visi autoriaus straipsniai', 'Apie mane', 'Peržiūrėti visą mano profilį'),
      ...starts(
        'Apie autorių', 'Apie autorę', 'Kiti autoriaus straipsniai', 'Visi autoriaus', 'Daugiau šio autoriaus',
        'Straipsnio autorius yra', 'Autorius yra', 'Peržiūrėti visus įrašus',
      ),
      ...starts('Visi autorės straipsniai', 'Daugiau autoriaus'),
    ],
    paywall: [
      ...whole('Prenumeratoriams'),
      ...starts(
        'Norėdami skaityti toliau', 'Norint skaityti', 'Skaitykite toliau su', 'Šis straipsnis prenumeratoriams',
        'Jau prenumeruojate', 'Straipsnis skirtas', 'Tik prenumeratoriams', 'Prisijunkite, kad skaitytumėte',
      ),
      ...has(
        'tik prenumeratoriams', 'prieinamas prenumeratoriams', 'norėdami skaityti toliau', 'skaitykite su prenumerata',
        'jau esate prenumeratorius', 'jau prenumeruojate', 'skirta prenumeratoriams', 'straipsnis prieinamas tik',
        'likusią straipsnio dalį', 'visą straipsnį skaitykite',
      ),
    ],
    other: [
      ...starts('Pataisymas:', 'Patikslinimas:', 'Redakcijos pastaba:', 'Redakcijos prierašas:', 'Red. past.:', 'Atnaujinta informacija', 'Straipsnis atnaujintas', 'Ankstesnėje straipsnio versijoje', 'Interesų konfliktas:', 'Autorius pareiškia', 'Straipsnis parengtas bendradarbiaujant', 'Bendradarbiaujant su', 'Užsakymo nr', 'Projektas finansuojamas', 'Straipsnis yra projekto', 'Redakcijos nuomonė nebūtinai', 'Autoriaus nuomonė nebūtinai', 'Kontaktai žiniasklaidai:', 'Daugiau informacijos teikia', 'Daugiau informacijos:', 'Išsamesnė informacija:', 'Orai šiandien', 'Saulė teka', 'Saulė leidžiasi', 'Drėgmė:', 'Vėjas:', 'Valiutų kursai', 'Degalų kainos', 'Jūsų horoskopas', 'Šiandien per TV', 'Vardadieniai:', 'Apklausa:', 'Savaitės klausimas', 'Dienos klausimas', 'Iš viso balsų', 'Balsavo:', 'Balsų skaičius:', 'Darbo laikas:', 'PVM mokėtojo kodas', 'Juridinio asmens kodas', 'Tel.:', 'Telefonas:', 'Faksas:', 'Adresas:', 'El. paštas:', 'Lankytojų šiandien', 'Šiuo metu svetainėje', 'Dabar naršo', 'Vartotojai naršantys', 'Svoris:', 'Matmenys:', 'Prekės kodas'),
      ...whole('Orų prognozė', 'Prognozė', 'Valiutos', 'Radijo programa', 'Dienos horoskopas', 'Apklausa', 'Balsuoti', 'Balsuok', 'Žiūrėti rezultatus', 'Loterijos', 'Nekrologai', 'Mirties pranešimai', 'Vieši skelbimai', 'Kontaktinė informacija', 'Darbo laikas', 'Adresas', 'Statistika', 'Lankytojai', 'Dienos citata', 'Dienos nuotrauka', 'Vardadieniai', 'Kryžiažodis', 'Eismas', 'Kelių sąlygos', 'Patikslinimas', 'Redakcijos pastaba'),
    ],
  },
  sample:
    'Miesto taryba antradienį pranešė, kad senasis tiltas per upę bus uždarytas beveik visą vasarą, nes inžinieriai dviejose jo atramose rado įtrūkimų. Gyventojai, kurie remonto laukė ne vienus metus, nenustebo, tačiau parduotuvių savininkai baiminasi, kad lankytojų sumažės. „Apie tai sužinojome tik praėjusią savaitę“, – sakė vienas iš jų.',
} satisfies LanguageFile;

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
  authors: {
    by: ['Minn', 'Minn:', 'Kitba ta\'', 'Kitba ta’', 'Awtur:', 'Miktub minn', 'Miktub minn:', 'Ta\':'],
    and: ['u', '&', 'ma\'', 'flimkien ma\'', 'b\'kollaborazzjoni ma\'', 'kif ukoll'],
    after: ['jikteb', 'tikteb', 'jiktbu', 'kiteb', 'kitbet', 'jirrapporta', 'tirrapporta', 'jirrappurtaw', 'jirrakkonta', 'tirrakkonta', 'jispjega', 'tispjega', 'ikkontribwixxa', 'ikkontribwiet'],
    labels:
      'awtriċi;awturi;l-awtur;l-awtriċi;dwar l-awtur;kitba;test;kliem;artiklu;rapport;rapportaġġ;servizz;storja;intervista;ġurnalist;ġurnalista;ġurnalisti;il-ġurnalist tagħna;rapporter;reporter;ir-reporter tagħna;korrispondent;il-korrispondent tagħna;kontributur;kontributriċi;kontribut;kontribut ta\';kolonna;kolonnist;opinjoni;kumment;kummentarju;analiżi;reċensjoni;kritika;riċetta;editorjal;esej;jikteb;tikteb;jirrapporta;tirrapporta;blogg;blog;kitba minn;kitba u ritratti ta\';kitba u ritratti minn;kiteb;kitbet;kitbu;artiklu ta\';artiklu minn;artiklu miktub minn;rapport ta\';rapport minn;rapportaġġ ta\';rapportaġġ minn;servizz ta\';servizz minn;intervista ta\';intervista minn;intervistat minn;intervista magħmula minn;ippubblikat minn;ippreparat minn;imħejji minn;mibgħut minn;imtella\' minn;miġbur minn;opinjoni ta\';opinjoni minn;kumment ta\';analiżi ta\';reċensjoni ta\';riċetta ta\';riċetta minn'.split(
        ';',
      ),
    credits:
      'ritratt;ritratti;ritratt ta\';ritratti ta\';ritratt minn;ritratti minn;ritratt meħud minn;ritratti meħuda minn;ritratt tal-arkivju;ritratti tal-arkivju;ritratt mill-arkivju;ritratt illustrattiv;ritratt ta\' illustrazzjoni;ritratt tal-qoxra;ritratt ewlieni;arkivju;fotografija;fotografija ta\';fotografiji;fotografu;fotografa;fotografi;kreditu;krediti;kreditu tar-ritratt;krediti tar-ritratti;sors tar-ritratt;stampa;stampi;immaġni;immaġini;xbieha;xbihat;xbihat ta\';filmat;filmati;filmat ta\';filmat minn;vidjo;vidjow;vidjo ta\';video;video ta\';kamera;kameraman;filming;editjar tal-vidjo;muntaġġ;grafika;grafika ta\';grafiċi;infografika;illustrazzjoni;illustrazzjonijiet;illustrazzjoni ta\';illustrazzjonijiet ta\';illustratur;illustratriċi;tpinġija;tpinġijiet;disinn;disinn ta\';disinji;mappa;screenshot;animazzjoni'.split(
        ';',
      ),
    edited:
      'editjat minn;editjata minn;editur;editriċi;edituri;edizzjoni;edizzjoni ta\';rivedut minn;riveduta minn;reveduta minn;reviżjoni;reviżjoni ta\';qari tal-provi;qarrej tal-provi;ikkoreġut minn;korrezzjoni;korrezzjoni ta\';ivverifikat minn;verifikat minn;verifika tal-fatti;iċċekkjat minn;approvat minn;rivedut medikament minn;aġġornat minn;maqlub minn;maqlub mill-ingliż minn;tradott minn;traduzzjoni;traduzzjoni ta\';traduzzjoni minn;traduttur;traduttriċi;adattat minn;adattament;adattament ta\';immoderat minn;moderatur;moderatriċi;ippreżentat minn;preżentatur;preżentatriċi;preżentazzjoni;prodott minn;produttur;produttriċi;produzzjoni;produzzjoni ta\';direzzjoni;direttur;immexxi minn;koordinat minn;koordinatur;koordinazzjoni;traskrizzjoni;pubblikatur;editur responsabbli'.split(
        ';',
      ),
    jobs:
      'ġurnalist investigattiv;ġurnalista investigattiva;ġurnalist sportiv;ġurnalista sportiva;ġurnalist freelance;fotoġurnalist;rapporter;ir-reporter tagħna;editur ewlieni;editur assistent;viċi editur;editur tal-aħbarijiet;editur sportiv;editur tal-kultura;editur politiku;editur onlajn;kap tal-aħbarijiet;kap tas-sezzjoni;korrispondenta;korrispondent speċjali;korrispondent barrani;korrispondent politiku;il-korrispondent tagħna;il-korrispondent tagħna f\';il-mibgħut speċjali tagħna;mibgħut speċjali;mibgħuta speċjali;kolonnist;kolonnista;kontributur;kontributriċi;kontributur mistieden;awtur mistieden;awtriċi mistiedna;kummentatur;kummentatriċi;analista;analista politiku;kritiku;kritiku tal-films;blogger;trainee;preżentatur;preżentatriċi;is-sur;is-sinjura;sur;mr;mrs;perit;avv;nutar;inġ;phd;md;mons;dun;fr;professur;professor;professoressa;lettur;lettriċi;riċerkatur;riċerkatriċi;akkademiku;avukat;avukata;prokuratur legali;tabib;tabiba;infermier;infermiera;psikologu;psikologa;ekonomista;għalliem;għalliema;surmast;kittieb;kittieba;awtur;awtriċi;storiku;storika;sindku;kunsillier;membru parlamentari;deputat;deputata;membru tal-parlament ewropew;ministru;ministra;qassis;saċerdot;isqof;kappillan;traduttur;traduttriċi;student;studenta'.split(
        ';',
      ),
  },
  names:
    'Joseph Ġużeppi Pawlu Ġanni Ġorġ Karmenu Salvu Pietru Mikiel Anġlu Antun Toni Ċensu Wiġi Ġakbu Ġwanni Franġisk Frans Ċikku Leli Żaren Nażżarenu Nazzareno Ġużè Żeppi Xmun Lippu Pinu Toninu Tumas Wistin Xandru Vinċenz Vincenz Laurenz Lawrenz Ludwig Ludovik Luqa Mark Mattew Mattija Matthew Michael Mario Martin Marju Marco Mauro Manuel Manwel Leonard Lawrence Kurt Kevin Kenneth Keith Karl Julian Josef Jonathan Jesmond Jason James Ivan Ian Herman Henry Hector Guido Gordon Godfrey Glenn Ġino Gino Gilbert George Gejtu Gaetano Frank Francis Franco Felix Evarist Eric Emanuel Emmanuel Edwin Edward Eddie Duncan Dominic Dunstan David Daniel Darren Dennis Clyde Clint Claudio Christopher Christian Chris Charlon Charles Censu Carmelo Carmel Carm Brian Brandon Beppe Benny Benedict Beppi Bernard Austin Anton Anthony Antoine Andrew Andre Andrè Alfred Alfio Alexander Alex Alan Albert Aaron Adrian Alfie Adam Arnold Aldo Achille Roderick Robert Roger Ronald Reuben Ray Raymond Raphael Ramon Ryan Rene Renato Richard Rużar Rosario Sandro Saviour Sammy Samuel Sean Silvio Simon Stanley Stefan Stephen Steve Stephan Tony Tonio Trevor Victor Vincent William Wenzu Wilfred Walter Wayne Paul Peter Pierre Philip Patrick Pio Oliver Owen Oreste Oscar Noel Norman Nicholas Nikol Nathan Neville Nigel Neil Nicky Hubert Arthur Marija Maria Rita Carmen Ġorġina Ġuża Ġużeppa Karmena Karmni Katarina Kettlina Ċetta Ċettina Anġela Antonia Assunta Agnes Agatha Alexandra Alessia Amanda Amy Andrea Angele Anna Annabelle Anne Annalise Angela Antonella Audrey Astrid Beatrice Bernardette Bernice Bridget Brenda Carmela Caroline Cathy Catherine Cettina Charlene Charlotte Christine Claire Clare Claudette Claudia Connie Cynthia Daniela Daphne Davinia Deborah Denise Diane Diana Doris Dorianne Doreen Dolores Elaine Elena Eleonora Eliza Elizabeth Ella Emma Erika Esther Eva Evelyn Fiona Filomena Frances Francesca Gemma Georgia Ġiovanna Giovanna Gloria Grace Graziella Helen Helena Ingrid Isabelle Ivana Ġuditta Jacqueline Jane Janet Jeanette Jennifer Jessica Joanna Joanne Josephine Josette Joyce Julia Julie Justyne Karen Katya Kristina Kristy Kim Lara Laura Leanne Liliana Lina Linda Lisa Loredana Lorraine Lourdes Lucia Luċija Luċia Luisa Lydia Marcelle Marcella Margaret Mariella Marisa Marita Marlene Martina Mary Marouska Maryanne Maryrose Marthese Maureen Melanie Melissa Michela Michelle Miriam Moira Monica Nadia Nadine Natalie Nathalie Nicole Nicolette Norma Olivia Pamela Patricia Paula Pauline Pawla Phyllis Polly Rachel Ramona Rebecca Roberta Romina Rosanne Rosalie Rosemary Rose Ruth Sandra Sarah Sharon Shirley Simone Sina Sonia Stephanie Stella Sue Sylvana Tania Teresa Tereża Theresa Tessie Tiziana Valerie Vanessa Vera Veronica Vicky Victoria Viviana Vivienne Yana Ylenia Yvette Yvonne Żeża'.split(
      ' ',
    ),
  titles: ['ġurnalist', 'ġurnalista', 'editur', 'editriċi', 'korrispondent', 'reporter', 'kap editur', 'dr', 'prof'],
  published: ['ippubblikat l-ewwel darba fi', 'ippubblikat għall-ewwel darba fi', 'ippubblikat għall-ewwel darba f’', 'ippubblikat għall-ewwel darba fuq', 'ippubblikat oriġinarjament fi', 'ippubblikat oriġinarjament f’', 'ippubblikat oriġinarjament fuq', 'ippubblikata għall-ewwel darba fi', 'ippubblikata oriġinarjament fi', 'ippubblikat l-ewwel fi', 'ippubblikat l-ewwel fuq', 'ippubblikat qabel fi', 'kien ippubblikat l-ewwel fi', 'kien ippubblikat għall-ewwel darba fi', 'ġie ppubblikat għall-ewwel darba fi', 'ġie ppubblikat oriġinarjament fi', 'ġie ppubblikat l-ewwel fi', 'ġiet ippubblikata għall-ewwel darba fi', 'deher għall-ewwel darba fi', 'deher għall-ewwel darba f’', 'deher oriġinarjament fi', 'dehret għall-ewwel darba fi', 'ippubblikat fil-gazzetta', 'ippubblikat fir-rivista', 'ippubblikat fil-ġurnal', 'ippubblikat fis-sit', 'ippubblikat fuq is-sit', 'ippubblikat fil-portal', 'ippubblikat fuq il-blog', 'ippubblikat fil-ktieb', 'ippubblikata fil-gazzetta', 'ippubblikata fir-rivista', 'ippubblikat fil-ġabra', 'deher fil-gazzetta', 'deher fir-rivista', 'deher fil-ġurnal', 'dehret fil-gazzetta', 'dehret fir-rivista', 'riprodott minn', 'riprodott bil-permess ta’', 'stampat mill-ġdid minn', 'meħud mill-gazzetta', 'meħud mir-rivista', 'meħud mill-ktieb', 'silta mill-ktieb', 'bil-permess ta’', 'bil-kortesija ta’', 'b’kortesija ta’', 'maqlub mir-rivista', 'tradott minn artiklu fi', 'skont stqarrija għall-istampa ta’', 'stqarrija għall-istampa ta’', 'stqarrija stampa ta’', "ippubblikat għall-ewwel darba f'", "ippubblikat oriġinarjament f'", "deher għall-ewwel darba f'", "riprodott bil-permess ta'", "bil-permess ta'", "bil-kortesija ta'", "stqarrija għall-istampa ta'"],
  cues: {
    source: [
      ...has('B\'informazzjoni minn', 'B\'informazzjoni ta\'', 'Oriġinarjament ippubblikat f\'', 'Oriġinarjament ippubblikat fi', 'Oriġinarjament ippubblikat minn', 'Ippubblikat oriġinarjament f\'', 'Ippubblikat għall-ewwel darba f\'', 'L-ewwel darba ppubblikat f\'', 'Artiklu oriġinali', 'Stqarrija għall-istampa', 'Stqarrija stampa', 'Bil-korteżija ta\''),
      ...starts('B\'materjal minn', 'B\'rapporti minn', 'Meħud minn', 'Meħud mis-sit', 'Stqarrija ta\'', 'Adattat minn', 'Ibbażat fuq', 'Għajn:'),...whole('Reuters', 'AFP'), ...starts('Sors:', 'Sorsi:', 'Is-sors:')],
    byline: [...starts(
      "Kitba ta'", 'Awtur:', 'Miktub minn', 'Minn:', 'Tradott minn', "Rapport ta'", "Artiklu ta'", "Rappurtaġġ ta'", 'Kitba:',
      "Intervista ta'", 'Editur:',
    ), ...starts('Kitba minn', 'Kitba u ritratti ta\'', 'Kitba u ritratti minn', 'Artiklu ta\'', 'Artiklu minn', 'Artiklu miktub minn', 'Rapport ta\'', 'Rapport minn', 'Rapportaġġ ta\'', 'Rapportaġġ minn', 'Servizz ta\'', 'Servizz minn', 'Intervista ta\'', 'Intervista minn', 'Intervistat minn', 'Intervista magħmula minn', 'Ippubblikat minn', 'Ippreparat minn', 'Imħejji minn', 'Mibgħut minn', 'Imtella\' minn', 'Miġbur minn', 'Opinjoni ta\'', 'Opinjoni minn', 'Kumment ta\'', 'Analiżi ta\'', 'Reċensjoni ta\'', 'Riċetta ta\'', 'Riċetta minn', 'Awtriċi:', 'Awturi:', 'L-awtriċi:', 'Test:', 'Kliem:', 'Artiklu:', 'Rapport:', 'Rapportaġġ:', 'Servizz:', 'Ġurnalist:', 'Ġurnalista:', 'Ġurnalisti:', 'Rapporter:', 'Reporter:', 'Korrispondent:', 'Kontributur:', 'Kontributriċi:', 'Kontribut:', 'Kolonna:', 'Kolonnist:', 'Kummentarju:', 'Reċensjoni:', 'Kritika:', 'Riċetta:', 'Esej:', 'Jikteb:', 'Tikteb:', 'Jirrapporta:', 'Tirrapporta:', 'Blogg:', 'Kiteb:', 'Kitbet:', 'Kitbu:')],
    dateline: [
      ...starts(
        'Ippubblikat', 'Ippubblikata:', 'Ippubblikat fi', 'Pubblikat:', 'Data:', 'Data tal-pubblikazzjoni:', 'Ħin tal-qari:',
        'Ippubblikata fi', 'Miktub fi',
      ),
      ...ends('minuti qari', 'min qari'),
    ],
    updated: starts('Aġġornat', 'Aġġornata:', 'L-aħħar aġġornament:', 'Aġġornament:', 'L-aħħar aġġornat', 'L-aħħar modifika'),
    caption: [...starts(
      'Ritratti:', 'Ritratt', 'Filmat:', 'Vidjo:', 'Stampa:', 'Kreditu:', "Ritratt ta'", 'Ritratt tal-arkivju', "Ritratti ta'",
      'Kredtu tar-ritratt',
    ), ...starts('Ritratt ta\':', 'Ritratti ta\':', 'Ritratt minn:', 'Ritratti minn:', 'Ritratt meħud minn:', 'Ritratti meħuda minn:', 'Ritratti tal-arkivju:', 'Ritratt mill-arkivju:', 'Ritratt illustrattiv:', 'Ritratt ta\' illustrazzjoni:', 'Ritratt tal-qoxra:', 'Ritratt ewlieni:', 'Fotografija:', 'Fotografija ta\':', 'Fotografiji:', 'Fotografu:', 'Fotografa:', 'Fotografi:', 'Krediti:', 'Kreditu tar-ritratt:', 'Krediti tar-ritratti:', 'Sors tar-ritratt:', 'Stampi:', 'Immaġni:', 'Immaġini:', 'Xbieha:', 'Xbihat:', 'Xbihat ta\':', 'Filmat ta\':', 'Filmat minn:', 'Vidjo ta\':', 'Video:', 'Video ta\':', 'Kamera:', 'Kameraman:', 'Filming:', 'Editjar tal-vidjo:', 'Muntaġġ:', 'Grafika:', 'Grafika ta\':', 'Grafiċi:', 'Infografika:', 'Illustrazzjoni:', 'Illustrazzjonijiet:', 'Illustrazzjoni ta\':', 'Illustrazzjonijiet ta\':', 'Illustratur:', 'Illustratriċi:', 'Tpinġija:', 'Tpinġijiet:', 'Disinn:', 'Disinn ta\':', 'Disinji:', 'Mappa:', 'Screenshot:', 'Animazzjoni:')],
    copyright: [
      ...whole(
        'Politika tal-Privatezza', "Politika ta' Privatezza", 'Il-Politika tal-Privatezza', 'Termini u Kundizzjonijiet',
        'Termini tal-Użu', 'Drittijiet tal-awtur', 'Avviż legali', 'Politika tal-Cookies', 'Privatezza',
        "Dikjarazzjoni ta' aċċessibbiltà", 'Aċċessibbiltà', 'Dikjarazzjoni dwar il-privatezza', 'Politika dwar il-privatezza',
        'Politika dwar il-cookies', 'Protezzjoni tad-data', 'Termini', 'Kundizzjonijiet', 'Drittijiet tal-awtur riżervati',
        'Kopjarajt', 'Cookies',
      ),
      ...starts('Drittijiet tal-awtur ©', 'Id-drittijiet kollha'),
      ...has(
        'id-drittijiet kollha riżervati', 'drittijiet kollha riżervati', 'mingħajr permess bil-miktub',
        'mingħajr il-kunsens bil-miktub',
      ),
    ],
    related: [
      ...whole(
        'L-aktar moqrija', 'L-iktar moqrija', 'L-aktar popolari', 'L-iktar popolari', 'Artikli relatati', 'Aħbarijiet relatati',
        'L-aħħar aħbarijiet', 'L-Aħħar', 'Aħbarijiet oħra', 'Stejjer oħra', 'Rakkomandati', 'Aktar aħbarijiet',
        'Iktar aħbarijiet', 'Aktar minn din it-taqsima', 'Relatati', 'Reċenti', 'Artikli oħra', 'L-aħħar stejjer',
        'L-aħħar artikli', 'Aħħar aħbarijiet', 'L-aktar riċenti', 'L-aħħar filmati', 'Artikli riċenti', 'Stejjer ewlenin',
        'Aħbarijiet ewlenin', "Tista' tinteressa ruħek ukoll", "Jista' jinteressak", "Jista' jogħġbok ukoll", 'Popolari',
        'Artikli simili', 'Prodotti relatati', 'Artiklu li jmiss', 'Artiklu preċedenti', "Artiklu ta' qabel", 'Aktar stejjer',
        'Aktar artikli', 'Aktar minn', 'Fl-istess kategorija', 'Għażla tal-editur', 'Titli', 'Issa', 'Breaking',
      ),
      ...starts('Aqra wkoll', 'Aqra ukoll', 'Ara wkoll', 'Aqra aktar:', 'Aktar dwar', 'Iktar dwar', 'Stejjer relatati:'),
      ...whole('Stejjer relatati', 'Aktar dwar is-suġġett', 'L-aktar aħbarijiet moqrija', 'L-aktar ikkummentati', 'Irrakkomandati', 'Nirrakkomandaw', 'L-għażla tal-editur', 'Mill-istess taqsima', 'Tista’ tkun interessat fi', 'Posts riċenti'),
    ],
    more: [
      ...whole(
        'Aktar', 'Iktar', 'Kompli qari', 'Ara aktar', 'Ara kollox', 'Ara iktar', 'Uri aktar', 'Aktar tagħrif', 'Aqra',
        'Aqra l-istorja', 'Aktar dettalji', 'Dettalji', 'Ara l-artiklu', 'Aktar informazzjoni', 'Kollha',
      ),
      ...ends('Aqra aktar', 'Aqra iktar', 'Kompli aqra', 'Aktar »', 'aqra l-bqija', 'ikklikkja hawn', 'għal aktar informazzjoni'),
    ],
    navigation: [
      ...whole(
        'Paġna Ewlenija', 'Il-Paġna Ewlenija', 'Dar', 'Menu', 'Fittex', 'Tfittxija', 'Idħol', 'Illoggja', 'Irreġistra', 'Oħroġ',
        'Kuntatt', 'Ikkuntattjana', 'Dwarna', 'Arkivju', 'Aħbarijiet', 'Aqbeż għall-kontenut', 'Mur għall-kontenut',
        'Mur fil-kontenut ewlieni', 'Agħlaq', 'Lura', "Lura 'l fuq", 'Mappa tas-sit', 'Kategoriji', 'Sport', 'Preċedenti',
        'Li jmiss', 'Lokali', 'Barranin', 'Aħbar', 'L-Aħbarijiet', 'Nazzjonali', 'Internazzjonali', 'Barra minn Malta', 'Malta',
        'Għawdex', 'Ewropa', 'Dinja', 'Politika', 'Parlament', 'Qorti', 'Il-Qorti', 'Kriminalità', 'Ekonomija', 'Negozju',
        'Finanzi', 'Kultura', 'Arti', 'Mużika', 'Saħħa', 'Edukazzjoni', 'Ambjent', 'Teknoloġija', 'Xjenza', 'Soċjali', 'Soċjetà',
        'Reliġjon', 'Knisja', 'Storja', 'Divertiment', "Stil ta' ħajja", 'Ikel', 'Riċetti', 'Vjaġġi', 'Futbol', 'Basketball',
        'Waterpolo', 'Atletika', 'Opinjoni', 'Opinjonijiet', 'Editorjal', 'Intervista', 'Intervisti', 'Fokus', 'Analiżi', 'Blog',
        'Blogs', 'Temp', 'It-Temp', 'Oroskopju', 'Vidjow', 'Filmati', 'Ritratti', 'Gallerija', 'Programmi', 'Radju',
        'Televiżjoni', 'Xandira diretta', 'Podcast', 'Avviżi', 'Nekroloġija', 'Postijiet tax-xogħol', 'Vakanzi', 'Isem l-utent',
        'Isem tal-utent', 'Password', 'Insejt il-password', 'Ftakarni', "Ibqa' ftakarni", "Illoggja 'l barra", 'Il-kont tiegħi',
        'Oħloq kont', 'Riżultati tat-tfittxija', 'Riżultati', 'Issortja skont', 'Iffiltra', 'Lingwa', 'Ingliż', 'Malti',
        'Aqbeż għall-kontenut ewlieni', 'Il-menu', 'Kuntatti', 'Agħmel kuntatt', 'Aħna min aħna', 'Min aħna', 'Mistoqsijiet',
        'Għajnuna', 'Ħolqiet', 'Ħolqiet utli', 'Pubblikazzjonijiet', 'Avvenimenti', 'Stqarrijiet għall-istampa', 'Servizzi',
        'Paġna', 'Paġna li jmiss', "Paġna ta' qabel", 'Qabel', 'Basket', 'Żid mal-basket', 'Ħanut', 'Prodotti', 'Deskrizzjoni',
        'Kalendarju',
      ),
      ...starts('Fittex għal', 'Inti qiegħed hawn', 'Tel:', 'Indirizz:'),
      ...whole('Aħbarijiet lokali', 'Qrati', 'Agrikoltura', 'Moda', 'Familja', 'Ivvjaġġar', 'Ċinema', 'Kotba', 'Teatru', 'Tiftix', 'Riżultati tat-tiftix', 'Prezzijiet', 'Mistoqsijiet frekwenti', 'Karrieri', 'Kuntattjana', 'Werrej', 'Kontenut', 'L-ewwel', 'Lura għal fuq', 'Kunsill Lokali', 'Sindku', 'Avviżi pubbliċi', 'Sejħiet għall-offerti'),
    ],
    social: [
      ...whole(
        'Aqsam', 'Ixxerja fuq Facebook', 'Ipprintja', 'Stampa', 'Segwina', 'Segwuna', 'Jogħġobni', 'Ikkopja l-link',
        'Ibgħat bl-email', 'Issejvja', 'Xerred', 'Iffollowjana', 'Segwi', 'Ibgħat', 'Ikkopja', 'Aqsam din il-paġna',
        'Ixxerja din l-istorja', 'Stampa din il-paġna', 'Midja soċjali', 'Views',
      ),
      ...starts(
        'Ixxerja:', 'Ixxerja fuq', 'Aqsam fuq', 'Segwina fuq', 'Segwuna fuq', 'Aqsam din', 'Ixxerja din', 'Issieħeb magħna fuq',
        'Iffollowjana fuq',
      ),
      ...whole('Aqsam fuq Facebook', 'Ibgħat lil ħabib', 'Isma’ l-artiklu', 'Naqra'),
    ],
    tags: starts('Tags:', 'Tikketti:', 'Suġġetti:', 'Temi:', 'Kategorija:', 'Kategoriji:', 'Kliem ewlieni:'),
    comment: [
      ...whole(
        'Kumment', 'Wieġeb', 'Irrispondi', 'Ikkummenta', 'L-ebda kumment', 'Isem', 'L-isem', 'Email', 'Websajt',
        'Il-kumment tiegħek', 'Ikteb kumment', 'Ibgħat kumment', 'Kummenti riċenti', 'Ikkanċella t-tweġiba', 'Aktar kummenti',
        'Irrapporta', 'Tweġiba', 'Ara l-kummenti',
      ),
      ...starts(
        'Kummenti:', 'Ħalli kumment', 'Ħalli tweġiba', 'Żid kumment', 'Ħalli l-kumment', 'Trid tkun illoggjat', 'Żid il-kumment',
      ),
      ...has(
        'l-indirizz elettroniku tiegħek mhux se jiġi ppubblikat', 'l-indirizz tal-email tiegħek mhux',
        'oqsma meħtieġa huma mmarkati', 'biex tikkummenta',
      ),
      ...whole('Kummenti', 'Ebda kumment', 'Il-kummenti kollha', 'L-aktar ġodda l-ewwel', 'Ismek', 'Anonimu', 'Mistieden'),
    ],
    promo: [
      ...whole(
        'Reklam', 'Riklam', 'Reklami', 'Abbona', 'Abbonament', 'Newsletter', 'Sponsorjat', 'Irreklama magħna', 'Reklamar',
        'Irreklama', 'Sponsors', 'Abbona issa', 'Abbona llum', 'Irreġistra issa', 'L-indirizz tal-email tiegħek',
        'Daħħal l-email tiegħek', 'Agħti donazzjoni', 'Donazzjoni', 'Offerti', 'Prezz', 'Xtri issa', 'Bejgħ',
      ),
      ...starts(
        'Abbona għan-', 'Abbona fin-', 'Niżżel l-app', 'Irreġistra għan-newsletter', 'Appoġġjana', 'Abbona għall-',
        'Ingħaqad magħna',
      ),
      ...has('abbona għan-newsletter', 'irċievi n-newsletter', 'abbona man-newsletter', 'in-newsletter tagħna'),
      ...whole('Kontenut sponsorjat', 'Ixtri issa', 'Biljetti'),
    ],
    notice: [
      ...whole(
        'Il-paġna ma nstabitx', 'Naċċetta', 'Aċċetta kollox', 'Aċċetta', 'Irrifjuta', 'Irrifjuta kollox', 'Aċċetta l-cookies',
        'Aċċetta l-cookies kollha', 'Naċċetta l-cookies', 'Aċċetta kollha', 'Settings', 'Preferenzi', 'Issejvja l-preferenzi',
        'Qed jillowdja', 'Żball', 'OK',
      ),
      ...starts('Din il-websajt tuża', 'Il-paġna li qed tfittex'),
      ...has(
        'nużaw il-cookies', 'dan is-sit juża l-cookies', 'dan is-sit juża cookies', 'din il-websajt tuża cookies',
        'attiva l-javascript', 'aħna nużaw cookies', 'politika dwar il-cookies', 'juża l-cookies', 'biex intejbu l-esperjenza',
      ),
      ...whole('Settings tal-cookies', 'Cookies neċessarji', 'Imsieħba tagħna'),
      ...starts('Dan is-sit juża', 'Il-browser tiegħek'),
    ],
    bio: [...whole('Aktar mill-awtur', 'L-awtur'), ...starts('Dwar l-awtur')],
    paywall: [...whole('Abbonati biss'), ...has('għall-abbonati biss', 'biex tkompli taqra')],
    other: [
      ...starts('Korrezzjoni:', 'Kjarifika:', 'Nota tal-editur:', 'Nota editorjali:', 'Dan l-artiklu ġie aġġornat', 'Kunflitt ta’ interess:', 'Bi sħab ma’', 'B’kollaborazzjoni ma’', 'Il-fehmiet espressi', 'Aktar informazzjoni:', 'Kuntatt għall-midja:', 'It-temp f', 'Tlugħ ix-xemx:', 'Inżul ix-xemx:', 'Umdità:', 'Rati tal-kambju', 'Stħarriġ:', 'Mistoqsija tal-ġimgħa', 'Voti totali:', 'Ħinijiet tal-ftuħ:', 'Numru tal-VAT', 'Telefon:', 'E-mail:', 'Daqs:'),
      ...whole('Tbassir', 'Tbassir tat-temp', 'Borża', 'Programmi tat-TV', 'Stħarriġ', 'Ivvota', 'Ara r-riżultati', 'Lotterija', 'Lottu', 'Mewt', 'Avviżi tal-mewt', 'Nekroloġji', 'Riklami żgħar', 'Dettalji ta’ kuntatt', 'Ħinijiet', 'Ħinijiet tal-ftuħ', 'Indirizz', 'Statistika', 'Kwotazzjoni tal-jum', 'Ritratt tal-jum', 'Qaddis tal-jum', 'Tisliba', 'Traffiku', 'Spiżeriji miftuħa', 'Spiżeriji tal-Ħadd'),
    ],
  },
  sample:
    "Il-kunsilliera lokali ħabbru t-Tlieta li t-tiswija tal-pont ta' fuq ix-xmara se tkun lesta sa tmiem " +
    "is-sena. Skont il-kap tad-dipartiment, il-ħaddiema diġà biddlu l-pilastri, iżda t-traffiku se jerġa' " +
    'jgħaddi biss wara li jsiru t-testijiet. Ir-residenti jittamaw li t-triq lejn iċ-ċentru tkun iqsar ' +
    'milli kienet.',
} satisfies LanguageFile;

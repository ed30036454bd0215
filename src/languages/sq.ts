import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sq',
  name: 'Albanian',
  autonym: 'shqip',
  iso3: ['sqi', 'als', 'aln', 'alb'],
  functionWords: ['të', 'e', 'në', 'dhe', 'i', 'për', 'me', 'se', 'që', 'një', 'nga', 'është', 'ka', 'u', 'nuk', 'do', 'së', 'si', 'ishte', 'kanë', 'janë', 'më', 'ky', 'kjo', 'por', 'edhe', 'kur', 'pas', 'po', 'ai', 'ajo', 'tij', 'saj', 'tyre', 'deri', 'mund', 'duke', 'te', 'tek', 'ose', 'këtë', 'këtij', 'kësaj', 'ata', 'nëse', 'sepse', 'gjatë', 'para', 'mbi', 'nën', 'ku', 'ne', 'ju', 'prej', 'gjithë', 'vetëm', 'tha', 'kishte'],
  months: [['janar', 'janari', 'jan'], ['shkurt', 'shkurti', 'shk'], ['mars', 'marsi', 'mar'], ['prill', 'prilli', 'pri'], ['maj', 'maji'], ['qershor', 'qershori', 'qer'], ['korrik', 'korriku', 'korr'], ['gusht', 'gushti', 'gush'], ['shtator', 'shtatori', 'sht'], ['tetor', 'tetori', 'tet'], ['nëntor', 'nëntori', 'nën'], ['dhjetor', 'dhjetori', 'dhj']],
  weekdays: [['e hënë', 'hën'], ['e martë', 'mar'], ['e mërkurë', 'mër'], ['e enjte', 'enj'], ['e premte', 'pre'], ['e shtunë', 'sht'], ['e diel', 'die']],
  dateWords: ['më', 'datë', 'ora', 'në', 'viti'],
  relative: { today: ['sot'], yesterday: ['dje'], ago: [{ phrase: '# minuta më parë', unit: 'minute' }, { phrase: '# orë më parë', unit: 'hour' }, { phrase: '# ditë më parë', unit: 'day' }, { phrase: '# javë më parë', unit: 'week' }, { phrase: '# vite më parë', unit: 'year' }] },
  authors: {
    by: ['nga', 'autori', 'shkruan', 'shkroi', 'intervistoi'],
    and: ['dhe', 'e', '&', 'së bashku me', 'bashkë me', 'në bashkëpunim me'],
    after: ['shkruan', 'shkruajnë', 'shkroi', 'raporton', 'raportojnë', 'raporton nga', 'raportoi', 'njofton', 'tregon', 'rrëfen', 'përgatiti', 'intervistoi', 'komenton', 'analizon', 'kontribuoi', 'kontribuoi në këtë artikull'],
    labels:
      'autor;autore;autorja;autorët;autor/e;për autorin;rreth autorit;shkruajnë;tekst;teksti;tekstet;fjalët;artikull;artikulli;shkrimi;raport;raporti;raportoi;raporton;reportazh;reportazhi;reporter;reporterja;reporteri ynë;korrespondent;korrespondenti;korrespondenti ynë;korrespondentja jonë;gazetar;gazetare;gazetari;gazetarja;gazetarët;intervistë;intervista;opinion;opinioni;koment;komenti;analizë;analiza;editorial;kolumnë;kolumna;recension;recetë;kontribuoi;kontribues;krijuar nga;redaktor;bloger;shkruar nga;shkruan nga;e shkruar nga;publikuar nga;postuar nga;përgatitur nga;përgatiti;përgatitën;përgatiti për botim;punuar nga;raportuar nga;dërguar nga;tekst nga;teksti dhe fotot;tekst dhe foto nga;artikull nga;një artikull nga;shkrim nga;shkrimi nga;reportazh nga;intervistë nga;intervistuan;intervistuar nga;intervista nga;intervistën e zhvilloi;bisedoi;opinion nga;opinion i;koment nga;editorial nga;analizë nga;recension nga;recetë nga'.split(
        ';',
      ),
    credits:
      'foto;fotot;foto nga;fotot nga;fotografi;fotografia;fotografitë;fotografi nga;fotografitë nga;fotograf;fotografe;fotografët;fotografoi;burimi i fotos;burimi i fotografisë;kredi foto;kreditë e fotos;imazh;imazhe;imazhi;imazhet;imazh nga;burimi i imazhit;foto ilustruese;foto ilustrim;fotografi ilustruese;imazh ilustrues;foto arkiv;foto arkivi;foto nga arkivi;arkiv;arkivi;foto e kopertinës;foto kryesore;pamje;pamjet;video;videot;videoja;video nga;filmoi;filmuar nga;xhirimi;xhiroi;kamera;kameraman;operator;montazh;montazhi;montoi;grafikë;grafika;grafika nga;grafik;infografikë;infografika;ilustrim;ilustrime;ilustrimi;ilustrimet;ilustrim nga;ilustrime nga;ilustrator;vizatim;vizatime;vizatimi;karikaturë;hartë;harta;kolazh;fotomontazh;animacion'.split(
        ';',
      ),
    edited:
      'redaktoi;redaktuar nga;redaktor;redaktore;redaktori;redaktorja;redaktimi;redaktim;edituar nga;editor;editore;editoi;korrektor;korrektore;korrektoi;korrektura;rishikuar nga;rishikoi;shqyrtuar nga;verifikuar nga;verifikoi;verifikimi i fakteve;kontrolluar nga;shqyrtuar mjekësisht nga;rishikuar mjekësisht nga;recensent;përditësuar nga;përktheu;përkthyer nga;përkthimi;përkthim;përkthim nga;përkthyes;përkthyese;përktheu nga anglishtja;përkthyer nga anglishtja nga;përshtati;përshtatur nga;përshtatja;moderoi;moderuar nga;moderator;moderatore;prezantoi;prezantuar nga;prezantues;produktor;producent;producente;prodhoi;prodhuar nga;prodhimi;regjia;regjisor;realizoi;realizuar nga;koordinoi;koordinator;kryeredaktor;faqosja;transkriptoi;botues'.split(
        ';',
      ),
    jobs:
      'gazetari;gazetarja;gazetar hulumtues;gazetare hulumtuese;gazetar sportiv;gazetare sportive;fotoreporter;reporter;reportere;reporteri ynë;reporterja jonë;redaktore;kryeredaktore;zëvendëskryeredaktor;redaktor përgjegjës;redaktor i lajmeve;redaktor sportiv;shef redaksie;shef i redaksisë;shefe e redaksisë;drejtor;drejtoreshë;drejtor informacioni;drejtor i lajmeve;editor;editore;editorialist;korrespondente;korrespondent special;korrespondenti ynë;korrespondentja jonë;korrespondenti ynë në;i dërguari special;i dërguari ynë;e dërguara speciale;kolumnist;kolumniste;komentator;publicist;analist;analist politik;kritik;kritik filmi;bashkëpunëtor;bashkëpunëtore;autor i ftuar;autore e ftuar;bloger;blogere;praktikant;praktikante;moderator;moderatore;znj;prof dr;prof asoc;mr;msc;ing;av;doc;phd;profesor;profesore;pedagog;pedagoge;doktor;doktorant;doktorante;studiues;studiuese;hulumtues;hulumtuese;avokat;avokate;jurist;juriste;mjek;mjeke;infermiere;psikolog;psikologe;ekonomist;ekonomiste;mësues;mësuese;shkrimtar;shkrimtare;historian;sociolog;politolog;kryetar bashkie;kryebashkiak;deputet;deputete;ministër;ministre;prift;përkthyes;përkthyese;student;studente'.split(
        ';',
      ),
  },
  names:
    'Agim Agron Albert Alban Albin Aleksandër Altin Andi Arben Ardian Artan Arian Armand Armend Astrit Arsim Avni Ahmet Adem Adnan Ali Alfred Ajet Aleks Anton Ardit Arbër Arlind Artur Asllan Bajram Bardhyl Bashkim Bedri Behar Bekim Beqir Besim Besnik Besart Blerim Bledar Bujar Burim Dritan Driton Dashamir Dardan Durim Dren Edmond Edi Eduart Edvin Endri Ermal Ermir Erion Elton Ervin Enver Endrit Erjon Erblin Eljon Elvis Elvin Emiliano Enis Faik Fatmir Fatos Fatjon Ferit Florian Fitim Flamur Florent Fadil Faruk Ferdinand Fisnik Gazmend Gëzim Genc Gent Gentian Gjergj Gjon Gjovalin Granit Hasan Hajredin Hamdi Haxhi Halil Hysni Hysen Hashim Ibrahim Ilir Ismail Ismet Isa Isuf Ivan Jakup Jeton Jonuz Jetmir Kastriot Klodian Klement Kreshnik Kujtim Kristaq Kushtrim Kadri Klajdi Koço Kol Korab Lavdrim Ledion Liridon Luan Lulzim Lekë Leonard Ludovik Mark Mehmet Mentor Mevlud Migjen Myftar Muharrem Muhamet Murat Mustafa Naim Nazmi Nderim Nikoll Nikolin Nuri Naser Orges Orest Osman Petrit Pal Paulin Pandeli Pjetër Perparim Përparim Qemal Qazim Qerim Ramadan Ramiz Ramush Redon Rexhep Rifat Robert Rezart Rustem Sabri Safet Sali Sami Saimir Selim Shaban Shefqet Shkëlqim Shpëtim Shpend Skënder Sokol Spartak Sulejman Shqipron Taulant Tahir Thanas Tritan Tomor Tom Valon Vasil Veton Visar Vehbi Vladimir Valdrin Xhavit Xhevdet Xhemal Ylber Ylli Ymer Zef Zenel Zija Anila Albana Alda Alketa Alma Ana Anita Ardiana Arta Aida Ajshe Afërdita Besiana Blerina Blerta Brikena Brunilda Dafina Diana Donika Drita Dhurata Deshira Dorina Edlira Elda Elira Elona Eliona Elisa Elvana Entela Ermira Eriola Ervehe Eva Emira Enkelejda Fatbardha Fatime Fatmire Flora Floriana Flutura Ganimete Gentiana Gresa Hatixhe Hana Igballe Ilda Ina Irena Iliriana Jeta Jonida Jehona Jola Juliana Jorida Klea Klara Kaltrina Kaltra Klodiana Ledina Leonora Lindita Liri Liridona Ledia Liljana Luljeta Lumnije Lejla Majlinda Manjola Margarita Maria Mimoza Mirela Merita Mira Miranda Nora Nertila Nexhmije Natasha Ornela Olta Pranvera Rajmonda Rudina Rozafa Rozeta Rovena Rita Sabina Sanie Shpresa Silvana Sonila Suela Suzana Sevdije Shqipe Shukrije Teuta Teodora Valbona Valentina Vera Valdete Vjollca Vjosa Violeta Xheni Xhevahire Yllka Zana Zamira'.split(
      ' ',
    ),
  joined: ['anëtarësuar', 'anëtar që nga', 'regjistruar'],
  titles: ['gazetar', 'gazetare', 'korrespondent', 'redaktor', 'kryeredaktor', 'dr', 'prof'],
  published: ['botuar fillimisht në', 'botuar për herë të parë në', 'botuar së pari në', 'botuar më parë në', 'u botua fillimisht në', 'u botua për herë të parë në', 'u botua së pari në', 'u botua më parë në', 'është botuar fillimisht në', 'është botuar për herë të parë në', 'është botuar më parë në', 'është botuar së pari në', 'publikuar fillimisht në', 'publikuar për herë të parë në', 'publikuar së pari në', 'publikuar më parë në', 'u publikua fillimisht në', 'u publikua për herë të parë në', 'u publikua së pari në', 'është publikuar fillimisht në', 'është publikuar për herë të parë në', 'ribotuar nga', 'ribotuar me lejen e', 'ribotohet me lejen e', 'riprodhuar nga', 'riprodhuar me lejen e', 'shkëputur nga libri', 'marrë nga gazeta', 'marrë nga revista', 'marrë nga libri', 'marrë nga portali', 'me mirësjelljen e', 'me lejen e', 'fragment nga libri', 'pjesë nga libri', 'përkthyer nga revista', 'përkthyer nga gazeta', 'botuar në gazetën', 'botuar në revistën', 'botuar në të përditshmen', 'botuar në të përjavshmen', 'botuar në portalin', 'botuar në librin', 'botuar në vëllimin', 'u botua në gazetën', 'u botua në revistën', 'publikuar në gazetën', 'publikuar në revistën', 'publikuar në portalin', 'publikuar në faqen', 'publikuar në blogun', 'publikuar në buletinin', 'sipas një njoftimi për shtyp të', 'sipas njoftimit për shtyp të', 'njoftim për shtyp nga'],
  cues: {
    source: [
      ...has('Burimi i informacionit', 'Me informacione nga', 'Me materiale nga', 'Botuar fillimisht në', 'Botuar fillimisht nga', 'Publikuar fillimisht në', 'Publikuar fillimisht nga', 'Botuar për herë të parë në', 'Publikuar për herë të parë në', 'Artikulli origjinal', 'Komunikatë për media', 'Komunikatë për shtyp'),
      ...starts('Me të dhëna nga', 'E marrë nga', 'Nxjerrë nga', 'Përshtatur nga', 'Bazuar në', 'Burime:', 'Sipas:'),...whole('ATSH', 'AFP'), ...starts('burimi:', 'burim:', 'marrë nga', 'Burimi i lajmit', 'Burimet:')],
    byline: [
      ...starts('Shkruan nga', 'E shkruar nga', 'Publikuar nga', 'Postuar nga', 'Përgatitur nga', 'Përgatiti për botim', 'Punuar nga', 'Raportuar nga', 'Dërguar nga', 'Tekst nga', 'Teksti dhe fotot', 'Tekst dhe foto nga', 'Artikull nga', 'Një artikull nga', 'Shkrim nga', 'Shkrimi nga', 'Reportazh nga', 'Intervistë nga', 'Intervistuar nga', 'Intervista nga', 'Intervistën e zhvilloi', 'Opinion nga', 'Opinion i', 'Koment nga', 'Editorial nga', 'Analizë nga', 'Recension nga', 'Recetë nga', 'Autore:', 'Autorja:', 'Autorët:', 'Autor/e:', 'Shkruajnë:', 'Tekst:', 'Teksti:', 'Tekstet:', 'Fjalët:', 'Artikull:', 'Artikulli:', 'Shkrimi:', 'Raport:', 'Raporti:', 'Raportoi:', 'Raporton:', 'Reportazh:', 'Reportazhi:', 'Reporter:', 'Reporterja:', 'Korrespondent:', 'Korrespondenti:', 'Gazetar:', 'Gazetare:', 'Gazetari:', 'Gazetarja:', 'Gazetarët:', 'Opinioni:', 'Analizë:', 'Kolumnë:', 'Kolumna:', 'Recension:', 'Recetë:', 'Kontribuoi:', 'Kontribues:', 'Bloger:', 'Përgatitën:', 'Intervistuan:', 'Bisedoi:'),
      ...whole('Redaksia online'),
      ...starts(
        'nga:', 'autori:', 'shkruan:', 'shkruar nga', 'autor:', 'Përgatiti:', 'nga redaksia', 'Përktheu:', 'Përshtati:',
        'Intervistoi:', 'Redaktor:',
      ),
    ],
    dateline: [
      ...starts(
        'publikuar', 'publikuar më', 'data:', 'postuar më', 'botuar më', 'Data e publikimit', 'Publikuar në', 'Koha e leximit',
        'Botuar:', 'Postuar:',
      ),
      ...ends('minuta lexim', 'min lexim'),
    ],
    updated: starts('përditësuar', 'përditësimi i fundit', 'ndryshuar më', 'Përditësuar më', 'Ndryshuar:'),
    caption: [
      ...starts('Fotot nga:', 'Fotografitë:', 'Fotografi nga:', 'Fotografitë nga:', 'Fotograf:', 'Fotografe:', 'Fotografët:', 'Fotografoi:', 'Burimi i fotografisë:', 'Kredi foto:', 'Kreditë e fotos:', 'Imazh:', 'Imazhe:', 'Imazhi:', 'Imazhet:', 'Imazh nga:', 'Burimi i imazhit:', 'Imazh ilustrues:', 'Foto arkivi:', 'Arkiv:', 'Foto e kopertinës:', 'Foto kryesore:', 'Pamje:', 'Pamjet:', 'Videot:', 'Videoja:', 'Video nga:', 'Filmoi:', 'Filmuar nga:', 'Xhirimi:', 'Xhiroi:', 'Kamera:', 'Kameraman:', 'Operator:', 'Montazh:', 'Montazhi:', 'Montoi:', 'Grafikë:', 'Grafika:', 'Grafika nga:', 'Grafik:', 'Infografikë:', 'Infografika:', 'Ilustrim:', 'Ilustrime:', 'Ilustrimi:', 'Ilustrimet:', 'Ilustrim nga:', 'Ilustrime nga:', 'Ilustrator:', 'Vizatim:', 'Vizatime:', 'Vizatimi:', 'Karikaturë:', 'Hartë:', 'Harta:', 'Kolazh:', 'Fotomontazh:', 'Animacion:'),
      ...starts(
        'foto:', 'fotografia:', 'foto ilustruese', 'video:', 'foto nga', 'Fotot:', 'Fotografi:', 'Foto ilustrim', 'Kredit:',
        'Foto kredit', 'Burimi i fotos', 'Fotografi ilustruese',
      ),
      ...ends('foto ilustrim', 'foto ilustruese', 'foto arkiv', '(arkiv)', 'foto nga arkivi'),
    ],
    copyright: [
      ...whole(
        'politika e privatësisë', 'kushtet e përdorimit', 'termat dhe kushtet', 'Privatësia', 'Të drejtat e autorit',
        'Politika e cookies', 'Politikat e privatësisë', 'Kushtet', 'Termat', 'Termat e përdorimit', 'Kushtet e shërbimit',
        'Politika e cookie-ve', 'Deklarata e privatësisë', 'Mohim përgjegjësie', 'Kodi i etikës', 'Impresum',
        'Politika editoriale',
      ),
      ...starts('Të gjitha të drejtat', 'Materialet dhe informacionet', 'Zhvilluar nga', 'Dizajnuar nga'),
      ...has(
        'të gjitha të drejtat e rezervuara', 'të gjitha të drejtat janë të rezervuara', 'pa leje me shkrim',
        'ndalohet riprodhimi', 'ndalohet kopjimi', 'nuk mund të kopjohen', 'të drejtat e autorit ©', 'duke cituar burimin',
      ),
    ],
    related: [
      ...whole(
        'më të lexuarat', 'të lidhura', 'artikuj të ngjashëm', 'lajme të ngjashme', 'të ngjashme', 'lajmet e fundit', 'të fundit',
        'të rekomanduara', 'Artikujt më të lexuar', 'Lajmet më të lexuara', 'Më të klikuarat', 'Më të shikuarat', 'Më të fundit',
        'Më e lexuara', 'Artikujt e fundit', 'Postimet e fundit', 'Lajme të tjera', 'Artikuj të tjerë', 'Të ngjajshme',
        'Rekomanduar', 'Lajme të lidhura', 'Artikulli i radhës', 'Artikulli i mëparshëm', "Mund t'ju interesojë",
        'Mund të ju pëlqejë', 'Lajmi i fundit', 'Kryesore', 'Kryesoret', 'Zgjedhjet e redaksisë', 'Popullore', 'Më të reja',
        'Në trend', 'Artikuj të lidhur', 'Artikuj të ngjajshëm', 'Të lidhura me këtë', 'Lajme të ngjajshme', 'Postime të lidhura',
        'Postime të ngjashme', 'Produkte të ngjashme', 'Postimet më të reja', 'Postime të reja', 'Artikuj të fundit',
        'Të fundit nga', 'Të tjera', 'Më shumë lajme', 'Më të komentuarat', 'Të zgjedhura', 'Zgjedhja e redaksisë', 'Flash',
        'Lajm i fundit', 'Breaking', 'Breaking News', 'Tjetra në listë', 'Ju mund të pëlqeni', "Mund t'ju pëlqejë",
        'Mund të pëlqeni gjithashtu', 'Mos humb', 'Mos e humbisni', 'Sot', 'Rekomandohet', 'Nga kjo kategori',
      ),
      ...starts(
        'Lexo edhe', 'Lexoni edhe', 'Lexo gjithashtu', 'Lexoni gjithashtu', 'Lexo më shumë:', 'Shiko edhe', 'Shih edhe',
        'Artikulli paraprak', 'Artikulli tjetër', 'Më shumë nga', 'Shiko gjithashtu', 'Postimi i mëparshëm', 'Postimi tjetër',
        'Artikulli i kaluar', 'Lexoni më shumë:',
      ),
    ],
    more: [
      ...whole(
        'më shumë', 'shiko më shumë', 'shiko të gjitha', 'Lexo artikullin', 'Shfaq më shumë', 'Ngarko më shumë',
        'Vazhdo të lexosh', 'Më tepër', 'Detaje', 'Lexo', 'Të gjitha', 'Shih më shumë', 'Shih të gjitha', 'Vazhdo',
        'Shfaq të gjitha',
      ),
      ...ends(
        'lexo më shumë', 'lexoni më shumë', 'lexo të plotë', 'vazhdo leximin', 'kliko këtu', 'lexo më tepër', 'mëso më shumë',
      ),
    ],
    navigation: [
      ...whole(
        'ballina', 'kreu', 'kryefaqja', 'menu', 'menyja', 'kërko', 'kyçu', 'hyr', 'regjistrohu', 'kontakt', 'rreth nesh', 'lajme',
        'sport', 'ekonomi', 'botë', 'kulturë', 'mbyll', 'Faqja kryesore', 'Kërkimi', 'Hyni', 'Dil', 'Kontakti', 'Na kontaktoni',
        'Kush jemi', 'Redaksia', 'Marketing', 'Impressum', 'Aktualitet', 'Vendi', 'Kosova', 'Kosovë', 'Shqipëria', 'Shqipëri',
        'Maqedonia', 'Rajoni', 'Bota', 'Politikë', 'Politika', 'Ekonomia', 'Biznes', 'Sporti', 'Futboll', 'Kultura', 'Arti',
        'Showbiz', 'Magazina', 'Argëtim', 'Shëndetësi', 'Shëndeti', 'Teknologji', 'Teknologjia', 'Shkencë', 'Arsim', 'Opinion',
        'Opinione', 'Analiza', 'Editorial', 'Intervista', 'Kronika', 'Kronikë', 'Lifestyle', 'Kuzhina', 'Receta', 'Moti',
        'Horoskopi', 'Video', 'Foto', 'Galeri', 'Arkivi', 'Arkiva', 'Emisione', 'Programi', 'Kthehu', 'Tjetra', 'Tjetri', 'Prapa',
        'Kategoritë', 'Kategori', 'Shqip', 'Lajme nga vendi', 'Siguri', 'Drejtësi', 'Kronika e zezë', 'Rajon', 'Ballkan',
        'Evropa', 'Ekonomi & Biznes', 'Shoqëri', 'Sociale', 'Art & Kulturë', 'Libra', 'Muzikë', 'Film', 'Moda', 'Bukuri',
        'Shëndet', 'Familja', 'Histori', 'Feja', 'Udhëtime', 'Turizëm', 'Auto', 'Kuriozitete', 'Të ndryshme', 'Rozë', 'Yjet',
        'Horoskop', 'Basketboll', 'Tenis', 'Volejboll', 'Superliga', 'Kombëtarja', 'Diaspora', 'Komuna', 'Qytete', 'Editoriale',
        'Kolumne', 'Opinione & Analiza', 'Intervistë', 'Dossier', 'Dokumentar', 'Galeria', 'Podkast', 'Live', 'Drejtpërdrejt',
        'TV Live', 'Njoftime', 'Shpallje', 'Shpallje pune', 'Vdekje', 'Botimi i printuar', 'Gazeta', 'Emri i përdoruesit',
        'Emri i përdoruesit ose email', 'Fjalëkalimi', 'Fjalëkalim', 'Harruat fjalëkalimin', 'Keni harruar fjalëkalimin',
        'Më mbaj mend', 'Më kujto', 'Identifikohu', 'Llogaria ime', 'Krijo llogari', 'Kërko për:', 'Rezultatet e kërkimit',
        'Rezultate', 'Rendit sipas', 'Filtro', 'Gjuha', 'English', 'Anglisht', 'Për ne', 'Na shkruani', 'Pyetje të shpeshta',
        'Ndihmë', 'Karriera', 'Punësim', 'Harta e faqes', 'Vijo te lënda', 'Lëvizje nëpër postime', 'Arkivat', 'Faqja tjetër',
        'Faqja e mëparshme', 'Postim më i ri', 'Postim më i vjetër', 'Mundësuar nga Blogger', 'Shporta', 'Shto në shportë',
        'Lista e dëshirave', 'Produkte', 'Produktet', 'Dyqani', 'Përshkrimi', 'Specifikime', 'Informacion shtesë', 'Dërgesa',
        'Pagesa', 'Forumi', 'Anëtarët', 'Cito',
      ),
      ...starts(
        'Kaloni te', 'Ju jeni këtu', 'Kthehu te', 'Shko te', 'Kaloni tek', 'Kalo te', 'Tel:', 'Adresa:', 'Anëtarësuar:',
        'Shfaqen të gjitha',
      ),
    ],
    social: [
      ...whole(
        'shpërndaje', 'shpërndaj', 'printo', 'pëlqej', 'Shpërndajeni', 'Ndaje', 'Ndani', 'Ndiqni', 'Kopjo linkun', 'Shpërndarje',
        'Shpërndaj në Facebook', 'Shpërndaje me miqtë', 'Dërgo me email', 'Dërgo', 'Ruaj', 'Kopjo lidhjen', 'Lidhja u kopjua',
        'Shikime', 'Ndjekës', 'Pëlqime', 'Më pëlqen', 'Pëlqeje', 'Rrjetet sociale', 'Na gjeni në Facebook',
      ),
      ...starts(
        'shpërndaje në', 'na ndiqni në', 'Shpërndaj në', 'Shpërndaje këtë', 'Na ndiqni', 'Ndaje në', 'Ndiqni faqen', 'Ndaje këtë',
        'Klikoni që ta ndani', 'Klikoni për ta ndarë', 'Na gjeni në', 'Dërgojeni me',
      ),
      ...has('hapet në dritare të re'),
    ],
    tags: starts(
      'etiketat:', 'etiketa:', 'tags:', 'Tema:', 'Kategoria:', 'Fjalë kyçe', 'Etiketuar', 'Fjalët kyçe', 'Temat:', 'Kategoritë:',
    ),
    comment: [
      ...whole(
        'komente', 'komentet', 'shto koment', 'përgjigju', 'Koment', 'Lë një koment', 'Dërgo komentin', 'Posto komentin',
        'Emri *', 'Anulo përgjigjen', 'Nuk ka komente', 'Shkruaj koment', 'Shiko komentet', 'Email *', 'Faqja web', 'Sajti',
        'Website', 'Komenti', 'Komenti juaj', 'Komentoni', 'Komentet e fundit', 'Asnjë koment', 'Anuloje përgjigjen',
        'Shkruaj një koment', 'Paraqit komentin', 'Postoje komentin', 'Ngarko më shumë komente', 'Më shumë komente', 'Raporto',
        'Vlerësime', 'Vlerësimi juaj', 'Shkruaj një vlerësim',
      ),
      ...starts(
        'Lini një koment', 'Lini një përgjigje', 'Lë një përgjigje', 'Shto një koment', 'Komentet (', 'Komente (',
        'Shkruani komentin', 'Adresa juaj email', 'Ruaje emrin', 'Ruaj emrin tim', 'Mbani mend emrin', 'Duhet të jeni',
      ),
      ...ends('thotë:', 'komento', 'tha...'),
      ...has(
        'email nuk do të bëhet publike', 'fushat e kërkuara janë shënuar', 'për të komentuar', 'herën tjetër që komentoj',
        'hyni që të komentoni', 'fushat e domosdoshme', 'komentet janë të mbyllura',
      ),
    ],
    promo: [
      ...whole(
        'reklama', 'marketing', 'Reklamo', 'Abonimi', 'Buletini', 'Buletin informativ', 'Dhuro', 'Sponsorizuar',
        'Regjistrohu tani', 'Reklamat', 'Reklamoni', 'Sponsor', 'Sponsorë', 'Partnerët', 'Abonohu tani', 'Newsletter',
        'Adresa e emailit', 'Email-i juaj', 'Dhuroni', 'Na mbështet', 'Ofertë', 'Oferta', 'Zbritje', 'Çmimi', 'Në gjendje',
        'Nuk ka gjendje', 'Blej tani', 'Shkarko',
      ),
      ...starts(
        'abonohu', 'abonohuni', 'Reklamë', 'Regjistrohu në', 'Shkarko aplikacionin', 'Merrni lajmet', 'Na mbështesni',
        'Çmimi fillestar qe', 'Çmimi i tanishëm është', 'Bëhu pjesë', 'Anëtarësohu në', 'Mbështet gazetarinë',
      ),
      ...has(
        'në buletinin tonë', 'newsletterin tonë', 'në kanalin tonë', 'kanalin tonë në WhatsApp', 'transport falas',
        'lajmet më të fundit në email',
      ),
    ],
    notice: [
      ...whole(
        'pranoj', 'prano', 'Prano të gjitha', 'Refuzo', 'Refuzoj', 'Dakord', 'Faqja nuk u gjet', 'Duke u ngarkuar',
        'Refuzo të gjitha', 'Parametrat', 'Cilësimet', 'Preferencat', 'Ruaj preferencat', 'Pranoj të gjitha', 'E kuptova',
        'Gabim', 'Prisni ju lutem', 'Gjithmonë aktive', 'Statistikat',
      ),
      ...starts(
        'Ne përdorim cookies', 'Kjo faqe përdor', 'Ky sajt përdor', 'Faqja jonë përdor', 'Kjo faqe interneti përdor',
        'Kjo uebfaqe përdor', 'Ne përdorim biskota', 'Na ndjeni',
      ),
      ...has(
        'biskota', 'përdor cookies', 'përdorim cookies', 'përdorimin e cookies', 'përdorimin e biskotave', 'përdor biskota',
        'shfletuesi juaj', 'aktivizoni JavaScript', 'nuk u gjet asnjë rezultat',
      ),
    ],
    bio: [
      ...whole('Autori'),
      ...starts('rreth autorit', 'për autorin', 'Artikuj të tjerë nga', 'Të gjitha artikujt nga', 'Shiko të gjitha postimet'),
    ],
    paywall: [
      ...starts('Ky artikull është vetëm'),
      ...has(
        'për të vazhduar leximin', 'vetëm për abonentët', 'vetëm për abonentë', 'për të lexuar artikullin e plotë',
        'abonohuni për të lexuar',
      ),
    ],
    other: [
      ...starts('Korrigjim:', 'Shënim i redaksisë:', 'Shënim redaksional:', 'Përditësim:', 'Artikulli është përditësuar', 'Konflikt interesi:', 'Në bashkëpunim me', 'Opinionet e shprehura', 'Kontakt për media:', 'Për më shumë informacion', 'Moti në', 'Lindja e diellit:', 'Perëndimi i diellit:', 'Lagështia:', 'Kursi i këmbimit', 'Sondazh:', 'Pyetja e javës', 'Gjithsej vota', 'Orari:', 'Orari i punës:', 'NIPT', 'Telefon:', 'Faks:', 'Email:', 'Vizitorë sot', 'Pesha:', 'Përmasat:'),
      ...whole('Parashikimi i motit', 'Bursa', 'Programi televiziv', 'Sondazh', 'Voto', 'Rezultatet', 'Shiko rezultatet', 'Njoftime vdekjeje', 'Njoftime të vogla', 'Të dhëna kontakti', 'Orari', 'Orari i punës', 'Adresa', 'Statistika', 'Fotoja e ditës', 'Fjalëkryq', 'Trafiku', 'Farmaci roje', 'Korrigjim'),
    ],
  },
  sample: 'Bashkia njoftoi të martën se linja e re e autobusit do të hapet në vjeshtë dhe do të kalojë nga qyteti i vjetër pranë lumit. Banorët e fshatrave janë të kënaqur me këtë lajm, por disa kanë frikë se biletat do të bëhen më të shtrenjta. Drejtuesi i projektit tha se çmimi nuk do të ndryshojë, sepse shteti ka paguar për të gjitha.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sr',
  name: 'Serbian',
  autonym: 'српски',
  iso3: ['srp'],
  functionWords: [
    'и', 'у', 'је', 'на', 'се', 'да', 'су', 'за', 'од', 'са', 'с', 'не', 'а', 'то', 'што', 'који', 'која', 'које',
    'из', 'о', 'као', 'до', 'би', 'ће', 'али', 'или', 'није', 'сам', 'већ', 'по', 'уз', 'само', 'био', 'била',
    'било', 'били', 'кад', 'када', 'како', 'јер', 'ако', 'још', 'ни', 'па', 'он', 'она', 'они', 'га', 'му', 'их',
    'бити', 'након', 'пре', 'између', 'под', 'без', 'због', 'према', 'i', 'u', 'je', 'na', 'se', 'da', 'su', 'za',
    'od', 'sa', 's', 'ne', 'a', 'to', 'što', 'koji', 'koja', 'koje', 'iz', 'o', 'kao', 'do', 'bi', 'će', 'ali',
    'ili', 'nije', 'sam', 'već', 'po', 'uz', 'samo', 'bio', 'bila', 'bilo', 'bili', 'kad', 'kada', 'kako', 'jer',
    'ako', 'još', 'ni', 'pa', 'on', 'ona', 'oni', 'ga', 'mu', 'ih', 'biti', 'nakon', 'pre', 'između', 'pod',
    'bez', 'zbog', 'prema',
  ],
  months: [
    ['јануар', 'јануара', 'јан', 'januar', 'januara', 'jan'],
    ['фебруар', 'фебруара', 'феб', 'februar', 'februara', 'feb'],
    ['март', 'марта', 'мар', 'mart', 'marta', 'mar'],
    ['април', 'априла', 'апр', 'april', 'aprila', 'apr'],
    ['мај', 'маја', 'maj', 'maja'],
    ['јун', 'јуна', 'jun', 'juna'],
    ['јул', 'јула', 'jul', 'jula'],
    ['август', 'августа', 'авг', 'avgust', 'avgusta', 'avg'],
    ['септембар', 'септембра', 'сеп', 'septembar', 'septembra', 'sep', 'sept'],
    ['октобар', 'октобра', 'окт', 'oktobar', 'oktobra', 'okt'],
    ['новембар', 'новембра', 'нов', 'novembar', 'novembra', 'nov'],
    ['децембар', 'децембра', 'дец', 'decembar', 'decembra', 'dec'],
  ],
  weekdays: [
    ['понедељак', 'пон', 'ponedeljak', 'pon'],
    ['уторак', 'уто', 'utorak', 'uto'],
    ['среда', 'среду', 'сре', 'sreda', 'sredu', 'sre'],
    ['четвртак', 'чет', 'četvrtak', 'čet'],
    ['петак', 'пет', 'petak', 'pet'],
    ['субота', 'суботу', 'суб', 'subota', 'subotu', 'sub'],
    ['недеља', 'недељу', 'нед', 'nedelja', 'nedelju', 'ned'],
  ],
  dateWords: ['у', 'ч', 'ч.', 'г', 'г.', 'год', 'године', 'часова', 'сати', 'u', 'h', 'god', 'godine', 'časova', 'sati'],
  relative: {
    today: ['данас', 'danas'],
    yesterday: ['јуче', 'juče'],
    beforeYesterday: ['prekjuče', 'прекјуче'],
    ago: [
      { phrase: 'пре # минута', unit: 'minute' },
      { phrase: 'пре # мин', unit: 'minute' },
      { phrase: 'pre # minuta', unit: 'minute' },
      { phrase: 'pre # min', unit: 'minute' },
      { phrase: 'пре # сати', unit: 'hour' },
      { phrase: 'пре # сат', unit: 'hour' },
      { phrase: 'пре # сата', unit: 'hour' },
      { phrase: 'pre # sati', unit: 'hour' },
      { phrase: 'pre # sat', unit: 'hour' },
      { phrase: 'pre # sata', unit: 'hour' },
      { phrase: 'pre # h', unit: 'hour' },
      { phrase: 'пре # дана', unit: 'day' },
      { phrase: 'пре # дан', unit: 'day' },
      { phrase: 'pre # dana', unit: 'day' },
      { phrase: 'pre # dan', unit: 'day' },
      { phrase: 'пре # недеља', unit: 'week' },
      { phrase: 'пре # недеље', unit: 'week' },
      { phrase: 'pre # nedelja', unit: 'week' },
      { phrase: 'pre # nedelje', unit: 'week' },
      { phrase: 'pre # nedelju', unit: 'week' },
      { phrase: 'пре # месеци', unit: 'month' },
      { phrase: 'пре # месеца', unit: 'month' },
      { phrase: 'pre # meseci', unit: 'month' },
      { phrase: 'pre # mesec', unit: 'month' },
      { phrase: 'pre # meseca', unit: 'month' },
      { phrase: 'пре # година', unit: 'year' },
      { phrase: 'пре # године', unit: 'year' },
      { phrase: 'pre # godina', unit: 'year' },
      { phrase: 'pre # godine', unit: 'year' },
      { phrase: 'pre # godinu', unit: 'year' },
    ],
  },
  authors: {
    by: ['Аутор:', 'Аутори:', 'Пише:', 'Пише', 'Аутор', 'Autor:', 'Autori:', 'Piše:', 'Piše', 'Autor', 'Tekst:', 'Текст:', 'tekst', 'текст'],
    and: ['и', 'i', 'kao i', 'zajedno sa', 'u saradnji sa', 'uz učešće', 'као и', 'заједно са', 'у сарадњи са', 'уз учешће'],
    after: ['izveštava', 'izvještava', 'javlja', 'piše', 'prenosi', 'objavljuje', 'dopisnik', 'specijalno za', 'извештава', 'извјештава', 'јавља', 'пише', 'преноси', 'објављује', 'дописник', 'специјално за'],
    photos: ['foto', 'фото'],
    labels:
      'autorka;tekst i foto;tekst i fotografije;intervju;razgovor;reportaža;članak;kolumna;mišljenje;stav;lični stav;osvrt;recenzija;prikaz;recept;novinar;novinarka;dopisnik;dopisnica;reporter;reporterka;izveštava;izvještava;kolumnista;ekspert;bloger;komentar;analiza;priča;ауторка;текст и фото;текст и фотографије;интервју;разговор;репортажа;чланак;колумна;мишљење;став;лични став;осврт;рецензија;приказ;рецепт;новинар;новинарка;дописник;дописница;репортер;репортерка;извештава;извјештава;колумниста;експерт;блогер;коментар;анализа;прича;objavio;objavila;објавио;објавила;autor teksta;autor članka;autorka teksta;pišu;napisao;napisala;napisali;tekst napisao;tekst napisala;pripremio;pripremila;tekst pripremio;tekst pripremila;razgovarao;razgovarala;razgovor vodio;razgovor vodila;razgovor vodili;intervju vodio;intervju vodila;intervju uradio;intervju uradila;zabeležio;zabeležila;zabilježio;zabilježila;naš reporter;naš dopisnik;naš novinar;аутор текста;аутор чланка;ауторка текста;пишу;написао;написала;написали;текст написао;текст написала;припремио;припремила;текст припремио;текст припремила;разговарао;разговарала;разговор водио;разговор водила;разговор водили;интервју водио;интервју водила;интервју урадио;интервју урадила;забележио;забележила;забиљежио;забиљежила;наш репортер;наш дописник;наш новинар'.split(
        ';',
      ),
    credits:
      'fotografija;fotografije;fotograf;fotografi;fotografkinja;autor fotografije;autor fotografija;autorka fotografije;slika;slike;snimio;snimila;naslovna fotografija;naslovna foto;foto ilustracija;ilustrativna fotografija;foto arhiva;foto privatna arhiva;privatna arhiva;foto kolaž;kolaž;video;video i montaža;videograf;snimatelj;snimatelji;kamera;kamerman;snimanje;montaža;montažer;montažerka;ilustracija;ilustracije;ilustrator;ilustratorka;crtež;karikatura;grafika;infografika;grafički dizajn;printskrin;skrinšot;izvor fotografije;фотографија;фотографије;фотограф;фотографи;фотографкиња;аутор фотографије;аутор фотографија;ауторка фотографије;слика;слике;снимио;снимила;насловна фотографија;насловна фото;фото илустрација;илустративна фотографија;фото архива;фото приватна архива;приватна архива;фото колаж;колаж;видео;видео и монтажа;видеограф;сниматељ;сниматељи;камера;камерман;снимање;монтажа;монтажер;монтажерка;илустрација;илустрације;илустратор;илустраторка;цртеж;карикатура;графика;инфографика;графички дизајн;принтскрин;скриншот;извор фотографије'.split(
        ';',
      ),
    edited:
      'urednik;urednica;urednici;uredio;uredila;uredili;uređuje;urednik teksta;odgovorni urednik;glavni urednik;priredio;priredila;priredili;priređuje;redaktura;lektor;lektorisao;lektorisala;lektura;korektor;korektura;prevod;preveo;prevela;preveli;prevodilac;prevoditeljka;prevod sa engleskog;sa engleskog preveo;sa engleskog prevela;recenzenti;recenzirao;proverio;medicinski recenzirao;provera činjenica;moderator;moderatorka;moderirao;moderirala;producent;producentkinja;dizajn;dizajner;režija;reditelj;уредник;уредница;уредници;уредио;уредила;уредили;уређује;уредник текста;одговорни уредник;главни уредник;приредио;приредила;приредили;приређује;редактура;лектор;лекторисао;лекторисала;лектура;коректор;коректура;превод;превео;превела;превели;преводилац;преводитељка;превод са енглеског;са енглеског превео;са енглеског превела;рецензенти;рецензирао;проверио;медицински рецензирао;провера чињеница;модератор;модераторка;модерирао;модерирала;продуцент;продуценткиња;дизајн;дизајнер;режија;редитељ'.split(
        ';',
      ),
    jobs:
      'dopisnica;specijalni izveštač;reporter;reporterka;fotoreporter;fotograf;voditelj;voditeljka;kolumnistkinja;sportski novinar;istraživački novinar;glavna urednica;glavni i odgovorni urednik;zamenik glavnog urednika;odgovorni urednik;publicista;kritičar;kritičarka;filmski kritičar;književni kritičar;istoričar umetnosti;istoričarka umetnosti;bloger;saradnik;saradnica;pisac;književnik;književnica;spisateljica;pesnik;pesnikinja;prevodilac;prevoditeljka;ekspert;analitičar;analitičarka;politički analitičar;politikolog;sociolog;istoričar;istoričarka;ekonomista;ekonomistkinja;pravnik;pravnica;advokat;advokatica;aktivista;psiholog;psihološkinja;psihoterapeut;psihijatar;pedagog;nastavnik;nastavnica;profesor;profesorka;profesorica;prof.;prof. dr;doc.;doc. dr;docent;asistent;akademik;dr sci.;dr med.;prim. dr;mr;msc;master;mast.;magistar;doktorand;lekar;lekarka;kardiolog;nutricionista;inženjer;inž.;dipl. inž.;dipl. ing.;arhitekta;arh.;dizajner;dizajnerka;sveštenik;protojerej;otac;direktor;osnivač;narodni poslanik;ministar;ambasador;general;g.;gđa;gđica;gospodin;gospođa;дописница;специјални извештач;репортер;репортерка;фоторепортер;фотограф;водитељ;водитељка;колумнисткиња;спортски новинар;истраживачки новинар;уредница;главна уредница;главни и одговорни уредник;заменик главног уредника;одговорни уредник;публициста;критичар;критичарка;филмски критичар;књижевни критичар;историчар уметности;историчарка уметности;блогер;сарадник;сарадница;писац;књижевник;књижевница;списатељица;песник;песникиња;преводилац;преводитељка;експерт;аналитичар;аналитичарка;политички аналитичар;политиколог;социолог;историчар;историчарка;економиста;економисткиња;правник;правница;адвокат;адвокатица;активиста;психолог;психолошкиња;психотерапеут;психијатар;педагог;наставник;наставница;професор;професорка;професорица;проф.;проф. др;доц.;доц. др;доцент;асистент;академик;др;др мед.;прим. др;мр;мастер;маст.;магистар;докторанд;лекар;лекарка;кардиолог;нутрициониста;инжењер;инж.;дипл. инж.;архитекта;арх.;дизајнер;дизајнерка;свештеник;протојереј;отац;директор;оснивач;народни посланик;министар;амбасадор;генерал;г.;гђа;гђица;господин;госпођа'.split(
        ';',
      ),
  },
  names:
    'Milan Nikola Marko Dragan Zoran Goran Aleksandar Petar Stefan Miloš Nenad Dejan Vladimir Bojan Ivan Jovan Dušan Nemanja Slobodan Miroslav Dragoslav Dragoljub Dragiša Dragomir Dragutin Darko Davor Damir Danilo Daniel David Dalibor Dimitrije Dobrica Dobrivoje Đorđe Đurađ Đoko Đura Duško Radomir Radoslav Radovan Rade Radoje Radiša Radivoje Rajko Ranko Rastko Ratko Relja Rodoljub Ružica Branislav Branko Branimir Boris Borislav Bora Bogdan Boban Božidar Boško Budimir Blagoje Velibor Velimir Veljko Veselin Vasilije Vaso Viktor Vidoje Vlado Vladan Vladislav Vlastimir Vojislav Vojin Vojkan Vuk Vukašin Vukan Vuksan Gvozden Gavrilo Gojko Gradimir Grujica Živko Živojin Žarko Željko Zdravko Zlatko Zvonko Zvonimir Zlatan Igor Ilija Ivica Jakov Janko Jovica Jugoslav Kosta Konstantin Kristijan Lazar Luka Lazo Leposava Ljubiša Ljubomir Ljuba Ljuban Ljubinko Maksim Marinko Martin Matija Mateja Mihailo Mihajlo Miodrag Mirko Miro Milorad Milovan Miloje Milosav Miloslav Milivoje Milenko Milutin Miladin Mile Milun Mića Mijat Miljan Mirčeta Mladen Momčilo Momir Nebojša Nedeljko Negovan Nikica Novak Novica Obrad Obren Ognjen Oliver Ostoja Pavle Pero Petko Predrag Prvoslav Sava Saša Sreten Srećko Srđan Srboljub Stanko Stanislav Stanoje Stevan Stevica Steva Stojan Strahinja Svetislav Svetozar Siniša Simo Sima Slaviša Slavko Slavoljub Spasoje Tadija Teodor Tihomir Todor Tomislav Toma Uroš Filip Feđa Uglješa Časlav Čedomir Andrej Andrija Aleksa Ana Anđela Anđelka Aleksandra Anica Anka Andrijana Biljana Bojana Bosiljka Branka Branislava Brankica Božana Valentina Vanja Vera Verica Veroslava Vesna Vida Višnja Violeta Vukica Goranka Gordana Gorica Grozdana Danica Danijela Dara Darinka Desanka Divna Dijana Dobrila Dragana Dragica Draginja Dubravka Dunja Dušanka Dušica Duška Đurđica Đurđina Emilija Elena Eva Živana Zagorka Zlata Zora Zorana Zorica Zorka Željka Ivana Ivanka Ilinka Irena Isidora Iva Jadranka Jasmina Jasna Jagoda Jelena Jelica Jelisaveta Jovana Jovanka Julijana Kata Katarina Kristina Ksenija Lana Lena Lidija Ljiljana Ljubica Ljubinka Magdalena Maja Mara Marija Marijana Marina Marta Milena Milica Milka Milanka Milunka Mila Mina Mira Mirjana Miroslava Milijana Miljana Milina Mileva Nada Nadežda Natalija Nataša Nevena Nevenka Neda Nikolina Nina Olga Olivera Petra Radmila Rada Radica Ruža Sandra Sanja Sara Senka Slavica Slađana Slavka Slobodanka Smilja Snežana Sonja Sofija Spomenka Stana Stanica Stanislava Stanka Stojanka Stevka Suzana Svetlana Tamara Tanja Tatjana Teodora Tijana Una Hristina Cvijeta Cveta Милан Никола Марко Драган Зоран Горан Александар Петар Стефан Милош Ненад Дејан Владимир Бојан Иван Јован Душан Немања Слободан Мирослав Драгослав Драгољуб Драгиша Драгомир Драгутин Дарко Давор Дамир Данило Даниел Давид Далибор Димитрије Добрица Добривоје Ђорђе Ђурађ Ђоко Ђура Душко Радомир Радослав Радован Раде Радоје Радиша Радивоје Рајко Ранко Растко Ратко Реља Родољуб Ружица Бранислав Бранко Бранимир Борис Борислав Бора Богдан Бобан Божидар Бошко Будимир Благоје Велибор Велимир Вељко Веселин Василије Васо Виктор Видоје Владо Владан Владислав Властимир Војислав Војин Војкан Вук Вукашин Вукан Вуксан Гвозден Гаврило Гојко Градимир Грујица Живко Живојин Жарко Жељко Здравко Златко Звонко Звонимир Златан Игор Илија Ивица Јаков Јанко Јовица Југослав Коста Константин Кристијан Лазар Лука Лазо Лепосава Љубиша Љубомир Љуба Љубан Љубинко Максим Маринко Мартин Матија Матеја Михаило Михајло Миодраг Мирко Миро Милорад Милован Милоје Милосав Милослав Миливоје Миленко Милутин Миладин Миле Милун Мића Мијат Миљан Мирчета Младен Момчило Момир Небојша Недељко Негован Никица Новак Новица Обрад Обрен Огњен Оливер Остоја Павле Перо Петко Предраг Првослав Сава Саша Сретен Срећко Срђан Србољуб Станко Станислав Станоје Стеван Стевица Стева Стојан Страхиња Светислав Светозар Синиша Симо Сима Славиша Славко Славољуб Спасоје Тадија Теодор Тихомир Тодор Томислав Тома Урош Филип Феђа Угљеша Часлав Чедомир Андреј Андрија Алекса Ана Анђела Анђелка Александра Аница Анка Андријана Биљана Бојана Босиљка Бранка Бранислава Бранкица Божана Валентина Вања Вера Верица Верослава Весна Вида Вишња Виолета Вукица Горанка Гордана Горица Гроздана Даница Данијела Дара Даринка Десанка Дивна Дијана Добрила Драгана Драгица Драгиња Дубравка Дуња Душанка Душица Душка Ђурђица Ђурђина Емилија Елена Ева Живана Загорка Злата Зора Зорана Зорица Зорка Жељка Ивана Иванка Илинка Ирена Исидора Ива Јадранка Јасмина Јасна Јагода Јелена Јелица Јелисавета Јована Јованка Јулијана Ката Катарина Кристина Ксенија Лана Лена Лидија Љиљана Љубица Љубинка Магдалена Маја Мара Марија Маријана Марина Марта Милена Милица Милка Миланка Милунка Мила Мина Мира Мирјана Мирослава Милијана Миљана Милина Милева Нада Надежда Наталија Наташа Невена Невенка Неда Николина Нина Олга Оливера Петра Радмила Рада Радица Ружа Сандра Сања Сара Сенка Славица Слађана Славка Слободанка Смиља Снежана Соња Софија Споменка Стана Станица Станислава Станка Стојанка Стевка Сузана Светлана Тамара Тања Татјана Теодора Тијана Уна Христина Цвијета Цвета'.split(
      ' ',
    ),
  appeared: ['prvobitno objavljen u', 'првобитно објављен у', 'prvi put objavljen u', 'први пут објављен у', 'preuzeto iz', 'преузето из'],
  published: ['prvobitno objavljena u', 'prvobitno objavljeno u', 'prvobitno objavljen na', 'prvobitno je objavljen u', 'je prvobitno objavljen u', 'prvi put objavljena u', 'prvi put objavljeno u', 'prvi put je objavljen u', 'je prvi put objavljen u', 'izvorno objavljen u', 'najpre objavljen u', 'ranije objavljen u', 'prethodno objavljen u', 'preuzeto sa', 'preuzeto uz dozvolu', 'preneto iz', 'tekst je preuzet iz', 'tekst je preuzet sa', 'preštampano iz', 'uz dozvolu redakcije', 'objavljen u novinama', 'objavljen u dnevniku', 'objavljen u listu', 'objavljen u nedeljniku', 'objavljen u časopisu', 'objavljeno u časopisu', 'objavljen u magazinu', 'objavljen na portalu', 'odlomak iz knjige', 'saopštenje za javnost', 'првобитно објављена у', 'првобитно објављено у', 'првобитно објављен на', 'првобитно је објављен у', 'је првобитно објављен у', 'први пут објављена у', 'први пут објављено у', 'први пут је објављен у', 'је први пут објављен у', 'изворно објављен у', 'најпре објављен у', 'раније објављен у', 'претходно објављен у', 'преузето са', 'преузето уз дозволу', 'пренето из', 'текст је преузет из', 'текст је преузет са', 'прештампано из', 'уз дозволу редакције', 'објављен у новинама', 'објављен у дневнику', 'објављен у листу', 'објављен у недељнику', 'објављен у часопису', 'објављено у часопису', 'објављен у магазину', 'објављен на порталу', 'одломак из књиге', 'саопштење за јавност'],
  joined: ['pridružio', 'registrovan', 'član od', 'придружио', 'регистрован', 'члан од'],
  titles: [
    'новинар', 'новинарка', 'уредник', 'главни уредник', 'дописник', 'колумниста', 'novinar', 'novinarka',
    'urednik', 'urednica', 'glavni urednik', 'dopisnik', 'kolumnista', 'dr', 'prof',
  ],
  cues: {
    source: [
      ...has('Izvor informacija', 'Prema informacijama', 'Prvobitno objavljeno na', 'Prvi put objavljeno u', 'Izvorno objavljeno na', 'Saopštenje za javnost', 'Извор информација', 'Према информацијама', 'Оригинални текст', 'Првобитно објављено на', 'Први пут објављено у', 'Изворно објављено на', 'Саопштење за јавност'),...starts(
      'Извор:', 'Извори:', 'Izvor:', 'Izvori:', 'Preuzeto sa', 'Преузето са', 'Originalni tekst:', 'Преузето:', 'Preuzeto:',
    ), ...starts('Prema pisanju', 'Uz informacije', 'Na osnovu', 'Objavljeno u', 'Objavljeno na', 'Preuzeto iz', 'Preneto iz', 'Preneto sa', 'Uz dozvolu', 'Према писању', 'Уз информације', 'На основу', 'Објављено у', 'Објављено на', 'Преузето из', 'Пренето из', 'Пренето са', 'Уз дозволу', 'Ustupio:', 'Ljubaznošću:', 'Saopštenje:', 'Уступио:', 'Љубазношћу:', 'Саопштење:')],
    byline: [...starts(
      'Аутор:', 'Аутори:', 'Пише:', 'Текст:', 'Autor:', 'Autori:', 'Piše:', 'Tekst:', 'Novinar:', 'Prevod:', 'Priredio:',
      'Priredila:', 'Превод:', 'Аутор текста:', 'Autor teksta:', 'Novinarka:', 'Разговарао:', 'Разговарала:', 'Preveo:',
      'Prevela:', 'Tekst i foto:', 'Urednik:',
    ), ...starts('Autor teksta', 'Autor članka', 'Autorka teksta', 'Tekst napisao', 'Tekst napisala', 'Tekst pripremio', 'Tekst pripremila', 'Razgovor vodio', 'Razgovor vodila', 'Razgovor vodili', 'Intervju vodio', 'Intervju vodila', 'Intervju uradio', 'Intervju uradila', 'Naš reporter', 'Naš dopisnik', 'Naš novinar', 'Аутор текста', 'Аутор чланка', 'Ауторка текста', 'Текст написао', 'Текст написала', 'Текст припремио', 'Текст припремила', 'Разговор водио', 'Разговор водила', 'Разговор водили', 'Интервју водио', 'Интервју водила', 'Интервју урадио', 'Интервју урадила', 'Наш репортер', 'Наш дописник', 'Наш новинар', 'Autorka:', 'Intervju:', 'Razgovor:', 'Reportaža:', 'Članak:', 'Kolumna:', 'Mišljenje:', 'Osvrt:', 'Recenzija:', 'Prikaz:', 'Recept:', 'Dopisnik:', 'Dopisnica:', 'Reporter:', 'Reporterka:', 'Izveštava:', 'Izvještava:', 'Kolumnista:', 'Ekspert:', 'Bloger:', 'Komentar:', 'Analiza:', 'Priča:', 'Ауторка:', 'Разговор:', 'Репортажа:', 'Чланак:', 'Колумна:', 'Мишљење:', 'Став:', 'Осврт:', 'Рецензија:', 'Приказ:', 'Рецепт:', 'Новинар:', 'Новинарка:', 'Дописник:', 'Дописница:', 'Репортер:', 'Репортерка:', 'Извештава:', 'Извјештава:', 'Колумниста:', 'Експерт:', 'Блогер:', 'Коментар:', 'Анализа:', 'Прича:', 'Objavio:', 'Objavila:', 'Објавио:', 'Објавила:', 'Pišu:', 'Napisao:', 'Napisala:', 'Napisali:', 'Pripremio:', 'Pripremila:', 'Razgovarao:', 'Razgovarala:', 'Zabeležio:', 'Zabeležila:', 'Zabilježio:', 'Zabilježila:', 'Пишу:', 'Написао:', 'Написала:', 'Написали:', 'Припремио:', 'Припремила:', 'Забележио:', 'Забележила:', 'Забиљежио:', 'Забиљежила:')],
    dateline: [
      ...starts(
        'Објављено', 'Датум:', 'Време читања:', 'Objavljeno', 'Datum:', 'Datum objave:', 'Vreme čitanja:', 'Vreme objave:',
        'Датум објаве:', 'Време објаве:', 'Postavljeno:', 'Kreirano:', 'Vreme za čitanje',
      ),
      ...ends('min čitanja', 'minuta čitanja', 'мин читања', 'минута читања'),
    ],
    updated: starts(
      'Ажурирано:', 'Последња измена:', 'Ažurirano', 'Poslednja izmena:', 'Poslednje ažuriranje:', 'Измењено:', 'Izmenjeno:',
      'Poslednji put izmenjeno',
    ),
    caption: [
      ...starts('Fotografije:', 'Fotograf:', 'Fotografi:', 'Fotografkinja:', 'Autor fotografije:', 'Autor fotografija:', 'Autorka fotografije:', 'Slika:', 'Slike:', 'Snimila:', 'Naslovna fotografija:', 'Naslovna foto:', 'Foto arhiva:', 'Foto privatna arhiva:', 'Foto kolaž:', 'Kolaž:', 'Video i montaža:', 'Videograf:', 'Snimatelj:', 'Snimatelji:', 'Kamera:', 'Kamerman:', 'Snimanje:', 'Montaža:', 'Montažer:', 'Montažerka:', 'Ilustracije:', 'Ilustrator:', 'Ilustratorka:', 'Crtež:', 'Karikatura:', 'Grafika:', 'Infografika:', 'Grafički dizajn:', 'Printskrin:', 'Skrinšot:', 'Фотограф:', 'Фотографи:', 'Фотографкиња:', 'Аутор фотографије:', 'Аутор фотографија:', 'Ауторка фотографије:', 'Слика:', 'Слике:', 'Снимио:', 'Снимила:', 'Насловна фотографија:', 'Насловна фото:', 'Фото архива:', 'Фото приватна архива:', 'Фото колаж:', 'Колаж:', 'Видео и монтажа:', 'Видеограф:', 'Сниматељ:', 'Сниматељи:', 'Камера:', 'Камерман:', 'Снимање:', 'Монтажа:', 'Монтажер:', 'Монтажерка:', 'Илустрације:', 'Илустратор:', 'Илустраторка:', 'Цртеж:', 'Карикатура:', 'Графика:', 'Инфографика:', 'Графички дизајн:', 'Принтскрин:', 'Скриншот:', 'Извор фотографије:'),
      ...whole('Foto ilustracija'),
      ...starts(
        'Фото', 'Фотографија:', 'Видео:', 'Илустрација:', 'Foto', 'Fotografija:', 'Video:', 'Ilustracija:', 'Izvor fotografije:',
        'Snimio:', 'Фотографије:', 'Фото илустрација', 'Илустративна фотографија', 'Ilustrativna fotografija', 'Printscreen',
        'Arhivska fotografija',
      ),
      ...ends('privatna arhiva', 'приватна архива'),
    ],
    copyright: [
      ...whole(
        'Политика приватности', 'Услови коришћења', 'Импресум', 'Заштита приватности', 'Politika privatnosti',
        'Uslovi korišćenja', 'Impresum', 'Impressum', 'Pravila korišćenja', 'Zaštita privatnosti', 'Politika kolačića',
        'Uslovi korišćenja sadržaja', 'Правила коришћења', 'Политика колачића', 'Заштита података о личности', 'Ауторска права',
        'Opšti uslovi', 'Opšti uslovi poslovanja', 'Uslovi kupovine', 'Zaštita podataka o ličnosti', 'Zaštita ličnih podataka',
        'Politika o kolačićima', 'Reklamacije', 'Pravo na odustajanje', 'Kodeks novinara Srbije', 'Povraćaj robe',
      ),
      ...starts(
        'Главни и одговорни уредник:', 'Издавач:', 'Glavni i odgovorni urednik:', 'Izdavač:', 'Izrada sajta', 'Dizajn i izrada',
        'Prenošenje sadržaja',
      ),
      ...has(
        'сва права задржана', 'sva prava zadržana', 'sva prava su zadržana', 'bez pisane dozvole', 'без писане дозволе',
        'без писмене дозволе', 'bez pismene dozvole', 'zabranjeno je kopiranje', 'nijedan deo sadržaja', 'uz navođenje izvora',
        'уз навођење извора', 'zabranjeno je preuzimanje',
      ),
    ],
    related: [
      ...whole(
        'Најчитаније', 'Најновије', 'Најновије вести', 'Последње вести', 'Повезане вести', 'Повезани чланци', 'Препоручујемо',
        'Остале вести', 'Популарно', 'Издвојено', 'Слични чланци', 'Najčitanije', 'Najnovije', 'Najnovije vesti',
        'Poslednje vesti', 'Povezani članci', 'Preporučujemo', 'Preporuka', 'Preporučeno', 'Ostale vesti', 'Popularno',
        'Izdvajamo', 'Izdvojeno', 'Slični članci', 'Možda će vas zanimati', 'Možda vas zanima', 'Još iz rubrike', 'Povezano',
        'Слични текстови', 'Повезани текстови', 'Остали чланци', 'Најпопуларније', 'Последње објаве', 'Скорашњи чланци',
        'Скорашњи коментари', 'Још вести', 'Можда ће вас занимати', 'Вести дана', 'Најважније вести', 'Povezani tekstovi',
        'Slični tekstovi', 'Slične vesti', 'Slične teme', 'Slični proizvodi', 'Povezani proizvodi', 'Najkomentarisanije',
        'Najgledanije', 'Najnoviji članci', 'Najnoviji komentari', 'Skorašnji članci', 'Skorašnji komentari', 'Poslednje objave',
        'Poslednji komentari', 'Još vesti', 'Ostali članci', 'Glavne vesti', 'Vest dana', 'Vesti dana', 'Top vesti',
        'Preporučeni članci', 'Preporučeni tekstovi', 'Možda vam se svidi', 'Možda će vam se svideti', 'Prethodna vest',
        'Sledeća vest', 'Prethodni tekst', 'Sledeći tekst', 'U fokusu', 'Aktuelno', 'Najčitanije vesti', 'Nedavno pregledano',
        'Pogledajte još',
      ),
      ...starts(
        'Прочитајте још', 'Прочитајте и', 'Pročitajte još', 'Pročitajte i', 'Pročitaj još', 'Opširnije o', 'Povezane vesti:',
        'Погледајте и', 'Prethodni članak:', 'Sledeći članak:', 'Pročitajte više o', 'Повезано:',
      ),
    ],
    more: [
      ...whole(
        'Више', 'Прочитајте више', 'Даље', 'Још', 'Све вести', 'Više', 'Dalje', 'Nastavi čitanje', 'Prikaži više', 'Učitaj još',
        'Vidi sve', 'Sve vesti', 'Detaljnije', 'Прикажи више', 'Погледај све', 'Детаљније', 'Сазнајте више', 'Pogledaj sve',
        'Pogledaj još', 'Prikaži sve', 'Saznajte više', 'Pogledajte sve', 'Svi tekstovi', 'Svi članci', 'Ceo tekst',
        'Nastavi sa čitanjem', 'Nastavite čitanje', 'Pročitaj ceo tekst',
      ),
      ...ends('Прочитај више', 'Опширније', 'Pročitaj više', 'Pročitajte više', 'Opširnije'),
    ],
    navigation: [
      ...whole(
        'Почетна', 'Насловна', 'Мени', 'Претрага', 'Тражи', 'Пријава', 'Контакт', 'О нама', 'Архива', 'Рубрике', 'Вести', 'Назад',
        'Затвори', 'Пређи на садржај', 'Početna', 'Naslovna', 'Meni', 'Pretraga', 'Traži', 'Pretraži', 'Prijava', 'Prijavi se',
        'Registracija', 'Kontakt', 'O nama', 'Arhiva', 'Rubrike', 'Vesti', 'Nazad', 'Zatvori', 'Preskoči na sadržaj',
        'Pređi na sadržaj', 'Prethodni članak', 'Sledeći članak', 'Mapa sajta', 'Претходни чланак', 'Следећи чланак', 'Економија',
        'Друштво', 'Свет', 'Србија', 'Регион', 'Хроника', 'Образовање', 'Здравље', 'Технологија', 'Туризам', 'Живот', 'Забава',
        'Интервју', 'Колумне', 'Мишљења', 'Фудбал', 'Кошарка', 'Одбојка', 'Галерија', 'Временска прогноза', 'Читуље',
        'Мали огласи', 'ТВ програм', 'Уживо', 'Почетна страна', 'Напредна претрага', 'Лозинка', 'Корисничко име', 'Региструј се',
        'Претходна', 'Следећа', 'Садржај', 'Категорије', 'Društvo', 'Svet', 'Srbija', 'Hronika', 'Crna hronika', 'Obrazovanje',
        'Zdravlje', 'Tehnologija', 'Biznis', 'Finansije', 'Zabava', 'Život', 'Stil', 'Fudbal', 'Košarka', 'Odbojka', 'Mišljenja',
        'Stav', 'Beograd', 'Vremenska prognoza', 'Kursna lista', 'Čitulje', 'Mali oglasi', 'TV program', 'Uživo', 'Foto galerija',
        'Video vesti', 'Recepti', 'Saveti', 'O projektu', 'Pišite nam', 'Pošaljite vest', 'Česta pitanja', 'Pomoć',
        'Zaboravljena lozinka', 'Zaboravili ste lozinku', 'Zapamti me', 'Korisničko ime', 'Lozinka', 'Prijavite se',
        'Registruj se', 'Odjavi se', 'Moj nalog', 'Napredna pretraga', 'Rezultati pretrage', 'Sortiraj po', 'Filteri',
        'Nalazite se ovde', 'Početna strana', 'Sadržaj', 'Prethodna', 'Sledeća', 'Prethodna strana', 'Sledeća strana',
        'Kretanje članaka', 'Kategorije', 'Arhive', 'Kalendar', 'Korpa', 'Vaša korpa je prazna', 'Lista želja', 'Način plaćanja',
        'Dostava', 'Isporuka', 'Proizvodi', 'Opis', 'Specifikacija', 'Nova tema', 'Odgovori sa citatom', 'Vrati se na vrh',
      ),
      ...starts('Poruke:', 'Pridružio:', 'Ko je trenutno na forumu', 'Sva vremena su'),
    ],
    social: [
      ...whole(
        'Поделите', 'Штампај', 'Пратите нас', 'Свиђа ми се', 'Podelite', 'Podeli vest', 'Podeli na Facebooku', 'Štampaj',
        'Pratite nas', 'Sviđa mi se', 'Pošalji prijatelju', 'Kopiraj link', 'Sačuvaj', 'Пошаљи', 'Подели на Фејсбуку',
        'Друштвене мреже', 'Прегледа', 'Podelite vest', 'Podeli članak', 'Podeli sa prijateljima', 'Podeli link', 'Podeljeno',
        'Društvene mreže', 'Zapratite nas', 'Pregleda', 'Prikaza', 'Pošalji', 'Pošalji mejlom', 'Link je kopiran',
      ),
      ...starts(
        'Подели:', 'Пратите нас на', 'Podeli:', 'Podeli na', 'Pratite nas na', 'Broj pregleda:', 'Podelite ovaj', 'Podeli ovo:',
      ),
    ],
    tags: starts(
      'Тагови:', 'Ознаке:', 'Кључне речи:', 'Теме:', 'Рубрика:', 'Категорија:', 'Tagovi:', 'Oznake:', 'Ključne reči:', 'Teme:',
      'Rubrika:', 'Kategorija:', 'Kategorije:', 'Objavljeno u kategoriji', 'U ovom tekstu:',
    ),
    comment: [
      ...whole(
        'Коментариши', 'Одговори', 'Пошаљи коментар', 'Нема коментара', 'Komentariši', 'Odgovori', 'Ostavite komentar',
        'Pošalji komentar', 'Nema komentara', 'Napiši komentar', 'Е-пошта', 'Веб место', 'Одустани од одговора', 'Komentara',
        'Ime', 'E-pošta', 'Veb mesto', 'Vaše ime', 'Ostavi odgovor', 'Prijavi komentar', 'Prikaži još komentara',
        'Prikaži komentare', 'Svi komentari', 'Najnoviji', 'Najstariji', 'Najbolje ocenjeni', 'Preporučujem', 'Ne preporučujem',
        'Recenzije', 'Utisci', 'Napiši recenziju', 'Komentari su zatvoreni', 'Komentari su isključeni',
        'Budite prvi koji će komentarisati', 'Kaže:', 'Каже:',
      ),
      ...starts(
        'Коментари:', 'Остави коментар', 'Оставите одговор', 'Komentari:', 'Ostavi komentar', 'Ostavite odgovor',
        'Otkaži odgovor', 'Pošaljite komentar', 'Napišite komentar', 'Morate biti prijavljeni', 'Komentari su onemogućeni',
        'Pravila komentarisanja', 'Обавести ме о', 'Obavesti me o novim',
      ),
      ...has(
        'ваша адреса е-поште неће бити објављена', 'неопходна поља су означена', 'vaša adresa e-pošte neće biti objavljena',
        'neophodna polja su označena', 'vaša email adresa neće biti objavljena', 'sačuvaj moje ime, e-poštu',
        'сачувај моје име, е-пошту', 'morate biti prijavljeni da biste', 'морате бити пријављени да бисте',
        'komentari koji sadrže', 'zadržava pravo izbora', 'zadržava pravo da ne objavi',
      ),
    ],
    promo: [
      ...whole(
        'Реклама', 'Оглас', 'Маркетинг', 'Претплата', 'Билтен', 'Reklama', 'Oglas', 'Pretplata', 'Pretplati se', 'Pretplatite se',
        'Newsletter', 'Njuzleter', 'Bilten', 'Marketing', 'Promo', 'Oglašavanje', 'Донације', 'Преузмите апликацију', 'Oglasi se',
        'Sponzorisano', 'Sponzori', 'Partneri', 'Prijava na newsletter', 'Vaša email adresa', 'Email adresa', 'E-mail adresa',
        'Mobilna aplikacija', 'Donirajte', 'Donacije', 'Podrži nas', 'Dodaj u korpu', 'Kupi', 'Kupi odmah', 'Nema na stanju',
        'Na stanju', 'Besplatna dostava', 'Cena', 'Akcija',
      ),
      ...starts(
        'Претплатите се', 'Пријавите се на', 'Prijavite se na', 'Pretplatite se na', 'Preuzmite aplikaciju', 'Podržite nas',
        'Tekst se nastavlja ispod', 'Подржите нас', 'Prijavi se na', 'Prijavite se za', 'Pratite nas na našoj',
        'Zapratite nas na', 'Budite u toku',
      ),
      ...has(
        'prijavite se na newsletter', 'prijavite se na naš newsletter', 'tekst se nastavlja ispod oglasa',
        'nastavak teksta ispod oglasa', 'пријавите се на билтен', 'nastavak teksta nakon reklame', 'preuzmite našu aplikaciju',
        'pratite nas na našoj facebook i instagram', 'preuzmite android aplikaciju', 'viber zajednici',
      ),
    ],
    notice: [
      ...whole(
        'Страница није пронађена', 'Прихватам', 'Stranica nije pronađena', 'Prihvatam', 'Slažem se', 'Prihvati sve', 'U redu',
        'Слажем се', 'Прихвати све', 'Подешавања колачића', 'Учитавање', 'Odbij', 'Prihvatam sve', 'Razumem', 'Podešavanja',
        'Podešavanja kolačića', 'Neophodni kolačići', 'Došlo je do greške', 'Učitavanje', 'Nema rezultata',
        'Saznajte više o kolačićima',
      ),
      ...starts(
        'Овај сајт користи', 'Овај веб-сајт користи', 'Ovaj sajt koristi', 'Ova stranica koristi', 'Ovaj veb sajt koristi',
        'Naš sajt koristi', 'Nastavkom korišćenja', 'Vaš pretraživač', 'Stranica koju tražite', 'Korišćenjem ovog sajta',
      ),
      ...has(
        'користимо колачиће', 'користи колачиће', 'koristimo kolačiće', 'koristi kolačiće', 'omogućite javascript',
        'uključite javascript', 'vaš pregledač ne podržava', 'омогућите javascript', 'upotrebu kolačića', 'употребу колачића',
        'kolačiće kako bi', 'колачиће како би', 'uključen javascript',
      ),
    ],
    bio: [
      ...whole('O autorki', 'Ostali tekstovi autora', 'Svi tekstovi autora', 'Prikaži sve članke'),
      ...starts('О аутору:', 'O autoru:'),
    ],
    paywall: [
      ...whole('Садржај за претплатнике', 'Sadržaj za pretplatnike'),
      ...starts('Ovaj sadržaj je dostupan', 'Već ste pretplatnik'),
      ...has('само за претплатнике', 'samo za pretplatnike', 'dostupno samo pretplatnicima', 'za nastavak čitanja'),
    ],
    other: [
      ...starts('Ispravka:', 'Исправка:', 'Napomena redakcije:', 'Напомена редакције:', 'Ažurirano:', 'Sukob interesa:', 'Projekat je sufinansiran', 'Пројекат је суфинансиран', 'Stavovi izneti', 'Ставови изнети', 'U saradnji sa', 'У сарадњи са', 'Kontakt za medije:', 'Више информација:', 'Više informacija:', 'Izlazak sunca:', 'Zalazak sunca:', 'Vlažnost:', 'Vetar:', 'Курсна листа', 'Anketa:', 'Анкета:', 'Pitanje nedelje', 'Ukupno glasova:', 'Укупно гласова', 'Radno vreme:', 'Радно време:', 'Matični broj', 'Матични број', 'Telefon:', 'Телефон:', 'Faks:', 'Adresa:', 'Адреса:', 'E-mail:', 'Poseta danas', 'Trenutno na sajtu', 'Težina:', 'Dimenzije:'),
      ...whole('Vreme', 'Време', 'Prognoza', 'Berza', 'Horoskop', 'Хороскоп', 'Dnevni horoskop', 'Anketa', 'Анкета', 'Glasaj', 'Гласај', 'Rezultati', 'Резултати', 'Umrlice', 'Kontakt podaci', 'Radno vreme', 'Радно време', 'Adresa', 'Адреса', 'Statistika', 'Статистика', 'Ko je na sajtu', 'Misao dana', 'Fotografija dana', 'Ukrštene reči', 'Saobraćaj', 'Dežurne apoteke', 'Ispravka'),
    ],
  },
  sample:
    'Градски одборници су у уторак саопштили да ће обнова моста преко реке бити завршена до краја године. ' +
    'Према речима начелнице, радници су већ заменили стубове, али ће саобраћај бити пуштен тек после ' +
    'испитивања. Мештани суседних насеља надају се да ће пут до центра бити краћи него што је био.',
} satisfies LanguageFile;

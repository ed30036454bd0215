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
  authors: {
    by: ['Avtor:', 'Avtorica:', 'Avtorji:', 'Piše:', 'Piše', 'Avtor', 'Besedilo:', 'Pripravil', 'Pripravila', 'besedilo', 'Avtor teme', 'Temo odprl', 'Temo začel'],
    and: ['in', 'ter', 'kot tudi', 'skupaj z', 'skupaj s', 'v sodelovanju z', 'v sodelovanju s'],
    after: ['poroča', 'piše', 'poročata', 'poročajo', 'posebej za'],
    photos: ['foto', 'fotografije'],
    labels:
      'avtorja;besedilo in foto;besedilo in fotografije;intervju;pogovor;reportaža;prispevek;članek;kolumna;mnenje;komentar;recenzija;kritika;recept;novinar;novinarka;dopisnik;dopisnica;poročevalec;poročevalka;poroča;kolumnist;kolumnistka;bloger;analiza;poročal;poročala;spraševal;spraševala;avtor besedila;avtor članka;avtor prispevka;avtorica besedila;avtorica članka;avtorica prispevka;pišejo;napisal;napisala;napisali;besedilo napisal;besedilo napisala;pripravili;besedilo pripravil;besedilo pripravila;prispevek pripravil;prispevek pripravila;pogovarjal se je;pogovarjala se je;pogovarjali so se;pogovor je vodil;pogovor je vodila;intervju je opravil;intervju je opravila;zapisal;zapisala;naš novinar'.split(
        ';',
      ),
    credits:
      'fotografija;fotograf;fotografinja;fotografi;fotografiral;fotografirala;avtor fotografije;avtorica fotografije;avtor fotografij;avtorji fotografij;slika;slike;posnetek;posnetki;posnel;posnela;naslovna fotografija;naslovna slika;fotografija je simbolična;simbolična fotografija;foto osebni arhiv;osebni arhiv;foto arhiv;fotomontaža;kolaž;video;videoposnetek;videograf;snemalec;snemalci;kamera;snemanje;montaža;montažer;ilustracija;ilustracije;ilustrator;risba;karikatura;grafika;infografika;grafično oblikovanje;vir fotografije'.split(
        ';',
      ),
    edited:
      'urednik;urednica;uredniki;uredil;uredila;uredili;ureja;odgovorni urednik;odgovorna urednica;izvršni urednik;redakcija besedila;lektor;lektoriral;lektorirala;lektoriranje;jezikovni pregled;korektor;korektura;korekture;prevod;prevedel;prevedla;prevedli;prevajalec;prevajalka;prevod iz angleščine;iz angleščine prevedel;iz angleščine prevedla;priredil;priredila;priredba;recenzent;strokovni pregled;strokovno pregledal;strokovno pregledala;pregledal;preverjanje dejstev;preverjanje podatkov;moderator;moderiral;moderirala;producent;oblikovanje;oblikovalec;režiser'.split(
        ';',
      ),
    jobs:
      'posebni poročevalec;poročevalec;poročevalka;reporter;reporterka;fotoreporter;fotograf;fotografinja;voditelj;voditeljica;kolumnistka;komentatorka;športni novinar;športna novinarka;glavni urednik;glavna urednica;namestnik odgovornega urednika;izvršni urednik;izvršna urednica;publicist;kritik;kritičarka;filmski kritik;literarni kritik;literarna kritičarka;umetnostni zgodovinar;umetnostna zgodovinarka;bloger;sodelavec;sodelavka;pisatelj;pisateljica;pesnik;pesnica;prevajalec;prevajalka;strokovnjak;analitik;analitičarka;politolog;sociolog;zgodovinar;zgodovinarka;ekonomist;pravnik;pravnica;odvetnik;odvetnica;aktivist;psiholog;psihologinja;psihiater;pedagog;učitelj;učiteljica;profesor;profesorica;prof.;prof. dr.;izr. prof. dr.;red. prof. dr.;doc.;doc. dr.;docent;asist.;asistent;akademik;akad.;dr.;dr. med.;mag.;magister;magistra;prim.;doktorand;zdravnik;zdravnica;inženir;inž.;dipl. inž.;univ. dipl. inž.;arhitekt;oblikovalec;duhovnik;župnik;pater;p.;direktor;ustanovitelj;poslanec;poslanka;minister;ministrica;veleposlanik;g.;ga.;gdč.;gospod;gospa'.split(
        ';',
      ),
  },
  names:
    'Franc Janez Marko Ivan Andrej Anton Jožef Luka Jože Marjan Peter Matej Tomaž Milan Aleš Rok Branko Jan Bojan Robert Boštjan Igor Matjaž Gregor Miha Stanislav Martin David Jernej Boris Dejan Dušan Jure Nejc Žiga Blaž Alojz Žan Mitja Uroš Simon Primož Aljaž Matic Klemen Darko Miran Vladimir Drago Gašper Aleksander Mihael Jakob Anže Denis Danijel Tadej Štefan Aleksandar Nik Roman Damjan Zoran Borut Slavko Stanko Zdravko Zvonko Gorazd Goran Tilen Urban Domen Damir Jaka Jurij Rudolf Rudi Vinko Viktor Vid Vojko Vlado Vito Viljem Vasja Valter Valentin Urh Tone Toni Timotej Tine Tim Tjaš Teo Tomi Tomislav Tom Srečko Srdjan Slobodan Smiljan Silvo Silvester Sebastjan Sebastijan Sašo Saša Sandi Samo Samir Samuel Rihard Renato Rene Rafael Rado Radovan Rajko Radoslav Pavel Pavle Patrik Pero Petar Oskar Oto Oton Oliver Ožbej Nikola Niko Nikolaj Nace Miroslav Mirko Miro Miloš Mile Milko Metod Matija Matevž Mario Marcel Maks Maksimiljan Mark Marijan Mladen Lovro Lovrenc Leopold Leon Ludvik Lojze Lenart Ladislav Lado Kristjan Kristijan Konrad Klavdij Ksaver Karl Karel Karlo Jurček Jurica Joško Josip Joža Jovan Jošt Jani Jaroslav Janko Izidor Ivo Ignacij Ignac Iztok Hrvoje Herman Henrik Gal Grega Gregorij Gvido Gustav Friderik Frančišek France Franci Ferdo Ferdinand Feliks Filip Evgen Erik Ernest Ervin Emil Elvis Edvin Edvard Edo Enej Dragan Dragutin Drejc Dominik Dino Danilo Dane Davorin Dario Davor Ciril Cvetko Črt Bruno Brane Božo Božidar Bogomir Bogdan Bernard Berto Benjamin Beno Bine Bert Bartol Avgust Avgustin Arne Anej Alen Alan Albin Albert Aljoša Alojzij Ambrož Andraž Ahmed Adrijan Adolf Žarko Zlatko Zmago Zdenko Željko Žak Marija Ana Maja Irena Mojca Mateja Nina Nataša Barbara Andreja Jožica Anja Petra Katja Eva Sonja Jožefa Sara Katarina Tatjana Milena Tanja Tina Alenka Vesna Ivana Martina Majda Urška Nika Frančiška Tjaša Špela Helena Anica Dragica Terezija Nada Darja Simona Danica Olga Marjeta Suzana Zdenka Lara Jana Neža Angela Sabina Janja Ema Jelka Anita Vida Antonija Maša Lana Silva Lidija Karmen Ivanka Alojzija Kristina Brigita Veronika Klara Lucija Aleksandra Jasmina Jerneja Lea Štefka Cvetka Marta Slavica Marjana Klavdija Anamarija Romana Tamara Stanislava Elizabeta Magdalena Valentina Vera Monika Renata Pavla Kaja Metka Rozalija Teja Zala Jasna Marinka Bojana Manca Nuša Julija Pia Mihaela Milica Zoja Sanja Hana Mira Gordana Mia Alja Tea Ines Sandra Breda Polona Marina Štefanija Rebeka Ksenija Laura Ula Vanja Mirjana Dušanka Bernarda Bernardka Agata Agnes Adela Adrijana Albina Amalija Amela Andrejka Apolonija Asja Astrid Avrelija Barbka Bogdana Boža Božena Branka Cecilija Cirila Cveta Dana Daniela Danijela Danila Daša Diana Dolores Doroteja Dora Draga Elena Eli Elvira Emilija Erika Erna Evelina Gabrijela Gaja Genovefa Gizela Greta Hermina Hilda Ida Ingrid Iris Irma Iva Iza Izabela Jadranka Jagoda Jolanda Jera Judita Justina Karin Karla Karolina Kim Klementina Kornelija Lejla Lena Leonida Leja Ljiljana Ljubica Ljudmila Lina Loti Ludvika Magda Maruša Marijana Marička Matilda Melita Meta Mila Mina Mirna Miroslava Mirela Miša Nadja Naja Natalija Nevenka Nikolina Nives Nadica Pavlina Patricija Petja Rahela Regina Rezka Roza Ružica Slavka Stana Stanka Tadeja Tajda Taja Teodora Tija Tinkara Tonka Urša Uršula Valerija Viktorija Vilma Violeta Viola Vlasta Zora Zorica Zofija Zinka Živa Žana'.split(
      ' ',
    ),
  appeared: ['prvotno objavljen v', 'prvotno objavljeno v', 'prvič objavljeno v', 'prvič objavljen v', 'povzeto po', 'ponatis iz'],
  published: ['prva objava', 'prvotno objavljena v', 'prvotno objavljen na', 'prvotno objavljeno na', 'je bil prvotno objavljen v', 'je bila prvotno objavljena v', 'je bilo prvotno objavljeno v', 'je bil prvotno objavljen na', 'prvič objavljena v', 'prvič objavljen na', 'prvič objavljeno na', 'je bil prvič objavljen v', 'je bila prvič objavljena v', 'je bil prvič objavljen na', 'izvirno objavljen v', 'izvirno objavljeno v', 'najprej objavljen v', 'najprej objavljeno v', 'je bil najprej objavljen v', 'je bil najprej objavljen na', 'je najprej izšel v', 'je prvič izšel v', 'je prvotno izšel v', 'prej objavljeno v', 'že objavljeno v', 'je bil že objavljen v', 'ponatisnjeno iz', 'ponatisnjeno z dovoljenjem', 'povzeto s portala', 'povzeto iz revije', 'prevzeto iz', 'prevzeto s', 'objavljeno z dovoljenjem', 'z dovoljenjem uredništva', 'z dovoljenjem založbe', 'z dovoljenjem revije', 'besedilo je vzeto iz', 'odlomek iz knjige', 'prevedeno po članku v', 'objavljen v časopisu', 'objavljeno v časopisu', 'objavljen v časniku', 'objavljeno v časniku', 'objavljen v tedniku', 'objavljen v mesečniku', 'objavljen v reviji', 'objavljena v reviji', 'objavljeno v reviji', 'objavljen na portalu', 'objavljen na spletni strani', 'objavljen na blogu', 'objavljen v zborniku', 'objavljen v knjigi', 'je izšel v reviji', 'je izšla v reviji', 'po sporočilu za javnost družbe', 'po sporočilu za medije družbe', 'sporočilo za javnost', 'sporočilo za medije'],
  joined: ['pridružen', 'pridružil', 'registriran', 'član od'],
  titles: [
    'novinar', 'novinarka', 'urednik', 'urednica', 'odgovorni urednik', 'odgovorna urednica', 'dopisnik',
    'dopisnica', 'komentator', 'kolumnist', 'dr', 'prof', 'mag',
  ],
  cues: {
    source: [
      ...has('Izvorno objavljeno v', 'Izvirno objavljeno na', 'Prvič objavljeno v', 'Prvotno objavljeno na'),
      ...starts('Po pisanju', 'Po navedbah', 'Po podatkih', 'Prirejeno po', 'Na podlagi', 'Izvirni članek', 'Objavljeno v', 'Objavljeno na', 'Ponatis iz', 'Z dovoljenjem', 'Izvirnik:'),
      ...whole('STA', 'Sporočilo za medije'),
      ...starts('Vir:', 'Viri:', 'Povzeto po', 'Povzeto iz', 'Sporočilo za javnost'),
    ],
    byline: [...starts(
      'Avtor:', 'Avtorica:', 'Avtorji:', 'Piše:', 'Besedilo:', 'Pripravil:', 'Pripravila:', 'Prevod:', 'Ureja:', 'Tekst:',
      'Besedilo in fotografije', 'Tekst in foto', 'Napisal:', 'Napisala:', 'Avtor prispevka:', 'Prevedel:', 'Prevedla:',
    ), ...starts('Avtor besedila', 'Avtor članka', 'Avtor prispevka', 'Avtorica besedila', 'Avtorica članka', 'Avtorica prispevka', 'Besedilo napisal', 'Besedilo napisala', 'Besedilo pripravil', 'Besedilo pripravila', 'Prispevek pripravil', 'Prispevek pripravila', 'Pogovarjal se je', 'Pogovarjala se je', 'Pogovarjali so se', 'Pogovor je vodil', 'Pogovor je vodila', 'Intervju je opravil', 'Intervju je opravila', 'Naš novinar', 'Avtorja:', 'Intervju:', 'Pogovor:', 'Reportaža:', 'Prispevek:', 'Članek:', 'Kolumna:', 'Mnenje:', 'Recenzija:', 'Kritika:', 'Recept:', 'Novinar:', 'Novinarka:', 'Dopisnik:', 'Dopisnica:', 'Poročevalec:', 'Poročevalka:', 'Poroča:', 'Kolumnist:', 'Kolumnistka:', 'Bloger:', 'Analiza:', 'Poročal:', 'Poročala:', 'Spraševal:', 'Spraševala:', 'Pišejo:', 'Napisali:', 'Pripravili:', 'Zapisal:', 'Zapisala:')],
    dateline: [
      ...starts(
        'Objavljeno', 'Datum objave:', 'Datum:', 'Čas branja', 'Predviden čas branja:', 'Objava:', 'Dodano:', 'Čas objave:',
      ),
      ...ends('min branja', 'minut branja', 'minute branja', 'min čas branja', 'minuti branja'),
    ],
    updated: starts(
      'Posodobljeno', 'Zadnja posodobitev:', 'Zadnja sprememba:', 'Osveženo:', 'Spremenjeno:', 'Zadnjič posodobljeno',
      'Nazadnje urejal',
    ),
    caption: [
      ...starts('Fotografinja:', 'Fotografi:', 'Fotografiral:', 'Fotografirala:', 'Avtorica fotografije:', 'Avtor fotografij:', 'Avtorji fotografij:', 'Slike:', 'Posnetek:', 'Posnetki:', 'Posnel:', 'Posnela:', 'Naslovna slika:', 'Foto osebni arhiv:', 'Fotomontaža:', 'Kolaž:', 'Videoposnetek:', 'Videograf:', 'Snemalec:', 'Snemalci:', 'Kamera:', 'Snemanje:', 'Montaža:', 'Montažer:', 'Ilustracije:', 'Ilustrator:', 'Risba:', 'Karikatura:', 'Grafika:', 'Infografika:', 'Grafično oblikovanje:'),
      ...starts(
        'Foto', 'Fotografija:', 'Fotografije:', 'Vir fotografije:', 'Avtor fotografije:', 'Video:', 'Ilustracija:', 'Slika:',
        'Fotografija je simbolična', 'Simbolična fotografija', 'Fotograf:', 'Osebni arhiv', 'Vir foto:', 'Naslovna fotografija:',
      ),
      ...ends('foto arhiv'),
    ],
    copyright: [
      ...whole(
        'Politika zasebnosti', 'Varstvo osebnih podatkov', 'Pogoji uporabe', 'Splošni pogoji', 'Pravno obvestilo', 'Zasebnost',
        'Kolofon', 'Politika piškotkov', 'Avtorske pravice', 'Varovanje osebnih podatkov', 'Piškotki',
        'Politika varstva osebnih podatkov', 'Izjava o zasebnosti', 'Pravilnik o zasebnosti', 'Izjava o dostopnosti',
        'O piškotkih', 'Nastavitve piškotkov', 'Splošni pogoji poslovanja', 'Pogoji poslovanja', 'Vračilo blaga', 'Reklamacije',
        'Odstop od pogodbe', 'GDPR', 'Pravila komentiranja', 'Informacije javnega značaja',
      ),
      ...starts(
        'Odgovorni urednik:', 'Odgovorna urednica:', 'Izdajatelj:', 'Izvedba:', 'Izdelava spletne strani', 'Oblikovanje:',
        'Poganja WordPress',
      ),
      ...has(
        'vse pravice pridržane', 'vse pravice so pridržane', 'brez pisnega dovoljenja', 'brez predhodnega dovoljenja',
        'brez pisnega soglasja', 'kopiranje vsebin', 'z navedbo vira', 'avtorsko zaščitene', 'poganja Blogger',
      ),
    ],
    related: [
      ...whole(
        'Najbolj brano', 'Najbolj brani', 'Najbolj brani članki', 'Najnovejše', 'Zadnje novice', 'Najnovejše novice',
        'Sorodni članki', 'Povezani članki', 'Povezane novice', 'Sorodne novice', 'Priporočamo', 'Priporočeno', 'Izpostavljeno',
        'Morda vas zanima', 'Morda vas bo zanimalo', 'Več novic', 'Podobni članki', 'Iz rubrike', 'Izbor urednika', 'Aktualno',
        'Priljubljeno', 'Najbolj komentirano', 'Najbolj brane novice', 'Najbolj gledano', 'Najbolj komentirani',
        'Najnovejši članki', 'Najnovejši prispevki', 'Zadnji članki', 'Nedavni prispevki', 'Priljubljeni članki', 'Popularno',
        'Podobne teme', 'Podobni izdelki', 'Sorodni izdelki', 'Sorodne vsebine', 'Povezani izdelki', 'Priporočeni izdelki',
        'Nazadnje ogledani izdelki', 'Novosti', 'Najbolj prodajano', 'Ne zamudite', 'V fokusu', 'Izbrali smo za vas',
        'Morda vam bo všeč', 'Več iz rubrike', 'Več iz kategorije', 'Ostale novice', 'Prejšnji prispevek', 'Naslednji prispevek',
        'Prejšnja novica', 'Naslednja novica', 'Starejše objave', 'Novejše objave',
      ),
      ...starts(
        'Preberite tudi', 'Preberite še', 'Preberi tudi', 'Sorodno:', 'Povezano:', 'Poglejte tudi', 'Navigacija prispevka',
        'Poglej tudi', 'Oglejte si tudi', 'Berite tudi',
      ),
      ...whole('Oglejte si še', 'Povezane vsebine', 'Več o temi', 'Več na to temo', 'Na isto temo', 'Podobne novice', 'Najbolj brano danes', 'Najbolj branih', 'Priporočeno za vas', 'Izbor uredništva', 'Ne spreglejte', 'Starejši prispevki', 'Novejši prispevki', 'Iz iste rubrike', 'V žarišču'),
    ],
    more: [
      ...whole(
        'Več', 'Beri naprej', 'Prikaži več', 'Naloži več', 'Vse novice', 'Poglej vse', 'Prikaži vse', 'Celoten članek',
        'Beri več', 'Preberi', 'Preberite', 'Več informacij', 'Poglej več', 'Vsi članki', 'Podrobnosti', 'Preberi celoten članek',
        'Izvedite več',
      ),
      ...ends('Preberi več', 'Preberite več', 'Beri dalje', 'Nadaljuj z branjem', 'Več »'),
    ],
    navigation: [
      ...whole(
        'Domov', 'Naslovnica', 'Prva stran', 'Domača stran', 'Meni', 'Iskanje', 'Išči', 'Prijava', 'Prijavi se', 'Registracija',
        'Odjava', 'Kontakt', 'O nas', 'Uredništvo', 'Arhiv', 'Rubrike', 'Preskoči na vsebino', 'Pojdi na vsebino',
        'Skoči na vsebino', 'Zapri', 'Nazaj', 'Na vrh', 'Prejšnji članek', 'Naslednji članek', 'Novice', 'Kazalo strani',
        'Uporabniško ime', 'Geslo', 'Pozabljeno geslo', 'Ste pozabili geslo', 'Zapomni si me', 'Prijavite se', 'Registrirajte se',
        'Moj račun', 'Rezultati iskanja', 'Napredno iskanje', 'Iskalnik', 'Razvrsti po', 'Filtriraj', 'Košarica',
        'Vaša košarica je prazna', 'Dodaj v košarico', 'Na blagajno', 'Seznam želja', 'Priljubljeni', 'Primerjaj', 'Trgovina',
        'Spletna trgovina', 'Izdelki', 'Akcije', 'Znamke', 'Proizvajalec', 'Dostava', 'Dostava in plačilo', 'Opis',
        'Opis izdelka', 'Specifikacije', 'Dodatne informacije', 'Količina', 'Kategorije', 'Forum', 'Citiraj',
        'Odgovori s citatom', 'Nova tema', 'Člani', 'Uporabniki', 'Prispevki', 'Teme', 'Odgovori', 'Nazaj na vrh', 'Stran',
        'Zadnja', 'Naslednja', 'Prejšnja', 'Naslednji', 'Prejšnji', 'Naprej', 'Arhivi', 'Arhiv bloga', 'Koledar', 'Vsebina',
        'Kazalo', 'Jezik', 'Slovenščina', 'English', 'Zaposlitev', 'Kariera', 'Za medije', 'Oglaševanje', 'Pogosta vprašanja',
        'Pomoč', 'Partnerji', 'Dokumenti', 'Obrazci', 'Slovenija', 'Svet', 'Lokalno', 'Politika', 'Gospodarstvo', 'Finance',
        'Kultura', 'Šport', 'Nogomet', 'Košarka', 'Rokomet', 'Odbojka', 'Tenis', 'Hokej', 'Smučarski skoki', 'Kolesarstvo',
        'Rezultati', 'Črna kronika', 'Kolumne', 'Komentarji', 'Mnenja', 'Intervjuji', 'Reportaže', 'Znanost', 'Tehnologija',
        'Zdravje', 'Izobraževanje', 'Okolje', 'Kmetijstvo', 'Avtomobilizem', 'Nepremičnine', 'Dom in vrt', 'Kulinarika',
        'Recepti', 'Moda', 'Družina', 'Potovanja', 'Turizem', 'Glasba', 'Film', 'Gledališče', 'Knjige', 'Zabava', 'Zanimivosti',
        'Zgodovina', 'Magazin', 'Dogodki', 'Koledar dogodkov', 'Napovednik', 'Vreme', 'TV spored', 'Horoskop', 'Križanke',
        'Osmrtnice', 'Mali oglasi', 'Video', 'Foto', 'Fotogalerija', 'Podkast', 'Blogi', 'Glavni meni',
      ),
      ...starts(
        'Nahajate se', 'Tukaj ste', 'Rezultati iskanja za', 'Prispevkov:', 'Prikaz rezultatov', 'Goduje', 'Pridružil se:',
      ),
      ...whole('Po Sloveniji', 'Posel', 'Družba', 'Šolstvo', 'Kronika', 'Lokalne novice', 'Občina', 'Občinski svet', 'Župan', 'Občinska uprava', 'Predpisi', 'Javni razpisi', 'Javna naročila', 'Prostorski akti', 'Vloge in obrazci', 'Narava', 'Avto', 'Smučanje', 'Oddaje', 'Arhiv številk', 'Zemljevid strani', 'Dostopnost', 'Blagajna', 'Vračila', 'Cenik', 'Vsebina članka', 'Kazalo vsebine', 'Prva', 'Naslednja stran', 'Prejšnja stran', 'Angleščina'),
    ],
    social: [
      ...whole(
        'Delite', 'Delite članek', 'Deli na Facebooku', 'Natisni', 'Tiskaj', 'Sledi nam', 'Všeč mi je', 'Pošlji po e-pošti',
        'Kopiraj povezavo', 'Shrani', 'Pošlji prijatelju', 'Deli članek', 'Priporoči', 'Ogledov', 'Poslušaj članek',
        'Različica za tisk', 'Družbena omrežja', 'Pošlji po elektronski pošti',
      ),
      ...starts('Deli:', 'Deli na', 'Delite na', 'Sledite nam', 'Deli to:', 'Najdete nas na', 'Spremljajte nas'),
      ...whole('Deli', 'Delite novico', 'Povezava kopirana', 'Ogledi', 'Prebrano', 'Sledi', 'Poslušaj', 'Shrani članek', 'Oceni članek'),
    ],
    tags: starts('Oznake:', 'Ključne besede:', 'Teme:', 'Tema:', 'Značke:', 'Rubrika:', 'Kategorija:', 'Kategorije:', 'Oznaka:'),
    comment: [
      ...whole(
        'Komentiraj', 'Odgovori', 'Oddaj komentar', 'Napiši komentar', 'Ni komentarjev', 'Komentar', 'Vaš komentar',
        'Preberi komentarje', 'Ime', 'E-pošta *', 'E-poštni naslov *', 'Vzdevek', 'Spletna stran', 'Objavi komentar',
        'Pošlji komentar', 'Prijavi komentar', 'Najnovejši komentarji', 'Prikaži komentarje', 'Prikaži več komentarjev',
        'Vsi komentarji', 'Prekliči', 'Uredi', 'Mnenja kupcev', 'Napišite oceno', 'Preverjen nakup',
        'Vam je bila ta ocena v pomoč', 'Najstarejši', 'Gost',
      ),
      ...starts(
        'Komentarji:', 'Dodaj odgovor', 'Za komentiranje', 'Dodaj komentar', 'Prekliči odgovor', 'Shrani moje ime',
        'Za objavo komentarja', 'Obvesti me', 'Bodite prvi', 'Vaša ocena',
      ),
      ...ends('je napisal:', 'je napisala:', 'napisal/-a:'),
      ...has(
        'vaš e-naslov ne bo objavljen', 'obvezna polja so označena', 'za komentiranje se morate prijaviti', 'v ta brskalnik',
        'za naslednjič, ko bom komentiral', 'morate biti prijavljeni', 'uporablja Akismet',
      ),
      ...whole('Komentirajte', 'Brez komentarjev', 'Prikaži vse komentarje', 'Najnovejši najprej', 'Najstarejši najprej', 'Prijavi', 'Prijavi neprimerno vsebino', 'Vaše ime', 'Ocene', 'Napišite mnenje', 'Pošlji', 'Anonimnež'),
      ...starts('Komentiranje je onemogočeno', 'Komentarji so zaprti', 'Za komentiranje se', 'Vaš e-naslov ne bo', 'Zahtevana polja so', 'Uredništvo si pridržuje', 'Uredništvo ne odgovarja'),
    ],
    promo: [
      ...whole(
        'Oglas', 'Oglasi', 'Oglasno sporočilo', 'Naročnina', 'Naroči se', 'Naročite se', 'E-novice', 'Sponzorirano',
        'Promocijsko sporočilo', 'Oglaševanje', 'Promo', 'E-poštni naslov', 'Vaš e-poštni naslov', 'Vpišite svoj e-naslov',
        'Sponzorirana vsebina', 'Promocija', 'PR članek', 'Članek se nadaljuje po oglasu', 'Donirajte', 'Kupi', 'Naroči',
        'Brezplačna dostava', 'Na zalogi', 'Ni na zalogi', 'Razprodano', 'Cena', 'Sponzorji', 'Prenesi aplikacijo',
        'Nagradna igra',
      ),
      ...starts(
        'Naročite se na', 'Prijavite se na', 'Prenesite aplikacijo', 'Podprite nas', 'Članek se nadaljuje', 'Dobavljivost:',
        'Bodite obveščeni',
      ),
      ...has(
        'prijavite se na e-novice', 'naročite se na e-novice', 'članek se nadaljuje pod oglasom', 'prijava na e-novice',
        'naše e-novice',
      ),
      ...whole('Naročniki', 'Prijava na novice', 'Podpri nas', 'Doniraj', 'Podporniki', 'Plačana objava', 'Naročena vsebina', 'Kupi zdaj', 'Vstopnice', 'Nakup vstopnic', 'Ponudbe', 'Akcija', 'Besedilo se nadaljuje pod oglasom'),
      ...starts('Naroči se na', 'Prejemajte naše', 'Želite prejemati', 'Postanite naročnik', 'Postanite podpornik', 'Namenite 1'),
    ],
    notice: [
      ...whole(
        'Stran ni najdena', 'Strinjam se', 'Sprejmi vse', 'Sprejmem', 'Sprejmi', 'Sprejmi piškotke', 'Dovoli vse', 'Zavrni',
        'Zavrni vse', 'Razumem', 'V redu', 'Nastavitve', 'Prilagodi', 'Nujni piškotki', 'Obvezni piškotki', 'Vedno aktivni',
        'Statistika', 'Analitični piškotki', 'Marketing', 'Nalaganje', 'Ni rezultatov', 'Napaka', 'Stran ne obstaja',
      ),
      ...starts(
        'Ta stran uporablja', 'Ta spletna stran uporablja', 'Za zagotavljanje najboljše', 'Tehnično shranjevanje',
        'Z nadaljevanjem uporabe', 'Stran, ki jo iščete', 'Vaša zasebnost',
      ),
      ...has(
        'uporabljamo piškotke', 'uporablja piškotke', 'spletno mesto uporablja', 'omogočite javascript',
        'vaš brskalnik ne podpira', 'vklopite javascript', 'z uporabo strani soglašate', 'se strinjate z uporabo piškotkov',
        'uporabo piškotkov', 'brskalnik ne podpira',
      ),
      ...starts('Spletno mesto uporablja piškotke', 'Naša spletna stran uporablja', 'Z nadaljnjo uporabo', 'Vaš brskalnik', 'Strani ni mogoče najti', 'Žal stran'),
      ...whole('Ne strinjam se', 'Sprejmem vse', 'Upravljanje piškotkov', 'Statistični piškotki', 'Trženjski piškotki', 'Funkcionalni piškotki', 'Shrani izbiro', 'Shrani nastavitve', 'Naši partnerji', 'Zakoniti interes', 'Nastavitve zasebnosti'),
    ],
    bio: [
      ...whole('Drugi članki avtorja', 'Vsi članki avtorja', 'O meni', 'Vsi prispevki avtorja', 'Oglejte si moj celoten profil'),
      ...starts('O avtorju:', 'O avtorici:', 'Poglej vse prispevke'),
      ...starts('O avtorju', 'O avtorici', 'Več od avtorja'),
    ],
    paywall: [
      ...whole('Vsebina za naročnike', 'Za naročnike', 'Ste že naročnik'),
      ...starts('Preostanek članka'),
      ...has(
        'samo za naročnike', 'le za naročnike', 'na voljo naročnikom', 'za nadaljevanje branja', 'celoten članek je na voljo',
        'dostopna le naročnikom', 'dostopen samo naročnikom', 'prijavite se za branje',
      ),
    ],
    other: [
      ...starts('Popravek:', 'Pojasnilo:', 'Opomba uredništva:', 'Op. ur.:', 'Op. a.:', 'Posodobljeno:', 'Članek je bil posodobljen', 'Članek je bil dopolnjen', 'V prejšnji različici', 'Navzkrižje interesov:', 'Avtor izjavlja', 'Izjava o omejitvi', 'Plačano sodelovanje', 'V sodelovanju z', 'Projekt sofinancira', 'Projekt financira', 'Mnenje avtorja ni', 'Prispevek ne odraža', 'Stik za medije:', 'Kontakt za medije:', 'Dodatne informacije:', 'Več informacij:', 'Informacije:', 'Vreme v', 'Sončni vzhod:', 'Sončni zahod:', 'Vlažnost:', 'Veter:', 'Tečajnica', 'Cene goriv', 'Vaš horoskop', 'Nocoj na televiziji', 'Godujejo:', 'God praznujejo', 'Anketa:', 'Vprašanje tedna', 'Vprašanje dneva', 'Skupaj glasov:', 'Število glasov:', 'Delovni čas:', 'Odpiralni čas:', 'Uradne ure:', 'Matična številka', 'Davčna številka', 'ID za DDV', 'Sedež:', 'Tel.:', 'Telefon:', 'Faks:', 'Naslov:', 'E-pošta:', 'Obiskovalcev danes', 'Trenutno na strani', 'Teža:', 'Mere:', 'Dimenzije:', 'Šifra izdelka'),
      ...whole('Vremenska napoved', 'Napoved', 'Borza', 'Radijski spored', 'Dnevni horoskop', 'Anketa', 'Glasuj', 'Glasujte', 'Poglej rezultate', 'Loterija', 'Zahvale', 'V spomin', 'Kontaktni podatki', 'Odpiralni čas', 'Delovni čas', 'Uradne ure', 'Naslov', 'Kdo je na strani', 'Misel dneva', 'Fotografija dneva', 'Godovi', 'Križanka', 'Promet', 'Stanje na cestah', 'Dežurne lekarne', 'Popravek', 'Pojasnilo'),
    ],
  },
  sample:
    'Mestni svetniki so v torek sporočili, da bo obnova mostu čez reko končana do konca leta. Po besedah ' +
    'vodje oddelka so delavci že zamenjali stebre, vendar bodo promet sprostili šele po obremenilnem ' +
    'preizkusu. Prebivalci sosednjih četrti upajo, da bo pot v središče krajša, kot je bila doslej.',
} satisfies LanguageFile;

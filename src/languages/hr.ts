import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'hr',
  name: 'Croatian',
  autonym: 'hrvatski',
  iso3: ['hrv'],
  functionWords: [
    'i', 'u', 'je', 'na', 'se', 'da', 'su', 'za', 'od', 's', 'sa', 'ne', 'a', 'to', 'što', 'koji', 'koja', 'koje',
    'iz', 'o', 'kao', 'do', 'bi', 'će', 'ali', 'ili', 'nije', 'sam', 'već', 'te', 'po', 'uz', 'samo', 'bio',
    'bila', 'bilo', 'bili', 'kad', 'kada', 'kako', 'jer', 'ako', 'još', 'ni', 'pa', 'on', 'ona', 'oni', 'mi',
    'vi', 'ga', 'mu', 'joj', 'ih', 'im', 'biti', 'ima', 'nakon', 'prije', 'između', 'pod', 'nad', 'bez', 'kod',
    'zbog', 'prema', 'tako', 'također', 'ovaj', 'ova', 'ovo', 'taj', 'ta', 'tim', 'toga', 'svoj', 'svoje', 'više',
    'može', 'nema', 'gdje', 'dok', 'smo', 'ste', 'niti', 'sve', 'svi', 'međutim', 'tijekom', 'oko', 'kojim',
    'kojih', 'kojoj',
  ],
  months: [
    ['siječanj', 'siječnja', 'sij'],
    ['veljača', 'veljače', 'velj'],
    ['ožujak', 'ožujka', 'ožu'],
    ['travanj', 'travnja', 'tra'],
    ['svibanj', 'svibnja', 'svi'],
    ['lipanj', 'lipnja', 'lip'],
    ['srpanj', 'srpnja', 'srp'],
    ['kolovoz', 'kolovoza', 'kol'],
    ['rujan', 'rujna', 'ruj'],
    ['listopad', 'listopada', 'lis'],
    ['studeni', 'studenoga', 'studenog', 'stu'],
    ['prosinac', 'prosinca', 'pro'],
  ],
  weekdays: [
    ['ponedjeljak', 'pon'],
    ['utorak', 'uto'],
    ['srijeda', 'srijedu', 'sri'],
    ['četvrtak', 'čet'],
    ['petak', 'pet'],
    ['subota', 'subotu', 'sub'],
    ['nedjelja', 'nedjelju', 'ned'],
  ],
  dateWords: ['u', 'h', 'sati', 'godine', 'god'],
  relative: {
    today: ['danas'],
    yesterday: ['jučer'],
    beforeYesterday: ['prekjučer'],
    ago: [
      { phrase: 'prije # minuta', unit: 'minute' },
      { phrase: 'prije # minutu', unit: 'minute' },
      { phrase: 'prije # minute', unit: 'minute' },
      { phrase: 'prije # min', unit: 'minute' },
      { phrase: 'prije # sati', unit: 'hour' },
      { phrase: 'prije # sat', unit: 'hour' },
      { phrase: 'prije # sata', unit: 'hour' },
      { phrase: 'prije # h', unit: 'hour' },
      { phrase: 'prije # dana', unit: 'day' },
      { phrase: 'prije # dan', unit: 'day' },
      { phrase: 'prije # tjedna', unit: 'week' },
      { phrase: 'prije # tjedan', unit: 'week' },
      { phrase: 'prije # tjedana', unit: 'week' },
      { phrase: 'prije # mjeseci', unit: 'month' },
      { phrase: 'prije # mjesec', unit: 'month' },
      { phrase: 'prije # mjeseca', unit: 'month' },
      { phrase: 'prije # godina', unit: 'year' },
      { phrase: 'prije # godinu', unit: 'year' },
      { phrase: 'prije # godine', unit: 'year' },
    ],
  },
  authors: {
    by: ['Autor:', 'Autorica:', 'Autori:', 'Piše:', 'Piše', 'Autor', 'Napisao', 'Napisala', 'Tekst:', 'tekst', 'razgovarao', 'razgovarala', 'Autor teme', 'Temu otvorio', 'Temu započeo'],
    and: ['i', 'te', 'kao i', 'zajedno s', 'u suradnji s', 'uz sudjelovanje'],
    after: ['izvještava', 'javlja', 'piše', 'prenosi', 'objavljuje', 'dopisnik', 'dopisnica', 'posebno za'],
    photos: ['foto', 'fotografije'],
    labels:
      'tekst i foto;tekst i fotografije;intervju;razgovor;reportaža;članak;kolumna;mišljenje;stav;osobni stav;osvrt;recenzija;prikaz;recept;novinar;novinarka;dopisnik;dopisnica;reporter;reporterka;izvještava;kolumnist;kolumnistica;stručnjak;bloger;komentar;analiza;priča;objavio;objavila;autor teksta;autor članka;autorica teksta;autorica članka;pišu;napisali;tekst napisao;tekst napisala;pripremio;pripremila;tekst pripremio;tekst pripremila;razgovor vodio;razgovor vodila;intervju vodio;intervju vodila;intervju napravio;intervju napravila;zabilježio;zabilježila;naš reporter;naša reporterka;naš dopisnik;od našeg dopisnika'.split(
        ';',
      ),
    credits:
      'fotografija;fotograf;fotografkinja;fotografi;snimio;snimila;snimili;autor fotografije;autorica fotografije;autor fotografija;autori fotografija;slika;slike;snimka;snimke;naslovna fotografija;naslovna foto;ilustrativna fotografija;foto ilustracija;foto arhiva;foto privatna arhiva;privatna arhiva;privatni album;foto kolaž;kolaž;video;video i montaža;videograf;snimatelj;snimatelji;kamera;snimanje;montaža;montažer;ilustracija;ilustracije;ilustrator;crtež;karikatura;grafika;infografika;grafička priprema;izvor fotografije'.split(
        ';',
      ),
    edited:
      'urednik;urednica;urednici;uredio;uredila;uredili;uređuje;urednik teksta;odgovorni urednik;izvršni urednik;priredio;priredila;priredili;priređuje;redaktura;lektor;lektorirao;lektorirala;lektura;korektor;korektura;prijevod;preveo;prevela;preveli;prevoditelj;prevoditeljica;prijevod s engleskog;s engleskog preveo;s engleskog prevela;recenzent;recenzirao;recenzirala;provjerio;medicinski recenzirao;stručni pregled;provjera činjenica;moderator;moderirao;moderirala;producent;producentica;dizajn;dizajner;redatelj'.split(
        ';',
      ),
    jobs:
      'dopisnica;izvjestitelj;izvjestiteljica;reporterka;fotoreporter;fotograf;voditelj;voditeljica;kolumnistica;sportski novinar;istraživački novinar;glavna urednica;zamjenik glavnog urednika;zamjenica glavnog urednika;izvršni urednik;izvršna urednica;odgovorni urednik;publicist;kritičar;kritičarka;filmski kritičar;književni kritičar;kazališna kritičarka;povjesničar umjetnosti;povjesničarka umjetnosti;bloger;suradnik;suradnica;pisac;književnik;književnica;spisateljica;pjesnik;pjesnikinja;prevoditelj;prevoditeljica;stručnjak;analitičar;analitičarka;politički analitičar;politolog;sociolog;povjesničar;povjesničarka;ekonomist;pravnik;pravnica;odvjetnik;odvjetnica;aktivist;psiholog;psihologinja;psihijatar;pedagog;nastavnik;nastavnica;učitelj;učiteljica;profesor;profesorica;prof.;prof. dr. sc.;izv. prof. dr. sc.;doc.;doc. dr. sc.;docent;asistent;akademik;dr.;dr. sc.;dr. med.;prim. dr.;mr.;mr. sc.;mag.;magistar;magistra;doktorand;liječnik;liječnica;inženjer;ing.;dipl. ing.;dipl. iur.;arhitekt;svećenik;fra;don;vlč.;mons.;direktor;osnivač;saborski zastupnik;ministar;veleposlanik;gosp.;g.;gđa;gđica;gospodin;gospođa'.split(
        ';',
      ),
  },
  names:
    'Ivan Marko Josip Ante Tomislav Željko Stjepan Luka Nikola Petar Mario Goran Zoran Davor Darko Zvonimir Zdravko Mladen Branko Dražen Dario Damir Hrvoje Krešimir Krunoslav Kristijan Krešo Igor Vedran Vjekoslav Vlado Vladimir Vladimira Tihomir Tomo Tin Toni Tonči Tvrtko Siniša Slaven Slavko Slobodan Stanko Stipe Stipan Stipo Srećko Sven Silvio Silvije Robert Renato Roko Rajko Ratko Ranko Radovan Pero Pavao Pavle Patrik Ozren Ognjen Oliver Neven Nenad Nediljko Nikša Mirko Miroslav Miro Milan Mile Mijo Mihael Mihovil Miljenko Matko Mate Matej Mateo Matija Mato Martin Marin Marinko Marijan Marjan Marijo Maro Maks Lovro Lovre Leo Leon Leonardo Ladislav Karlo Kruno Jure Juraj Jurica Jura Jozo Joško Josipa Jakov Jakša Ivo Ivica Iva Ivana Ivančica Ivanka Ivona Ines Irena Irma Igorka Ida Helena Gordana Gordan Goranka Grgur Franjo Frane Fran Filip Feđa Edi Emil Elvis Eugen Dubravko Dubravka Dunja Dušan Duško Dragan Drago Dragutin Domagoj Dominik Dino Dinko Denis Dejan David Danijel Daniel Danijela Danko Damjan Dalibor Dalija Darija Daria Daniela Boris Borna Boško Bojan Bojana Božidar Božo Branimir Bruno Berislav Bernard Blaž Biljana Blaženka Božena Božica Brankica Barbara Antun Anto Antonio Antonija Anđelko Anđelka Andro Andrija Andrej Andreja Andrea Ana Anita Anja Ankica Anica Anamarija Alen Alan Aleksandar Aleksandra Adrijana Ariana Arsen Asja Zlatko Zvonko Zdenko Zdenka Zlata Zorica Zrinka Zrinko Željka Žarko Žana Vesna Vera Višnja Vlatka Vlatko Vinko Vito Viktor Viktorija Veronika Verica Vedrana Valentina Tea Tena Tina Tanja Tamara Tatjana Tihana Suzana Sunčana Stela Sonja Snježana Slavica Slavenka Silvija Sara Sanja Sandra Sanda Ružica Romana Renata Petra Patricija Paula Nives Nina Nikolina Nevenka Nataša Natalija Nada Mirna Mirjana Mirela Milena Milica Mihaela Mia Melita Matea Martina Marta Marina Marica Marijana Marija Mara Maja Magdalena Lucija Ljiljana Ljubica Ljubo Ljubomir Lidija Lea Lana Ksenija Kristina Klara Katica Katarina Kata Karolina Karmen Jelena Jasna Jasminka Jasmina Jadranka Jadranko Jagoda'.split(
      ' ',
    ),
  appeared: ['izvorno objavljen u', 'izvorno objavljeno u', 'prvotno objavljen u', 'prvotno objavljeno u', 'preuzeto iz', 'preuzeto s', 'prvi put objavljen u'],
  published: ['prva objava', 'izvorno objavljena u', 'izvorno objavljen na', 'izvorno objavljeno na', 'izvorno je objavljen u', 'izvorno je objavljen na', 'izvorno je objavljena u', 'je izvorno objavljen u', 'je izvorno objavljen na', 'prvotno objavljena u', 'prvotno objavljen na', 'prvotno je objavljen u', 'prvotno je objavljen na', 'je prvotno objavljen u', 'prvi put objavljena u', 'prvi put objavljeno u', 'prvi put objavljen na', 'prvi put je objavljen u', 'je prvi put objavljen u', 'prvi je put objavljen u', 'najprije objavljen u', 'najprije objavljen na', 'ranije objavljen u', 'prethodno objavljen u', 'prethodno objavljeno u', 'već objavljen u', 'preuzeto sa', 'preuzeto uz dopuštenje', 'preuzeto uz dozvolu', 'preneseno iz', 'preneseno s', 'pretiskano iz', 'tekst je preuzet iz', 'tekst je preuzet s', 'članak je preuzet s', 'članak je preuzet iz', 'objavljeno uz dopuštenje', 'uz dopuštenje', 'ulomak iz knjige', 'odlomak iz knjige', 'prevedeno prema članku u', 'objavljen u novinama', 'objavljen u dnevniku', 'objavljen u listu', 'objavljen u tjedniku', 'objavljen u mjesečniku', 'objavljen u časopisu', 'objavljena u časopisu', 'objavljeno u časopisu', 'objavljen u magazinu', 'objavljeno u magazinu', 'objavljen na portalu', 'objavljen na stranici', 'objavljen na blogu', 'objavljen u zborniku', 'objavljen u knjizi', 'prema priopćenju za medije tvrtke', 'priopćenje za medije', 'priopćenje za javnost', 'ljubaznošću redakcije'],
  joined: ['pridružen', 'pridružio', 'pridružen/a', 'registriran', 'član od'],
  titles: [
    'novinar', 'novinarka', 'urednik', 'urednica', 'glavni urednik', 'reporter', 'dopisnik', 'kolumnist', 'dr',
    'prof', 'mr',
  ],
  cues: {
    source: [
      ...has('Izvor informacija', 'Prema informacijama', 'Prilagođeno prema', 'Izvorno objavljeno na', 'Izvorno objavljeno u', 'Prvi put objavljeno u'),
      ...starts('Prema pisanju', 'Uz informacije', 'Na temelju', 'Izvorni članak', 'Objavljeno u', 'Prenosimo s', 'Uz dopuštenje', 'Ljubaznošću:', 'Ustupio:'),
      ...whole('Hina', 'Priopćenje za javnost', 'Priopćenje'),
      ...starts('Izvor:', 'Izvori:', 'Preuzeto s', 'Preuzeto iz', 'Preneseno s', 'Preneseno iz', 'Priopćenje za medije'),
    ],
    byline: [...starts(
      'Autor:', 'Autorica:', 'Autori:', 'Piše:', 'Pišu:', 'Tekst:', 'Napisao:', 'Napisala:', 'Prijevod:', 'Razgovarao:',
      'Razgovarala:', 'Tekst i foto', 'Priredio:', 'Priredila:', 'Pripremio:', 'Pripremila:', 'Prevela:', 'Preveo:',
    ), ...starts('Autor teksta', 'Autor članka', 'Autorica teksta', 'Autorica članka', 'Tekst napisao', 'Tekst napisala', 'Tekst pripremio', 'Tekst pripremila', 'Razgovor vodio', 'Razgovor vodila', 'Intervju vodio', 'Intervju vodila', 'Intervju napravio', 'Intervju napravila', 'Naš reporter', 'Naša reporterka', 'Naš dopisnik', 'Od našeg dopisnika', 'Intervju:', 'Razgovor:', 'Reportaža:', 'Članak:', 'Kolumna:', 'Mišljenje:', 'Stav:', 'Osvrt:', 'Recenzija:', 'Prikaz:', 'Recept:', 'Novinar:', 'Novinarka:', 'Dopisnik:', 'Dopisnica:', 'Reporter:', 'Reporterka:', 'Izvještava:', 'Kolumnist:', 'Kolumnistica:', 'Stručnjak:', 'Bloger:', 'Analiza:', 'Priča:', 'Objavio:', 'Objavila:', 'Napisali:', 'Zabilježio:', 'Zabilježila:')],
    dateline: [
      ...starts(
        'Objavljeno', 'Datum objave:', 'Datum:', 'Vrijeme čitanja:', 'Objava:', 'Vrijeme objave:', 'Datum objavljivanja',
        'Dodano:',
      ),
      ...ends('min čitanja', 'minuta čitanja', 'minute čitanja', 'minuta za čitanje'),
    ],
    updated: starts(
      'Ažurirano', 'Zadnja izmjena:', 'Posljednja izmjena:', 'Zadnje ažuriranje:', 'Izmijenjeno:', 'Osvježeno:', 'Ažuriranje:',
      'Zadnje ažurirano', 'Posljednje ažurirano',
    ),
    caption: [
      ...starts('Fotografkinja:', 'Fotografi:', 'Snimili:', 'Autorica fotografije:', 'Autor fotografija:', 'Autori fotografija:', 'Slika:', 'Slike:', 'Snimka:', 'Snimke:', 'Naslovna foto:', 'Foto ilustracija:', 'Foto privatna arhiva:', 'Privatni album:', 'Foto kolaž:', 'Kolaž:', 'Video i montaža:', 'Videograf:', 'Snimatelj:', 'Snimatelji:', 'Kamera:', 'Snimanje:', 'Montaža:', 'Montažer:', 'Ilustracije:', 'Ilustrator:', 'Crtež:', 'Karikatura:', 'Grafika:', 'Infografika:', 'Grafička priprema:'),
      ...starts(
        'Foto', 'Fotografija:', 'Fotografije:', 'Izvor fotografije:', 'Video:', 'Ilustracija:', 'Autor fotografije:', 'Snimio:',
        'Snimila:', 'Naslovna fotografija:', 'Fotograf:', 'Izvor fotografija:', 'Ilustrativna fotografija', 'Naslovna slika:',
        'Privatna arhiva',
      ),
      ...ends('foto arhiva'),
      ...has('Pixsell'),
    ],
    copyright: [
      ...whole(
        'Pravila privatnosti', 'Politika privatnosti', 'Uvjeti korištenja', 'Opći uvjeti', 'Zaštita privatnosti',
        'Zaštita osobnih podataka', 'Impressum', 'Pravila o privatnosti', 'Politika kolačića', 'Autorska prava', 'Kolačići',
        'Uporaba kolačića', 'Postavke kolačića', 'Izjava o privatnosti', 'Izjava o pristupačnosti', 'Opći uvjeti poslovanja',
        'Uvjeti kupnje', 'Povrat i zamjena', 'Reklamacije', 'Raskid ugovora', 'Prigovor potrošača', 'Zaštita podataka', 'GDPR',
        'Etički kodeks', 'Pravo na pristup informacijama',
      ),
      ...starts(
        'Glavni urednik:', 'Glavna urednica:', 'Nakladnik:', 'Izdavač:', 'Izrada web stranica', 'Pokreće WordPress', 'Dizajn:',
      ),
      ...has(
        'sva prava pridržana', 'sva prava zadržana', 'bez pisanog dopuštenja', 'bez pisane suglasnosti',
        'zabranjeno je kopiranje', 'bez prethodnog odobrenja', 'bez odobrenja redakcije', 'uz navođenje izvora',
        'pokreće Blogger', 'zabranjeno neovlašteno',
      ),
    ],
    related: [
      ...whole(
        'Najčitanije', 'Najčitaniji članci', 'Najnovije', 'Najnovije vijesti', 'Zadnje vijesti', 'Povezani članci',
        'Povezane vijesti', 'Vezani članci', 'Vezane vijesti', 'Povezano', 'Slični članci', 'Preporučujemo', 'Preporučeno',
        'Izdvojeno', 'Moglo bi vas zanimati', 'Možda vas zanima', 'Ostale vijesti', 'Popularno', 'Najpopularnije', 'Iz rubrike',
        'Više s weba', 'Nastavno na temu', 'Izbor urednika', 'Ne propustite', 'Najčitanije vijesti', 'Najkomentiranije',
        'Najgledanije', 'Najnoviji članci', 'Najnovije objave', 'Posljednje vijesti', 'Popularni članci', 'Popularne objave',
        'Slične teme', 'Slični proizvodi', 'Srodni članci', 'Povezani proizvodi', 'Povezane teme', 'Preporučeni proizvodi',
        'Nedavno pregledani proizvodi', 'Novosti', 'Najprodavanije', 'Istaknuto', 'Udarne vijesti', 'Tema dana', 'Aktualno',
        'Možda će vas zanimati', 'Moglo bi vam se svidjeti', 'Još iz rubrike', 'Sljedeća objava', 'Prethodna objava',
        'Prethodna vijest', 'Sljedeća vijest', 'Starije objave', 'Novije objave', 'Ostali članci',
      ),
      ...starts(
        'Pročitajte još', 'Pročitajte i', 'Pročitaj i', 'Vezano:', 'Pogledajte i', 'Pročitajte više:', 'Povezani članak',
        'Navigacija objava', 'Više iz kategorije', 'Pročitaj još', 'Kupci su također',
      ),
      ...whole('Pročitajte također', 'Pogledaj i', 'Slične vijesti', 'Više o temi', 'Na istu temu', 'Više iz rubrike', 'Iz iste rubrike', 'Još vijesti', 'Najčitanije danas', 'Preporuka', 'Izbor uredništva', 'Stariji članci', 'Izdvajamo', 'Vijesti dana'),
    ],
    more: [
      ...whole(
        'Više', 'Nastavi čitati', 'Prikaži više', 'Učitaj više', 'Vidi više', 'Vidi sve', 'Sve vijesti', 'Detaljnije',
        'Saznaj više', 'Čitaj više', 'Pročitaj', 'Pročitajte', 'Prikaži sve', 'Pogledaj sve', 'Pogledaj više', 'Učitaj još',
        'Svi članci', 'Pročitaj cijeli članak', 'Nastavite čitati', 'Više informacija',
      ),
      ...ends('Pročitaj više', 'Pročitajte više', 'Opširnije', 'Čitaj dalje', 'Više »', 'pročitajte ovdje'),
    ],
    navigation: [
      ...whole(
        'Naslovnica', 'Početna', 'Početna stranica', 'Izbornik', 'Traži', 'Pretraži', 'Pretraga', 'Tražilica', 'Prijava',
        'Prijavi se', 'Registracija', 'Odjava', 'Kontakt', 'Kontakti', 'O nama', 'Arhiva', 'Rubrike', 'Preskoči na sadržaj',
        'Preskoči na glavni sadržaj', 'Idi na sadržaj', 'Zatvori', 'Natrag', 'Povratak na vrh', 'Prethodni članak',
        'Sljedeći članak', 'Vijesti', 'Mapa weba', 'Menu', 'Korisničko ime', 'Lozinka', 'Zaboravljena lozinka',
        'Zaboravili ste lozinku', 'Zapamti me', 'Prijavite se', 'Registrirajte se', 'Moj račun', 'Moj profil',
        'Rezultati pretrage', 'Napredno pretraživanje', 'Pretraživanje', 'Poredaj po', 'Sortiraj', 'Filtriraj', 'Košarica',
        'Vaša košarica je prazna', 'Dodaj u košaricu', 'Naplata', 'Lista želja', 'Favoriti', 'Usporedi', 'Trgovina', 'Proizvodi',
        'Akcije', 'Brendovi', 'Proizvođač', 'Dostava', 'Dostava i plaćanje', 'Opis', 'Opis proizvoda', 'Specifikacije',
        'Dodatne informacije', 'Količina', 'Kategorije', 'Forum', 'Citiraj', 'Odgovori s citatom', 'Nova tema', 'Tko je online',
        'Članovi', 'Korisnici', 'Postovi', 'Teme', 'Odgovori', 'Zadnji post', 'Na vrh', 'Stranica', 'Zadnja', 'Sljedeća',
        'Prethodna', 'Dalje', 'Arhive', 'Arhiva bloga', 'Kalendar', 'Oblak oznaka', 'Sadržaj', 'Jezik', 'Hrvatski', 'English',
        'Karijere', 'Za medije', 'Marketing', 'Oglašavanje', 'Česta pitanja', 'Pomoć', 'Partneri', 'Dokumenti', 'Redakcija',
        'Hrvatska', 'Svijet', 'Županija', 'Regija', 'Lokalno', 'Politika', 'Gospodarstvo', 'Biznis', 'Kultura', 'Sport',
        'Nogomet', 'Košarka', 'Rukomet', 'Tenis', 'Odbojka', 'Vaterpolo', 'Atletika', 'Rezultati', 'Crna kronika', 'Kolumne',
        'Komentari', 'Mišljenja', 'Intervjui', 'Reportaže', 'Recenzije', 'Znanost', 'Tehnologija', 'Zdravlje', 'Obrazovanje',
        'Okoliš', 'Poljoprivreda', 'Auto', 'Nekretnine', 'Dom i vrt', 'Gastro', 'Recepti', 'Moda', 'Obitelj', 'Lifestyle',
        'Putovanja', 'Turizam', 'Glazba', 'Film', 'Kazalište', 'Knjige', 'Zabava', 'Scena', 'Zanimljivosti', 'Povijest',
        'Religija', 'Magazin', 'Događanja', 'Kalendar događanja', 'Vremenska prognoza', 'TV program', 'Horoskop', 'Križaljke',
        'Osmrtnice', 'Mali oglasi', 'Video', 'Foto', 'Fotogalerija', 'Galerije', 'Podcast', 'Glavni izbornik',
        'Digitalno izdanje',
      ),
      ...starts('Nalazite se', 'Vi ste ovdje', 'Rezultati za', 'Pridružio se:', 'Sva vremena su', 'Prikazano rezultata'),
      ...whole('Društvo', 'Lokalne vijesti', 'Grad', 'Gradonačelnik', 'Gradsko vijeće', 'Općina', 'Općinsko vijeće', 'Načelnik', 'Gradska uprava', 'Natječaji', 'Javna nabava', 'Službeni glasnik', 'Priroda', 'Automobili', 'Emisije', 'Rezultati pretraživanja', 'Pristupačnost', 'Blagajna', 'Povrat', 'Cjenik', 'Zaposlenje', 'O nas', 'Sadržaj članka', 'Prva', 'Sljedeća stranica', 'Prethodna stranica', 'Engleski'),
    ],
    social: [
      ...whole(
        'Podijelite', 'Dijeli', 'Podijeli na Facebooku', 'Ispis', 'Ispiši', 'Prati nas', 'Sviđa mi se', 'Pošalji e-mailom',
        'Kopiraj link', 'Kopiraj poveznicu', 'Spremi', 'Podijeli članak', 'Preporuči', 'Pošalji prijatelju', 'Pregleda',
        'Broj pregleda', 'Poslušaj članak', 'Prati', 'Verzija za ispis', 'Društvene mreže',
      ),
      ...starts(
        'Podijeli:', 'Podijeli na', 'Pratite nas na', 'Pratite nas:', 'Podijeli ovo:', 'Pronađite nas na',
        'Kliknite za dijeljenje',
      ),
      ...whole('Podijeli', 'Link kopiran', 'Pregledi', 'Pročitano', 'Pratite nas', 'Slušaj', 'Spremi članak', 'Ocijeni članak'),
    ],
    tags: starts('Oznake:', 'Tagovi:', 'Teme:', 'Tema:', 'Rubrika:', 'Kategorija:', 'Kategorije:', 'Ključne riječi', 'Oznaka:'),
    comment: [
      ...whole(
        'Komentiraj', 'Odgovori', 'Ostavite komentar', 'Dodaj komentar', 'Napiši komentar', 'Nema komentara', 'Komentar',
        'Pogledaj komentare', 'Ime', 'E-mail *', 'E-pošta *', 'Nadimak', 'Vaš komentar', 'Web stranica', 'Pošalji komentar',
        'Objavi komentar', 'Komentiraj članak', 'Prijavi komentar', 'Zadnji komentari', 'Najnoviji komentari',
        'Prikaži komentare', 'Prikaži još komentara', 'Svi komentari', 'Otkaži odgovor', 'Odustani', 'Uredi', 'Recenzije kupaca',
        'Napišite recenziju', 'Ocjene i recenzije', 'Potvrđena kupnja', 'Je li ova recenzija bila korisna', 'Najstarije',
        'Najbolje ocijenjeni', 'Gost',
      ),
      ...starts(
        'Komentari:', 'Ostavi komentar', 'Ostavite odgovor', 'Za komentiranje', 'Spremi moje ime', 'Morate biti prijavljeni',
        'Obavijesti me', 'Budite prvi', 'Vaša ocjena',
      ),
      ...ends('napisao:', 'napisala:'),
      ...has(
        'vaša adresa e-pošte neće biti objavljena', 'obavezna polja su označena', 'za komentiranje je potrebna prijava',
        'u ovaj internet preglednik', 'za sljedeći put kada budem komentirao', 'upotrebljava Akismet',
      ),
      ...whole('Komentirajte', 'Još nema komentara', 'Prikaži sve komentare', 'Najnoviji prvi', 'Najstariji prvi', 'Prijavi', 'Prijavi neprimjeren', 'Vaše ime', 'Napiši recenziju', 'Pošalji', 'Anonimno', 'Pravila komentiranja'),
      ...starts('Komentiranje je zatvoreno', 'Komentari su zatvoreni', 'Da biste komentirali', 'Vaša adresa e-pošte neće', 'Obavezna polja su', 'Redakcija zadržava pravo', 'Uredništvo zadržava pravo'),
    ],
    promo: [
      ...whole(
        'Oglas', 'Oglasi', 'Reklama', 'Pretplata', 'Pretplati se', 'Pretplatite se', 'Newsletter', 'Sponzorirani sadržaj',
        'Promo', 'Plaćeni oglas', 'Adresa e-pošte', 'E-mail adresa', 'Upišite svoj e-mail', 'Prijava na newsletter',
        'Sponzorirano', 'Promotivni sadržaj', 'Plaćeni sadržaj', 'PR članak', 'Nastavlja se ispod oglasa', 'Donirajte',
        'Podrži nas', 'Kupi', 'Naruči', 'Besplatna dostava', 'Dostupno', 'Na zalihi', 'Nije dostupno', 'Rasprodano', 'Cijena',
        'Sponzori', 'Preuzmi aplikaciju',
      ),
      ...starts(
        'Prijavite se na', 'Pretplatite se na', 'Preuzmite aplikaciju', 'Pridružite se', 'Podržite nas',
        'Tekst se nastavlja ispod', 'Dostupnost:', 'Nastavak članka', 'Ne propustite najvažnije',
      ),
      ...has(
        'tekst se nastavlja ispod oglasa', 'članak se nastavlja ispod oglasa', 'prijavite se na newsletter',
        'pretplatite se na newsletter', 'nastavak teksta ispod oglasa', 'preuzmite našu aplikaciju',
        'najniža cijena u zadnjih 30', 'na naš newsletter',
      ),
      ...whole('Pretplatnici', 'Doniraj', 'Sponzorirani članak', 'Kupi odmah', 'Ulaznice', 'Kupi ulaznice', 'Ponude', 'Akcija', 'Članak se nastavlja', 'Nastavak nakon oglasa'),
      ...starts('Primajte najvažnije', 'Želite primati', 'Postanite pretplatnik', 'Ako vam se svidio', 'Zapratite nas'),
    ],
    notice: [
      ...whole(
        'Stranica nije pronađena', 'Prihvaćam', 'Slažem se', 'Prihvati sve', 'U redu', 'Prihvati', 'Prihvati kolačiće', 'Odbij',
        'Odbij sve', 'Razumijem', 'Postavke', 'Spremi postavke', 'Prilagodi', 'Nužni kolačići', 'Uvijek aktivno', 'Statistički',
        'Učitavanje', 'Nema rezultata', 'Greška', 'Stranica ne postoji',
      ),
      ...starts(
        'Ova stranica koristi', 'Ova web stranica koristi', 'Kako bismo vam pružili', 'Tehničko skladištenje',
        'Nastavkom korištenja', 'Stranica koju tražite', 'Vaša privatnost', 'Cijenimo vašu privatnost',
      ),
      ...has(
        'koristimo kolačiće', 'koristi kolačiće', 'omogućite javascript', 'vaš preglednik ne podržava', 'uključite javascript',
        'upotrebljava kolačiće', 'pristajete na korištenje kolačića', 'upotrebu kolačića', 'uporabu kolačića',
        'korištenje kolačića', 'preglednik ne podržava',
      ),
      ...starts('Ova stranica koristi kolačiće', 'Stranica koristi kolačiće', 'Naša web stranica koristi', 'Nastavkom pregleda', 'Vaš preglednik', 'Nažalost, stranica'),
      ...whole('Ne slažem se', 'Prihvaćam sve', 'Upravljanje kolačićima', 'Statistički kolačići', 'Marketinški kolačići', 'Funkcionalni kolačići', 'Spremi odabir', 'Naši partneri', 'Legitimni interes', 'Postavke privatnosti'),
    ],
    bio: [
      ...whole(
        'Ostali članci autora', 'Svi članci autora', 'O meni', 'Sve objave autora', 'Više od autora',
        'Pogledaj moj cijeli profil',
      ),
      ...starts('O autoru:', 'O autorici:', 'Pogledaj sve objave'),
      ...starts('O autoru', 'O autorici', 'Svi tekstovi autora'),
    ],
    paywall: [
      ...whole('Sadržaj za pretplatnike', 'Za pretplatnike', 'Već ste pretplatnik'),
      ...starts('Pretplatite se i'),
      ...has(
        'samo za pretplatnike', 'dostupno samo pretplatnicima', 'za nastavak čitanja', 'želite pročitati cijeli članak',
        'pretplatite se za',
      ),
    ],
    other: [
      ...starts('Ispravak:', 'Ispravka:', 'Pojašnjenje:', 'Napomena uredništva:', 'Napomena redakcije:', 'Op. ur.:', 'Op. a.:', 'Ažurirano:', 'Članak je ažuriran', 'Tekst je ažuriran', 'U prethodnoj verziji', 'Sukob interesa:', 'Autor izjavljuje', 'Izjava o odricanju', 'Plaćena suradnja', 'U suradnji s', 'Tekst je nastao', 'Članak je nastao', 'Članak je objavljen u sklopu', 'Projekt financira', 'Projekt sufinancira', 'Sadržaj je nastao', 'Stavovi autora', 'Stavovi izneseni', 'Kontakt za medije:', 'Više informacija:', 'Dodatne informacije:', 'Za više informacija', 'Vrijeme u', 'Izlazak sunca:', 'Zalazak sunca:', 'Vlažnost:', 'Vjetar:', 'Tečajna lista', 'Cijene goriva', 'Vaš horoskop', 'Večeras na TV', 'Imendan slave', 'Anketa:', 'Pitanje tjedna', 'Pitanje dana', 'Ukupno glasova:', 'Broj glasova:', 'Radno vrijeme:', 'Sjedište:', 'Tel.:', 'Telefon:', 'Faks:', 'Adresa:', 'E-pošta:', 'E-mail:', 'Posjetitelja danas', 'Trenutačno na stranici', 'Na skladištu', 'Težina:', 'Dimenzije:', 'Šifra proizvoda'),
      ...whole('Vrijeme', 'Prognoza', 'Burza', 'TV raspored', 'Radijski program', 'Dnevni horoskop', 'Anketa', 'Glasaj', 'Glasajte', 'Pogledaj rezultate', 'Loto', 'Sjećanja', 'Posljednji pozdrav', 'Oglasnik', 'Kontakt podaci', 'Radno vrijeme', 'Adresa', 'Statistika', 'Misao dana', 'Fotografija dana', 'Imendani', 'Imendan', 'Križaljka', 'Promet', 'Stanje na cestama', 'Dežurne ljekarne', 'Ispravak', 'Pojašnjenje'),
    ],
  },
  sample:
    'Gradski vijećnici u utorak su objavili da će obnova mosta preko rijeke završiti do kraja godine. ' +
    'Prema riječima pročelnice, radnici su već zamijenili stupove, ali će promet biti pušten tek nakon ' +
    'ispitivanja. Stanovnici susjednih četvrti nadaju se da će put do središta biti kraći nego što je ' +
    'bio.',
} satisfies LanguageFile;

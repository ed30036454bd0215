import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'fi',
  name: 'Finnish',
  autonym: 'suomi',
  iso3: ['fin'],
  functionWords:
    'ja on ei että oli se hän mutta ovat kun myös jos joka kuin tai niin sen mukaan ole vain jo nyt sekä olla voi vielä mitä tämä he ne ollut mikä jotka hänen jonka minä me te olisi sitä tässä siitä siellä kanssa ennen jälkeen koska kuten eli ettei eivät enemmän hyvin tämän tätä niitä niiden joiden olivat sillä kuitenkin kaikki paljon ilman aikana vaan itse asti'.split(' '),
  months: [['tammikuu', 'tammikuuta', 'tammikuun', 'tammi'], ['helmikuu', 'helmikuuta', 'helmikuun', 'helmi'], ['maaliskuu', 'maaliskuuta', 'maaliskuun', 'maalis'], ['huhtikuu', 'huhtikuuta', 'huhtikuun', 'huhti'], ['toukokuu', 'toukokuuta', 'toukokuun', 'touko'], ['kesäkuu', 'kesäkuuta', 'kesäkuun', 'kesä'], ['heinäkuu', 'heinäkuuta', 'heinäkuun', 'heinä'], ['elokuu', 'elokuuta', 'elokuun', 'elo'], ['syyskuu', 'syyskuuta', 'syyskuun', 'syys'], ['lokakuu', 'lokakuuta', 'lokakuun', 'loka'], ['marraskuu', 'marraskuuta', 'marraskuun', 'marras'], ['joulukuu', 'joulukuuta', 'joulukuun', 'joulu']],
  weekdays: [['maanantai', 'maanantaina', 'ma'], ['tiistai', 'tiistaina', 'ti'], ['keskiviikko', 'keskiviikkona', 'ke'], ['torstai', 'torstaina', 'to'], ['perjantai', 'perjantaina', 'pe'], ['lauantai', 'lauantaina', 'la'], ['sunnuntai', 'sunnuntaina', 'su']],
  dateWords: ['klo', 'kello', 'kl.'],
  relative: { today: ['tänään', 'juuri nyt'], yesterday: ['eilen'], beforeYesterday: ['toissapäivänä'], ago: [{ phrase: '# minuuttia sitten', unit: 'minute' }, { phrase: '# min sitten', unit: 'minute' }, { phrase: '# tunti sitten', unit: 'hour' }, { phrase: '# tuntia sitten', unit: 'hour' }, { phrase: '# päivä sitten', unit: 'day' }, { phrase: '# päivää sitten', unit: 'day' }, { phrase: '# viikko sitten', unit: 'week' }, { phrase: '# viikkoa sitten', unit: 'week' }, { phrase: '# kuukausi sitten', unit: 'month' }, { phrase: '# kuukautta sitten', unit: 'month' }, { phrase: '# vuosi sitten', unit: 'year' }, { phrase: '# vuotta sitten', unit: 'year' }] },
  authors: {
    by: ['kirjoitti', 'kirjoittaja:', 'kirjoittanut', 'teksti:', 'toimittaja:', 'toimittanut', 'Keskustelun aloittaja', 'Aloittaja', 'Ketjun aloittaja', 'Lähettänyt'],
    and: ['ja', 'sekä', '&', 'yhdessä', 'kanssa', 'yhteistyössä'],
    after: ['teksti', 'kirjoittaa', 'kirjoittavat', 'raportoi', 'kertoo', 'uutisoi', 'kirjoitti', 'haastatteli', 'toimitti', 'tapasi', 'arvioi', 'kommentoi', 'analysoi', 'pohtii', 'on kirjoittanut'],
    photos: ['kuvat', 'kuva', 'valokuvat'],
    labels:
      'kirjoittajat;kirjoittajasta;tekstit;sanat;juttu;artikkeli;toimittajat;haastattelu;haastattelija;reportteri;reportaasi;raportti;raportoi;kirjoitti;kirjoittaa;kolumni;kolumnisti;mielipide;kommentti;näkökulma;analyysi;pääkirjoitus;arvio;arvostelu;arvostelija;arvioija;resepti;ohje;essee;blogi;bloggaaja;tekijä;tekijät;kirjeenvaihtaja;kirjeenvaihtajamme;toimittajamme;tietoa kirjoittajasta;kirjoittaneet;tekstin kirjoittanut;jutun kirjoittanut;teksti ja kuvat;teksti ja kuva;teksti & kuvat;teksti ja valokuvat;teksti ja haastattelu;haastattelu ja teksti;jutun kirjoitti;jutun kirjoittivat;jutun teki;artikkelin kirjoitti;artikkelin kirjoittaja;artikkelin kirjoittajat;artikkelin on kirjoittanut;tekstin on kirjoittanut;jutun on kirjoittanut;haastatellut;haastattelun teki;haastattelijana;koonnut;laatinut;lähettänyt;julkaissut;vieraskynä;vieraskirjoittaja;vieraskirjoittajana;muistiin merkinnyt;arvostellut;kuunnellut ja kirjannut;lisännyt'.split(
        ';',
      ),
    credits:
      'valokuva;valokuvaaja;valokuvaajat;kuvaaja;kuvaajat;kuvaus;kuvannut;kuvausryhmä;kuvan lähde;kuvalähde;kuvien lähde;kuvan oikeudet;kuvaoikeudet;kuvankäsittely;kuvamanipulaatio;kuvatoimitus;kuvitus;kuvitukset;kuvituskuva;kuvituskuvat;kuvittaja;kuvittanut;arkistokuva;arkisto;lehdistökuva;pääkuva;kansikuva;kansi;piirros;piirrokset;piirtänyt;pilapiirros;grafiikka;grafiikat;infografiikka;graafikko;kartta;kartat;video;videot;videon kuvaus;videokuvaus;leikkaus;editointi;kamera;animaatio;kuvakaappaus;ruutukaappaus;kollaasi'.split(
        ';',
      ),
    edited:
      'toimitus;toimittanut;editoinut;editointi;editori;muokannut;muokkaus;oikolukenut;oikoluku;oikolukija;kielentarkastus;kielenhuolto;tarkistanut;tarkastanut;asiantuntijatarkastus;lääketieteellisesti tarkastanut;lääketieteellinen tarkastus;asiatarkastus;faktantarkistus;faktojen tarkistus;faktat tarkistanut;päivittänyt;suomentanut;suomennos;suomentaja;kääntänyt;käännös;kääntäjä;ruotsinnos;moderoinut;moderaattori;juontaja;juontanut;tuottaja;tuottanut;tuotanto;ohjaus;ohjannut;ohjaaja;vastaava päätoimittaja;päätoimittaja;vastaava tuottaja;taitto;ulkoasu;koordinointi;litterointi'.split(
        ';',
      ),
    jobs:
      'uutistoimittaja;urheilutoimittaja;kulttuuritoimittaja;taloustoimittaja;politiikan toimittaja;rikostoimittaja;tiedetoimittaja;ulkomaantoimittaja;verkkotoimittaja;aluetoimittaja;erikoistoimittaja;vapaa toimittaja;freelance-toimittaja;freetoimittaja;tutkiva toimittaja;toimittajamme;reportteri;journalisti;tutkiva journalisti;kuvajournalisti;vastaava päätoimittaja;apulaispäätoimittaja;toimituspäällikkö;toimitussihteeri;uutistuottaja;urheilutuottaja;tuottaja;esimies;politiikan toimituksen esimies;ulkomaankirjeenvaihtaja;erikoiskirjeenvaihtaja;kirjeenvaihtajamme;avustaja;vakituinen avustaja;vieraskolumnisti;vieraskynä;vieraileva kirjoittaja;pääkirjoitustoimittaja;kommentaattori;analyytikko;kriitikko;elokuvakriitikko;musiikkikriitikko;kirjallisuuskriitikko;bloggaaja;harjoittelija;toimittajaharjoittelija;kesätoimittaja;juontaja;tri;dr;prof;ft;fm;fl;vtt;vtm;ktm;ktt;lt;ll;otm;tkt;di;dosentti;emeritusprofessori;apulaisprofessori;yliopistonlehtori;lehtori;tutkija;erikoistutkija;tutkijatohtori;väitöskirjatutkija;diplomi-insinööri;insinööri;asianajaja;juristi;lakimies;lääkäri;erikoislääkäri;sairaanhoitaja;psykologi;ravitsemusterapeutti;ekonomisti;pääekonomisti;opettaja;kirjailija;tietokirjailija;historioitsija;filosofi;sosiologi;politologi;kaupunginjohtaja;pormestari;kansanedustaja;ministeri;pappi;kirkkoherra;piispa;kääntäjä;suomentaja;opiskelija;toimitusjohtaja'.split(
        ';',
      ),
  },
  names:
    'Juha Timo Matti Kari Mikko Antti Jari Jukka Mika Markku Pekka Hannu Heikki Seppo Janne Ari Sami Ville Marko Lauri Petri Erkki Jorma Pentti Teemu Harri Raimo Risto Pertti Jussi Jarmo Jani Martti Toni Aleksi Tuomas Jouni Veikko Tomi Kimmo Esa Arto Eero Jaakko Niko Pasi Vesa Tommi Reijo Juho Ismo Juhani Joonas Tapio Kalle Mauri Olli Ilkka Jesse Tero Henri Joni Tapani Esko Markus Kai Kaarlo Kalevi Karri Keijo Kyösti Lasse Leevi Leo Lassi Mauno Miika Miikka Mikael Miro Miska Niilo Niklas Oskari Oskar Otto Oiva Onni Olavi Osmo Otso Paavo Panu Patrik Paul Pauli Perttu Pyry Peetu Petteri Rami Rasmus Rauno Reino Riku Roope Robert Sampo Samu Samuel Samuli Santeri Sakari Sauli Simo Sulo Taneli Taisto Tatu Tauno Teijo Teppo Tuukka Toivo Topi Topias Tuomo Tuure Unto Urho Urpo Valtteri Väinö Viljami Viljo Yrjö Aapo Aarne Aarno Aarre Aatu Aki Aku Allan Aleksander Anssi Anton Antero Antton Arvo Arvi Arttu Asko Atte Aulis Axel Daniel Eemeli Eetu Eelis Eino Elias Elmeri Emil Erik Erno Fredrik Göran Hans Heimo Henrik Hermanni Iiro Iikka Iivari Ilari Ilmari Ilpo Jalmari Jan Jarkko Jarno Jere Jeremias Jimi Joel Johan Johannes Jonne Jouko Juuso Jyrki Jyri Kaj Kim Kristian Lars Mats Ossi Peter Petrus Rauli Rainer Rolf Sebastian Stefan Sten Ulf Verneri Viktor Vilho Ahti Tea Tuula Anne Päivi Anna Ritva Leena Pirjo Sari Minna Marja Tiina Riitta Pirkko Tarja Seija Eila Raija Eija Liisa Eeva Aino Merja Irja Arja Heidi Hanna Johanna Laura Jenni Katja Kirsi Satu Jaana Mari Maria Marika Maarit Mervi Mirja Sirpa Susanna Sanna Terhi Virpi Outi Ulla Piia Pia Paula Nina Niina Noora Jonna Jenna Emilia Emma Elina Eveliina Essi Ella Elli Elisa Elisabet Eliisa Ellen Elsa Enni Erika Eerika Eve Eva Fanni Anita Anja Anneli Anni Annika Anniina Annukka Anu Anitta Asta Aila Aili Aija Aini Aira Aliisa Alina Alma Amanda Annamari Annastiina Armi Auli Aune Aulikki Birgitta Carita Christina Camilla Elma Hannele Heini Heli Helena Helka Helmi Helvi Henna Hilkka Hilja Hilla Iida Iina Iines Ilona Inari Inka Inkeri Irma Irmeli Iiris Jasmin Janika Janita Jatta Julia Juulia Kaarina Kaija Kaisa Kaisu Karoliina Katariina Kati Katri Kerttu Kirsti Kiira Kristiina Kristina Krista Kyllikki Lea Lilja Linda Linnea Lotta Maija Maiju Mailis Maini Margit Marianne Marita Marjatta Marjo Marjut Marjukka Martta Matilda Meri Meeri Mia Mila Milla Milja Miia Milka Mira Mirjam Mirka Mirva Mona Nea Nelli Nora Oona Orvokki Oili Olga Paulina Pauliina Pinja Petra Pihla Raakel Raila Raili Regina Reetta Riikka Riina Rita Ronja Roosa Saana Saara Saija Saila Saima Saimi Salla Sara Salme Sandra Sini Sinikka Sirkka Sirkku Siiri Sofia Soile Sonja Stina Suvi Sylvi Taina Taija Taru Teija Tellervo Terttu Tiia Titta Toini Tuija Tuuli Tuulia Tuulikki Tytti Tyyne Ursula Varpu Veera Venla Vera Veronika Vilma Viivi Vuokko'.split(
      ' ',
    ),
  appeared: ['julkaistu alun perin', 'julkaistiin alun perin', 'ilmestyi alun perin', 'julkaistu ensimmäisen kerran'],
  published: ['ensijulkaisu', 'on julkaistu alun perin', 'on julkaistu ensimmäisen kerran', 'on julkaistu aiemmin', 'on julkaistu aikaisemmin', 'on alun perin julkaistu', 'on aiemmin julkaistu', 'on aikaisemmin julkaistu', 'julkaistiin ensimmäisen kerran', 'julkaistiin ensin', 'julkaistiin aiemmin', 'julkaistiin alunperin', 'julkaistu alunperin', 'julkaistu aiemmin', 'julkaistu aikaisemmin', 'julkaistu ensin', 'alun perin julkaistu', 'alunperin julkaistu', 'aiemmin julkaistu', 'ensimmäisen kerran julkaistu', 'ilmestyi ensimmäisen kerran', 'ilmestyi ensin', 'ilmestyi aiemmin', 'ilmestyi alunperin', 'ilmestynyt alun perin', 'ilmestynyt aiemmin', 'on ilmestynyt alun perin', 'on ilmestynyt aiemmin', 'on ilmestynyt ensimmäisen kerran', 'julkaistu alun perin lehdessä', 'julkaistiin alun perin lehdessä', 'julkaistu lehdessä', 'julkaistu aikakauslehdessä', 'julkaistu sanomalehdessä', 'julkaistu viikkolehdessä', 'julkaistu verkkolehdessä', 'julkaistu verkkosivustolla', 'julkaistu sivustolla', 'julkaistu blogissa', 'julkaistu kirjassa', 'julkaistu kokoelmassa', 'julkaistu uutiskirjeessä', 'ilmestyi lehdessä', 'ilmestyi aikakauslehdessä', 'ilmestynyt lehdessä', 'teksti on peräisin lehdestä', 'lainattu lehdestä', 'julkaistaan luvalla, alkuperäinen', 'alkuperäinen artikkeli', 'alkuperäinen julkaisu', 'ote kirjasta', 'ote teoksesta', 'katkelma kirjasta', 'suomennettu lehdestä', 'tiedotteen on julkaissut'],
  joined: ['liittynyt', 'liittyi', 'rekisteröitynyt', 'jäsen alkaen'],
  titles: ['toimittaja', 'päätoimittaja', 'kirjeenvaihtaja', 'uutispäällikkö', 'kolumnisti', 'valokuvaaja', 'kuvaaja', 'toimitus', 'tohtori', 'professori'],
  cues: {
    source: [
      ...has('Alkuperäinen lähde', 'Julkaistu alun perin', 'Alun perin julkaistu', 'Artikkeli on julkaistu alun perin', 'Juttu on julkaistu alun perin', 'Juttu on alun perin julkaistu', 'Julkaistu ensimmäisen kerran', 'Julkaistu aiemmin', 'Tiedotteen lähde', 'Julkaistaan luvalla'),
      ...starts('Julkaistu ensin', 'Tietojen lähde', 'Lähteenä:', 'Lähteinä:', 'Tietolähde:', 'Perustuu:', 'Mukaillen:', 'Luvalla:', 'Uutistoimisto:'),
      ...whole('STT', 'Tiedote', 'Mediatiedote', 'Lehdistötiedote'),
      ...starts('Lähde:', 'Lähteet:', 'Alkuperäinen artikkeli:'),
    ],
    byline: [...starts(
      'Kirjoittaja:', 'Kirjoittanut', 'Teksti:', 'Toimittaja:', 'Toimittanut', 'Teksti ja kuvat', 'Kirjoittajat:',
      'Teksti ja kuva:', 'Haastattelu:', 'Käännös:', 'Suomennos:', 'Lähettänyt', 'Julkaisija:',
    ), ...starts('Tekstin kirjoittanut', 'Jutun kirjoittanut', 'Teksti ja kuva', 'Teksti & kuvat', 'Teksti ja valokuvat', 'Teksti ja haastattelu', 'Haastattelu ja teksti', 'Jutun kirjoitti', 'Jutun kirjoittivat', 'Jutun teki', 'Artikkelin kirjoitti', 'Artikkelin kirjoittaja', 'Artikkelin kirjoittajat', 'Artikkelin on kirjoittanut', 'Tekstin on kirjoittanut', 'Jutun on kirjoittanut', 'Haastattelun teki', 'Muistiin merkinnyt', 'Kuunnellut ja kirjannut', 'Tekstit:', 'Sanat:', 'Juttu:', 'Artikkeli:', 'Toimittajat:', 'Haastattelija:', 'Reportteri:', 'Reportaasi:', 'Raportti:', 'Raportoi:', 'Kirjoittaa:', 'Kolumnisti:', 'Arvio:', 'Arvostelu:', 'Arvostelija:', 'Arvioija:', 'Resepti:', 'Essee:', 'Bloggaaja:', 'Tekijä:', 'Tekijät:', 'Kirjeenvaihtaja:', 'Kirjeenvaihtajamme:', 'Toimittajamme:', 'Kirjoittaneet:', 'Haastatellut:', 'Haastattelijana:', 'Koonnut:', 'Laatinut:', 'Julkaissut:', 'Vieraskirjoittaja:', 'Vieraskirjoittajana:', 'Arvostellut:', 'Lisännyt:')],
    dateline: [
      ...starts('Julkaistu', 'Julkaisupäivä', 'Päivämäärä:', 'Lukuaika', 'Lähetetty:', 'Luotu:', 'Lisätty:'),
      ...ends('min lukuaika', 'minuutin lukuaika', 'min lukemista', 'min luku', 'min lukea'),
    ],
    updated: starts(
      'Päivitetty', 'Viimeksi päivitetty', 'Muokattu', 'Viimeksi muokattu', 'Viimeksi muutettu', 'Viimeisin päivitys',
    ),
    caption: [
      ...starts('Valokuvaaja:', 'Valokuvaajat:', 'Kuvaajat:', 'Kuvannut:', 'Kuvausryhmä:', 'Kuvien lähde:', 'Kuvan oikeudet:', 'Kuvaoikeudet:', 'Kuvankäsittely:', 'Kuvamanipulaatio:', 'Kuvatoimitus:', 'Kuvitus:', 'Kuvitukset:', 'Kuvituskuvat:', 'Kuvittaja:', 'Kuvittanut:', 'Lehdistökuva:', 'Pääkuva:', 'Kansikuva:', 'Kansi:', 'Piirros:', 'Piirrokset:', 'Piirtänyt:', 'Pilapiirros:', 'Grafiikat:', 'Infografiikka:', 'Graafikko:', 'Kartta:', 'Kartat:', 'Videon kuvaus:', 'Videokuvaus:', 'Leikkaus:', 'Editointi:', 'Kamera:', 'Animaatio:', 'Ruutukaappaus:', 'Kollaasi:'),
      ...starts(
        'Kuva:', 'Kuvat:', 'Valokuva:', 'Kuvaaja:', 'Kuvituskuva', 'Arkistokuva', 'Video:', 'Grafiikka:', 'Kuvalähde',
        'Kuva on kuvituskuva', 'Valokuvat:', 'Kuvan lähde:', 'Kuvankaappaus',
      ),
      ...ends('kuvituskuva', 'arkistokuva', '/ Lehtikuva', 'kuvakaappaus'),
      ...has('Lehtikuva'),
    ],
    copyright: [
      ...whole(
        'Tietosuoja', 'Tietosuojaseloste', 'Tietosuojakäytäntö', 'Käyttöehdot', 'Evästeet', 'Evästekäytäntö', 'Rekisteriseloste',
        'Tilausehdot', 'Tekijänoikeudet', 'Saavutettavuusseloste', 'Yksityisyydensuoja', 'Tietoa evästeistä', 'Yleiset ehdot',
        'Toimitusehdot', 'Sopimusehdot', 'Palautukset', 'Peruutusoikeus', 'Saavutettavuus', 'Käyttösäännöt', 'Keskustelusäännöt',
      ),
      ...starts(
        'Kaikki oikeudet', 'Tekijänoikeus', 'Päätoimittaja:', 'Vastaava päätoimittaja:', 'Kustantaja:', 'Sivuston toteutus',
        'Voimanlähteenä', 'Toteutus:', 'Y-tunnus',
      ),
      ...has(
        'kaikki oikeudet pidätetään', 'ilman kirjallista lupaa', 'lainaaminen kielletty', 'kopiointi kielletty',
        'noudattaa Journalistin ohjeita', 'palvelun tarjoaa Blogger',
      ),
    ],
    related: [
      ...whole(
        'Suosituimmat', 'Uusimmat', 'Tuoreimmat', 'Suosittelemme', 'Viimeisimmät', 'Aiheeseen liittyvää', 'Luetuimmat artikkelit',
        'Luetuimmat uutiset', 'Luetuimmat nyt', 'Luetuinta', 'Suosituimmat artikkelit', 'Suosituimmat uutiset', 'Suositut',
        'Katsotuimmat', 'Kommentoiduimmat', 'Jaetuimmat', 'Uusimmat uutiset', 'Uusimmat artikkelit', 'Tuoreimmat uutiset',
        'Viimeisimmät uutiset', 'Viimeisimmät artikkelit', 'Aiheeseen liittyvät artikkelit', 'Aiheeseen liittyvät',
        'Lisää artikkeleita', 'Muita uutisia', 'Muut artikkelit', 'Suositeltua', 'Suositellut', 'Sinulle suositeltua',
        'Toimitus suosittelee', 'Poiminnat', 'Juuri nyt', 'Nyt luetuinta', 'Päivän luetuimmat', 'Viikon luetuimmat',
        'Saattaisit pitää myös', 'Sinua saattaisi kiinnostaa', 'Pääuutiset', 'Tuoreimmat jutut', 'Suosituimmat jutut',
        'Luetuimmat jutut', 'Viimeisimmät jutut', 'Uusimmat jutut', 'Viimeisimmät kirjoitukset', 'Samankaltaiset tuotteet',
        'Samankaltaisia aiheita', 'Tutustu myös', 'Liittyvät tuotteet', 'Suositellut tuotteet', 'Viimeksi katsotut tuotteet',
        'Uutuudet', 'Myydyimmät', 'Muut lukivat myös', 'Lisää samasta aiheesta', 'Hetken luetuimmat', 'Toimituksen valinnat',
        'Nostot', 'Ajankohtaista', 'Vanhemmat artikkelit', 'Uudemmat artikkelit', 'Edellinen kirjoitus', 'Seuraava kirjoitus',
        'Edellinen juttu', 'Seuraava juttu',
      ),
      ...starts(
        'Lue myös', 'Katso myös', 'Lue lisää:', 'Luetuimmat', 'Aiheeseen liittyv', 'Lisää aiheesta', 'Lisää uutisia',
        'Sinua saattaa', 'Sinua voisi', 'Lue lisää aiheesta', 'Lue aiheesta', 'Kuuntele myös', 'Edellinen artikkeli',
        'Seuraava artikkeli', 'Aiheeseen liittyvä', 'Sinua saattaisi', 'Älä missaa', 'Artikkelien selaus', 'Artikkelin selaus',
        'Lisää kirjoittajalta', 'Asiakkaat ostivat myös',
      ),
      ...whole('Aiheesta lisää', 'Aiheeseen liittyvät jutut', 'Liittyvät artikkelit', 'Suosituksia sinulle', 'Eniten kommentoidut', 'Muut uutiset', 'Muita juttuja', 'Vanhemmat tekstit', 'Uudemmat tekstit', 'Vanhempi teksti', 'Uudempi teksti', 'Muistatko vielä', 'Nyt puhutaan', 'Samasta osastosta'),
    ],
    more: [
      ...whole(
        'lisää', 'näytä lisää', 'Lue juttu', 'Lue artikkeli', 'Näytä vähemmän', 'Katso lisää', 'Lataa lisää', 'Kaikki uutiset',
        'Kaikki artikkelit', 'Lisätietoja', 'Lisätietoa', 'Siirry artikkeliin', 'Lue', 'Avaa', 'Katso', 'Tutustu', 'Piilota',
        'Kaikki kirjoitukset', 'Lisää uutisia',
      ),
      ...ends(
        'lue lisää', 'jatka lukemista', 'lue koko juttu', 'näytä kaikki', 'katso kaikki', 'lue koko artikkeli', 'klikkaa tästä',
        'lue koko uutinen', 'lue lisää täältä', 'lue lisää tästä',
      ),
    ],
    navigation: [
      ...whole(
        'Etusivu', 'Koti', 'Valikko', 'Haku', 'Hae', 'Kirjaudu', 'Kirjaudu sisään', 'Kirjaudu ulos', 'Rekisteröidy', 'Uutiset',
        'Kotimaa', 'Ulkomaat', 'Politiikka', 'Talous', 'Urheilu', 'Kulttuuri', 'Mielipide', 'Mielipiteet', 'Tiede', 'Terveys',
        'Tekniikka', 'Viihde', 'Sää', 'Paikalliset', 'Yhteystiedot', 'Ota yhteyttä', 'Tietoa meistä', 'Arkisto', 'Sulje',
        'Seuraava', 'Edellinen', 'Mainosta', 'Asiakaspalvelu', 'Palaute', 'Päävalikko', 'Avaa valikko', 'Sulje valikko',
        'Hakutulokset', 'Oma tili', 'Omat tiedot', 'Luo tunnus', 'Unohditko salasanan', 'Salasana', 'Käyttäjätunnus',
        'Muista minut', 'Maailma', 'Jääkiekko', 'Jalkapallo', 'Pääkirjoitus', 'Pääkirjoitukset', 'Kolumnit', 'Kolumni', 'Blogit',
        'Blogi', 'Analyysi', 'Haastattelu', 'Hyvinvointi', 'Teknologia', 'Autot', 'Asuminen', 'Ruoka', 'Reseptit', 'Matkailu',
        'Matkustus', 'Muoti', 'Tyyli', 'Perhe', 'Lapset', 'Koulutus', 'Työelämä', 'Ympäristö', 'Ilmasto', 'Luonto', 'Eläimet',
        'Raha', 'Pörssi', 'Elokuvat', 'Musiikki', 'Kirjat', 'Taide', 'Televisio', 'TV-opas', 'Radio', 'Podcastit', 'Podcast',
        'Videot', 'Kuvat', 'Kuvagalleria', 'Ristikot', 'Sudoku', 'Pelit', 'Horoskooppi', 'Tapahtumat', 'Paikallisuutiset',
        'Näköislehti', 'Digilehti', 'Lehti', 'Kauppa', 'Verkkokauppa', 'Meistä', 'Toimitus', 'Mediatiedot', 'Mediakortti',
        'Usein kysyttyä', 'Ohjeet', 'Ohje', 'Anna palautetta', 'Lähetä juttuvinkki', 'Juttuvinkki', 'Sivukartta',
        'Edellinen sivu', 'Seuraava sivu', 'Sivu', 'Takaisin', 'Takaisin ylös', 'Ylös', 'Peruuta', 'Kieli', 'Suomeksi', 'Suomi',
        'In English', 'På svenska', 'RSS', 'Kaikki aiheet', 'Paikallista', 'Kotimaan uutiset', 'Ulkomaan uutiset', 'Alueet',
        'Vieraskynä', 'Näkökulma', 'Kuolleet', 'Muistokirjoitukset', 'Henkilöt', 'Ihmiset', 'Onnettomuudet', 'Rikos', 'Maatalous',
        'Liikenne', 'Historia', 'Puutarha', 'Teatteri', 'Sarjakuvat', 'Arvostelut', 'Menovinkit', 'Tapahtumakalenteri',
        'Pesäpallo', 'Koripallo', 'Yleisurheilu', 'Hiihto', 'Ravit', 'Tulokset', 'Avoimet työpaikat', 'Työpaikat', 'Ilmoitukset',
        'Mainostajalle', 'Yritys', 'Palvelut', 'Tilaa lehti', 'Lue näköislehti', 'Arkistot', 'Kategoriat', 'Kuukausi',
        'Valitse kuukausi', 'Kalenteri', 'Avainsanapilvi', 'Sisällysluettelo', 'Blogiarkisto', 'Meta', 'Tarkennettu haku',
        'Järjestä', 'Lajittele', 'Suodata', 'Suodattimet', 'Ostoskori', 'Ostoskorisi on tyhjä', 'Lisää ostoskoriin', 'Kassa',
        'Toivelista', 'Suosikit', 'Lisää suosikkeihin', 'Vertaa', 'Tuotteet', 'Tarjoukset', 'Toimitus ja maksu', 'Kuvaus',
        'Tekniset tiedot', 'Ominaisuudet', 'Lisätiedot', 'Määrä', 'Keskustelut', 'Foorumi', 'Lainaa', 'Vastaa lainaten',
        'Uusi aihe', 'Paikalla olijat', 'Jäsenet', 'Viestit', 'Vastaukset', 'Viimeisin viesti', 'Luo tili', 'Unohtuiko salasana',
        'Käyttäjänimi', 'Käyttäjätunnus tai sähköpostiosoite', 'Profiili', 'Ensimmäinen', 'Viimeinen', 'Sivun alkuun',
        'Takaisin alkuun', 'Näytä valikko', 'Toista', 'UKK', 'Henkilöstö', 'Yhteistyökumppanit',
      ),
      ...starts(
        'Siirry', 'Hyppää', 'Olet täällä', 'Siirry sisältöön', 'Siirry pääsisältöön', 'Hyppää sisältöön', 'Olet tässä',
        'Hakutulokset haulle', 'Liittynyt:', 'Rekisteröitynyt:', 'Kaikki ajat ovat', 'Aikavyöhyke', 'Nimipäivät',
        'Näytetään tulokset', 'Näytetään kaikki',
      ),
      ...whole('Elämä', 'Elämäntapa', 'Piha', 'Maaseutu', 'Kunta', 'Kunnanvaltuusto', 'Kaupunki', 'Päätöksenteko', 'Ohjelmat', 'Lehtiarkisto', 'Maksaminen', 'Hinnasto', 'Linkit', 'Sisällys', 'Jutun sisältö', 'Artikkelin sisältö'),
    ],
    social: [
      ...whole(
        'Tykkää', 'Tallenna', 'Kuuntele', 'Sähköposti', 'Jaa Twitterissä', 'Jaa WhatsAppissa', 'Jaa sähköpostilla', 'Jaa juttu',
        'Jaot', 'Seuraa', 'Linkki kopioitu', 'Kuuntele juttu', 'Lähetä kaverille', 'Sosiaalinen media', 'Lahjoita artikkeli',
        'Tulostusversio', 'Katselukertaa', 'Tykkäykset', 'Tykkäystä', 'Suosittele', 'Kuuntele artikkeli', 'Lähetä sähköpostilla',
        'Seuraa aihetta',
      ),
      ...starts(
        'Jaa', 'Seuraa meitä', 'Kopioi linkki', 'Tulosta', 'Jaa Facebookissa', 'Jaa tämä', 'Jaa artikkeli', 'Seuraa artikkeliin',
        'Jaa X', 'Napsauta jakaaksesi', 'Klikkaa jakaaksesi', 'Tykkää meistä', 'Tykkää tästä:', 'Löydät meidät', 'Seuraa somessa',
      ),
      ...whole('Jaa ystävälle', 'Katselukerrat', 'Tallenna artikkeli', 'Arvioi juttu'),
    ],
    tags: starts(
      'Avainsanat', 'Aiheet:', 'Asiasanat', 'Tunnisteet', 'Kategoria:', 'Kategoriat:', 'Seuraa artikkeliin liittyviä',
      'Artikkelin aiheet', 'Aihe:',
    ),
    comment: [
      ...whole(
        'Kommentit', 'Kommentti', 'Kommentoi', 'Vastaa', 'Peruuta vastaus', 'Ilmoita', 'Nimi *', 'Sähköposti *',
        'Sähköpostiosoite *', 'Lähetä kommentti', 'Näytä kaikki kommentit', 'Lue kommentit', 'Kommentointi on suljettu',
        'Keskustelu', 'Keskustele', 'Ilmoita asiaton viesti', 'Ilmianna', 'Viimeisimmät kommentit', 'Uusimmat kommentit',
        'Nimimerkki', 'Kotisivu', 'Sivusto', 'Viesti', 'Kommenttisi', 'Lähetä', 'Näytä lisää kommentteja', 'Näytä vastaukset',
        'Vanhimmat', 'Parhaat', 'Arvostelut', 'Tuotearvostelut', 'Kirjoita arvostelu', 'Vahvistettu ostos',
        'Oliko arvostelu hyödyllinen', 'Vierailija', 'Ilmoita viesti', 'Muokkaa', 'Poista', 'Uusimmat ensin', 'Vanhimmat ensin',
      ),
      ...starts(
        'Jätä kommentti', 'Kirjoita kommentti', 'Kommentit (', 'Lisää kommentti', 'Kommentoi juttua', 'Vastaa käyttäjälle',
        'Kommentoi artikkelia', 'Kirjaudu sisään kommentoidaksesi', 'Sähköpostiosoitettasi ei', 'Sinun täytyy kirjautua',
        'Tallenna nimeni', 'Ei kommentteja', 'Osallistu keskusteluun', 'Näytä kommentit', 'Vastaa kommenttiin', 'Ilmoita minulle',
        'Sinun pitää kirjautua', 'Ole ensimmäinen',
      ),
      ...ends('kommenttia', 'sanoo:', 'kirjoitti:'),
      ...has(
        'sähköpostiosoitettasi ei julkaista', 'pakolliset kentät on merkitty', 'kirjaudu kommentoidaksesi', 'kommentoidaksesi',
        'kirjautua sisään kommentoidaksesi', 'Tallenna nimeni', 'tähän selaimeen seuraavaa kommentointikertaa',
        'kirjauduttava sisään', 'sivusto käyttää akismet',
      ),
      ...whole('Kommentoinnin säännöt', 'Ei vielä kommentteja', 'Kaikki kommentit', 'Anonyymi', 'Lukijoiden kommentit'),
      ...starts('Kommentointi on päättynyt', 'Tämän jutun kommentointi', 'Pakolliset kentät'),
    ],
    promo: [
      ...whole(
        'Uutiskirje', 'Mainokset', 'Kaupallinen tiedote', 'Sponsoroitu', 'Sponsoroitu sisältö', 'Maksettu sisältö',
        'Uutiskirjeet', 'Tilaajaksi', 'Tilaukset', 'Tue meitä', 'Lahjoita', 'Lataa sovelluksemme', 'Osta nyt', 'Mainos alkaa',
        'Mainos päättyy', 'Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen jälkeen', 'Sähköpostiosoitteesi',
        'Ei kiitos', 'Sähköpostiosoite', 'Yhteistyössä', 'Tilaajaedut', 'Osta', 'Ilmainen toimitus', 'Ilmainen toimitus yli',
        'Varastossa', 'Ei varastossa', 'Loppuunmyyty', 'Saatavuus', 'Hinta',
      ),
      ...starts(
        'Mainos', 'Tilaa', 'Liity', 'Lataa', 'Artikkeli jatkuu', 'Juttu jatkuu', 'Tilaa uutiskirje', 'Tilaa uutiskirjeemme',
        'Tilaa lehti', 'Tilaa nyt', 'Liity jäseneksi', 'Lataa sovellus', 'Kokeile ilmaiseksi', 'Kaupallinen yhteistyö',
        'Syötä sähköpostiosoitteesi', 'Kiitos tilauksesta', 'Pysy ajan tasalla', 'Tue toimintaamme',
      ),
      ...has('tilaa uutiskirje', 'uutiskirjeemme', 'jatkuu mainoksen jälkeen', 'uutiskirjeen tilaaja', 'suoraan sähköpostiisi'),
      ...whole('Tukijat', 'Ilmoitus', 'Artikkeli jatkuu mainoksen alla', 'Osta liput', 'Liput'),
      ...starts('Saat tärkeimmät uutiset', 'Haluatko', 'Onko sinulla uutisvinkki', 'Lähetä uutisvinkki', 'Tilaa nyt ja', 'Ensimmäinen kuukausi', 'Jäsenyys', 'Lukijaksi'),
    ],
    notice: [
      ...whole(
        'Hyväksy', 'Hyväksy kaikki', 'Hylkää', 'Sivua ei löytynyt', 'Evästeasetukset', 'Hyväksy evästeet',
        'Hyväksy kaikki evästeet', 'Hylkää kaikki', 'Vain välttämättömät', 'Muokkaa asetuksia', 'Tallenna asetukset', 'Ladataan',
        'Sivua ei löydy', 'Aina käytössä', 'Salli kaikki', 'Salli evästeet', 'Välttämättömät', 'Hyväksyn', 'Asetukset',
        'Hallitse suostumusta', 'Tilastot', 'Ei tuloksia', 'Virhe',
      ),
      ...starts(
        'Käytämme evästeitä', 'Tämä sivusto käyttää', 'Sivusto käyttää', 'Selaimesi', 'Käytämme sivustollamme',
        'Sivustomme käyttää', 'Me ja kumppanimme', 'Selaimesi ei', 'Käytät vanhentunutta', 'Jatkamalla sivuston',
        'Etsimääsi sivua', 'Ota JavaScript', 'Välitämme yksityisyydestäsi', 'Arvostamme yksityisyyttäsi', 'Tekninen tallennus',
        'Parhaan käyttökokemuksen', 'Valitettavasti hakemaasi', 'Videota ei voi', 'Tämä verkkosivusto käyttää',
      ),
      ...has(
        'käytämme evästeitä', 'käyttää evästeitä', 'evästeiden käyt', 'ota JavaScript käyttöön', 'evästeiden käyttö',
        'evästeiden käytön', 'selaimesi ei tue', 'JavaScript käyttöön', 'evästeitä käytetään', 'hyväksyt evästeiden',
        'vaatii JavaScriptin',
      ),
      ...starts('Sivusto käyttää evästeitä', 'Tämä sivusto käyttää evästeitä', 'Jatkamalla sivuston käyttöä', 'Valitettavasti sivua', 'Kirjaudu sisään, jotta'),
      ...whole('Hallitse evästeitä', 'Muuta evästevalintoja', 'Välttämättömät evästeet', 'Tilastolliset evästeet', 'Markkinointievästeet', 'Toiminnalliset evästeet', 'Tallenna valinnat', 'Vahvista valinnat', 'Kumppanimme', 'Kumppanit', 'Oikeutettu etu', 'Yksityisyysasetukset', 'Tarkan sijaintitiedon käyttö'),
    ],
    bio: [
      ...whole('Kirjoittajan muut jutut', 'Näytä koko profiili', 'Kaikki kirjoittajan artikkelit'),
      ...starts(
        'Tietoa kirjoittajasta', 'Kirjoittajasta', 'Kirjoittajan muut', 'Kaikki kirjoittajan', 'Lisää kirjoittajalta',
        'Tietoja kirjoittajasta', 'Näytä kaikki kirjoittajan',
      ),
      ...starts('Kirjoittaja on', 'Kaikki kirjoittajan jutut'),
      ...whole('Kirjoittaja', 'Kuka', 'Toimittaja', 'Kuka kirjoittaa'),
    ],
    paywall: [
      ...whole('Tilaajille', 'Maksullinen artikkeli', 'Jatka lukemista tilaajana', 'Kirjaudu ja lue', 'Tilaa ja jatka lukemista'),
      ...starts(
        'Jatkaaksesi lukemista', 'Vain tilaajille', 'Oletko jo tilaaja', 'Tilaa ja lue', 'Kirjaudu lukeaksesi',
        'Lue koko juttu tilaamalla', 'Artikkeli on vain', 'Tämä artikkeli on tilaajille', 'Rekisteröidy ja lue',
      ),
      ...has(
        'jatkaaksesi lukemista', 'vain tilaajille', 'oletko jo tilaaja', 'lukeaksesi koko', 'tilaajien luettavissa',
        'ilmaista artikkelia jäljellä',
      ),
    ],
    other: [
      ...starts('Oikaisu:', 'Korjaus:', 'Täsmennys:', 'Toimituksen huomautus:', 'Toim. huom.:', 'Juttua päivitetty', 'Juttuun lisätty', 'Juttua on päivitetty', 'Juttua on korjattu', 'Jutussa kerrottiin aiemmin', 'Jutussa luki aiemmin', 'Eturistiriita:', 'Sidonnaisuudet:', 'Kirjoittaja omistaa', 'Vastuuvapauslauseke:', 'Kaupallinen yhteistyö:', 'Yhteistyössä:', 'Sisältää mainoslinkkejä', 'Näin testaamme', 'Näin arvioimme', 'Näin käsittelemme virheet', 'Artikkeli on yleistä tietoa', 'Juttua varten on haastateltu', 'Lehdistöyhteydet:', 'Lisätietoja:', 'Lisätiedot:', 'Lisätietoja antaa', 'Sää tänään', 'Aurinko nousee', 'Aurinko laskee', 'Ilmankosteus:', 'Tuuli:', 'Valuuttakurssit', 'Polttoaineiden hinnat', 'Päivän horoskooppi', 'Tänään televisiossa', 'Tänään tv:ssä', 'Kysely:', 'Viikon kysymys', 'Päivän kysymys', 'Vastaajia', 'Ääniä yhteensä', 'Vastauksia:', 'Aukioloajat:', 'Avoinna:', 'Käyntiosoite:', 'Postiosoite:', 'Puhelin:', 'Puh.:', 'Faksi:', 'Osoite:', 'Sähköposti:', 'Kävijöitä tänään', 'Paikalla nyt', 'Paino:', 'Mitat:', 'Tuotenumero', 'Häiriötiedote:'),
      ...whole('Sääennuste', 'Pörssikurssit', 'Tv-ohjelmat', 'Televisio-ohjelmat', 'Radio-ohjelmat', 'Horoskoopit', 'Kysely', 'Äänestä', 'Katso tulokset', 'Lottonumerot', 'Kuolinilmoitukset', 'Merkkipäivät', 'Pienilmoitukset', 'Lehdistöyhteydet', 'Yhteystiedot medialle', 'Aukioloajat', 'Osoite', 'Päivän lainaus', 'Päivän kuva', 'Ristikko', 'Siitepölytiedote', 'Oikaisu', 'Oikaisut'),
    ],
  },
  sample:
    'Joen yli kulkeva vanha silta suljetaan lähes koko kesäksi, kaupunki kertoi tiistaina, koska insinöörit ovat löytäneet halkeamia kahdesta pilarista. Asukkaat, jotka ovat odottaneet korjausta vuosia, eivät ole yllättyneitä, mutta kauppiaat pelkäävät menettävänsä asiakkaita. ”Saimme tietää tästä vasta viime viikolla”, yksi heistä sanoi.',
} satisfies LanguageFile;

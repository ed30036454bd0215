import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'hu',
  name: 'Hungarian',
  autonym: 'magyar',
  iso3: ['hun'],
  functionWords: [
    'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'ez', 'de', 'van', 'volt', 'meg', 'már', 'csak', 'még', 'mint',
    'ha', 'el', 'azt', 'ki', 'lesz', 'ezt', 'vagy', 'pedig', 'sem', 'minden', 'ami', 'aki', 'amely', 'majd',
    'akkor', 'után', 'szerint', 'között', 'által', 'mert', 'így', 'úgy', 'ezért', 'azonban', 'illetve', 'alatt',
    'miatt', 'nagyon', 'lehet', 'kell', 'lett', 'voltak', 'vannak', 'nincs', 'itt', 'ott', 'ő', 'ők', 'én', 'mi',
    'nekem', 'neki', 'azok', 'ezek', 'annak', 'ennek', 'arra', 'erre', 'abban', 'ebben', 'amelyek', 'akik',
    'pont', 'előtt', 'mellett', 'ellen', 'felett', 'több', 'sok', 'most', 'mikor', 'amikor', 'ahol', 'hiszen',
    'tehát', 'valamint', 'sőt', 'szintén',
  ],
  months: [
    ['január', 'januári', 'jan'],
    ['február', 'februári', 'feb', 'febr'],
    ['március', 'márciusi', 'márc', 'már'],
    ['április', 'áprilisi', 'ápr'],
    ['május', 'májusi', 'máj'],
    ['június', 'júniusi', 'jún'],
    ['július', 'júliusi', 'júl'],
    ['augusztus', 'augusztusi', 'aug'],
    ['szeptember', 'szeptemberi', 'szept', 'szep'],
    ['október', 'októberi', 'okt'],
    ['november', 'novemberi', 'nov'],
    ['december', 'decemberi', 'dec'],
  ],
  weekdays: [
    ['hétfő'],
    ['kedd'],
    ['szerda', 'sze'],
    ['csütörtök', 'csüt'],
    ['péntek', 'pén'],
    ['szombat', 'szo'],
    ['vasárnap', 'vas'],
  ],
  dateWords: ['év', 'napján', 'óra', 'perc', '-án', '-én', 'kor'],
  relative: {
    today: ['ma'],
    yesterday: ['tegnap'],
    beforeYesterday: ['tegnapelőtt'],
    ago: [
      { phrase: '# perce', unit: 'minute' },
      { phrase: '# perccel ezelőtt', unit: 'minute' },
      { phrase: '# órája', unit: 'hour' },
      { phrase: '# órával ezelőtt', unit: 'hour' },
      { phrase: '# napja', unit: 'day' },
      { phrase: '# nappal ezelőtt', unit: 'day' },
      { phrase: '# hete', unit: 'week' },
      { phrase: '# héttel ezelőtt', unit: 'week' },
      { phrase: '# hónapja', unit: 'month' },
      { phrase: '# hónappal ezelőtt', unit: 'month' },
      { phrase: '# éve', unit: 'year' },
      { phrase: '# évvel ezelőtt', unit: 'year' },
    ],
  },
  authors: {
    by: ['Szerző:', 'Szerzők:', 'Írta:', 'Írta', 'Szöveg:', 'szöveg', 'az interjút készítette', 'készítette', 'Témaindító', 'A témát indította', 'Indította'],
    and: ['és', '&', 'valamint', 'illetve', 'közreműködésével', 'közösen'],
    after: ['írta', 'írja', 'írták', 'írják', 'írása', 'cikke', 'riportja', 'interjúja', 'tudósítása', 'jegyzete', 'kritikája', 'elemzése', 'összeállítása', 'tudósít', 'jelenti', 'beszámolója', 'számol be', 'tudósítónktól', 'véleménye', 'készítette', 'összeállította'],
    photos: ['fotó', 'fotók', 'fénykép'],
    labels:
      'szerző(k);a szerző;a szerzőről;cikkíró;cikkírónk;szövegek;szavak;cikk;írás;írja;riport;riporter;riporterünk;interjú;beszélgetés;tudósítás;tudósító;tudósítónk;újságíró;újságírónk;munkatársunk;munkatárs;vélemény;véleménycikk;jegyzet;publicisztika;publicista;kommentár;elemzés;elemző;kritika;kritikus;recenzió;recenzens;könyvajánló;recept;esszé;blog;blogger;vendégszerző;vendégszerzőnk;vendégposzt;beszámoló;közreműködött;közreműködő;beszámolt;tudósított;kérdezett;írták;a cikket írta;a szöveget írta;írta és fényképezte;írta és fotózta;szöveg és fotó;szöveg és fotók;szöveg és kép;szerkesztette és írta;összeállította;összeállították;összeáll;az összeállítást készítette;az interjút készítették;interjút készítette;a riportot készítette;a beszélgetést vezette;kérdezte;lejegyezte;feljegyezte;közzétette;közreadja;posztolta;beküldte;feltöltötte;a cikk szerzője;a cikk szerzői;az írás szerzője;a szöveg szerzője'.split(
        ';',
      ),
    credits:
      'foto;fotó forrása;fotók forrása;fotós;fotósunk;fotózta;fotó és videó;fényképek;fényképezte;fényképész;felvétel;felvételek;a felvételeket készítette;képek;kép forrása;képek forrása;képforrás;képszerkesztő;a képek forrása;borítókép;borítófotó;címlapfotó;címlapkép;kiemelt kép;nyitókép;nyitófotó;főkép;illusztráció;illusztrációk;illusztrálta;illusztrátor;képünk illusztráció;a kép illusztráció;archív fotó;archív felvétel;archív;videó;videók;video;videót készítette;operatőr;operatőrök;kamera;vágó;vágás;vágta;grafika;grafikák;grafikus;infografika;ábra;ábrák;rajz;rajzok;rajzolta;karikatúra;térkép;képernyőkép;képernyőfotó;montázs;kollázs;animáció'.split(
        ';',
      ),
    edited:
      'szerkesztette;szerkesztő;szerkesztők;szerkesztés;szerk;felelős szerkesztő;olvasószerkesztő;főszerkesztő;nyelvi lektor;lektorálta;lektor;lektorálás;szakmai lektor;szaklektor;szakmailag lektorálta;orvosilag ellenőrizte;orvosi lektor;ellenőrizte;átnézte;jóváhagyta;korrektor;korrektúra;javította;tényellenőrzés;tényellenőr;frissítette;fordította;ford;fordítás;fordító;fordítók;angolból fordította;németből fordította;magyarra fordította;átdolgozta;sajtó alá rendezte;moderátor;moderálta;műsorvezető;házigazda;producer;gyártás;gyártó;rendező;rendezte;szerkesztő-riporter;felelős kiadó;kiadó;kiadja;tördelés;tördelő;tördelte;arculat;koordinátor;leiratot készítette'.split(
        ';',
      ),
    jobs:
      'szabadúszó újságíró;oknyomozó újságíró;sportújságíró;tényfeltáró újságíró;gazdasági újságíró;tudományos újságíró;fotóriporter;sportriporter;riporterünk;főszerkesztő-helyettes;felelős szerkesztő;vezető szerkesztő;lapigazgató;hírszerkesztő;sportszerkesztő;kulturális szerkesztő;online szerkesztő;sportrovat-vezető;kultúrrovat-vezető;külpolitikai rovatvezető;turnusvezető;olvasószerkesztő;szerkesztő-riporter;szerkesztő-műsorvezető;műsorvezető;tudósítónk;külföldi tudósító;parlamenti tudósító;kiküldött tudósító;különtudósító;kiküldött munkatársunk;munkatársunk;külső munkatárs;vezető publicista;kolumnista;jegyzetíró;kommentátor;kritikus;filmkritikus;zenekritikus;irodalomkritikus;színikritikus;vendégszerző;blogger;gyakornok;elemző;politikai elemző;phd;ifj;mba;professzor;professor emeritus;egyetemi tanár;egyetemi docens;egyetemi oktató;docens;adjunktus;tanársegéd;kutató;tudományos munkatárs;doktorandusz;mérnök;ügyvéd;jogász;orvos;háziorvos;főorvos;ápoló;pszichológus;pszichiáter;dietetikus;közgazdász;tanár;tanárnő;tanító;pedagógus;író;írónő;költő;történész;filozófus;szociológus;politológus;polgármester;alpolgármester;országgyűlési képviselő;európai parlamenti képviselő;képviselő;miniszter;államtitkár;plébános;lelkész;püspök;fordító;műfordító;diák;egyetemi hallgató;elnök;ügyvezető'.split(
        ';',
      ),
  },
  names:
    'László István József János Zoltán Sándor Ferenc Gábor Attila Péter Tamás Tibor Zsolt Imre András Lajos György Csaba Gyula Mihály Károly Róbert Béla Balázs Dávid Dániel Ádám Krisztián Miklós Norbert Bence Máté Pál Szabolcs Roland Levente Bálint Rezső Antal Géza Márk Márton Gergely Gergő Ákos Viktor Árpád Dezső Kálmán Jenő Ernő Ottó Vilmos Endre Barnabás Benedek Botond Bertalan Kristóf Marcell Milán Patrik Richárd Rudolf Szilárd Szilveszter Tivadar Vince Zalán Zsombor Zsigmond Zoárd Alajos Albert Aladár Aurél Áron Alex Ábel Boldizsár Bendegúz Bulcsú Csongor Csanád Dénes Domonkos Donát Dömötör Elemér Elek Ede Emil Erik Erhard Fülöp Félix Frigyes Gellért Gerzson Gusztáv Gáspár Henrik Hunor Huba Hugó Ignác Iván Igor Jácint Jakab Konrád Kornél Kolos Lénárd Lóránt Lóránd Loránd Lehel Lőrinc Márió Mátyás Menyhért Mózes Mór Nándor Nimród Olivér Oszkár Örs Ödön Ottokár Pongrác Rajmund Rókus Samu Sámuel Simon Soma Sebestyén Szebasztián Tihamér Titusz Tódor Töhötöm Ubul Valér Vendel Vazul Virgil Vidor Vajk Xavér Zénó Zsolti Laci Pista Pisti Jóska Jani Zoli Sanyi Feri Gabi Peti Tomi Tibi Andris Gyuri Miki Karcsi Robi Dani Dóri Kati Zsuzsi Bea Móni Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Margit Judit Ágnes Andrea Julianna Ildikó Krisztina Erika Irén Eszter Magdolna Mónika Edit Gabriella Szilvia Anita Anikó Viktória Márta Rozália Tímea Piroska Ibolya Klára Tünde Dóra Zsófia Gizella Veronika Alexandra Csilla Terézia Nikolett Melinda Adrienn Réka Beáta Marianna Nóra Renáta Vivien Barbara Enikő Bernadett Rita Brigitta Edina Hajnalka Gyöngyi Jolán Petra Orsolya Etelka Borbála Noémi Valéria Teréz Annamária Fanni Kitti Nikoletta Emese Aranka Emma Lívia Zita Bianka Kinga Emília Olga Henrietta Rebeka Boglárka Zsuzsa Dorina Angéla Sára Diána Laura Erna Georgina Hédi Hedvig Ida Ilka Ilonka Izabella Janka Johanna Jolanda Júlia Kamilla Karola Kata Katinka Kincső Kriszta Léna Lili Lilla Linda Liza Luca Lucia Mariann Martina Matild Mimi Natália Natasa Nelli Panna Patrícia Paula Regina Rozi Sarolta Stefánia Szabina Szandra Szidónia Tamara Tekla Vanda Vanessza Vera Vilma Virág Virginia Xénia Ágota Zsanett Zsóka Kornélia Ivett Ilda Gréta Franciska Flóra Evelin Elvira Eleonóra Elza Csenge Cecília Blanka Bettina Berta Amália Alíz Aliz Adél Adrienne Dorottya Dalma'.split(
      ' ',
    ),
  appeared: ['eredetileg megjelent', 'először megjelent', 'számában jelent meg', 'számában megjelent', 'hasábjain jelent meg', 'oldalán jelent meg', 'átvéve a', 'átvéve az'],
  joined: ['csatlakozott', 'regisztrált', 'regisztráció', 'regisztráció dátuma'],
  titles: [
    'újságíró', 'szerkesztő', 'főszerkesztő', 'rovatvezető', 'tudósító', 'főmunkatárs', 'munkatárs', 'riporter',
    'publicista', 'dr', 'prof',
  ],
  cues: {
    source: [
      ...has('Eredetileg megjelent', 'Eredetileg itt jelent meg', 'Eredeti megjelenés', 'Az írás eredetileg megjelent', 'A cikk eredetileg megjelent', 'A cikk először megjelent', 'Először megjelent'),
      ...starts('Eredeti forrás', 'A cikk forrása', 'Az eredeti cikk', 'Első megjelenés', 'Forrása:', 'Hírforrás:', 'Nyomán:', 'Alapján:', 'Felhasználásával:', 'Átvéve:', 'Közlemény:', 'Engedélyével:'),
      ...whole('MTI'),
      ...starts('Forrás:', 'Források:', 'Eredeti cikk:', 'Sajtóközlemény:', 'Átvett cikk'),
    ],
    byline: [...starts(
      'Szerző:', 'Szerzők:', 'Írta:', 'Szöveg:', 'Szerkesztette:', 'Fordította:', 'Az interjút készítette:', 'Szöveg és fotó:',
      'Riporter:', 'Készítette:', 'Fordító:', 'Beküldte:', 'Közzétette:', 'Interjú:',
    ), ...starts('A cikket írta', 'A szöveget írta', 'Írta és fényképezte', 'Írta és fotózta', 'Szöveg és fotó', 'Szöveg és fotók', 'Szöveg és kép', 'Szerkesztette és írta', 'Az összeállítást készítette', 'Az interjút készítették', 'Interjút készítette', 'A riportot készítette', 'A beszélgetést vezette', 'A cikk szerzője', 'A cikk szerzői', 'Az írás szerzője', 'A szöveg szerzője', 'Szerző(k):', 'Cikkíró:', 'Cikkírónk:', 'Szövegek:', 'Szavak:', 'Cikk:', 'Írás:', 'Írja:', 'Riporterünk:', 'Beszélgetés:', 'Tudósítás:', 'Tudósító:', 'Tudósítónk:', 'Újságíró:', 'Újságírónk:', 'Munkatársunk:', 'Munkatárs:', 'Véleménycikk:', 'Jegyzet:', 'Publicisztika:', 'Publicista:', 'Kommentár:', 'Elemzés:', 'Elemző:', 'Kritika:', 'Kritikus:', 'Recenzió:', 'Recenzens:', 'Könyvajánló:', 'Recept:', 'Esszé:', 'Blog:', 'Blogger:', 'Vendégszerző:', 'Vendégszerzőnk:', 'Vendégposzt:', 'Beszámoló:', 'Közreműködött:', 'Közreműködő:', 'Beszámolt:', 'Tudósított:', 'Kérdezett:', 'Írták:', 'Összeállította:', 'Összeállították:', 'Összeáll:', 'Kérdezte:', 'Lejegyezte:', 'Feljegyezte:', 'Közreadja:', 'Posztolta:', 'Feltöltötte:')],
    dateline: [
      ...starts(
        'Megjelent:', 'Megjelenés:', 'Közzétéve:', 'Publikálva:', 'Publikálás:', 'Dátum:', 'Létrehozva:', 'Feltöltve:',
        'Beküldve:', 'Olvasási idő', 'Közzététel dátuma:', 'Megjelenés dátuma:', 'Elküldve:', 'Becsült olvasási idő',
      ),
      ...ends('perc olvasás', 'perces olvasmány', 'perc olvasási idő', 'perces olvasás', 'perc olvasásra'),
    ],
    updated: starts(
      'Frissítve', 'Frissült:', 'Módosítva:', 'Utolsó frissítés:', 'Utoljára frissítve:', 'Utolsó módosítás:', 'Módosítás:',
      'Módosítás dátuma:', 'Legutóbb frissítve:', 'Frissítés:',
    ),
    caption: [
      ...starts('Foto:', 'Fotó forrása:', 'Fotók forrása:', 'Fotós:', 'Fotósunk:', 'Fotózta:', 'Fotó és videó:', 'Fényképek:', 'Fényképezte:', 'Fényképész:', 'Felvétel:', 'Felvételek:', 'A felvételeket készítette:', 'Képforrás:', 'Képszerkesztő:', 'A képek forrása:', 'Borítófotó:', 'Címlapfotó:', 'Címlapkép:', 'Kiemelt kép:', 'Nyitófotó:', 'Főkép:', 'Illusztrációk:', 'Illusztrálta:', 'Illusztrátor:', 'Archív felvétel:', 'Archív:', 'Video:', 'Videót készítette:', 'Operatőr:', 'Operatőrök:', 'Kamera:', 'Vágó:', 'Vágás:', 'Vágta:', 'Grafikák:', 'Grafikus:', 'Infografika:', 'Ábra:', 'Ábrák:', 'Rajz:', 'Rajzok:', 'Rajzolta:', 'Karikatúra:', 'Térkép:', 'Képernyőkép:', 'Képernyőfotó:', 'Montázs:', 'Kollázs:', 'Animáció:'),
      ...whole('A kép illusztráció'),
      ...starts(
        'Fotók:', 'Kép:', 'Képek:', 'Fénykép:', 'Fotó', 'Videó:', 'Illusztráció:', 'Kép forrása:', 'Forrás fotó:',
        'Képünk illusztráció', 'Grafika:', 'Borítókép:', 'Nyitókép:', 'Archív fotó', 'Képek forrása:', 'A kép csak illusztráció',
      ),
    ],
    copyright: [
      ...whole(
        'Adatvédelem', 'Adatvédelmi nyilatkozat', 'Adatvédelmi tájékoztató', 'Adatkezelési tájékoztató',
        'Felhasználási feltételek', 'Impresszum', 'Jogi nyilatkozat', 'Szerzői jogok', 'ÁSZF', 'Általános szerződési feltételek',
        'Médiaajánlat', 'Adatkezelés', 'Süti tájékoztató', 'Süti kezelés', 'Süti beállítások', 'Cookie tájékoztató',
        'Cookie beállítások', 'Sütik kezelése', 'Moderálási elvek', 'Fórumszabályzat', 'Szabályzat', 'Elállási jog',
        'Fogyasztóvédelem', 'Garancia', 'Közérdekű adatok', 'Akadálymentesítési nyilatkozat', 'Etikai kódex', 'GDPR',
      ),
      ...starts('Kiadó:', 'Felelős kiadó:', 'Felelős szerkesztő:', 'Főszerkesztő:', 'Tárhelyszolgáltató:', 'Üzemeltető:'),
      ...has(
        'minden jog fenntartva', 'előzetes írásbeli engedélye', 'írásos engedély nélkül', 'szerzői jogvédelem alatt',
        'a szerkesztőség engedélye', 'a cikkek szabadon', 'üzemeltető a Blogger',
      ),
    ],
    related: [
      ...whole(
        'Kapcsolódó cikkek', 'Kapcsolódó cikkeink', 'Legolvasottabb', 'Legnépszerűbb', 'Legolvasottabb cikkek', 'Legfrissebb',
        'Legfrissebb hírek', 'Friss hírek', 'Ajánlott cikkek', 'Ajánljuk', 'Ajánló', 'Ezek is érdekelhetik', 'További hírek',
        'További cikkek', 'Hasonló cikkek', 'Címlapról ajánljuk', 'Legutóbbi hírek', 'Aktuális', 'Top hírek', 'Népszerű cikkek',
        'Ajánlott', 'A legnépszerűbb cikkek', 'Legnépszerűbb cikkek', 'A legolvasottabb cikkek', 'Legfrissebb cikkek',
        'Előző cikk', 'Következő cikk', 'Előző bejegyzés', 'Következő bejegyzés', 'Ez is érdekelhet', 'Szerkesztő ajánlja',
        'Olvasta már', 'Legolvasottabbak', 'Legnézettebb', 'Legnézettebb videók', 'Legfrissebb bejegyzések',
        'Legutóbbi bejegyzések', 'Népszerű bejegyzések', 'Népszerű', 'Népszerűek', 'Friss', 'Friss cikkek',
        'Kapcsolódó bejegyzések', 'Kapcsolódó anyagok', 'Kapcsolódó termékek', 'Hasonló témák', 'Hasonló termékek',
        'Hasonló bejegyzések', 'Ajánlott termékek', 'Utoljára megtekintett termékek', 'Újdonságok', 'Kiemelt', 'Kiemelt hírek',
        'Kiemelt cikkek', 'A szerkesztő ajánlja', 'Neked ajánljuk', 'Ezt is olvasd el', 'Még több hír', 'A rovat további cikkei',
        'A nap hírei', 'Most érkezett', 'Percről percre', 'Újabb bejegyzések', 'Régebbi bejegyzések', 'Újabb bejegyzés',
        'Régebbi bejegyzés', 'Ez is tetszhet', 'Előző hír', 'Következő hír',
      ),
      ...starts(
        'Olvassa el ezt is', 'Olvasd el ezt is', 'Kapcsolódó:', 'Ez is érdekelheti', 'Ezt is olvassa el', 'Korábban írtunk róla',
        'Bejegyzés navigáció', 'Olvassa el', 'Olvasd el még', 'Kapcsolódó cikkünk', 'Lásd még:', 'Nézd meg ezt is',
      ),
      ...whole('Ezt olvasta már', 'Ezt olvastad már', 'Kapcsolódó tartalmak', 'Kapcsolódó hírek', 'Kapcsolódó írások', 'További cikkeink', 'További hírek a témában', 'Korábbi bejegyzések', 'Szerkesztőségünk ajánlja', 'Legtöbbet kommentált'),
    ],
    more: [
      ...whole(
        'Tovább', 'Tovább a cikkre', 'Több', 'Olvass tovább', 'Olvasson tovább', 'Részletek', 'További cikkek betöltése',
        'Még több', 'Mutass többet', 'Elolvasom', 'Összes megtekintése', 'Több megjelenítése', 'Továbbiak betöltése',
        'Teljes cikk', 'További információ', 'Minden cikk', 'Kattintson ide', 'Folytatás', 'Megnézem', 'Összes', 'Összes hír',
        'Összes cikk', 'Minden hír', 'Több hír', 'Továbbolvasom',
      ),
      ...ends(
        'Tovább olvasom', 'Bővebben', 'Tovább »', 'Tovább a cikkhez', 'Részletek »', 'tovább olvasás', 'tovább a teljes cikkhez',
      ),
    ],
    navigation: [
      ...whole(
        'Főoldal', 'Kezdőlap', 'Címlap', 'Nyitólap', 'Menü', 'Keresés', 'Kereső', 'Bejelentkezés', 'Belépés', 'Regisztráció',
        'Kijelentkezés', 'Kapcsolat', 'Rólunk', 'Archívum', 'Rovatok', 'Ugrás a tartalomra', 'Tovább a tartalomra',
        'Kilépés a tartalomba', 'Oldaltérkép', 'Bezárás', 'Vissza', 'Előző cikk', 'Következő cikk', 'Vissza a tetejére',
        'Belföld', 'Külföld', 'Hírek', 'Itthon', 'Magyarország', 'Világ', 'Politika', 'Közélet', 'Gazdaság', 'Kultúra',
        'Tudomány', 'Tech', 'Egészség', 'Életmód', 'Sport', 'Labdarúgás', 'Foci', 'Kézilabda', 'Kosárlabda', 'Jégkorong',
        'Tenisz', 'Forma-1', 'Téli sportok', 'Eredmények', 'Tabella', 'Bűnügy', 'Baleset', 'Vélemény', 'Interjú', 'Interjúk',
        'Riport', 'Helyi hírek', 'Megyei hírek', 'Megye', 'Oktatás', 'Környezet', 'Mezőgazdaság', 'Autó', 'Ingatlan', 'Gasztro',
        'Receptek', 'Divat', 'Család', 'Utazás', 'Turizmus', 'Zene', 'Film', 'Színház', 'Könyvek', 'Szórakozás', 'Történelem',
        'Magazin', 'Programok', 'Programajánló', 'Eseménynaptár', 'Időjárás', 'Horoszkóp', 'Tévéműsor', 'TV műsor',
        'Keresztrejtvény', 'Gyászhírek', 'Apróhirdetések', 'Állások', 'Karrier', 'Videók', 'Képgaléria', 'Podcast', 'E-újság',
        'Jelszó', 'Felhasználónév', 'Elfelejtett jelszó', 'Elfelejtettem a jelszavam', 'Emlékezzen rám', 'Fiókom',
        'Keresés eredménye', 'Találatok', 'Részletes keresés', 'Rendezés', 'Szűrés', 'Kosár', 'Kosárba', 'Pénztár', 'Rendelés',
        'Kívánságlista', 'Kedvencek', 'Összehasonlítás', 'Webshop', 'Termékek', 'Akciók', 'Márkák', 'Gyártó', 'Cikkszám',
        'Szállítás', 'Szállítás és fizetés', 'Rendelés követése', 'Leírás', 'Paraméterek', 'További információk', 'Kategóriák',
        'Mennyiség', 'Fórum', 'Fórumok', 'Idézet', 'Válasz idézettel', 'Új téma', 'Témák', 'Hozzászólások', 'Tagok',
        'Felhasználók', 'Utolsó hozzászólás', 'Válaszok', 'Lap tetejére', 'Oldal', 'Előző', 'Következő', 'Első', 'Utolsó',
        'Előző oldal', 'Következő oldal', 'Blogarchívum', 'Címkefelhő', 'Tartalomjegyzék', 'Nyelv', 'Magyar', 'Elérhetőség',
        'Szerkesztőség', 'Hirdessen nálunk', 'Gyakori kérdések', 'GYIK', 'Segítség', 'Letöltések', 'Sajtó', 'Főmenü',
        'Szolgáltatások',
      ),
      ...starts(
        'Jelenlegi hely', 'Ön itt áll', 'Csatlakozott:', 'Regisztrált:', 'Időzóna', 'Keresés a következőre',
        'Keresési eredmények', 'Mai névnap', 'Névnap:', 'Összesen találat', 'Ugrás a tartalomhoz', 'Ugrás a fő tartalomra',
      ),
      ...whole('Publicisztika', 'Bulvár', 'Kék hírek', 'Városi hírek', 'Önkormányzat', 'Képviselő-testület', 'Polgármester', 'Rendeletek', 'Intézmények', 'Egyház', 'Természet', 'Otthon', 'Kert', 'Könyv', 'Műsorok', 'Lapszámok', 'Lapszám', 'Akadálymentes változat', 'Emlékezz rám', 'A kosár üres', 'Visszaküldés', 'Árak', 'Árlista', 'Közbeszerzés', 'Tartalom', 'A cikk tartalma', 'Angol', 'Német'),
    ],
    social: [
      ...whole(
        'Megosztom', 'Oszd meg', 'Nyomtatás', 'Tetszik', 'Küldés e-mailben', 'Link másolása', 'Megosztás Facebookon', 'Mentés',
        'Megosztások', 'Küldés emailben', 'Ajánlom', 'Követés', 'Nyomtatóbarát változat', 'Megtekintések', 'Közösségi média',
        'Cikk megosztása',
      ),
      ...starts(
        'Megosztás:', 'Kövessen minket', 'Kövess minket', 'Oszd meg másokkal', 'Kedveld', 'Kövess bennünket',
        'Kövessen bennünket', 'Ossza meg', 'Megtekintések száma:',
      ),
      ...whole('Megosztás', 'Elküldöm', 'Link másolva', 'Olvasva', 'Meghallgatás', 'Cikk meghallgatása', 'Cikk mentése', 'Értékelje a cikket'),
    ],
    tags: starts('Címkék:', 'Címke:', 'Témák:', 'Kulcsszavak:', 'Kategória:', 'Kategóriák:', 'Rovat:', 'Tagek:', 'Téma:'),
    comment: [
      ...whole(
        'Hozzászólás', 'Kommentek', 'Válasz', 'Hozzászólok', 'Szólj hozzá!', 'Új hozzászólás', 'Vélemény írása',
        'Nincs hozzászólás', 'Név *', 'E-mail cím *', 'Hozzászólás küldése', 'Hozzászólás elküldése',
        'Hozzászólások megtekintése', 'Jelentkezzen be a hozzászóláshoz', 'Kommentek mutatása', 'Megjegyzés küldése',
        'Megjegyzések', 'Megjegyzés', 'Honlap', 'Weboldal', 'Jelentem', 'Jelentés', 'Legutóbbi hozzászólások',
        'Vásárlói vélemények', 'Vélemények', 'Értékelések', 'Értékelés', 'Értékelés írása', 'Írjon véleményt',
        'Ellenőrzött vásárló', 'Hasznos volt ez az értékelés', 'Legújabb elöl', 'Legrégebbi', 'További hozzászólások',
        'Válasz megszakítása', 'Vendég',
      ),
      ...starts(
        'Hozzászólások:', 'Vélemény, hozzászólás?', 'Szóljon hozzá', 'Hozzászólás írásához', 'A hozzászóláshoz',
        'A nevem, e-mail címem', 'Értesítést kérek', 'Legyél te az első', 'Legyen Ön az első', 'Még nincs hozzászólás',
      ),
      ...ends('írta:', 'komment'),
      ...has(
        'az e-mail címet nem tesszük közzé', 'a kötelező mezőket', 'a hozzászóláshoz be kell jelentkezni',
        'e-mail címet nem tesszük közzé', 'a következő hozzászólásomhoz', 'a hozzászólások a vonatkozó jogszabályok',
        'minősülnek, értük a szolgáltatás',
      ),
      ...whole('Hozzászólás írása', 'Komment írása', 'Nincsenek hozzászólások', 'Összes hozzászólás', 'Legrégebbi elöl', 'Legfrissebb elöl', 'Válaszolok', 'Moderálási alapelvek', 'Becenév', 'Küldés', 'Névtelen', 'Olvasói vélemények'),
      ...starts('A hozzászólások lezárva', 'A hozzászólásokat lezártuk', 'Hozzászóláshoz jelentkezzen be', 'Az e-mail címet nem'),
    ],
    promo: [
      ...whole(
        'Reklám', 'Hírlevél', 'Feliratkozás', 'Feliratkozom', 'Előfizetés', 'Előfizetek', 'Támogatói tartalom', 'Támogatás',
        'Szponzorált tartalom', 'Hírlevél feliratkozás', 'Támogass minket', 'Támogatom', 'Fizetett hirdetés', 'PR cikk',
        'Támogatott tartalom', 'Szponzorált', 'Promóció', 'E-mail cím', 'Add meg az e-mail címed', 'Feliratkozom a hírlevélre',
        'Adományozás', 'Támogatóink', 'Letöltés', 'Megrendelem', 'Ingyenes szállítás', 'Raktáron', 'Nincs raktáron', 'Elfogyott',
        'Rendelhető', 'Ár',
      ),
      ...starts(
        'Iratkozzon fel', 'Iratkozz fel', 'Feliratkozás hírlevélre', 'Töltse le az alkalmazást', 'Támogassa munkánkat',
        'Hirdetés', 'Támogasson minket', 'Kövesse csatornánkat', 'A cikk a hirdetés alatt folytatódik', 'Ne maradjon le',
        'Kövesse híreinket',
      ),
      ...has(
        'iratkozzon fel hírlevelünkre', 'iratkozz fel hírlevelünkre', 'feliratkozás hírlevelünkre',
        'a cikk a hirdetés után folytatódik', 'hirdetés alatt folytatódik', 'hírlevelünkre',
      ),
      ...whole('Fizessen elő', 'Fizess elő', 'Támogassa lapunkat', 'Fizetett tartalom', 'Partnereink', 'Vásárlás', 'Megveszem', 'Jegyek', 'Jegyvásárlás', 'Töltse le alkalmazásunkat', 'Akció', 'A hirdetés után folytatjuk', '1% felajánlása'),
      ...starts('Ne maradjon le a', 'Értesüljön elsőként', 'Adója 1%', 'Ha tetszett', 'Csatlakozzon', 'Legyen előfizetőnk'),
    ],
    notice: [
      ...whole(
        'Az oldal nem található', 'Elfogadom', 'Rendben', 'Összes elfogadása', 'Elutasítom', 'Összes elutasítása', 'Megértettem',
        'Beállítások', 'Beállítások mentése', 'Sütik', 'Mindig aktív', 'Statisztika', 'Beállítások megtekintése',
        'Hozzájárulás kezelése', 'Hiba', 'Betöltés', 'Nincs találat', 'A keresett oldal nem található',
      ),
      ...starts(
        'Weboldalunk sütiket', 'Ez a weboldal sütiket', 'Ez az oldal sütiket', 'A weboldalon sütiket', 'Az oldal sütiket',
        'A keresett oldal', 'Fontos számunkra az Ön', 'A technikai tárolás', 'A legjobb élmény biztosítása',
      ),
      ...has(
        'sütiket használunk', 'sütiket használ', 'cookie-kat használ', 'engedélyezze a javascriptet',
        'a böngészője nem támogatja', 'cookie-kat használunk', 'javascript engedélyezése', 'sütiket alkalmaz',
        'cookie-kat alkalmaz', 'engedélyezd a javascript',
      ),
      ...starts('A weboldal cookie', 'Weboldalunk cookie', 'Az oldal további használatával', 'Az Ön böngészője', 'A böngésző', 'Jelentkezzen be'),
      ...whole('Nem fogadom el', 'Az összes elfogadása', 'Sütibeállítások', 'Szükséges sütik', 'Statisztikai sütik', 'Marketing sütik', 'Funkcionális sütik', 'Partnereink listája', 'Jogos érdek', 'Adatvédelmi beállítások'),
    ],
    bio: [
      ...whole(
        'A szerző további cikkei', 'A szerző cikkei', 'Szerzőnkről', 'A szerző összes cikke', 'Bemutatkozás',
        'Teljes profil megtekintése',
      ),
      ...starts('A szerzőről:', 'A szerző a', 'További cikkek a szerzőtől', 'A szerző további'),
      ...starts('A szerzőről', 'A szerző összes', 'A szerző korábbi', 'Továbbiak a szerzőtől'),
    ],
    paywall: [
      ...whole('Előfizetői tartalom', 'Előfizetőknek', 'Előfizetéssel olvasható'),
      ...starts('A cikk további része', 'Már van előfizetése'),
      ...has(
        'csak előfizetőknek', 'előfizetőink számára', 'a folytatáshoz fizessen elő', 'ha tovább szeretné olvasni',
        'a teljes cikk előfizetőknek', 'a folytatáshoz előfizetés', 'a cikk folytatásához', 'előfizetőként olvashatja',
        'előfizetők olvashatják', 'csak előfizetéssel',
      ),
    ],
    other: [
      ...starts('Helyesbítés:', 'Helyreigazítás:', 'Pontosítás:', 'Javítás:', 'A szerkesztő megjegyzése:', 'A szerk.:', 'A szerkesztőség megjegyzése:', 'Frissítettük', 'Cikkünket frissítettük', 'A cikk korábbi változatában', 'Cikkünk korábbi változatában', 'Érdekeltségi nyilatkozat:', 'Összeférhetetlenség:', 'A szerző nyilatkozata:', 'Jogi nyilatkozat:', 'Fizetett együttműködés', 'Együttműködésben', 'A cikk támogatója', 'A cikk megjelenését', 'A cikkben foglaltak', 'Az itt megjelent vélemények', 'Sajtókapcsolat:', 'Sajtókontakt:', 'További információ:', 'További információk:', 'Bővebb információ:', 'Időjárás ma', 'Napkelte:', 'Napnyugta:', 'Páratartalom:', 'Szél:', 'Árfolyamok', 'Üzemanyagárak', 'Napi horoszkóp', 'Ma este a tévében', 'Szavazás:', 'A hét kérdése', 'A nap kérdése', 'Összes szavazat', 'Szavazatok száma:', 'Nyitvatartás:', 'Nyitva:', 'Ügyfélfogadás:', 'Cégjegyzékszám:', 'Adószám:', 'Székhely:', 'Telefon:', 'Tel.:', 'E-mail:', 'Mai látogatók', 'Jelenleg online', 'Súly:', 'Méret:', 'Cikkszám:'),
      ...whole('Időjárás-előrejelzés', 'Mai időjárás', 'Tőzsde', 'Devizaárfolyamok', 'Rádióműsor', 'Szavazás', 'Szavazok', 'Szavazz', 'Eredmény', 'Lottószámok', 'Nyerőszámok', 'Gyászjelentések', 'Apróhirdetés', 'Sajtókapcsolat', 'Elérhetőségek', 'Nyitvatartás', 'Ügyfélfogadás', 'Cím', 'Ki van itt', 'A nap idézete', 'A nap képe', 'Névnapok', 'Névnap', 'Közlekedés', 'Útinform', 'Pollenjelentés', 'Ügyeletes gyógyszertár', 'Helyreigazítás'),
    ],
  },
  sample:
    'A városi tanács kedden közölte, hogy a folyó feletti híd felújítása az év végéig befejeződik. Az ' +
    'osztályvezető szerint a munkások már kicserélték a pilléreket, a forgalmat azonban csak a terhelési ' +
    'próba után engedik át. A környékbeliek azt remélik, hogy rövidebb lesz az út a központba, mint eddig ' +
    'volt.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sk',
  name: 'Slovak',
  autonym: 'slovenčina',
  iso3: ['slk'],
  functionWords: [
    'a', 'aj', 'v', 'vo', 'na', 'sa', 'je', 'že', 's', 'so', 'z', 'zo', 'do', 'o', 'to', 'si', 'by', 'bol',
    'bola', 'bolo', 'boli', 'ale', 'za', 'k', 'ku', 'ako', 'pre', 'po', 'od', 'sú', 'pri', 'už', 'som', 'jeho',
    'ktorá', 'ktorý', 'ktoré', 'ktorí', 'alebo', 'čo', 'tak', 'ani', 'keď', 'než', 'ešte', 'však', 'ak', 'tiež',
    'tento', 'táto', 'toto', 'tým', 'podľa', 'pred', 'medzi', 'pod', 'nad', 'bez', 'má', 'majú', 'môže', 'byť',
    'nie', 'len', 'až', 'kde', 'preto', 'pretože', 'ich', 'jej', 'ho', 'mu', 'bude', 'budú', 'sme', 'aby', 'toho',
    'u', 'svoje', 'svoj', 'ďalšie', 'počas', 'proti', 'cez',
  ],
  months: [
    ['január', 'januára', 'jan'],
    ['február', 'februára', 'feb'],
    ['marec', 'marca', 'mar'],
    ['apríl', 'apríla', 'apr'],
    ['máj', 'mája'],
    ['jún', 'júna'],
    ['júl', 'júla'],
    ['august', 'augusta', 'aug'],
    ['september', 'septembra', 'sep', 'sept'],
    ['október', 'októbra', 'okt'],
    ['november', 'novembra', 'nov'],
    ['december', 'decembra', 'dec'],
  ],
  weekdays: [
    ['pondelok', 'po'],
    ['utorok', 'ut'],
    ['streda', 'stredu', 'st'],
    ['štvrtok', 'št'],
    ['piatok', 'pi'],
    ['sobota', 'sobotu', 'so'],
    ['nedeľa', 'nedeľu', 'ne'],
  ],
  dateWords: ['dňa', 'o', 'v', 'vo', 'roku', 'hod', 'h'],
  relative: {
    today: ['dnes'],
    yesterday: ['včera'],
    beforeYesterday: ['predvčerom'],
    ago: [
      { phrase: 'pred # minútami', unit: 'minute' },
      { phrase: 'pred # minútou', unit: 'minute' },
      { phrase: 'pred # min', unit: 'minute' },
      { phrase: 'pred # hodinami', unit: 'hour' },
      { phrase: 'pred # hodinou', unit: 'hour' },
      { phrase: 'pred # hod', unit: 'hour' },
      { phrase: 'pred # dňami', unit: 'day' },
      { phrase: 'pred # dňom', unit: 'day' },
      { phrase: 'pred # týždňami', unit: 'week' },
      { phrase: 'pred # týždňom', unit: 'week' },
      { phrase: 'pred # mesiacmi', unit: 'month' },
      { phrase: 'pred # mesiacom', unit: 'month' },
      { phrase: 'pred # rokmi', unit: 'year' },
      { phrase: 'pred # rokom', unit: 'year' },
    ],
  },
  authors: {
    by: ['Autor:', 'Autorka:', 'Autori:', 'Autor', 'Text:', 'Napísal', 'Napísala', 'Pripravil', 'Pripravila', 'text', 'Zakladateľ témy', 'Založil', 'Tému založil'],
    and: ['a', '&', 'aj', 'i', 'spolu s', 'spoločne s', 'v spolupráci s'],
    after: ['píše', 'píšu', 'informuje', 'hlási', 'referuje', 'napísal', 'napísala', 'uvádza', 'rozpráva', 'komentuje', 'spracoval', 'spracovala', 'pripravil', 'pripravila'],
    photos: ['foto'],
    labels:
      'autor/ka;o autorovi;o autorke;texty;slová;článok;píše;reportáž;reportér;reportérka;náš reportér;naša reportérka;náš spravodajca;spravodajca;spravodajkyňa;redaktor;redaktorka;novinár;novinárka;rozhovor;komentár;komentuje;názor;glosa;fejtón;stĺpček;úvodník;analýza;recenzia;recenzent;recept;recept od;esej;vložil;vložila;pridal;pridala;publikoval;publikovala;zverejnil;zverejnila;zaslal;zaslala;poslal;poslala;vytvoril;vytvorila;napísali;text napísal;text napísala;článok napísal;článok napísala;spracoval;spracovala;spracovali;spísal;spísala;zostavil;zostavila;zaznamenal;zaznamenala;rozhovor viedol;rozhovor viedla;rozhovor pripravil;rozhovor pripravila;zhováral sa;zhovárala sa;rozprával sa;rozprávala sa;pýtal sa;pýtala sa;vyspovedal;vyspovedala;autor textu;autorka textu;autor článku;autorka článku;text a foto'.split(
        ';',
      ),
    credits:
      'fotografia;fotografie;fotky;fotograf;fotografka;fotografi;fotografoval;fotografovala;fotil;fotila;autor fotografie;autor fotografií;autor fotky;autor snímky;autorka fotografií;zdroj foto;zdroj fotografie;zdroj fotografií;zdroj obrázka;zdroj obrázku;snímka;snímky;obrázok;obrázky;obraz;ilustračné foto;ilustračná fotografia;ilustračná snímka;ilustračný obrázok;archívne foto;archívna snímka;foto archív;archív;titulná fotografia;titulné foto;video;videá;autor videa;natočil;natočila;kamera;kameraman;strih;strihač;infografika;grafika;grafik;graf;grafy;ilustrácia;ilustrácie;ilustroval;ilustrovala;ilustrátor;ilustrátorka;kresba;kresby;kreslil;kreslila;mapa;koláž;fotomontáž;snímka obrazovky;animácia'.split(
        ';',
      ),
    edited:
      'editor;editorka;editoval;editovala;editácia;redakcia;redigoval;redigovala;redakčná úprava;redaktor;redaktorka;zodpovedný redaktor;zodpovedná redaktorka;upravil;upravila;úprava;korektúra;korektúry;korektor;korektorka;jazyková korektúra;jazyková úprava;skontroloval;skontrolovala;odborná kontrola;odborná revízia;odborne skontroloval;medicínsky overil;overil;overila;revidoval;revidovala;fact-checking;aktualizoval;aktualizovala;preložil;preložila;preklad;prekladateľ;prekladateľka;z angličtiny preložil;z angličtiny preložila;moderoval;moderovala;moderátor;moderátorka;moderuje;produkcia;produkoval;producent;producentka;réžia;dramaturgia;vydavateľ;šéfredaktor;vedúci vydania;grafická úprava;sadzba;prepis'.split(
        ';',
      ),
    jobs:
      'zástupca šéfredaktora;zástupkyňa šéfredaktora;vedúci redaktor;vedúca redaktorka;zodpovedný redaktor;športový redaktor;športová redaktorka;vedúci oddelenia;vedúci vydania;editorka;náš reportér;investigatívny novinár;investigatívna novinárka;športový novinár;nezávislý novinár;fotoreportér;spravodajkyňa;zahraničný spravodajca;osobitný spravodajca;osobitná spravodajkyňa;náš spravodajca;náš spravodajca v;naša spravodajkyňa;dopisovateľ;dopisovateľka;korešpondent;publicista;publicistka;komentátorka;stĺpčekár;kritik;filmový kritik;hudobný kritik;recenzent;recenzentka;analytik;analytička;spolupracovník;spolupracovníčka;bloger;blogerka;stážista;stážistka;moderátor;moderátorka;pán;pani;dr;phdr;rndr;judr;mudr;bc;doc;prof;paeddr;csc;phd;profesor;profesorka;docent;docentka;vedec;vedkyňa;doktorand;doktorandka;advokát;advokátka;právnik;právnička;lekár;lekárka;psychológ;psychologička;ekonóm;ekonómka;učiteľ;učiteľka;spisovateľ;spisovateľka;historik;historička;sociológ;politológ;starosta;starostka;primátor;poslanec;poslankyňa;minister;kňaz;farár;farárka;prekladateľ;prekladateľka;študent;študentka'.split(
        ';',
      ),
  },
  names:
    'Jozef Ján Peter Štefan Milan Michal Miroslav Martin Tomáš Marek Juraj Vladimír František Ľubomír Pavol Pavel Igor Roman Ivan Andrej Jaroslav Dušan Rastislav Branislav Lukáš Matúš Marián Róbert Patrik Stanislav Anton Ladislav Filip Jakub Samuel Adam Dávid Daniel Dominik Erik Viliam Viktor Vojtech Vincent Vladislav Vratislav Vendelín Vlastimil Tibor Teodor Timotej Tobiáš Tadeáš Slavomír Svetozár Svetoslav Silvester Sebastián Stano Šimon Simon Sergej Rudolf Richard René Radovan Radoslav Radko Radomír Rado Rafael Prokop Oto Oskar Ondrej Oliver Oleg Norbert Nikolas Mikuláš Mojmír Miloš Miloslav Mário Matej Maroš Maxim Maximilián Marcel Melichar Medard Leonard Leopold Leo Ľudovít Ľubor Ľuboš Libor Lubomír Lubor Leoš Kristián Krištof Kornel Konštantín Klement Kamil Karol Kajetán Július Jurij Juro Jerguš Jergus Jozo Jonáš Joachim Jaromír Ivo Imrich Ignác Ivor Hugo Henrich Hubert Gustáv Gregor Gejza Gabriel Gašpar Félix Fridrich Ferdinand Fedor Fero Ernest Ervín Eugen Emil Emanuel Eduard Edmund Egon Dionýz Denis Demeter Drahomír Drahoslav Damián Dalibor Cyril Ctibor Bystrík Boris Boleslav Bohuslav Bohumil Bohdan Bohuš Blažej Benjamín Beňo Bernard Belo Bartolomej Bruno Branko Arpád Arnold Artúr Augustín Aurel Alojz Alexej Alexander Albert Alfonz Albín Aleš Alan Adrián Ambróz Aladár Blahoslav Zoltán Zdenko Zdeno Zdenek Žigmund Mišo Jano Palo Pali Ďuro Laco Gabo Maťo Mária Anna Zuzana Katarína Eva Jana Helena Monika Martina Lucia Veronika Michaela Lenka Ivana Andrea Kristína Marta Alžbeta Margita Viera Vierka Jarmila Jaroslava Janka Jozefína Judita Júlia Juliana Jolana Johana Jela Ida Ingrid Irena Iveta Ivica Izabela Ivona Ilona Iva Irma Hana Hedviga Henrieta Hermína Hanka Gabriela Gizela Gréta Gertrúda Františka Frederika Filoména Eleonóra Elena Ela Eliška Elvíra Ema Emília Erika Ester Estera Etela Eugénia Edita Dana Daniela Daša Dagmar Darina Denisa Diana Dominika Dorota Dobroslava Drahomíra Drahoslava Dáša Cecília Blanka Božena Brigita Blažena Bernadeta Bibiána Bianka Beáta Barbora Berta Branislava Bohuslava Bohumila Barbara Beatrix Apolónia Antónia Angela Angelika Aneta Anastázia Amália Alica Alexandra Alena Agáta Agnesa Adriana Adela Alojzia Albína Želmíra Zora Zlatica Zita Zdenka Zlata Zina Žofia Žaneta Xénia Vlasta Vladimíra Viola Viktória Vilma Vanda Vanesa Valéria Valentína Terézia Tereza Tatiana Tamara Táňa Timea Tímea Tina Sofia Soňa Slavomíra Simona Silvia Sára Sabína Stela Stella Stanislava Sylvia Sandra Štefánia Svetlana Ružena Rozália Romana Renáta Regina Radoslava Rebeka Rita Petra Petronela Paulína Patrícia Pavlína Otília Oľga Oxana Nora Nina Nikoleta Nikola Natália Nela Naďa Naďežda Miroslava Mira Miriam Milica Milena Milada Miloslava Mila Matilda Marína Marcela Marianna Mariana Maja Magdaléna Malvína Margaréta Margarita Mirka Ľudmila Ľubomíra Ľubica Ľuba Ľubka Livia Lívia Liliana Linda Lýdia Leona Laura Lea Lara Luciána Ľuboslava Kvetoslava Kveta Klára Klaudia Kamila Karolína Karin Karina Katka Kornélia Kinga Ksenia'.split(
      ' ',
    ),
  appeared: ['pôvodne vyšiel v', 'pôvodne vyšlo v', 'vyšiel pôvodne v', 'prevzaté z', 'bol prvýkrát publikovaný v'],
  published: ['vyšlo v týždenníku', 'vyšlo v denníku', 'vyšlo v mesačníku', 'vyšlo v časopise', 'prvýkrát vyšlo', 'pôvodne vyšla v', 'pôvodne vyšiel na', 'pôvodne vyšlo na', 'vyšla pôvodne v', 'vyšiel pôvodne na', 'vyšlo pôvodne v', 'bol pôvodne publikovaný v', 'bola pôvodne publikovaná v', 'bolo pôvodne publikované v', 'bol pôvodne publikovaný na', 'pôvodne publikované v', 'pôvodne publikované na', 'pôvodne publikovaný v', 'pôvodne uverejnené v', 'pôvodne uverejnený v', 'bol pôvodne uverejnený v', 'prvýkrát vyšiel v', 'prvýkrát vyšla v', 'prvýkrát vyšlo v', 'po prvýkrát vyšiel v', 'vyšiel prvýkrát v', 'prvýkrát publikované v', 'prvýkrát uverejnené v', 'bola prvýkrát publikovaná v', 'predtým vyšiel v', 'prevzaté zo', 'prevzaté s dovolením', 'prevzaté so súhlasom', 'článok je prevzatý z', 'článok bol prevzatý z', 'text je prevzatý z', 'pretlačené z', 'so súhlasom redakcie', 's láskavým dovolením', 's láskavým súhlasom', 'text pochádza z', 'ukážka z knihy', 'úryvok z knihy', 'preložené z článku v', 'vyšiel v denníku', 'vyšiel v novinách', 'vyšiel v týždenníku', 'vyšiel v mesačníku', 'vyšiel v časopise', 'vyšla v časopise', 'vyšlo v časopise', 'vyšiel v magazíne', 'vyšlo v denníku', 'vyšiel na portáli', 'vyšiel na webe', 'vyšiel na blogu', 'vyšiel v zborníku', 'vyšiel v knihe', 'publikované v časopise', 'uverejnené v časopise', 'uverejnený v denníku', 'zverejnené na webe', 'podľa tlačovej správy spoločnosti', 'tlačová správa spoločnosti', 'tlačová správa'],
  joined: ['registrovaný', 'registrovaný od', 'registrácia', 'člen od', 'dátum registrácie'],
  titles: [
    'redaktor', 'redaktorka', 'reportér', 'reportérka', 'šéfredaktor', 'šéfredaktorka', 'editor', 'novinár',
    'novinárka', 'komentátor', 'spravodajca', 'mgr', 'ing',
  ],
  cues: {
    source: [
      ...has('Zdroj informácií', 'S využitím materiálov', 'S použitím informácií', 'Na základe informácií', 'Pôvodne publikované v', 'Pôvodne publikované na', 'Pôvodne zverejnené na', 'Článok pôvodne vyšiel v', 'Prvýkrát vyšlo v', 'Prvýkrát publikované v', 'S láskavým dovolením'),
      ...starts('Prvotný zdroj', 'Pôvodný zdroj', 'S využitím', 'S použitím', 'S prispením', 'Pôvodne vyšlo v', 'Článok vyšiel v', 'Voľne podľa'),
      ...whole('Tlačová správa', 'TASR', 'SITA'),
      ...starts('Zdroj:', 'Zdroje:', 'Prevzaté z', 'Zdroj správy:', 'Spracované podľa', 'Pôvodný článok:'),
    ],
    byline: [...starts(
      'Autor:', 'Autorka:', 'Autori:', 'Text:', 'Napísal:', 'Pripravil:', 'Pripravila:', 'Preklad:', 'Text a foto', 'Spracoval:',
      'Spracovala:', 'Napísala:', 'Rozhovor viedol', 'Preložil:', 'Preložila:',
    ), ...starts('Text napísal', 'Text napísala', 'Článok napísal', 'Článok napísala', 'Rozhovor viedla', 'Rozhovor pripravil', 'Rozhovor pripravila', 'Zhováral sa', 'Zhovárala sa', 'Rozprával sa', 'Rozprávala sa', 'Pýtal sa', 'Pýtala sa', 'Autor textu', 'Autorka textu', 'Autor článku', 'Autorka článku', 'Autor/ka:', 'Texty:', 'Slová:', 'Článok:', 'Píše:', 'Reportáž:', 'Reportér:', 'Reportérka:', 'Spravodajca:', 'Spravodajkyňa:', 'Redaktor:', 'Redaktorka:', 'Novinár:', 'Novinárka:', 'Rozhovor:', 'Komentuje:', 'Názor:', 'Glosa:', 'Fejtón:', 'Stĺpček:', 'Úvodník:', 'Analýza:', 'Recenzia:', 'Recenzent:', 'Recept:', 'Esej:', 'Vložil:', 'Vložila:', 'Pridal:', 'Pridala:', 'Publikoval:', 'Publikovala:', 'Zverejnil:', 'Zverejnila:', 'Zaslal:', 'Zaslala:', 'Poslal:', 'Poslala:', 'Vytvoril:', 'Vytvorila:', 'Napísali:', 'Spracovali:', 'Spísal:', 'Spísala:', 'Zostavil:', 'Zostavila:', 'Zaznamenal:', 'Zaznamenala:', 'Vyspovedal:', 'Vyspovedala:')],
    dateline: [
      ...starts(
        'Publikované', 'Zverejnené', 'Uverejnené:', 'Vydané:', 'Dátum:', 'Pridané:', 'Vytvorené:', 'Čas čítania',
        'Dátum vydania:', 'Vložené:', 'Doba čítania', 'Odoslané:',
      ),
      ...ends('min čítania', 'minút čítania', 'minúty čítania'),
    ],
    updated: starts(
      'Aktualizované', 'Aktualizácia:', 'Naposledy upravené:', 'Posledná aktualizácia:', 'Posledná zmena', 'Posledná úprava',
      'Upravené:', 'Dátum aktualizácie',
    ),
    caption: [
      ...starts('Fotografie:', 'Fotky:', 'Fotograf:', 'Fotografka:', 'Fotografi:', 'Fotografoval:', 'Fotografovala:', 'Fotil:', 'Fotila:', 'Autor fotografií:', 'Autor fotky:', 'Autor snímky:', 'Autorka fotografií:', 'Zdroj obrázku:', 'Snímka:', 'Snímky:', 'Obrázok:', 'Obrázky:', 'Obraz:', 'Ilustračný obrázok:', 'Archívne foto:', 'Archívna snímka:', 'Titulná fotografia:', 'Titulné foto:', 'Autor videa:', 'Natočil:', 'Natočila:', 'Kamera:', 'Kameraman:', 'Strih:', 'Strihač:', 'Infografika:', 'Grafika:', 'Grafik:', 'Graf:', 'Grafy:', 'Ilustrácie:', 'Ilustroval:', 'Ilustrovala:', 'Ilustrátor:', 'Ilustrátorka:', 'Kresba:', 'Kresby:', 'Kreslil:', 'Kreslila:', 'Mapa:', 'Koláž:', 'Fotomontáž:', 'Snímka obrazovky:', 'Animácia:'),
      ...whole('Ilustračná snímka'),
      ...starts(
        'Foto', 'Fotografia:', 'Zdroj foto:', 'Autor fotografie:', 'Video:', 'Ilustračné foto', 'Zdroj fotografie:',
        'Ilustrácia:', 'Zdroj fotografií:', 'Zdroj obrázka', 'Ilustračná fotografia',
      ),
      ...ends('foto archív'),
    ],
    copyright: [
      ...whole(
        'Ochrana osobných údajov', 'Zásady ochrany osobných údajov', 'Podmienky používania', 'Obchodné podmienky',
        'Všeobecné obchodné podmienky', 'Autorské práva', 'Etický kódex', 'GDPR', 'Cookies', 'Súbory cookie',
        'Zásady používania cookies', 'Nastavenie cookies', 'Ochrana súkromia', 'Spracovanie osobných údajov',
        'Reklamačný poriadok', 'Reklamácie', 'Vrátenie tovaru', 'Odstúpenie od zmluvy', 'Podmienky ochrany osobných údajov',
        'Vyhlásenie o prístupnosti', 'Pravidlá diskusie', 'Impressum',
      ),
      ...starts(
        'Vydavateľ:', 'Prevádzkovateľ:', 'Šéfredaktor:', 'Technický prevádzkovateľ', 'Správca obsahu', 'Tvorba webu',
        'Vytvoril Shoptet',
      ),
      ...has(
        'všetky práva vyhradené', 'bez písomného súhlasu', 'bez predchádzajúceho písomného súhlasu',
        'autorské práva sú vyhradené', 'publikovanie alebo ďalšie šírenie', 'bez súhlasu redakcie', 'bez súhlasu vydavateľa',
        'práva sú vyhradené', 'používa službu Blogger', 'ďalšie šírenie správ',
      ),
    ],
    related: [
      ...whole(
        'Najčítanejšie', 'Najčítanejšie články', 'Súvisiace články', 'Odporúčame', 'Odporúčané články', 'Najnovšie',
        'Najnovšie správy', 'Najnovšie články', 'Ďalšie články', 'Ďalšie správy', 'Podobné články', 'Populárne', 'Hlavné správy',
        'Výber editora', 'Aktuality', 'K téme', 'Najpopulárnejšie články', 'Posledné články', 'Predchádzajúci článok',
        'Nasledujúci článok', 'Ďalší článok', 'Výber redakcie', 'Viac k téme', 'Ďalšie z rubriky', 'Najdiskutovanejšie',
        'Najnovšie príspevky', 'Populárne články', 'Najobľúbenejšie', 'Podobné témy', 'Podobné produkty', 'Súvisiace produkty',
        'Súvisiaci tovar', 'Odporúčané produkty', 'Naposledy prezerané', 'Novinky', 'Najpredávanejšie', 'Mohlo by sa vám páčiť',
        'Téma dňa', 'Práve sa deje', 'Aktuálne', 'Neprehliadnite', 'Nenechajte si ujsť', 'Top články', 'Staršie príspevky',
        'Novšie príspevky', 'Starší príspevok', 'Novší príspevok', 'Predchádzajúci príspevok', 'Ďalšie aktuality',
        'V tejto rubrike', 'Mimoriadne', 'Posledné komentáre', 'Ďalšie z kategórie',
      ),
      ...starts(
        'Čítajte aj', 'Prečítajte si aj', 'Čítajte viac:', 'Mohlo by vás zaujímať', 'Súvisiace:', 'Prečítajte si tiež',
        'Navigácia v článku', 'Ďalšie články z', 'Zákazníci kúpili aj',
      ),
      ...whole('Čítajte tiež', 'Prečítajte si', 'Mohlo by vás zaujať', 'Súvisiace správy', 'Súvisiace', 'Podobné príspevky', 'Na tému', 'Z rovnakej rubriky', 'Posledné správy', 'Najčítanejšie dnes', 'Najčítanejšie za týždeň', 'Najčítanejšie za 24 hodín', 'Najkomentovanejšie', 'Najsledovanejšie', 'Odporúčané', 'Redakcia odporúča', 'Nasledujúci príspevok', 'Staršie články', 'Práve teraz', 'Top 5', 'Top 10'),
    ],
    more: [
      ...whole(
        'Viac', 'Zobraziť viac', 'Načítať ďalšie', 'Ďalšie', 'Všetky články', 'Zobraziť všetko', 'Zobraziť ďalšie',
        'Viac informácií', 'Kliknite sem', 'Čítať', 'Čítajte viac', 'Zobraziť všetky', 'Zistiť viac', 'Dozvedieť sa viac',
        'Všetky správy', 'Načítať viac', 'Pokračovať',
      ),
      ...ends('Čítať ďalej', 'Čítať viac', 'Celý článok', 'Pokračovať v čítaní', 'Viac »', 'čítajte ďalej', 'čítať celý článok'),
    ],
    navigation: [
      ...whole(
        'Domov', 'Úvod', 'Menu', 'Hľadať', 'Vyhľadávanie', 'Prihlásiť sa', 'Prihlásiť', 'Prihlásenie', 'Registrácia', 'Odhlásiť',
        'Kontakt', 'Kontakty', 'O nás', 'Redakcia', 'Archív', 'Rubriky', 'Preskočiť na obsah', 'Prejsť na obsah', 'Mapa stránok',
        'Zavrieť', 'Späť', 'Hore', 'Predchádzajúci článok', 'Nasledujúci článok', 'Hlavná stránka', 'Používateľské meno', 'Heslo',
        'Zabudnuté heslo', 'Zabudli ste heslo', 'Zapamätať si ma', 'Registrovať sa', 'Odhlásiť sa', 'Vytvoriť účet', 'Môj účet',
        'Výsledky vyhľadávania', 'Vyhľadať', 'Pokročilé vyhľadávanie', 'Zoradiť podľa', 'Filtrovať', 'Košík',
        'Váš košík je prázdny', 'Do košíka', 'Pridať do košíka', 'Pokladňa', 'Obľúbené', 'Pridať k obľúbeným', 'Zoznam želaní',
        'Porovnať', 'Obchod', 'E-shop', 'Produkty', 'Akcie', 'Značky', 'Výrobca', 'Doprava a platba', 'Popis', 'Parametre',
        'Ďalšie informácie', 'Kategórie', 'Fórum', 'Citovať', 'Nová téma', 'Kto je online', 'Používatelia', 'Príspevky', 'Témy',
        'Posledný príspevok', 'Odpovede', 'Späť hore', 'Stránka', 'Posledná', 'Predchádzajúca', 'Nasledujúca', 'Ďalšia', 'Ďalej',
        'Predchádzajúci', 'Nasledujúci', 'Archívy', 'Kalendár', 'Štítky', 'Obsah', 'Jazyk', 'Slovenčina', 'English', 'Kariéra',
        'Pre médiá', 'Inzerujte', 'Pomoc', 'Partneri', 'Na stiahnutie', 'Dokumenty', 'Oznamy', 'Správy', 'Domáce', 'Slovensko',
        'Svet', 'Zahraničie', 'Z domova', 'Zo sveta', 'Regióny', 'Politika', 'Ekonomika', 'Biznis', 'Kultúra', 'Šport', 'Futbal',
        'Hokej', 'Tenis', 'Basketbal', 'Hádzaná', 'Atletika', 'Krimi', 'Názory', 'Komentáre', 'Publicistika', 'Rozhovory',
        'Reportáže', 'Veda a technika', 'Technológie', 'Zdravie', 'Školstvo', 'Cestovanie', 'Auto', 'Bývanie', 'Dom a záhrada',
        'Móda', 'Rodina', 'Recepty', 'História', 'Hudba', 'Film', 'Knihy', 'Divadlo', 'Zábava', 'Magazín', 'Počasie',
        'TV program', 'Horoskopy', 'Krížovky', 'Kalendár podujatí', 'Podujatia', 'Smútočné oznámenia', 'Práca', 'Reality',
        'Videá', 'Fotogaléria', 'Podcasty', 'Blogy', 'Výsledky', 'Hlavné menu', 'Úvodná stránka',
      ),
      ...starts(
        'Nachádzate sa', 'Ste tu:', 'Výsledky pre', 'Registrovaný:', 'Časové pásmo', 'Meniny má', 'Zobrazených výsledkov',
      ),
      ...whole('Spravodajstvo', 'Zahraničné', 'Región', 'Spoločnosť', 'Komentáre a názory', 'Veda', 'Vzdelávanie', 'Čierna kronika', 'Nehody', 'Miestne', 'Mesto', 'Obec', 'Obecný úrad', 'Mestský úrad', 'Zastupiteľstvo', 'Starosta', 'Primátor', 'Úradná tabuľa', 'VZN', 'Verejné obstarávanie', 'Povinné zverejňovanie', 'Zmluvy', 'Faktúry', 'Farnosť', 'Bohoslužby', 'Príroda', 'Poľnohospodárstvo', 'Relácie', 'Archív čísel', 'Rozšírené vyhľadávanie', 'Mapa stránky', 'Prístupnosť', 'Cenník', 'Časté otázky', 'Voľné miesta', 'Tiráž', 'Obsah článku', 'V článku nájdete', 'Prvá', 'Ďalšia strana', 'Predchádzajúca strana', 'Angličtina'),
    ],
    social: [
      ...whole(
        'Zdieľať článok', 'Zdieľať na Facebooku', 'Zdieľajte', 'Tlačiť', 'Vytlačiť', 'Tlač', 'Sledujte nás', 'Páči sa mi to',
        'Poslať e-mailom', 'Kopírovať odkaz', 'Uložiť', 'Zdieľanie', 'Poslať', 'Poslať priateľovi', 'Odporučiť', 'Zobrazenia',
        'Sledovať', 'Vypočuť článok', 'Verzia pre tlač', 'Sociálne siete',
      ),
      ...starts('Zdieľať:', 'Zdieľať na', 'Sledujte nás na', 'Nájdete nás na', 'Zobrazené:', 'Prečítané:'),
      ...whole('Zdieľať', 'Odkaz skopírovaný', 'Prečítané', 'Vypočuť', 'Uložiť článok', 'Ohodnoťte článok', 'Hodnotenie'),
    ],
    tags: starts(
      'Štítky:', 'Značky:', 'Tagy:', 'Témy:', 'Kľúčové slová:', 'Téma:', 'Rubrika:', 'Kategória:', 'Kategórie:', 'Tag:',
    ),
    comment: [
      ...whole(
        'Odpovedať', 'Vstúpiť do diskusie', 'Žiadne komentáre', 'Reagovať', 'Meno *', 'E-mail *', 'Odoslať komentár',
        'Zobraziť komentáre', 'Zrušiť odpoveď', 'Komentár', 'Komentovať', 'Webová stránka', 'Odoslať', 'Pridať príspevok',
        'Nahlásiť', 'Najnovšie komentáre', 'Zobraziť diskusiu', 'Zrušiť', 'Zobraziť ďalšie komentáre', 'Zobraziť odpovede',
        'Hodnotenia', 'Hodnotenie zákazníkov', 'Napísať recenziu', 'Overený zákazník', 'Bola táto recenzia užitočná',
        'Najstaršie', 'Návštevník',
      ),
      ...starts(
        'Diskusia:', 'Komentáre:', 'Pridať komentár', 'Napísať komentár', 'Uložiť moje meno', 'Prepáčte, ale pred zanechaním',
        'Ak chcete pridať', 'Pre pridávanie komentárov', 'Buďte prvý', 'Vaše hodnotenie',
      ),
      ...ends('napísal:', 'napísal(a):', 'napísala:'),
      ...has(
        'vaša e-mailová adresa nebude zverejnená', 'povinné polia sú označené', 'e-mailová adresa nebude zverejnená',
        'aby ste mohli komentovať', 'pre pridanie komentára', 'v tomto prehliadači pre moje budúce komentáre',
        'sa musíte prihlásiť', 'vyžadované polia sú označené', 'používa Akismet',
      ),
      ...whole('Diskusia', 'Pridajte komentár', 'Váš komentár', 'Pridať názor', 'Vaše názory', 'Zatiaľ žiadne komentáre', 'Zobraziť všetky komentáre', 'Všetky komentáre', 'Od najnovších', 'Od najstarších', 'Nahlásiť príspevok', 'Prezývka', 'Vaše meno', 'Recenzie', 'Anonym', 'Hosť'),
      ...starts('Diskusia je uzavretá', 'Komentáre sú uzavreté', 'Na pridanie komentára', 'Ak chcete komentovať', 'Vaša e-mailová adresa nebude', 'Vyžadované polia sú', 'Redakcia si vyhradzuje'),
    ],
    promo: [
      ...whole(
        'Reklama', 'Inzercia', 'Predplatné', 'Newsletter', 'Odoberať', 'PR článok', 'Komerčná správa', 'Prihlásiť sa na odber',
        'Odoberať newsletter', 'Predplatiť', 'Stiahnuť aplikáciu', 'Platená inzercia', 'Sponzorované', 'Sponzorovaný obsah',
        'Advertorial', 'Váš e-mail', 'E-mailová adresa', 'Zadajte svoj e-mail', 'Kúpiť', 'Objednať', 'Podporiť', 'Doprava zdarma',
        'Skladom', 'Nie je skladom', 'Vypredané', 'Cena', 'Prihlásiť na odber',
      ),
      ...starts(
        'Prihláste sa na odber', 'Odoberajte', 'Predplaťte si', 'Stiahnite si aplikáciu', 'Podporte nás', 'Článok pokračuje',
        'Dostupnosť:', 'Nezmeškajte', 'Podporte našu', 'Prihláste sa na newsletter',
      ),
      ...has(
        'prihlásiť na odber newslettera', 'článok pokračuje pod reklamou', 'článok pokračuje pod videom reklamou',
        'odber noviniek', 'zasielaním newslettera', 'novinky na e-mail',
      ),
      ...whole('Odoberať novinky', 'Prispieť', 'Darovať', 'Podporovatelia', 'Sponzori', 'Komerčné oznámenie', 'Komerčný článok', 'Platený obsah', 'Inzerát', 'Kúpiť teraz', 'Vstupenky', 'Kúpiť vstupenky', 'Ponuky', 'Zľavy', 'Pokračovanie pod reklamou', '2 % z dane'),
      ...starts('Prihláste sa na', 'Odoberajte náš', 'Dostávajte najdôležitejšie', 'Chcete dostávať', 'Staňte sa predplatiteľom', 'Staňte sa podporovateľom', 'Páčil sa vám článok', 'Ak sa vám článok', 'Venujte nám'),
    ],
    notice: [
      ...whole(
        'Stránka sa nenašla', 'Súhlasím', 'Prijať všetko', 'Prijať', 'Prijať všetky', 'Povoliť všetky', 'Odmietnuť',
        'Odmietnuť všetky', 'Rozumiem', 'Nesúhlasím', 'Uložiť nastavenia', 'Zobraziť predvoľby', 'Nevyhnutné', 'Vždy aktívne',
        'Načítava sa', 'Žiadne výsledky', 'Chyba',
      ),
      ...starts(
        'Táto stránka používa', 'Tento web používa', 'Táto webová stránka používa', 'Na poskytovanie tých najlepších',
        'Technické uloženie alebo prístup', 'Používame súbory', 'Vážime si vaše súkromie', 'Hľadaná stránka', 'Video sa nedá',
      ),
      ...has(
        'používame cookies', 'používa súbory cookie', 'používame súbory cookie', 'povoľte javascript', 'zapnite si javascript',
        'používaním tejto stránky súhlasíte', 'váš prehliadač je zastaraný', 'našli ste chybu', 'súborov cookie',
        'súbory cookies', 'váš prehliadač nepodporuje', 'vypnutý javascript',
      ),
      ...starts('Naša stránka používa', 'Tieto stránky používajú', 'Používaním tejto stránky', 'Pokračovaním v prehliadaní', 'Váš prehliadač', 'Stránka nebola nájdená', 'Ľutujeme, stránka'),
      ...whole('Súhlasím so všetkým', 'Odmietnuť všetko', 'Nastavenia cookies', 'Nastavenia súborov cookie', 'Spravovať cookies', 'Nevyhnutné cookies', 'Štatistické cookies', 'Marketingové cookies', 'Funkčné cookies', 'Analytické cookies', 'Uložiť voľby', 'Naši partneri', 'Oprávnený záujem', 'Nastavenia súkromia'),
    ],
    bio: [
      ...whole('Všetky články autora', 'Ďalšie články autora', 'O mne', 'Všetky príspevky autora', 'Zobraziť celý môj profil'),
      ...starts('O autorovi:', 'O autorke:', 'Autor je', 'Autorka je', 'Zobraziť všetky príspevky', 'Zobraziť všetky články'),
      ...starts('O autorovi', 'O autorke', 'Všetky články od', 'Viac od autora'),
    ],
    paywall: [
      ...whole('Tento článok je zamknutý', 'Pre predplatiteľov', 'Už mám predplatné'),
      ...has(
        'len pre predplatiteľov', 'iba pre predplatiteľov', 'odomknúť článok', 'ak chcete čítať ďalej',
        'pre pokračovanie v čítaní', 'zostáva vám prečítať', 'už máte predplatné', 'článok je určený pre',
      ),
    ],
    other: [
      ...starts('Oprava:', 'Spresnenie:', 'Poznámka redakcie:', 'Pozn. redakcie:', 'Pozn. red.:', 'Článok bol aktualizovaný', 'Článok sme aktualizovali', 'V predchádzajúcej verzii', 'V pôvodnej verzii', 'Konflikt záujmov:', 'Autor vyhlasuje', 'Upozornenie:', 'Platená spolupráca', 'V spolupráci s', 'Text vznikol v spolupráci', 'Článok vznikol v spolupráci', 'Projekt je financovaný', 'Projekt podporil', 'Z verejných zdrojov podporil', 'Názory autorov', 'Kontakt pre médiá:', 'Tlačové oddelenie:', 'Ďalšie informácie:', 'Viac informácií:', 'Bližšie informácie:', 'Počasie v', 'Východ slnka:', 'Západ slnka:', 'Vlhkosť:', 'Vietor:', 'Kurzy mien', 'Ceny pohonných hmôt', 'Váš horoskop', 'Dnes večer v televízii', 'Meniny majú', 'Dnes má meniny', 'Zajtra má meniny', 'Anketa:', 'Otázka týždňa', 'Otázka dňa', 'Celkovo hlasov', 'Hlasovalo', 'Počet hlasov:', 'Otváracie hodiny:', 'Úradné hodiny:', 'Stránkové hodiny:', 'IČ DPH', 'Sídlo:', 'Tel.:', 'Telefón:', 'Adresa:', 'E-mail:', 'Návštev dnes', 'Práve online', 'Na sklade', 'Hmotnosť:', 'Rozmery:', 'Kód produktu'),
      ...whole('Predpoveď počasia', 'Predpoveď', 'Burza', 'Kurzový lístok', 'Televízny program', 'Rozhlasový program', 'Horoskop', 'Denný horoskop', 'Anketa', 'Hlasovať', 'Hlasujte', 'Zobraziť výsledky', 'Výsledky lotérií', 'Spomienky', 'Riadková inzercia', 'Kontakt pre médiá', 'Kontaktné údaje', 'Otváracie hodiny', 'Úradné hodiny', 'Adresa', 'Štatistiky', 'Štatistika', 'Citát dňa', 'Fotka dňa', 'Meniny', 'Krížovka', 'Doprava', 'Dopravná situácia', 'Peľové spravodajstvo', 'Lekárenská pohotovosť', 'Dôležité telefónne čísla', 'Spresnenie', 'Oprava'),
    ],
  },
  sample:
    'Mestskí poslanci v utorok oznámili, že oprava mosta cez rieku sa skončí do konca roka. Podľa vedúcej ' +
    'odboru už robotníci vymenili piliere, premávka sa však obnoví až po záťažovej skúške. Obyvatelia ' +
    'okolitých štvrtí dúfajú, že cesta do centra bude kratšia, než bola doteraz.',
} satisfies LanguageFile;

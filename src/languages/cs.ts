import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'cs',
  name: 'Czech',
  autonym: 'čeština',
  iso3: ['ces'],
  functionWords: [
    'a', 'i', 'v', 've', 'na', 'se', 'je', 'že', 's', 'z', 'do', 'o', 'to', 'si', 'by', 'byl', 'byla', 'bylo',
    'byli', 'ale', 'za', 'k', 'ke', 'jako', 'pro', 'po', 'od', 'jsou', 'při', 'už', 'jsem', 'jeho', 'která',
    'který', 'které', 'nebo', 'co', 'jak', 'tak', 'ani', 'když', 'než', 'ještě', 'však', 'pokud', 'také', 'této',
    'tento', 'tato', 'tomu', 'tím', 'podle', 'před', 'mezi', 'pod', 'nad', 'bez', 'má', 'mají', 'může', 'být',
    'není', 'jen', 'až', 'kde', 'proto', 'protože', 'jejich', 'jej', 'ho', 'mu', 'jim', 'kteří', 'kterou', 'bude',
    'budou', 'jsme', 'aby', 'toho', 'ze', 'u', 'své', 'svou', 'svůj', 'další', 'kvůli', 'během', 'proti', 'přes',
  ],
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn', 'čer'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  weekdays: [
    ['pondělí', 'po'],
    ['úterý', 'út'],
    ['středa', 'středu', 'st'],
    ['čtvrtek', 'čt'],
    ['pátek', 'pá'],
    ['sobota', 'sobotu', 'so'],
    ['neděle', 'neděli', 'ne'],
  ],
  dateWords: ['dne', 'v', 've', 'roku', 'hod', 'hodin', 'h'],
  relative: {
    today: ['dnes'],
    yesterday: ['včera'],
    beforeYesterday: ['předevčírem'],
    agoOne: [
      { phrase: 'před minutou', unit: 'minute' }, { phrase: 'před hodinou', unit: 'hour' }, { phrase: 'před dnem', unit: 'day' }, { phrase: 'před týdnem', unit: 'week' }, { phrase: 'před měsícem', unit: 'month' }, { phrase: 'před rokem', unit: 'year' },
    ],
    ago: [
      { phrase: 'před # minutami', unit: 'minute' },
      { phrase: 'před # minutou', unit: 'minute' },
      { phrase: 'před # min', unit: 'minute' },
      { phrase: 'před # hodinami', unit: 'hour' },
      { phrase: 'před # hodinou', unit: 'hour' },
      { phrase: 'před # hod', unit: 'hour' },
      { phrase: 'před # h', unit: 'hour' },
      { phrase: 'před # dny', unit: 'day' },
      { phrase: 'před # dnem', unit: 'day' },
      { phrase: 'před # týdny', unit: 'week' },
      { phrase: 'před # týdnem', unit: 'week' },
      { phrase: 'před # měsíci', unit: 'month' },
      { phrase: 'před # měsícem', unit: 'month' },
      { phrase: 'před # lety', unit: 'year' },
      { phrase: 'před # rokem', unit: 'year' },
    ],
  },
  authors: {
    by: ['Autor:', 'Autorka:', 'Autoři:', 'Autor', 'Text:', 'Napsal', 'Napsala', 'Zpracoval', 'Zpracovala', 'Od', 'text', 'Zakladatel tématu', 'Založil', 'Autor vlákna', 'Téma založil'],
    and: ['a', '&', 'i', 'spolu s', 'společně s', 've spolupráci s'],
    after: ['píše', 'píší', 'informuje', 'hlásí', 'referuje', 'napsal', 'napsala', 'uvádí', 'vypráví', 'komentuje', 'zpracoval', 'zpracovala', 'připravil', 'připravila'],
    photos: ['foto'],
    labels:
      'autor/ka;o autorovi;o autorce;texty;slova;článek;píše;napsáno;reportáž;reportér;reportérka;náš reportér;naše reportérka;náš zpravodaj;zpravodaj;zpravodajka;redaktor;redaktorka;novinář;novinářka;rozhovor;tazatel;komentář;komentuje;názor;glosa;fejeton;sloupek;sloupkař;úvodník;analýza;recenze;recenzent;recept;recept od;esej;vložil;vložila;přidal;přidala;publikoval;publikovala;zveřejnil;zveřejnila;zaslal;zaslala;poslal;poslala;vytvořil;vytvořila;napsali;text napsal;text napsala;článek napsal;článek napsala;připravil;připravila;připravili;zpracovali;sepsal;sepsala;sestavil;sestavila;zaznamenal;zaznamenala;rozhovor vedl;rozhovor vedla;rozhovor připravil;rozhovor připravila;rozmlouval;rozmlouvala;ptal se;ptala se;ptali se;vyzpovídal;vyzpovídala;autor textu;autorka textu;autor článku;autorka článku;text a foto'.split(
        ';',
      ),
    credits:
      'fotografie;fotky;fotograf;fotografka;fotografové;fotografoval;fotografovala;fotil;fotila;autor fotografie;autor fotografií;autor fotky;autor snímku;autorka fotografií;autor fota;zdroj foto;zdroj fotografie;zdroj fotografií;zdroj obrázku;snímek;snímky;obrázek;obrázky;obraz;ilustrační foto;ilustrační fotografie;ilustrační snímek;archivní foto;archivní snímek;foto archiv;archiv;úvodní foto;titulní foto;titulní fotografie;video;videa;autor videa;natočil;natočila;kamera;kameraman;střih;střihač;infografika;grafika;grafik;graf;grafy;ilustrace;ilustrace od;ilustroval;ilustrovala;ilustrátor;ilustrátorka;kresba;kresby;kreslil;kreslila;mapa;koláž;fotomontáž;snímek obrazovky;animace'.split(
        ';',
      ),
    edited:
      'editor;editorka;editoval;editovala;editace;redakce;redigoval;redigovala;redakční úprava;redaktor;redaktorka;odpovědný redaktor;odpovědná redaktorka;upravil;upravila;úprava;korektura;korektury;korektor;korektorka;jazyková korektura;jazyková úprava;zkontroloval;zkontrolovala;odborná kontrola;odborná revize;odborně zkontroloval;lékařsky ověřil;ověřil;ověřila;revidoval;revidovala;fact-checking;aktualizoval;aktualizovala;přeložil;přeložila;překlad;překladatel;překladatelka;z angličtiny přeložil;z angličtiny přeložila;přel;moderoval;moderovala;moderátor;moderátorka;moderuje;produkce;produkoval;producent;producentka;režie;dramaturgie;vydavatel;šéfredaktor;vedoucí vydání;grafická úprava;sazba;přepis'.split(
        ';',
      ),
    jobs:
      'zástupce šéfredaktora;zástupkyně šéfredaktora;vedoucí redaktor;vedoucí redaktorka;odpovědný redaktor;sportovní redaktor;sportovní redaktorka;vedoucí rubriky;vedoucí vydání;náš reportér;investigativní novinář;investigativní novinářka;sportovní novinář;nezávislý novinář;fotoreportér;zahraniční zpravodaj;zvláštní zpravodaj;zvláštní zpravodajka;náš zpravodaj;náš zpravodaj v;naše zpravodajka;dopisovatel;dopisovatelka;publicista;publicistka;sloupkař;sloupkařka;kritik;filmový kritik;hudební kritik;recenzent;recenzentka;analytik;analytička;spolupracovník;spolupracovnice;bloger;blogerka;stážista;stážistka;moderátor;moderátorka;pan;paní;dr;rndr;judr;mudr;bc;doc;csc;phd;profesor;profesorka;docent;docentka;vědec;vědkyně;doktorand;doktorandka;advokát;advokátka;právník;právnička;lékař;lékařka;psycholog;psycholožka;ekonom;ekonomka;učitel;učitelka;spisovatel;spisovatelka;historik;historička;sociolog;politolog;starosta;starostka;primátor;poslanec;poslankyně;senátor;senátorka;kněz;farář;farářka;překladatel;překladatelka;student;studentka'.split(
        ';',
      ),
  },
  names:
    'Jiří Jan Petr Pavel Jaroslav Martin Tomáš Miroslav František Zdeněk Josef Václav Michal Milan Karel Jakub Lukáš David Vladimír Ladislav Ondřej Roman Stanislav Marek Radek Antonín Daniel Vojtěch Filip Adam Miloslav Matěj Aleš Jaromír Libor Dominik Jindřich Vlastimil Miloš Lubomír Patrik Oldřich Rudolf Ivan Luboš Robert Štěpán Radim Richard Bohumil Matyáš Vít Ivo Rostislav Luděk Dušan Kamil Šimon Vladislav Zbyněk Bohuslav Michael Alois Viktor Štefan Vítězslav Jozef René Kryštof Eduard Marcel Emil Dalibor Ludvík Radomír Tadeáš Otakar Vilém Samuel Bedřich Hynek Alexandr Boris Bořivoj Břetislav Ctirad Čestmír Denis Drahoslav Erik Evžen Ferdinand Gabriel Gustav Hanuš Honza Hugo Igor Jáchym Jarda Jarek Jeroným Jirka Jonáš Julius Kuba Kristián Leoš Lumír Maxim Max Mikuláš Mirek Mojmír Norbert Oto Otto Oskar Ota Pepa Přemysl Prokop Radan Radoslav Radovan Řehoř Sebastian Silvestr Slavomír Svatopluk Svatoslav Theodor Tom Tobiáš Tibor Tonda Vašek Vašík Vavřinec Věroslav Vratislav Zbigniew Vladan Vlastislav Vlado Alfréd Albert Alan Arnošt Artur Benjamin Blahoslav Jana Marie Eva Hana Anna Lenka Kateřina Věra Lucie Alena Petra Jaroslava Veronika Martina Jitka Tereza Ludmila Helena Michaela Zdeňka Ivana Jarmila Monika Zuzana Jiřina Eliška Marcela Barbora Dagmar Dana Kristýna Vlasta Božena Irena Miroslava Libuše Pavla Marta Andrea Iveta Šárka Daniela Nikola Markéta Adéla Radka Denisa Ivona Blanka Soňa Simona Klára Gabriela Natálie Karolína Olga Romana Iva Renata Kamila Růžena Milada Miluše Naděžda Blažena Vendula Aneta Dominika Stanislava Štěpánka Ilona Klaudie Emilie Emílie Lada Ladislava Linda Magda Magdaléna Magdalena Miloslava Milena Milana Nela Nina Patricie Pavlína Radmila Radana Rita Sabina Silvie Sára Světlana Sylva Sylvie Tamara Táňa Taťána Terezie Valerie Vanda Viktorie Viola Vladimíra Vladěna Zdena Zita Žaneta Žofie Alexandra Alice Alžběta Amálie Anežka Antonie Apolena Bára Běla Berta Bohumila Bohdana Bronislava Diana Dita Dorota Drahomíra Edita Ela Elena Ema Erika Ester Eugenie Františka Hedvika Helga Ida Ingrid Irma Ivanka Izabela Jindra Jindřiška Johana Jolana Josefa Julie Justýna Káťa Karla Květa Květoslava Laura Lea Leona Liběna Lída Lidie Lubica Lýdie Marika Mariana Máša Míla Olina Oldřiška Otylie Regina Rozálie Slávka Štefánie Tina Vilma Zlata Zora'.split(
      ' ',
    ),
  appeared: ['původně vyšel v', 'původně vyšlo v', 'vyšel původně v', 'vyšlo původně v', 'převzato z', 'byl poprvé publikován v'],
  published: ['poprvé vyšlo', 'první vydání', 'původně vyšla v', 'původně vyšel na', 'původně vyšlo na', 'vyšla původně v', 'vyšel původně na', 'byl původně publikován v', 'byla původně publikována v', 'bylo původně publikováno v', 'byl původně publikován na', 'původně publikováno v', 'původně publikováno na', 'původně publikován v', 'původně zveřejněno na', 'poprvé vyšel v', 'poprvé vyšla v', 'poprvé vyšlo v', 'vyšel poprvé v', 'vyšla poprvé v', 'vyšlo poprvé v', 'poprvé publikováno v', 'poprvé otištěno v', 'byl poprvé otištěn v', 'původně otištěno v', 'dříve vyšlo v', 'již dříve vyšel v', 'převzato ze', 'převzato se svolením', 'přetištěno z', 'přetištěno ze', 'přetištěno se svolením', 'se svolením redakce', 's laskavým svolením', 's laskavým dovolením', 'text pochází z', 'článek je převzat z', 'článek byl převzat z', 'text byl převzat z', 'ukázka z knihy', 'úryvek z knihy', 'přeloženo z článku v', 'vyšel v deníku', 'vyšel v novinách', 'vyšel v týdeníku', 'vyšel v měsíčníku', 'vyšel v časopise', 'vyšla v časopise', 'vyšlo v časopise', 'vyšel v magazínu', 'vyšlo v deníku', 'vyšel na portálu', 'vyšel na webu', 'vyšel na blogu', 'vyšel ve sborníku', 'vyšel v knize', 'publikováno v časopise', 'otištěno v časopise', 'zveřejněno na webu', 'podle tiskové zprávy společnosti', 'tisková zpráva společnosti', 'tisková zpráva'],
  joined: ['registrován', 'registrace', 'registrovaný', 'registrován od', 'člen od', 'datum registrace'],
  titles: [
    'redaktor', 'redaktorka', 'reportér', 'reportérka', 'šéfredaktor', 'šéfredaktorka', 'editor', 'editorka',
    'novinář', 'novinářka', 'komentátor', 'komentátorka', 'zpravodaj', 'zpravodajka', 'spolupracovník redakce',
    'mgr', 'ing', 'phdr', 'prof',
  ],
  cues: {
    source: [
      ...has('S využitím materiálů', 'S použitím informací', 'Na základě informací', 'Původně publikováno v', 'Původně publikováno na', 'Původně zveřejněno na', 'Článek původně vyšel v', 'Poprvé publikováno v', 'S laskavým svolením'),
      ...starts('Zdroj informací', 'Prvotní zdroj', 'Původní zdroj', 'S využitím', 'S použitím', 'S přispěním', 'Původně vyšlo v', 'Článek vyšel v', 'Poprvé vyšlo v', 'Volně podle'),
      ...whole('Tisková zpráva'),
      ...starts('Zdroj:', 'Zdroje:', 'Převzato z', 'Původní článek:', 'Zdroje a odkazy'),
    ],
    byline: [...starts(
      'Autor:', 'Autorka:', 'Autoři:', 'Text:', 'Napsal', 'Napsala', 'Připravil:', 'Připravila:', 'Zpracoval:',
      'Redakčně upravil:', 'Překlad:', 'Text a foto', 'Přeložil:', 'Přeložila:', 'Rozhovor vedl',
    ), ...starts('Text napsal', 'Text napsala', 'Článek napsal', 'Článek napsala', 'Rozhovor vedla', 'Rozhovor připravil', 'Rozhovor připravila', 'Ptal se', 'Ptala se', 'Ptali se', 'Autor textu', 'Autorka textu', 'Autor článku', 'Autorka článku', 'Autor/ka:', 'Texty:', 'Slova:', 'Článek:', 'Píše:', 'Napsáno:', 'Reportáž:', 'Reportér:', 'Reportérka:', 'Zpravodaj:', 'Zpravodajka:', 'Redaktor:', 'Redaktorka:', 'Novinář:', 'Novinářka:', 'Rozhovor:', 'Tazatel:', 'Komentuje:', 'Názor:', 'Glosa:', 'Fejeton:', 'Sloupek:', 'Sloupkař:', 'Úvodník:', 'Analýza:', 'Recenzent:', 'Recept:', 'Esej:', 'Vložil:', 'Vložila:', 'Přidal:', 'Přidala:', 'Publikoval:', 'Publikovala:', 'Zveřejnil:', 'Zveřejnila:', 'Zaslal:', 'Zaslala:', 'Poslal:', 'Poslala:', 'Vytvořil:', 'Vytvořila:', 'Napsali:', 'Připravili:', 'Zpracovali:', 'Sepsal:', 'Sepsala:', 'Sestavil:', 'Sestavila:', 'Zaznamenal:', 'Zaznamenala:', 'Rozmlouval:', 'Rozmlouvala:', 'Vyzpovídal:', 'Vyzpovídala:')],
    dateline: [
      ...starts(
        'Publikováno', 'Zveřejněno', 'Vydáno', 'Datum:', 'Datum vydání:', 'Vloženo:', 'Vytvořeno:', 'Přidáno:', 'Doba čtení',
        'Čas čtení', 'Publikováno dne',
      ),
      ...ends('min čtení', 'minut čtení', 'minuty čtení'),
    ],
    updated: starts(
      'Aktualizováno', 'Aktualizace:', 'Naposledy upraveno:', 'Poslední aktualizace:', 'Upraveno:', 'Poslední změna',
      'Poslední úprava', 'Datum aktualizace',
    ),
    caption: [
      ...starts('Fotky:', 'Fotograf:', 'Fotografka:', 'Fotografové:', 'Fotografoval:', 'Fotografovala:', 'Fotil:', 'Fotila:', 'Autor fotografií:', 'Autor fotky:', 'Autor snímku:', 'Autorka fotografií:', 'Autor fota:', 'Zdroj fotografií:', 'Snímek:', 'Snímky:', 'Obrázek:', 'Obrázky:', 'Obraz:', 'Ilustrační fotografie:', 'Archivní foto:', 'Archivní snímek:', 'Úvodní foto:', 'Titulní foto:', 'Titulní fotografie:', 'Autor videa:', 'Natočil:', 'Natočila:', 'Kamera:', 'Kameraman:', 'Střih:', 'Střihač:', 'Infografika:', 'Grafik:', 'Graf:', 'Grafy:', 'Ilustrace od:', 'Ilustroval:', 'Ilustrovala:', 'Ilustrátor:', 'Ilustrátorka:', 'Kresba:', 'Kresby:', 'Kreslil:', 'Kreslila:', 'Mapa:', 'Koláž:', 'Fotomontáž:', 'Snímek obrazovky:', 'Animace:'),
      ...whole('Ilustrační snímek'),
      ...starts(
        'Foto', 'Fotografie:', 'Autor fotografie:', 'Zdroj foto:', 'Video:', 'Zdroj fotografie:', 'Ilustrační foto', 'Ilustrace:',
        'Foto autor:', 'Zdroj obrázku:', 'Grafika:', 'Foto archiv', 'Reprofoto',
      ),
    ],
    copyright: [
      ...whole(
        'Ochrana osobních údajů', 'Zásady ochrany osobních údajů', 'Podmínky užití', 'Podmínky použití', 'Obchodní podmínky',
        'Všeobecné obchodní podmínky', 'Autorská práva', 'Osobní údaje', 'Nastavení soukromí', 'Etický kodex', 'GDPR',
        'Zpracování osobních údajů', 'Zásady cookies', 'Nastavení cookies', 'Reklamace', 'Odstoupení od smlouvy',
        'Prohlášení o přístupnosti', 'Pravidla diskuse', 'Tiráž', 'Ochrana soukromí',
      ),
      ...starts('Provozovatel:', 'Vydavatel:', 'Šéfredaktor:', 'Vytvořil Shoptet', 'Používáme WordPress'),
      ...has(
        'všechna práva vyhrazena', 'bez písemného souhlasu', 'bez předchozího písemného souhlasu', 'šíření obsahu je zakázáno',
        'jakékoli užití obsahu', 'publikování nebo další šíření', 'včetně převzetí', 'přebírání obsahu', 'bez souhlasu redakce',
        'bez souhlasu vydavatele', 'používá technologii služby Blogger',
      ),
    ],
    related: [
      ...whole(
        'Nejčtenější', 'Nejčtenější články', 'Související články', 'Mohlo by se vám líbit', 'Doporučujeme', 'Doporučené články',
        'Nejnovější', 'Nejnovější zprávy', 'Nejnovější články', 'Aktuality', 'Další články', 'Další zprávy', 'Poslední zprávy',
        'K tématu', 'Výběr redakce', 'Podobné články', 'Populární', 'Hlavní zprávy', 'Právě se děje', 'Více z rubriky',
        'Další z rubriky', 'Z domova', 'Nejpopulárnější články', 'Nejoblíbenější články', 'Populární články', 'Poslední články',
        'Předchozí článek', 'Následující článek', 'Další článek', 'Předchozí příspěvek', 'Další příspěvek',
        'Mohlo by vás také zajímat', 'Aktuálně', 'Další z kategorie', 'Nejdiskutovanější', 'Nejnovější příspěvky',
        'Oblíbené příspěvky', 'Nejoblíbenější', 'Podobná témata', 'Podobné produkty', 'Související produkty', 'Související zboží',
        'Doporučené produkty', 'Naposledy zobrazené', 'Novinky', 'Nejprodávanější', 'Top články', 'Téma dne', 'Nepřehlédněte',
        'Mohlo by se vám také líbit', 'Další aktuality', 'Novější příspěvky', 'Starší příspěvky', 'Další články autora',
        'V této rubrice', 'Mimořádně',
      ),
      ...starts(
        'Čtěte také', 'Přečtěte si také', 'Čtěte více:', 'Číst také:', 'Mohlo by vás zajímat', 'Související:', 'Více k tématu:',
        'Přečtěte si:', 'Navigace pro příspěvek', 'Přečtěte si i', 'Další články z', 'Zákazníci také koupili',
      ),
      ...whole('Přečtěte si', 'Související zprávy', 'Související', 'Podobné příspěvky', 'Více k tématu', 'Na téma', 'Ze stejné rubriky', 'Další články z rubriky', 'Nejčtenější dnes', 'Nejčtenější za týden', 'Nejčtenější za 24 hodin', 'Nejkomentovanější', 'Nejsledovanější', 'Doporučené', 'Redakce doporučuje', 'Nenechte si ujít', 'Následující příspěvek', 'Starší články', 'Právě teď', 'Top 5', 'Top 10', 'Aktuální zprávy'),
    ],
    more: [
      ...whole(
        'Více', 'Zobrazit více', 'Načíst další', 'Další', 'Všechny články', 'Přečíst', 'Zobrazit vše', 'Číst celý článek',
        'Zobrazit další', 'Více informací', 'Všechny zprávy', 'Klikněte zde', 'Číst', 'Detail', 'Zobrazit všechny',
        'Zjistit více',
      ),
      ...ends(
        'Číst dál', 'Číst více', 'Celý článek', 'Pokračovat ve čtení', 'Více »', 'více zde', 'Číst dále', 'čtěte dále',
        'čtěte více',
      ),
    ],
    navigation: [
      ...whole(
        'Domů', 'Hlavní stránka', 'Úvod', 'Menu', 'Hledat', 'Vyhledávání', 'Vyhledat', 'Přihlásit se', 'Přihlásit', 'Přihlášení',
        'Registrace', 'Registrovat', 'Odhlásit', 'Kontakt', 'Kontakty', 'O nás', 'Redakce', 'Archiv', 'Rubriky',
        'Přeskočit na obsah', 'Přejít k obsahu', 'Přejít na obsah', 'Mapa webu', 'Zavřít', 'Zpět', 'Nahoru', 'Předchozí článek',
        'Následující článek', 'Předchozí', 'Můj účet', 'Zpravodajství', 'Domácí', 'Zahraničí', 'Zpět nahoru', 'Uživatelské jméno',
        'Heslo', 'Zapomenuté heslo', 'Zapomněli jste heslo', 'Zapamatovat si mě', 'Registrovat se', 'Odhlásit se',
        'Vytvořit účet', 'Výsledky hledání', 'Řadit podle', 'Seřadit podle', 'Filtrovat', 'Košík', 'Váš košík je prázdný',
        'Do košíku', 'Přidat do košíku', 'Pokladna', 'Oblíbené', 'Přidat k oblíbeným', 'Seznam přání', 'Porovnat', 'E-shop',
        'Produkty', 'Akce', 'Značky', 'Výrobce', 'Doprava a platba', 'Sledování zásilky', 'Popis', 'Parametry',
        'Dotaz na produkt', 'Doplňkové parametry', 'Kategorie', 'Fórum', 'Citovat', 'Nové téma', 'Kdo je online', 'Uživatelé',
        'Příspěvky', 'Témata', 'Poslední příspěvek', 'Odpovědi', 'Stránka', 'Poslední', 'Následující', 'Štítky', 'Kalendář',
        'Archivy', 'Archiv blogu', 'Obsah', 'Jazyk', 'Čeština', 'English', 'Mapa stránek', 'Kariéra', 'Nabídka práce', 'Práce',
        'Nápověda', 'Časté dotazy', 'Inzerujte', 'Partneři', 'Ke stažení', 'Zprávy', 'Svět', 'Z domova', 'Politika', 'Ekonomika',
        'Byznys', 'Kultura', 'Sport', 'Fotbal', 'Hokej', 'Tenis', 'Basketbal', 'Atletika', 'Krimi', 'Černá kronika', 'Regiony',
        'Komentáře', 'Názory', 'Rozhovory', 'Reportáže', 'Recenze', 'Věda', 'Technologie', 'Zdraví', 'Cestování', 'Auto',
        'Bydlení', 'Móda', 'Rodina', 'Recepty', 'Historie', 'Hudba', 'Film', 'Knihy', 'Divadlo', 'Zábava', 'Magazín', 'Počasí',
        'TV program', 'Horoskopy', 'Křížovky', 'Kalendář akcí', 'Smuteční oznámení', 'Videa', 'Fotogalerie', 'Podcasty', 'Blogy',
        'Hlavní menu',
      ),
      ...starts(
        'Nacházíte se', 'Jste zde', 'Výsledky pro', 'Zobrazeno výsledků', 'Registrován:', 'Všechny časy jsou', 'Časové pásmo',
        'Svátek má', 'Dnes má svátek',
      ),
      ...whole('Úvodní stránka', 'Ze světa', 'Česko', 'Kraje', 'Region', 'Společnost', 'Komentáře a analýzy', 'Vzdělávání', 'Školství', 'Nehody', 'Místní', 'Město', 'Obec', 'Obecní úřad', 'Městský úřad', 'Zastupitelstvo', 'Starosta', 'Rada města', 'Úřední deska', 'Vyhlášky', 'Veřejné zakázky', 'Povinné informace', 'Životní situace', 'Farnost', 'Bohoslužby', 'Příroda', 'Zemědělství', 'Dům a zahrada', 'Pořady', 'Archiv čísel', 'Rozšířené vyhledávání', 'Výsledky vyhledávání', 'Přístupnost', 'Vrácení zboží', 'Ceník', 'Volná místa', 'Obsah článku', 'V článku najdete', 'První', 'Další strana', 'Předchozí strana', 'Hlavní nabídka', 'Angličtina'),
    ],
    social: [
      ...whole(
        'Sdílejte', 'Sdílet článek', 'Sdílet na Facebooku', 'Tisk', 'Tisknout', 'Vytisknout', 'Sledujte nás', 'Líbí se mi',
        'To se mi líbí', 'Poslat e-mailem', 'Poslat přítelem', 'Kopírovat odkaz', 'Zkopírovat odkaz', 'Uložit', 'Tweetnout',
        'Poslat známému', 'Doporučit', 'Zobrazení', 'Poslechnout', 'Verze pro tisk', 'Sociální sítě', 'Sledovat',
      ),
      ...starts(
        'Sdílet:', 'Sdílet na', 'Sledujte nás na', 'Sdílejte na', 'Najdete nás na', 'Zobrazeno:', 'Přečteno:', 'Líbí se:',
      ),
      ...whole('Sdílet', 'Poslat příteli', 'Odkaz zkopírován', 'Přečteno', 'Poslechnout článek', 'Uložit článek', 'Ohodnoťte článek', 'Hodnocení'),
    ],
    tags: starts(
      'Štítky:', 'Tagy:', 'Témata:', 'Klíčová slova:', 'Téma:', 'Rubrika:', 'Rubriky:', 'Kategorie:', 'Rubriky a štítky',
    ),
    comment: [
      ...whole(
        'Diskuze', 'Komentář', 'Odpovědět', 'Vstoupit do diskuse', 'Žádné komentáře', 'Přidat příspěvek', 'Reagovat',
        'Zobrazit diskusi', 'Jméno *', 'E-mail *', 'Odeslat komentář', 'Vložit komentář', 'Zobrazit komentáře',
        'Všechny komentáře', 'Zrušit odpověď na komentář', 'Přihlaste se pro přidání komentáře', 'Webová stránka', 'Komentovat',
        'Nahlásit', 'Nejnovější komentáře', 'Poslední komentáře', 'Přihlásit se do diskuse', 'Hodnocení zákazníků',
        'Napsat recenzi', 'Ověřený zákazník', 'Byla tato recenze užitečná', 'Zobrazit další komentáře', 'Zobrazit odpovědi',
        'Od nejnovějších', 'Nejlépe hodnocené', 'Návštěvník', 'Zrušit',
      ),
      ...starts(
        'Diskuse:', 'Komentáře:', 'Napsat komentář', 'Přidat komentář', 'Zrušit odpověď', 'Vaše e-mailová adresa nebude',
        'Uložit do prohlížeče jméno', 'Pro přidávání komentářů', 'Buďte první', 'Informujte mě o', 'Přihlaste se, abyste',
        'Vaše hodnocení',
      ),
      ...ends('napsal:', 'napsal(a):', 'napsala:'),
      ...has(
        'vaše e-mailová adresa nebude zveřejněna', 'vyžadované informace jsou označeny', 'pro přidání komentáře',
        'abyste mohli komentovat', 'e-mailová adresa nebude zveřejněna', 'pro budoucí komentáře', 'se pro komentování',
        'používá Akismet',
      ),
      ...whole('Diskuse', 'Přidejte komentář', 'Váš komentář', 'Přidat názor', 'Vaše názory', 'Zatím žádné komentáře', 'Zatím bez komentářů', 'Zobrazit všechny komentáře', 'Od nejstarších', 'Nahlásit příspěvek', 'Přezdívka', 'Vaše jméno', 'Odeslat', 'Anonym', 'Host'),
      ...starts('Diskuse je uzavřena', 'Diskuze je uzavřena', 'Komentáře jsou uzavřeny', 'Pro komentování se', 'Pro vložení komentáře', 'Vyžadované informace jsou', 'Redakce si vyhrazuje'),
    ],
    promo: [
      ...whole(
        'Reklama', 'Inzerce', 'Komerční sdělení', 'Předplatné', 'Odebírat', 'Newsletter', 'Předplatit', 'Odběr novinek',
        'PR článek', 'Placená inzerce', 'Přihlásit se k odběru', 'Odebírat newsletter', 'Stáhnout aplikaci',
        'Zadejte svůj e-mail', 'Váš e-mail', 'E-mailová adresa', 'Přihlásit k odběru', 'Koupit', 'Sponzorováno', 'Advertorial',
        'Partneři webu', 'Podpořit', 'Doprava zdarma', 'Skladem', 'Není skladem', 'Vyprodáno', 'Cena', 'Mediální partneři',
        'Objednat',
      ),
      ...starts(
        'Přihlaste se k odběru', 'Odebírejte', 'Předplaťte si', 'Stáhněte si aplikaci', 'Podpořte nás', 'Článek pokračuje',
        'Doprava zdarma od', 'Dostupnost:', 'Nezmeškejte', 'Podpořte naši', 'Přihlaste se k newsletteru',
      ),
      ...has(
        'přihlásit k odběru newsletteru', 'k odběru našeho newsletteru', 'článek pokračuje pod reklamou',
        'pokračování článku pod reklamou', 'odesláním souhlasíte', 'zasílání obchodních sdělení', 'novinky na e-mail',
        'vložením e-mailu souhlasíte',
      ),
      ...whole('Odebírat novinky', 'Přispět', 'Darovat', 'Podporovatelé', 'Sponzoři', 'Sponzorovaný obsah', 'Komerční článek', 'Placený obsah', 'Inzerát', 'Koupit nyní', 'Vstupenky', 'Koupit vstupenky', 'Nabídky', 'Slevy', 'Pokračování pod reklamou'),
      ...starts('Přihlaste se k', 'Odebírejte náš', 'Dostávejte nejdůležitější', 'Chcete dostávat', 'Staňte se předplatitelem', 'Staňte se podporovatelem', 'Líbil se vám článek', 'Pokud se vám článek'),
    ],
    notice: [
      ...whole(
        'Stránka nenalezena', 'Souhlasím', 'Přijmout vše', 'Nastavení cookies', 'Přijmout všechny', 'Povolit vše', 'Odmítnout',
        'Odmítnout vše', 'Rozumím', 'Nesouhlasím', 'Uložit nastavení', 'Předvolby', 'Nezbytné', 'Vždy aktivní', 'Načítám',
        'Žádné výsledky', 'Zobrazit předvolby', 'Chyba',
      ),
      ...starts(
        'Tento web používá', 'Tyto stránky používají', 'Na našem webu používáme', 'Abychom poskytli co nejlepší',
        'Technické uložení nebo přístup', 'Požadovaná stránka', 'Hledaná stránka', 'Video nelze přehrát',
        'Vážíme si vašeho soukromí',
      ),
      ...has(
        'používáme cookies', 'používá soubory cookie', 'používáme soubory cookie', 'povolte javascript', 'zapněte si javascript',
        'váš prohlížeč je zastaralý', 'používáním tohoto webu souhlasíte', 'váš prohlížeč nepodporuje', 'našli jste chybu',
        'souborů cookie', 'soubory cookies', 'javascript vypnutý',
      ),
      ...starts('Tato stránka používá', 'Naše stránky používají', 'Používáním tohoto webu', 'Pokračováním v prohlížení', 'Váš prohlížeč', 'Stránka nebyla nalezena', 'Omlouváme se, stránka', 'Pro pokračování se'),
      ...whole('Souhlasím se vším', 'Nastavení souborů cookie', 'Spravovat cookies', 'Nezbytné cookies', 'Statistické cookies', 'Marketingové cookies', 'Funkční cookies', 'Analytické cookies', 'Uložit volby', 'Naši partneři', 'Oprávněný zájem'),
    ],
    bio: [
      ...whole(
        'Všechny články autora', 'Další články autora', 'O mně', 'Zobrazit celý můj profil', 'Všechny příspěvky autora',
        'Profil autora',
      ),
      ...starts('O autorovi:', 'O autorce:', 'Autor je', 'Autorka je', 'Zobrazit všechny příspěvky'),
      ...starts('O autorovi', 'O autorce', 'Všechny články od', 'Více od autora'),
    ],
    paywall: [
      ...whole('Tento článek je zamčený', 'Chci předplatné', 'Pro předplatitele'),
      ...has(
        'pouze pro předplatitele', 'jen pro předplatitele', 'článek je dostupný předplatitelům', 'pro pokračování ve čtení',
        'zbývá vám přečíst', 'odemknout článek', 'už máte předplatné', 'zbývá přečíst', 'pokračování článku je dostupné',
      ),
    ],
    other: [
      ...starts('Oprava:', 'Upřesnění:', 'Poznámka redakce:', 'Pozn. redakce:', 'Pozn. red.:', 'Článek byl aktualizován', 'Článek jsme aktualizovali', 'V předchozí verzi', 'V původní verzi', 'Střet zájmů:', 'Autor prohlašuje', 'Upozornění:', 'Placená spolupráce', 'Ve spolupráci s', 'Text vznikl ve spolupráci', 'Článek vznikl ve spolupráci', 'Projekt je financován', 'Názory autorů', 'Příspěvky vyjadřují', 'Kontakt pro média:', 'Tiskové oddělení:', 'Další informace:', 'Více informací:', 'Bližší informace:', 'Počasí v', 'Východ slunce:', 'Západ slunce:', 'Vlhkost:', 'Vítr:', 'Kurzy měn', 'Ceny pohonných hmot', 'Váš horoskop', 'Dnes večer v televizi', 'Zítra má svátek', 'Anketa:', 'Otázka týdne', 'Otázka dne', 'Celkem hlasů', 'Hlasovalo', 'Počet hlasů:', 'Otevírací doba:', 'Úřední hodiny:', 'Provozní doba:', 'Sídlo:', 'Tel.:', 'Telefon:', 'Adresa:', 'E-mail:', 'Návštěv dnes', 'Právě online', 'Hmotnost:', 'Rozměry:', 'Kód produktu'),
      ...whole('Předpověď počasí', 'Předpověď', 'Burza', 'Kurzovní lístek', 'Televizní program', 'Rozhlasový program', 'Horoskop', 'Denní horoskop', 'Anketa', 'Hlasovat', 'Hlasujte', 'Výsledky', 'Zobrazit výsledky', 'Sportka', 'Výsledky loterií', 'Vzpomínky', 'Řádková inzerce', 'Kontakt pro média', 'Kontaktní údaje', 'Otevírací doba', 'Úřední hodiny', 'Provozní doba', 'Adresa', 'Statistiky', 'Statistika', 'Citát dne', 'Fotka dne', 'Svátky', 'Svátek', 'Křížovka', 'Doprava', 'Dopravní situace', 'Pylové zpravodajství', 'Lékárenská pohotovost', 'Důležitá telefonní čísla', 'Upřesnění', 'Oprava'),
    ],
  },
  sample:
    'Radní v úterý oznámili, že oprava mostu přes řeku skončí do konce roku. Podle vedoucí odboru už ' +
    'dělníci vyměnili pilíře, provoz se však obnoví až po zátěžové zkoušce. Obyvatelé okolních čtvrtí ' +
    'doufají, že cesta do centra bude kratší, než byla dosud, a že se uleví i sousedním ulicím.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'af',
  name: 'Afrikaans',
  autonym: 'Afrikaans',
  iso3: ['afr'],
  functionWords:
    "die en het van is in 'n wat nie vir te op dat om met hy was sy aan dit as ook by wees hulle deur nog na maar ons sal kan ek uit word meer of toe sê jy hier so moet tot daar oor al nou net haar hom baie ander wil jou hierdie sou kon waar waarop geen ná teen onder twee reeds".split(
      ' ',
    ),
  months: [
    ['januarie', 'jan'],
    ['februarie', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['junie', 'jun'],
    ['julie', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['maandag'],
    ['dinsdag'],
    ['woensdag'],
    ['donderdag'],
    ['vrydag'],
    ['saterdag'],
    ['sondag'],
  ],
  dateWords: ['om', 'die'],
  relative: {
    today: ['vandag'],
    yesterday: ['gister'],
    beforeYesterday: ['eergister'],
    ago: [
      { phrase: '# minute gelede', unit: 'minute' },
      { phrase: '# minuut gelede', unit: 'minute' },
      { phrase: '# uur gelede', unit: 'hour' },
      { phrase: '# ure gelede', unit: 'hour' },
      { phrase: '# dae gelede', unit: 'day' },
      { phrase: '# dag gelede', unit: 'day' },
      { phrase: '# weke gelede', unit: 'week' },
      { phrase: '# week gelede', unit: 'week' },
      { phrase: '# maande gelede', unit: 'month' },
      { phrase: '# maand gelede', unit: 'month' },
      { phrase: '# jaar gelede', unit: 'year' },
    ],
  },
  authors: {
    by: ['deur', 'geskryf deur', 'outeur:', 'skrywer:'],
    and: ['en', 'saam met', 'met', '&', 'and'],
    after: ['berig', 'berig vanuit', 'berig uit', 'skryf', 'doen verslag', 'het geskryf', 'verslaggewer', 'gesels met', 'resenseer', 'rapporteer', 'vertel'],
    labels:
      'skrywers;skryfster;outeurs;teks;teks en foto\'s;woorde;storie;verhaal;berig;verslag;artikel;verslaggewer;verslaggewers;joernalis;joernaliste;korrespondent;medewerker;onderhoud;onderhoudvoerder;mening;meningstuk;menings;rubriek;rubriekskrywer;kommentaar;ontleding;analise;resensie;resensent;blogger;navorsing;resep;brief;geskrywe deur;\'n artikel deur;artikel deur;teks deur;storie deur;verhaal deur;berig deur;verslag deur;onderhoud deur;onderhoud gevoer deur;\'n onderhoud deur;resensie deur;geresenseer deur;resep deur;rubriek deur;meningstuk deur;saamgestel deur;opgestel deur;vertel deur;opgeteken deur;woorde deur;teks en foto\'s deur;teks en fotos deur;deur ons verslaggewer;ons verslaggewer;ons korrespondent;written by'.split(
        ';',
      ),
    credits:
      'foto;foto\'s;fotos;foto deur;foto\'s deur;fotos deur;foto geneem deur;foto verskaf;foto ter illustrasie;foto-erkenning;fotokrediet;argieffoto;lêerfoto;fotograaf;fotograwe;fotografie;fotografie deur;hooffoto;voorbladfoto;beeld;beelde;beeld deur;beeldmateriaal;prent;prent deur;illustrasie;illustrasies;illustrasie deur;illustreerder;illustrator;tekening;tekeninge;spotprent;spotprenttekenaar;video;video deur;video\'s;videograaf;videoredigering;kamera;grafika;grafika deur;grafiek;infografika;ontwerp'.split(
        ';',
      ),
    edited:
      'redakteur;redigeer deur;geredigeer deur;redigering;redaksie deur;teksredakteur;taalversorger;taalversorging;taalversorging deur;proefleser;proefgelees deur;proeflees;vertaler;vertaal deur;vertaling;vertaling deur;vertaal uit engels deur;uit engels vertaal deur;afrikaanse vertaling;verwerk deur;verwerking;nagegaan deur;hersien deur;hersiening;medies nagegaan deur;medies hersien deur;goedgekeur deur;feite nagegaan deur;feitekontrole;feitekontroleerder;moderator;gemodereer deur;aanbieder;aangebied deur;vervaardiger;vervaardig deur;produksie;regisseur;geplaas deur;gepubliseer deur;opgelaai deur;bygewerk deur;samesteller;uitgewer'.split(
        ';',
      ),
    jobs:
      'mnr;mnr.;me;mev;mev.;mej;mej.;dr.;prof;prof.;doktor;adv;adv.;advokaat;prokureur;regter;ds;ds.;dominee;predikant;eerwaarde;pastoor;teoloog;ingenieur;argitek;kolonel;genl.;generaal;majoor;kaptein;vryskutjoernalis;vryskutskrywer;senior joernalis;politieke joernalis;sportjoernalis;senior verslaggewer;misdaadverslaggewer;hofverslaggewer;sportverslaggewer;buitelandse korrespondent;hoofredakteur;adjunkredakteur;assistentredakteur;nuusredakteur;sportredakteur;boekeredakteur;vermaakredakteur;politieke redakteur;kommentator;ontleder;politieke ontleder;politieke kommentator;kritikus;filmresensent;resensent;skrywer;skryfster;digter;digteres;romanskrywer;vertaler;fotojoernalis;illustreerder;spotprenttekenaar;blogger;aanbieder;navorser;ekonoom;landbou-ekonoom;historikus;geskiedkundige;sosioloog;wetenskaplike;dosent;senior lektor;lektor;emeritusprofessor;onderwyser;dokter;mediese dokter;geneesheer;huisarts;tandarts;veearts;apteker;verpleegster;dieetkundige;sielkundige;kliniese sielkundige;psigiater;maatskaplike werker;sjef;direkteur;besturende direkteur;uitvoerende hoof;voorsitter;minister;parlementslid;ambassadeur'.split(
        ';',
      ),
  },
  names:
    'Johan Pieter Jan Hendrik Willem Jacobus Petrus Gert Christo Francois Andries Danie Kobus Koos Piet Hennie Jannie Fanie Faan Frikkie Gerhard Gerrit Hannes Hein Heinrich Hercules Herman Jaco Jacques Japie Johannes Deon Dirk Dawid Dewald Dawie Eben Ebenhaezer Etienne Eugene Ewald Ferdi Flip Frans Frik Gideon Giel Gustav Henk Henning Hansie Hugo Ivan Izak Jakes Jean Jurie Jurgens Karel Kallie Kerneels Cornelius Cornel Lourens Louis Louw Leon Lukas Marius Marthinus Martin Marnus Max Naas Neels Nico Nicolaas Niel Ockie Okkert Paul Philip Pierre Quinton Riaan Rian Reinhardt Renier Rudi Rudolf Ruan Rassie Schalk Sarel Stefan Stephan Stephanus Tertius Theo Theuns Tiaan Tinus Tobie Tjaart Uys Vernon Wikus Werner Wessel Wian Willie Wynand Zirk Zander Abraham Abrie Adriaan Albert Albertus André Andre Anton Antonie Arno Arnold Barend Ben Bennie Bertus Braam Breyten Carel Casper Charl Chris Christiaan Coenie Coenraad Conrad Anna Annelie Annemarie Annatjie Anneke Anet Anelia Amanda Amoré Adele Alida Aletta Alta Antjie Ansie Bettie Bianca Carina Carien Cecilia Celeste Chanté Charlene Christa Christelle Christine Corné Corlia Daleen Dalene Deidré Elize Elsa Elsabé Elsie Elna Elmarie Engela Erika Erna Esmé Ester Estelle Gerda Gesina Hanlie Hannelie Heleen Helena Hester Hesté Henriëtte Hettie Ilse Ilze Ingrid Irma Isabel Jacoba Jeanette Johanna Juanita Karin Karen Karlien Katrien Lana Laetitia Leandri Leoni Linda Lindie Lizette Lizelle Louise Lynette Madelein Magda Magdalena Marelize Maretha Margaretha Maria Mariaan Marietjie Marinda Marita Marlene Marthie Melanie Mieke Minette Mienkie Monique Nadia Nadine Nerina Nicolene Petro Petronella Rachelle Rentia Retha Riana Rina Ronel Rozanne Sanet Santie Sarie Sonja Susan Susanna Suzanne Surita Tania Tanya Tersia Theresa Vanessa Wilma Wilna Yolandi Yolanda Yvonne Zelda Zelna'.split(
      ' ',
    ),
  joined: ['lid sedert', 'aangesluit'],
  titles: ['joernalis', 'verslaggewer', 'redakteur', 'korrespondent', 'rubriekskrywer', 'fotograaf', 'professor', 'dr'],
  published: ['is eers gepubliseer in', 'is eerste gepubliseer in', 'is eerste gepubliseer op', 'is oorspronklik gepubliseer in', 'is oorspronklik gepubliseer op', 'is oorspronklik gepubliseer deur', 'is vir die eerste keer gepubliseer in', 'is vroeër gepubliseer in', 'is voorheen gepubliseer in', 'oorspronklik gepubliseer in', 'oorspronklik gepubliseer op', 'oorspronklik gepubliseer deur', 'eerste gepubliseer in', 'eerste gepubliseer op', 'voorheen gepubliseer in', 'vroeër gepubliseer in', 'vir die eerste keer gepubliseer in', 'het eerste verskyn in', 'het eerste verskyn op', 'het oorspronklik verskyn in', 'het oorspronklik verskyn op', 'het vroeër verskyn in', 'het voorheen verskyn in', 'het vir die eerste keer verskyn in', 'het aanvanklik verskyn in', 'oorspronklik verskyn in', 'eerste verskyn in', 'herdruk uit', 'herdruk met toestemming van', 'herpubliseer met toestemming van', 'herpubliseer vanaf', 'oorgeneem uit', 'oorgeneem van', 'oorgeneem met toestemming van', 'met vergunning van', 'met toestemming van', 'met komplimente van', '’n uittreksel uit', 'uittreksel uit die boek', 'vertaal uit die tydskrif', 'vertaal uit ’n artikel in', 'het verskyn in die koerant', 'het verskyn in die dagblad', 'het verskyn in die weekblad', 'het verskyn in die maandblad', 'het verskyn in die tydskrif', 'gepubliseer in die koerant', 'gepubliseer in die tydskrif', 'gepubliseer in die joernaal', 'gepubliseer op die webwerf', 'gepubliseer op die blog', 'gepubliseer in die bundel', 'gepubliseer in die nuusbrief', 'volgens ’n persverklaring van', 'volgens ’n mediaverklaring van', 'persverklaring deur', 'persverklaring van', "'n uittreksel uit", "vertaal uit 'n artikel in", "volgens 'n persverklaring van"],
  cues: {
    source: [
      ...has('Bron van artikel', 'Oorspronklike bron', 'Met inligting van', 'Met inligting uit', 'Met vergunning van', 'Met toestemming van', 'Oorspronklik gepubliseer in', 'Oorspronklik gepubliseer op', 'Eerste gepubliseer in', 'Vir die eerste keer gepubliseer in', 'Hierdie artikel het eerste verskyn in', 'Het oorspronklik verskyn in', 'Persverklaring van'),
      ...starts('Met dank aan', 'Verwerk uit', 'Aangepas uit', 'Gebaseer op'),
      ...whole('Persverklaring', 'Mediaverklaring'),
      ...starts(
        'Bron:', 'Bronne:', 'Oorspronklik gepubliseer', 'Hierdie artikel het eerste', 'Hierdie artikel is eerste',
        'Met erkenning aan', 'Oorgeneem uit', 'Persverklaring deur',
      ),
    ],
    byline: [...starts(
      'Geskryf deur', 'Outeur:', 'Skrywer:', 'Deur:', 'Geplaas deur', 'Gepubliseer deur', 'Saamgestel deur', 'Teks:',
      "Teks en foto's", 'Verslaggewer:', 'Vertaal deur', "Foto's en teks", 'Onderhoud deur',
    ), ...starts('Geskrywe deur', '\'n artikel deur', 'Artikel deur', 'Teks deur', 'Storie deur', 'Verhaal deur', 'Berig deur', 'Verslag deur', 'Onderhoud gevoer deur', '\'n onderhoud deur', 'Resensie deur', 'Geresenseer deur', 'Resep deur', 'Rubriek deur', 'Meningstuk deur', 'Opgestel deur', 'Vertel deur', 'Opgeteken deur', 'Woorde deur', 'Teks en foto\'s deur', 'Teks en fotos deur', 'Deur ons verslaggewer', 'Ons verslaggewer', 'Ons korrespondent', 'Written by', 'Skrywers:', 'Skryfster:', 'Outeurs:', 'Woorde:', 'Storie:', 'Verhaal:', 'Berig:', 'Verslag:', 'Artikel:', 'Verslaggewers:', 'Joernalis:', 'Joernaliste:', 'Korrespondent:', 'Medewerker:', 'Onderhoudvoerder:', 'Mening:', 'Meningstuk:', 'Rubriekskrywer:', 'Analise:', 'Resensie:', 'Resensent:', 'Blogger:', 'Navorsing:', 'Resep:', 'Brief:')],
    dateline: [
      ...starts(
        'Gepubliseer', 'Geplaas op', 'Datum:', 'Leestyd', 'Gepubliseer op', 'Gepos op', 'Publikasiedatum', 'Plasingsdatum',
        'Geskryf op',
      ),
      ...ends('min leestyd', 'minute gelees', 'minute leestyd', 'minuut leestyd', 'min lees', 'minute om te lees'),
    ],
    updated: starts(
      'Bygewerk', 'Laas bygewerk', 'Opgedateer', 'Laaste opdatering', 'Laaste bygewerk', 'Laas opgedateer', 'Bygewerk op',
      'Laas gewysig', 'Laaste wysiging', 'Laaste opgedateer',
    ),
    caption: [
      ...starts('Foto\'s:', 'Fotos:', 'Foto\'s deur:', 'Fotos deur:', 'Foto geneem deur:', 'Fotokrediet:', 'Fotograwe:', 'Fotografie:', 'Fotografie deur:', 'Hooffoto:', 'Voorbladfoto:', 'Beelde:', 'Beeld deur:', 'Beeldmateriaal:', 'Prent deur:', 'Illustrasies:', 'Illustreerder:', 'Illustrator:', 'Tekening:', 'Tekeninge:', 'Spotprent:', 'Spotprenttekenaar:', 'Video:', 'Video deur:', 'Video\'s:', 'Videograaf:', 'Videoredigering:', 'Kamera:', 'Grafika deur:', 'Grafiek:', 'Infografika:', 'Ontwerp:'),
      ...whole('Vergroot', 'Vergroot foto', 'Bekyk foto', 'Bekyk galery'),
      ...starts(
        'Foto:', 'Foto verskaf', 'Foto deur', 'Illustrasie:', 'Beeld:', "Foto's:", "Foto's deur", 'Fotograaf:', 'Grafika:',
        'Prent:', 'Prente:', 'Foto met vergunning', 'Foto-erkenning', 'Illustrasiefoto', 'Foto ter illustrasie',
        'Illustrasie deur',
      ),
      ...ends('argieffoto', '(argieffoto)', 'lêerfoto'),
    ],
    copyright: [
      ...whole(
        'Privaatheidsbeleid', 'Gebruiksvoorwaardes', 'Bepalings en voorwaardes', 'Koekiebeleid', 'Privaatheid',
        'Privaatheidsverklaring', 'Privaatheidskennisgewing', 'Privaatheid en koekies', 'Koekies', 'Terme en voorwaardes',
        'Bepalings', 'Voorwaardes', 'Diensbepalings', 'Gebruiksvoorwaardes en privaatheid', 'Kopieregkennisgewing', 'Vrywaring',
        'Regskennisgewing', 'Etiese kode', 'Perskode', 'Persraad', 'Klagtes', 'Persombudsman', 'POPIA', 'PAIA',
        'PAIA-handleiding', 'Redaksionele beleid', 'Kommentaarbeleid', 'Terugbetalingsbeleid', 'Afleweringsbeleid',
        'Regstellings', 'Toeganklikheid', 'Huisreëls',
      ),
      ...starts(
        'Kopiereg', 'Aangedryf deur WordPress', 'Met trots aangedryf', 'Webwerf deur', 'Webontwerp',
        'Ons onderskryf die Perskode',
      ),
      ...has(
        'alle regte voorbehou', 'sonder skriftelike toestemming', 'mag nie gereproduseer word',
        'sonder vooraf skriftelike toestemming', 'alle regte word voorbehou',
      ),
    ],
    related: [
      ...whole(
        'Gewildste', 'Mees gelees', 'Meeste gelees', 'Jongste nuus', 'Nuutste nuus', 'Verwante artikels', 'Verwante nuus',
        'Verwante stories', 'Aanbevole', 'Meer nuus', 'Vorige artikel', 'Volgende artikel', 'Gewilde artikels', 'Topstories',
        'Jy sal dalk ook hiervan hou', 'Gewild', 'Gewild nou', 'Gewilde stories', 'Gewilde nuus', 'Gewilde plasings',
        'Mees gewild', 'Mees gewilde', 'Meesgelees', 'Mees gekyk', 'Mees gedeel', 'Die meeste gelees', 'Jongste artikels',
        'Jongste stories', "Jongste video's", 'Jongste plasings', 'Jongste berigte', 'Nuutste artikels', 'Nuutste plasings',
        'Nuutste stories', 'Onlangse plasings', 'Onlangse artikels', 'Onlangse kommentaar', 'Onlangs besigtig',
        'Verwante plasings', 'Verwante inhoud', 'Verwante produkte', 'Verwante onderwerpe', 'Soortgelyke artikels',
        'Soortgelyke produkte', 'Aanbevole artikels', 'Aanbevole leesstof', 'Aanbevole produkte', 'Aanbevelings', 'Aanbeveel',
        'Vir jou', 'Redakteurskeuse', 'Redakteur se keuse', 'Keuse van die redakteur', 'Ons beveel aan', 'Meer stories',
        'Meer artikels', 'Meer berigte', 'Ander nuus', 'Ander stories', 'Ander artikels', 'Ander berigte', 'Lees volgende',
        'Moenie misloop nie', 'Moet dit nie misloop nie', 'Topnuus', 'Hoofnuus', 'Nuusflitse', 'Brekende nuus', 'Breaking',
        'Nuus van die dag', 'Opskrifte', 'Vorige plasing', 'Volgende plasing', 'Vorige berig', 'Volgende berig', 'Vorige pos',
        'Volgende pos', 'Ouer plasings', 'Nuwer plasings', 'Nuwer plasing', 'Ouer plasing', 'In fokus', 'In die kollig',
        'Treffers', 'Topverkopers', 'Eksterne skakels', 'Meer oor hierdie onderwerp', 'Dalk stel jy belang',
        'Jy mag dalk hiervan hou', 'Dalk hou jy ook hiervan', 'Tendense', 'Foto van die dag',
      ),
      ...starts(
        'Lees ook', 'Lees meer:', 'Sien ook', 'Meer oor', 'Verwante', 'Moenie misloop', 'Kyk ook', 'Lees meer oor',
        'Verwante artikel',
      ),
    ],
    more: [
      ...whole(
        'Meer', 'Wys meer', 'Sien alles', 'Laai meer', 'Sien meer', 'Lees artikel', 'Lees die volle artikel',
        'Lees volledige artikel', 'Lees die hele artikel', 'Lees die volledige storie', 'Sien alle', 'Sien alle artikels',
        'Bekyk alles', 'Bekyk alle', 'Bekyk meer', 'Bekyk', 'Vertoon meer', 'Toon meer', 'Wys alles', 'Wys minder',
        'Meer besonderhede', 'Laai nog', 'Laai meer artikels', 'Alle nuus', 'Alle artikels', 'Kyk video', 'Kyk die video',
        'Bekyk produk', 'Kies opsies', 'Gaan voort',
      ),
      ...ends('lees meer', 'lees verder', 'klik hier', 'lees meer hier', 'meer inligting', 'lees die volle storie'),
    ],
    navigation: [
      ...whole(
        'Tuis', 'Tuisblad', 'Kieslys', 'Soek', 'Meld aan', 'Teken in', 'Registreer', 'Nuus', 'Suid-Afrika', 'Wêreld', 'Politiek',
        'Sake', 'Ekonomie', 'Sport', 'Rugby', 'Krieket', 'Kultuur', 'Vermaak', 'Leefstyl', 'Menings', 'Gesondheid', 'Wetenskap',
        'Tegnologie', 'Onderwys', 'Weer', 'Kontak ons', 'Oor ons', 'Argief', 'Sluit', 'Terug', 'Volgende', 'Vorige', 'Adverteer',
        'Gaan na inhoud', 'Gaan na hoofinhoud', 'Slaan oor na inhoud', 'Spring na inhoud', 'Gebruikersnaam', 'Wagwoord',
        'Wagwoord vergeet?', 'Het jy jou wagwoord vergeet?', 'Onthou my', 'Bly aangemeld', 'Meld af', 'Teken uit', 'Aanmeld',
        'My rekening', 'My profiel', 'Skep rekening', "Skep 'n rekening", 'Registrasie', 'Hoofkieslys', 'Maak kieslys oop',
        'Maak kieslys toe', 'Spyskaart', 'Navigasie', 'Hoofblad', 'Voorblad', 'Voorbladnuus', 'Jongste', 'Plaaslik', 'Binneland',
        'Buiteland', 'Buitelandse nuus', 'Afrika', 'Gauteng', 'Wes-Kaap', 'Oos-Kaap', 'Noord-Kaap', 'Vrystaat', 'KwaZulu-Natal',
        'Limpopo', 'Mpumalanga', 'Noordwes', 'Namibië', 'Misdaad', 'Howe', 'Hof', 'Verkiesing', 'Grondwet', 'Geldsake',
        'Sakenuus', 'Markte', 'Beleggings', 'Eiendom', 'Motors', 'Motornuus', 'Landbou', 'Boerdery', 'Myne', 'Energie',
        'Omgewing', 'Klimaat', 'Natuur', 'Diere', 'Wetenskap en tegnologie', 'Opvoeding', 'Skole', 'Skool', 'Skoolrugby',
        'Sokker', 'Atletiek', 'Gholf', 'Fietsry', 'Netbal', 'Ander sport', 'Superrugby', 'Curriebeker', 'Springbokke',
        'Punteleer', 'Uitslae', 'Wedstryde', 'Musiek', 'Flieks', 'Rolprente', 'Boeke', 'Letterkunde', 'Kuns', 'Kunste', 'Teater',
        'Televisie', 'TV-gids', 'Glanslewe', 'Bekendes', 'Kos', 'Resepte', 'Kos en wyn', 'Reis', 'Toerisme', 'Mode', 'Skoonheid',
        'Huis', 'Tuin', 'Huis en tuin', 'Gesin', 'Verhoudings', 'Ouerskap', 'Geloof', 'Godsdiens', 'Taal', 'Geskiedenis',
        'Erfenis', 'Kinders', 'Jeug', 'Vrouens', 'Blokkiesraai', 'Blokraaisels', 'Sudoku', 'Speletjies', 'Strokiesprente',
        'Sterre', 'Horoskoop', 'Sterrevoorspelling', 'Rubrieke', 'Rubriek', 'Hoofartikel', 'Hoofartikels', 'Redaksioneel',
        'Briewe', 'Lesersbriewe', 'Meningsblad', 'Kommentaar en menings', 'Onderhoude', 'Onderhoud', 'Ontleding', 'Podsendings',
        'Potgooi', 'Potgooie', "Video's", "Foto's", 'Fotogalery', 'Galery', 'Galerye', 'Doodsberigte', 'Sterfkennisgewings',
        'Geklassifiseerd', 'Geklassifiseerde advertensies', 'Kleinadvertensies', 'Vakatures', 'Werk', 'Poste', 'Kompetisies',
        'Gebeure', 'Gebeurtenisse', 'Dagboek', 'Kalender', 'Geleenthede', 'E-koerant', 'Digitale koerant', 'Koerant', 'Koerante',
        'Tydskrifte', 'Bylaes', 'Adverteer by ons', 'Adverteer met ons', 'Adverteerders', 'Kontak', 'Kontakbesonderhede',
        'Ons span', 'Span', 'Redaksie', 'Wie is ons', 'Hulp', 'Kliëntediens', 'Gereelde vrae', 'Algemene vrae',
        'Mediaverklarings', 'Pers', 'Werfkaart', 'Nuuswenk', "Stuur 'n nuuswenk", 'Skakels', 'Nuttige skakels', 'Kategorieë',
        'Kategorie', 'Argiewe', 'Blogargief', 'Deursoek hierdie blog', 'Kies maand', 'Kies kategorie', 'Onderwerpe',
        'Alle onderwerpe', 'Bladsye', 'Bladsy', 'Volgende bladsy', 'Vorige bladsy', 'Eerste', 'Laaste', 'Terug na bo', 'Na bo',
        'Afrikaans', 'Engels', 'Soekresultate', 'Resultate', 'Gevorderde soektog', 'Sorteer', 'Sorteer volgens', 'Kanselleer',
        'Stuur', 'Winkel', 'Aanlyn winkel', 'Mandjie', 'Inkopiemandjie', 'Betaalpunt', 'Wenslys', 'Aflewering', 'Betaling',
        'Produkte', 'Alle produkte', 'Beskrywing', 'Bykomende inligting', 'Spesifikasies', 'Handelsmerke', 'Nuut', 'Aanbiedings',
        'Haal aan', 'Antwoord met aanhaling', 'Nuwe onderwerp', 'Forumindeks', 'Plasings', 'Boodskappe', 'Privaat boodskap',
        'Lede', 'Gas', 'Gaste', 'Wie is aanlyn', 'Naam', 'Telefoon', 'Boodskap', 'Onderwerp', 'Regstreeks', 'Luister regstreeks',
        'Programme', 'Programrooster', 'Rooster',
      ),
      ...starts(
        'Gaan na', 'Slaan oor', 'Terug na', 'Jy is hier', 'Soekresultate vir', 'Aangesluit:', 'Alle tye is', 'Sorteer volgens:',
      ),
    ],
    social: [
      ...whole(
        'Deel', 'Deel artikel', 'Druk', 'Hou van', 'Kopieer skakel', 'Stoor', 'Luister', 'Deel op Facebook', 'Deel op Twitter',
        'Deel op X', 'Deel op WhatsApp', 'Deel via WhatsApp', 'Deel via e-pos', 'Deel hierdie artikel', 'Deel skakel', 'E-pos',
        'E-pos artikel', 'Stuur per e-pos', "Stuur aan 'n vriend", 'Druk artikel', 'Druk uit', 'Skakel gekopieer', 'Kopieer',
        'Volg', 'Volgelinge', 'Volgers', 'Sosiale media', 'Luister na die artikel', 'Luister na artikel', 'Stoor artikel',
        'Boekmerk', 'Laai PDF af', 'Kyke', 'Lettergrootte',
      ),
      ...starts(
        'Deel op', 'Deel hierdie', 'Volg ons', 'Deel via', 'Klik om te deel', 'Klik om te druk', 'Hou van ons', 'Besoek ons op',
        'Sluit aan by ons WhatsApp',
      ),
      ...has("open in 'n nuwe venster", 'volg ons op', 'ons WhatsApp-kanaal'),
    ],
    tags: [
      ...whole('Etikette', 'Onderwerpe', 'Sleutelwoorde', 'Meer oor', 'In hierdie artikel', 'Merkers', 'Kernwoorde'),
      ...starts(
        'Etikette:', 'Onderwerpe:', 'Sleutelwoorde:', 'Kategorie:', 'Kategorieë:', 'Geplaas in', 'Gepubliseer in', 'Onderwerp:',
        'Merkers:', 'Geliasseer onder',
      ),
    ],
    comment: [
      ...whole(
        'Kommentaar', 'Antwoord', 'Geen kommentaar', 'Kanselleer antwoord', 'Naam *', "Laat 'n kommentaar", "Laat 'n antwoord",
        'Los kommentaar', "Skryf 'n kommentaar", 'Skryf kommentaar', "Plaas 'n kommentaar", 'Voeg kommentaar by',
        'Stuur kommentaar', 'Kommentare', 'Alle kommentaar', 'Bekyk kommentaar', 'Lees kommentaar', 'Wys kommentaar',
        'Meer kommentaar', 'Kommentaar gesluit', 'Nuutste eerste', 'Oudste eerste', 'Rapporteer', 'Rapporteer kommentaar',
        'E-pos *', 'E-posadres *', 'Webwerf', 'Jou naam', 'Jou kommentaar', 'Resensies', 'Kliëntresensies', "Skryf 'n resensie",
        'Geverifieerde koper', 'Nuttig', 'Gesprek', 'Neem deel aan die gesprek', 'Meld aan om kommentaar te lewer',
        'Teken in om kommentaar te lewer', 'Anoniem het gesê',
      ),
      ...starts(
        'Lewer kommentaar', 'Laat kommentaar', 'Plaas kommentaar', 'Kommentaar (', "Los 'n kommentaar", 'Kommentaar op',
        'Kommentaar deur', 'Jou e-posadres sal', 'Verpligte velde', 'Vereiste velde', 'Jy moet aangemeld wees',
        'Jy moet ingeteken wees', 'Stoor my naam', 'Hierdie webwerf gebruik Akismet', 'Sê jou sê', 'Een gedagte oor',
      ),
      ...ends('sê:', 'het geskryf:'),
      ...has(
        'e-posadres sal nie gepubliseer word', 'verpligte velde is gemerk', 'vereiste velde word aangedui',
        'om kommentaar te lewer', 'eerste om kommentaar te lewer', 'stoor my naam, e-pos',
      ),
    ],
    promo: [
      ...whole(
        'Advertensies', 'Teken in', 'Nuusbrief', 'Nuusbriewe', 'Word lid', 'Geborg', 'Skenk', 'Geborgde inhoud', 'Borg', 'Borge',
        'Ons borge', 'Vennootinhoud', 'Betaalde inhoud', 'Inhoud word geborg', 'Teken nou in', 'Teken in vir ons nuusbrief',
        'Teken in op ons nuusbrief', 'Nuusbrief-inskrywing', 'Skryf in vir ons nuusbrief', 'Subskripsie', 'Subskripsies',
        'Subskribeer', 'Intekening', 'Intekenopsies', 'Kry die nuusbrief', 'E-posadres', 'Jou e-posadres', 'Jou e-pos',
        "Maak 'n skenking", 'Skenkings', 'Skenk nou', 'Laai die toep af', 'Laai ons toep af', 'Laai af', 'Aflaai', 'Koop nou',
        'Koop', 'Bestel nou', 'Bestel', 'Bespreek nou', 'Voeg by mandjie', 'Voeg by wenslys', 'In voorraad', 'Uit voorraad',
        'Uitverkoop', 'Gratis aflewering', 'Prys', 'Hoeveelheid', 'Nee dankie', 'Nie nou nie', 'Gratis proeftydperk',
        "Vra 'n kwotasie",
      ),
      ...starts(
        'Advertensie', 'Teken in op', 'Skryf in', 'Ontvang ons', 'Laai die app', 'Geborg deur', 'Teken in vir', 'Skryf in vir',
        'Kry ons nuusbrief', 'Kry die jongste', 'Ontvang daagliks', 'Laai die toep', 'Sluit aan by ander intekenare',
        'Voer jou e-pos', 'Tik jou e-pos', "Word 'n lid", "Word 'n intekenaar", 'Bly op die hoogte', 'Ondersteun ons',
        'Oorspronklike prys was', 'Huidige prys is', 'Hierdie artikel is geborg',
      ),
      ...has(
        'ons nuusbrief', 'in jou inkassie', 'ons weeklikse nuusbrief', 'ons daaglikse nuusbrief', 'nuusbrief in jou',
        'vir ons nuusbrief', 'op ons nuusbrief',
      ),
    ],
    notice: [
      ...whole(
        'Aanvaar', 'Aanvaar alles', 'Weier', 'Bladsy nie gevind nie', 'Laai tans', 'Aanvaar alle', 'Aanvaar alle koekies',
        'Aanvaar koekies', 'Aanvaar en gaan voort', 'Aanvaar almal', 'Verwerp', 'Verwerp alles', 'Weier alles', 'Weier almal',
        'Ek stem saam', 'Ek stem in', 'Ek aanvaar', 'Ek verstaan', 'Bestuur koekies', 'Bestuur toestemming', 'Koekie-instellings',
        'Instellings', 'Voorkeure', 'Stoor voorkeure', 'Stoor instellings', 'Noodsaaklik', 'Noodsaaklike koekies', 'Funksioneel',
        'Statistiek', 'Bemarking', 'Altyd aktief', 'Fout', 'Geen resultate', 'Geen resultate gevind nie', 'Niks gevind nie',
        'Iets het verkeerd geloop', 'Wag asseblief', 'Probeer weer', 'Toegang geweier', 'Bladsy nie gevind',
        'Video nie beskikbaar nie',
      ),
      ...starts(
        'Ons gebruik koekies', 'Hierdie webwerf gebruik koekies', 'Hierdie webwerf maak gebruik', 'Hierdie werf gebruik koekies',
        'Ons webwerf gebruik', 'Ons en ons vennote', 'Jammer, die bladsy', 'Die bladsy wat jy soek', 'Die bladsy kon nie',
        'Jou blaaier', 'Aktiveer JavaScript', 'Hierdie video is nie',
      ),
      ...has(
        'gebruik koekies', 'gebruik van koekies', 'koekies op hierdie', 'aanvaar jy die gebruik van', 'blaaier ondersteun nie',
      ),
    ],
    bio: [
      ...whole('Oor my', 'Skrywer', 'Bekyk alle plasings', 'Bekyk my volledige profiel'),
      ...starts(
        'Oor die skrywer', 'Oor die outeur', 'Meer oor die skrywer', 'Meer artikels deur', 'Alle artikels deur',
        'Alle plasings deur', 'Lees meer deur', 'Bekyk alle plasings deur',
      ),
    ],
    paywall: [
      ...whole('Intekenare', 'Eksklusief'),
      ...starts(
        'Teken in om te lees', 'Teken in om verder', 'Meld aan om te lees', 'Om hierdie artikel te lees',
        'Hierdie artikel is slegs', 'Hierdie artikel is eksklusief', "Jy moet 'n intekenaar", "Is jy reeds 'n intekenaar",
        'Kry volle toegang',
      ),
      ...has(
        'om verder te lees', 'slegs vir intekenare', 'eksklusief vir intekenare', 'reeds ’n intekenaar', 'net vir intekenare',
        "is 'n eksklusiewe artikel",
      ),
    ],
  },
  sample:
    'Die stadsraad het Dinsdag gesê dat die nuwe busroete in die herfs sal begin en dat dit deur die ou dorp langs die rivier sal loop. Die inwoners is bly daaroor, maar party vrees dat die kaartjies duurder sal word. Die man wat in beheer van die plan is, het gesê die prys sal nie verander nie, want die staat het reeds daarvoor betaal.',
} satisfies LanguageFile;

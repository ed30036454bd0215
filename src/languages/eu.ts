import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'eu',
  name: 'Basque',
  autonym: 'euskara',
  iso3: ['eus', 'baq'],
  functionWords:
    'eta da du ez bat dira ere izan dute baina hau zen edo egin dela bere den zuen hori dago baino arte gero orain beste oso nola zer non noiz hemen horrek horiek bezala baita ziren behar ditu duen direla gabe gainera ordea bertan nahi haien gure zuten dugu egon egingo izango bakarrik honek hainbat oraindik guztiak dituzte'.split(
      ' ',
    ),
  months: [
    ['urtarrila', 'urtarrilaren', 'urtarrilak', 'urtarrilean', 'urt'],
    ['otsaila', 'otsailaren', 'otsailak', 'otsailean', 'ots'],
    ['martxoa', 'martxoaren', 'martxoak', 'martxoan', 'mar'],
    ['apirila', 'apirilaren', 'apirilak', 'apirilean', 'api'],
    ['maiatza', 'maiatzaren', 'maiatzak', 'maiatzean', 'mai'],
    ['ekaina', 'ekainaren', 'ekainak', 'ekainean', 'eka'],
    ['uztaila', 'uztailaren', 'uztailak', 'uztailean', 'uzt'],
    ['abuztua', 'abuztuaren', 'abuztuak', 'abuztuan', 'abu'],
    ['iraila', 'irailaren', 'irailak', 'irailean', 'ira'],
    ['urria', 'urriaren', 'urriak', 'urrian', 'urr'],
    ['azaroa', 'azaroaren', 'azaroak', 'azaroan', 'aza'],
    ['abendua', 'abenduaren', 'abenduak', 'abenduan', 'abe'],
  ],
  weekdays: [
    ['astelehena', 'al'],
    ['asteartea', 'ar'],
    ['asteazkena', 'az'],
    ['osteguna', 'og'],
    ['ostirala', 'or'],
    ['larunbata', 'lr'],
    ['igandea', 'ig'],
  ],
  dateWords: ['ko', 'eko', 'an', 'ean', 'a', 'k'],
  relative: {
    today: ['gaur'],
    yesterday: ['atzo'],
    ago: [
      { phrase: 'duela # minutu', unit: 'minute' },
      { phrase: 'duela # ordu', unit: 'hour' },
      { phrase: 'duela # egun', unit: 'day' },
      { phrase: 'duela # aste', unit: 'week' },
      { phrase: 'duela # hilabete', unit: 'month' },
      { phrase: 'duela # urte', unit: 'year' },
    ],
  },
  authors: {
    by: ['egilea:', 'egileak:', 'testua:', 'idazlea:'],
    and: ['eta', 'ta', '&', 'and', 'rekin batera'],
    after: ['k idatzia', 'idatzi du', 'idatzia', 'idazten du', 'ren eskutik', 'eskutik', 'kazetaria', 'berriemailea', 'korrespontsala', 'k egina', 'idazlea', 'ren kronika', 'ren testua', 'ek idatzia'],
    labels:
      'idazleak;testuak;hitzak;kazetaria;kazetariak;berriemailea;berriemaileak;korrespontsala;albistegilea;erredaktorea;elkarrizketa;elkarrizketatzailea;erreportajea;kronika;berria;artikulua;iritzia;iritzi artikulua;zutabea;zutabegilea;analisia;kritika;kritikaria;iruzkina;sinatzailea;blogaria;errezeta;idatzia;testua eta argazkiak;testua eta argazkia;testua eta irudiak;elkarrizketaren egilea;gure berriemailea;gure kazetaria;gure korrespontsala;written by;nork idatzia;testuak eta argazkiak'.split(
        ';',
      ),
    credits:
      'argazkia;argazkiak;argazkilaria;argazkilariak;argazkigilea;argazkia eta bideoa;argazkiak eta bideoak;argazki nagusia;argazkien egilea;argazkiaren egilea;argazkigintza;artxiboko argazkia;argazkia utzitakoa;irudia;irudiak;irudiaren egilea;irudigilea;irudigileak;irudien iturria;azaleko irudia;azaleko argazkia;ilustrazioa;ilustrazioak;ilustratzailea;marrazkia;marrazkiak;marrazkilaria;komikia;bideoa;bideoak;bideogilea;bideo edizioa;bideoaren egilea;kamera;kameralaria;grabazioa;grafikoa;grafikoak;infografia;infografiak;diseinua;diseinatzailea;animazioa'.split(
        ';',
      ),
    edited:
      'editorea;editoreak;edizioa;editatua;argitaratzailea;argitaratua;itzultzailea;itzultzaileak;itzulpena;itzulia;euskaratzailea;euskaratua;euskarara itzulia;euskarazko itzulpena;egokitzailea;egokitzapena;moldatzailea;zuzentzailea;zuzenketa;hizkuntza zuzenketa;berrikuslea;berrikusketa;berrikusia;egiaztatzailea;datuen egiaztapena;moderatzailea;aurkezlea;gidaria;gidatzailea;esataria;ekoizlea;ekoizleak;ekoizpena;koordinatzailea;koordinazioa;zuzendaria;zuzendaritza;biltzailea;transkripzioa;eguneratua;maketazioa;edición;traducción'.split(
        ';',
      ),
    jobs:
      'jauna;andrea;andereñoa;jn.;dr.;dr;dk.;doktorea;prof.;prof;katedraduna;irakasle titularra;irakasle emeritua;ikertzailea;ikerlaria;doktoregaia;ikaslea;kazetari freelancea;kirol kazetaria;berriemailea;erredaktoreburua;erredakzio burua;zuzendariordea;editorea;kolaboratzailea;zutabegilea;iritzigilea;analista;kritikaria;literatur kritikaria;zinema kritikaria;musika kritikaria;esataria;argazki kazetaria;ilustratzailea;marrazkilaria;idazlea;poeta;olerkaria;eleberrigilea;saiakeragilea;bertsolaria;itzultzailea;blogaria;antzerkigilea;zinemagilea;zinema zuzendaria;musikaria;kantaria;artista;historialaria;soziologoa;antropologoa;ekonomialaria;ekonomista;filologoa;hizkuntzalaria;filosofoa;politologoa;psikologoa;psikiatra;pedagogoa;medikua;erizaina;farmazialaria;albaitaria;dietista;nutrizionista;abokatua;legelaria;epailea;fiskala;notarioa;ingeniaria;arkitektoa;biologoa;fisikaria;kimikaria;geologoa;zientzialaria;astronomoa;matematikaria;maisua;apaiza;apezpikua;teologoa;sukaldaria;enpresaburua;aholkularia;ekintzailea;zinegotzia;alkatea;diputatua;legebiltzarkidea;parlamentaria;senataria;sailburua;lehendakaria;lehendakari ohia;bozeramailea;idazkari nagusia;koordinatzailea'.split(
        ';',
      ),
  },
  names:
    'Mikel Jon Ander Iñaki Aitor Asier Iker Gorka Unai Josu Julen Xabier Xabi Joseba Koldo Patxi Andoni Eneko Oier Imanol Ibai Igor Ion Aimar Ainhize Aritz Arkaitz Aratz Beñat Bittor Bixente Benito Dabid Danel Egoitz Ekaitz Ekain Eñaut Endika Erlantz Eloy Erramun Ernesto Eduardo Fermin Felipe Felix Fernando Fran Gaizka Gaizko Garikoitz Gartzen Gilen Gotzon Haritz Hasier Hodei Hegoi Iban Igotz Inhar Iñigo Ignazio Inaxio Iosu Ixaka Izei Iraitz Ioritz Jabier Jagoba Jakes Jakoba Javier Jokin Jose Joxe Joxean Joxemari Juan Juanjo Juanma Juanito Juantxo Jurgi Karlos Karmelo Kepa Kerman Kike Kimetz Kristian Lander Laurentzi Lontxo Luis Lukas Luken Luix Luzien Manex Manu Markel Markos Martin Martxel Mattin Mitxel Nikolas Nestor Odei Oihan Oinatz Orkatz Oskar Paulo Paul Peio Pello Peru Pablo Pedro Piarres Ramon Ramuntxo Rikardo Roberto Ruben Santi Sabin Sendoa Sergio Telmo Txema Txomin Txus Txetxu Unax Urko Urtzi Xalbador Xan Xanti Xuban Zigor Zuhaitz Ziortza Ane Ainhoa Ainara Amaia Aiora Aintzane Aitziber Alaitz Alazne Amagoia Ana Andere Andrea Anjel Anjela Angel Arantxa Arantza Arantzazu Arrate Argiñe Arritxu Arene Aroa Asun Ariane Begoña Bego Bea Beatriz Belen Bakarne Beronika Cristina Dorleta Edurne Eider Elena Elisabete Eli Elixabet Elixabete Enara Erika Ester Esti Estibaliz Estitxu Eukene Eunate Eva Garazi Garbiñe Gemma Goizane Goiatz Gurutze Haizea Idoia Idurre Igone Ihintza Inma Irati Iraia Irantzu Iratxe Irene Irune Isabel Itsaso Itxaro Itxaso Itziar Iziar Izaro Izaskun Jaione Jasone Jone Josune Joana Josebe Juana Julene June Karmele Karmen Kattalin Katixa Kontxi Koro Kristina Laida Laura Leire Lide Lierni Loinaz Lorea Lourdes Lorena Lohitzune Lurdes Maddi Maddalen Maialen Maitane Maite Maitena Malen Malores Mari Maria Marian Marijo Marisol Maribel Marta Mertxe Mirari Miren Miriam Monika Nagore Nahia Naia Naiara Nekane Nerea Nuria Oihana Oihane Olatz Olaia Onintza Onditz Paula Pili Pilar Rosa Saioa Sara Saroi Silvia Sonia Sorkunde Terese Uxue Uxune Usoa Ursula Virginia Yolanda Xixili Ximena Zaloa Zuriñe'.split(
      ' ',
    ),
  titles: ['kazetaria', 'erredaktorea', 'erredakzioa', 'zuzendaria', 'argazkilaria', 'korrespontsala', 'irakaslea'],
  published: ['lehen aldiz argitaratua', 'lehenengo aldiz argitaratua', 'lehen aldiz argitaratu zen', 'lehenengo aldiz argitaratu zen', 'lehen aldiz argitaratuta', 'lehen aldiz argitaratu du', 'jatorriz argitaratua', 'jatorriz argitaratu zen', 'jatorriz argitaratuta', 'jatorrian argitaratua', 'jatorrian argitaratu zen', 'hasiera batean argitaratua', 'aurretik argitaratua', 'lehenago argitaratua', 'lehendabizi argitaratua', 'lehen argitalpena', 'lehen argitaraldia', 'jatorrizko argitalpena', 'jatorrizko artikulua', 'jatorrizko testua', 'jatorrizko bertsioa', 'jatorrizko iturria', 'hemendik hartua', 'hemendik hartuta', 'nondik hartua', 'testua hemendik hartua', 'artikulua hemendik hartua', 'hemendik berrargitaratua', 'hemendik itzulia', 'jatorrizkotik itzulia', 'liburu honetatik hartua', 'liburu honen pasartea', 'liburutik hartutako pasartea', 'aldizkari honetan argitaratua', 'egunkari honetan argitaratua', 'astekari honetan argitaratua', 'webgune honetan argitaratua', 'blog honetan argitaratua', 'liburu honetan argitaratua', 'argitaratutako aldizkaria', 'argitaratutako egunkaria', 'honen baimenarekin', 'honen baimenez', 'prentsa oharra', 'prentsa oharraren egilea', 'prentsa-oharraren arabera'],
  cues: {
    source: [
      ...has('Informazio iturria', 'Berriaren iturria', 'Jatorrizko testua', 'Jatorriz argitaratua', 'Lehen aldiz argitaratua', 'Lehenengoz argitaratua'),...starts('Iturria:', 'Iturriak:', 'Jatorrizko iturria', 'Jatorrizko artikulua', 'Prentsa oharra'), ...starts('Hemendik hartua', 'Jatorria:', 'Agentziak:', 'Utzia:', 'Eskerrak:', 'Prentsa-oharra:', 'Moldatua:', 'Oinarria:', 'Oinarritua:', 'Egokitua:', 'Erreferentzia:')],
    byline: [...starts(
      'Egilea:', 'Egileak:', 'Testua:', 'Idazlea:', 'Testuak:', 'Testua eta argazkiak', 'Idazleak:', 'Kazetaria:', 'Erredakzioa:',
      'Itzultzailea:', 'Itzulpena:', 'Argitaratzailea:',
    ), ...starts('Testua eta argazkia', 'Testua eta irudiak', 'Elkarrizketaren egilea', 'Gure berriemailea', 'Gure kazetaria', 'Gure korrespontsala', 'Written by', 'Nork idatzia', 'Testuak eta argazkiak', 'Hitzak:', 'Kazetariak:', 'Berriemailea:', 'Berriemaileak:', 'Korrespontsala:', 'Albistegilea:', 'Erredaktorea:', 'Elkarrizketatzailea:', 'Berria:', 'Artikulua:', 'Zutabegilea:', 'Kritika:', 'Kritikaria:', 'Sinatzailea:', 'Blogaria:', 'Errezeta:', 'Idatzia:')],
    dateline: [
      ...starts('Argitaratua', 'Argitaratze-data', 'Data:', 'Irakurtzeko denbora', 'Argitaratuta', 'Irakurketa denbora'),
      ...ends('minutuko irakurketa', 'min irakurtzeko', 'minutu irakurtzeko'),
    ],
    updated: starts(
      'Eguneratua', 'Azken eguneratzea', 'Aldatua', 'Eguneratuta', 'Azken aldaketa', 'Azken eguneraketa', 'Azkenengo eguneraketa',
    ),
    caption: [
      ...starts('Argazkigilea:', 'Argazkia eta bideoa:', 'Argazkiak eta bideoak:', 'Argazki nagusia:', 'Argazkien egilea:', 'Argazkiaren egilea:', 'Argazkigintza:', 'Argazkia utzitakoa:', 'Irudiaren egilea:', 'Irudigilea:', 'Irudigileak:', 'Irudien iturria:', 'Azaleko irudia:', 'Azaleko argazkia:', 'Ilustrazioak:', 'Ilustratzailea:', 'Marrazkia:', 'Marrazkiak:', 'Marrazkilaria:', 'Komikia:', 'Bideogilea:', 'Bideo edizioa:', 'Bideoaren egilea:', 'Kamera:', 'Kameralaria:', 'Grabazioa:', 'Grafikoak:', 'Diseinua:', 'Diseinatzailea:', 'Animazioa:'),
      ...whole('Handitu', 'Handitu irudia', 'Ikusi irudia', 'Handiago ikusi'),
      ...starts(
        'Argazkia:', 'Argazkiak:', 'Irudia:', 'Bideoa:', 'Argazkilaria:', 'Argazki galeria:', 'Irudiak:', 'Argazkilariak:',
        'Ilustrazioa:', 'Infografia:', 'Artxiboko irudia', 'Grafikoa:',
      ),
      ...ends('(artxiboa)', 'artxiboko argazkia'),
    ],
    copyright: [
      ...whole(
        'Lege oharra', 'Pribatutasun politika', 'Cookie politika', 'Erabilera baldintzak', 'Datuen babesa', 'Irisgarritasuna',
        'Legezko oharra', 'Pribatutasuna', 'Pribatutasun politika eta cookieak', 'Pribatutasun eta cookie politika', 'Cookieak',
        'Cookien politika', 'Cookieen politika', 'Erabilera-arauak', 'Baldintza orokorrak', 'Salmenta baldintzak',
        'Datu pertsonalen babesa', 'Datuen babesa eta pribatutasuna', 'Etika kodea', 'Kode etikoa', 'Kredituak',
        'Irisgarritasun adierazpena', 'Salaketa kanala', 'Gardentasun ataria', 'Lizentzia', 'CC lizentzia',
      ),
      ...starts(
        'Eskubide guztiak', 'Lege gordailua', 'Egile eskubideak', 'WordPress erabiliz', 'WordPress-ek bultzatua',
        'Webgunearen garapena', 'Diseinua eta garapena', 'ISSN', 'Lizentzia:', 'Edukiak CC', 'CC BY-SA',
      ),
      ...has(
        'eskubide guztiak erreserbatuta', 'debekatuta dago', 'eskubide guztiak gordeta', 'eskubide guztiak erreserbatuak',
        'Creative Commons lizentzia',
      ),
    ],
    related: [
      ...whole(
        'Irakurrienak', 'Azken albisteak', 'Azkenak', 'Albiste gehiago', 'Erlazionatutako albisteak', 'Lotutako albisteak',
        'Gomendatuak', 'Nabarmenduak', 'Hurrengo albistea', 'Aurreko albistea', 'Ikusienak', 'Artikulu gehiago', 'Azken berriak',
        'Albiste irakurrienak', 'Gehien irakurritakoak', 'Gehien irakurriak', 'Gaurko irakurrienak', 'Asteko irakurrienak',
        'Iruzkinduenak', 'Partekatuenak', 'Azken artikuluak', 'Azken bideoak', 'Azken sarrerak', 'Azken iruzkinak',
        'Azken orduko albisteak', 'Sarrera berriagoak', 'Sarrera zaharragoak', 'Mezu berriagoak', 'Mezu zaharragoak',
        'Hurrengo sarrera', 'Aurreko sarrera', 'Hurrengo artikulua', 'Aurreko artikulua', 'Hurrengo berria', 'Aurreko berria',
        'Erlazionatutako artikuluak', 'Erlazionatutako edukiak', 'Erlazionatutako gaiak', 'Erlazionatutakoak', 'Erlazionatuta',
        'Erlazionatuak', 'Lotutako edukiak', 'Lotutako gaiak', 'Lotutako artikuluak', 'Lotuta', 'Zerikusia duten albisteak',
        'Antzeko albisteak', 'Antzekoak', 'Antzeko produktuak', 'Erlazionatutako produktuak', 'Gomendioak', 'Gomendatutakoak',
        'Gomendatutako albisteak', 'Gure gomendioak', 'Zuretzat aukeratutakoak', 'Zuri interesatzeko',
        'Hau ere interesa dakizuke', 'Interesatuko zaizu', 'Interesgarria izan daiteke', 'Beste albisteak',
        'Beste albiste batzuk', 'Beste berri batzuk', 'Berri gehiago', 'Gehiago irakurri', 'Gai honi buruz gehiago',
        'Honi buruz gehiago', 'Izenburuak', 'Albiste nagusiak', 'Nagusia', 'Joerak', 'Ez galdu', 'Eguneko argazkia',
        'Eguneko gaia', 'Gaiari buruzko albisteak',
      ),
      ...starts(
        'Irakurri ere', 'Ikusi ere', 'Irakurri gehiago:', 'Gehiago honi buruz', 'Ikusi gainera', 'Ikus gainera',
        'Irakurri gainera', 'Gehiago irakurri:', 'Ikus, halaber',
      ),
    ],
    more: [
      ...whole(
        'Gehiago', 'Ikusi denak', 'Denak ikusi', 'Jarraitu irakurtzen', 'Kargatu gehiago', 'Irakurri', 'Osorik irakurri',
        'Artikulu osoa irakurri', 'Albiste osoa', 'Ikusi guztiak', 'Guztiak ikusi', 'Ikusi dena', 'Erakutsi gehiago',
        'Gehiago erakutsi', 'Gehiago kargatu', 'Albiste guztiak', 'Berri guztiak', 'Xehetasunak', 'Ikusi bideoa',
        'Ikusi argazkiak', 'Klikatu hemen', 'Gehiago jakin',
      ),
      ...ends(
        'irakurri gehiago', 'gehiago irakurri', 'ikusi gehiago', 'informazio gehiago', 'irakurri osorik', 'sakatu hemen',
        'gehiago jakiteko',
      ),
    ],
    navigation: [
      ...whole(
        'Hasiera', 'Menua', 'Bilatu', 'Bilaketa', 'Saioa hasi', 'Hasi saioa', 'Erregistratu', 'Albisteak', 'Gizartea', 'Politika',
        'Ekonomia', 'Mundua', 'Euskal Herria', 'Kirola', 'Kirolak', 'Kultura', 'Iritzia', 'Zientzia', 'Osasuna', 'Teknologia',
        'Hezkuntza', 'Eguraldia', 'Bideoak', 'Argazkiak', 'Kontaktua', 'Harremanetarako', 'Nor gara', 'Guri buruz', 'Laguntza',
        'Itxi', 'Hurrengoa', 'Aurrekoa', 'Itzuli', 'Agenda', 'Hemeroteka', 'Joan eduki nagusira', 'Eduki nagusira joan',
        'Edukira joan', 'Menu nagusia', 'Ireki menua', 'Itxi menua', 'Sartu', 'Saioa itxi', 'Saioa amaitu', 'Izena eman',
        'Erregistratu zaitez', 'Kontua sortu', 'Nire kontua', 'Nire profila', 'Erabiltzailea', 'Erabiltzaile izena', 'Pasahitza',
        'Pasahitza ahaztu duzu?', 'Pasahitza ahaztu zait', 'Gogora nazazu', 'Gogoratu', 'Harpidedunak', 'Sarrera', 'Hasierara',
        'Hasierara itzuli', 'Atzera', 'Aurrera', 'Hurrengo orria', 'Aurreko orria', 'Hurrengo orrialdea', 'Aurreko orrialdea',
        'Orrialdeak', 'Azkena', 'Lehena', 'Gora', 'Gora itzuli', 'Bilaketa aurreratua', 'Emaitzak', 'Iragazi', 'Iragazkiak',
        'Ordenatu', 'Hizkuntza', 'Euskara', 'Gaztelania', 'Español', 'Gaiak', 'Sailak', 'Kategoriak', 'Artxiboa', 'Artxiboak',
        'Blogaren artxiboa', 'Bilatu blog honetan', 'Blogak', 'Bloga', 'Berriak', 'Aktualitatea', 'Gaurkoa', 'Azken ordua',
        'Araba', 'Bizkaia', 'Gipuzkoa', 'Nafarroa', 'Nafarroa Garaia', 'Lapurdi', 'Zuberoa', 'Ipar Euskal Herria', 'Bilbo',
        'Donostia', 'Gasteiz', 'Iruñea', 'Euskadi', 'Espainia', 'Frantzia', 'Europa', 'Nazioartea', 'Herriak', 'Udala', 'Udalak',
        'Eskualdea', 'Politika eta gizartea', 'Gertakariak', 'Justizia', 'Auzitegiak', 'Lana', 'Langileak', 'Lan eskaintzak',
        'Etxebizitza', 'Ingurumena', 'Klima', 'Energia', 'Nekazaritza', 'Feminismoa', 'Emakumeak', 'Gazteak', 'Haurrak',
        'Hezkuntza eta euskara', 'Hizkuntza eta kultura', 'Historia', 'Futbola', 'Pilota', 'Euskal pilota', 'Saskibaloia',
        'Eskubaloia', 'Txirrindularitza', 'Arrauna', 'Mendia', 'Errugbia', 'Atletismoa', 'Beste kirolak', 'Herri kirolak',
        'Sailkapena', 'Emaitzak eta sailkapena', 'Egutegia', 'Musika', 'Zinema', 'Antzerkia', 'Bertsolaritza', 'Bertsoak',
        'Literatura', 'Liburuak', 'Artea', 'Arteak', 'Komunikazioa', 'Hedabideak', 'Telebista', 'Telebista programazioa',
        'Irratia', 'Programazioa', 'Programak', 'Podcastak', 'Zuzenean', 'Nahieran', 'Aisia', 'Turismoa', 'Bidaiak',
        'Gastronomia', 'Errezetak', 'Denbora-pasak', 'Gurutzegrama', 'Horoskopoa', 'Elkarrizketak', 'Elkarrizketa',
        'Erreportajeak', 'Erreportajea', 'Kronika', 'Kronikak', 'Analisia', 'Analisiak', 'Editoriala', 'Editorialak', 'Zutabeak',
        'Zutabea', 'Zutabegileak', 'Gutunak', 'Irakurleen gutunak', 'Iritzi artikuluak', 'Iritziak', 'Artikuluak', 'Txostenak',
        'Dosierrak', 'Bereziak', 'Berezia', 'Galeriak', 'Argazki galeria', 'Argazki galeriak', 'Infografiak', 'Iragarki laburrak',
        'Hildakoak', 'Eskelak', 'Heriotzak', 'Zorion agurrak', 'Zerbitzuak', 'Farmaziak', 'Denda', 'Online denda', 'Produktuak',
        'Produktu guztiak', 'Saskia', 'Erosketa saskia', 'Ordaindu', 'Bidalketak', 'Deskribapena', 'Informazio gehigarria',
        'Paperekoa', 'Paperezko edizioa', 'Egunkaria', 'Aldizkaria', 'Aldizkariak', 'Azken zenbakia', 'Kontaktuak', 'Kontaktatu',
        'Harremana', 'Jarri gurekin harremanetan', 'Gu nor gara', 'Zer gara', 'Zer den', 'Taldea', 'Erredakzioa',
        'Ohiko galderak', 'Galdera ohikoak', 'Prentsa', 'Prentsa oharrak', 'Prentsa aretoa', 'Webaren mapa', 'Web mapa',
        'Webgunearen mapa', 'Webgune-mapa', 'Publizitatea', 'Iragarkiak jarri', 'Estekak', 'Esteka interesgarriak', 'Foroa',
        'Foroak', 'Mezuak', 'Kideak', 'Gonbidatua', 'Aipatu', 'Gai berria', 'Izena', 'Abizenak', 'Abizena', 'Telefonoa', 'Mezua',
        'Gaia', 'Posta elektronikoa', 'Eskutitzak', 'Deialdiak', 'Lehiaketak', 'Bekak', 'Argitalpenak', 'Ekitaldiak',
        'Gardentasuna', 'Utzi', 'Bidali mezua',
      ),
      ...starts(
        'Joan edukira', 'Hemen zaude', 'Eduki nagusira', 'Joan nabigaziora', 'Bilaketaren emaitzak', 'Itzuli hasierara',
        'Zoaz edukira', 'Salto edukira',
      ),
    ],
    social: [
      ...whole(
        'Inprimatu', 'Bidali', 'Jarraitu', 'Gogoko dut', 'Kopiatu esteka', 'Gorde', 'Entzun', 'Partekatu Facebooken',
        'Partekatu Twitterren', 'Partekatu X-n', 'Partekatu WhatsAppen', 'Partekatu Telegramen', 'Partekatu albistea',
        'Bidali e-postaz', 'Bidali posta elektronikoz', 'Bidali lagun bati', 'E-postaz bidali', 'Esteka kopiatuta', 'Kopiatu',
        'Txiokatu', 'Sare sozialak', 'Sare sozialetan', 'Jarraitzaileak', 'Bisitak', 'Ikustaldiak', 'Inprimatzeko bertsioa',
        'Artikulua entzun', 'Gustatzen zait', 'Atsegin dut',
      ),
      ...starts(
        'Partekatu', 'Jarraitu gaitzazu', 'Partekatu hau', 'Jarraitu sare sozialetan', 'Jarraitu gaituzue', 'Jarrai gaitzazu',
        'Klikatu partekatzeko', 'Egin klik partekatzeko', 'Atsegin dut hau',
      ),
      ...has('leiho berri batean irekitzen', 'leiho berrian irekitzen'),
    ],
    tags: [
      ...whole('Etiketak', 'Gaiak', 'Etiketa-hodeia'),
      ...starts(
        'Etiketak:', 'Gaiak:', 'Gako-hitzak', 'Etiketa:', 'Gaia:', 'Kategoria:', 'Kategoriak:', 'Hitz gakoak', 'Etiketatua',
        'Hemen argitaratua',
      ),
    ],
    comment: [
      ...whole(
        'Iruzkinak', 'Iruzkina', 'Erantzun', 'Iruzkinik ez', 'Iruzkina utzi', 'Bidali iruzkina', 'Izena *', 'Ikusi iruzkinak',
        'Iruzkindu', 'Iruzkin bat utzi', 'Utzi iruzkin bat', 'Utzi erantzun bat', 'Utzi zure iruzkina', 'Idatzi iruzkin bat',
        'Idatzi zure iruzkina', 'Egin iruzkina', 'Iruzkina egin', 'Gehitu iruzkina', 'Iruzkina gehitu', 'Iruzkin berria gehitu',
        'Utzi zure iritzia', 'Eman zure iritzia', 'Erantzuna utzi', 'Utzi erantzuna bertan behera', 'Ezeztatu erantzuna',
        'Eposta *', 'E-posta *', 'Posta elektronikoa *', 'Webgunea', 'Web orria', 'Zure izena', 'Zure iruzkina',
        'Iruzkin guztiak', 'Iruzkin gehiago', 'Erakutsi iruzkinak', 'Iruzkinak itxita daude', 'Iruzkinak itxita', 'Salatu',
        'Balorazioak', 'Iritziak eta balorazioak', 'Hasi saioa iruzkintzeko', 'Derrigorrezkoak',
      ),
      ...starts(
        'Utzi iruzkina', 'Utzi erantzuna', 'Iruzkinak (', 'Idatzi iruzkina', 'Saioa hasi iruzkina', 'Oraindik ez dago iruzkinik',
        'Ez dago iruzkinik', 'Izan zaitez lehena', 'Zure e-posta helbidea', 'Zure eposta helbidea', 'Zure helbide elektronikoa',
        'Beharrezko eremuak', 'Derrigorrezko eremuak', 'Iruzkinak bidaltzeko', 'Gorde nire izena', 'Gune honek Akismet',
        'Erantzun honi',
      ),
      ...ends('esan du:'),
      ...has('ez da argitaratuko', 'iruzkina idazteko', 'helbidea ez da argitaratuko', 'iruzkina uzteko', 'iruzkinak egiteko'),
    ],
    promo: [
      ...whole(
        'Iragarkia', 'Iragarkiak', 'Egin harpidetza', 'Harpidetza', 'Buletina', 'Buletinak', 'Egin bazkide', 'Babesleak',
        'Deskargatu aplikazioa', 'Laguntzaileak', 'Babeslea', 'Babestutako edukia', 'Eduki babestua', 'Harpidetza egin',
        'Harpidetzak', 'Harpidetu buletinera', 'Harpidetu gure buletinera', 'Egin zaitez komunitateko kide', 'Egin zaitez kide',
        'Egin harpidedun', 'Egin ekarpena', 'Egin dohaintza', 'Lagundu', 'Lagundu iezaguzu', 'Jaso buletina',
        'Buletinera harpidetu', 'Newsletterra', 'Newsletter', 'Zure e-posta', 'Zure posta elektronikoa', 'Eposta helbidea',
        'E-posta helbidea', 'Helbide elektronikoa', 'Aplikazioa deskargatu', 'Deskargatu app-a', 'Jaitsi aplikazioa',
        'Saskira gehitu', 'Gehitu saskira', 'Saskian sartu', 'Erosi', 'Erosi orain', 'Eskuragarri', 'Agortuta', 'Prezioa',
        'Kopurua', 'Eskaintza', 'Bidalketa doan', 'Ez, eskerrik asko', 'Laguntzailea',
      ),
      ...starts(
        'Publizitatea', 'Harpidetu', 'Egin zaitez', 'Jaso', 'Eman izena', 'Harpidetu zaitez', 'Jaso gure', 'Jaso albisteak',
        'Babeslea:', 'Laguntzaileak:', 'Zure ekarpena', 'Irakurri dut eta onartzen', 'Sartu zure e-posta', 'Idatzi zure e-posta',
        'Lagundu gaitzazu',
      ),
      ...has(
        'gure buletina', 'gure buletinera', 'zure posta elektronikoan', 'zure posta elektronikora', 'zure e-postan',
        'gure newsletterra', 'gure buletinean', 'egin zaitez harpidedun', 'egin zaitez bazkide',
      ),
    ],
    notice: [
      ...whole(
        'Onartu', 'Onartu guztiak', 'Baztertu', 'Ados', 'Ez da aurkitu', 'Kargatzen', 'Onartu dena', 'Onartu cookieak',
        'Onartu eta jarraitu', 'Cookie guztiak onartu', 'Guztiak onartu', 'Guztiak baztertu', 'Baztertu guztiak', 'Ukatu',
        'Ezetsi', 'Konfiguratu', 'Konfiguratu cookieak', 'Cookieak konfiguratu', 'Cookieen konfigurazioa', 'Cookieen ezarpenak',
        'Cookieak kudeatu', 'Kudeatu cookieak', 'Kudeatu baimena', 'Hobespenak', 'Gorde hobespenak', 'Ezarpenak gorde',
        'Beharrezkoak', 'Beharrezko cookieak', 'Estatistikak', 'Funtzionalak', 'Marketina', 'Beti aktibo', 'Beti aktibatuta',
        'Ados nago', 'Ulertu dut', 'Errorea', 'Orria ez da aurkitu', 'Ez da orria aurkitu', 'Ez da emaitzarik aurkitu',
        'Emaitzarik ez', 'Itxaron mesedez', 'Sarbidea ukatuta',
      ),
      ...starts(
        'Webgune honek cookie', 'Cookieak erabiltzen', 'Gure webguneak', 'Zure nabigatzaileak', 'Web gune honek cookie',
        'Webgune honek bere', 'Webgune honek cookieak', 'Web orri honek cookieak', 'Cookieak erabiltzen ditugu',
        'Cookie propioak', 'Gure cookieak eta', 'Orri hau ez da', 'Bilatzen ari zaren orria', 'Errore bat gertatu',
        'Zure nabigatzaileak ez', 'Nabigatzen jarraitzen baduzu',
      ),
      ...has(
        'cookieak erabiltzen', 'JavaScript gaitu', 'cookieak erabiltzen ditu', 'cookieen erabilera', 'hirugarrenen cookieak',
        'cookie propioak eta', 'JavaScript aktibatu',
      ),
    ],
    bio: [
      ...whole('Egilea', 'Niri buruz', 'Egilearen artikulu guztiak', 'Egilearen azken artikuluak', 'Egilearen beste artikuluak'),
      ...starts('Egileari buruz', 'Egilearen artikulu', 'Ikusi egilearen'),
    ],
    paywall: [
      ...whole('Harpidedunentzat', 'Harpidedunentzako edukia', 'Harpideduna naiz', 'Badut kontua'),
      ...starts('Harpideduna zara', 'Eduki hau harpidedunentzat'),
      ...has('irakurtzen jarraitzeko', 'harpidedunentzat bakarrik', 'harpidedunentzako', 'dagoeneko harpideduna'),
    ],
  },
  sample:
    'Udalak asteartean jakinarazi du autobus linea berria udazkenean zabalduko dela eta ibai ondoko alde zaharra zeharkatuko duela. Bizilagunak pozik daude, baina batzuek uste dute txartelaren prezioa igo egingo dela. Proiektuaren arduradunak esan du prezioa ez dela aldatuko, estatuak ordaindu baitu hori guztia.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'ca',
  name: 'Catalan',
  autonym: 'català',
  iso3: ['cat'],
  functionWords: [
    'de', 'la', 'el', 'que', 'i', 'a', 'en', 'els', 'les', 'del', 'per', 'un', 'una', 'es', 'no', 'amb', 'al', 'dels', 'als', 'han', 'ha',
    'és', 'com', 'més', 'però', 'o', 'si', 'ja', 'se', 'hi', 'ho', 'li', 'aquest', 'aquesta', 'aquests', 'aquestes', 'entre', 'sobre',
    'fins', 'des', 'sense', 'també', 'quan', 'on', 'perquè', 'molt', 'tot', 'tots', 'seu', 'seva', 'seus', 'seves', 'va', 'van', 'són',
    'era', 'ser', 'estat', 'està', 'hem', 'fa', 'pel', 'pels', 'cap', 'això', 'ens', 'em', 'us', 'uns', 'unes', 'ni', 'altres', 'després',
    'durant', 'contra', 'segons', 'només', 'així', 'l', 'd', 's', 'n', 'què', 'qui', 'havia', 'ara',
  ],
  months: [
    ['gener', 'gen', 'de gener'],
    ['febrer', 'febr', 'feb', 'de febrer'],
    ['març', 'de març'],
    ['abril', 'abr', 'd’abril', "d'abril"],
    ['maig', 'de maig'],
    ['juny', 'de juny'],
    ['juliol', 'jul', 'de juliol'],
    ['agost', 'ag', 'd’agost', "d'agost"],
    ['setembre', 'set', 'de setembre'],
    ['octubre', 'oct', 'd’octubre', "d'octubre"],
    ['novembre', 'nov', 'de novembre'],
    ['desembre', 'des', 'de desembre'],
  ],
  weekdays: [['dilluns', 'dl'], ['dimarts', 'dt'], ['dimecres', 'dc'], ['dijous', 'dj'], ['divendres', 'dv'], ['dissabte', 'ds'], ['diumenge', 'dg']],
  dateWords: ['de', 'd', 'del', 'a', 'les', 'la', 'el', 'h', 'hores'],
  relative: {
    today: ['avui'],
    yesterday: ['ahir'],
    beforeYesterday: ["abans-d'ahir"],
    ago: [
      { phrase: 'fa # minuts', unit: 'minute' },
      { phrase: 'fa # min', unit: 'minute' },
      { phrase: 'fa # hora', unit: 'hour' },
      { phrase: 'fa # hores', unit: 'hour' },
      { phrase: 'fa # dia', unit: 'day' },
      { phrase: 'fa # dies', unit: 'day' },
      { phrase: 'fa # setmanes', unit: 'week' },
      { phrase: 'fa # mesos', unit: 'month' },
      { phrase: 'fa # anys', unit: 'year' },
    ],
  },
  authors: {
    by: ['per', 'autor', 'autora', 'text', 'escrit per', 'redacció'],
    and: ['i', 'amb', '&', 'juntament amb', 'en col·laboració amb', 'amb la col·laboració de'],
    after: ['escriu', 'escriuen', 'informa', 'informen', 'explica', 'relata', 'reporta', 'informa des de', 'escriu des de', 'ha col·laborat', 'han col·laborat', 'ha col·laborat en aquest article', 'ha contribuït a aquest article'],
    labels:
      'autors;autor/a;autors/es;autoria;sobre l\'autor;sobre l\'autora;textos;paraules;article;escriu;informa;reportatge;reporter;reportera;el nostre reporter;corresponsal;el nostre corresponsal;la nostra corresponsal;enviat especial;enviada especial;periodista;periodistes;redactor;redactora;entrevista;crònica;cronista;columna;opinió;tribuna;crítica;ressenya;anàlisi;informe;recepta;assaig;col·laborador;col·laboradora;col·laboració;creat per;pujat per;del nostre corresponsal;de la nostra corresponsal;escrita per;redactat per;publicat per;penjat per;enviat per;elaborat per;preparat per;signat per;text de;textos de;text per;text i fotos;text i fotos de;text i fotografies;text i fotografies de;un article de;article de;article escrit per;un reportatge de;reportatge de;una crònica de;crònica de;entrevista de;una entrevista de;entrevista realitzada per;entrevistat per;columna de;opinió de;una crítica de;crítica de;ressenya de;recepta de;anàlisi de'.split(
        ';',
      ),
    credits:
      'foto;fotos;foto de;fotos de;foto per;fotografia;fotografies;fotografia de;fotografies de;fotògraf;fotògrafa;fotògrafs;crèdit;crèdits;crèdit de la foto;crèdits de la foto;crèdit foto;crèdits foto;crèdits de la imatge;imatge;imatges;imatge de;imatges de;foto d\'arxiu;imatge d\'arxiu;arxiu;foto de portada;imatge de portada;imatge destacada;foto cedida;cedida;foto cortesia de;vídeo;vídeos;vídeo de;càmera;càmeres;muntatge;muntatge de;edició de vídeo;realització;infografia;infografia de;gràfic;gràfics;gràfic de;grafisme;il·lustració;il·lustracions;il·lustració de;il·lustracions de;il·lustrador;il·lustradora;dibuix;dibuixos;dibuixos de;vinyeta;mapa;captura de pantalla;disseny;animació'.split(
        ';',
      ),
    edited:
      'editat per;edició;edició de;edició a cura de;editor;editora;a cura de;corregit per;correcció;correcció de;correcció lingüística;correctora;corrector;revisat per;revisió;revisió lingüística;revisió mèdica;revisat mèdicament per;verificat per;verificació;verificació de dades;validat per;comprovat per;actualitzat per;traduït per;traducció;traducció de;traduït de l\'anglès per;traducció de l\'anglès de;traductor;traductora;adaptat per;adaptació;adaptació de;moderat per;modera;moderador;moderadora;presentat per;presenta;produït per;producció;productor;productora;realitzat per;direcció;dirigit per;coordinat per;coordinació;maquetació;transcripció;editor responsable'.split(
        ';',
      ),
    jobs:
      'periodista esportiu;periodista esportiva;periodista d\'investigació;fotoperiodista;reporter;reportera;el nostre reporter;redactor en cap;redactora en cap;redactor en cap adjunt;cap de redacció;cap d\'esports;cap de cultura;cap d\'economia;director adjunt;directora adjunta;subdirector;subdirectora;editor;editora;corresponsal a;el nostre corresponsal;la nostra corresponsal;el nostre corresponsal a;enviat especial a;enviada especial a;columnista;articulista;editorialista;cronista;comentarista;crític;crítica;crític de cinema;crítica literària;col·laboradora;autor convidat;autora convidada;analista;analista polític;blogaire;bloguer;becari;becària;en pràctiques;presentador;presentadora;sr;sra;doctor;doctora;prof;professor;professora;professor universitari;professora universitària;professor associat;catedràtic;catedràtica;investigador;investigadora;doctorand;doctoranda;phd;arquitecte;arquitecta;advocat;advocada;jurista;metge;metgessa;infermer;infermera;psicòleg;psicòloga;economista;mestre;mestra;escriptor;escriptora;historiador;historiadora;sociòleg;politòleg;alcalde;alcaldessa;regidor;regidora;diputat;diputada;senador;senadora;capellà;mossèn;pare;traductor;traductora;estudiant'.split(
        ';',
      ),
  },
  names:
    'Jordi Josep Joan Marc Antoni Toni Francesc Xavier Xavi Carles Manel Miquel Lluís Pere Ramon Jaume Albert Àlex Alexandre Àngel Andreu Adrià Agustí Aleix Alfons Alfred Anselm Arcadi Arnau Artur August Bartomeu Tomeu Benet Bernat Bernardí Biel Gabriel Blai Bru Cesc Climent Cosme Cristòfol Dídac Daniel Dani David Domènec Eduard Edu Eloi Emili Enric Ernest Esteve Eudald Eugeni Eusebi Fèlix Feliu Ferran Ferriol Fructuós Genís Gerard Gil Gonçal Gregori Guifré Guillem Guiu Hèctor Higini Hug Ignasi Isaac Isidre Iu Ivan Jacint Jan Jeroni Joaquim Quim Quimet Joel Jofre Jonatan Julià Juli Lleonard Llorenç Llibert Lluc Magí Marcel Marcel·lí Marià Martí Mateu Maties Maurici Max Melcior Narcís Nicolau Nil Octavi Oleguer Oriol Òscar Pasqual Pau Pep Pepe Perot Pol Ponç Quirze Rafael Rafel Rafa Raimon Raül Ricard Rigobert Robert Roger Rossend Rubén Salvador Salva Sebastià Santi Santiago Sergi Siscu Tomàs Valentí Valeri Vicenç Vicent Víctor Maria Montserrat Montse Núria Anna Marta Laura Carme Rosa Mercè Cristina Sílvia Mònica Eva Imma Immaculada Josepa Pepa Teresa Neus Dolors Lola Glòria Júlia Joana Elisabet Bet Eulàlia Laia Lali Berta Blanca Bàrbara Assumpció Assumpta Àngels Àngela Aina Ada Agnès Agna Aïda Alba Alícia Aloma Anaïs Antònia Arantxa Ariadna Aurora Beatriu Carla Carlota Caterina Cèlia Clara Clàudia Conxa Conxita Consol Coloma Diana Elena Emma Elvira Esperança Ester Eugènia Fina Francesca Gemma Georgina Gina Helena Irene Isabel Jana Jordina Judit Lídia Llúcia Lluïsa Lourdes Magda Magdalena Mar Margarida Marina Mariona Mariàngela Martina Mariàngels Maite Meritxell Mireia Miriam Natàlia Noèlia Noemí Nora Olga Ona Pilar Patrícia Paula Queralt Quitèria Raquel Remei Rita Roser Rut Ruth Sandra Sara Sònia Susanna Tània Txell Trinitat Tina Verònica Vinyet Violant Virgínia Victòria Xènia Yolanda Iolanda'.split(
      ' ',
    ),
  appeared: ['publicat originalment a', 'es va publicar originalment a', 'aparegut originalment a', 'reproduït de'],
  published: ['publicat originalment en', 'publicat originalment al', 'publicat originalment a la', 'publicat originalment per', 'publicada originalment a', 'publicada originalment al', 'originalment publicat a', 'originalment publicat al', 'va ser publicat originalment a', 'va ser publicat originalment al', 'fou publicat originalment a', 'es va publicar originalment al', 'es va publicar originalment en', 'es va publicar per primera vegada a', 'es va publicar per primer cop a', 'publicat per primera vegada a', 'publicat per primera vegada al', 'publicat per primer cop a', 'publicat per primer cop al', 'publicat inicialment a', 'publicat prèviament a', 'publicat anteriorment a', 'va aparèixer originalment a', 'va aparèixer per primera vegada a', 'va aparèixer per primer cop a', 'aparegut originalment al', 'aparegut originalment en', 'aparegut per primera vegada a', 'reproduït amb permís de', 'reproduït amb l’autorització de', 'republicat de', 'reimprès de', 'per cortesia de', 'cortesia de', 'amb permís de', 'amb el permís de', 'amb l’autorització de', 'text extret de', 'article extret de', 'un fragment del llibre', 'un extracte de', 'fragment del llibre', 'traduït d’un article de', 'publicat al diari', 'publicat al setmanari', 'publicat a la revista', 'publicada a la revista', 'publicat al portal', 'publicat al bloc', 'publicat al web', 'publicat al llibre', 'publicat al butlletí', 'aparegut a la revista', 'aparegut al diari', 'segons un comunicat de', 'segons una nota de premsa de', 'nota de premsa de', 'comunicat de premsa de', "reproduït amb l'autorització de", "amb l'autorització de"],
  joined: ['membre des de', 'registrat', 'registrat el', "data d'inscripció"],
  titles: ['periodista', 'redactor', 'redactora', 'corresponsal', 'enviat especial', 'enviada especial', 'director', 'directora', 'dr', 'dra', 'cap de secció', 'fotògraf', 'col·laborador'],
  cues: {
    source: [
      ...has('Amb informacions de', 'Amb informació d\'agències', 'Publicat originalment en', 'Publicat originalment per', 'Originalment publicat a', 'Article publicat originalment a', 'Publicat per primera vegada a', 'Comunicat de premsa'),
      ...starts('Amb dades de', 'Amb agències', 'Extret de', 'Cortesia de', 'Adaptat de', 'Basat en', 'Comunicat:'),
      ...whole('acn', 'efe', 'agències', 'europa press'),
      ...starts(
        'font:', 'fonts:', 'font original', 'publicat originalment a', 'article original', 'Amb informació de', 'Nota de premsa',
      ),
    ],
    byline: [...starts(
      'per:', 'autor:', 'autora:', 'text:', 'escrit per', 'redactor:', 'una informació de', 'Textos:', 'Text i fotos',
      'Publicat per', 'Redacció:', 'Autoria:', 'Traducció:',
    ), ...starts('Escrita per', 'Redactat per', 'Penjat per', 'Enviat per', 'Elaborat per', 'Preparat per', 'Signat per', 'Text de', 'Textos de', 'Text per', 'Text i fotos de', 'Text i fotografies', 'Text i fotografies de', 'Un article de', 'Article de', 'Article escrit per', 'Un reportatge de', 'Reportatge de', 'Una crònica de', 'Crònica de', 'Entrevista de', 'Una entrevista de', 'Entrevista realitzada per', 'Entrevistat per', 'Columna de', 'Opinió de', 'Una crítica de', 'Crítica de', 'Ressenya de', 'Recepta de', 'Anàlisi de', 'Autors:', 'Autor/a:', 'Autors/es:', 'Paraules:', 'Article:', 'Escriu:', 'Informa:', 'Reporter:', 'Reportera:', 'Corresponsal:', 'Periodista:', 'Periodistes:', 'Redactora:', 'Crònica:', 'Cronista:', 'Columna:', 'Tribuna:', 'Crítica:', 'Ressenya:', 'Informe:', 'Recepta:', 'Assaig:', 'Col·laborador:', 'Col·laboradora:', 'Col·laboració:')],
    dateline: [
      ...starts(
        'publicat el', 'publicat', 'data de publicació', 'data:', 'creat el', 'temps de lectura', 'Creat:', 'Publicada el',
        'Publicat a les',
      ),
      ...ends('min de lectura', 'minuts de lectura'),
    ],
    updated: starts(
      'actualitzat el', 'actualitzat', 'última actualització', 'darrera actualització', 'modificat el', 'Actualitzada',
      'Actualització:', 'Modificat:', 'Última modificació', 'Darrera modificació',
    ),
    caption: [
      ...starts('Foto de:', 'Fotos de:', 'Foto per:', 'Fotografia de:', 'Fotografies de:', 'Fotògraf:', 'Fotògrafa:', 'Fotògrafs:', 'Crèdit de la foto:', 'Crèdits de la foto:', 'Crèdit foto:', 'Crèdits foto:', 'Crèdits de la imatge:', 'Imatge de:', 'Imatges de:', 'Foto d\'arxiu:', 'Imatge d\'arxiu:', 'Foto de portada:', 'Imatge de portada:', 'Imatge destacada:', 'Cedida:', 'Foto cortesia de:', 'Vídeo de:', 'Càmera:', 'Càmeres:', 'Muntatge:', 'Muntatge de:', 'Edició de vídeo:', 'Realització:', 'Infografia:', 'Infografia de:', 'Gràfic:', 'Gràfics:', 'Gràfic de:', 'Grafisme:', 'Il·lustracions:', 'Il·lustració de:', 'Il·lustracions de:', 'Il·lustrador:', 'Il·lustradora:', 'Dibuix:', 'Dibuixos:', 'Dibuixos de:', 'Vinyeta:', 'Mapa:', 'Captura de pantalla:', 'Disseny:', 'Animació:'),
      ...whole('Amplia', 'Ampliar', 'Amplia la imatge', 'Veure fotos', 'Veure galeria'),
      ...starts(
        'foto:', 'imatge:', 'fotografia:', 'peu de foto', 'crèdit:', 'imatge d’arxiu', 'vídeo:', 'foto d’arxiu', 'Fotos:',
        'Imatges:', 'Fotografies:', 'Crèdits:', 'Il·lustració:', 'Autor de la foto', 'Foto cedida',
      ),
      ...ends('arxiu', 'imatge d’arxiu', '/ acn', '/ efe', '(cedida)', 'imatge cedida'),
    ],
    copyright: [
      ...whole(
        'política de privacitat', 'avís legal', 'política de galetes', "condicions d'ús", 'termes i condicions', 'crèdits',
        'Política de cookies', 'Política de galetes (UE)', 'Avís legal i privacitat', 'Privacitat', 'Galetes',
        'Condicions generals', 'Condicions de venda', "Condicions d'ús i privacitat", 'Protecció de dades', 'Accessibilitat',
        "Declaració d'accessibilitat", 'Transparència', 'Codi ètic', 'Codi deontològic', 'Política de devolucions',
        'Canal de denúncies', "Drets d'autor", 'Nota legal', 'Configuració de la privacitat', 'Llicència',
        'Normes de participació',
      ),
      ...starts(
        'Tots els drets', 'Dipòsit legal', 'Amb la tecnologia de WordPress', 'Funciona gràcies al WordPress',
        'Impulsat per WordPress', 'Disseny web', 'ISSN', 'Aquesta obra està', 'Edita:', "Llevat que s'indiqui",
      ),
      ...has(
        'tots els drets reservats', 'prohibida la reproducció', 'sense autorització', 'drets reservats',
        'es prohibeix la reproducció', 'prohibida la reproducció total', 'subjectes a una llicència',
        'llicència de Creative Commons',
      ),
    ],
    related: [
      ...whole(
        'notícies relacionades', 'articles relacionats', 'relacionat', 'relacionades', 'el més llegit', 'més llegit',
        'el més vist', 'les més llegides', 'més llegides', 'darreres notícies', 'últimes notícies', 'última hora',
        'et pot interessar', 'també et pot interessar', 'recomanat', 'recomanats', 'et recomanem', 'més notícies', 'destacats',
        'altres notícies', 'Notícies més llegides', 'Els més llegits', 'El més comentat', 'El més compartit', 'El més vist avui',
        'Les més vistes', 'Més vistes', 'Més comentades', 'Últims articles', 'Darrers articles', 'Darreres entrades',
        'Entrades recents', 'Articles recents', 'Entrades populars', 'Entrades relacionades', 'Contingut relacionat',
        'Continguts relacionats', 'Temes relacionats', 'Vídeos relacionats', 'Enllaços relacionats', 'Productes relacionats',
        'Productes similars', 'Productes destacats', 'Vistos recentment', 'Els més venuts', 'Entrada següent', 'Entrada anterior',
        'Entrades més antigues', 'Entrades més recents', 'Entrada més recent', 'Missatges més antics', 'Missatges més recents',
        'També et recomanem', 'Recomanacions', "També t'interessarà", "T'interessa", "T'agradarà", 'Et pot agradar',
        "Potser t'interessa", "No t'ho perdis", 'Tendències', "La tria de l'editor", 'Més articles', 'Més informació',
        'Més temes', 'Més sobre aquest tema', 'En portada', 'Titulars', 'Últims vídeos', 'Darrers comentaris',
        'Comentaris recents', 'La foto del dia', 'Ara mateix', 'Al minut', "L'última hora",
      ),
      ...starts(
        'llegeix també', 'més informació:', 'notícia anterior', 'notícia següent', 'article anterior', 'article següent',
        'Llegiu també', 'Vegeu també', 'Mira també', 'Consulta també', 'També et pot', "T'interessarà", 'No et perdis',
        'Més notícies de', 'Més informació sobre', 'Totes les notícies de', 'Altres notícies de',
      ),
    ],
    more: [
      ...whole(
        'més', 'veure més', 'veure-ho tot', 'veure tot', "mostra'n més", 'Llegeix-ne més', 'Més info', 'Més detalls',
        'Llegir notícia', 'Llegeix la notícia', "Llegeix l'article", 'Llegir article', 'Veure totes', 'Veure tots',
        'Veure notícia', 'Veure vídeo', 'Mostra més', 'Mostrar més', 'Carrega més', 'Carregar més', "Carrega'n més",
        'Veure detalls', 'Veure producte', 'Totes les notícies', 'Més notícies', 'Descobreix més',
      ),
      ...ends(
        'llegir més', 'llegeix més', 'continua llegint', 'continuar llegint', 'més informació', 'seguir llegint',
        'segueix llegint', 'clica aquí', 'feu clic aquí',
      ),
    ],
    navigation: [
      ...whole(
        'inici', 'portada', 'menú', 'cerca', 'cercar', 'buscar', 'cercador', 'inicia sessió', 'iniciar sessió', 'entra',
        "registra't", 'contacte', 'qui som', 'mapa web', 'tornar amunt', 'tanca', 'següent', 'anterior', 'política', 'societat',
        'economia', 'esports', 'cultura', 'opinió', 'internacional', 'hemeroteca', 'publicitat', 'el temps', 'Salta al contingut',
        'Salta al contingut principal', 'Vés al contingut principal', "Nom d'usuari", 'Contrasenya',
        'Has oblidat la contrasenya?', 'He oblidat la contrasenya', "Recorda'm", 'Recordeu-me', 'Tanca la sessió', 'Tanca sessió',
        'El meu compte', 'Crea un compte', 'Registre', 'Accedeix', 'Accés', 'Subscriptors', 'Tornar', 'Torna', 'Enrere',
        'Notícies', 'Actualitat', 'Catalunya', 'Barcelona', 'Girona', 'Tarragona', 'Lleida', 'País Valencià', 'Illes Balears',
        'Mallorca', 'Espanya', 'Món', 'Europa', 'Comarques', 'Municipis', 'Successos', 'Tribunals', 'Educació', 'Ensenyament',
        'Salut', 'Sanitat', 'Ciència', 'Tecnologia', 'Medi ambient', 'Habitatge', 'Mobilitat', 'Trànsit', 'Futbol', 'Bàsquet',
        'Handbol', 'Hoquei patins', 'Ciclisme', 'Motor', 'Altres esports', 'Atletisme', 'Més esports', 'Classificació',
        'Resultats', 'Calendari', 'Música', 'Cinema', 'Teatre', 'Llibres', 'Llengua', 'Televisió', 'Comunicació', 'Mitjans',
        'Gent', 'Estil de vida', 'Gastronomia', 'Receptes', 'Viatges', 'Turisme', 'Oci', 'Agenda', 'Jocs', 'Passatemps',
        'Mots encreuats', 'Horòscop', 'Entrevistes', 'Entrevista', 'Reportatges', 'Reportatge', 'Cartes', 'Cartes al director',
        'Columnistes', 'Blocs', 'Bloc', 'Vídeos', 'Fotos', 'Galeries', 'Galeria', 'Especials', 'Especial', 'Dossiers', 'Anàlisi',
        'Economia i empresa', 'Empresa', 'Empreses', 'Feina', 'Ofertes de feina', 'Esqueles', 'Necrològiques', 'Defuncions',
        'Anuncis', 'Classificats', 'Directori', 'Serveis', 'Edició impresa', 'Edició digital', 'Versió digital', 'Quiosc',
        'Programació', 'Programes', 'A la carta', 'En directe', 'Directe', 'Ràdio', 'El temps avui', 'Loteria', 'Farmàcies',
        'Sobre nosaltres', 'Equip', 'Redacció', 'Contacta', "Contacta'ns", 'Contacteu amb nosaltres', 'Contacteu', 'Ajuda',
        'Preguntes freqüents', 'Treballa amb nosaltres', 'Premsa', 'Sala de premsa', "Anuncia't", 'Mapa del web', 'Mapa del lloc',
        'Idioma', 'Català', 'Castellà', 'Espanyol', 'Obre el menú', 'Tanca el menú', 'Menú principal', 'Navegació',
        "Navegació d'entrades", 'Cerca avançada', 'Resultats de la cerca', 'Pàgina següent', 'Pàgina anterior', 'Pàgines',
        'Pàgina', "Pàgina d'inici", 'Última', 'Primera', 'Següents', 'Anteriors', 'Tornar a dalt', 'Torna a dalt', 'Amunt',
        'Arxiu', 'Arxius', 'Arxiu del blog', 'Cerca en aquest blog', 'Enllaços', "Enllaços d'interès", 'Tria el mes',
        'Tria la categoria', 'Temes', 'Cistella', 'Cistella de la compra', 'El meu cistell', 'Finalitza la compra',
        'Llista de desitjos', 'Botiga', 'Botiga en línia', 'Enviaments', 'Enviaments i devolucions', 'Formes de pagament',
        'Descripció', 'Característiques', 'Informació addicional', 'Productes', 'Tots els productes', 'Marques', 'Novetats',
        'Ofertes', 'Ordena per', 'Ordre per defecte', 'Filtra', 'Filtres', 'Citar', 'Respon citant', 'Fòrum', 'Fòrums',
        'Índex del fòrum', 'Missatges', 'Missatge privat', 'Membre', 'Membres', 'Convidat', 'Tema nou', 'Qui està connectat',
        'Nom', 'Cognoms', 'Telèfon', 'Assumpte', 'Missatge',
      ),
      ...starts(
        'ves al contingut', 'vés al contingut', 'ets a:', 'Ves a la navegació', 'Torna a la pàgina', 'Resultats per a',
        'Resultats de la cerca per', 'Esteu aquí', 'Sou aquí', 'Usuaris navegant',
      ),
    ],
    social: [
      ...whole(
        'comparteix', 'compartir', 'segueix-nos', 'segueix', 'imprimir', 'imprimeix', "m'agrada", 'desa', "copia l'enllaç",
        'envia', 'enviar per correu', 'Comparteix a Facebook', 'Comparteix a Twitter', 'Comparteix a X', 'Comparteix a WhatsApp',
        'Comparteix per WhatsApp', 'Compartir a Facebook', 'Compartir a Twitter', 'Compartir per WhatsApp',
        'Comparteix-ho a Facebook', 'Envia per correu', 'Envia per correu electrònic', 'Enviar per correu electrònic',
        'Copiar enllaç', 'Enllaç copiat', 'Guardar', 'Guarda', "Desa l'article", 'Escolta', 'Escoltar', 'Xarxes socials',
        'Segueix-nos a les xarxes', 'Seguidors', 'Vistes', 'Visites', 'Recomana', 'Piular', 'Tuiteja', 'Imprimeix aquesta pàgina',
        "M'agrada S'està carregant",
      ),
      ...starts(
        'comparteix a', 'compartir a', 'comparteix-ho', 'segueix-nos a', 'comparteix al', 'Comparteix aquest',
        'Comparteix aquesta', 'Segueix-nos al', 'Seguiu-nos', 'Feu clic per compartir', 'Fes clic per compartir',
        'Feu clic per imprimir', 'Uneix-te al nostre canal', 'Uneix-te al canal', "M'agrada això", 'Escolta aquest',
      ),
      ...has("s'obre en una finestra nova", 'seguiu-nos a', 'nostre canal de WhatsApp', 'nostre canal de Telegram'),
    ],
    tags: [
      ...whole('més sobre', 'Temes relacionats', "Núvol d'etiquetes"),
      ...starts(
        'etiquetes', 'temes:', 'arxivat a', 'categories:', 'paraules clau', 'Etiqueta:', 'Etiquetat', 'Arxivat en', 'Publicat a',
        'Publicat en', 'Categoria:', 'Tema:',
      ),
    ],
    comment: [
      ...whole(
        'comentaris', 'comentari', 'comenta', 'afegeix un comentari', 'deixa un comentari', 'escriu un comentari', 'respon',
        'respondre', 'veure comentaris', 'Deixa una resposta', 'Comentar', 'Cancel·la les respostes', 'Cancel·la la resposta',
        'Nom *', 'Correu electrònic *', 'Lloc web', 'Web', 'Envia el comentari', 'Enviar comentari', 'Publica el comentari',
        'Publica un comentari', 'Afegir comentari', 'Escriu el teu comentari', 'Mostra els comentaris', 'Més comentaris',
        'Tots els comentaris', 'Cap comentari', 'Comentaris tancats', 'Inicia sessió per comentar', 'Anònim ha dit',
        'Valoracions', 'Ressenyes', 'Opinions', 'Escriu una ressenya', 'Compra verificada', 'Denunciar', 'Denuncia', 'Útil',
        'El teu nom', 'Més recents', 'Més antics',
      ),
      ...starts(
        'Deixa el teu comentari', 'Deixeu un comentari', 'Comentaris a', 'Sigues el primer', 'Sigueu el primer',
        "L'adreça electrònica no", 'La vostra adreça', "Heu d'iniciar", "Has d'iniciar sessió", 'Encara no hi ha comentaris',
        'No hi ha comentaris', 'Els camps necessaris', 'Aquest lloc utilitza Akismet', 'Una resposta a',
        'Encara no hi ha ressenyes', 'El teu comentari',
      ),
      ...ends('ha dit:', 'ha dit…', 'diu:', 'sense comentaris'),
      ...has(
        'la vostra adreça no es publicarà', 'no es publicarà', 'per comentar', 'adreça electrònica no es publicarà',
        'camps necessaris estan marcats', 'camps obligatoris estan marcats', 'per poder comentar', 'per deixar un comentari',
        'iniciar la sessió per a escriure', 'desa el meu nom',
      ),
    ],
    promo: [
      ...whole(
        'publicitat', 'anunci', "subscriu-t'hi", 'butlletí', 'butlletins', 'contingut patrocinat', "Subscriu-t'hi ara",
        'Subscripció', 'Subscripcions', "Fes-te'n subscriptor", "Fes-t'hi soci", 'Fes una donació', 'Donatius', 'Dona suport',
        'Newsletter', 'Rep el butlletí', 'El teu correu', 'Adreça electrònica', 'Anuncis', 'Contingut de marca',
        'Branded content', 'Patrocinat', 'Patrocinadors', 'Amb el suport de', 'Amb la col·laboració de', 'Publireportatge',
        'Espai publicitari', "Descarrega l'app", 'Afegeix a la cistella', 'Afegeix al cistell', 'Afegir a la cistella', 'Comprar',
        'Compra', 'Compra ara', 'Reserva', 'Esgotat', 'En estoc', 'Sense existències', 'Disponible', 'Enviament gratuït',
        'Quantitat', 'Preu', 'Oferta', 'No, gràcies', 'Ara no', 'Selecciona opcions',
      ),
      ...starts(
        'subscriu-te', "apunta't", 'rep les notícies', "descarrega't", 'Subscriu-te a', 'Subscriviu-vos', 'Rep el nostre',
        'Rep cada', 'Fes-te soci', "Fes-te'n", 'Patrocinat per', 'El preu original era', 'El preu actual és',
        'Introdueix el teu correu', 'He llegit i accepto', 'Vull rebre', 'Uneix-te a altres subscriptors', "Descarrega't l'app",
      ),
      ...has(
        'al nostre butlletí', 'fes-te subscriptor', 'al butlletí', 'el nostre butlletí', 'els nostres butlletins',
        'al teu correu', 'la nostra aplicació', 'donar-te de baixa',
      ),
    ],
    notice: [
      ...whole(
        'accepta', 'acceptar', 'accepta-ho tot', 'rebutja', "d'acord", 'Acceptar-ho tot', 'Acceptar totes', 'Accepta totes',
        'Accepta les galetes', 'Acceptar galetes', 'Rebutjar', 'Rebutja-ho tot', 'Rebutjar tot', 'Denega', 'Configura',
        'Configurar', 'Configuració de galetes', 'Configura les galetes', 'Gestiona les galetes', 'Gestiona el consentiment',
        'Preferències', 'Desa les preferències', 'Funcionals', 'Estadístiques', 'Màrqueting', 'Necessàries', 'Sempre actiu',
        'Sempre activat', "D'acord, ho entenc", 'Entesos', 'Carregant', 'Cap resultat', "No s'han trobat resultats",
      ),
      ...starts(
        'Utilitzem galetes', 'Fem servir galetes', 'Aquest lloc web utilitza', 'Aquest web utilitza', 'Aquest lloc web fa servir',
        'Aquesta web utilitza', 'Nosaltres i els nostres socis', "L'emmagatzematge o accés tècnic",
        'Per oferir les millors experiències', 'Si continueu navegant', 'Si continues navegant', "S'ha produït un error",
        'Ho sentim, la pàgina', 'Per veure aquest contingut', 'El vostre navegador',
      ),
      ...has(
        'galetes', 'activa javascript', 'el teu navegador no', 'pàgina no trobada', "no s'ha trobat la pàgina",
        'utilitza cookies', 'utilitzem cookies', 'ús de cookies',
      ),
    ],
    bio: [
      ...whole(
        'veure més articles', "tots els articles de l'autor", 'Sobre mi', 'Quant a mi', "L'autor", "Més articles de l'autor",
        'Visualitza el meu perfil complet',
      ),
      ...starts(
        "sobre l'autor", "sobre l'autora", "quant a l'autor", 'Més articles de', 'Tots els articles de',
        'Veure totes les entrades de', 'Mostra totes les entrades', "Quant a l'autora",
      ),
    ],
    paywall: [
      ...whole('Exclusiu subscriptors', 'Ja sóc subscriptor', 'Ja soc subscriptor'),
      ...starts(
        'Ja ets subscriptor', 'Ja ets subscriptora', 'Contingut exclusiu per', 'Subscriu-te per', 'Inicia sessió per llegir',
        'Aquest contingut és exclusiu',
      ),
      ...has(
        'per continuar llegint', 'per seguir llegint', 'exclusiu per a subscriptors', 'contingut exclusiu',
        'només per a subscriptors',
      ),
    ],
    other: [
      ...starts('Correcció:', 'Fe d’errates:', 'Rectificació:', 'Nota de la redacció:', 'Aquest article s’ha actualitzat', 'En una versió anterior', 'Conflicte d’interessos:', 'Avís:', 'En col·laboració amb', 'Les opinions expressades', 'Contacte de premsa:', 'Per a més informació', 'El temps a', 'Sortida del sol:', 'Posta de sol:', 'Humitat:', 'Vent:', 'Enquesta:', 'La pregunta de la setmana', 'Vots totals:', 'Horari:', 'Horari d’atenció:', 'Telèfon:', 'Tel.:', 'Adreça:', 'Visites avui', 'Usuaris en línia', 'Mides:', 'Referència:'),
      ...whole('Previsió', 'Previsió del temps', 'Borsa', 'Graella', 'Enquesta', 'Vota', 'Votar', 'Veure resultats', 'Contacte de premsa', 'Dades de contacte', 'Horari', 'Horaris', 'Adreça', 'Qui està en línia', 'Frase del dia', 'Foto del dia', 'Sant del dia', 'Efemèrides', 'Farmàcies de guàrdia', 'Telèfons d’interès', 'Nota de la redacció'),
    ],
  },
  sample:
    'L’ajuntament va anunciar dimarts que la nova línia d’autobús començarà a funcionar a la tardor i que passarà pel nucli antic, a la vora del riu. Els veïns dels pobles estan contents amb la notícia, però n’hi ha que temen que els bitllets siguin més cars. Segons el responsable del projecte, els preus no canviaran perquè les despeses les paga la Generalitat.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'ro',
  name: 'Romanian',
  autonym: 'română',
  iso3: ['ron'],
  functionWords: [
    'și', 'şi', 'de', 'în', 'la', 'a', 'cu', 'pe', 'să', 'nu', 'că', 'este', 'din', 'o', 'un', 'care', 'pentru',
    'mai', 'au', 'fost', 'sunt', 'ce', 'prin', 'dar', 'sau', 'după', 'fi', 'am', 'ar', 'ca', 'cel', 'cea', 'cei',
    'cele', 'al', 'ale', 'ai', 'lui', 'lor', 'ei', 'el', 'ea', 'ele', 'noi', 'voi', 'se', 'le', 'îi', 'își', 'l',
    'era', 'erau', 'va', 'vor', 'dacă', 'când', 'unde', 'cum', 'foarte', 'tot', 'toate', 'acest', 'această',
    'aceste', 'acestea', 'acesta', 'fără', 'sub', 'între', 'până', 'peste', 'despre', 'către', 'însă', 'iar',
    'doar', 'astfel', 'unei', 'unui', 'unor', 'decât', 'chiar', 'asupra', 'potrivit', 'deja',
  ],
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb', 'febr'],
    ['martie', 'mar', 'mart'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept', 'sep'],
    ['octombrie', 'oct'],
    ['noiembrie', 'noi', 'nov', 'noiem'],
    ['decembrie', 'dec'],
  ],
  weekdays: [
    ['luni', 'lu'],
    ['marți', 'marţi', 'ma'],
    ['miercuri', 'mi'],
    ['joi', 'jo'],
    ['vineri', 'vi'],
    ['sâmbătă', 'sâ'],
    ['duminică', 'du'],
  ],
  dateWords: ['la', 'ora', 'ora:', 'din', 'de', 'data de'],
  relative: {
    today: ['azi', 'astăzi'],
    yesterday: ['ieri'],
    beforeYesterday: ['alaltăieri'],
    ago: [
      { phrase: 'acum # minute', unit: 'minute' },
      { phrase: 'acum # minut', unit: 'minute' },
      { phrase: 'acum # de minute', unit: 'minute' },
      { phrase: '# minute în urmă', unit: 'minute' },
      { phrase: 'acum # min', unit: 'minute' },
      { phrase: 'acum # ore', unit: 'hour' },
      { phrase: 'acum # oră', unit: 'hour' },
      { phrase: 'acum # de ore', unit: 'hour' },
      { phrase: '# ore în urmă', unit: 'hour' },
      { phrase: 'acum # zile', unit: 'day' },
      { phrase: 'acum # zi', unit: 'day' },
      { phrase: '# zile în urmă', unit: 'day' },
      { phrase: 'acum # săptămâni', unit: 'week' },
      { phrase: 'acum # săptămână', unit: 'week' },
      { phrase: 'acum # luni', unit: 'month' },
      { phrase: 'acum # lună', unit: 'month' },
      { phrase: 'acum # ani', unit: 'year' },
      { phrase: 'acum # an', unit: 'year' },
    ],
  },
  authors: {
    by: ['Autor:', 'Autori:', 'De', 'de', 'Scris de', 'Scris de:', 'Autor', 'Articol de', 'Text:', 'A consemnat', 'text', 'publicat de', 'postat de', 'Subiect deschis de', 'Inițiat de', 'Creat de'],
    and: ['și', 'şi', '&', 'împreună cu', 'alături de', 'în colaborare cu'],
    after: ['scrie', 'scriu', 'relatează', 'relatează din', 'transmite', 'transmite din', 'informează', 'povestește', 'a scris', 'a relatat', 'a consemnat', 'explică', 'a contribuit', 'au contribuit', 'a contribuit la acest articol'],
    photos: ['foto', 'fotografii'],
    labels:
      'autoare;autor(i);autorul;autorul articolului;autoarea articolului;despre autor;texte;cuvinte;articol;material;scrie;reportaj;reporter;reporteri;reporterul nostru;corespondent;corespondentul nostru;corespondenta noastră;jurnalist;jurnalistă;ziarist;redactor;redactori;interviu;opinie;editorial;comentariu;analiză;cronică;cronicar;recenzie;rețetă;eseu;anchetă;pamflet;colaborator;colaboratori;invitat;relatează;transmite;a scris;a relatat;de la;creat de;încărcat de;adăugat de;trimis de;redactat de;realizat de;întocmit de;pregătit de;semnat de;text de;texte de;text și foto;text și foto de;text și fotografii de;un articol de;articol scris de;articol realizat de;reportaj de;un reportaj de;interviu de;un interviu de;interviu realizat de;interviu luat de;au consemnat;a intervievat;editorial de;opinie de;cronică de;recenzie de;rețetă de;analiză de'.split(
        ';',
      ),
    credits:
      'fotografie;foto de;fotografie de;fotografii de;fotografii realizate de;fotograf;fotografa;fotografi;sursa foto;sursă foto;surse foto;sursa fotografie;sursa imagine;sursa imaginii;sursă imagine;sursa video;sursă video;credit foto;credite foto;credit;credite;imagine;imagini;imagine de;imagini de;imagine ilustrativă;foto ilustrativ;foto cu caracter ilustrativ;foto arhivă;foto din arhivă;arhivă;arhiva personală;arhivă personală;foto copertă;imagine principală;captură foto;captură video;captură de ecran;video;video de;filmare;filmat de;filmări;cameraman;cameră;operator;montaj;montaj de;infografic;infografică;infografie;grafică;grafica;grafice;ilustrație;ilustrații;ilustrația;ilustrație de;ilustrații de;ilustrator;desen;desene;desene de;caricatură;hartă;colaj;fotomontaj;animație'.split(
        ';',
      ),
    edited:
      'editat de;editare;editor;editori;editor coordonator;editor online;redactor-șef;corectură;corector;corectat de;revizuit de;revizie;verificat de;verificare;verificat medical de;revizuit medical de;validat de;fact-checking;verificarea faptelor;actualizat de;tradus de;traducere;traducere de;traducerea;traducător;traducătoare;traducere din engleză de;traducere din limba engleză de;în traducerea;adaptat de;adaptare;adaptare de;prelucrat de;moderat de;moderator;moderatoare;prezentat de;prezintă;prezentator;produs de;producător;producție;producător executiv;regia;regie;regizor;realizator;coordonat de;coordonator;coordonare;tehnoredactare;transcriere;responsabil de ediție;sub redacția;îngrijit de'.split(
        ';',
      ),
    jobs:
      'jurnalist de investigație;jurnalistă de investigație;jurnalist sportiv;jurnalist independent;ziarist;ziaristă;reporteră;reporter special;reporter sportiv;reporterul nostru;fotoreporter;fotojurnalist;redactoare;redactor-șef adjunct;redactor senior;secretar de redacție;șef de secție;șef departament;director;director editorial;editoare;editor coordonator;corespondentă;corespondent special;corespondent extern;corespondent în;corespondentul nostru;corespondenta noastră;corespondentul nostru în;trimis special;trimisul nostru special;trimisă specială;editorialistă;comentator;comentator politic;analist;analist politic;cronicar;cronicar sportiv;publicist;publicistă;critic;critic de film;critic literar;colaborator;colaboratoare;autor invitat;blogger;stagiar;stagiară;prezentator;prezentatoare;dl;dna;d-na;prof dr;prof univ dr;conf univ dr;ing;av;phd;profesor;profesoară;profesor universitar;conferențiar;lector;cercetător;cercetătoare;doctorand;doctorandă;avocat;avocată;jurist;juristă;medic;medic primar;asistentă medicală;psiholog;economist;economistă;scriitor;scriitoare;istoric;sociolog;politolog;primar;deputat;deputată;senator;europarlamentar;ministru;preot;pr;părinte;traducător;traducătoare;student;studentă'.split(
        ';',
      ),
  },
  names:
    'Ion Ioan Gheorghe Vasile Constantin Nicolae Alexandru Andrei Mihai Mihail Mihaela Adrian Florin Cristian Marian Daniel Marius Ionuț Gabriel Ionel Ilie Dumitru Ștefan Petru Petre Paul Pavel Bogdan Cătălin Claudiu Cornel Corneliu Cosmin Costel Costin Costică Cristi Cristinel Călin Cezar Ciprian Dan Darius David Denis Doru Dorin Dorel Dragoș Dinu Dănuț Emanuel Emil Emilian Eugen Eduard Edward Eusebiu Fabian Felix Filip Flavius Florea Florian Florentin Gelu Gigi George Georgian Grigore Gavril Gavrilă Horia Horațiu Iacob Ianis Iosif Iulian Iuliu Iustin Ionică Ioniță Iancu Ieronim Ignat Laurențiu Leonard Liviu Lucian Luca Lorin Marcel Marin Matei Mircea Miron Mitică Neculai Nelu Nicu Nicușor Norbert Octavian Ovidiu Oliviu Olimpiu Pantelimon Patrick Radu Rareș Raul Răzvan Remus Robert Romeo Romulus Romică Ruben Sabin Samuel Sandu Sebastian Sergiu Silviu Simion Sorin Stelian Stan Stănel Stefan Ștefăniță Tiberiu Teodor Titus Toader Toma Traian Tudor Tudorel Valentin Valeriu Valer Vali Victor Viorel Virgil Vlad Vlăduț Vicențiu Visarion Zaharia Zoltan Aurel Aurelian Anton Angel Anghel Alin Albert Alex Alfred Achim Avram Augustin Arthur Artur Beniamin Benone Benedict Barbu Eftimie Gică Gicu Haralambie Laszlo Attila Istvan Maria Elena Ana Ioana Andreea Alexandra Cristina Daniela Alina Gabriela Florentina Florica Mariana Georgeta Georgiana Elisabeta Ecaterina Anca Nicoleta Simona Raluca Monica Carmen Camelia Adriana Adela Adelina Agata Alida Amalia Anamaria Anastasia Angela Angelica Anișoara Antoaneta Antonela Antonia Ariana Aura Aurelia Aurica Beatrice Bianca Brândușa Brigitta Carla Carina Casandra Catinca Cătălina Cecilia Claudia Constanța Corina Cornelia Cosmina Crina Cristiana Crenguța Dana Dalia Daria Delia Denisa Diana Doina Domnica Dorina Dumitra Dorotheea Dora Ela Elisa Elvira Emanuela Emilia Erika Estera Eugenia Eva Evelina Felicia Filomena Floarea Flavia Florina Gina Geanina Genoveva Gloria Grațiela Gherghina Georgia Ileana Ilinca Ilona Ina Ionela Irina Isabela Iulia Iuliana Ivona Izabela Ilca Jeni Jana Larisa Lăcrămioara Laura Lavinia Lenuța Leontina Letiția Lia Lidia Ligia Lili Liliana Lina Livia Loredana Lorena Luciana Lucia Lucreția Ludmila Luiza Luminița Mădălina Magdalena Magda Manuela Marcela Margareta Marga Marilena Marina Marinela Marioara Marta Matilda Medeea Melania Mioara Mira Mirabela Mirela Miruna Nadia Narcisa Natalia Natașa Nina Niculina Oana Olga Olimpia Olivia Oltița Otilia Ofelia Ozana Paraschiva Patricia Paula Petronela Petruța Rahela Ramona Rebeca Rodica Roxana Roberta Romina Rozalia Ruxandra Rita Sabina Sanda Sara Saveta Selena Sidonia Silvia Silvana Smaranda Sofia Sonia Sorina Stela Steliana Ștefania Stana Teodora Teodosia Tatiana Tereza Timea Tudora Tudorița Valentina Valeria Vasilica Veronica Victoria Viorica Violeta Virginia Vera Viviana Voichița Zoe Zamfira Zina'.split(
      ' ',
    ),
  appeared: ['publicat inițial în', 'a apărut inițial în', 'apărut inițial în', 'preluat din', 'preluat de pe', 'reprodus din', 'a fost publicat inițial de'],
  published: ['publicată inițial în', 'publicat inițial de', 'publicat inițial pe', 'a fost publicat inițial în', 'a fost publicat inițial pe', 'a fost publicată inițial în', 'a fost publicat prima dată în', 'a fost publicat pentru prima dată în', 'a fost publicat pentru prima oară în', 'publicat pentru prima dată în', 'publicat pentru prima oară în', 'publicat pentru prima dată pe', 'publicat mai întâi în', 'publicat anterior în', 'publicat anterior pe', 'publicat original în', 'publicat original pe', 'a apărut inițial pe', 'a apărut pentru prima dată în', 'a apărut pentru prima oară în', 'a apărut mai întâi în', 'a apărut prima dată în', 'apărută inițial în', 'apărut inițial pe', 'apărut pentru prima dată în', 'preluat cu permisiunea', 'preluat cu acordul', 'republicat din', 'republicat de pe', 'republicat cu acordul', 'reprodus cu permisiunea', 'reprodus cu acordul', 'articol preluat din', 'articol preluat de pe', 'text preluat din', 'retipărit din', 'prin amabilitatea', 'cu permisiunea', 'cu acordul redacției', 'un fragment din', 'fragment din volumul', 'fragment din cartea', 'extras din cartea', 'tradus după un articol din', 'publicat în ziarul', 'publicat în revista', 'publicată în revista', 'publicat în săptămânalul', 'publicat pe site-ul', 'publicat pe blogul', 'publicat pe portalul', 'publicat în volumul', 'apărut în revista', 'apărut în ziarul', 'a apărut în revista', 'a apărut în ziarul', 'potrivit unui comunicat de presă al', 'potrivit unui comunicat al', 'comunicat de presă al'],
  joined: ['înregistrat', 'înregistrat la', 'membru din', 'data înscrierii', 'înscris', 'înscris la', 's-a alăturat'],
  titles: [
    'redactor', 'redactor-șef', 'redactor șef', 'reporter', 'jurnalist', 'jurnalistă', 'editor', 'corespondent',
    'editorialist', 'senior editor', 'dr', 'prof',
  ],
  cues: {
    source: [
      ...has('Surse de informare', 'Cu informații de la', 'Cu informații din', 'Pe baza informațiilor', 'Publicat inițial în', 'Publicat inițial pe', 'Publicat inițial de', 'Articol publicat inițial în', 'Articol publicat inițial pe', 'Publicat pentru prima dată în', 'Publicat original în', 'Prin amabilitatea'),...starts(
      'Sursa:', 'Surse:', 'Sursă:', 'Sursa articolului:', 'Articol preluat de pe', 'Sursa informației', 'Comunicat de presă:',
      'Preluat de pe',
    ), ...starts('Adaptat după', 'Bazat pe', 'Conform:', 'Preluare:')],
    byline: [...starts(
      'Autor:', 'Autori:', 'Scris de', 'Articol de', 'Text:', 'Redactor:', 'Publicat de', 'Postat de', 'Editor:',
      'Autorul articolului:', 'Text și foto:', 'Traducere:', 'Interviu realizat de', 'A consemnat', 'Un articol de',
    ), ...starts('Adăugat de', 'Trimis de', 'Redactat de', 'Realizat de', 'Întocmit de', 'Pregătit de', 'Semnat de', 'Text de', 'Texte de', 'Text și foto', 'Text și foto de', 'Text și fotografii de', 'Articol scris de', 'Articol realizat de', 'Reportaj de', 'Un reportaj de', 'Interviu de', 'Un interviu de', 'Interviu luat de', 'Au consemnat', 'A intervievat', 'Editorial de', 'Opinie de', 'Cronică de', 'Recenzie de', 'Rețetă de', 'Analiză de', 'Autoare:', 'Autor(i):', 'Autorul:', 'Texte:', 'Cuvinte:', 'Articol:', 'Material:', 'Scrie:', 'Reportaj:', 'Reporter:', 'Reporteri:', 'Corespondent:', 'Jurnalist:', 'Jurnalistă:', 'Ziarist:', 'Redactori:', 'Interviu:', 'Opinie:', 'Analiză:', 'Cronică:', 'Cronicar:', 'Recenzie:', 'Rețetă:', 'Eseu:', 'Anchetă:', 'Pamflet:', 'Colaborator:', 'Colaboratori:', 'Invitat:', 'Relatează:', 'Transmite:')],
    dateline: [
      ...starts(
        'Publicat:', 'Publicat la', 'Publicat pe', 'Publicat în', 'Data publicării:', 'Data:', 'Postat la', 'Postat pe',
        'Adăugat:', 'Data publicarii:', 'Timp de citire', 'Timp de lectură', 'Citire:', 'Publicat în data de', 'Data postării',
        'Trimis:', 'Timp estimat de citire', 'Adăugat la',
      ),
      ...ends('min citire', 'minute de citit', 'min. de citit', 'minute citire', 'minute de citire', 'de minute lectură'),
    ],
    updated: starts(
      'Actualizat', 'Ultima actualizare:', 'Data actualizării:', 'Modificat:', 'Ultima modificare:', 'Update:',
      'Articol actualizat',
    ),
    caption: [...starts(
      'Foto', 'Fotografie:', 'Sursa foto:', 'Sursă foto:', 'Video:', 'Credit foto:', 'Imagine:', 'Ilustrație:', 'Fotografii:',
      'Foto cu caracter ilustrativ', 'Captură video', 'Credite foto', 'Foto arhivă', 'Imagine ilustrativă', 'Fotografii de',
      'Arhiva personală', 'Fotograf:', 'Sursa imaginii',
    ), ...starts('Foto de:', 'Fotografie de:', 'Fotografii realizate de:', 'Fotografa:', 'Fotografi:', 'Surse foto:', 'Sursa fotografie:', 'Sursa imagine:', 'Sursă imagine:', 'Sursa video:', 'Sursă video:', 'Credit:', 'Credite:', 'Imagini:', 'Imagine de:', 'Imagini de:', 'Foto ilustrativ:', 'Foto din arhivă:', 'Arhivă personală:', 'Foto copertă:', 'Imagine principală:', 'Captură foto:', 'Captură de ecran:', 'Video de:', 'Filmare:', 'Filmat de:', 'Filmări:', 'Cameraman:', 'Cameră:', 'Operator:', 'Montaj:', 'Montaj de:', 'Infografic:', 'Infografică:', 'Infografie:', 'Grafică:', 'Grafica:', 'Grafice:', 'Ilustrații:', 'Ilustrația:', 'Ilustrație de:', 'Ilustrații de:', 'Ilustrator:', 'Desen:', 'Desene:', 'Desene de:', 'Caricatură:', 'Hartă:', 'Colaj:', 'Fotomontaj:', 'Animație:')],
    copyright: [
      ...whole(
        'Politica de confidențialitate', 'Politică de confidențialitate', 'Termeni și condiții', 'Termeni si conditii',
        'Politica de cookies', 'Politica cookies', 'Politica de confidentialitate', 'Drepturi de autor', 'GDPR',
        'Politica editorială', 'ANPC', 'ANPC SAL', 'Protecția consumatorilor', 'Soluționarea alternativă a litigiilor',
        'Soluționarea online a litigiilor', 'SOL', 'Protecția datelor personale', 'Prelucrarea datelor cu caracter personal',
        'Confidențialitate', 'Termeni de utilizare', 'Condiții de utilizare', 'Politica de cookie', 'Setări cookie',
        'Setări cookies', 'Cod deontologic', 'Politica de retur', 'Garanție', 'Nota de informare', 'Informații legale',
        'Regulament', 'Caseta redacțională',
      ),
      ...starts('Redactor șef:', 'Propulsat de', 'ISSN'),
      ...has(
        'toate drepturile rezervate', 'toate drepturile sunt rezervate', 'fără acordul scris', 'poate fi preluat în limita',
        'în limita a 500 de caractere', 'reproducerea totală sau parțială', 'este interzisă reproducerea', 'cu citarea sursei',
        'preluarea informațiilor', 'cu menționarea sursei', 'un produs Blogger', 'fără acordul redacției',
      ),
    ],
    related: [
      ...whole(
        'Cele mai citite', 'Cele mai populare', 'Articole similare', 'Articole asemănătoare', 'Articole recomandate',
        'Articole înrudite', 'Recomandări', 'Recomandate', 'Recomandat', 'Ultimele știri', 'Ultimele articole', 'Ultima oră',
        'Știri recente', 'Articole recente', 'Cele mai noi', 'Pe aceeași temă', 'S-ar putea să-ți placă și',
        'Te-ar putea interesa', 'Top știri', 'Alte articole', 'Alte știri', 'Știrile zilei', 'Din aceeași categorie', 'Populare',
        'Parteneri', 'Stirile zilei', 'Cele mai populare articole', 'Cele mai citite articole', 'Cele mai citite știri',
        'Cele mai recente', 'Cele mai noi știri', 'Știri similare', 'Articolul anterior', 'Articolul următor',
        'Articolul precedent', 'Recomandat pentru tine', 'Îți recomandăm', 'Vă recomandăm', 'S-ar putea să-ți placă',
        'Mai multe știri', 'Mai multe articole', 'Alegerea redacției', 'Cele mai comentate', 'Cele mai vizualizate',
        'Cele mai vândute', 'Cele mai recente articole', 'Cele mai recente știri', 'Postări populare', 'Postări recente',
        'Articole populare', 'Noutăți', 'Subiecte similare', 'Produse similare', 'Produse recomandate',
        'Produse vizualizate recent', 'Produse asociate', 'Din aceeași secțiune', 'Alte articole din categorie', 'Exclusiv',
        'Top citite', 'Știri pe aceeași temă', 'Articole pe aceeași temă', 'Mai multe din', 'Articole din aceeași categorie',
        'Postarea anterioară', 'Postarea următoare', 'Postări mai vechi', 'Postări mai noi', 'Clienții au mai cumpărat',
        'Nu rata', 'Ultimele comentarii', 'Ultimele subiecte', 'Ultimele noutăți', 'Articole asociate',
      ),
      ...starts(
        'Citește și', 'Citeşte şi', 'Citiți și', 'Vezi și', 'Pe același subiect:', 'Citește mai departe:', 'Navigare în articole',
        'Citește mai multe despre', 'Mai multe despre', 'Alte articole din',
      ),
      ...whole('Știri de ultimă oră', 'Populare acum', 'Recomandarea redacției', 'Te-ar mai putea interesa', 'Ar putea să te intereseze', 'Articole mai vechi', 'Articole mai noi', 'Flux de știri', 'Top 5', 'Top 10'),
    ],
    more: [
      ...whole(
        'Mai mult', 'Mai multe', 'Citește tot articolul', 'Vezi toate', 'Vezi mai mult', 'Încarcă mai multe', 'Detalii',
        'Toate știrile', 'Afișează mai multe', 'Vezi tot', 'Arată mai mult', 'Afișează mai mult', 'Citește articolul',
        'Mai multe detalii', 'Click aici', 'Citește', 'Vezi detalii', 'Vezi mai multe', 'Află mai multe', 'Afișează mai puțin',
        'Vezi toate articolele', 'Toate articolele', 'Continuă citirea', 'Mai departe', 'Arată mai multe',
      ),
      ...ends(
        'Citește mai mult', 'Citeşte mai mult', 'citește mai departe', 'Citeste mai mult', 'Continuă lectura',
        'citește continuarea', 'citește articolul integral', 'citește articolul complet',
      ),
    ],
    navigation: [
      ...whole(
        'Acasă', 'Acasa', 'Prima pagină', 'Meniu', 'Caută', 'Căutare', 'Cauta', 'Autentificare', 'Conectare', 'Intră în cont',
        'Înregistrare', 'Contact', 'Despre noi', 'Redacția', 'Echipa', 'Arhivă', 'Arhiva', 'Categorii', 'Sari la conținut',
        'Salt la conținut', 'Harta site-ului', 'Închide', 'Înapoi', 'Înapoi sus', 'Articolul anterior', 'Articolul următor',
        'Știri', 'Contul meu', 'Ultimele știri', 'Știri locale', 'Intern', 'Extern', 'Politică', 'Administrație', 'Social',
        'Economie', 'Business', 'Cultură', 'Cultural', 'Educație', 'Sănătate', 'Știință', 'Tehnologie', 'Mediu', 'Sport',
        'Fotbal', 'Handbal', 'Tenis', 'Baschet', 'Volei', 'Rezultate', 'Clasament', 'Evenimente', 'Justiție', 'Investigații',
        'Reportaje', 'Interviuri', 'Opinii', 'Editorial', 'Analize', 'Comentarii', 'Regional', 'Național', 'Agricultură', 'Auto',
        'Turism', 'Lifestyle', 'Monden', 'Divertisment', 'Magazin', 'Rețete', 'Modă', 'Familie', 'Religie', 'Istorie', 'Muzică',
        'Film', 'Teatru', 'Horoscop', 'Meteo', 'Program TV', 'Mica publicitate', 'Decese', 'Locuri de muncă', 'Cariere', 'Video',
        'Foto', 'Galerie foto', 'Podcast', 'Ediția digitală', 'Diverse', 'Nume de utilizator', 'Utilizator', 'Parolă',
        'Ai uitat parola', 'Ține-mă minte', 'Creează cont', 'Deconectare', 'Rezultatele căutării', 'Căutare avansată',
        'Sortează după', 'Filtre', 'Filtrează', 'Coș', 'Coș de cumpărături', 'Coșul tău este gol', 'Adaugă în coș',
        'Finalizare comandă', 'Favorite', 'Adaugă la favorite', 'Lista de dorințe', 'Compară', 'Produse', 'Promoții', 'Oferte',
        'Branduri', 'Producător', 'Livrare și plată', 'Urmărire comandă', 'Descriere', 'Specificații', 'Informații suplimentare',
        'Cantitate', 'Toate categoriile', 'Forum', 'Citează', 'Răspunde cu citat', 'Subiect nou', 'Subiect', 'Mesaje', 'Membri',
        'Cine este conectat', 'Ultimul mesaj', 'Răspunsuri', 'Înapoi la început', 'Pagina', 'Pagina următoare',
        'Pagina anterioară', 'Următorul', 'Anterior', 'Ultima', 'Prima', 'Arhive', 'Arhivă blog', 'Calendar', 'Nor de etichete',
        'Cuprins', 'Română', 'Limba', 'Contactează-ne', 'Întrebări frecvente', 'Ajutor', 'Descărcări', 'Presă', 'Cine suntem',
        'Meniu principal', 'Sari la conținutul principal',
      ),
      ...starts('Ești aici', 'Sunteți aici', 'Rezultate pentru', 'Rezultatele căutării pentru', 'Membru din', 'Înregistrat:'),
      ...whole('Actualitate', 'Actual', 'Economic', 'Externe', 'Internațional', 'Stil de viață', 'Eveniment', 'Local', 'Județ', 'Oraș', 'Primărie', 'Primăria', 'Consiliul local', 'Hotărâri', 'Dispoziții', 'Declarații de avere', 'Informații de interes public', 'Natură', 'Casă și grădină', 'Călătorii', 'Cărți', 'Emisiuni', 'Ediția tipărită', 'Accesibilitate', 'Livrare', 'Retur', 'Prețuri', 'Achiziții publice', 'Caseta redacției', 'Cuprinsul articolului', 'În acest articol', 'Engleză', 'Maghiară'),
    ],
    social: [
      ...whole(
        'Distribuie articolul', 'Distribuie pe Facebook', 'Share', 'Urmărește-ne', 'Printează', 'Tipărește', 'Îmi place',
        'Apreciază', 'Trimite pe email', 'Copiază link', 'Salvează', 'Trimite unui prieten', 'Distribuiri', 'Partajează',
        'Trimite', 'Tipărire', 'Afișări', 'Urmărește', 'Link copiat', 'Ascultă articolul', 'Aprecieri', 'Rețele sociale',
        'Distribuie acest articol',
      ),
      ...starts(
        'Distribuie:', 'Distribuie pe', 'Urmărește-ne pe', 'Urmăriți-ne pe', 'Urmăriți-ne', 'Ne găsești pe',
        'Dă clic pentru a partaja', 'Vizualizări:', 'Fii la curent',
      ),
      ...whole('Distribuie', 'Copiază linkul', 'Vizualizări', 'Citit de', 'Ascultă', 'Salvează articolul', 'Evaluează articolul'),
    ],
    tags: starts(
      'Etichete', 'Tag-uri:', 'Taguri:', 'Cuvinte cheie:', 'Subiecte:', 'Categorie:', 'Categorii:', 'Categoria:', 'Tag:',
    ),
    comment: [
      ...whole(
        'Comentează', 'Răspunde', 'Adaugă comentariu', 'Niciun comentariu', 'Scrie un comentariu', 'Nume *', 'Email *',
        'Publică comentariul', 'Trimite comentariul', 'Vezi comentariile', 'Toate comentariile', 'Anulează răspunsul',
        'Autentifică-te pentru a comenta', 'Comentariu', 'Site web', 'Anulează', 'Comentează articolul',
        'Trimiteți un comentariu', 'Trimite', 'Raportează comentariul', 'Comentarii recente', 'Vezi mai multe comentarii',
        'Cele mai vechi', 'Recenzii', 'Recenziile clienților', 'Scrie o recenzie', 'Achiziție verificată',
        'Ți-a fost utilă această recenzie', 'Vizitator', 'Șterge', 'Fără comentarii', 'Nu există comentarii',
        'Comentariile sunt închise', 'Spune-ți părerea',
      ),
      ...starts(
        'Comentarii:', 'Lasă un comentariu', 'Lasă un răspuns', 'Adaugă un comentariu', 'Salvează-mi numele',
        'Trebuie să fii autentificat', 'Notifică-mă', 'Fii primul care',
      ),
      ...ends('a scris:'),
      ...has(
        'adresa ta de email nu va fi publicată', 'câmpurile obligatorii sunt marcate', 'pentru a comenta',
        'pentru a publica un comentariu', 'data viitoare când o să comentez', 'acest site folosește akismet',
      ),
      ...whole('Vezi toate comentariile', 'Cele mai noi primele', 'Cele mai vechi primele', 'Raportează', 'Pseudonim', 'Numele tău', 'Anonim', 'Părerea cititorilor', 'Regulament comentarii', 'Fii primul'),
      ...starts('Comentariile au fost închise', 'Adresa ta de email nu va', 'Câmpurile obligatorii', 'Redacția își rezervă'),
    ],
    promo: [
      ...whole(
        'Publicitate', 'Reclamă', 'Reclama', 'Abonare', 'Abonează-te', 'Abonamente', 'Newsletter', 'Advertorial',
        'Articol susținut de', 'Susține-ne', 'Advertoriale', 'Abonare newsletter', 'Înscrie-te', 'Donează', 'Mă abonez',
        'Adresa de email', 'Adresa ta de email', 'Introdu adresa de email', 'Sponsorizat', 'Conținut sponsorizat',
        'Articol sponsorizat', 'Susține', 'Donații', 'Cumpără', 'Cumpără acum', 'Comandă acum', 'Transport gratuit', 'În stoc',
        'Stoc epuizat', 'Preț', 'Descarcă',
      ),
      ...starts(
        'Abonează-te la', 'Abonați-vă la', 'Descarcă aplicația', 'Urmărește știrile', 'Susține jurnalismul',
        'Articolul continuă după', 'Aboneaza-te', 'Abonați-vă', 'Înscrie-te la', 'Urmărește-ne', 'Abonează-te acum',
        'Disponibilitate:', 'Fii primul care află',
      ),
      ...has(
        'abonează-te la newsletter', 'abonează-te la canalul', 'articolul continuă după reclamă', 'canalul nostru de whatsapp',
        'intră în comunitatea', 'urmărește-ne pe google news', 'pe google news', 'abonează-te la newsletterul',
      ),
      ...whole('Abonament', 'Donează acum', 'Susținători', '(P)', 'Cumpără bilete', 'Bilete', 'Articolul continuă mai jos', 'Continuarea după publicitate', 'Redirecționează 3,5%'),
      ...starts('Primește cele mai', 'Primește știrile', 'Vrei să primești', 'Urmărește cele mai', 'Dacă ți-a plăcut'),
    ],
    notice: [
      ...whole(
        'Pagina nu a fost găsită', 'Accept', 'Accept toate', 'Sunt de acord', 'Acceptă toate', 'Accept tot', 'Refuză',
        'Refuză toate', 'Respinge toate', 'Am înțeles', 'Nu sunt de acord', 'Preferințe', 'Vezi preferințele',
        'Întotdeauna activ', 'Strict necesare', 'Se încarcă', 'Eroare', 'Nu s-au găsit rezultate',
      ),
      ...starts(
        'Acest site utilizează', 'Acest site web', 'Site-ul nostru folosește', 'Folosim cookies', 'Pentru a oferi cea mai bună',
        'Prin continuarea navigării', 'Stocarea tehnică', 'Pagina pe care o cauți', 'Ne pare rău, dar pagina',
      ),
      ...has(
        'folosim cookie-uri', 'folosește cookie-uri', 'utilizează cookie-uri', 'utilizăm cookie-uri', 'activați javascript',
        'browserul tău nu suportă', 'utilizează fișiere de tip cookie', 'module cookie', 'acest site folosește', 'cookie-urilor',
        'fișiere cookie', 'activează javascript',
      ),
      ...starts('Acest site folosește cookie', 'Acest site utilizează cookie', 'Folosim cookie', 'Utilizăm cookie', 'Continuând navigarea', 'Browserul dvs', 'Browserul tău', 'Ne pare rău, pagina', 'Autentifică-te pentru'),
      ...whole('Refuz', 'Setări cookie-uri', 'Administrează cookie-urile', 'Cookie-uri necesare', 'Cookie-uri statistice', 'Cookie-uri de marketing', 'Cookie-uri funcționale', 'Salvează preferințele', 'Partenerii noștri', 'Interes legitim', 'Setări de confidențialitate'),
    ],
    bio: [
      ...whole(
        'Articole de același autor', 'Toate articolele autorului', 'Despre mine', 'Despre autoare', 'Vezi profilul meu complet',
        'Vezi toate postările',
      ),
      ...starts('Despre autor', 'Alte articole de același autor'),
      ...starts('Toate articolele de', 'Alte articole de', 'Mai multe de la autor', 'Articole scrise de'),
    ],
    paywall: [
      ...whole('Articol pentru abonați'),
      ...starts('Ești deja abonat', 'Ai deja cont'),
      ...has(
        'doar pentru abonați', 'disponibil doar abonaților', 'pentru a citi mai departe', 'pentru a continua lectura',
        'conținut exclusiv pentru abonați', 'exclusiv pentru abonați', 'disponibil abonaților',
        'articolul complet este disponibil', 'pentru a citi articolul integral',
      ),
    ],
    other: [
      ...starts('Corectură:', 'Erată:', 'Precizare:', 'Rectificare:', 'Nota redacției:', 'Nota redacţiei:', 'N.R.:', 'Notă:', 'Actualizare:', 'Articolul a fost actualizat', 'Știrea a fost actualizată', 'Într-o versiune anterioară', 'Conflict de interese:', 'Autorul declară', 'Declinarea responsabilității:', 'Avertisment:', 'Parteneriat plătit', 'În parteneriat cu', 'Acest articol conține linkuri', 'Opiniile exprimate', 'Contact presă:', 'Contact media:', 'Biroul de presă:', 'Pentru mai multe informații', 'Informații suplimentare:', 'Relații suplimentare:', 'Vremea în', 'Răsărit:', 'Apus:', 'Umiditate:', 'Vânt:', 'Curs valutar', 'Cursul BNR', 'Prețul carburanților', 'Horoscopul tău', 'Astă-seară la TV', 'Sondaj:', 'Întrebarea săptămânii', 'Întrebarea zilei', 'Total voturi:', 'Voturi:', 'Program:', 'Program de lucru:', 'Program cu publicul:', 'Sediul social:', 'Nr. Reg. Com', 'Telefon:', 'Tel.:', 'Adresa:', 'E-mail:', 'Vizitatori azi', 'Vizitatori online', 'Greutate:', 'Dimensiuni:', 'Cod produs:'),
      ...whole('Vremea', 'Prognoza meteo', 'Vremea azi', 'Bursa', 'Cursul valutar', 'Programul TV', 'Horoscopul zilei', 'Sondaj', 'Votează', 'Vezi rezultate', 'Vezi rezultatele', 'Loto', 'Rezultate Loto', 'Anunțuri de deces', 'Condoleanțe', 'Anunțuri', 'Contact presă', 'Date de contact', 'Program', 'Program de lucru', 'Adresa', 'Statistici', 'Cine este online', 'Citatul zilei', 'Fotografia zilei', 'Calendar ortodox', 'Sfântul zilei', 'Rebus', 'Trafic', 'Calitatea aerului', 'Farmacii de gardă', 'Numere utile', 'Precizare', 'Erată', 'Drept la replică'),
    ],
  },
  sample:
    'Consilierii locali au anunțat marți că reparația podului de peste râu se va încheia până la ' +
    'sfârșitul anului. Potrivit șefei departamentului, muncitorii au înlocuit deja pilonii, dar ' +
    'circulația va fi reluată doar după probele de sarcină. Locuitorii din cartierele vecine speră că ' +
    'drumul până în centru va fi mai scurt.',
} satisfies LanguageFile;

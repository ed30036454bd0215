import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'da',
  name: 'Danish',
  autonym: 'dansk',
  iso3: ['dan'],
  functionWords:
    'og i at det er en til på som af for med den har de ikke der et om var han men fra vi jeg så kan sig når år efter også eller nu sin ved mod skal ville bliver blev ud får være havde alle andre meget end her da over kun ind op hvad få to vil mange hvor mere sit dette hun man uden dem denne mellem ifølge hvis under hans dog blandt'.split(' '),
  months: [['januar', 'jan'], ['februar', 'feb', 'febr'], ['marts', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['mandag', 'man'], ['tirsdag', 'tirs', 'tir'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'], ['fredag', 'fre'], ['lørdag', 'lør'], ['søndag', 'søn']],
  dateWords: ['den', 'd.', 'kl.', 'kl', 'klokken'],
  relative: { today: ['i dag', 'lige nu'], yesterday: ['i går'], beforeYesterday: ['i forgårs'], agoOne: [{ phrase: 'for et minut siden', unit: 'minute' }, { phrase: 'for en time siden', unit: 'hour' }, { phrase: 'for en dag siden', unit: 'day' }, { phrase: 'for en uge siden', unit: 'week' }, { phrase: 'for en måned siden', unit: 'month' }, { phrase: 'for et år siden', unit: 'year' }], ago: [{ phrase: '# minutter siden', unit: 'minute' }, { phrase: '# min siden', unit: 'minute' }, { phrase: '# time siden', unit: 'hour' }, { phrase: '# timer siden', unit: 'hour' }, { phrase: '# dag siden', unit: 'day' }, { phrase: '# dage siden', unit: 'day' }, { phrase: '# uge siden', unit: 'week' }, { phrase: '# uger siden', unit: 'week' }, { phrase: '# måned siden', unit: 'month' }, { phrase: '# måneder siden', unit: 'month' }, { phrase: '# år siden', unit: 'year' }] },
  authors: {
    by: ['af', 'skrevet af', 'tekst:', 'forfatter:', 'journalist:', 'anmeldt af', 'interview af', 'tekst', 'Trådstarter', 'Startet af', 'Oprettet af', 'Indlæg af'],
    and: ['og', '&', 'samt', 'sammen med', 'i samarbejde med'],
    after: ['skriver', 'rapporterer', 'fortæller', 'rapporterer fra', 'skriver fra', 'skriver for', 'skriver om', 'skrev', 'har skrevet', 'har talt med', 'har mødt', 'har bidraget', 'bidrog til artiklen', 'har bidraget til artiklen'],
    photos: ['foto'],
    labels:
      'referent;referat;tekster;forfattere;forfatteren;skribent;skribenter;journalister;reporter;vores reporter;vores udsendte;reportage;interview;klumme;kronik;leder;debat;mening;analyse;anmeldelse;anmelder;opskrift;kommentar;korrespondent;vores korrespondent;udsendt;læserbrev;afsender;om forfatteren;om skribenten;artikel;indlæg;rapport;byline;debattør;fra vores korrespondent;skrevet;tekst af;tekst og foto;tekst & foto;tekst og billeder;tekst og foto af;tekst og billeder af;artikel af;en artikel af;reportage af;et interview af;udgivet af;publiceret af;postet af;slået op af;lagt op af;indsendt af;indlæg af;rapporteret af;udarbejdet af;sammensat af;nedskrevet af;fortalt til;klumme af;en klumme af;debatindlæg af;kronik af;kommentar af;anmeldelse af;opskrift af;gæsteindlæg af;analyse af'.split(
        ';',
      ),
    credits:
      'fotos;foto af;fotos af;fotograf;fotografer;fotografi;fotografier;fotografi af;billede;billeder;billede af;billeder af;billedkilde;fotokredit;fotokilde;billedredigering;billedtekst;arkivfoto;arkivbillede;modelfoto;genrefoto;forsidefoto;forsidebillede;pressefoto;topfoto;fotomontage;montage;video;video af;videoklip;film;filmet af;klip;klipning;kamera;grafik;grafik af;infografik;illustration;illustrationer;illustration af;illustrationer af;illustrator;tegning;tegninger;tegninger af;kort;skærmbillede;skærmdump;animation'.split(
        ';',
      ),
    edited:
      'redaktør;redaktører;redigering;redigeret af;redaktion;redigerende;bearbejdet af;bearbejdning;korrektur;korrekturlæst af;korrekturlæsning;gennemgået af;gennemlæst af;fagligt gennemgået af;lægefagligt gennemgået af;kontrolleret af;faktatjek;faktatjekket af;opdateret af;oversættelse;oversættelse af;oversat af;oversætter;oversat fra engelsk af;på dansk ved;modereret af;moderator;ordstyrer;vært;præsenteret af;tilrettelæggelse;tilrettelagt af;tilrettelægger;producer;produceret af;produktion;producent;ansvarshavende redaktør;ansvarshavende;webredaktør;layout;research;instruktion;udgiver'.split(
        ';',
      ),
    jobs:
      'nyhedsreporter;sportsreporter;krimireporter;retsreporter;lokalreporter;vores reporter;sportsjournalist;kulturjournalist;erhvervsjournalist;freelancejournalist;freelance journalist;freelanceskribent;gravejournalist;undersøgende journalist;videnskabsjournalist;fotojournalist;pressefotograf;ansvarshavende chefredaktør;ansvarshavende redaktør;redaktionschef;redaktionsleder;nyhedschef;nyhedsredaktør;sportsredaktør;kulturredaktør;erhvervsredaktør;politisk redaktør;udlandsredaktør;debatredaktør;webredaktør;lederskribent;udlandskorrespondent;vores korrespondent;vores korrespondent i;vores udsendte;udsendt medarbejder;politisk korrespondent;politisk kommentator;kommentator;politisk analytiker;analytiker;gæsteskribent;klummist;anmelder;filmanmelder;musikanmelder;litteraturkritiker;kritiker;debattør;medarbejder;blogger;praktikant;journalistpraktikant;journalistelev;vært;prof;ph d;phd;dr med;dr phil;cand mag;cand jur;cand polit;cand med;professor;professor emeritus;lektor;adjunkt;docent;forsker;seniorforsker;ph d-studerende;ingeniør;civilingeniør;advokat;jurist;læge;overlæge;praktiserende læge;sygeplejerske;psykolog;diætist;økonom;cheføkonom;lærer;skolelærer;forfatter;historiker;filosof;sociolog;borgmester;byrådsmedlem;medlem af folketinget;mf;minister;præst;sognepræst;biskop;oversætter;studerende;formand;direktør'.split(
        ';',
      ),
  },
  names:
    'Peter Jens Lars Michael Henrik Thomas Søren Jan Niels Christian Martin Jørgen Anders Morten Jesper Ole Per Mads Erik Rasmus Kim Mikkel Jacob Jakob Simon Frederik Kasper Kristian Carsten Karsten Poul Kurt Bent Finn Claus Klaus Steen Brian Allan John Torben Flemming Leif Jonas Daniel Emil Mathias Nikolaj Nicolai Alexander Sebastian Oliver Tobias Christoffer Kristoffer Andreas Anton August Arne Asger Asbjørn Axel Aksel Bjarke Bjarne Bjørn Bo Børge Carl Karl Casper Dan David Dennis Ebbe Eigil Ejvind Elias Erling Esben Eskild Eske Felix Frank Frede Georg Gert Gorm Gunnar Gustav Hasse Helge Henning Herluf Holger Hugo Ib Ivan Iver Jannik Jannick Jeppe Jimmy Joachim Johan Johannes Johnny Julius Kaare Kaj Keld Kjeld Kenneth Kenni Kent Kjartan Klavs Knud Kresten Kristen Lasse Lauge Laurits Lauritz Lau Leo Lucas Ludvig Magnus Malte Marcus Marius Mark Mathis Max Mogens Naser Nis Noah Oluf Oscar Otto Ove Palle Patrick Paw Philip Preben René Robert Robin Rolf Rune Sigurd Stefan Steffen Sten Stig Sune Sven Svend Sigge Theis Theodor Thorkild Thorbjørn Thor Thorsten Tim Tom Tommy Tonni Troels Tue Uffe Ulrik Ulf Ulla Valdemar Verner Viggo Viktor Victor Villads Villy William Vagn Anne Kirsten Mette Hanne Helle Anna Susanne Lene Maria Marianne Lone Camilla Inge Karen Pia Louise Charlotte Bente Tina Gitte Jette Birgit Birthe Ida Emma Julie Sofie Sophie Laura Mathilde Caroline Freja Amalie Cecilie Signe Line Christina Kristina Christine Kristine Katrine Cathrine Trine Stine Sara Sarah Rikke Maja Malene Marie Maiken Mai Mie Mille Merete Michelle Mona Nadia Nanna Natasja Nina Olivia Pernille Ragnhild Randi Rigmor Rosa Ruth Sanne Sidsel Sigrid Simone Solveig Sonja Stephanie Susan Synne Tanja Tenna Thea Therese Thyra Tove Ursula Vibeke Vibe Vicki Victoria Winnie Yvonne Åse Aase Agnes Agnete Alberte Alma Amanda Anette Annette Anja Anita Ann Anni Annika Asta Astrid Benedikte Berit Betina Bettina Bodil Britta Carla Clara Connie Conny Dagmar Ditte Dorte Dorthe Dorthea Ditlev Edith Eva Ellen Elisabeth Else Elsebeth Ella Emilie Esther Fie Filippa Frederikke Gerda Grethe Gry Gudrun Heidi Henriette Hella Ingelise Inger Ingrid Irene Isabella Iben Jane Janne Jeanette Jeanne Johanne Josefine Jytte Kamilla Karin Karina Karoline Kathrine Kate Kaya Klara Lea Leonora Lis Lisbeth Lise Lisa Lotte Luna Lærke Maren Margit Margrethe Marlene Merle Mia Linda Liv Birgitte Fatima Mohammed Ahmad Ali Hassan'.split(
      ' ',
    ),
  appeared: ['oprindeligt bragt hos', 'oprindeligt bragt i', 'er først bragt i', 'blev først bragt i', 'oprindeligt publiceret i', 'oprindelig bragt i', 'tidligere bragt i', 'gengivet fra'],
  published: ['først bragt', 'blev oprindeligt bragt i', 'blev oprindelig bragt i', 'blev oprindeligt publiceret i', 'blev oprindeligt publiceret på', 'blev først publiceret i', 'blev først publiceret på', 'blev første gang bragt i', 'blev første gang publiceret i', 'oprindeligt publiceret på', 'oprindeligt publiceret hos', 'oprindelig publiceret i', 'oprindelig publiceret på', 'oprindeligt bragt på', 'er oprindeligt bragt i', 'er oprindeligt publiceret i', 'er oprindeligt publiceret på', 'er tidligere bragt i', 'er tidligere publiceret i', 'har tidligere været bragt i', 'har været bragt i', 'tidligere publiceret i', 'tidligere publiceret på', 'først bragt i', 'først publiceret i', 'først publiceret på', 'først trykt i', 'oprindeligt trykt i', 'første gang bragt i', 'første gang trykt i', 'udkom oprindeligt i', 'gengivet med tilladelse fra', 'bringes med tilladelse fra', 'bragt med tilladelse fra', 'genoptrykt fra', 'optrykt fra', 'artiklen er hentet fra', 'teksten er hentet fra', 'venligst udlånt af', 'med tilladelse fra', 'med venlig tilladelse fra', 'et uddrag af', 'uddrag af bogen', 'oversat fra en artikel i', 'bragt i avisen', 'bragt i dagbladet', 'bragt i ugebladet', 'bragt i ugeavisen', 'bragt i magasinet', 'bragt i tidsskriftet', 'bragt i bladet', 'publiceret i tidsskriftet', 'publiceret i magasinet', 'publiceret på bloggen', 'publiceret på hjemmesiden', 'bragt i nyhedsbrevet', 'ifølge en pressemeddelelse fra', 'pressemeddelelse fra'],
  joined: ['medlem siden', 'tilmeldt', 'tilmeldt den', 'registreret', 'oprettet bruger'],
  titles: ['journalist', 'redaktør', 'chefredaktør', 'reporter', 'korrespondent', 'skribent', 'fotograf', 'klummeskribent', 'redaktionen', 'dr'],
  cues: {
    source: [
      ...has('Med oplysninger fra', 'Med information fra', 'Med materiale fra', 'Oprindeligt udgivet i', 'Oprindeligt udgivet på', 'Oprindeligt bragt i', 'Oprindeligt bragt på', 'Oprindeligt publiceret i', 'Oprindeligt publiceret på', 'Først publiceret i', 'Tidligere bragt i', 'Med tilladelse fra', 'Bearbejdet efter'),
      ...starts('Først bragt i', 'Først bragt på', 'Først udgivet i', 'Hentet fra', 'Baseret på'),
      ...whole('Ritzau', 'Pressemeddelelse'),
      ...starts('Kilde:', 'Kilder:', 'Pressemeddelelse fra'),
    ],
    byline: [...starts('Af', 'Skrevet af', 'Tekst:', 'Forfatter:', 'Journalist:', 'Tekst og foto', 'Udgivet af', 'Oversat af'), ...starts('Tekst af', 'Tekst & foto', 'Tekst og billeder', 'Tekst og foto af', 'Tekst og billeder af', 'Artikel af', 'En artikel af', 'Reportage af', 'Et interview af', 'Publiceret af', 'Postet af', 'Slået op af', 'Lagt op af', 'Indsendt af', 'Indlæg af', 'Rapporteret af', 'Udarbejdet af', 'Sammensat af', 'Nedskrevet af', 'Fortalt til', 'Klumme af', 'En klumme af', 'Debatindlæg af', 'Kronik af', 'Kommentar af', 'Anmeldelse af', 'Opskrift af', 'Gæsteindlæg af', 'Analyse af', 'Tekster:', 'Forfattere:', 'Forfatteren:', 'Skribent:', 'Skribenter:', 'Journalister:', 'Reporter:', 'Reportage:', 'Mening:', 'Anmeldelse:', 'Anmelder:', 'Opskrift:', 'Korrespondent:', 'Udsendt:', 'Læserbrev:', 'Afsender:', 'Artikel:', 'Rapport:', 'Byline:', 'Debattør:', 'Skrevet:')],
    dateline: [
      ...starts(
        'Udgivet', 'Offentliggjort', 'Publiceret', 'Dato:', 'Læsetid', 'Publiceret d', 'Oprettet', 'Udgivet d',
        'Offentliggjort d', 'Skrevet d', 'Udgivet den',
      ),
      ...ends('min. læsetid', 'minutters læsning', 'min. læsning', 'minutter læsetid', 'minutters læsetid'),
    ],
    updated: starts('Opdateret', 'Senest opdateret', 'Sidst opdateret', 'Ændret', 'Redigeret'),
    caption: [
      ...starts('Foto af:', 'Fotos af:', 'Fotografer:', 'Fotografi:', 'Fotografier:', 'Fotografi af:', 'Billede af:', 'Billeder af:', 'Billedkilde:', 'Fotokilde:', 'Billedredigering:', 'Arkivbillede:', 'Modelfoto:', 'Genrefoto:', 'Forsidefoto:', 'Forsidebillede:', 'Topfoto:', 'Fotomontage:', 'Montage:', 'Video af:', 'Videoklip:', 'Filmet af:', 'Klip:', 'Klipning:', 'Kamera:', 'Grafik af:', 'Infografik:', 'Illustrationer:', 'Illustration af:', 'Illustrationer af:', 'Illustrator:', 'Tegning:', 'Tegninger:', 'Tegninger af:', 'Kort:', 'Skærmbillede:', 'Skærmdump:', 'Animation:'),
      ...whole('Forstør', 'Forstør billede', 'Vis billede'),
      ...starts(
        'Foto:', 'Billede:', 'Billeder:', 'Fotograf:', 'Arkivfoto', 'Illustration:', 'Grafik:', 'Billedtekst', 'Fotos:',
        'PR-foto', 'Pressefoto', 'Video:', 'Fotokredit', 'Klik på billedet',
      ),
      ...ends('arkivfoto', '(arkivfoto)', '/Ritzau Scanpix'),
      ...has('Ritzau Scanpix'),
    ],
    copyright: [
      ...whole(
        'Privatlivspolitik', 'Persondatapolitik', 'Cookiepolitik', 'Vilkår', 'Handelsbetingelser', 'Brugsbetingelser',
        'Betingelser', 'Ophavsret', 'Tilgængelighed', 'Privatliv', 'Cookies og privatliv', 'Cookie- og privatlivspolitik',
        'Administrer samtykke', 'Abonnementsvilkår', 'Tilgængelighedserklæring', 'Databeskyttelse',
        'Redaktionelle retningslinjer', 'Etiske retningslinjer', 'Persondata', 'Cookie politik', 'Cookiepolitik (EU)',
        'Cookiedeklaration', 'Fortrydelsesret', 'Salgs- og leveringsbetingelser', 'Salgsbetingelser', 'Forretningsbetingelser',
        'Reklamation', 'Rettelser', 'Fejl og rettelser', 'Pressenævnet', 'Persondatapolitik og cookies',
        'Privatlivspolitik og cookies', 'Debatregler',
      ),
      ...starts('Ansvarshavende', 'Alle rettigheder', 'Drevet af WordPress', 'CVR', 'Materialet er beskyttet'),
      ...has(
        'alle rettigheder forbeholdes', 'uden skriftlig tilladelse', 'ansvarshavende chefredaktør', 'beskyttet af ophavsret',
      ),
    ],
    related: [
      ...whole(
        'Relaterede artikler', 'Mest læst', 'Populært', 'Seneste nyt', 'Seneste nyheder', 'Anbefalet', 'Næste artikel',
        'Forrige artikel', 'Lige nu', 'De mest læste', 'Mest læste artikler', 'Mest læste nyheder', 'Mest sete',
        'Mest kommenterede', 'Mest populære', 'Populære artikler', 'Seneste', 'Seneste artikler', 'Seneste indlæg',
        'De seneste nyheder', 'Det seneste', 'Nyeste', 'Nyeste artikler', 'Relaterede nyheder', 'Relaterede indlæg',
        'Relateret indhold', 'Anbefalede artikler', 'Anbefalede', 'Vi anbefaler', 'Redaktionen anbefaler',
        'Redaktionens udvalgte', 'Flere historier', 'Andre læser også', 'Du vil måske også kunne lide',
        'Måske er du også interesseret i', 'Gå ikke glip af', 'Topnyheder', 'Relaterede produkter', 'Relaterede varer',
        'Lignende produkter', 'Anbefalede produkter', 'Sidst set', 'Senest sete', 'Senest viste', 'Bestsellere',
        'Andre købte også', 'Ofte købt sammen', 'Tilbehør', 'Lignende emner', 'Nyere indlæg', 'Ældre indlæg', 'Nyere opslag',
        'Ældre opslag', 'Populære indlæg', 'Populære emner', 'Populære produkter', 'Eksterne links', 'Dagens billede',
        'Mest delte', 'Mest læste lige nu', 'Mest læst lige nu', 'Mest læste i dag', 'Det læser andre', 'Andre læste også',
        'Anbefalet til dig', 'Seneste kommentarer', 'Seneste videoer', 'Lige nu på forsiden',
      ),
      ...starts(
        'Læs også', 'Læs mere:', 'Se også', 'Flere artikler', 'Relaterede', 'Mest læste', 'Måske er du', 'Mere fra',
        'Læs mere om', 'Læs videre:', 'Lignende artikler', 'Forrige indlæg', 'Næste indlæg', 'Mere om emnet', 'Relateret:',
        'Andre læser', 'Seneste nyt om', 'Flere nyheder', 'Du vil måske', 'Gå ikke glip', 'Kunder købte også', 'Kunder der købte',
        'Læs mere på',
      ),
    ],
    more: [
      ...whole(
        'mere', 'vis mere', 'vis flere', 'fortsæt læsning', 'Læs artiklen', 'Læs artikel', 'Læs hele', 'Se flere', 'Se alt',
        'Vis alle', 'Vis mindre', 'Hent flere', 'Indlæs flere', 'Flere nyheder', 'Alle artikler', 'Mere info', 'Mere information',
        'Gå til artiklen', 'Vis alt', 'Se produkt', 'Vis produkt', 'Vis detaljer', 'Alle nyheder', 'Vælg muligheder', 'Se video',
        'Se billeder', 'Se alle artikler', 'Udvid',
      ),
      ...ends('læs mere', 'læs videre', 'læs mere her', 'læs hele artiklen', 'se mere', 'se alle', 'klik her'),
    ],
    navigation: [
      ...whole(
        'Forside', 'Hjem', 'Menu', 'Søg', 'Søgning', 'Log ind', 'Log ud', 'Nyheder', 'Indland', 'Udland', 'Danmark', 'Verden',
        'Politik', 'Penge', 'Økonomi', 'Kultur', 'Debat', 'Viden', 'Sundhed', 'Lokalt', 'Vejr', 'Vejret', 'Kontakt', 'Kontakt os',
        'Om os', 'Arkiv', 'Luk', 'Tilbage', 'Næste', 'Forrige', 'Til toppen', 'Annoncering', 'Kundeservice', 'Kategorier',
        'Underholdning', 'Hovedmenu', 'Åbn menu', 'Luk menu', 'Søgeresultater', 'Min konto', 'Min side', 'Opret konto',
        'Opret bruger', 'Glemt adgangskode', 'Adgangskode', 'Brugernavn', 'Husk mig', 'Sport', 'Fodbold', 'Håndbold', 'Cykling',
        'Tennis', 'Ishockey', 'Superliga', 'Opinion', 'Leder', 'Klumme', 'Klummer', 'Læserbreve', 'Kronik', 'Analyse',
        'Interview', 'Samfund', 'Krimi', 'Uddannelse', 'Job', 'Karriere', 'Klima', 'Miljø', 'Energi', 'Natur', 'Dyr', 'Familie',
        'Bolig', 'Hus og have', 'Mad', 'Mad og drikke', 'Opskrifter', 'Rejser', 'Mode', 'Livsstil', 'Skønhed', 'Motor', 'Biler',
        'Erhverv', 'Finans', 'Privatøkonomi', 'Film', 'Musik', 'Bøger', 'Teater', 'Kunst', 'Kendte', 'TV', 'Tv-guide', 'Radio',
        'Podcast', 'Podcasts', 'Billeder', 'Galleri', 'Video', 'Krydsord', 'Quiz', 'Spil', 'Horoskop', 'Kalender', 'Events',
        'Navne', 'Dødsannoncer', 'E-avis', 'Avisen', 'Butik', 'Shop', 'Ofte stillede spørgsmål', 'Hjælp', 'Redaktion',
        'Redaktionen', 'Medarbejdere', 'Tip os', 'Presse', 'Links', 'Sider', 'Side', 'Næste side', 'Forrige side', 'Alle emner',
        'Sektioner', 'Sprog', 'Dansk', 'Annuller', 'RSS', 'Tech', 'Teknologi', 'Videnskab', 'International', 'Nyhedsoverblik',
        'Spring til indhold', 'Gå til indhold', 'Gå til hovedindhold', 'Videre til indhold', 'Log på', 'Kodeord', 'Glemt kodeord',
        'Glemt din adgangskode?', 'Opret profil', 'Bliv medlem', 'Kurv', 'Indkøbskurv', 'Din kurv', 'Kasse', 'Til kassen',
        'Ønskeliste', 'Favoritter', 'Mine ordrer', 'Fragt', 'Fragt og levering', 'Levering', 'Levering og retur', 'Betaling',
        'Returnering', 'Produktbeskrivelse', 'Beskrivelse', 'Specifikationer', 'Yderligere information', 'Varemærker', 'Mærker',
        'Tilbud', 'Alle produkter', 'Alle kategorier', 'Produkter', 'Sorter', 'Sortér efter', 'Sorter efter', 'Filtrer', 'Filtre',
        'Nulstil filtre', 'Ryd', 'Resultater', 'Avanceret søgning', 'Citer', 'Svar med citat', 'Nyt emne', 'Ny tråd',
        'Trådstarter', 'Aktive emner', 'Ubesvarede indlæg', 'Ubesvarede emner', 'Indlæg', 'Privat besked', 'Medlem', 'Medlemmer',
        'Gæst', 'Gæster', 'Boardindeks', 'Hvem er online', 'Seneste indlæg', 'Emne', 'Emner', 'Slet cookies', 'Vis profil',
        'Blogarkiv', 'Søg i denne blog', 'Vælg måned', 'Vælg kategori', 'Mindeord', 'Dødsfald', 'Navnenyt', 'Fødselsdage',
        'Ledige job', 'Boligmarked', 'Kommune', 'Kommuner', 'Trafik', 'Sport i tv', '3F Superliga', 'Champions League',
        'Badminton', 'Atletik', 'Formel 1', 'Stilling', 'Kampprogram', 'Sudoku', 'Tegneserier', 'Fuld skærm', 'Afspil',
        'Undertekster', 'Fornavn', 'Efternavn', 'Telefon', 'Telefonnummer', 'Besked', 'Din besked', 'Ledige stillinger',
        'Kontakt redaktionen', 'Om avisen', 'Abonnement', 'Annoncér', 'Annoncer hos os', 'Næste billede', 'Forrige billede',
        'Bliv annoncør', 'Gæstebog',
      ),
      ...starts(
        'Gå til', 'Spring til', 'Hop til', 'Du er her', 'Tilbage til', 'Tilmeldt:', 'Medlem siden', 'Geografisk sted',
        'Brugere der læser dette forum', 'Alle tider er', 'Du kan ikke skrive nye emner', 'Du kan ikke besvare',
        'Dansk oversættelse', 'Søgeresultater for', 'Sorter efter:',
      ),
    ],
    social: [
      ...whole(
        'Del', 'Udskriv', 'Print', 'Send', 'Synes godt om', 'Gem', 'Lyt', 'Del på Facebook', 'Del på Twitter', 'Del på X',
        'Del på LinkedIn', 'Del via e-mail', 'Del link', 'Del med', 'Følg', 'Følg os på Facebook', 'Sociale medier',
        'Udskriv artikel', 'Send til en ven', 'Link kopieret', 'Gem artikel', 'Giv artiklen', 'Tweet', 'Del artikel',
        'Del på Pinterest', 'Del på WhatsApp', 'Send via e-mail', 'Send med mail', 'Send dette med en mail', 'Blog om dette!',
        'Udskriv siden', 'Print artikel', 'Delinger', 'Visninger', 'Følgere', 'Synes godt om Indlæser', 'Lyt til artikel',
        'Kopier', 'Tip en ven', 'Tekststørrelse', 'Følg emne', 'Følg emnet',
      ),
      ...starts(
        'Del på', 'Del artiklen', 'Del denne', 'Følg os', 'Kopier link', 'Kopiér link', 'Del via', 'Del denne artikel',
        'Følg os på', 'Klik for at dele', 'Klik for at udskrive', 'Lyt til artiklen', 'Like dette', 'Klik for at sende',
      ),
      ...has('åbner i et nyt vindue', 'åbnes i et nyt vindue', 'bloggers synes godt om'),
    ],
    tags: [
      ...whole('Emner', 'Etiketter', 'Læs mere om', 'Mere om', 'Emner i artiklen', 'Personer', 'Steder', 'Relaterede emner'),
      ...starts(
        'Emner:', 'Emneord', 'Nøgleord', 'Kategori:', 'Kategorier:', 'Tags:', 'Emne:', 'Udgivet i', 'Tagget', 'Etiketter:',
        'Tagget med', 'Arkiveret under',
      ),
    ],
    comment: [
      ...whole(
        'Kommentar', 'Kommentér', 'Svar', 'Annuller svar', 'Anmeld', 'Navn *', 'E-mail *', 'Websted', 'Send kommentar',
        'Skriv kommentar', 'Tilføj kommentar', 'Se kommentarer', 'Se alle kommentarer', 'Læs kommentarer', 'Seneste kommentarer',
        'Kommentarer er lukket', 'Deltag i debatten', 'Log ind for at kommentere', 'Anmeld kommentar', 'Påkrævede felter',
        'Anmeldelser', 'Kundeanmeldelser', 'Skriv en anmeldelse', 'Skriv anmeldelse', 'Verificeret køb', 'Verificeret køber',
        'Var dette nyttigt?', 'Nyttig', 'Vis flere kommentarer', 'Vis svar', 'Dit navn', 'Hjemmeside', 'Navn (påkrævet)',
        'Anonym sagde', 'Kommentarer til indlægget', 'Send en kommentar', 'Svar Slet', 'Rapportér', 'Vurdering',
      ),
      ...starts(
        'Skriv en kommentar', 'Skriv et svar', 'Læg en kommentar', 'Kommentarer (', 'Din kommentar', 'Din e-mailadresse vil',
        'Tilføj en kommentar', 'Efterlad en kommentar', 'Efterlad et svar', 'Kommentarer til', 'Ingen kommentarer',
        'Du skal være logget ind', 'Du skal logge ind', 'Gem mit navn', 'Vis kommentarer', 'Der er endnu ingen anmeldelser',
        'Ingen anmeldelser', 'Kun kunder der er logget ind', 'Abonner på: Kommentarer', 'Du kommenterer med',
        'Denne hjemmeside bruger Akismet', 'Læs om hvordan din kommentardata', 'Log ind for at skrive',
      ),
      ...ends('siger:', 'skriver:'),
      ...has(
        'e-mailadresse vil ikke blive publiceret', 'Krævede felter er markeret', 'for at kommentere', 'første til at kommentere',
        'Gem mit navn, mail og websted', 'kommentardata bearbejdes', 'fandt denne anmeldelse',
      ),
    ],
    promo: [
      ...whole(
        'Annoncer', 'Nyhedsbrev', 'Nyhedsbreve', 'Bliv abonnent', 'Sponsoreret', 'Tilmeld', 'Reklame', 'Sponsoreret indhold',
        'Betalt indhold', 'Kommercielt indhold', 'Kommercielt samarbejde', 'Annonceindhold', 'Abonnement', 'Køb abonnement',
        'Bestil abonnement', 'Tilmeld nyhedsbrev', 'Tilmeld dig nyhedsbrevet', 'Tilmeld dig vores nyhedsbrev',
        'Vores nyhedsbreve', 'Bliv støttemedlem', 'Donér', 'Hent vores app', 'Køb nu', 'Bestil nu', 'Din e-mail', 'Nej tak',
        'Læg i kurv', 'Tilføj til kurv', 'Føj til kurv', 'Tilføj til ønskeliste', 'Sammenlign', 'På lager', 'Ikke på lager',
        'Udsolgt', 'Gratis fragt', 'Fri fragt', 'Gratis levering', 'Antal', 'Pris', 'Køb', 'Tilbud!', 'Book nu', 'Bestil',
        'Indhent tilbud', 'Sponsorer', 'Vores sponsorer', 'Samarbejdspartnere', 'E-mailadresse', 'E-mail', 'E-mail adresse',
        'Abonner', 'Støt', 'Ikke nu', 'Måske senere', 'Tilmeld mig',
      ),
      ...starts(
        'Annonce', 'Tilmeld dig', 'Abonnér', 'Bliv medlem', 'Artiklen fortsætter', 'Støt os', 'Støt vores', 'Støt dit',
        'Hent appen', 'Hent vores', 'Hent app', 'Prøv gratis', 'Prøv os', 'Få vores', 'Få dagens', 'Få de vigtigste',
        'Modtag vores', 'Hold dig opdateret', 'Tilmeld dig vores', 'Indtast din e-mail', 'Ved at tilmelde',
        'Tak for din tilmelding', 'Sponsoreret af', 'Dette er en annonce', 'Artiklen fortsætter efter',
        'Den oprindelige pris var', 'Den aktuelle pris er', 'Gratis fragt ved', 'Fri fragt ved', 'Varenummer', 'Skriv din e-mail',
      ),
      ...has(
        'vores nyhedsbrev', 'fortsætter efter annoncen', 'i din indbakke', 'vores app', 'direkte i din mailboks',
        'direkte i din indbakke', 'fortsætter under annoncen', 'opsig når som helst', 'affiliatelinks', 'reklamelinks',
        'notifikationer om nye indlæg', 'få besked om nye indlæg',
      ),
    ],
    notice: [
      ...whole(
        'Accepter', 'Accepter alle', 'Afvis', 'Siden blev ikke fundet', 'Cookieindstillinger', 'Accepter alle cookies',
        'Accepter cookies', 'Tillad alle', 'Tillad alle cookies', 'Kun nødvendige', 'Kun nødvendige cookies', 'Afvis alle',
        'Gem indstillinger', 'Altid aktiv', 'Indlæser', 'Siden findes ikke', 'Der opstod en fejl', 'Administrer samtykke',
        'Administrer cookie samtykke', 'Funktionelle', 'Statistik', 'Præferencer', 'Nødvendige', 'Vis præferencer',
        'Gem præferencer', 'Tillad valgte', 'Tillad udvalgte', 'Accepter valgte', 'Tilpas', 'Vis detaljer', 'Flere muligheder',
        'Cookies', 'Fejl', 'Ingen resultater', 'Intet fundet', 'Accepter og luk', 'Afvis alle cookies',
      ),
      ...starts(
        'Vi bruger cookies', 'Denne hjemmeside bruger', 'Dette website bruger', 'Din browser', 'Vi og vores partnere',
        'Vores hjemmeside bruger', 'Denne side bruger', 'Dette websted bruger', 'Ved at fortsætte', 'Din browser understøtter',
        'Du bruger en forældet', 'Aktiver JavaScript', 'For at se dette indhold', 'JavaScript er', 'Den tekniske lagring',
        'For at give de bedste oplevelser', 'Vi respekterer dit privatliv', 'Nødvendige cookies', 'Markedsføringscookies',
        'Der er sket en fejl', 'Siden du leder', 'Siden kunne ikke', 'Videoen kan ikke', 'Beklager, siden',
        'Dette indhold kan ikke',
      ),
      ...has(
        'bruger cookies', 'brugen af cookies', 'aktivere JavaScript', 'slå JavaScript til', 'brug af cookies', 'anvender cookies',
        'cookies til at', 'browser understøtter ikke',
      ),
    ],
    bio: [
      ...whole('Om mig', 'Vis hele min profil', 'Se alle artikler af'),
      ...starts(
        'Om forfatteren', 'Om skribenten', 'Flere artikler af', 'Alle artikler af', 'Se alle indlæg af', 'Vis alle indlæg af',
        'Flere indlæg af', 'Læs flere artikler af', 'Mere fra forfatteren',
      ),
    ],
    paywall: [
      ...whole('For abonnenter', 'Låst artikel', 'Premium', 'Få adgang', 'Eksklusivt', 'Abonnent', 'Lås artiklen op'),
      ...starts(
        'For at læse videre', 'Allerede abonnent', 'Kun for abonnenter', 'Læs videre med', 'Er du allerede abonnent',
        'Log ind for at læse', 'Læs hele artiklen med', 'Bliv abonnent og', 'Bliv abonnent for at', 'Denne artikel er forbeholdt',
        'Artiklen er kun', 'Få fuld adgang', 'Køb adgang', 'Denne artikel er kun', 'Denne artikel er for', 'Log ind eller køb',
      ),
      ...has(
        'for at læse videre', 'kun for abonnenter', 'allerede abonnent', 'forbeholdt abonnenter', 'for at læse hele artiklen',
        'for at læse artiklen', 'log ind for at læse', 'fortsæt med at læse',
      ),
    ],
    other: [
      ...starts('Rettelse:', 'Korrektion:', 'Præcisering:', 'Redaktionens note:', 'Red.:', 'Opdatering:', 'Artiklen er opdateret', 'Artiklen er blevet opdateret', 'I en tidligere version', 'Interessekonflikt:', 'Interessekonflikter:', 'Skribenten ejer', 'Forbehold:', 'Ansvarsfraskrivelse:', 'Betalt samarbejde', 'I samarbejde med', 'Indlægget indeholder reklame', 'Indeholder reklamelinks', 'Sådan anmelder vi', 'Sådan tester vi', 'Pressekontakt:', 'For yderligere oplysninger', 'Yderligere oplysninger:', 'Yderligere information:', 'Kontakt:', 'Vejret i', 'Solopgang:', 'Solnedgang:', 'Luftfugtighed:', 'Valutakurser', 'Benzinpriser', 'Dit horoskop', 'I aften på tv', 'Afstemning:', 'Ugens spørgsmål', 'Dagens spørgsmål', 'Antal stemmer:', 'Stemmer i alt:', 'Åbningstider:', 'Åbningstid:', 'Besøgsadresse:', 'Postadresse:', 'CVR-nr', 'Telefon:', 'Tlf.:', 'Adresse:', 'Besøgende i dag', 'Online nu', 'Vægt:', 'Varenummer:', 'Varenr'),
      ...whole('Vejrudsigt', 'Vejrudsigten', 'Børs', 'Aktiekurser', 'Tv-oversigt', 'Afstemning', 'Stem', 'Stem her', 'Resultat', 'Se resultat', 'Lottotal', 'Køb og salg', 'Pressekontakt', 'Kontaktoplysninger', 'Åbningstider', 'Adresse', 'Dagens citat', 'Dagens navn', 'Pollental', 'Rettelse', 'Fakta om os'),
    ],
  },
  sample:
    'Den gamle bro over floden bliver lukket næsten hele sommeren, oplyste kommunen tirsdag, fordi ingeniører har fundet revner i to af pillerne. Beboerne, der har ventet i årevis på reparationen, er ikke overraskede, men butiksejerne frygter at miste kunder. »Vi fik det først at vide i sidste uge,« siger en af dem.',
} satisfies LanguageFile;

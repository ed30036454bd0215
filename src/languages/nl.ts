import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'nl',
  name: 'Dutch',
  autonym: 'Nederlands',
  iso3: ['nld', 'dut'],
  functionWords:
    'de het een van en in is dat op te zijn met voor niet die er aan om ook als bij uit maar naar door dan nog hij ze zij we wij je ik was wordt worden werd heeft hebben had over tot of al geen meer wel kan kunnen deze dit daar hier zo toch moet onder tegen tussen na wat wie waar haar hun ons zich veel omdat zou zal'.split(' '),
  months: [['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['maandag', 'ma'], ['dinsdag', 'di'], ['woensdag', 'wo'], ['donderdag', 'do'], ['vrijdag', 'vr'], ['zaterdag', 'za'], ['zondag', 'zo']],
  dateWords: ['om', 'op', 'uur', 'van', 'de', 'u'],
  relative: { today: ['vandaag', 'zojuist'], yesterday: ['gisteren'], beforeYesterday: ['eergisteren'], agoOne: [{ phrase: 'een minuut geleden', unit: 'minute' }, { phrase: 'een uur geleden', unit: 'hour' }, { phrase: 'een dag geleden', unit: 'day' }, { phrase: 'een week geleden', unit: 'week' }, { phrase: 'een maand geleden', unit: 'month' }, { phrase: 'een jaar geleden', unit: 'year' }], ago: [{ phrase: '# minuten geleden', unit: 'minute' }, { phrase: '# minuut geleden', unit: 'minute' }, { phrase: '# uur geleden', unit: 'hour' }, { phrase: '# dag geleden', unit: 'day' }, { phrase: '# dagen geleden', unit: 'day' }, { phrase: '# weken geleden', unit: 'week' }, { phrase: '# week geleden', unit: 'week' }, { phrase: '# maanden geleden', unit: 'month' }, { phrase: '# maand geleden', unit: 'month' }, { phrase: '# jaar geleden', unit: 'year' }] },
  authors: {
    by: ['geplaatst door', 'door', 'auteur:', 'auteurs:', 'geschreven door', 'tekst:', 'tekst', 'Topicstarter', 'Onderwerp gestart door', 'Gestart door'],
    and: ['en', '&', 'met', 'samen met', 'in samenwerking met', 'm m v', 'met medewerking van'],
    after: ['schrijft', 'schrijven', 'bericht', 'berichten', 'doet verslag', 'meldt', 'doet verslag vanuit', 'bericht vanuit', 'schrijft voor', 'schrijft over', 'werkte mee aan dit artikel', 'werkten mee aan dit artikel', 'droeg bij aan dit artikel'],
    photos: ['foto', 'fotografie', 'beeld'],
    labels:
      'auteur(s);schrijver;schrijfster;teksten;woorden;verhaal;verslag;reportage;interview;opinie;column;recensie;recept;analyse;artikel;bijdrage;redacteur;verslaggever;verslaggeefster;onze verslaggever;onze verslaggeefster;onze correspondent;journalist;columnist;over de auteur;van onze verslaggever;van onze correspondent;van onze redacteur;geschreven;gepubliceerd door;ingezonden;toegevoegd door;gemaakt door;medewerking;met medewerking van;gastauteur;tekst door;tekst van;tekst en foto\'s;tekst en foto\'s door;tekst en beeld door;tekst & foto\'s;verhaal door;verslag door;een verslag van;reportage door;een reportage van;een artikel van;artikel door;artikel van;een bijdrage van;bijdrage van;gastbijdrage van;interview door;interview van;een interview door;geplaatst door;ingezonden door;aangeleverd door;opgesteld door;opgetekend door;samengesteld door;gepost door;opinie door;column door;column van;een column van;recensie door;recept van'.split(
        ';',
      ),
    credits:
      'foto\'s;fotos;foto door;foto\'s door;foto van;foto\'s van;fotografie door;fotograaf;fotografe;fotocredit;fotocredits;fotobron;fotoverantwoording;beelden;beeld door;beeldmateriaal;beeldbron;beeldredactie;afbeelding;afbeeldingen;afbeelding van;archieffoto;archiefbeeld;foto ter illustratie;omslagfoto;coverfoto;headerfoto;video;video\'s;video door;filmpje;camera;montage;infographic;infographics;graphic;grafiek;grafieken;illustratie;illustraties;illustratie door;illustraties door;illustrator;tekening;tekeningen;cartoon;kaart;vormgeving;screenshot'.split(
        ';',
      ),
    edited:
      'redactie;eindredactie;geredigeerd door;bewerkt door;bewerking;redactionele bewerking;gecorrigeerd door;correctie;nagekeken door;gecontroleerd door;medisch gecontroleerd door;beoordeeld door;medisch beoordeeld door;geverifieerd door;factcheck;factcheck door;gefactcheckt door;bijgewerkt door;vertaald door;vertaling;vertaling door;vertaald uit het engels door;uit het engels vertaald door;vertaler;vertaalster;gemodereerd door;moderator;presentatie;gepresenteerd door;productie;geproduceerd door;producent;regie;samenstelling;research;onderzoek;redacteur;eindredacteur;hoofdredacteur;coördinatie;verantwoordelijk uitgever;opmaak;transcriptie'.split(
        ';',
      ),
    jobs:
      'onze verslaggever;onze verslaggeefster;sportverslaggever;politiek verslaggever;misdaadverslaggever;regioverslaggever;journaliste;freelance journalist;onderzoeksjournalist;sportjournalist;datajournalist;fotojournalist;redactrice;adjunct-hoofdredacteur;eindredacteur;chef redactie;chef sport;sportredacteur;economieredacteur;cultuurredacteur;politiek redacteur;wetenschapsredacteur;webredacteur;correspondente;buitenlandcorrespondent;onze correspondent;onze correspondent in;onze correspondente in;speciaal gezant;medewerker;freelance medewerker;columniste;gastcolumnist;gastauteur;gastschrijver;commentator;criticus;recensent;recensente;filmrecensent;blogger;stagiair;stagiaire;presentator;presentatrice;dhr;mevr;mw;prof dr;drs;mr;ir;ing;msc;ma;ba;phd;professor;hoogleraar;emeritus hoogleraar;docent;docente;onderzoeker;promovendus;promovenda;advocaat;advocate;jurist;arts;huisarts;dokter;verpleegkundige;psycholoog;psychologe;diëtist;diëtiste;econoom;econome;leraar;lerares;schrijver;schrijfster;auteur;historicus;historica;socioloog;burgemeester;wethouder;schepen;kamerlid;tweede kamerlid;volksvertegenwoordiger;senator;priester;pastoor;dominee;ds;vertaler;vertaalster;student;studente'.split(
        ';',
      ),
  },
  names:
    'Jan Johan Johannes Hendrik Henk Cornelis Kees Cees Willem Wim Pieter Piet Peter Gerrit Gert Gerard Geert Jacob Jaap Jacobus Koos Dirk Dick Klaas Nico Nicolaas Antonius Ton Anton Antoon Theo Theodorus Frans Franciscus Hans Rob Robert Ronald Ron Ruud Rudolf Rudy Erik Eric Mark Marc Marcel Marco Martin Martijn Maarten Michiel Michel Michael Mike Jeroen Jeffrey Jasper Jelle Jesse Jos Joost Joris Jurgen Jurriaan Joop Jef Jens Jonas Julien Karel Karl Kevin Koen Kristof Kris Kurt Laurens Lars Leo Leon Lieven Lode Louis Luc Luuk Lucas Ludo Marnix Mathias Mathijs Matthijs Menno Niels Nick Noël Olivier Oscar Pascal Patrick Paul Pim Pol Raf Ralf Ralph Raymond Reinier Rens René Richard Rik Rick Robbe Robin Roel Roeland Rogier Roland Ruben Rutger Sander Sebastiaan Siebe Simon Stef Stefan Stephan Steven Stijn Sven Teun Thijs Thijmen Thomas Tim Timo Tobias Tom Toon Twan Vincent Wouter Wessel Ward Werner Walter Willy Wout Xavier Yannick Yves Yvo Ivo Jaak Guy Guido Gust Gunther Günther Filip Fons Freek Frederik Fred Frits Ferdinand Ferry Floris Florian Ewout Evert Edwin Eddy Emile Emiel Egbert Dries Dirkjan Diederik Dennis Derk David Daniel Daan Danny Christiaan Christian Christophe Chris Casper Bert Bernard Ben Benjamin Bas Bastiaan Bart Barend Bob Boudewijn Bram Arjan Arjen Arie Arnold Arnoud Arthur Albert Aad Adriaan Alex Alexander André Andreas Axel Abraham Arno Hugo Hubert Huub Herman Harm Harrie Harry Henri Hein Hilde Igor Maria Anna Anne Anneke Annelies Anouk Annemarie Annick An Ann Ans Anja Anita Angelique Antoinette Astrid Barbara Bianca Brigitte Britt Carla Carolien Caroline Catharina Cathy Charlotte Christel Christine Claudia Corine Corrie Cornelia Daniëlle Debby Diana Dorien Edith Eefje Eline Elisabeth Elise Elke Ellen Els Elsbeth Emma Esmee Esther Eva Eveline Evi Fleur Floor Femke Fien Francien Frederique Freya Geertje Greet Griet Greetje Gerda Goedele Hanna Hannah Hanneke Hannelore Heidi Heleen Helena Henriëtte Hetty Ilse Imke Ina Ine Inge Ingeborg Ingrid Irene Iris Isabel Isabelle Jacqueline Janneke Jantine Janine Jeanette Jessica Johanna Joke Jolanda Jolien Josephine Judith Julia Julie Karen Karin Karlijn Katrien Katja Katleen Kathleen Kim Kirsten Kristel Kristien Laura Lenny Leen Lien Liesbeth Lieselot Lieve Lisa Lise Loes Lotte Lucia Machteld Maaike Maartje Margot Margriet Marianne Marieke Marije Marijke Marike Marina Marja Marjan Marjolein Marleen Marloes Marlies Martine Mia Miek Mieke Mien Miranda Mirjam Monique Myriam Nadine Natalie Nathalie Nele Nicole Nienke Nina Noor Nora Olga Patricia Paula Petra Renske Renate Rianne Ria Rika Rita Romy Roos Rosa Ruth Sabine Sandra Sanne Sara Sarah Saskia Sien Silvia Simone Sofie Sonja Stefanie Suzanne Sylvia Tamara Tess Tessa Tine Tineke Tinne Trees Truus Ursula Valerie Veerle Vera Veronique Wendy Wilma Willemijn Yolanda Yvonne Yasmine Mohamed Mohammed Youssef Fatima Ahmed'.split(
      ' ',
    ),
  appeared: ['eerder verschenen in', 'eerder gepubliceerd in', 'verscheen eerder in', 'verscheen oorspronkelijk in', 'oorspronkelijk verschenen in', 'oorspronkelijk gepubliceerd in', 'overgenomen uit', 'overgenomen van'],
  published: ['eerste publicatie', 'eerder verschenen', 'is eerder verschenen in', 'is eerder gepubliceerd in', 'is eerder gepubliceerd op', 'eerder gepubliceerd op', 'eerder gepubliceerd door', 'eerder verschenen op', 'eerder verschenen bij', 'verscheen eerder op', 'verscheen eerder bij', 'verscheen eerst in', 'verscheen eerst op', 'verscheen voor het eerst in', 'verscheen voor het eerst op', 'verscheen oorspronkelijk op', 'is oorspronkelijk gepubliceerd in', 'is oorspronkelijk gepubliceerd op', 'werd oorspronkelijk gepubliceerd in', 'werd oorspronkelijk gepubliceerd op', 'werd eerder gepubliceerd in', 'werd eerder gepubliceerd op', 'werd voor het eerst gepubliceerd in', 'oorspronkelijk gepubliceerd op', 'oorspronkelijk gepubliceerd door', 'is ook verschenen in', 'eerder geplaatst in', 'eerder geplaatst op', 'is overgenomen uit', 'is overgenomen van', 'herdrukt uit', 'overgenomen met toestemming van', 'met toestemming overgenomen uit', 'met toestemming overgenomen van', 'met toestemming van', 'een fragment uit', 'voorpublicatie uit', 'een voorpublicatie uit', 'tekst ontleend aan', 'vertaald uit het tijdschrift', 'verscheen in de krant', 'verscheen in het dagblad', 'verscheen in het weekblad', 'verscheen in het maandblad', 'verscheen in het tijdschrift', 'verscheen in het magazine', 'verschenen in het tijdschrift', 'verschenen in het magazine', 'gepubliceerd in het tijdschrift', 'gepubliceerd in het dagblad', 'gepubliceerd op de website', 'gepubliceerd op het blog', 'verschenen in de bundel', 'verscheen in de nieuwsbrief', 'volgens een persbericht van', 'aldus een persbericht van', 'persbericht van'],
  joined: ['lid sinds', 'geregistreerd', 'geregistreerd op', 'lid geworden', 'lid geworden op'],
  titles: ['redacteur', 'verslaggever', 'verslaggeefster', 'correspondent', 'journalist', 'hoofdredacteur', 'columnist', 'fotograaf', 'redactie', 'dr', 'prof'],
  cues: {
    source: [
      ...has('Met informatie van', 'Met medewerking van', 'Met materiaal van', 'Met agentschappen', 'Oorspronkelijk gepubliceerd in', 'Oorspronkelijk gepubliceerd op', 'Oorspronkelijk gepubliceerd door', 'Oorspronkelijk verschenen in', 'Oorspronkelijk verschenen op', 'Eerder verschenen in', 'Eerder gepubliceerd in', 'Eerder gepubliceerd op', 'Eerst gepubliceerd in', 'Voor het eerst gepubliceerd in', 'Dit artikel verscheen eerder in', 'Dit artikel verscheen eerder op'),
      ...starts('Overgenomen uit', 'Persbericht van', 'Gebaseerd op', 'Met dank aan'),
      ...whole('ANP', 'Belga', 'AFP', 'Reuters'),
      ...starts(
        'Bronnen:', 'Bron', 'Overgenomen van', 'Persbericht', 'Dit artikel verscheen', 'Dit artikel is eerder verschenen',
      ),
    ],
    byline: [...starts(
      'Door', 'Auteur:', 'Auteurs:', 'Geschreven door', 'Tekst:', 'Van onze verslaggever', 'Van onze redactie', 'Geplaatst door',
      'Tekst en foto', 'Tekst en beeld', 'Redactie:',
    ), ...starts('Tekst door', 'Tekst van', 'Tekst en foto\'s', 'Tekst en foto\'s door', 'Tekst en beeld door', 'Tekst & foto\'s', 'Verhaal door', 'Verslag door', 'Een verslag van', 'Reportage door', 'Een reportage van', 'Een artikel van', 'Artikel door', 'Artikel van', 'Een bijdrage van', 'Bijdrage van', 'Gastbijdrage van', 'Interview door', 'Interview van', 'Een interview door', 'Ingezonden door', 'Aangeleverd door', 'Opgesteld door', 'Opgetekend door', 'Samengesteld door', 'Gepost door', 'Opinie door', 'Column door', 'Column van', 'Een column van', 'Recensie door', 'Recept van', 'Auteur(s):', 'Schrijver:', 'Schrijfster:', 'Teksten:', 'Woorden:', 'Verhaal:', 'Verslag:', 'Reportage:', 'Recensie:', 'Recept:', 'Artikel:', 'Bijdrage:', 'Redacteur:', 'Verslaggever:', 'Verslaggeefster:', 'Journalist:', 'Columnist:', 'Geschreven:', 'Medewerking:', 'Gastauteur:')],
    dateline: [
      ...starts(
        'Gepubliceerd', 'Gepubliceerd op', 'Geplaatst', 'Geplaatst op', 'Datum:', 'Leestijd', 'Publicatiedatum', 'Geschreven op',
      ),
      ...ends('min leestijd', 'minuten leestijd', 'min lezen', 'minuten lezen', 'minuut leestijd'),
    ],
    updated: starts('Bijgewerkt', 'Laatst bijgewerkt', 'Aangepast', 'Laatste update', 'Laatst gewijzigd', 'Update:', 'Gewijzigd'),
    caption: [
      ...starts('Foto\'s:', 'Fotos:', 'Foto\'s door:', 'Foto van:', 'Foto\'s van:', 'Fotografie door:', 'Fotografe:', 'Fotocredit:', 'Fotocredits:', 'Fotobron:', 'Fotoverantwoording:', 'Beelden:', 'Beeld door:', 'Beeldmateriaal:', 'Beeldredactie:', 'Afbeeldingen:', 'Afbeelding van:', 'Archiefbeeld:', 'Omslagfoto:', 'Coverfoto:', 'Headerfoto:', 'Video:', 'Video\'s:', 'Video door:', 'Filmpje:', 'Camera:', 'Montage:', 'Infographic:', 'Infographics:', 'Graphic:', 'Grafiek:', 'Grafieken:', 'Illustraties:', 'Illustratie door:', 'Illustraties door:', 'Illustrator:', 'Tekening:', 'Tekeningen:', 'Kaart:', 'Vormgeving:', 'Screenshot:'),
      ...whole('Vergroot', 'Vergroot afbeelding', 'Bekijk foto', 'Foto vergroten'),
      ...starts(
        "Foto's:", 'Afbeelding:', 'Fotograaf:', 'Bron foto', 'Foto:', 'Beeld:', 'Foto door', 'Illustratie:', 'Fotografie',
        'Beeldbron', 'Foto ter illustratie',
      ),
      ...ends('(archieffoto)', 'archieffoto', '© ANP'),
      ...has('ANP Foto', 'Hollandse Hoogte'),
    ],
    copyright: [
      ...whole(
        'Privacybeleid', 'Privacyverklaring', 'Privacystatement', 'Gebruiksvoorwaarden', 'Algemene voorwaarden', 'Voorwaarden',
        'Cookiebeleid', 'Cookieverklaring', 'Auteursrecht', 'Colofon', 'Privacyinstellingen', 'Cookiebeleid (EU)',
        'Cookie instellingen', 'Privacy beleid', 'Privacy en cookies', 'Privacy- en cookiebeleid', 'Herroepingsrecht',
        'Leveringsvoorwaarden', 'Toegankelijkheid', 'Toegankelijkheidsverklaring', 'Huisregels', 'Reactieregels', 'Klachten',
        'Klachtenregeling', 'AVG', 'Retourbeleid', 'Auteursrechten', 'Abonnementsvoorwaarden', 'Redactiestatuut',
        'Kwetsbaarheid melden', 'Responsible disclosure', 'Rectificaties', 'Voorwaarden en privacy', 'Jouw privacy',
      ),
      ...starts(
        'Alle rechten', 'Ondersteund door WordPress', 'Mogelijk gemaakt door', 'Website door', 'Webdesign door', 'KvK',
        'Op dit artikel rust', 'Alle prijzen zijn', 'Gerealiseerd door',
      ),
      ...has(
        'alle rechten voorbehouden', 'zonder schriftelijke toestemming', 'zonder voorafgaande toestemming',
        'auteursrechtelijk beschermd', 'niets uit deze uitgave', 'tekst- en datamining', 'kan geen rechten worden ontleend',
      ),
    ],
    related: [
      ...whole(
        'Gerelateerd', 'Gerelateerde artikelen', 'Populair', 'Laatste nieuws', 'Net binnen', 'Aanbevolen', 'Vorige artikel',
        'Uitgelicht', 'Meer over dit onderwerp', 'De meest gelezen artikelen', 'Meest gelezen artikelen', 'Meest bekeken',
        'Meest recent', 'Meest gelezen nieuws', 'Best gelezen', 'Populaire artikelen', 'Populairste artikelen',
        'Recente artikelen', 'Recente berichten', 'Recent nieuws', 'Laatste artikelen', 'Laatste berichten', 'Het laatste nieuws',
        'Nieuwste artikelen', 'Nieuwste', 'Vorige bericht', 'Volgende bericht', 'Vorig artikel', 'Meer berichten', 'Meer lezen',
        'Meer uit deze categorie', 'Gerelateerd nieuws', 'Gerelateerde berichten', 'Gerelateerde onderwerpen', 'Aanraders',
        'Aanrader', 'Aanbevolen artikelen', 'Aanbevolen voor jou', 'Voor jou', 'Ook lezen', 'Trending', 'Topverhalen',
        'Hoofdpunten', 'Redactietips', 'Keuze van de redactie', 'Tip van de redactie', 'Anderen lazen ook',
        'Dit vind je misschien ook leuk', 'Wellicht ook interessant', 'Verwante artikelen', 'Dossiers', 'Nu in het nieuws',
        'Gerelateerde producten', 'Vergelijkbare producten', 'Soortgelijke producten', 'Aanbevolen producten', 'Laatst bekeken',
        'Recent bekeken', 'Eerder bekeken', 'Bestsellers', 'Meest verkocht', 'Anderen kochten ook', 'Vaak samen gekocht',
        'Accessoires', 'Vergelijkbare onderwerpen', 'Nieuwere post', 'Oudere post', 'Nieuwere posten', 'Oudere posten',
        'Nieuwere berichten', 'Oudere berichten', 'Oudere artikelen', "Gerelateerde video's", "Laatste video's",
        'Laatste reacties', 'Foto van de dag', 'Externe links', 'Meer in deze rubriek', 'Meer uit deze rubriek',
        'Meer uit dit dossier', 'Trending nu', 'Populair nu', 'Nu populair', 'Meest gedeeld', 'Meest besproken',
      ),
      ...starts(
        'Lees ook', 'Lees verder:', 'Bekijk ook', 'Meer over', 'Meer van', 'Gerelateerde', 'Zie ook', 'Ook interessant',
        'Meest gelezen', 'Misschien vind je', 'Lees meer:', 'Lees meer over', 'Meer nieuws', 'Meer artikelen', 'Verder lezen:',
        'Vorig bericht', 'Volgend bericht', 'Volgende artikel', 'Dit vind je', 'Laatste nieuws over', 'Anderen lazen',
        'Klanten kochten ook', 'Klanten die dit', 'Misschien vindt u',
      ),
    ],
    more: [
      ...whole(
        'meer', 'laad meer', 'meer informatie', 'Meer tonen', 'Toon alles', 'Toon minder', 'Bekijk meer', 'Bekijk alle',
        'Bekijk artikel', 'Lees artikel', 'Lees het hele artikel', 'Lees het volledige artikel', 'Volledig artikel',
        'Alle artikelen', 'Alle berichten', 'Meer berichten', 'Meer nieuws', 'Meer weten', 'Meer info', 'Laad meer berichten',
        'Laad meer artikelen', 'Naar het artikel', 'Meer laden', 'Alles bekijken', 'Lees bericht', 'Bekijk product',
        'Bekijk video', 'Bekijk de video', "Bekijk foto's", 'Meer weergeven', 'Alle nieuws', 'Opties selecteren',
      ),
      ...ends(
        'lees meer', 'lees verder', 'meer »', 'verder lezen', 'meer lezen', 'bekijk alles', 'klik hier', 'lees het artikel',
        'toon meer', 'lees hier verder',
      ),
    ],
    navigation: [
      ...whole(
        'Menu', 'Zoeken', 'Zoek', 'Inloggen', 'Uitloggen', 'Registreren', 'Nieuws', 'Voorpagina', 'Binnenland', 'Buitenland',
        'Politiek', 'Economie', 'Sport', 'Cultuur', 'Opinie', 'Wetenschap', 'Gezondheid', 'Tech', 'Regio', 'Regionaal', 'Weer',
        "Video's", 'Contact', 'Over ons', 'Archief', 'Sluiten', 'Terug', 'Volgende', 'Vorige', 'Naar boven', 'Vacatures',
        'Adverteren', 'Klantenservice', 'Home', 'Startpagina', 'Hoofdmenu', 'Menu openen', 'Menu sluiten', 'Zoeken naar',
        'Zoekresultaten', 'Zoekopdracht', 'Mijn account', 'Mijn profiel', 'Account aanmaken', 'Wachtwoord', 'Wachtwoord vergeten',
        'Gebruikersnaam', 'Onthoud mij', 'Wereld', 'Nederland', 'België', 'Vlaanderen', 'Europa', 'Veiligheid', 'Gemeente',
        'Onderwijs', 'Milieu', 'Klimaat', 'Energie', 'Natuur', 'Dieren', 'Wonen', 'Huis en tuin', 'Auto', 'Reizen', 'Vakantie',
        'Eten', 'Recepten', 'Mode', 'Beauty', 'Lifestyle', 'Gezin', 'Muziek', 'Film', 'Boeken', 'Theater', 'Kunst', 'Media',
        'Televisie', 'Tv-gids', 'Voetbal', 'Wielrennen', 'Tennis', 'Schaatsen', 'Hockey', 'Formule 1', 'Geld', 'Beurs',
        'Ondernemen', 'Carrière', 'Columns', 'Column', 'Interviews', 'Interview', 'Reportages', 'Achtergrond', 'Analyse',
        'Podcasts', 'Podcast', "Foto's", 'Puzzels', 'Spelletjes', 'Horoscoop', 'Agenda', 'Evenementen', 'Familieberichten',
        'Shop', 'Webshop', 'Winkel', 'Contactformulier', 'Veelgestelde vragen', 'Redactie', 'Team', 'Wie zijn wij', 'Pers',
        'Partners', 'Links', 'Categorieën', 'Rubrieken', 'Onderwerpen', "Thema's", 'Pagina', 'Volgende pagina', 'Vorige pagina',
        'Krant', 'De krant', 'Digitale krant', 'Bladeren', 'Taal', 'Annuleren', 'RSS', 'Nieuwsoverzicht', 'Service',
        'Ga naar inhoud', 'Ga naar de inhoud', 'Ga naar hoofdinhoud', 'Aanmaken account', 'Ingelogd blijven', 'Winkelwagen',
        'Winkelmand', 'Winkelmandje', 'Afrekenen', 'Bestellen', 'Verlanglijst', 'Verlanglijstje', 'Favorieten',
        'Mijn bestellingen', 'Verzending', 'Verzenden en retourneren', 'Verzending en retour', 'Bezorging', 'Levering',
        'Betaalmethoden', 'Betaling', 'Bestelling volgen', 'Retourneren', 'Retouren', 'Productomschrijving',
        'Productbeschrijving', 'Omschrijving', 'Beschrijving', 'Specificaties', 'Kenmerken', 'Extra informatie',
        'Aanvullende informatie', 'Merken', 'Merk', 'Nieuw', 'Alle producten', 'Alle categorieën', 'Producten', 'Sorteren op',
        'Sorteer op', 'Standaard sortering', 'Filters wissen', 'Resultaten', 'Geavanceerd zoeken', 'Uitgebreid zoeken', 'Citeer',
        'Citeren', 'Reageren met quote', 'Nieuw onderwerp', 'Nieuw topic', 'Plaats reactie', 'Actieve onderwerpen',
        'Onbeantwoorde onderwerpen', 'Onbeantwoorde berichten', 'Berichten', 'Privébericht', 'Lid', 'Leden', 'Gast', 'Gasten',
        'Forumoverzicht', 'Wie is er online', 'Verwijder cookies', 'Laatste bericht', 'Onderwerp', 'Omhoog', 'Blogarchief',
        'Zoeken in deze blog', 'Totaal aantal pageviews', 'Maand selecteren', 'Categorie selecteren', 'Overlijdensberichten',
        'Overleden', 'Rouwadvertenties', 'Bekendmakingen', 'Gemeentenieuws', 'Politie', 'Verkeer', 'Verkeer en vervoer',
        'Regiosport', 'Amateurvoetbal', 'Eredivisie', 'Champions League', 'Atletiek', 'Zwemmen', 'Darts', 'Autosport', 'Stand',
        'Uitslagen', 'Programma', 'Programma en uitslagen', 'Sudoku', 'Kruiswoordpuzzel', 'Strips', 'Cartoon', 'Brieven',
        'Ingezonden brieven', 'Ingezonden', 'Columnisten', 'Kijktips', 'Uitgaan', 'Uit', 'Cultuur en media', 'Show', 'Sterren',
        'Volledig scherm', 'Afspelen', 'Ondertiteling', 'Voornaam', 'Achternaam', 'Telefoon', 'Telefoonnummer', 'Uw bericht',
        'Bericht', 'Versturen', 'Verzenden', 'Werken bij', 'Bezorging en service', 'Tip de redactie', 'Tip ons', 'Over',
        'Adverteren bij',
      ),
      ...starts(
        'Ga naar', 'Naar de inhoud', 'Direct naar', 'U bent hier', 'Terug naar', 'Spring naar', 'Lid geworden op',
        'Lid geworden:', 'Lid sinds', 'Geregistreerd:', 'Locatie:', 'Woonplaats:', 'Gebruikers op dit forum', 'Alle tijden zijn',
        'Je mag geen nieuwe onderwerpen', 'Je kunt geen nieuwe onderwerpen', 'Je mag niet antwoorden',
        'Nederlandse vertaling door', 'Zoekresultaten voor', 'Resultaten voor', 'Sorteren op:', 'Ga direct naar',
        'Ga naar de navigatie',
      ),
    ],
    social: [
      ...whole(
        'Afdrukken', 'Printen', 'Vind ik leuk', 'Link kopiëren', 'Opslaan', 'Bewaren', 'Luisteren', 'Deel dit artikel',
        'Deel via e-mail', 'Deel dit bericht', 'Delen op Facebook', 'Deel op Facebook', 'Deel op X', 'Deel op Twitter',
        'Deel op WhatsApp', 'Delen via WhatsApp', 'Delen via e-mail', 'Volg ons op Facebook', 'Print dit artikel',
        'Link gekopieerd', 'Tweeten', 'Cadeau geven', 'Geef cadeau', 'Bewaar artikel', 'Luister artikel', 'Delen', 'Deel',
        'Delen op X', 'Delen op Twitter', 'Delen op LinkedIn', 'Delen op Pinterest', 'Dit e-mailen', 'Dit bloggen!',
        'E-mail dit artikel', 'Artikel bewaren', 'Luister naar dit artikel', 'Volgers', 'Weergaven', 'Keer bekeken',
        'Keer gelezen', 'Leuk laden', 'Leuk vinden', 'PDF downloaden', 'Lettergrootte', 'Volg',
      ),
      ...starts(
        'Volg ons', 'Kopieer link', 'Klik om te delen', 'Deel dit', 'Deel via', 'Deel op', 'Delen op', 'Delen via', 'Delen:',
        'Volg ons op', 'Klik om af te drukken', 'Klik om dit te e-mailen', 'Tip een vriend',
      ),
      ...has('wordt in een nieuw venster geopend', 'opent in een nieuw venster', 'bloggers vinden dit leuk'),
    ],
    tags: [
      ...whole('Meer over deze onderwerpen', 'Onderwerpen', 'In dit artikel', 'Lees meer over', 'Personen', "Thema's"),
      ...starts(
        'Trefwoorden', 'Onderwerpen:', 'Categorie:', 'Categorieën:', "Thema's:", 'Tags:', 'Onderwerp:', 'Thema:', 'Geplaatst in',
        'Labels:', 'Getagd', 'In dit artikel:', 'Gerelateerde onderwerpen', 'Gepubliceerd in', 'Getagd met', 'Geplaatst onder',
        'Rubriek:',
      ),
    ],
    comment: [
      ...whole(
        'Reactie', 'Reageer', 'Reageren', 'Beantwoorden', 'Geen reacties', 'Plaats reactie', 'Antwoord annuleren', 'Naam *',
        'E-mail *', 'Uw naam', 'Jouw reactie', 'Reactie plaatsen', 'Reactie toevoegen', 'Laat een reactie achter',
        'Bekijk reacties', 'Toon reacties', 'Alle reacties', 'Recente reacties', 'Reacties gesloten', 'Reageer op dit artikel',
        'Reageer als eerste', 'Meld misbruik', 'Verplichte velden', 'Discussieer mee', 'Beoordelingen', 'Klantbeoordelingen',
        'Schrijf een review', 'Schrijf een beoordeling', 'Plaats een review', 'Geverifieerde aankoop', 'Geverifieerde koper',
        'Was deze review nuttig?', 'Was dit nuttig?', 'Nuttig', 'Meer reacties laden', 'Meer reacties', 'Toon meer reacties',
        'Rapporteer', 'Rapporteren', 'Meld reactie', 'Je naam', 'Site', 'Anoniem zei', 'Reacties posten', 'Een reactie posten',
        'Beoordeling', 'Jouw beoordeling', 'Naam (verplicht)',
      ),
      ...starts(
        'Reageer op', 'Plaats een reactie', 'Geef een reactie', 'Laat een reactie', 'Reacties (', 'Log in om te reageren',
        'Uw reactie', 'Je e-mailadres wordt niet', 'Het e-mailadres wordt niet', 'Schrijf een reactie', 'Geef uw reactie',
        'Laat jouw reactie', 'Reacties op', 'Reacties zijn', 'Nog geen reacties', 'Je moet ingelogd', 'U moet ingelogd',
        'Om te reageren', 'Mijn naam, e-mail', 'Wees de eerste die', 'Deze site gebruikt Akismet', 'Bekijk alle reacties',
        'Er zijn nog geen beoordelingen', 'Er zijn nog geen reviews', 'Wees de eerste om', 'Alleen ingelogde klanten',
        'Abonneren op: Reacties posten', 'Je reageert onder', 'Ontdek hoe de data van je reactie',
      ),
      ...ends('schreef:', 'zegt:'),
      ...has(
        'e-mailadres wordt niet gepubliceerd', 'Vereiste velden zijn gemarkeerd', 'om te reageren',
        'Mijn naam, e-mail en site bewaren', 'ingelogd zijn om een reactie', 'de eerste die reageert',
        'om een reactie te plaatsen', 'vonden deze review nuttig', 'reactie gegevens worden verwerkt',
        'data van je reactie verwerkt',
      ),
    ],
    promo: [
      ...whole(
        'Advertenties', 'Abonneren', 'Nieuwsbrief', 'Nieuwsbrieven', 'Gesponsord', 'Doneer', 'Aanmelden', 'Word abonnee',
        'Nieuwsbrief ontvangen', 'Aanmelden nieuwsbrief', 'Schrijf je in voor de nieuwsbrief', 'Meld je aan voor de nieuwsbrief',
        'Abonnement', 'Abonnementen', 'Abonneer nu', 'Abonneer je', 'Proefabonnement', 'Word donateur', 'Doneer nu', 'Doneren',
        'Download onze app', 'Gratis proberen', 'Koop nu', 'Aanbiedingen', 'Gesponsorde inhoud', 'Partnerbijdrage',
        'Gesponsord artikel', 'Advertorial', 'Branded content', 'Ingezonden mededeling', 'Vul je e-mailadres in',
        'Je e-mailadres', 'Nee, bedankt', 'Uitschrijven', 'Tekst gaat verder onder de advertentie',
        'Artikel gaat verder onder de advertentie', 'Reclame', 'In winkelwagen', 'In winkelmand', 'In winkelmandje',
        'Toevoegen aan winkelwagen', 'Toevoegen aan verlanglijst', 'Vergelijken', 'Vergelijk', 'Op voorraad', 'Niet op voorraad',
        'Uitverkocht', 'Gratis verzending', 'Gratis bezorging', 'Aantal', 'Prijs', 'Aanbieding', 'Bestel', 'Reserveer nu',
        'Offerte aanvragen', 'Vraag offerte aan', 'Sponsors', 'Onze sponsors', 'Onze sponsoren', 'Sponsoren', 'E-mailadres',
        'E-mail', 'Inschrijven', 'Nieuwsbrief aanmelden', 'Abonnee worden', 'Meldingen ontvangen', 'Misschien later',
        'Gratis aanmelden', 'Digitaal abonnement',
      ),
      ...starts(
        'Advertentie', 'Abonneer', 'Schrijf je in', 'Meld je aan', 'Word lid', 'Tekst loopt door', 'Download de app',
        'Download onze', 'Download nu', 'Ontvang onze', 'Ontvang elke', 'Ontvang het laatste', 'Ontvang gratis',
        'Ontvang dagelijks', 'Steun ons', 'Steun onze', 'Bestel nu', 'Neem nu', 'Neem een abonnement', 'Probeer nu',
        'Probeer gratis', 'Blijf op de hoogte', 'Altijd op de hoogte', 'Mis geen', 'Mis niets', 'Artikel gaat verder',
        'Artikel loopt door', 'De tekst gaat verder', 'Tekst gaat verder', 'Lees verder onder de advertentie', 'Gesponsord door',
        'Vul je e-mailadres', 'Vul uw e-mailadres', 'Door je aan te melden', 'Door u aan te melden', 'Bedankt voor je aanmelding',
        'Volg ons WhatsApp', 'Oorspronkelijke prijs was', 'Huidige prijs is', 'Gratis verzending vanaf', 'Artikelnummer',
        'incl. btw', 'excl. btw', 'Voeg je bij', 'Voer je e-mailadres in', 'Ja, ik wil', 'Ik ga akkoord met',
      ),
      ...has(
        'onze nieuwsbrief', 'tekst gaat verder onder', 'tekst loopt door onder', 'in je mailbox', 'onze app', 'op de nieuwsbrief',
        'voor de nieuwsbrief', 'voor onze nieuwsbrieven', 'in je inbox', 'in uw mailbox', 'op elk moment uitschrijven',
        'verder na de advertentie', 'verder onder de advertentie', 'affiliate links', 'elk moment opzeggen',
        'meldingen van nieuwe berichten',
      ),
    ],
    notice: [
      ...whole(
        'Akkoord', 'Accepteren', 'Weigeren', 'Cookie-instellingen', 'Pagina niet gevonden', 'Alles accepteren',
        'Alle cookies accepteren', 'Accepteer', 'Accepteer alles', 'Accepteer cookies', 'Alles weigeren',
        'Alleen noodzakelijke cookies', 'Ik ga akkoord', 'Ik accepteer', 'Voorkeuren opslaan', 'Cookievoorkeuren',
        'Cookies beheren', 'Beheer cookies', 'Instellingen aanpassen', 'Altijd actief', 'Even geduld', 'Toegang geweigerd',
        'Video niet beschikbaar', 'Toestemming beheren', 'Beheer toestemming', 'Beheer cookie toestemming', 'Functioneel',
        'Statistieken', 'Voorkeuren', 'Noodzakelijk', 'Bekijk voorkeuren', 'Beheer opties', 'Beheer diensten',
        'Accepteren en doorgaan', 'Accepteren en sluiten', 'Alle cookies weigeren', 'Alle cookies toestaan', 'Selectie toestaan',
        'Alles toestaan', 'Weiger', 'Weiger alles', 'Zelf instellen', 'Meer opties', 'Fout', 'Geen resultaten',
        'Geen resultaten gevonden', 'Niets gevonden', 'Er is iets misgegaan', 'Er ging iets mis', 'Laden', 'Bezig met laden',
        'Cookies', 'Opslaan en sluiten',
      ),
      ...starts(
        'Wij gebruiken cookies', 'We gebruiken cookies', 'Schakel JavaScript', 'Onze website gebruikt', 'Wij en onze partners',
        'Wij maken gebruik van cookies', 'Wij plaatsen cookies', 'Deze website maakt gebruik van', 'Deze site maakt gebruik van',
        'Deze pagina bestaat niet', 'Door verder te gaan', 'Door gebruik te maken van deze', 'Om deze inhoud te',
        'Om deze content te', 'De opgevraagde pagina', 'JavaScript is', 'Sorry, deze pagina', 'Je gebruikt een verouderde',
        'U gebruikt een verouderde', 'Je moet cookies', 'Je browser ondersteunt', 'Uw browser ondersteunt',
        'Deze website gebruikt cookies', 'Deze site gebruikt cookies', 'De pagina die je', 'De pagina die u',
        'De technische opslag of toegang', 'Om de beste ervaringen', 'Wij waarderen uw privacy', 'Noodzakelijke cookies',
        'Functionele cookies', 'Analytische cookies', 'Helaas, deze pagina', 'Er is een fout opgetreden', 'Er is iets fout',
        'Deze video is niet', 'Deze inhoud is niet', 'Hier staat ingevoegde content',
      ),
      ...has(
        'gebruik van cookies', 'gebruikt cookies', 'JavaScript in te schakelen', 'maakt gebruik van cookies', 'plaatst cookies',
        'cookies te accepteren', 'cookies en vergelijkbare', 'verouderde browser', 'cookies van derden',
        'toestemming op elk moment intrekken',
      ),
    ],
    bio: [
      ...whole(
        'Bekijk alle berichten', 'Alle berichten van deze auteur', 'Over mij', 'Mijn volledige profiel weergeven',
        'Alle artikelen van deze auteur',
      ),
      ...starts(
        'Over de auteur', 'Alle artikelen van', 'Meer van deze auteur', 'Over de redacteur', 'Bekijk alle berichten van',
        'Meer artikelen van', 'Meer berichten van', 'Lees meer van', 'Over deze auteur', 'Alle berichten van',
        'Over de schrijver', 'Lees alle artikelen van',
      ),
    ],
    paywall: [
      ...whole(
        'Voor abonnees', 'Premium', 'Al een account?', 'Heb je al een abonnement?', 'Exclusief', 'Abonnees',
        'Lees verder met een abonnement', 'Log in of neem een abonnement',
      ),
      ...starts(
        'Verder lezen', 'Om verder te lezen', 'Al abonnee', 'Alleen voor abonnees', 'Dit artikel is exclusief',
        'Dit artikel is alleen', 'Dit is een premium', 'Wil je dit artikel', 'Word abonnee en', 'Onbeperkt toegang',
        'Log in om te lezen', 'Ben je al abonnee', 'Bent u al abonnee', 'Lees dit artikel', 'Je leest een premium',
        'Dit artikel lezen',
      ),
      ...has(
        'alleen voor abonnees', 'om verder te lezen', 'exclusief voor abonnees', 'al abonnee', 'om dit artikel te lezen',
        'log in om verder te lezen', 'onbeperkt lezen', 'alleen toegankelijk voor abonnees', 'nog geen abonnee',
      ),
    ],
    other: [
      ...starts('Correctie:', 'Rectificatie:', 'Aanvulling:', 'Noot van de redactie:', 'Naschrift redactie:', 'Dit artikel is aangepast', 'Dit artikel is geactualiseerd', 'Dit bericht is bijgewerkt', 'In een eerdere versie', 'Belangenconflict:', 'Belangenverstrengeling:', 'De auteur verklaart', 'Disclaimer:', 'Betaalde samenwerking', 'In samenwerking met', 'Dit artikel bevat affiliate', 'Zo testen wij', 'Perscontact:', 'Voor meer informatie:', 'Noot voor de redactie', 'Noot voor redactie', 'Niet voor publicatie', 'Het weer in', 'Zon op:', 'Zon onder:', 'Luchtvochtigheid:', 'Wisselkoersen', 'Brandstofprijzen', 'Jouw horoscoop', 'Vanavond op tv', 'Poll:', 'Stelling:', 'Stelling van de week', 'Vraag van de week', 'Aantal stemmen:', 'Openingstijden:', 'Openingsuren:', 'BTW-nummer', 'Telefoon:', 'Tel.:', 'Adres:', 'Bezoekers vandaag', 'Nu online', 'Levertijd:', 'Gewicht:', 'Afmetingen:', 'Artikelnummer:'),
      ...whole('Het weer', 'Weerbericht', 'Weersverwachting', 'Beurskoersen', 'Televisieprogramma', 'Poll', 'Stelling', 'Stem', 'Stemmen', 'Bekijk resultaten', 'Lotto-uitslagen', 'Rouwberichten', 'Kleine advertenties', 'Perscontact', 'Contactgegevens', 'Openingstijden', 'Openingsuren', 'Adres', 'Citaat van de dag', 'Puzzel', 'Filemeldingen', 'Hooikoorts', 'Waterstanden', 'Rectificatie'),
    ],
  },
  sample:
    'De oude brug over de rivier gaat bijna de hele zomer dicht, meldde de gemeente dinsdag, omdat ingenieurs scheuren hebben gevonden in twee pijlers. Bewoners, die al jaren op het herstel wachtten, zijn niet verrast, maar winkeliers vrezen dat ze klanten verliezen. „We hoorden het pas vorige week”, zei een van hen.',
} satisfies LanguageFile;

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
  relative: { today: ['vandaag', 'zojuist'], yesterday: ['gisteren'], ago: [{ phrase: '# minuten geleden', unit: 'minute' }, { phrase: '# minuut geleden', unit: 'minute' }, { phrase: '# uur geleden', unit: 'hour' }, { phrase: '# dag geleden', unit: 'day' }, { phrase: '# dagen geleden', unit: 'day' }, { phrase: '# weken geleden', unit: 'week' }, { phrase: '# week geleden', unit: 'week' }, { phrase: '# maanden geleden', unit: 'month' }, { phrase: '# maand geleden', unit: 'month' }, { phrase: '# jaar geleden', unit: 'year' }] },
  authors: { by: ['door', 'auteur:', 'auteurs:', 'geschreven door', 'tekst:', 'tekst'], and: ['en', '&'], after: ['schrijft'], photos: ['foto', 'fotografie', 'beeld'] },
  titles: ['redacteur', 'verslaggever', 'verslaggeefster', 'correspondent', 'journalist', 'hoofdredacteur', 'columnist', 'fotograaf', 'redactie', 'dr', 'prof'],
  cues: {
    source: [...whole('ANP', 'Belga', 'AFP', 'Reuters'), ...starts('Bronnen:', 'Bron')],
    byline: starts('Door', 'Auteur:', 'Auteurs:', 'Geschreven door', 'Tekst:', 'Van onze verslaggever', 'Van onze redactie'),
    dateline: [
      ...starts('Gepubliceerd', 'Gepubliceerd op', 'Geplaatst', 'Geplaatst op', 'Datum:', 'Leestijd', 'Publicatiedatum'),
      ...ends('min leestijd', 'minuten leestijd', 'min lezen', 'minuten lezen', 'minuut leestijd'),
    ],
    updated: starts('Bijgewerkt', 'Laatst bijgewerkt', 'Aangepast', 'Laatste update', 'Laatst gewijzigd', 'Update:'),
    caption: [
      ...starts(
        "Foto's:", 'Afbeelding:', 'Fotograaf:', 'Bron foto', 'Foto:', 'Beeld:', 'Foto door', 'Illustratie:', 'Fotografie',
        'Beeldbron',
      ),
      ...ends('(archieffoto)', 'archieffoto', '© ANP'),
      ...has('ANP Foto', 'Hollandse Hoogte'),
    ],
    copyright: [
      ...whole(
        'Privacybeleid', 'Privacyverklaring', 'Privacystatement', 'Gebruiksvoorwaarden', 'Algemene voorwaarden', 'Voorwaarden',
        'Cookiebeleid', 'Cookieverklaring', 'Auteursrecht', 'Colofon', 'Privacyinstellingen',
      ),
      ...starts('Alle rechten'),
      ...has('alle rechten voorbehouden', 'zonder schriftelijke toestemming', 'zonder voorafgaande toestemming'),
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
      ),
      ...starts(
        'Lees ook', 'Lees verder:', 'Bekijk ook', 'Meer over', 'Meer van', 'Gerelateerde', 'Zie ook', 'Ook interessant',
        'Meest gelezen', 'Misschien vind je', 'Lees meer:', 'Lees meer over', 'Meer nieuws', 'Meer artikelen', 'Verder lezen:',
        'Vorig bericht', 'Volgend bericht', 'Volgende artikel', 'Dit vind je', 'Laatste nieuws over', 'Anderen lazen',
      ),
    ],
    more: [
      ...whole(
        'meer', 'laad meer', 'meer informatie', 'Meer tonen', 'Toon alles', 'Toon minder', 'Bekijk meer', 'Bekijk alle',
        'Bekijk artikel', 'Lees artikel', 'Lees het hele artikel', 'Lees het volledige artikel', 'Volledig artikel',
        'Alle artikelen', 'Alle berichten', 'Meer berichten', 'Meer nieuws', 'Meer weten', 'Meer info', 'Laad meer berichten',
        'Laad meer artikelen', 'Naar het artikel',
      ),
      ...ends(
        'lees meer', 'lees verder', 'meer »', 'verder lezen', 'meer lezen', 'bekijk alles', 'klik hier', 'lees het artikel',
        'toon meer',
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
      ),
      ...starts('Ga naar', 'Naar de inhoud', 'Direct naar', 'U bent hier', 'Terug naar', 'Spring naar'),
    ],
    social: [
      ...whole(
        'Afdrukken', 'Printen', 'Vind ik leuk', 'Link kopiëren', 'Opslaan', 'Bewaren', 'Luisteren', 'Deel dit artikel',
        'Deel via e-mail', 'Deel dit bericht', 'Delen op Facebook', 'Deel op Facebook', 'Deel op X', 'Deel op Twitter',
        'Deel op WhatsApp', 'Delen via WhatsApp', 'Delen via e-mail', 'Volg ons op Facebook', 'Print dit artikel',
        'Link gekopieerd', 'Tweeten', 'Cadeau geven', 'Geef cadeau', 'Bewaar artikel', 'Luister artikel',
      ),
      ...starts(
        'Volg ons', 'Kopieer link', 'Klik om te delen', 'Deel dit', 'Deel via', 'Deel op', 'Delen op', 'Delen via', 'Delen:',
        'Volg ons op', 'Klik om af te drukken',
      ),
    ],
    tags: [
      ...whole('Meer over deze onderwerpen'),
      ...starts(
        'Trefwoorden', 'Onderwerpen:', 'Categorie:', 'Categorieën:', "Thema's:", 'Tags:', 'Onderwerp:', 'Thema:', 'Geplaatst in',
        'Labels:', 'Getagd', 'In dit artikel:', 'Gerelateerde onderwerpen',
      ),
    ],
    comment: [
      ...whole(
        'Reactie', 'Reageer', 'Reageren', 'Beantwoorden', 'Geen reacties', 'Plaats reactie', 'Antwoord annuleren', 'Naam *',
        'E-mail *', 'Uw naam', 'Jouw reactie', 'Reactie plaatsen', 'Reactie toevoegen', 'Laat een reactie achter',
        'Bekijk reacties', 'Toon reacties', 'Alle reacties', 'Recente reacties', 'Reacties gesloten', 'Reageer op dit artikel',
        'Reageer als eerste', 'Meld misbruik', 'Verplichte velden', 'Discussieer mee',
      ),
      ...starts(
        'Reageer op', 'Plaats een reactie', 'Geef een reactie', 'Laat een reactie', 'Reacties (', 'Log in om te reageren',
        'Uw reactie', 'Je e-mailadres wordt niet', 'Het e-mailadres wordt niet', 'Schrijf een reactie', 'Geef uw reactie',
        'Laat jouw reactie', 'Reacties op', 'Reacties zijn', 'Nog geen reacties', 'Je moet ingelogd', 'U moet ingelogd',
        'Om te reageren', 'Mijn naam, e-mail', 'Wees de eerste die', 'Deze site gebruikt Akismet', 'Bekijk alle reacties',
      ),
      ...ends('schreef:', 'zegt:'),
      ...has(
        'e-mailadres wordt niet gepubliceerd', 'Vereiste velden zijn gemarkeerd', 'om te reageren',
        'Mijn naam, e-mail en site bewaren', 'ingelogd zijn om een reactie', 'de eerste die reageert',
        'om een reactie te plaatsen',
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
        'Artikel gaat verder onder de advertentie', 'Reclame',
      ),
      ...starts(
        'Advertentie', 'Abonneer', 'Schrijf je in', 'Meld je aan', 'Word lid', 'Tekst loopt door', 'Download de app',
        'Download onze', 'Download nu', 'Ontvang onze', 'Ontvang elke', 'Ontvang het laatste', 'Ontvang gratis',
        'Ontvang dagelijks', 'Steun ons', 'Steun onze', 'Bestel nu', 'Neem nu', 'Neem een abonnement', 'Probeer nu',
        'Probeer gratis', 'Blijf op de hoogte', 'Altijd op de hoogte', 'Mis geen', 'Mis niets', 'Artikel gaat verder',
        'Artikel loopt door', 'De tekst gaat verder', 'Tekst gaat verder', 'Lees verder onder de advertentie', 'Gesponsord door',
        'Vul je e-mailadres', 'Vul uw e-mailadres', 'Door je aan te melden', 'Door u aan te melden', 'Bedankt voor je aanmelding',
        'Volg ons WhatsApp',
      ),
      ...has(
        'onze nieuwsbrief', 'tekst gaat verder onder', 'tekst loopt door onder', 'in je mailbox', 'onze app', 'op de nieuwsbrief',
        'voor de nieuwsbrief', 'voor onze nieuwsbrieven', 'in je inbox', 'in uw mailbox', 'op elk moment uitschrijven',
        'verder na de advertentie', 'verder onder de advertentie', 'affiliate links', 'elk moment opzeggen',
      ),
    ],
    notice: [
      ...whole(
        'Akkoord', 'Accepteren', 'Weigeren', 'Cookie-instellingen', 'Pagina niet gevonden', 'Alles accepteren',
        'Alle cookies accepteren', 'Accepteer', 'Accepteer alles', 'Accepteer cookies', 'Alles weigeren',
        'Alleen noodzakelijke cookies', 'Ik ga akkoord', 'Ik accepteer', 'Voorkeuren opslaan', 'Cookievoorkeuren',
        'Cookies beheren', 'Beheer cookies', 'Instellingen aanpassen', 'Altijd actief', 'Even geduld', 'Toegang geweigerd',
        'Video niet beschikbaar',
      ),
      ...starts(
        'Wij gebruiken cookies', 'We gebruiken cookies', 'Schakel JavaScript', 'Onze website gebruikt', 'Wij en onze partners',
        'Wij maken gebruik van cookies', 'Wij plaatsen cookies', 'Deze website maakt gebruik van', 'Deze site maakt gebruik van',
        'Deze pagina bestaat niet', 'Door verder te gaan', 'Door gebruik te maken van deze', 'Om deze inhoud te',
        'Om deze content te', 'De opgevraagde pagina', 'JavaScript is', 'Sorry, deze pagina', 'Je gebruikt een verouderde',
        'U gebruikt een verouderde', 'Je moet cookies', 'Je browser ondersteunt', 'Uw browser ondersteunt',
        'Deze website gebruikt cookies', 'Deze site gebruikt cookies', 'De pagina die je', 'De pagina die u',
      ),
      ...has(
        'gebruik van cookies', 'gebruikt cookies', 'JavaScript in te schakelen', 'maakt gebruik van cookies', 'plaatst cookies',
        'cookies te accepteren', 'cookies en vergelijkbare', 'verouderde browser',
      ),
    ],
    bio: [
      ...whole('Bekijk alle berichten', 'Alle berichten van deze auteur'),
      ...starts(
        'Over de auteur', 'Alle artikelen van', 'Meer van deze auteur', 'Over de redacteur', 'Bekijk alle berichten van',
        'Meer artikelen van', 'Meer berichten van', 'Lees meer van', 'Over deze auteur',
      ),
    ],
    paywall: [
      ...whole('Voor abonnees', 'Premium', 'Al een account?', 'Heb je al een abonnement?'),
      ...starts(
        'Verder lezen', 'Om verder te lezen', 'Al abonnee', 'Alleen voor abonnees', 'Dit artikel is exclusief',
        'Dit artikel is alleen', 'Dit is een premium', 'Wil je dit artikel', 'Word abonnee en', 'Onbeperkt toegang',
        'Log in om te lezen', 'Ben je al abonnee', 'Bent u al abonnee',
      ),
      ...has(
        'alleen voor abonnees', 'om verder te lezen', 'exclusief voor abonnees', 'al abonnee', 'om dit artikel te lezen',
        'log in om verder te lezen', 'onbeperkt lezen', 'alleen toegankelijk voor abonnees', 'nog geen abonnee',
      ),
    ],
  },
  sample:
    'De oude brug over de rivier gaat bijna de hele zomer dicht, meldde de gemeente dinsdag, omdat ingenieurs scheuren hebben gevonden in twee pijlers. Bewoners, die al jaren op het herstel wachtten, zijn niet verrast, maar winkeliers vrezen dat ze klanten verliezen. „We hoorden het pas vorige week”, zei een van hen.',
} satisfies LanguageFile;

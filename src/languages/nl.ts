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
  authors: { by: ['door', 'auteur:', 'auteurs:', 'geschreven door', 'tekst:'], and: ['en', '&'] },
  titles: ['redacteur', 'verslaggever', 'verslaggeefster', 'correspondent', 'journalist', 'hoofdredacteur', 'columnist', 'fotograaf', 'redactie', 'dr', 'prof'],
  cues: {
    source: starts('Bronnen:', 'Bron'),
    byline: starts('Door', 'Auteur:', 'Auteurs:', 'Geschreven door', 'Tekst:', 'Van onze verslaggever', 'Van onze redactie'),
    dateline: [
      ...starts('Gepubliceerd', 'Gepubliceerd op', 'Geplaatst', 'Geplaatst op', 'Datum:', 'Leestijd'),
      ...ends('min leestijd', 'minuten leestijd', 'min lezen', 'minuten lezen'),
    ],
    updated: starts('Bijgewerkt', 'Laatst bijgewerkt', 'Aangepast', 'Laatste update', 'Laatst gewijzigd', 'Update:'),
    caption: [
      ...starts("Foto's:", 'Foto', 'Beeld', 'Afbeelding:', 'Illustratie', 'Fotograaf:', 'Bron foto'),
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
        'Gerelateerd', 'Gerelateerde artikelen', 'Populair', 'Laatste nieuws', 'Net binnen', 'Aanbevolen', 'Volgende artikel',
        'Vorige artikel', 'Meer nieuws', 'Uitgelicht', 'Meer over dit onderwerp',
      ),
      ...starts(
        'Lees ook', 'Lees verder:', 'Bekijk ook', 'Meer over', 'Meer van', 'Gerelateerde', 'Zie ook', 'Ook interessant',
        'Meest gelezen', 'Misschien vind je',
      ),
    ],
    more: [
      ...whole('meer', 'verder lezen', 'toon meer', 'bekijk alles', 'meer lezen', 'laad meer', 'meer informatie'),
      ...ends('lees meer', 'lees verder', 'meer »'),
    ],
    navigation: [
      ...whole(
        'Menu', 'Zoeken', 'Zoek', 'Inloggen', 'Uitloggen', 'Registreren', 'Nieuws', 'Voorpagina', 'Binnenland', 'Buitenland',
        'Politiek', 'Economie', 'Sport', 'Cultuur', 'Opinie', 'Wetenschap', 'Gezondheid', 'Tech', 'Regio', 'Regionaal', 'Weer',
        "Video's", 'Contact', 'Over ons', 'Archief', 'Sluiten', 'Terug', 'Volgende', 'Vorige', 'Naar boven', 'Vacatures',
        'Adverteren', 'Klantenservice',
      ),
      ...starts('Ga naar', 'Naar de inhoud', 'Direct naar', 'U bent hier', 'Terug naar', 'Spring naar'),
    ],
    social: [
      ...whole('Afdrukken', 'Printen', 'Vind ik leuk', 'Link kopiëren', 'Opslaan', 'Bewaren', 'Luisteren', 'Deel dit artikel'),
      ...starts('Deel', 'Delen', 'Volg ons', 'Kopieer link', 'Klik om te delen'),
    ],
    tags: starts('Trefwoorden', 'Onderwerpen:', 'Categorie:', 'Categorieën:', "Thema's:"),
    comment: [
      ...whole('Reactie', 'Reageer', 'Reageren', 'Beantwoorden', 'Geen reacties', 'Plaats reactie', 'Antwoord annuleren'),
      ...starts(
        'Reageer op', 'Plaats een reactie', 'Geef een reactie', 'Laat een reactie', 'Reacties (', 'Log in om te reageren',
        'Uw reactie',
      ),
      ...ends('reacties', 'schreef:', 'zegt:'),
      ...has('e-mailadres wordt niet gepubliceerd', 'Vereiste velden zijn gemarkeerd', 'om te reageren', 'om een reactie'),
    ],
    promo: [
      ...whole('Advertenties', 'Abonneren', 'Nieuwsbrief', 'Nieuwsbrieven', 'Gesponsord', 'Doneer', 'Aanmelden', 'Word abonnee'),
      ...starts(
        'Advertentie', 'Abonneer', 'Schrijf je in', 'Meld je aan', 'Ontvang', 'Download', 'Word lid', 'Steun', 'Tekst loopt door',
      ),
      ...has('onze nieuwsbrief', 'tekst gaat verder onder', 'tekst loopt door onder', 'in je mailbox', 'onze app'),
    ],
    notice: [
      ...whole('Akkoord', 'Accepteren', 'Weigeren', 'Cookie-instellingen', 'Pagina niet gevonden', 'Alles accepteren'),
      ...starts(
        'Wij gebruiken cookies', 'We gebruiken cookies', 'Deze website gebruikt', 'Deze site gebruikt', 'Je browser',
        'Uw browser', 'Schakel JavaScript',
      ),
      ...has('gebruik van cookies', 'gebruikt cookies', 'cookies om', 'JavaScript in te schakelen'),
    ],
    bio: starts('Over de auteur', 'Alle artikelen van', 'Meer van deze auteur'),
    paywall: [
      ...starts('Verder lezen', 'Om verder te lezen', 'Al abonnee', 'Alleen voor abonnees'),
      ...has('alleen voor abonnees', 'om verder te lezen', 'exclusief voor abonnees', 'al abonnee'),
    ],
  },
  sample:
    'De oude brug over de rivier gaat bijna de hele zomer dicht, meldde de gemeente dinsdag, omdat ingenieurs scheuren hebben gevonden in twee pijlers. Bewoners, die al jaren op het herstel wachtten, zijn niet verrast, maar winkeliers vrezen dat ze klanten verliezen. „We hoorden het pas vorige week”, zei een van hen.',
} satisfies LanguageFile;

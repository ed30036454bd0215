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
  relative: { today: ['i dag', 'lige nu'], yesterday: ['i går'], ago: [{ phrase: '# minutter siden', unit: 'minute' }, { phrase: '# min siden', unit: 'minute' }, { phrase: '# time siden', unit: 'hour' }, { phrase: '# timer siden', unit: 'hour' }, { phrase: '# dag siden', unit: 'day' }, { phrase: '# dage siden', unit: 'day' }, { phrase: '# uge siden', unit: 'week' }, { phrase: '# uger siden', unit: 'week' }, { phrase: '# måned siden', unit: 'month' }, { phrase: '# måneder siden', unit: 'month' }, { phrase: '# år siden', unit: 'year' }] },
  authors: { by: ['af', 'skrevet af', 'tekst:', 'forfatter:', 'journalist:'], and: ['og', '&'] },
  titles: ['journalist', 'redaktør', 'chefredaktør', 'reporter', 'korrespondent', 'skribent', 'fotograf', 'klummeskribent', 'redaktionen', 'dr'],
  cues: {
    source: starts('Kilde:', 'Kilder:'),
    byline: starts('Af', 'Skrevet af', 'Tekst:', 'Forfatter:', 'Journalist:'),
    dateline: [...starts('Udgivet', 'Offentliggjort', 'Publiceret', 'Dato:', 'Læsetid'), ...ends('min. læsetid', 'minutters læsning')],
    updated: starts('Opdateret', 'Senest opdateret', 'Sidst opdateret', 'Ændret', 'Redigeret'),
    caption: [
      ...starts('Foto:', 'Billede:', 'Billeder:', 'Fotograf:', 'Arkivfoto', 'Illustration:', 'Grafik:'),
      ...ends('arkivfoto', '(arkivfoto)', '/Ritzau Scanpix'),
      ...has('Ritzau Scanpix'),
    ],
    copyright: [
      ...whole(
        'Privatlivspolitik', 'Persondatapolitik', 'Cookiepolitik', 'Vilkår', 'Handelsbetingelser', 'Brugsbetingelser',
        'Betingelser', 'Ophavsret', 'Tilgængelighed',
      ),
      ...starts('Ansvarshavende'),
      ...has('alle rettigheder forbeholdes', 'uden skriftlig tilladelse', 'ansvarshavende chefredaktør', 'beskyttet af ophavsret'),
    ],
    related: [
      ...whole(
        'Relateret', 'Relaterede artikler', 'Mest læst', 'Populært', 'Seneste nyt', 'Seneste nyheder', 'Anbefalet',
        'Næste artikel', 'Forrige artikel', 'Flere nyheder', 'Lige nu',
      ),
      ...starts(
        'Læs også', 'Læs mere:', 'Se også', 'Mere om', 'Flere artikler', 'Relaterede', 'Mest læste', 'Måske er du', 'Mere fra',
      ),
    ],
    more: [...whole('mere', 'læs hele artiklen', 'vis mere', 'vis flere', 'se alle', 'fortsæt læsning'), ...ends('læs mere', 'læs videre')],
    navigation: [
      ...whole(
        'Forside', 'Hjem', 'Menu', 'Søg', 'Søgning', 'Log ind', 'Log ud', 'Nyheder', 'Indland', 'Udland', 'Danmark', 'Verden',
        'Politik', 'Penge', 'Økonomi', 'Kultur', 'Debat', 'Viden', 'Sundhed', 'Lokalt', 'Vejr', 'Vejret', 'Kontakt', 'Kontakt os',
        'Om os', 'Arkiv', 'Luk', 'Tilbage', 'Næste', 'Forrige', 'Til toppen', 'Annoncering', 'Kundeservice', 'Kategorier',
        'Underholdning',
      ),
      ...starts('Gå til', 'Spring til', 'Hop til', 'Du er her', 'Tilbage til'),
    ],
    social: [
      ...whole('Del', 'Udskriv', 'Print', 'Send', 'Synes godt om', 'Gem', 'Lyt'),
      ...starts('Del på', 'Del artiklen', 'Del denne', 'Følg os', 'Kopier link', 'Kopiér link'),
    ],
    tags: starts('Emner:', 'Emneord', 'Nøgleord', 'Kategori:', 'Kategorier:'),
    comment: [
      ...whole('Kommentar', 'Kommentér', 'Svar', 'Ingen kommentarer', 'Annuller svar', 'Anmeld'),
      ...starts('Skriv en kommentar', 'Skriv et svar', 'Læg en kommentar', 'Kommentarer (', 'Din kommentar', 'Log ind for at'),
      ...ends('kommentarer', 'siger:', 'skriver:'),
      ...has('e-mailadresse vil ikke blive publiceret', 'Krævede felter er markeret', 'for at kommentere'),
    ],
    promo: [
      ...whole('Annoncer', 'Nyhedsbrev', 'Nyhedsbreve', 'Bliv abonnent', 'Sponsoreret', 'Tilmeld'),
      ...starts('Annonce', 'Tilmeld dig', 'Abonnér', 'Få nyheder', 'Bliv medlem', 'Støt', 'Hent', 'Artiklen fortsætter'),
      ...has('vores nyhedsbrev', 'fortsætter efter annoncen', 'i din indbakke', 'vores app'),
    ],
    notice: [
      ...whole('Accepter', 'Accepter alle', 'Afvis', 'Siden blev ikke fundet', 'Cookieindstillinger'),
      ...starts('Vi bruger cookies', 'Denne hjemmeside bruger', 'Dette website bruger', 'Din browser'),
      ...has('bruger cookies', 'brugen af cookies', 'aktivere JavaScript', 'slå JavaScript til'),
    ],
    bio: starts('Om forfatteren', 'Om skribenten', 'Flere artikler af'),
    paywall: [
      ...starts('For at læse videre', 'Allerede abonnent', 'Kun for abonnenter', 'Læs videre med'),
      ...has('for at læse videre', 'kun for abonnenter', 'allerede abonnent'),
    ],
  },
  sample:
    'Den gamle bro over floden bliver lukket næsten hele sommeren, oplyste kommunen tirsdag, fordi ingeniører har fundet revner i to af pillerne. Beboerne, der har ventet i årevis på reparationen, er ikke overraskede, men butiksejerne frygter at miste kunder. »Vi fik det først at vide i sidste uge,« siger en af dem.',
} satisfies LanguageFile;

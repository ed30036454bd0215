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
  authors: { by: ['deur', 'geskryf deur', 'outeur:', 'skrywer:'], and: ['en'] },
  titles: ['joernalis', 'verslaggewer', 'redakteur', 'korrespondent', 'rubriekskrywer', 'fotograaf', 'professor', 'dr'],
  cues: {
    source: starts('Bron:', 'Bronne:'),
    byline: starts('Geskryf deur', 'Outeur:', 'Skrywer:', 'Deur:'),
    dateline: [...starts('Gepubliseer', 'Geplaas op', 'Datum:', 'Leestyd'), ...ends('min leestyd', 'minute gelees', 'minute leestyd')],
    updated: starts('Bygewerk', 'Laas bygewerk', 'Opgedateer', 'Laaste opdatering'),
    caption: [...starts('Foto:', 'Foto verskaf', 'Foto deur', 'Illustrasie:', 'Beeld:'), ...ends('argieffoto', '(argieffoto)', 'lêerfoto')],
    copyright: [
      ...whole('Privaatheidsbeleid', 'Gebruiksvoorwaardes', 'Bepalings en voorwaardes', 'Koekiebeleid'),
      ...has('alle regte voorbehou', 'sonder skriftelike toestemming'),
    ],
    related: [
      ...whole(
        'Gewildste', 'Mees gelees', 'Meeste gelees', 'Jongste nuus', 'Nuutste nuus', 'Verwante artikels', 'Verwante nuus',
        'Verwante stories', 'Aanbevole', 'Meer nuus', 'Vorige artikel', 'Volgende artikel', 'Gewilde artikels', 'Topstories',
        'Jy sal dalk ook hiervan hou',
      ),
      ...starts('Lees ook', 'Lees meer:', 'Sien ook', 'Meer oor', 'Verwante'),
    ],
    more: [...whole('Meer', 'Wys meer', 'Sien alles', 'Laai meer', 'Sien meer'), ...ends('lees meer', 'lees verder')],
    navigation: [
      ...whole(
        'Tuis', 'Tuisblad', 'Kieslys', 'Soek', 'Meld aan', 'Teken in', 'Registreer', 'Nuus', 'Suid-Afrika', 'Wêreld', 'Politiek',
        'Sake', 'Ekonomie', 'Sport', 'Rugby', 'Krieket', 'Kultuur', 'Vermaak', 'Leefstyl', 'Menings', 'Gesondheid', 'Wetenskap',
        'Tegnologie', 'Onderwys', 'Weer', 'Kontak ons', 'Oor ons', 'Argief', 'Sluit', 'Terug', 'Volgende', 'Vorige', 'Adverteer',
      ),
      ...starts('Gaan na', 'Slaan oor', 'Terug na'),
    ],
    social: [
      ...whole('Deel', 'Deel artikel', 'Druk', 'Hou van', 'Kopieer skakel', 'Stoor', 'Luister'),
      ...starts('Deel op', 'Deel hierdie', 'Volg ons'),
    ],
    tags: starts('Etikette:', 'Onderwerpe:', 'Sleutelwoorde:'),
    comment: [
      ...whole('Kommentaar', 'Antwoord', 'Geen kommentaar', 'Kanselleer antwoord', 'Naam *'),
      ...starts('Lewer kommentaar', 'Laat kommentaar', 'Plaas kommentaar', 'Kommentaar ('),
      ...has('e-posadres sal nie gepubliseer word'),
    ],
    promo: [
      ...whole('Advertensies', 'Teken in', 'Nuusbrief', 'Nuusbriewe', 'Word lid', 'Geborg', 'Skenk'),
      ...starts('Advertensie', 'Teken in op', 'Skryf in', 'Ontvang ons', 'Laai die app'),
      ...has('ons nuusbrief', 'in jou inkassie'),
    ],
    notice: [
      ...whole('Aanvaar', 'Aanvaar alles', 'Weier', 'Bladsy nie gevind nie', 'Laai tans'),
      ...has('gebruik koekies', 'gebruik van koekies'),
    ],
    bio: starts('Oor die skrywer', 'Oor die outeur'),
    paywall: has('om verder te lees', 'slegs vir intekenare', 'eksklusief vir intekenare', 'reeds ’n intekenaar'),
  },
  sample:
    'Die stadsraad het Dinsdag gesê dat die nuwe busroete in die herfs sal begin en dat dit deur die ou dorp langs die rivier sal loop. Die inwoners is bly daaroor, maar party vrees dat die kaartjies duurder sal word. Die man wat in beheer van die plan is, het gesê die prys sal nie verander nie, want die staat het reeds daarvoor betaal.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'is',
  name: 'Icelandic',
  autonym: 'íslenska',
  iso3: ['isl', 'ice'],
  functionWords: ['og', 'að', 'í', 'á', 'er', 'sem', 'um', 'til', 'við', 'var', 'með', 'það', 'af', 'ekki', 'fyrir', 'hann', 'en', 'þá', 'hafa', 'frá', 'því', 'eru', 'þess', 'ég', 'hún', 'eftir', 'upp', 'þeir', 'þar', 'úr', 'hefur', 'verið', 'þeim', 'eða', 'verður', 'yfir', 'sig', 'þegar', 'svo', 'voru', 'vera', 'segir', 'þetta', 'verði', 'þessi', 'sé', 'hafi', 'mjög', 'þau', 'okkur', 'undir', 'hvort', 'sér', 'síðan', 'nú'],
  months: [['janúar', 'jan'], ['febrúar', 'feb'], ['mars', 'mar'], ['apríl', 'apr'], ['maí'], ['júní', 'jún'], ['júlí', 'júl'], ['ágúst', 'ágú'], ['september', 'sep', 'sept'], ['október', 'okt'], ['nóvember', 'nóv'], ['desember', 'des']],
  weekdays: [['mánudagur', 'mán'], ['þriðjudagur', 'þri'], ['miðvikudagur', 'mið'], ['fimmtudagur', 'fim'], ['föstudagur', 'fös'], ['laugardagur', 'lau'], ['sunnudagur', 'sun']],
  dateWords: ['kl', 'klukkan', 'þann', 'árið'],
  relative: { today: ['í dag'], yesterday: ['í gær'], ago: [{ phrase: 'fyrir # mínútum', unit: 'minute' }, { phrase: 'fyrir # klukkustundum', unit: 'hour' }, { phrase: 'fyrir # dögum', unit: 'day' }, { phrase: 'fyrir # árum', unit: 'year' }] },
  authors: { by: ['eftir', 'höfundur', 'skrifar', 'texti'], and: ['og'] },
  titles: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'fréttastjóri', 'dr'],
  cues: {
    source: starts('heimild:', 'heimildir:', 'upprunaleg frétt'),
    byline: [...starts('höfundur:', 'eftir:', 'texti:'), ...ends('skrifar', 'skrifa')],
    dateline: starts('birt', 'útgefið', 'dagsetning:'),
    updated: starts('uppfært', 'síðast uppfært'),
    caption: starts('mynd:', 'mynd/', 'ljósmynd:', 'ljósmynd/', 'myndband:'),
    copyright: [
      ...whole('persónuverndarstefna', 'skilmálar', 'notkunarskilmálar'),
      ...has('allur réttur áskilinn', 'öll réttindi áskilin', 'án skriflegs leyfis', 'óheimilt er að'),
    ],
    related: [
      ...whole(
        'tengdar fréttir', 'tengt efni', 'mest lesið', 'mest lesnar', 'nýjustu fréttir', 'nýjast', 'lestu einnig',
        'fleiri fréttir', 'vinsælast', 'sjá meira',
      ),
      ...starts('sjá einnig', 'lestu meira:'),
    ],
    more: [...whole('meira', 'sjá allt'), ...ends('lesa meira', 'sjá meira')],
    navigation: whole(
      'forsíða', 'heim', 'valmynd', 'leit', 'leita', 'innskráning', 'skrá inn', 'um okkur', 'hafa samband', 'loka', 'fréttir',
      'íþróttir', 'innlent', 'erlent', 'viðskipti', 'veður',
    ),
    social: [...whole('deila', 'deila frétt', 'fylgdu okkur', 'fylgstu með okkur', 'prenta', 'senda'), ...starts('deila á')],
    tags: starts('efnisorð', 'merki:', 'lykilorð:'),
    comment: whole('athugasemdir', 'ummæli', 'skrifa athugasemd', 'svara'),
    promo: [...whole('auglýsing', 'áskrift', 'fréttabréf', 'gerast áskrifandi', 'kynning'), ...has('skráðu þig á póstlistann')],
    notice: [...whole('samþykkja'), ...has('vafrakökur', 'vefkökur')],
    bio: starts('um höfundinn', 'höfundur er'),
    paywall: has('til að lesa áfram', 'aðeins fyrir áskrifendur', 'lesa meira í appinu'),
  },
  sample: 'Borgin tilkynnti á þriðjudag að ný strætóleið verði opnuð í haust og að hún muni fara um gamla bæinn við ána. Íbúar eru ánægðir með þetta, en sumir óttast að fargjöldin hækki þegar fram líða stundir. Sá sem hefur umsjón með verkefninu segir að verðið breytist ekki, því að ríkið hafi greitt fyrir það.',
} satisfies LanguageFile;

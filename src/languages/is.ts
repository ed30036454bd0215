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
  authors: { by: ['eftir', 'höfundur', 'skrifar', 'texti', 'höfundar', 'ritstjórn:'], and: ['og'], after: ['skrifar', 'skrifa'], photos: ['myndir', 'ljósmyndir', 'mynd'] },
  titles: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'fréttastjóri', 'dr'],
  cues: {
    source: starts('heimild:', 'heimildir:', 'upprunaleg frétt', 'Frétt frá'),
    byline: [...starts('höfundur:', 'eftir:', 'texti:'), ...ends('skrifar', 'skrifa')],
    dateline: [...starts('birt', 'útgefið', 'dagsetning:'), ...ends('mín lestur', 'mínútna lestur')],
    updated: starts('uppfært', 'síðast uppfært', 'Síðast breytt'),
    caption: [
      ...starts(
        'mynd:', 'mynd/', 'ljósmynd:', 'ljósmynd/', 'myndband:', 'Myndir:', 'Ljósmyndari:', 'Mynd úr safni', 'Skjáskot:', 'Mynd/',
        'Ljósmynd/',
      ),
      ...ends('úr safni', '(mynd úr safni)'),
    ],
    copyright: [
      ...whole(
        'persónuverndarstefna', 'skilmálar', 'notkunarskilmálar', 'Persónuvernd', 'Vafrakökustefna', 'Vafrakökur', 'Siðareglur',
      ),
      ...has('allur réttur áskilinn', 'öll réttindi áskilin', 'án skriflegs leyfis', 'óheimilt er að'),
    ],
    related: [
      ...whole(
        'tengt efni', 'mest lesið', 'mest lesnar', 'nýjustu fréttir', 'nýjast', 'vinsælast', 'sjá meira', 'Mest lesnu fréttirnar',
        'Mest skoðað', 'Nýjustu greinar', 'Fleiri greinar', 'Tengdar greinar', 'Skylt efni', 'Vinsælt', 'Vinsælast á vefnum',
        'Næsta frétt', 'Fyrri frétt', 'Næsta grein', 'Fyrri grein', 'Við mælum með', 'Ritstjórn mælir með', 'Helstu fréttir',
        'Efst á baugi', 'Í fréttum er þetta helst',
      ),
      ...starts('sjá einnig', 'lestu meira:', 'Lestu einnig', 'Lesa einnig', 'Sjá nánar', 'Tengdar fréttir', 'Fleiri fréttir'),
    ],
    more: [
      ...whole(
        'meira', 'sjá allt', 'Lesa frétt', 'Lesa alla fréttina', 'Nánar', 'Sjá allar', 'Sjá fleiri', 'Sýna meira', 'Sækja fleiri',
        'Halda áfram að lesa', 'Fleiri fréttir',
      ),
      ...ends('lesa meira', 'sjá meira', 'lesa nánar', 'sjá nánar', 'smelltu hér'),
    ],
    navigation: [
      ...whole(
        'forsíða', 'heim', 'valmynd', 'leit', 'leita', 'innskráning', 'skrá inn', 'um okkur', 'hafa samband', 'loka', 'fréttir',
        'íþróttir', 'innlent', 'erlent', 'viðskipti', 'veður', 'Útskráning', 'Nýskráning', 'Hafðu samband', 'Til baka', 'Næsta',
        'Fyrri', 'Sport', 'Fótbolti', 'Handbolti', 'Körfubolti', 'Stjórnmál', 'Menning', 'Listir', 'Lífið', 'Lífsstíll', 'Skoðun',
        'Skoðanir', 'Aðsent', 'Pistlar', 'Leiðarar', 'Vísindi', 'Tækni', 'Heilsa', 'Umhverfi', 'Neytendur', 'Matur',
        'Uppskriftir', 'Ferðalög', 'Bílar', 'Fasteignir', 'Atvinna', 'Smáauglýsingar', 'Sjónvarp', 'Útvarp', 'Hlaðvarp',
        'Hlaðvörp', 'Myndir', 'Myndbönd', 'Dagskrá', 'Minningargreinar', 'Blað dagsins', 'Tölublöð', 'Ritstjórn', 'Starfsfólk',
        'Auglýsa', 'Safn', 'Flokkar', 'English', 'Áskriftarvefur',
      ),
      ...starts('Fara í efni', 'Beint á efnisyfirlit', 'Þú ert hér'),
    ],
    social: [
      ...whole(
        'deila', 'deila frétt', 'prenta', 'senda', 'Deila á Facebook', 'Deila grein', 'Líkar', 'Afrita hlekk', 'Vista', 'Hlusta',
      ),
      ...starts('deila á', 'Deila þessari', 'Fylgdu okkur', 'Fylgstu með okkur'),
    ],
    tags: starts('efnisorð', 'merki:', 'lykilorð:', 'Flokkur:', 'Flokkar:'),
    comment: [
      ...whole(
        'athugasemdir', 'ummæli', 'svara', 'Athugasemd', 'Bæta við athugasemd', 'Senda athugasemd', 'Nafn *', 'Netfang *',
        'Engar athugasemdir', 'Skráðu þig inn til að skrifa athugasemd',
      ),
      ...starts('Athugasemdir (', 'Skrifa athugasemd', 'Ummæli (', 'Netfang þitt verður ekki'),
      ...has('til að skrifa athugasemd'),
    ],
    promo: [
      ...whole(
        'áskrift', 'fréttabréf', 'kynning', 'Auglýsingar', 'Kaupa áskrift', 'Skrá mig', 'Skráning á póstlista', 'Póstlisti',
        'Kostað efni', 'Styrkja', 'Styrktu okkur', 'Sækja appið',
      ),
      ...starts('Auglýsing', 'Gerast áskrifandi', 'Gerstu áskrifandi', 'Skráðu þig á', 'Sæktu appið', 'Skráðu þig í'),
      ...has('skráðu þig á póstlistann', 'á póstlista', 'á póstlistann', 'í áskrift að fréttabréfi'),
    ],
    notice: [
      ...whole(
        'samþykkja', 'Samþykkja allt', 'Samþykkja allar', 'Hafna', 'Hafna öllum', 'Stillingar á vafrakökum', 'Síða fannst ekki',
        'Síðan fannst ekki', 'Hleð',
      ),
      ...starts('Þessi vefur notar', 'Vefurinn notar', 'Við notum vafrakökur'),
      ...has('vafrakökur', 'vefkökur', 'notar vafrakökur', 'notkun á vafrakökum', 'notum vafrakökur'),
    ],
    bio: starts('um höfundinn', 'höfundur er', 'Um höfund', 'Fleiri greinar eftir'),
    paywall: [
      ...whole('Fyrir áskrifendur'),
      ...starts('Þú þarft að vera áskrifandi', 'Þetta efni er aðeins'),
      ...has(
        'til að lesa áfram', 'aðeins fyrir áskrifendur', 'lesa meira í appinu', 'til að halda áfram að lesa', 'þegar áskrifandi',
      ),
    ],
  },
  sample: 'Borgin tilkynnti á þriðjudag að ný strætóleið verði opnuð í haust og að hún muni fara um gamla bæinn við ána. Íbúar eru ánægðir með þetta, en sumir óttast að fargjöldin hækki þegar fram líða stundir. Sá sem hefur umsjón með verkefninu segir að verðið breytist ekki, því að ríkið hafi greitt fyrir það.',
} satisfies LanguageFile;

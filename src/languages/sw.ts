import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sw',
  name: 'Swahili',
  autonym: 'Kiswahili',
  iso3: ['swa', 'swh'],
  functionWords:
    'na ya wa kwa ni katika la za kuwa hiyo hii cha kama vya huo hilo hizo baada alisema amesema yake wake sasa pia lakini huyo hao ambao ambayo ambaye au si kutoka hadi bila kila kwamba zaidi wakati yao wao nchini mwa pa mmoja moja mbili hivyo ili tu sana bado kabla kwenye ndani dhidi kuhusu hakuna yeye mimi sisi nyingine wengine huku kwanza ikiwa je'.split(
      ' ',
    ),
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['machi', 'mac'],
    ['aprili', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['julai', 'jul'],
    ['agosti', 'ago'],
    ['septemba', 'sep'],
    ['oktoba', 'okt'],
    ['novemba', 'nov'],
    ['desemba', 'des'],
  ],
  weekdays: [
    ['jumatatu'],
    ['jumanne'],
    ['jumatano'],
    ['alhamisi'],
    ['ijumaa'],
    ['jumamosi'],
    ['jumapili'],
  ],
  dateWords: ['tarehe', 'mwezi', 'mwaka', 'saa'],
  relative: {
    today: ['leo'],
    yesterday: ['jana'],
    ago: [
      { phrase: 'dakika # zilizopita', unit: 'minute' },
      { phrase: 'dakika # iliyopita', unit: 'minute' },
      { phrase: 'saa # zilizopita', unit: 'hour' },
      { phrase: 'saa # iliyopita', unit: 'hour' },
      { phrase: 'siku # zilizopita', unit: 'day' },
      { phrase: 'siku # iliyopita', unit: 'day' },
      { phrase: 'wiki # zilizopita', unit: 'week' },
      { phrase: 'wiki # iliyopita', unit: 'week' },
      { phrase: 'miezi # iliyopita', unit: 'month' },
      { phrase: 'mwezi # uliopita', unit: 'month' },
      { phrase: 'miaka # iliyopita', unit: 'year' },
      { phrase: 'mwaka # uliopita', unit: 'year' },
    ],
  },
  authors: { by: ['na', 'imeandikwa na', 'mwandishi:'], and: ['na'] },
  titles: ['mwandishi', 'mwandishi wetu', 'mhariri', 'ripota', 'mwanahabari', 'profesa', 'dkt'],
  cues: {
    source: starts('Chanzo:', 'Vyanzo:'),
    byline: starts('Imeandikwa na', 'Mwandishi:', 'Na Mwandishi Wetu', 'Na Waandishi Wetu'),
    dateline: [...starts('Imechapishwa', 'Ilichapishwa', 'Tarehe:', 'Imewekwa'), ...ends('dakika za kusoma')],
    updated: starts('Imesasishwa', 'Ilisasishwa', 'Imeboreshwa', 'Ilibadilishwa'),
    caption: [...starts('Picha:', 'Picha na', 'Chanzo cha picha', 'Maelezo ya picha', 'Video:'), ...ends('picha ya maktaba', '/ Maktaba')],
    copyright: [
      ...whole('Sera ya faragha', 'Vigezo na masharti', 'Masharti ya matumizi', 'Faragha', 'Sera ya vidakuzi'),
      ...has('haki zote zimehifadhiwa'),
    ],
    related: [
      ...whole(
        'Habari zinazohusiana', 'Habari zinazofanana', 'Makala zinazohusiana', 'Zinazosomwa zaidi', 'Zilizosomwa zaidi',
        'Iliyosomwa zaidi', 'Habari mpya', 'Habari za hivi punde', 'Habari kuu', 'Habari nyingine', 'Maarufu', 'Habari zaidi',
        'Zinazopendekezwa', 'Makala iliyopita', 'Makala ijayo',
      ),
      ...starts('Soma pia', 'Soma zaidi:', 'Tazama pia', 'Unaweza pia kusoma'),
    ],
    more: [...whole('Zaidi', 'Tazama zaidi', 'Tazama zote', 'Onyesha zaidi', 'Ona zote'), ...ends('soma zaidi', 'endelea kusoma')],
    navigation: [
      ...whole(
        'Nyumbani', 'Mwanzo', 'Menyu', 'Tafuta', 'Ingia', 'Jisajili', 'Habari', 'Kitaifa', 'Kimataifa', 'Siasa', 'Uchumi',
        'Biashara', 'Michezo', 'Burudani', 'Afya', 'Elimu', 'Teknolojia', 'Sayansi', 'Maoni', 'Makala', 'Afrika', 'Dunia',
        'Ulimwengu', 'Video', 'Picha', 'Hali ya hewa', 'Wasiliana nasi', 'Mawasiliano', 'Kuhusu sisi', 'Kumbukumbu', 'Funga',
        'Rudi', 'Inayofuata', 'Iliyotangulia',
      ),
      ...starts('Ruka hadi', 'Rudi juu'),
    ],
    social: [
      ...whole('Shiriki', 'Sambaza', 'Chapisha', 'Fuata', 'Penda', 'Nakili kiungo'),
      ...starts('Shiriki kwenye', 'Tufuate', 'Sambaza kwenye'),
    ],
    tags: starts('Mada:', 'Lebo:', 'Maneno muhimu'),
    comment: [
      ...whole('Maoni yako', 'Toa maoni yako', 'Jibu', 'Hakuna maoni', 'Tuma maoni'),
      ...starts('Toa maoni', 'Acha maoni', 'Andika maoni', 'Maoni ('),
      ...has('barua pepe yako haitachapishwa'),
    ],
    promo: [
      ...whole('Matangazo', 'Jarida', 'Pakua programu'),
      ...starts('Tangazo', 'Jiandikishe', 'Jiunge na', 'Pakua'),
      ...has('jarida letu'),
    ],
    notice: [
      ...whole('Kubali', 'Nakubali', 'Kataa', 'Ukurasa haukupatikana', 'Inapakia'),
      ...has('tunatumia vidakuzi', 'hutumia vidakuzi', 'washa JavaScript'),
    ],
    bio: starts('Kuhusu mwandishi'),
    paywall: has('ili kuendelea kusoma', 'kwa waliojisajili pekee'),
  },
  sample:
    'Halmashauri ya jiji ilisema Jumanne kwamba njia mpya ya basi itafunguliwa katika msimu ujao na itapita kwenye mji wa zamani karibu na mto. Wakazi wa eneo hilo wamefurahi, lakini wengine wana hofu kwamba nauli itapanda. Msimamizi wa mradi huo amesema kuwa bei haitabadilika kwa sababu serikali imelipa gharama zote za kazi hiyo.',
} satisfies LanguageFile;

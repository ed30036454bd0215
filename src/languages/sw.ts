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
    source: [
      ...whole('AFP', 'Reuters', 'Na mashirika'),
      ...starts('Chanzo:', 'Vyanzo:', 'Chanzo cha habari', 'Kwa msaada wa mashirika'),
    ],
    byline: [
      ...whole('Mwandishi wetu'),
      ...starts(
        'Imeandikwa na', 'Mwandishi:', 'Na Mwandishi Wetu', 'Na Waandishi Wetu', 'Na:', 'Imeandaliwa na', 'Imeandikwa:',
        'Mhariri:', 'Mtafsiri:', 'Imetafsiriwa na',
      ),
    ],
    dateline: [
      ...starts('Imechapishwa', 'Ilichapishwa', 'Tarehe:', 'Imewekwa', 'Iliwekwa', 'Muda wa kusoma'),
      ...ends('dakika za kusoma', 'dakika kusoma', 'dakika za kusomwa'),
    ],
    updated: starts(
      'Imesasishwa', 'Ilisasishwa', 'Imeboreshwa', 'Ilibadilishwa', 'Imerekebishwa', 'Ilirekebishwa', 'Mara ya mwisho kusasishwa',
    ),
    caption: [
      ...starts('Picha:', 'Picha na', 'Chanzo cha picha', 'Maelezo ya picha', 'Video:', 'Picha kwa hisani', 'Picha: Maktaba'),
      ...ends('picha ya maktaba', '/ Maktaba', 'picha na mtandao'),
    ],
    copyright: [
      ...whole(
        'Sera ya faragha', 'Vigezo na masharti', 'Masharti ya matumizi', 'Faragha', 'Sera ya vidakuzi', 'Sera ya usiri',
        'Sera ya siri', 'Sera za faragha', 'Sera ya cookies', 'Kanuni na masharti', 'Masharti', 'Sheria na masharti',
        'Hakimiliki', 'Haki miliki', 'Kanusho', 'Sera ya uhariri', 'Sheria na kanuni', 'Ufikiaji',
      ),
      ...starts('Hakimiliki ©', 'Haki miliki ©', 'Haki zote', 'Imetengenezwa na'),
      ...has('haki zote zimehifadhiwa', 'haki zimehifadhiwa', 'hairuhusiwi kunakili', 'bila idhini ya maandishi'),
    ],
    related: [
      ...whole(
        'Habari zinazohusiana', 'Habari zinazofanana', 'Makala zinazohusiana', 'Zinazosomwa zaidi', 'Zilizosomwa zaidi',
        'Iliyosomwa zaidi', 'Habari mpya', 'Habari za hivi punde', 'Habari kuu', 'Habari nyingine', 'Maarufu', 'Habari zaidi',
        'Zinazopendekezwa', 'Makala iliyopita', 'Makala ijayo', 'Zinazohusiana', 'Habari zinazohusiana na hii',
        'Habari zinazovuma', 'Zinazovuma', 'Inayovuma', 'Zilizovuma', 'Habari za karibuni', 'Habari za sasa', 'Za hivi punde',
        'Hivi punde', 'Habari motomoto', 'Habari za leo', 'Mpya', 'Mpya zaidi', 'Makala mpya', 'Makala za hivi karibuni',
        'Makala za karibuni', 'Makala nyingine', 'Makala zaidi', 'Makala maarufu', 'Machapisho ya hivi karibuni',
        'Machapisho maarufu', 'Posti maarufu', 'Habari maarufu', 'Habari kubwa', 'Vichwa vya habari', 'Chaguo la mhariri',
        'Chaguo la wahariri', 'Unaweza pia kupenda', 'Huenda ukapenda', 'Usikose', 'Bidhaa zinazohusiana', 'Habari iliyopita',
        'Habari ijayo', 'Maarufu zaidi', 'Zilizopendekezwa', 'Video zaidi', 'Iliyopita', 'Ijayo',
      ),
      ...starts(
        'Soma pia', 'Soma zaidi:', 'Tazama pia', 'Unaweza pia kusoma', 'Makala iliyotangulia', 'Makala inayofuata', 'Pia soma',
        'Zaidi kutoka', 'Habari zaidi kutoka',
      ),
    ],
    more: [
      ...whole(
        'Zaidi', 'Tazama zaidi', 'Tazama zote', 'Onyesha zaidi', 'Ona zote', 'Soma', 'Angalia zaidi', 'Angalia yote',
        'Habari kamili', 'Pakia zaidi', 'Yote', 'Zote', 'Maelezo zaidi', 'Jifunze zaidi',
      ),
      ...ends('soma zaidi', 'endelea kusoma', 'soma habari kamili', 'bofya hapa', 'bonyeza hapa'),
    ],
    navigation: [
      ...whole(
        'Nyumbani', 'Mwanzo', 'Menyu', 'Tafuta', 'Ingia', 'Jisajili', 'Habari', 'Kitaifa', 'Kimataifa', 'Siasa', 'Uchumi',
        'Biashara', 'Michezo', 'Burudani', 'Afya', 'Elimu', 'Teknolojia', 'Sayansi', 'Maoni', 'Makala', 'Afrika', 'Dunia',
        'Ulimwengu', 'Video', 'Picha', 'Hali ya hewa', 'Wasiliana nasi', 'Mawasiliano', 'Kuhusu sisi', 'Kumbukumbu', 'Funga',
        'Rudi', 'Inayofuata', 'Iliyotangulia', 'Habari za kitaifa', 'Habari za kimataifa', 'Tanzania', 'Kenya', 'Uganda',
        'Afrika Mashariki', 'Ulaya', 'Marekani', 'Mashariki ya Kati', 'Mikoani', 'Kaunti', 'Jamii', 'Utamaduni', 'Sanaa',
        'Muziki', 'Filamu', 'Dini', 'Mazingira', 'Kilimo', 'Utalii', 'Fedha', 'Ajira', 'Nafasi za kazi', 'Uhalifu', 'Mahakamani',
        'Mapenzi', 'Mahusiano', 'Urembo', 'Mitindo', 'Mapishi', 'Lishe', 'Familia', 'Vijana', 'Wanawake', 'Watoto', 'Historia',
        'Siasa na uchumi', 'Soka', 'Kandanda', 'Mpira wa miguu', 'Mpira wa kikapu', 'Ligi Kuu', 'Ligi Kuu Bara', 'Riadha',
        'Ndondi', 'Ratiba', 'Msimamo', 'Matokeo', 'Tahariri', 'Safu', 'Uchambuzi', 'Mahojiano', 'Barua', 'Mtazamo', 'Katuni',
        'Hadithi', 'Vibonzo', 'Gazeti', 'Magazeti', 'Magazeti ya leo', 'Redio', 'Televisheni', 'Sauti', 'Vipindi',
        'Matangazo ya moja kwa moja', 'Moja kwa moja', 'Mubashara', 'Podikasti', 'Nyota', 'Tanzia', 'Vifo', 'Jina la mtumiaji',
        'Jina la kutumia', 'Nenosiri', 'Nywila', 'Umesahau nenosiri', 'Umesahau nywila', 'Nikumbuke', 'Toka', 'Ondoka',
        'Fungua akaunti', 'Akaunti yangu', 'Tafuta kwa:', 'Matokeo ya utafutaji', 'Panga kwa', 'Chuja', 'Lugha', 'Kiswahili',
        'Kiingereza', 'Chagua lugha', 'Sisi ni nani', 'Maswali yanayoulizwa mara kwa mara', 'Msaada', 'Ramani ya tovuti',
        'Tovuti', 'Viungo', 'Kategoria', 'Kurasa', 'Ukurasa unaofuata', 'Ukurasa uliopita', 'Chapisho jipya',
        'Chapisho la zamani', 'Nenda juu', 'Fungua menyu', 'Funga menyu', 'Kikapu', 'Ongeza kwenye kikapu', 'Weka kwenye kikapu',
        'Duka', 'Bidhaa', 'Maelezo', 'Malipo', 'Usafirishaji', 'Jukwaa', 'Wanachama', 'Mada mpya', 'Nukuu', 'Tangaza nasi',
        'Kuhusu',
      ),
      ...starts('Ruka hadi', 'Rudi juu', 'Nenda kwenye maudhui', 'Ruka kwenye', 'Upo hapa', 'Uko hapa', 'Simu:', 'Anwani:'),
    ],
    social: [
      ...whole(
        'Shiriki', 'Sambaza', 'Chapisha', 'Fuata', 'Penda', 'Nakili kiungo', 'Sambaza habari hii', 'Shiriki makala hii',
        'Tuma kwa barua pepe', 'Tuma kwa rafiki', 'Tuma', 'Hifadhi', 'Nakili', 'Kiungo kimenakiliwa', 'Chapa', 'Tufuatilie',
        'Wafuasi', 'Mitandao ya kijamii', 'Kwenye mitandao ya kijamii', 'Sikiliza', 'Imependwa',
      ),
      ...starts(
        'Shiriki kwenye', 'Tufuate', 'Sambaza kwenye', 'Shiriki hii', 'Shirikisha', 'Tufuate kwenye', 'Bofya ili kushiriki',
        'Ungana nasi', 'Sambaza kupitia', 'Share kwenye',
      ),
    ],
    tags: starts('Mada:', 'Lebo:', 'Maneno muhimu', 'Lebo za', 'Tagi:', 'Kategoria:', 'Mada zinazohusiana'),
    comment: [
      ...whole(
        'Maoni yako', 'Toa maoni yako', 'Jibu', 'Hakuna maoni', 'Tuma maoni', 'Jina', 'Barua pepe', 'Tovuti *',
        'Maoni ya wasomaji', 'Maoni ya hivi karibuni', 'Maoni mapya', 'Maoni ya karibuni', 'Ghairi jibu', 'Futa jibu',
        'Weka maoni', 'Chapisha maoni', 'Onyesha maoni', 'Maoni zaidi', 'Ripoti', 'Leta maoni', 'Changia maoni', 'Tathmini',
      ),
      ...starts(
        'Toa maoni', 'Acha maoni', 'Andika maoni', 'Maoni (', 'Acha jibu', 'Ingia ili kutoa', 'Lazima uwe umeingia',
        'Hifadhi jina langu', 'Weka maoni yako',
      ),
      ...ends('alisema...'),
      ...has(
        'barua pepe yako haitachapishwa', 'anwani yako ya barua pepe haitachapishwa', 'sehemu zinazohitajika', 'ili kutoa maoni',
        'wakati ujao nitakapotoa maoni',
      ),
    ],
    promo: [
      ...whole(
        'Matangazo', 'Jarida', 'Pakua programu', 'Jisajili sasa', 'Jiunge', 'Jiunge nasi', 'Jiunge sasa', 'Jarida la habari',
        'Changia', 'Wadhamini', 'Imedhaminiwa', 'Maudhui yaliyodhaminiwa', 'Bei', 'Ofa', 'Punguzo', 'Nunua sasa', 'Nunua',
        'Agiza sasa', 'Ingiza barua pepe yako', 'Anwani ya barua pepe', 'Pakua app', 'Pakua aplikesheni', 'Pakua sasa',
        'Toa mchango',
      ),
      ...starts('Tangazo', 'Jiandikishe', 'Jiunge na', 'Pakua', 'Jisajili ili', 'Jisajili kupata', 'Tuunge mkono'),
      ...has('jarida letu', 'channel yetu', 'kundi letu la WhatsApp', 'chaneli yetu', 'moja kwa moja kwenye barua pepe'),
    ],
    notice: [
      ...whole(
        'Kubali', 'Nakubali', 'Kataa', 'Ukurasa haukupatikana', 'Inapakia', 'Kubali yote', 'Kubali zote', 'Kataa zote',
        'Kataa yote', 'Sawa', 'Mipangilio', 'Hifadhi mapendeleo', 'Mapendeleo', 'Tafadhali subiri', 'Hitilafu',
        'Inapakia tafadhali subiri', 'Nimeelewa',
      ),
      ...starts('Tovuti hii inatumia', 'Tovuti hii hutumia', 'Samahani, ukurasa', 'Hakuna matokeo'),
      ...has(
        'tunatumia vidakuzi', 'hutumia vidakuzi', 'washa JavaScript', 'hutumia cookies', 'inatumia vidakuzi', 'tunatumia cookies',
        'ukurasa unaoutafuta', 'kivinjari chako hakitumii',
      ),
    ],
    bio: [...whole('Mwandishi'), ...starts('Kuhusu mwandishi', 'Mwandishi wa makala haya', 'Mwandishi ni', 'Makala zote za')],
    paywall: has('ili kuendelea kusoma', 'kwa waliojisajili pekee', 'kusoma makala kamili'),
  },
  sample:
    'Halmashauri ya jiji ilisema Jumanne kwamba njia mpya ya basi itafunguliwa katika msimu ujao na itapita kwenye mji wa zamani karibu na mto. Wakazi wa eneo hilo wamefurahi, lakini wengine wana hofu kwamba nauli itapanda. Msimamizi wa mradi huo amesema kuwa bei haitabadilika kwa sababu serikali imelipa gharama zote za kazi hiyo.',
} satisfies LanguageFile;

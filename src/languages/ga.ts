import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'ga',
  name: 'Irish',
  autonym: 'Gaeilge',
  iso3: ['gle'],
  functionWords: [
    'an', 'na', 'agus', 'a', 'ar', 'i', 'go', 'is', 'le', 'do', 'de', 'ag', 'sé', 'sí', 'siad', 'nach', 'bhí',
    'tá', 'ní', 'ach', 'seo', 'sin', 'mar', 'faoi', 'ó', 'as', 'chun', 'um', 'idir', 'gan', 'roimh', 'thar',
    'trí', 'gur', 'gurb', 'ba', 'bhfuil', 'raibh', 'beidh', 'bheadh', 'bheith', 'níl', 'nuair', 'má', 'dá', 'cé',
    'cad', 'conas', 'sa', 'san', 'den', 'don', 'leis', 'léi', 'leo', 'aige', 'aici', 'acu', 'air', 'uirthi',
    'orthu', 'é', 'í', 'iad', 'mé', 'tú', 'muid', 'sinn', 'féin', 'eile', 'gach', 'aon', 'atá', 'nó', 'freisin',
    'fós', 'tar', 'éis', 'anois', 'ansin', 'dúirt', 'mo', 'ár', 'bhur', 'ina', 'inár', 'ann', 'chuig', 'tríd',
    'atáthar',
  ],
  months: [
    ['eanáir', 'ean'],
    ['feabhra', 'feabh'],
    ['márta', 'márt'],
    ['aibreán', 'aibreáin', 'aib'],
    ['bealtaine', 'beal'],
    ['meitheamh', 'meithimh', 'meith'],
    ['iúil'],
    ['lúnasa', 'lún'],
    ['meán fómhair', 'mfómh', 'mf'],
    ['deireadh fómhair', 'dfómh', 'df'],
    ['samhain', 'samhna', 'samh'],
    ['nollaig', 'nollag', 'noll'],
  ],
  weekdays: [
    ['luan', 'dé luain', 'luain'],
    ['máirt', 'dé máirt'],
    ['céadaoin', 'dé céadaoin', 'céad'],
    ['déardaoin', 'déar'],
    ['aoine', 'dé haoine'],
    ['satharn', 'dé sathairn', 'sath'],
    ['domhnach', 'dé domhnaigh', 'domh'],
  ],
  dateWords: ['an', 'ar', 'ag', 'i', 'de', 'mí'],
  relative: {
    today: ['inniu'],
    yesterday: ['inné'],
    ago: [
      { phrase: '# nóiméad ó shin', unit: 'minute' },
      { phrase: '# nóim ó shin', unit: 'minute' },
      { phrase: '# uair ó shin', unit: 'hour' },
      { phrase: '# uair an chloig ó shin', unit: 'hour' },
      { phrase: '# huaire ó shin', unit: 'hour' },
      { phrase: '# lá ó shin', unit: 'day' },
      { phrase: '# seachtain ó shin', unit: 'week' },
      { phrase: '# sheachtain ó shin', unit: 'week' },
      { phrase: '# seachtaine ó shin', unit: 'week' },
      { phrase: '# mí ó shin', unit: 'month' },
      { phrase: '# mhí ó shin', unit: 'month' },
      { phrase: '# bliain ó shin', unit: 'year' },
      { phrase: '# bhliain ó shin', unit: 'year' },
      { phrase: '# bliana ó shin', unit: 'year' },
    ],
  },
  authors: { by: ['Le', 'Le:', 'Údar:', 'Údair:', 'Scríofa ag', 'Scríofa ag:', 'Ó'], and: ['agus', 'is'] },
  titles: ['iriseoir', 'tuairisceoir', 'eagarthóir', 'comhfhreagraí', 'colúnaí', 'an dr', 'dr', 'an tollamh'],
  cues: {
    source: starts('Foinse:', 'Foinsí:'),
    byline: starts('Údar:', 'Údair:', 'Scríofa ag', 'Le:', 'Tuairisc le', 'Aistrithe ag', 'Iriseoir:'),
    dateline: [
      ...starts('Foilsithe', 'Foilsithe ar', 'Foilsithe ag', 'Dáta:', 'Dáta foilsithe:', 'Am léitheoireachta:', 'Postáilte:'),
      ...ends('nóiméad léitheoireachta', 'nóim. léitheoireachta'),
    ],
    updated: starts('Nuashonraithe', 'Uasdátaithe:', 'Nuashonraithe go deireanach:', 'Athraithe:', 'An nuashonrú is déanaí:'),
    caption: starts(
      'Grianghraf:', 'Grianghraif:', 'Pictiúr:', 'Pictiúir:', 'Íomhá:', 'Físeán:', 'Pic:', 'Grianghraf le', 'Pictiúr le',
      'Léaráid:',
    ),
    copyright: [
      ...whole(
        'Polasaí Príobháideachais', 'Polasaí Príobháideachta', 'Beartas Príobháideachais', 'Ráiteas Príobháideachais',
        'Téarmaí agus Coinníollacha', 'Téarmaí Úsáide', 'Cóipcheart', 'Séanadh', 'Polasaí Fianán', 'Príobháideachas',
        'Beartas fianán',
      ),
      ...has('gach ceart ar cosaint', 'gach ceart ar cosnamh', 'gach cóipcheart', 'gan cead i scríbhinn'),
    ],
    related: [
      ...whole(
        'Is mó léamh', 'Na scéalta is mó léamh', 'Scéalta gaolmhara', 'Ailt ghaolmhara', 'Scéalta eile', 'Tuilleadh scéalta',
        'Nuacht is déanaí', 'An nuacht is déanaí', 'Scéalta is déanaí', 'Is déanaí', 'Molta', 'Scéalta móra', 'Is mó tóir',
        'Tuilleadh nuachta', 'Ábhar gaolmhar', 'Rogha an eagarthóra',
      ),
      ...starts('Léigh freisin', 'Léigh chomh maith', 'Féach freisin', 'Tuilleadh ar an scéal'),
    ],
    more: [
      ...whole(
        'Tuilleadh', 'Níos mó', 'Lean ar aghaidh ag léamh', 'Lean den léamh', 'An scéal iomlán', 'Féach ar fad',
        'Taispeáin tuilleadh', 'Tuilleadh eolais',
      ),
      ...ends('Léigh tuilleadh', 'Léigh níos mó', 'Tuilleadh »', 'tuilleadh anseo'),
    ],
    navigation: whole(
      'Baile', 'Abhaile', 'Leathanach baile', 'Príomhleathanach', 'Roghchlár', 'Cuardach', 'Cuardaigh', 'Logáil isteach',
      'Logáil amach', 'Cláraigh', 'Teagmháil', 'Déan teagmháil linn', 'Fúinn', 'Maidir linn', 'Cartlann', 'Nuacht',
      'Léim go dtí an t-ábhar', 'Téigh go dtí an príomhábhar', 'Léim go dtí an príomhábhar', 'Dún', 'Siar', 'Ar ais',
      'Ar ais go barr', 'Léarscáil an tsuímh', 'Spórt', 'An t-alt roimhe seo', 'An chéad alt eile',
    ),
    social: [
      ...whole(
        'Comhroinn', 'Roinn an scéal', 'Roinn ar Facebook', 'Priontáil', 'Lean muid', 'Lean sinn', 'Is maith liom',
        'Cóipeáil an nasc', 'Seol ríomhphost', 'Sábháil',
      ),
      ...starts('Roinn:', 'Roinn ar', 'Lean muid ar', 'Lean sinn ar', 'Comhroinn ar'),
    ],
    tags: starts('Clibeanna:', 'Ábhair:', 'Topaicí:', 'Eochairfhocail:', 'Catagóir:', 'Catagóirí:'),
    comment: [
      ...whole('Nótaí tráchta', 'Freagra', 'Freagair', 'Gan trácht', 'Cuir trácht leis'),
      ...starts('Tráchtanna:', 'Fág freagra', 'Fág nóta tráchta', 'Fág trácht'),
      ...has('ní fhoilseofar do sheoladh ríomhphoist', 'tá réimsí riachtanacha marcáilte'),
    ],
    promo: [
      ...whole('Fógra', 'Fógraíocht', 'Liostáil', 'Síntiús', 'Nuachtlitir', 'Urraithe', 'Fógraigh linn'),
      ...starts('Liostáil le', 'Cláraigh don nuachtlitir', 'Íoslódáil an aip', 'Tacaigh linn', 'Faigh ár nuachtlitir'),
      ...has('cláraigh dár nuachtlitir', 'liostáil lenár nuachtlitir', 'ár nuachtlitir'),
    ],
    notice: [
      ...whole('Leathanach gan aimsiú', 'Glac le gach fianán', 'Glac leis', 'Glacaim leis'),
      ...has(
        'úsáidimid fianáin', 'baineann an suíomh seo úsáid as fianáin', 'úsáideann an suíomh seo fianáin', 'cumasaigh javascript',
        'bainimid úsáid as fianáin',
      ),
    ],
    bio: [...whole('Tuilleadh ón údar'), ...starts('Faoin údar:', 'Maidir leis an údar')],
    paywall: [...whole('Síntiúsóirí amháin'), ...has('do shíntiúsóirí amháin', 'chun leanúint ar aghaidh ag léamh')],
  },
  sample:
    'Dúirt comhairleoirí na cathrach Dé Máirt go mbeidh deisiú an droichid thar an abhainn críochnaithe ' +
    'faoi dheireadh na bliana. De réir cheannasaí na roinne, tá na piléir athraithe ag na hoibrithe ' +
    'cheana féin, ach ní osclófar an bóthar go dtí go mbeidh na trialacha thart. Tá súil ag muintir na ' +
    'háite go mbeidh an turas níos giorra.',
} satisfies LanguageFile;

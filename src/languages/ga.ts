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
  authors: { by: ['Le', 'Le:', 'Údar:', 'Údair:', 'Scríofa ag', 'Scríofa ag:', 'Ó', 'eisithe ag'], and: ['agus', 'is'] },
  names:
    'Seán Pádraig Micheál Mícheál Séamas Séamus Seosamh Tomás Liam Eoin Eoghan Ciarán Colm Colmán Cormac Conchúr Conchubhar Conall Conán Caoimhín Cathal Cian Cillian Críostóir Daithí Dáithí Dáibhí Dara Darragh Daire Dáire Déaglán Declan Diarmuid Diarmaid Dónall Domhnall Donncha Donnchadh Dubhaltach Éamon Éamonn Éanna Eadbhard Anraí Antaine Antóin Aodh Aodhán Aonghus Aengus Ailbhe Art Artúr Bairbre Beircheart Breandán Brendan Brian Caolán Cearbhall Cárthach Peadar Pól Pilib Piaras Proinsias Páraic Páraig Pádraic Parthalán Niall Naoise Nioclás Neasán Máirtín Maitiú Mánus Maolra Muiris Murchadh Mathúin Maidhc Marcas Labhrás Lochlann Lorcán Lughaidh Lúcás Uinseann Uilliam Oisín Oscar Odhrán Oilibhéar Réamonn Risteard Riobard Roibeard Rónán Ruaidhrí Ruairí Ruairi Fachtna Feardorcha Fearghal Feargal Fearghas Feargus Feichín Fiachra Fínín Fintan Fionn Fionán Fionnán Fiontán Flannán Gearóid Gearalt Gréagóir Garbhán Iarla Iognáid Síomón Seoirse Somhairle Seaghán Stiofán Steafán Stíofán Séarlas Sailbheastar Tadhg Tarlach Toirealach Traolach Tiarnán Tighearnán Máire Bríd Brighid Bríghid Áine Aoife Aisling Aifric Aoibheann Aoibhinn Aoibhín Ailís Ailíse Aingeal Bláthnaid Bláithín Brónach Caoilfhionn Caitlín Caitríona Cáit Cáitín Caoimhe Ciara Clíona Clíodhna Clodagh Cristín Deirdre Dearbhla Dearbhaile Doireann Eibhlín Eilís Éadaoin Eimear Éimear Emer Eithne Étaín Fidelma Fionnuala Fionnghuala Fionnola Gobnait Gráinne Gearóidín Iseult Íde Laoise Lasairfhíona Líadan Léan Máiréad Mairéad Máirín Máirtína Maeve Méabh Meadhbh Muireann Muirín Neasa Niamh Nóra Nóirín Nuala Órla Órlaith Orlaith Orla Peig Peigí Pádraigín Ríona Ríoghnach Róis Róise Róisín Sadhbh Saoirse Saraid Síle Sinéad Siobhán Siún Síne Sibéal Siubhán Sláine Sorcha Tríona Treasa Úna Oonagh Cáitlín Ríonach Dónal Donal Tom Joe Johnny Maitias Páidí Máirí'.split(
      ' ',
    ),
  titles: ['iriseoir', 'tuairisceoir', 'eagarthóir', 'comhfhreagraí', 'colúnaí', 'an dr', 'dr', 'an tollamh'],
  cues: {
    source: [...whole('AFP', 'Reuters'), ...starts('Foinse:', 'Foinsí:', 'Foinse an scéil')],
    byline: starts(
      'Údar:', 'Údair:', 'Scríofa ag', 'Le:', 'Tuairisc le', 'Aistrithe ag', 'Iriseoir:', 'Scríofa:', 'Eagarthóir:',
      'Agallamh le', 'Alt le', 'Curtha le chéile ag',
    ),
    dateline: [
      ...starts(
        'Foilsithe', 'Foilsithe ar', 'Foilsithe ag', 'Dáta:', 'Dáta foilsithe:', 'Am léitheoireachta:', 'Postáilte:', 'Foilsíodh',
        'Foilsíodh ar',
      ),
      ...ends('nóiméad léitheoireachta', 'nóim. léitheoireachta'),
    ],
    updated: starts(
      'Nuashonraithe', 'Uasdátaithe:', 'Nuashonraithe go deireanach:', 'Athraithe:', 'An nuashonrú is déanaí:', 'Nuashonraíodh',
      'Leasaithe:', 'Deireanach nuashonraithe',
    ),
    caption: starts(
      'Grianghraf:', 'Grianghraif:', 'Pictiúr:', 'Pictiúir:', 'Íomhá:', 'Físeán:', 'Pic:', 'Grianghraf le', 'Pictiúr le',
      'Léaráid:', 'Grianghraf ó', 'Íomhá le', 'Pictiúr ó',
    ),
    copyright: [
      ...whole(
        'Polasaí Príobháideachais', 'Polasaí Príobháideachta', 'Beartas Príobháideachais', 'Ráiteas Príobháideachais',
        'Téarmaí agus Coinníollacha', 'Téarmaí Úsáide', 'Cóipcheart', 'Séanadh', 'Polasaí Fianán', 'Príobháideachas',
        'Beartas fianán', 'Beartas príobháideachta', 'Fógra príobháideachais', 'Téarmaí seirbhíse', 'Téarmaí', 'Inrochtaineacht',
        'Ráiteas inrochtaineachta', 'Ráiteas séanta', 'Saoráil faisnéise', 'Cosaint sonraí', 'Fianáin agus príobháideachas',
      ),
      ...starts('Cóipcheart ©', 'Gach ceart', 'Dearadh le'),
      ...has('gach ceart ar cosaint', 'gach ceart ar cosnamh', 'gach cóipcheart', 'gan cead i scríbhinn'),
    ],
    related: [
      ...whole(
        'Is mó léamh', 'Na scéalta is mó léamh', 'Ailt ghaolmhara', 'Scéalta eile', 'Tuilleadh scéalta', 'Nuacht is déanaí',
        'An nuacht is déanaí', 'Scéalta is déanaí', 'Is déanaí', 'Molta', 'Scéalta móra', 'Is mó tóir', 'Tuilleadh nuachta',
        'Ábhar gaolmhar', 'Rogha an eagarthóra', 'Ailt eile', 'Ailt is déanaí', 'Alt is déanaí', 'Postálacha is déanaí',
        'Postálacha gaolmhara', 'Gaolmhar', 'Scéalta is mó léamh', 'Is mó a léadh', 'Is mó a léitear', 'Is coitianta',
        'Scéal mór', 'Príomhscéalta', 'Príomhscéal', 'Ceannlínte', 'Tuilleadh ábhair', 'Tuilleadh sa rannóg seo', 'Sa rannóg seo',
        "B'fhéidir go dtaitneodh leat", 'Táirgí gaolmhara', 'Nuacht eile', 'An scéal roimhe seo', 'An chéad scéal eile', 'Anois',
        'Nua', 'Postáil roimhe seo', 'An chéad phost eile',
      ),
      ...starts(
        'Léigh freisin', 'Léigh chomh maith', 'Féach freisin', 'Tuilleadh ar an scéal', 'Tuilleadh ó', 'Tuilleadh faoi',
        'Scéalta gaolmhara:',
      ),
    ],
    more: [
      ...whole(
        'Tuilleadh', 'Níos mó', 'Lean ar aghaidh ag léamh', 'Lean den léamh', 'An scéal iomlán', 'Féach ar fad',
        'Taispeáin tuilleadh', 'Tuilleadh eolais', 'Léigh', 'Léigh an scéal', 'Léigh an t-alt', 'Féach gach rud', 'Gach scéal',
        'Sonraí', 'Breis', 'Foghlaim tuilleadh',
      ),
      ...ends(
        'Léigh tuilleadh', 'Léigh níos mó', 'Tuilleadh »', 'tuilleadh anseo', 'léigh an scéal iomlán', 'breis eolais',
        'cliceáil anseo',
      ),
    ],
    navigation: [
      ...whole(
        'Baile', 'Abhaile', 'Leathanach baile', 'Príomhleathanach', 'Roghchlár', 'Cuardach', 'Cuardaigh', 'Logáil isteach',
        'Logáil amach', 'Cláraigh', 'Teagmháil', 'Déan teagmháil linn', 'Fúinn', 'Maidir linn', 'Cartlann', 'Nuacht',
        'Léim go dtí an t-ábhar', 'Téigh go dtí an príomhábhar', 'Léim go dtí an príomhábhar', 'Dún', 'Siar', 'Ar ais',
        'Ar ais go barr', 'Léarscáil an tsuímh', 'Spórt', 'An t-alt roimhe seo', 'An chéad alt eile', 'An Baile',
        'Nuacht Náisiúnta', 'Nuacht Idirnáisiúnta', 'Nuacht áitiúil', 'Náisiúnta', 'Idirnáisiúnta', 'Áitiúil', 'Éire',
        'An Domhan', 'Domhan', 'Polaitíocht', 'Gnó', 'Eacnamaíocht', 'Sláinte', 'Oideachas', 'Timpeallacht', 'Comhshaol',
        'Teicneolaíocht', 'Eolaíocht', 'Cultúr', 'Ealaíona', 'Na hEalaíona', 'Ceol', 'Scannáin', 'Leabhair', 'Litríocht', 'Stair',
        'Teanga', 'An Ghaeilge', 'An Ghaeltacht', 'Gaeltacht', 'Gaeilge', 'Béarla', 'Siamsaíocht', 'Saol', 'Stíl Mhaireachtála',
        'Bia', 'Taisteal', 'Faisean', 'Peil', 'Peil Ghaelach', 'Iománaíocht', 'Camógaíocht', 'Sacar', 'Rugbaí', 'CLG', 'Tuairim',
        'Tuairimí', 'Tuairimíocht', 'Eagarfhocal', 'Agallamh', 'Agallaimh', 'Colúin', 'Colún', 'Blag', 'Blaganna', 'Aimsir',
        'An Aimsir', 'Teilifís', 'Raidió', 'Beo', 'Beo anois', 'Cláir', 'Sceideal', 'Podchraoladh', 'Podchraoltaí', 'Físeáin',
        'Físeán', 'Grianghraif', 'Gailearaí', 'Imeachtaí', 'Poist', 'Folúntais', 'Fógraí', 'Ainm úsáideora', 'Pasfhocal',
        'Focal faire', 'Dearmad ar do phasfhocal', 'An ndearna tú dearmad ar do phasfhocal', 'Cuimhnigh orm', 'Mo chuntas',
        'Cruthaigh cuntas', 'Sínigh isteach', 'Torthaí cuardaigh', 'Torthaí', 'Sórtáil de réir', 'Scag', 'Roghnaigh teanga',
        'Cé muid féin', 'Ceisteanna coitianta', 'Cabhair', 'Cúnamh', 'Naisc', 'Naisc úsáideacha', 'Seirbhísí', 'Foilseacháin',
        'Preasráitis', 'An Fhoireann', 'Foireann', 'Barr', 'Barr an leathanaigh', 'Ar aghaidh', 'An chéad leathanach eile',
        'Leathanach roimhe', 'Catagóirí', 'Cartlanna', 'Féilire', 'Ciseán', 'Cuir sa chiseán', 'Siopa', 'Táirgí', 'Cur síos',
        'Seoladh agus íocaíocht', 'Seachadadh',
      ),
      ...starts('Léim go', 'Tá tú anseo', 'Cuardaigh le haghaidh', 'Teil:', 'Guthán:', 'Seoladh:'),
    ],
    social: [
      ...whole(
        'Roinn an scéal', 'Roinn ar Facebook', 'Priontáil', 'Lean muid', 'Lean sinn', 'Is maith liom', 'Cóipeáil an nasc',
        'Seol ríomhphost', 'Sábháil', 'Roinn é seo', 'Comhroinn é seo', 'Cóipeáil nasc', 'Seol chuig cara', 'Lean', 'Leanúint',
        'Meáin shóisialta', 'Na meáin shóisialta', 'Éist', 'Roinn ar WhatsApp', 'Priontáil an leathanach',
      ),
      ...starts(
        'Roinn:', 'Roinn ar', 'Lean muid ar', 'Lean sinn ar', 'Comhroinn ar', 'Roinn seo ar', 'Cliceáil chun', 'Comhroinn:',
      ),
      ...has('osclaítear i bhfuinneog nua'),
    ],
    tags: starts(
      'Clibeanna:', 'Ábhair:', 'Topaicí:', 'Eochairfhocail:', 'Catagóir:', 'Catagóirí:', 'Clib:', 'Comhdaithe faoi', 'Clibeáilte',
    ),
    comment: [
      ...whole(
        'Nótaí tráchta', 'Freagra', 'Freagair', 'Gan trácht', 'Cuir trácht leis', 'Trácht', 'Ainm', 'Ríomhphost',
        'Suíomh gréasáin', 'Seol', 'Seol trácht', 'Cuir nóta tráchta', 'Nótaí tráchta is déanaí', 'Cealaigh freagra',
        'Gan nótaí tráchta', 'Léirmheasanna', 'Tuairiscigh', 'Tuilleadh nótaí tráchta',
      ),
      ...starts(
        'Tráchtanna:', 'Fág freagra', 'Fág nóta tráchta', 'Fág trácht', 'Ní mór duit logáil', "Sábháil m'ainm", 'Cuir do thrácht',
        'Ní mór duit a bheith logáilte',
      ),
      ...ends('a deir:'),
      ...has(
        'ní fhoilseofar do sheoladh ríomhphoist', 'tá réimsí riachtanacha marcáilte', 'chun trácht a dhéanamh',
        'ní fhoilseofar do sheoladh',
      ),
    ],
    promo: [
      ...whole(
        'Fógra', 'Fógraíocht', 'Liostáil', 'Síntiús', 'Nuachtlitir', 'Urraithe', 'Fógraigh linn', 'Fógraíocht Linn', 'Fógróirí',
        'Urraitheoirí', 'Urraitheoir', 'Liostáil anois', 'Cláraigh anois', 'Do sheoladh ríomhphoist', 'Seoladh ríomhphoist',
        'Tabhair síntiús', 'Praghas', 'Ceannaigh anois', 'As stoc', 'I stoc', 'Tairiscintí', 'Ticéid',
      ),
      ...starts(
        'Liostáil le', 'Cláraigh don nuachtlitir', 'Íoslódáil an aip', 'Tacaigh linn', 'Faigh ár nuachtlitir', 'Cláraigh le',
        'Cláraigh dár', 'Faigh an nuacht', 'Liostáil don',
      ),
      ...has('cláraigh dár nuachtlitir', 'liostáil lenár nuachtlitir', 'ár nuachtlitir', 'cuir isteach do ríomhphost'),
    ],
    notice: [
      ...whole(
        'Leathanach gan aimsiú', 'Glac le gach fianán', 'Glac leis', 'Glacaim leis', 'Glac le fianáin', 'Glac le gach ceann',
        'Diúltaigh', 'Diúltaigh do gach', 'Socruithe', 'Socruithe fianán', 'Fianáin', 'Fianáin riachtanacha', 'Ceart go leor',
        'Earráid', 'Á lódáil', 'Tuigim', 'Gníomhach i gcónaí', 'Sainroghanna',
      ),
      ...starts('Níor aimsíodh', 'Úsáideann an suíomh'),
      ...has(
        'úsáidimid fianáin', 'baineann an suíomh seo úsáid as fianáin', 'úsáideann an suíomh seo fianáin', 'cumasaigh javascript',
        'bainimid úsáid as fianáin', 'úsáid a bhaint as fianáin', 'ár mbeartas fianán',
      ),
    ],
    bio: [...whole('Tuilleadh ón údar'), ...starts('Faoin údar:', 'Maidir leis an údar', 'Gach alt le')],
    paywall: [
      ...whole('Síntiúsóirí amháin'),
      ...has('do shíntiúsóirí amháin', 'chun leanúint ar aghaidh ag léamh', 'chun an t-alt iomlán a léamh'),
    ],
  },
  sample:
    'Dúirt comhairleoirí na cathrach Dé Máirt go mbeidh deisiú an droichid thar an abhainn críochnaithe ' +
    'faoi dheireadh na bliana. De réir cheannasaí na roinne, tá na piléir athraithe ag na hoibrithe ' +
    'cheana féin, ach ní osclófar an bóthar go dtí go mbeidh na trialacha thart. Tá súil ag muintir na ' +
    'háite go mbeidh an turas níos giorra.',
} satisfies LanguageFile;

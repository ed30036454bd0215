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
  authors: {
    by: ['Le', 'Le:', 'Údar:', 'Údair:', 'Scríofa ag', 'Scríofa ag:', 'Ó', 'eisithe ag'],
    and: ['agus', 'is', '&', 'in éineacht le', 'i gcomhar le', 'i gcomhpháirt le', 'mar aon le'],
    after: ['ag scríobh', 'ag tuairisciú', 'a scríobh', 'a scríobhann', 'a thuairiscigh', 'a chuir le chéile', 'ag tuairisciú ó', 'ag scríobh ó', 'a chuir an t-agallamh', 'a rinne an t-agallamh', 'ag cur síos'],
    labels:
      'an t-údar;na húdair;faoin údar;scríbhneoir;scríbhneoirí;téacs;focail;scéal;tuairisc;tuairisceoir;tuairisceoirí;ár dtuairisceoir;iriseoir;iriseoirí;comhfhreagraí;ár gcomhfhreagraí;colúnaí;colún;agallamh;agallóir;tuairim;tuairimíocht;léirmheas;léirmheastóir;anailís;tráchtaireacht;tráchtaire;oideas;aiste;eagarfhocal;blag;blagadóir;aoicholúnaí;rannpháirtí;scríobhann;scríobh;arna scríobh ag;á scríobh ag;curtha ar fáil ag;curtha isteach ag;curtha suas ag;curtha le chéile ag;postáilte ag;foilsithe ag;ullmhaithe ag;arna ullmhú ag;tuairisc ó;tuairisc le;alt le;alt ó;scéal le;scéal ó;téacs le;focail le;focail agus pictiúir le;téacs agus grianghraif le;agallamh le;agallamh déanta ag;colún le;tuairim le;tuairim ó;léirmheas le;léirmheas ó;anailís le;anailís ó;oideas le;oideas ó;aiste le;blag le'.split(
        ';',
      ),
    credits:
      'grianghraf;grianghraif;grianghraf le;grianghraif le;grianghraf ó;grianghraf de chuid;grianghrafadóir;grianghrafadóirí;grianghrafadóireacht;grianghrafadóireacht le;pictiúr;pictiúir;pictiúr le;pictiúir le;pictiúr ó;pictiúr de chuid;íomhá;íomhánna;íomhá le;íomhá ó;íomhánna le;príomhíomhá;íomhá chlúdaigh;pictiúr cartlainne;pictiúr comhaid;grianghraf cartlainne;cartlann;creidiúint;creidiúint grianghraif;creidmheas;foinse an ghrianghraif;foinse na híomhá;físeán;físeáin;físeán le;físeáin le;scannán;scannánaíocht;ceamara;ceamaradóir;eagarthóireacht físe;grafaic;grafaicí;grafaic le;infografaic;faisnéisghrafaic;léaráid;léaráidí;léaráidí le;maisiú;maisithe ag;maisitheoir;cartún;cartún le;líníocht;líníochtaí;léarscáil;gabháil scáileáin;beochan;ealaín;dearadh'.split(
        ';',
      ),
    edited:
      'curtha in eagar ag;in eagar ag;eagarthóir;eagarthóirí;eagarthóireacht;eagarthóireacht le;faoi eagarthóireacht;profléite ag;profléamh;profléitheoir;léite ag;seiceáilte ag;athbhreithnithe ag;athbhreithniú;athbhreithniú leighis;fíoraithe ag;seiceáil fíricí;fíricí seiceáilte ag;faofa ag;nuashonraithe ag;aistrithe ag;aistrithe ón mbéarla ag;aistriúchán;aistriúchán le;aistritheoir;aistritheoirí;leagan gaeilge;leagan gaeilge le;gaeilge le;curtha in oiriúint ag;modhnóir;modhnaithe ag;láithreoir;i láthair ag;curtha i láthair ag;léirithe ag;léiritheoir;léiriú;léiriúchán;stiúrthóir;stiúrtha ag;comhordaithe ag;comhordaitheoir;foilsitheoir;leagan amach;deartha ag;trascríofa ag;taighde;taighde le'.split(
        ';',
      ),
    jobs:
      'iriseoir neamhspleách;iriseoir saor;iriseoir spóirt;iriseoir imscrúdaitheach;fótairiseoir;príomhthuairisceoir;tuairisceoir sinsearach;tuairisceoir spóirt;tuairisceoir nuachta;tuairisceoir polaitíochta;ár dtuairisceoir;scríbhneoir foirne;scríbhneoir;scríbhneoir spóirt;eagarthóir ginearálta;príomheagarthóir;leaseagarthóir;eagarthóir cúnta;eagarthóir nuachta;eagarthóir spóirt;eagarthóir polaitíochta;eagarthóir cultúir;eagarthóir gnó;eagarthóir ealaíon;eagarthóir gaeilge;eagarthóir stiúrtha;eagarthóir bainistíochta;ceannaire nuachta;ceann nuachta;stiúrthóir;comhfhreagraí speisialta;comhfhreagraí eachtrach;comhfhreagraí polaitíochta;comhfhreagraí spóirt;comhfhreagraí oideachais;comhfhreagraí sláinte;comhfhreagraí gaeltachta;ár gcomhfhreagraí;ár gcomhfhreagraí i;toscaire speisialta;aoicholúnaí;aoi-scríbhneoir;aoi-údar;rannpháirtí;tráchtaire;tráchtaire polaitíochta;tráchtaire spóirt;anailísí;anailísí polaitíochta;criticeoir;criticeoir scannán;léirmheastóir;blagadóir;craoltóir;láithreoir;oiliúnaí;intéirneach;léiritheoir;an tuas;uas;prof;an t-ollamh;ollamh;ollamh comhlach;ollamh cúnta;ollamh emeritus;phd;ma;ba;msc;an t-athair;athair;an tsr;dochtúir;léachtóir;léachtóir sinsearach;taighdeoir;iarrthóir phd;mac léinn phd;dlíodóir;aturnae;abhcóide;altra;síceolaí;eacnamaí;múinteoir;príomhoide;údar;úrscéalaí;file;staraí;méara;comhairleoir;teachta dála;td;feisire;feisire eorpach;seanadóir;aire;sagart;easpag;aistritheoir;mac léinn'.split(
        ';',
      ),
  },
  names:
    'Seán Pádraig Micheál Mícheál Séamas Séamus Seosamh Tomás Liam Eoin Eoghan Ciarán Colm Colmán Cormac Conchúr Conchubhar Conall Conán Caoimhín Cathal Cian Cillian Críostóir Daithí Dáithí Dáibhí Dara Darragh Daire Dáire Déaglán Declan Diarmuid Diarmaid Dónall Domhnall Donncha Donnchadh Dubhaltach Éamon Éamonn Éanna Eadbhard Anraí Antaine Antóin Aodh Aodhán Aonghus Aengus Ailbhe Art Artúr Bairbre Beircheart Breandán Brendan Brian Caolán Cearbhall Cárthach Peadar Pól Pilib Piaras Proinsias Páraic Páraig Pádraic Parthalán Niall Naoise Nioclás Neasán Máirtín Maitiú Mánus Maolra Muiris Murchadh Mathúin Maidhc Marcas Labhrás Lochlann Lorcán Lughaidh Lúcás Uinseann Uilliam Oisín Oscar Odhrán Oilibhéar Réamonn Risteard Riobard Roibeard Rónán Ruaidhrí Ruairí Ruairi Fachtna Feardorcha Fearghal Feargal Fearghas Feargus Feichín Fiachra Fínín Fintan Fionn Fionán Fionnán Fiontán Flannán Gearóid Gearalt Gréagóir Garbhán Iarla Iognáid Síomón Seoirse Somhairle Seaghán Stiofán Steafán Stíofán Séarlas Sailbheastar Tadhg Tarlach Toirealach Traolach Tiarnán Tighearnán Máire Bríd Brighid Bríghid Áine Aoife Aisling Aifric Aoibheann Aoibhinn Aoibhín Ailís Ailíse Aingeal Bláthnaid Bláithín Brónach Caoilfhionn Caitlín Caitríona Cáit Cáitín Caoimhe Ciara Clíona Clíodhna Clodagh Cristín Deirdre Dearbhla Dearbhaile Doireann Eibhlín Eilís Éadaoin Eimear Éimear Emer Eithne Étaín Fidelma Fionnuala Fionnghuala Fionnola Gobnait Gráinne Gearóidín Iseult Íde Laoise Lasairfhíona Líadan Léan Máiréad Mairéad Máirín Máirtína Maeve Méabh Meadhbh Muireann Muirín Neasa Niamh Nóra Nóirín Nuala Órla Órlaith Orlaith Orla Peig Peigí Pádraigín Ríona Ríoghnach Róis Róise Róisín Sadhbh Saoirse Saraid Síle Sinéad Siobhán Siún Síne Sibéal Siubhán Sláine Sorcha Tríona Treasa Úna Oonagh Cáitlín Ríonach Dónal Donal Tom Joe Johnny Maitias Páidí Máirí'.split(
      ' ',
    ),
  appeared: ['foilsíodh den chéad uair in'],
  published: ['foilsíodh ar dtús in', 'foilsíodh ar dtús i', 'foilsíodh ar dtús ar', 'foilsíodh ar dtús sa', 'foilsíodh i dtosach in', 'foilsíodh i dtosach i', 'foilsíodh i dtús báire in', 'foilsíodh den chéad uair i', 'foilsíodh den chéad uair ar', 'foilsíodh den chéad uair sa', 'foilsíodh den chéad uair san', 'foilsíodh cheana in', 'foilsíodh cheana i', 'a foilsíodh ar dtús in', 'a foilsíodh ar dtús i', 'a foilsíodh den chéad uair in', 'a foilsíodh den chéad uair i', 'a foilsíodh cheana in', 'céadfhoilsithe in', 'céadfhoilsíodh in', 'céadfhoilsíodh i', 'arna fhoilsiú ar dtús in', 'foilsithe ar dtús in', 'foilsithe den chéad uair in', 'foilsithe cheana in', 'a bhí le léamh ar dtús in', 'bhí an t-alt seo ar dtús in', 'i gcló ar dtús in', 'i gcló den chéad uair in', 'foilsíodh sa nuachtán', 'foilsíodh san iris', 'foilsíodh san irisleabhar', 'foilsíodh ar an suíomh', 'foilsíodh ar an mblag', 'foilsíodh sa leabhar', 'foilsíodh sa chnuasach', 'foilsíodh sa nuachtlitir', 'a foilsíodh sa nuachtán', 'a foilsíodh san iris', 'foilsithe san iris', 'athfhoilsithe ó', 'athfhoilsíodh ó', 'athchló ó', 'athchlóite ó', 'arna athchló ó', 'tógtha as an leabhar', 'tógtha as an iris', 'sliocht as an leabhar', 'le caoinchead ó', 'le cead ó', 'aistrithe ó alt in', 'de réir preasráitis ó', 'de réir preaseisiúint ó', 'preasráiteas ó', 'preaseisiúint ó'],
  titles: ['iriseoir', 'tuairisceoir', 'eagarthóir', 'comhfhreagraí', 'colúnaí', 'an dr', 'dr', 'an tollamh'],
  cues: {
    source: [
      ...has('Foilsithe ar dtús i', 'Foilsithe ar dtús in', 'Foilsithe ar dtús ar', 'Foilsithe ar dtús ag', 'Foilsithe den chéad uair i', 'Foilsithe den chéad uair in', 'A foilsíodh ar dtús i', 'Foilsíodh an t-alt seo ar dtús i', 'Foilsíodh an t-alt seo den chéad uair i', 'Curtha in oiriúint ó'),
      ...starts('De réir', 'Le heolas ó', 'Le faisnéis ó', 'Le hábhar ó', 'Preasráiteas ó', 'Le caoinchead', 'Le cead ó', 'Bunaithe ar', 'Bunfhoinse:', 'Bunalt:', 'Preaseisiúint:', 'Preasráiteas:'),...whole('AFP', 'Reuters'), ...starts('Foinse:', 'Foinsí:', 'Foinse an scéil')],
    byline: [...starts(
      'Údar:', 'Údair:', 'Scríofa ag', 'Le:', 'Tuairisc le', 'Aistrithe ag', 'Iriseoir:', 'Scríofa:', 'Eagarthóir:',
      'Agallamh le', 'Alt le', 'Curtha le chéile ag',
    ), ...starts('Arna scríobh ag', 'Á scríobh ag', 'Curtha ar fáil ag', 'Curtha isteach ag', 'Curtha suas ag', 'Postáilte ag', 'Ullmhaithe ag', 'Arna ullmhú ag', 'Tuairisc ó', 'Alt ó', 'Scéal le', 'Scéal ó', 'Téacs le', 'Focail le', 'Focail agus pictiúir le', 'Téacs agus grianghraif le', 'Agallamh déanta ag', 'Colún le', 'Tuairim le', 'Tuairim ó', 'Léirmheas le', 'Léirmheas ó', 'Anailís le', 'Anailís ó', 'Oideas le', 'Oideas ó', 'Aiste le', 'Blag le', 'Scríbhneoir:', 'Scríbhneoirí:', 'Téacs:', 'Focail:', 'Scéal:', 'Tuairisc:', 'Tuairisceoir:', 'Tuairisceoirí:', 'Iriseoirí:', 'Comhfhreagraí:', 'Colúnaí:', 'Agallóir:', 'Léirmheas:', 'Léirmheastóir:', 'Anailís:', 'Tráchtaireacht:', 'Tráchtaire:', 'Oideas:', 'Aiste:', 'Blagadóir:', 'Aoicholúnaí:', 'Rannpháirtí:', 'Scríobhann:', 'Scríobh:')],
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
    caption: [...starts(
      'Grianghraf:', 'Grianghraif:', 'Pictiúr:', 'Pictiúir:', 'Íomhá:', 'Físeán:', 'Pic:', 'Grianghraf le', 'Pictiúr le',
      'Léaráid:', 'Grianghraf ó', 'Íomhá le', 'Pictiúr ó',
    ), ...starts('Grianghraif le:', 'Grianghraf de chuid:', 'Grianghrafadóir:', 'Grianghrafadóirí:', 'Grianghrafadóireacht:', 'Grianghrafadóireacht le:', 'Pictiúir le:', 'Pictiúr de chuid:', 'Íomhánna:', 'Íomhá ó:', 'Íomhánna le:', 'Príomhíomhá:', 'Íomhá chlúdaigh:', 'Pictiúr cartlainne:', 'Pictiúr comhaid:', 'Grianghraf cartlainne:', 'Creidiúint:', 'Creidiúint grianghraif:', 'Creidmheas:', 'Foinse an ghrianghraif:', 'Foinse na híomhá:', 'Físeán le:', 'Físeáin le:', 'Scannán:', 'Scannánaíocht:', 'Ceamara:', 'Ceamaradóir:', 'Eagarthóireacht físe:', 'Grafaic:', 'Grafaicí:', 'Grafaic le:', 'Infografaic:', 'Faisnéisghrafaic:', 'Léaráidí:', 'Léaráidí le:', 'Maisiú:', 'Maisithe ag:', 'Maisitheoir:', 'Cartún:', 'Cartún le:', 'Líníocht:', 'Líníochtaí:', 'Léarscáil:', 'Gabháil scáileáin:', 'Beochan:', 'Ealaín:', 'Dearadh:')],
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
      ...whole('Scéalta gaolmhara', 'Tuilleadh ar an ábhar seo', 'Na scéalta is déanaí', 'Ón rannóg chéanna', 'B’fhéidir go mbeadh suim agat'),
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
      ...whole('Domhanda', 'Pobal', 'Cúirteanna', 'Dúlra', 'Talmhaíocht', 'Oidis', 'Teaghlach', 'Amharclannaíocht', 'Pasfhocal dearmadta', 'Praghsanna', 'Clár', 'Clár ábhair', 'An chéad', 'Deireanach', 'Leathanach eile'),
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
      ...whole('Roinn', 'Éist leis an alt'),
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
      ...whole('Scríobh trácht', 'Níl aon trácht ann', 'Gach trácht', 'Is nuaí ar dtús', 'D’ainm', 'Gan ainm', 'Aoi'),
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
      ...whole('Síntiús a ghlacadh', 'Ábhar urraithe'),
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
      ...whole('Glacaim', 'Glac', 'Diúltaigh do gach fianán', 'Ár gcomhpháirtithe'),
      ...starts('Úsáideann an suíomh seo', 'Úsáideann an láithreán', 'Níor aimsíodh an leathanach', 'Tá do bhrabhsálaí'),
    ],
    bio: [...whole('Tuilleadh ón údar'), ...starts('Faoin údar:', 'Maidir leis an údar', 'Gach alt le')],
    paywall: [
      ...whole('Síntiúsóirí amháin'),
      ...has('do shíntiúsóirí amháin', 'chun leanúint ar aghaidh ag léamh', 'chun an t-alt iomlán a léamh'),
    ],
    other: [
      ...starts('Ceartú:', 'Soiléiriú:', 'Nóta an eagarthóra:', 'Nóta ón eagarthóir:', 'Nuashonrú:', 'Nuashonraíodh an t-alt', 'Coinbhleacht leasa:', 'I gcomhpháirt le', 'I gcomhar le', 'Is iad tuairimí', 'Tuilleadh eolais:', 'Le haghaidh tuilleadh eolais', 'Teagmháil do na meáin:', 'An aimsir i', 'Éirí na gréine:', 'Luí na gréine:', 'Taise:', 'Gaoth:', 'Rátaí malairte', 'Pobalbhreith:', 'Ceist na seachtaine', 'Líon vótaí:', 'Uaireanta oscailte:', 'Uimhir CBL', 'Teileafón:', 'Facs:', 'Ríomhphost:', 'Meáchan:'),
      ...whole('Réamhaisnéis', 'Réamhaisnéis na haimsire', 'Malartán', 'Sceideal teilifíse', 'Sceideal raidió', 'Tuismeá', 'Pobalbhreith', 'Vótáil', 'Féach na torthaí', 'Crannchur', 'Fógraí báis', 'Mionfhógraí', 'Sonraí teagmhála', 'Uaireanta oscailte', 'Seoladh', 'Staitisticí', 'Nathán an lae', 'Grianghraf an lae', 'Crosfhocal', 'Focal an lae'),
    ],
  },
  sample:
    'Dúirt comhairleoirí na cathrach Dé Máirt go mbeidh deisiú an droichid thar an abhainn críochnaithe ' +
    'faoi dheireadh na bliana. De réir cheannasaí na roinne, tá na piléir athraithe ag na hoibrithe ' +
    'cheana féin, ach ní osclófar an bóthar go dtí go mbeidh na trialacha thart. Tá súil ag muintir na ' +
    'háite go mbeidh an turas níos giorra.',
} satisfies LanguageFile;

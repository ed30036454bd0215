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
  authors: {
    by: ['eftir', 'höfundur', 'skrifar', 'texti', 'höfundar', 'ritstjórn:', 'skrifað af'],
    and: ['og', '&', 'ásamt', 'með', 'í samvinnu við', 'í samstarfi við'],
    after: ['skrifar', 'skrifa', 'skrifaði', 'skrifuðu', 'ritar', 'ritaði', 'greinir frá', 'segir frá', 'fjallar um', 'tók saman', 'tóku saman', 'skráði', 'tók viðtalið', 'ræddi við', 'skrifar frá', 'fréttaritari'],
    photos: ['myndir', 'ljósmyndir', 'mynd'],
    labels:
      'um höfundinn;um höfund;skrifaði;ritar;blaðamaður;blaðakona;blaðamenn;fréttamaður;fréttakona;fréttaritari;fréttaritari okkar;okkar maður;viðtal;viðmælandi;pistill;pistlahöfundur;grein;frétt;fréttir;umfjöllun;skýrsla;skoðun;leiðari;gagnrýni;gagnrýnandi;ritdómur;dómur;uppskrift;aðsent;aðsend grein;greining;fréttaskýring;umsjón;skráði;tók saman;tók viðtalið;ræddi við;skrifuð af;ritað af;grein eftir;pistill eftir;texti eftir;texti og myndir;texti og mynd;texti og ljósmyndir;texti & myndir;viðtal eftir;frétt eftir;umfjöllun eftir;aðsend grein eftir;aðsendur pistill eftir;leiðari eftir;gagnrýni eftir;ritdómur eftir;dómur eftir;uppskrift eftir;uppskrift frá;birt af;sett inn af;sent inn af;tekið saman af;samantekt eftir;unnið af;skráð af;höfundur greinar;höfundur er;greinarhöfundur;bloggfærsla eftir'.split(
        ';',
      ),
    credits:
      'mynd eftir;myndir eftir;mynd frá;myndir frá;ljósmynd;ljósmynd eftir;ljósmyndir eftir;ljósmyndari;ljósmyndarar;myndataka;myndefni;myndvinnsla;myndataka og klipping;forsíðumynd;aðalmynd;safnmynd;mynd úr safni;myndir úr safni;úr safni;aðsend mynd;aðsendar myndir;samsett mynd;skjáskot;skjámynd;myndband;myndbönd;myndskeið;upptaka;kvikmyndataka;myndatökumaður;tökumaður;klipping;grafík;graf;skýringarmynd;skýringarmyndir;myndskreyting;myndskreytingar;myndlýsing;myndlýsingar;teikning;teikningar;teikning eftir;teiknari;kort'.split(
        ';',
      ),
    edited:
      'ritstjórn;ritstýrt af;ritstýrði;ritstjóri;umsjón;umsjónarmaður;umsjónarmenn;í umsjá;í umsjón;umbrot;hönnun;prófarkalestur;prófarkalesari;yfirlestur;yfirlesið af;yfirfarið af;las yfir;staðreyndavakt;staðreyndaprófun;staðreyndir kannaði;læknisfræðilega yfirfarið af;uppfært af;þýðing;þýðandi;þýðendur;þýtt af;þýddi;íslensk þýðing;þýtt úr ensku af;í þýðingu;framleiðsla;framleiðandi;framleitt af;framleiðendur;stjórn;stjórnandi;stjórnandi umræðna;þáttastjórnandi;dagskrárgerð;leikstjórn;kynnir;ábyrgðarmaður;ritstjóri og ábyrgðarmaður;vefstjóri'.split(
        ';',
      ),
    jobs:
      'blaðakona;fréttakona;íþróttafréttamaður;íþróttafréttakona;íþróttablaðamaður;viðskiptablaðamaður;menningarblaðamaður;rannsóknarblaðamaður;lausapenni;sjálfstætt starfandi blaðamaður;fréttaritari;fréttaritari okkar í;fréttaritari okkar á;sérstakur fréttaritari;erlendur fréttaritari;okkar maður í;aðalritstjóri;aðstoðarritstjóri;ritstjórnarfulltrúi;aðstoðarfréttastjóri;vaktstjóri;vefritstjóri;menningarritstjóri;viðskiptaritstjóri;íþróttastjóri;útgefandi;dálkahöfundur;pistlahöfundur;leiðarahöfundur;gestapenni;greinarhöfundur;gagnrýnandi;kvikmyndagagnrýnandi;tónlistargagnrýnandi;bókmenntagagnrýnandi;álitsgjafi;stjórnmálaskýrandi;greinandi;bloggari;lærlingur;starfsnemi;dagskrárgerðarmaður;dagskrárgerðarkona;þáttastjórnandi;ljósmyndari;prof;cand mag;cand jur;phd;ph d;doktor;prófessor;prófessor emeritus;dósent;lektor;aðjúnkt;doktorsnemi;rannsakandi;vísindamaður;fræðimaður;stjórnmálafræðingur;verkfræðingur;arkitekt;lögmaður;lögfræðingur;hæstaréttarlögmaður;hrl;hdl;læknir;yfirlæknir;heimilislæknir;hjúkrunarfræðingur;sálfræðingur;næringarfræðingur;hagfræðingur;viðskiptafræðingur;kennari;grunnskólakennari;leikskólakennari;skólastjóri;rithöfundur;skáld;höfundur;sagnfræðingur;heimspekingur;bæjarstjóri;borgarstjóri;borgarfulltrúi;bæjarfulltrúi;alþingismaður;þingmaður;þingkona;varaþingmaður;ráðherra;prestur;sóknarprestur;séra;sr;biskup;þýðandi;nemi;háskólanemi;stúdent;formaður;framkvæmdastjóri'.split(
        ';',
      ),
  },
  names:
    'Jón Sigurður Guðmundur Gunnar Ólafur Einar Kristján Magnús Stefán Jóhann Björn Árni Bjarni Helgi Halldór Arnar Kristinn Gísli Ragnar Þorsteinn Guðjón Páll Sveinn Birgir Óskar Davíð Haukur Karl Haraldur Ásgeir Jóhannes Ágúst Kjartan Þórður Hilmar Sigurjón Andri Þórarinn Hörður Friðrik Daníel Ingi Pétur Steinar Hafsteinn Ingvar Brynjar Róbert Rúnar Guðni Alexander Atli Víðir Baldur Benedikt Vilhjálmur Sævar Sigþór Erlingur Eiríkur Elías Egill Emil Eyþór Finnur Freyr Grétar Grímur Guðlaugur Hannes Hákon Heimir Hermann Hjalti Hjörtur Hlynur Hrafn Ingólfur Ísak Ívar Jakob Jónas Júlíus Jökull Kári Kolbeinn Kristófer Lárus Leifur Logi Lúðvík Marteinn Matthías Oddur Óli Orri Ólafía Reynir Samúel Sindri Sigfús Sigmundur Sigtryggur Skúli Snorri Sölvi Steingrímur Styrmir Sturla Sverrir Teitur Tómas Trausti Tryggvi Unnar Unnsteinn Valdimar Valgeir Valur Viðar Viktor Þorvaldur Þorgeir Þorgils Þorkell Þorlákur Þorleifur Þormóður Þór Þórir Þórhallur Þráinn Þröstur Ægir Örn Ögmundur Örvar Ari Arnór Aron Ásbjörn Ásmundur Auðunn Axel Bergur Bragi Brynjólfur Dagur Anna Guðrún Kristín Sigríður Margrét Helga Sigrún Ingibjörg Jóhanna María Elín Guðbjörg Ásta Katrín Ragnheiður Hildur Erla Lilja Guðný Ólöf Hulda Elísabet Steinunn Þórunn Berglind Unnur Bryndís Sólveig Eva Inga Halldóra Jóna Þóra Birna Sigurbjörg Auður Kolbrún Rakel Hrefna Edda Ásdís Hanna Íris Guðlaug Sara Sunna Valgerður Soffía Rannveig Ragna Vigdís Stefanía Silja Selma Rósa Ragnhildur Oddný Nanna Lára Laufey Kristbjörg Kristjana Karen Karitas Jónína Hrafnhildur Hólmfríður Hjördís Herdís Harpa Halla Hafdís Gunnhildur Guðfinna Gerður Fanney Eyrún Eygló Ester Erna Dóra Dagný Brynja Björk Björg Bergþóra Ásgerður Arna Aðalheiður Ágústa Alma Agnes Áslaug Álfheiður Svava Svanhildur Svandís Thelma Tinna Þuríður Þórdís Þorbjörg Þorgerður Gyða Snædís'.split(
      ' ',
    ),
  joined: ['skráður', 'skráð', 'meðlimur síðan'],
  titles: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'fréttastjóri', 'dr'],
  published: ['birtist fyrst í', 'birtist fyrst á', 'birtist upphaflega í', 'birtist upphaflega á', 'birtist upprunalega í', 'birtist áður í', 'birtist áður á', 'birtist fyrst hjá', 'birtist í fyrsta sinn í', 'birtist fyrst á vef', 'birtist fyrst á vefnum', 'hefur áður birst í', 'hefur áður birst á', 'áður birt í', 'áður birt á', 'upphaflega birt í', 'upphaflega birt á', 'upphaflega birtur í', 'upphaflega birtist í', 'fyrst birt í', 'fyrst birt á', 'fyrst birtist í', 'var fyrst birt í', 'var fyrst birt á', 'var fyrst birtur í', 'var upphaflega birt í', 'var upphaflega birtur í', 'kom fyrst út í', 'var fyrst prentuð í', 'var fyrst prentað í', 'endurprentað úr', 'endurbirt með leyfi', 'birt með leyfi', 'birt með góðfúslegu leyfi', 'með góðfúslegu leyfi', 'greinin er fengin úr', 'textinn er tekinn úr', 'greinin er tekin úr', 'brot úr bókinni', 'kafli úr bókinni', 'útdráttur úr bókinni', 'þýtt úr grein í', 'birtist í blaðinu', 'birtist í dagblaðinu', 'birtist í vikublaðinu', 'birtist í tímaritinu', 'birtist á vefsíðunni', 'birtist á vefnum', 'birtist á bloggsíðunni', 'birtist í bókinni', 'birtist í ritinu', 'birtist í fréttabréfi', 'birt í tímaritinu', 'birt í blaðinu', 'samkvæmt fréttatilkynningu frá', 'segir í fréttatilkynningu frá', 'fréttatilkynning frá'],
  cues: {
    source: [
      ...has('Upprunalega birt í', 'Upprunalega birt á', 'Birtist upphaflega í', 'Birtist upphaflega á', 'Greinin birtist fyrst í', 'Greinin birtist fyrst á', 'Greinin birtist áður í', 'Fréttatilkynning frá'),...starts('heimild:', 'heimildir:', 'upprunaleg frétt', 'Frétt frá', 'Fréttin birtist'), ...starts('Byggt á', 'Byggt á frétt', 'Byggir á', 'Birtist fyrst í', 'Birtist fyrst á', 'Áður birt í', 'Fyrst birt í', 'Tilkynning frá', 'Tekið af', 'Tekið úr', 'Með leyfi', 'Birt með leyfi', 'Heimildaskrá:', 'Samkvæmt:', 'Fréttatilkynning:')],
    byline: [
      ...starts('Skrifuð af', 'Ritað af', 'Grein eftir', 'Pistill eftir', 'Texti eftir', 'Texti og myndir', 'Texti og mynd', 'Texti og ljósmyndir', 'Texti & myndir', 'Viðtal eftir', 'Frétt eftir', 'Umfjöllun eftir', 'Aðsend grein eftir', 'Aðsendur pistill eftir', 'Leiðari eftir', 'Gagnrýni eftir', 'Ritdómur eftir', 'Dómur eftir', 'Uppskrift eftir', 'Uppskrift frá', 'Birt af', 'Sett inn af', 'Sent inn af', 'Tekið saman af', 'Samantekt eftir', 'Unnið af', 'Skráð af', 'Höfundur greinar', 'Bloggfærsla eftir', 'Ritar:', 'Blaðamaður:', 'Blaðakona:', 'Blaðamenn:', 'Fréttamaður:', 'Fréttakona:', 'Fréttaritari:', 'Viðmælandi:', 'Pistlahöfundur:', 'Frétt:', 'Umfjöllun:', 'Skýrsla:', 'Gagnrýni:', 'Gagnrýnandi:', 'Ritdómur:', 'Dómur:', 'Uppskrift:', 'Greining:', 'Fréttaskýring:', 'Skráði:', 'Greinarhöfundur:'),
      ...starts('höfundur:', 'eftir:', 'texti:', 'Skrifað af', 'Höfundar:', 'Umsjón:'),
      ...ends('skrifar', 'skrifa'),
    ],
    dateline: [
      ...starts('birt', 'útgefið', 'dagsetning:', 'Birt þann', 'Sett inn', 'Lestími'),
      ...ends('mín lestur', 'mínútna lestur'),
    ],
    updated: starts('uppfært', 'síðast uppfært', 'Síðast breytt'),
    caption: [
      ...starts('Mynd eftir:', 'Myndir eftir:', 'Mynd frá:', 'Myndir frá:', 'Ljósmynd eftir:', 'Ljósmyndir eftir:', 'Ljósmyndarar:', 'Myndataka:', 'Myndefni:', 'Myndvinnsla:', 'Myndataka og klipping:', 'Forsíðumynd:', 'Aðalmynd:', 'Safnmynd:', 'Myndir úr safni:', 'Aðsend mynd:', 'Aðsendar myndir:', 'Skjámynd:', 'Myndskeið:', 'Upptaka:', 'Kvikmyndataka:', 'Myndatökumaður:', 'Tökumaður:', 'Klipping:', 'Grafík:', 'Graf:', 'Skýringarmynd:', 'Skýringarmyndir:', 'Myndskreyting:', 'Myndskreytingar:', 'Myndlýsing:', 'Myndlýsingar:', 'Teikning:', 'Teikningar:', 'Teikning eftir:', 'Teiknari:', 'Kort:'),
      ...whole('Stækka mynd', 'Skoða mynd', 'Skoða myndir'),
      ...starts(
        'mynd:', 'mynd/', 'ljósmynd:', 'ljósmynd/', 'myndband:', 'Myndir:', 'Ljósmyndari:', 'Mynd úr safni', 'Skjáskot:', 'Mynd/',
        'Ljósmynd/', 'Ljósmyndir:', 'Ljósm.', 'Samsett mynd', 'Myndin tengist', 'Mynd tengist',
      ),
      ...ends('úr safni', '(mynd úr safni)', 'myndin tengist fréttinni ekki'),
    ],
    copyright: [
      ...whole(
        'persónuverndarstefna', 'skilmálar', 'notkunarskilmálar', 'Persónuvernd', 'Vafrakökustefna', 'Vafrakökur', 'Siðareglur',
        'Persónuvernd og vafrakökur', 'Skilmálar og persónuvernd', 'Viðskiptaskilmálar', 'Almennir skilmálar', 'Vefkökustefna',
        'Stefna um vafrakökur', 'Höfundarréttur', 'Fyrirvari', 'Aðgengi', 'Aðgengisstefna', 'Ritstjórnarstefna',
        'Siðareglur blaðamanna', 'Skilaréttur', 'Jafnlaunavottun',
      ),
      ...starts(
        'Ábyrgðarmaður', 'Kennitala', 'Kt.', 'Vefhönnun', 'Knúið af', 'Ritstjóri og ábyrgðarmaður', 'Öll réttindi',
        'Allur réttur', 'Útgefandi:', 'Vefur unninn',
      ),
      ...has('allur réttur áskilinn', 'öll réttindi áskilin', 'án skriflegs leyfis', 'óheimilt er að', 'afritun efnis'),
    ],
    related: [
      ...whole(
        'tengt efni', 'mest lesið', 'mest lesnar', 'nýjustu fréttir', 'nýjast', 'vinsælast', 'sjá meira', 'Mest lesnu fréttirnar',
        'Mest skoðað', 'Nýjustu greinar', 'Fleiri greinar', 'Tengdar greinar', 'Skylt efni', 'Vinsælt', 'Vinsælast á vefnum',
        'Næsta frétt', 'Fyrri frétt', 'Næsta grein', 'Fyrri grein', 'Við mælum með', 'Ritstjórn mælir með', 'Helstu fréttir',
        'Efst á baugi', 'Í fréttum er þetta helst', 'Tengdar vörur', 'Svipaðar vörur', 'Nýlega skoðað', 'Vinsælar vörur',
        'Vinsælar greinar', 'Vinsælar fréttir', 'Mest selt', 'Fylgihlutir', 'Tengt', 'Meira efni', 'Meira um málið', 'Meira um',
        'Lestu meira', 'Lestu líka', 'Sjá líka', 'Nýjustu færslur', 'Nýlegar færslur', 'Nýjustu athugasemdir',
        'Nýjustu myndböndin', 'Nýjast á vefnum', 'Nýlegt', 'Annað efni', 'Aðrar fréttir', 'Aðrir eru að lesa', 'Mest lesið í dag',
        'Mest lesið í vikunni', 'Mest lesið á vefnum', 'Mest lesnar fréttir', 'Mest áhorf', 'Mest deilt',
        'Þú gætir líka haft áhuga á', 'Þú gætir haft áhuga á', 'Fyrri færsla', 'Næsta færsla', 'Í brennidepli', 'Helst í fréttum',
        'Nýtt á vefnum',
      ),
      ...starts(
        'sjá einnig', 'lestu meira:', 'Lestu einnig', 'Lesa einnig', 'Sjá nánar', 'Tengdar fréttir', 'Fleiri fréttir',
        'Ekki missa af', 'Fleiri fréttir af', 'Tengd frétt',
      ),
    ],
    more: [
      ...whole(
        'meira', 'sjá allt', 'Lesa frétt', 'Lesa alla fréttina', 'Nánar', 'Sjá allar', 'Sjá fleiri', 'Sýna meira', 'Sækja fleiri',
        'Halda áfram að lesa', 'Fleiri fréttir', 'Lesa grein', 'Lesa alla greinina', 'Sjá alla', 'Sjá allar fréttir',
        'Allar fréttir', 'Skoða', 'Skoða vöru', 'Skoða allt', 'Skoða meira', 'Velja kosti', 'Sækja meira', 'Hlaða meira',
        'Sýna allt', 'Sýna fleiri', 'Fela', 'Horfa',
      ),
      ...ends('lesa meira', 'sjá meira', 'lesa nánar', 'sjá nánar', 'smelltu hér', 'lesa áfram', 'skoða nánar'),
    ],
    navigation: [
      ...whole(
        'forsíða', 'heim', 'valmynd', 'leit', 'leita', 'innskráning', 'skrá inn', 'um okkur', 'hafa samband', 'loka', 'fréttir',
        'íþróttir', 'innlent', 'erlent', 'viðskipti', 'veður', 'Útskráning', 'Nýskráning', 'Hafðu samband', 'Til baka', 'Næsta',
        'Fyrri', 'Sport', 'Fótbolti', 'Handbolti', 'Körfubolti', 'Stjórnmál', 'Menning', 'Listir', 'Lífið', 'Lífsstíll', 'Skoðun',
        'Skoðanir', 'Aðsent', 'Pistlar', 'Leiðarar', 'Vísindi', 'Tækni', 'Heilsa', 'Umhverfi', 'Neytendur', 'Matur',
        'Uppskriftir', 'Ferðalög', 'Bílar', 'Fasteignir', 'Atvinna', 'Smáauglýsingar', 'Sjónvarp', 'Útvarp', 'Hlaðvarp',
        'Hlaðvörp', 'Myndir', 'Myndbönd', 'Dagskrá', 'Minningargreinar', 'Blað dagsins', 'Tölublöð', 'Ritstjórn', 'Starfsfólk',
        'Auglýsa', 'Safn', 'Flokkar', 'English', 'Áskriftarvefur', 'Fara beint í efnið', 'Leita á vefnum', 'Leitarniðurstöður',
        'Niðurstöður', 'Ítarleg leit', 'Notandanafn', 'Notendanafn', 'Lykilorð', 'Gleymt lykilorð', 'Gleymdirðu lykilorðinu?',
        'Muna eftir mér', 'Stofna aðgang', 'Mínar síður', 'Minn aðgangur', 'Útskrá', 'Skrá út', 'Karfa', 'Innkaupakarfa',
        'Skoða körfu', 'Greiðsla', 'Ganga frá pöntun', 'Ganga frá kaupum', 'Óskalisti', 'Vefverslun', 'Verslun', 'Afhending',
        'Sendingarmáti', 'Afhending og skil', 'Skil og skipti', 'Vörur', 'Allar vörur', 'Vöruflokkar', 'Vörulýsing', 'Lýsing',
        'Nánari lýsing', 'Eiginleikar', 'Tæknilýsing', 'Frekari upplýsingar', 'Viðbótarupplýsingar', 'Vörumerki', 'Nýjar vörur',
        'Nýtt', 'Tilboð', 'Útsala', 'Raða eftir', 'Röðun', 'Sía', 'Hreinsa', 'Tilvitnun', 'Svara með tilvitnun', 'Nýr þráður',
        'Nýtt umræðuefni', 'Nýtt efni', 'Umræður', 'Þræðir', 'Innlegg', 'Póstar', 'Einkaskilaboð', 'Meðlimur', 'Meðlimir',
        'Gestur', 'Gestir', 'Spjallborð', 'Yfirlit spjallborðs', 'Hverjir eru hér', 'Síðasta innlegg', 'Efst á síðu', 'Aftur upp',
        'Næsta síða', 'Fyrri síða', 'Síða', 'Síður', 'Eldri færslur', 'Nýrri færslur', 'Bloggsafn', 'Skjalasafn', 'Veldu mánuð',
        'Velja mánuð', 'Íslenska', 'Tungumál', 'Opna valmynd', 'Loka valmynd', 'Aðalvalmynd', 'Leiðarkerfi', 'Landið',
        'Landsbyggðin', 'Höfuðborgarsvæðið', 'Suðurland', 'Norðurland', 'Austurland', 'Vesturland', 'Vestfirðir', 'Reykjavík',
        'Akureyri', 'Ísland', 'Heimurinn', 'Heimsmálin', 'Dómsmál', 'Lögreglumál', 'Sakamál', 'Alþingi', 'Kosningar',
        'Efnahagsmál', 'Fjármál', 'Sjávarútvegur', 'Landbúnaður', 'Ferðaþjónusta', 'Menntun', 'Skóli', 'Skólamál', 'Samfélag',
        'Fólk', 'Afþreying', 'Tónlist', 'Kvikmyndir', 'Bíó', 'Leikhús', 'Bækur', 'Bókmenntir', 'Viðtal', 'Viðtöl', 'Greinar',
        'Grein', 'Pistill', 'Leiðari', 'Ritstjórnargrein', 'Bréf til blaðsins', 'Stjörnuspá', 'Krossgáta', 'Krossgátur', 'Sudoku',
        'Spurningakeppni', 'Spil', 'Leikir', 'Barnaefni', 'Enski boltinn', 'Besta deildin', 'Bónus deildin', 'Frjálsar íþróttir',
        'Formúla 1', 'Rafíþróttir', 'Sund', 'Staðan', 'Úrslit', 'Andlát', 'Afmæli', 'Dánartilkynningar', 'Viðburðir', 'Dagatal',
        'Sjónvarpsdagskrá', 'Í loftinu', 'Bein útsending', 'Beint', 'Spila', 'Nafn', 'Sími', 'Skilaboð', 'Netfang', 'Laus störf',
        'Störf í boði', 'Starfsmenn', 'Þjónusta', 'Þjónustuver', 'Um vefinn', 'Um blaðið', 'Algengar spurningar',
        'Spurt og svarað', 'Hjálp', 'Aðstoð', 'Vefkort', 'Veftré', 'Tenglar', 'Fréttaskot', 'Senda fréttaskot', 'Auglýsingar',
        'Auglýsingadeild', 'Áskrift', 'Blaðið', 'Rafblað', 'Fréttabréf', 'Opnunartími', 'Opnunartímar',
      ),
      ...starts(
        'Fara í efni', 'Beint á efnisyfirlit', 'Þú ert hér', 'Skráður:', 'Skráð:', 'Staðsetning:', 'Allir tímar eru',
        'Fara í aðalefni', 'Leitarniðurstöður fyrir', 'Raða eftir:',
      ),
    ],
    social: [
      ...whole(
        'deila', 'deila frétt', 'prenta', 'senda', 'Deila á Facebook', 'Deila grein', 'Líkar', 'Afrita hlekk', 'Vista', 'Hlusta',
        'Deila á Twitter', 'Deila á X', 'Deila með tölvupósti', 'Deila efni', 'Deila færslu', 'Senda í tölvupósti', 'Senda frétt',
        'Prenta síðu', 'Prenta út', 'Afrita slóð', 'Afrita tengil', 'Hlekkur afritaður', 'Líka við', 'Fylgja', 'Fylgja okkur',
        'Fylgjendur', 'Samfélagsmiðlar', 'Hlusta á frétt', 'Hlusta á greinina', 'Leturstærð', 'Flettingar', 'Deilingar',
        'Senda á vin',
      ),
      ...starts(
        'deila á', 'Deila þessari', 'Fylgdu okkur', 'Fylgstu með okkur', 'Fylgdu okkur á', 'Fylgið okkur', 'Finndu okkur',
        'Smelltu til að deila', 'Smelltu til að prenta',
      ),
      ...has('opnast í nýjum glugga'),
    ],
    tags: [
      ...whole('Merki', 'Lykilorð greinar', 'Flokkar', 'Umfjöllunarefni'),
      ...starts('efnisorð', 'merki:', 'lykilorð:', 'Flokkur:', 'Flokkar:', 'Flokkað undir', 'Stikkorð'),
    ],
    comment: [
      ...whole(
        'athugasemdir', 'ummæli', 'svara', 'Athugasemd', 'Bæta við athugasemd', 'Senda athugasemd', 'Nafn *', 'Netfang *',
        'Engar athugasemdir', 'Skráðu þig inn til að skrifa athugasemd', 'Skilja eftir svar', 'Skildu eftir svar',
        'Skildu eftir athugasemd', 'Skilja eftir athugasemd', 'Hætta við svar', 'Tilkynna', 'Birta athugasemd', 'Birta',
        'Umsagnir', 'Umsögn', 'Skrifa umsögn', 'Staðfest kaup', 'Einkunn', 'Vefsíða', 'Vefsvæði', 'Nafn þitt',
        'Lokað fyrir athugasemdir', 'Sýna athugasemdir', 'Sjá athugasemdir', 'Fleiri athugasemdir', 'Eldri athugasemdir',
        'Nýrri athugasemdir', 'Skráðu þig inn', 'Ein athugasemd',
      ),
      ...starts(
        'Athugasemdir (', 'Skrifa athugasemd', 'Ummæli (', 'Netfang þitt verður ekki', 'Skrifaðu athugasemd',
        'Þú verður að vera innskráð', 'Þú þarft að vera innskráð', 'Engar umsagnir', 'Netfangið þitt', 'Vista nafn mitt',
        'Nauðsynlegir reitir', 'Ummæli við',
      ),
      ...ends('segir:', 'skrifaði:'),
      ...has(
        'til að skrifa athugasemd', 'netfang þitt verður ekki birt', 'verður ekki birt. nauðsynlegir reitir',
        'nauðsynlegir reitir eru merktir', 'lokað er fyrir athugasemdir', 'athugasemdir eru á ábyrgð',
      ),
    ],
    promo: [
      ...whole(
        'áskrift', 'fréttabréf', 'kynning', 'Auglýsingar', 'Kaupa áskrift', 'Skrá mig', 'Skráning á póstlista', 'Póstlisti',
        'Kostað efni', 'Styrkja', 'Styrktu okkur', 'Sækja appið', 'Setja í körfu', 'Bæta í körfu', 'Bæta við í körfu', 'Kaupa',
        'Kaupa núna', 'Panta', 'Panta núna', 'Bóka', 'Bóka núna', 'Til á lager', 'Á lager', 'Ekki til á lager', 'Uppselt', 'Verð',
        'Magn', 'Frír sendingarkostnaður', 'Fá tilboð', 'Óska eftir tilboði', 'Skrá', 'Skrá á póstlista', 'Skrá mig á póstlista',
        'Styrktaraðilar', 'Bakhjarlar', 'Samstarfsaðilar', 'Kostuð umfjöllun', 'Kostuð kynning', 'Samstarf', 'Prófa frítt',
        'Nei takk', 'Ekki núna',
      ),
      ...starts(
        'Auglýsing', 'Gerast áskrifandi', 'Gerstu áskrifandi', 'Skráðu þig á', 'Sæktu appið', 'Skráðu þig í',
        'Upprunalegt verð var', 'Núverandi verð er', 'Frí heimsending', 'Vörunúmer', 'Fáðu fréttir', 'Fáðu fréttabréf',
        'Keyptu áskrift',
      ),
      ...has('skráðu þig á póstlistann', 'á póstlista', 'á póstlistann', 'í áskrift að fréttabréfi', 'fáðu tilkynningu um nýjar'),
    ],
    notice: [
      ...whole(
        'samþykkja', 'Samþykkja allt', 'Samþykkja allar', 'Hafna', 'Hafna öllum', 'Stillingar á vafrakökum', 'Síða fannst ekki',
        'Síðan fannst ekki', 'Hleð', 'Nauðsynlegar', 'Nauðsynlegar vafrakökur', 'Tölfræði', 'Markaðssetning', 'Stillingar',
        'Vista stillingar', 'Leyfa allar', 'Leyfa valdar', 'Samþykkja valdar', 'Leyfa allar kökur', 'Samþykkja vafrakökur',
        'Aðeins nauðsynlegar', 'Aðeins nauðsynlegar kökur', 'Stilla vafrakökur', 'Í lagi', 'Ég samþykki', 'Ég skil', 'Villa',
        'Villa kom upp', 'Engar niðurstöður', 'Ekkert fannst', 'Hinkraðu', 'Augnablik', 'Nánari upplýsingar',
      ),
      ...starts(
        'Þessi vefur notar', 'Vefurinn notar', 'Við notum vafrakökur', 'Vefsíðan notar', 'Þessi vefsíða notar',
        'Þessi síða notar', 'Við notum kökur', 'Við notum vefkökur', 'Vefsvæðið notar', 'Því miður fannst', 'Vafrinn þinn',
        'Nauðsynlegar kökur', 'Upp kom villa',
      ),
      ...has(
        'vafrakökur', 'vefkökur', 'notar vafrakökur', 'notkun á vafrakökum', 'notum vafrakökur', 'notar kökur', 'notar vefkökur',
        'notkun á vefkökum', 'kveikja á JavaScript',
      ),
    ],
    bio: [
      ...whole('Um mig', 'Fleiri greinar eftir höfund', 'Höfundur'),
      ...starts(
        'um höfundinn', 'höfundur er', 'Um höfund', 'Fleiri greinar eftir', 'Fleiri pistlar', 'Fleiri fréttir eftir',
        'Allar greinar eftir',
      ),
    ],
    paywall: [
      ...whole('Fyrir áskrifendur', 'Áskrifendur'),
      ...starts(
        'Þú þarft að vera áskrifandi', 'Þetta efni er aðeins', 'Ertu áskrifandi', 'Þessi frétt er aðeins',
        'Þessi grein er aðeins', 'Skráðu þig inn til að lesa',
      ),
      ...has(
        'til að lesa áfram', 'aðeins fyrir áskrifendur', 'lesa meira í appinu', 'til að halda áfram að lesa', 'þegar áskrifandi',
      ),
    ],
    other: [
      ...starts('Leiðrétting:', 'Athugasemd ritstjórnar:', 'Ath. ritstj.:', 'Uppfært:', 'Fréttin hefur verið uppfærð', 'Hagsmunatengsl:', 'Í samstarfi við', 'Nánari upplýsingar:', 'Nánari upplýsingar veitir', 'Veðrið í', 'Sólarupprás:', 'Sólsetur:', 'Raki:', 'Vindur:', 'Gengi gjaldmiðla', 'Könnun:', 'Spurning vikunnar', 'Spurning dagsins', 'Fjöldi atkvæða', 'Opnunartími:', 'Kennitala:', 'Sími:', 'Símanúmer:', 'Heimilisfang:', 'Netfang:', 'Gestir í dag', 'Þyngd:', 'Stærð:'),
      ...whole('Veðrið', 'Veðurspá', 'Gengi', 'Kauphöll', 'Könnun', 'Kjósa', 'Sjá niðurstöður', 'Lottó', 'Heimilisfang', 'Mynd dagsins', 'Færð á vegum', 'Leiðrétting'),
    ],
  },
  sample: 'Borgin tilkynnti á þriðjudag að ný strætóleið verði opnuð í haust og að hún muni fara um gamla bæinn við ána. Íbúar eru ánægðir með þetta, en sumir óttast að fargjöldin hækki þegar fram líða stundir. Sá sem hefur umsjón með verkefninu segir að verðið breytist ekki, því að ríkið hafi greitt fyrir það.',
} satisfies LanguageFile;

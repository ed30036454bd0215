import { describe, expect, test } from 'vitest';
import { PLAIN_LANGUAGES } from '../src/languages/words.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { RELATIVES } from '../src/languages/relatives.ts';
import { identifyLanguage } from '../src/measure/language.ts';
import { cleanText } from '../src/index.ts';
import { trigramCosts } from '../src/measure/trigrams.ts';

const tagOf = (...lines: string[]): string | null => identifyLanguage(lines).tag;

/** Invented sentences in languages without a file of their own, or easily taken for another. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['af', 'Die burgemeester het Dinsdag gesê dat die nuwe brug nie voor die einde van die jaar oop sal wees nie.'],
  ['nl', 'De burgemeester zei dinsdag dat de nieuwe brug niet voor het einde van het jaar zal worden geopend.'],
  ['az', 'Şəhər rəhbəri bildirib ki, yeni körpü bu ilin sonuna qədər istifadəyə veriləcək və yollar da təmir olunacaq.'],
  ['uz', 'Shahar hokimi yangi koʻprik yil oxirigacha ochilishini va bu uchun barcha ishlar bajarilishini maʼlum qildi.'],
  ['cy', 'Dywedodd y maer ddydd Mawrth na fydd y bont newydd yn agor cyn diwedd y flwyddyn ac y bydd y gwaith yn parhau.'],
  ['eu', 'Alkateak astearte honetan esan du zubi berria ez dela urtea amaitu baino lehen irekiko eta lanek aurrera egingo dutela.'],
  ['gl', 'O alcalde dixo o martes que a nova ponte non abrirá antes do final do ano e que as obras van máis lentas do previsto.'],
  ['pt', 'O presidente da câmara disse na terça-feira que a nova ponte não abrirá antes do fim do ano e que as obras estão atrasadas.'],
  ['es', 'El alcalde dijo el martes que el nuevo puente no abrirá antes del final del año y que las obras van más lentas de lo previsto.'],
  ['fil', 'Sinabi ng alkalde noong Martes na ang bagong tulay ay hindi mabubuksan bago matapos ang taon dahil sa ulan.'],
  ['ms', 'Datuk bandar berkata pada Selasa bahawa jambatan baharu itu tidak boleh dibuka sebelum akhir tahun kerana hujan lebat.'],
  ['id', 'Wali kota mengatakan pada hari Selasa bahwa jembatan baru itu tidak bisa dibuka sebelum akhir tahun karena hujan lebat.'],
  ['sw', 'Meya alisema Jumanne kwamba daraja jipya halitafunguliwa kabla ya mwisho wa mwaka kwa sababu ya mvua kubwa katika mkoa huo.'],
  ['so', 'Duqa magaalada ayaa sheegay in buundada cusub aan la furi doonin ka hor dhamaadka sanadka sababtoo ah roobab badan.'],
  ['ha', 'Magajin garin ya ce a ranar Talata sabuwar gadar ba za ta buɗe ba kafin ƙarshen shekara saboda ruwan sama mai yawa.'],
  ['xh', 'USodolophu uthe kwaye akukho bhulorho intsha iza kuvulwa phambi kokuphela konyaka okanye kude kugqitywe umsebenzi kunye nendlela.'],
  ['zu', 'IMeya ithe ngoLwesibili ibhuloho elisha ngeke livulwe ngaphambi kokuphela konyaka futhi kumele abantu balinde noma basebenzise omunye umgwaqo.'],
  ['no', 'Ordføreren sa tirsdag at den nye broen ikke blir åpnet før slutten av året, og at noen av veiene også må stenges.'],
  ['no', 'Ordføraren sa tysdag at den nye brua ikkje vert opna før slutten av året, og at nokre av vegane òg må stengjast.'],
  ['da', 'Borgmesteren sagde tirsdag, at den nye bro ikke bliver åbnet før slutningen af året, og at nogle af vejene også må lukkes.'],
  ['hr', 'Gradonačelnik je u utorak rekao da se novi most neće otvoriti prije kraja prosinca, a tvrtka će izvijestiti tko snosi trošak.'],
  ['bs', 'Gradonačelnik Sarajeva rekao je da novi most neće biti otvoren prije kraja decembra, a općina će saopćiti ko snosi trošak.'],
  ['sr', 'Gradonačelnik je u utorak rekao da novi most neće biti otvoren pre kraja decembra, a posle toga sledi provera mere po mere.'],
  ['sr', 'Градоначелник је у уторак рекао да нови мост неће бити отворен пре краја године због кише у целом крају.'],
  ['mk', 'Градоначалникот рече дека новиот мост нема да биде отворен пред крајот на годината поради дождот во целиот крај.'],
  ['cs', 'Starosta v úterý řekl, že nový most nebude otevřen před koncem roku a některé silnice budou uzavřeny.'],
  ['sk', 'Starosta v utorok povedal, že nový most nebude otvorený pred koncom roka a niektoré cesty budú uzavreté.'],
  ['kk', 'Қала әкімі сейсенбіде жаңа көпір жыл соңына дейін ашылмайтынын және жолдар жөнделетінін айтты.'],
  ['ky', 'Шаар мэри жаңы көпүрө жыл аягына чейин ачылбай турганын жана жолдор оңдолорун билдирди.'],
  ['mn', 'Хотын дарга мягмар гарагт шинэ гүүр оны эцсээс өмнө нээгдэхгүй бөгөөд замыг засах болно гэж мэдэгдлээ.'],
  ['tt', 'Шәһәр башлыгы яңа күпер ел ахырына кадәр ачылмаячак һәм юллар төзекләндереләчәк дип белдерде.'],
  ['ba', 'Ҡала башлығы яңы күпер йыл аҙағына тиклем асылмаясаҡ һәм юлдар төҙөкләндереләсәк тип белдерҙе.'],
  ['tg', 'Раиси шаҳр рӯзи сешанбе гуфт, ки пули нав то охири сол кушода намешавад ва роҳҳо таъмир мешаванд.'],
  ['be', 'Мэр горада сказаў у аўторак, што новы мост не адкрыюць да канца года, а некаторыя дарогі закрыюць.'],
  ['ur', 'شہر کے میئر نے منگل کو کہا کہ نیا پل سال کے آخر سے پہلے نہیں کھولا جائے گا اور سڑکیں بند رہیں گی۔'],
  ['ps', 'د ښار مشر د سې شنبې په ورځ وویل چې نوی پل به د کال تر پایه خلاص نه شي او ځینې سړکونه به وتړل شي.'],
  ['ckb', 'سەرۆکی شارەوانی ڕایگەیاند کە پردە نوێیەکە پێش کۆتایی ساڵ ناکرێتەوە و هەندێک ڕێگا دادەخرێن.'],
  ['sd', 'شهر جي ميئر اڱاري ڏينهن چيو ته نئين پل سال جي آخر کان اڳ نه کولي ويندي ۽ ڪجهه رستا بند رهندا.'],
  ['ug', 'شەھەر باشلىقى يېڭى كۆۋرۈكنىڭ يىل ئاخىرىغىچە ئېچىلمايدىغانلىقىنى ۋە يوللارنىڭ ئېتىلىدىغانلىقىنى ئېيتتى.'],
  ['am', 'ከንቲባው ማክሰኞ ዕለት እንደተናገሩት አዲሱ ድልድይ ከዓመቱ መጨረሻ በፊት አይከፈትም እና የተወሰኑ መንገዶች ይዘጋሉ።'],
  ['ti', 'ከንቲባ እታ ከተማ ሓድሽ ድልድል ቅድሚ መወዳእታ ዓመት ከምዘይክፈትን ገለ መንገድታት ከምዝዕጸዉን ሰሉስ ተዛሪቦም።'],
  ['mr', 'शहराच्या महापौरांनी मंगळवारी सांगितले की नवीन पूल वर्षअखेरीपूर्वी सुरू होणार नाही आणि काही रस्ते बंद राहतील.'],
  ['ne', 'नगर प्रमुखले मंगलबार भने कि नयाँ पुल वर्षको अन्त्यअघि खुल्ने छैन र केही सडकहरू पनि बन्द गरिने भएको छ।'],
  ['dv', 'އާ ފާލަން އަހަރު ނިމުމުގެ ކުރިން ނުހުޅުވޭނެ ކަމަށް މޭޔަރު ވިދާޅުވިއެވެ'],
  ['yi', 'דער בירגער־מײַסטער האָט געזאָגט אַז די נײַע בריק וועט זיך ניט עפֿענען פֿאַרן סוף פֿון יאָר.'],
]; // prettier-ignore

const FURNITURE = [
  'Subscribe to our newsletter and get the day’s top stories in your inbox every morning',
  'We use cookies to make sure that you get the best experience on our website',
  'Police name the man who died after the crash on the coastal road on Sunday',
] as const;

test.each(SENTENCES)('%s: %s', (tag, sentence) => {
  expect(tagOf(sentence)).toBe(tag);
});

describe('foreign furniture', () => {
  const finnish = LANGUAGES.find(({ tag }) => tag === 'fi')?.sample ?? '';

  test('English lines around an article do not make it English', () => {
    expect(tagOf(FURNITURE[0], finnish, FURNITURE[1])).toBe('fi');
    expect(tagOf(FURNITURE[2], SENTENCES[0]![1], SENTENCES[0]![1])).toBe('af');
  });

  test('an English article with a few lines in another language stays English', () => {
    expect(tagOf(...FURNITURE, 'Prenumeruokite mūsų naujienlaiškį ir gaukite svarbiausias dienos naujienas')).toBe('en');
  });

  test('Latin names and code in another script change nothing', () => {
    expect(tagOf('「Newsclean」は Node.js で動く command line tool で、記事の本文だけを取り出します。')).toBe('ja');
  });

  test('lines of code do not outweigh the prose around them', () => {
    const code = Array.from({ length: 6 }, (_, k) => `client_${k} = socket.socket(socket.AF_INET, socket.SOCK_STREAM)  # create\\r\\n`);
    expect(tagOf(FURNITURE[2], ...code, FURNITURE[1])).toBe('en');
  });

  test('short lines do not count beside long ones', () => {
    expect(tagOf('Home', 'News and sport for you', 'About us and the team', finnish)).toBe('fi');
  });
});

describe('short text', () => {
  test('fewer than 40 characters tell no language', () => {
    expect(identifyLanguage(['The mayor said it on Tuesday'])).toEqual({ tag: null, score: null });
    expect(tagOf('1234 5678 — 9999 / 2024-01-01 10:00:00 +00:00')).toBeNull();
    expect(tagOf()).toBeNull();
  });

  test('but for scripts that one language writes', () => {
    expect(tagOf('Δήμος Αθηναίων')).toBe('el');
    expect(tagOf('새 다리가 열렸다')).toBe('ko');
    expect(tagOf('მერმა განაცხადა')).toBe('ka');
    expect(tagOf('ไทย')).toBeNull();
  });

  test('the score grows with the length', () => {
    const { sample } = LANGUAGES.find(({ tag }) => tag === 'de')!;
    const short = identifyLanguage([sample.slice(0, 60)]).score ?? 0;
    const long = identifyLanguage([sample, sample, sample, sample]).score ?? 0;
    expect(short).toBeGreaterThan(0.5);
    expect(long).toBeGreaterThan(short);
  });
});

test('long text is read from its middle', () => {
  const { sample } = LANGUAGES.find(({ tag }) => tag === 'lt')!;
  const french = LANGUAGES.find(({ tag }) => tag === 'fr')!.sample;
  const around = Array.from({ length: 9 }, () => french);
  expect(tagOf(...around, ...Array.from({ length: 24 }, () => sample), ...around)).toBe('lt');
});

test('the record of a page carries the language of its article', () => {
  const body = Array.from({ length: 4 }, () => SENTENCES[5]![1]);
  expect(cleanText(['Home', ...body, FURNITURE[0], 'Contact'].join('\n')).language).toBe('eu');
});

describe('data', () => {
  test('no tag twice, and tags are canonical', () => {
    const tags = [...LANGUAGES.map(({ tag }) => tag), ...PLAIN_LANGUAGES.map(({ tag }) => tag)];
    expect(new Set(tags).size).toBe(tags.length);
    expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
  });

  test('each language without a file has a trigram model and enough words', () => {
    for (const { tag, iso3, words } of PLAIN_LANGUAGES) {
      const script = /[\u0900-\u097f]/.test(words) ? 'Devanagari' : 'Latin';
      expect(trigramCosts('a text', script, [iso3])[0], tag).not.toBeNaN();
      expect(words.split(' ').length, tag).toBeGreaterThanOrEqual(14);
      expect(words, tag).toBe(words.toLowerCase());
    }
  });

  test('marks of relatives are lower case words, none empty', () => {
    for (const { words } of RELATIVES.flat()) for (const word of words.split(' ')) expect(word).toMatch(/^\*?\p{Ll}+\*?$/u);
  });
});

import { describe, expect, test } from 'vitest';
import { COLUMN, FEATURES } from '../src/features.ts';
import { FLAGS, qualityOf as judgeBody } from '../src/assemble/quality.ts';
import { blockOf } from './helpers/article.ts';
import { cleanText, type NewscleanRecord } from '../src/index.ts';

const SENTENCES = [
  'The council has put off its decision on the new breakwater, since nobody can say what the sand will do after the next winter.',
  'The fishermen, who had come in great numbers and waited in the rain, went home without an answer that they could live with.',
  'A study by two engineers had found that the old stones would hold for ten more years if they were mended before the storms.',
  'The mayor said that the money was there, but that she would not spend it on a wall that the sea might carry off again.',
  'In the spring the councillors want to look at the harbour once more, and then they will have to say yes or no to the plan.',
];
const HEAD = 'Harbour town puts off its decision once more\nBy Jane Doe\n3 May 2024\n';
const qualityOf = (text: string): NonNullable<NewscleanRecord['quality']> => {
  const { quality } = cleanText(HEAD + text);
  if (!quality) throw new Error('the page has no quality');
  return quality;
};
const plain = (extra: readonly string[] = []): string => [...SENTENCES, ...extra].join('\n');

const GERMAN =
  'Die Stadt hat die Entscheidung über den neuen Damm am Freitag wieder verschoben, weil niemand sagen kann, was der Sand nach dem nächsten Winter machen wird, und die Fischer sind ohne eine Antwort nach Hause gegangen.';
const cases: readonly [string, string, string][] = [
  ['repeated_lines', 'the same lines again', plain([...SENTENCES.slice(0, 4)])],
  ['truncated', 'an ellipsis at the end', plain(['The engineers, who had been asked by the council to look at the old stones, were…'])],
  ['truncated', 'a wall below', `${plain()}\nTo continue reading, log in or subscribe.\nAlready a subscriber?\n`],
  ['truncated', 'a wall some lines below', `${plain()}\nShare\nComments\nTo continue reading, log in or subscribe.\n`],
  [
    'truncated',
    '"Read more" after half a sentence',
    plain(['The engineers, who had been asked by the council to look at the old', 'Read more']),
  ],
  ['mojibake_repaired', 'one wrong decoding', plain().replace('mayor said', 'mayorâ€™s office said')],
  ['mojibake_suspected', 'lost characters', plain().replace(/ca/g, 'c\ufffd').replace(/fi/g, '\ufffd')],
  ['mixed_languages', 'a paragraph of German', plain([GERMAN])],
  ['many_symbols', 'signs in place of words', plain().replace(/,| the/g, ' # # #')],
  ['many_ellipses', 'sentences broken off', SENTENCES.map((line) => line.replace(/\.$/, '...')).join('\n')],
  ['odd_word_length', 'letters apart', SENTENCES.map((line) => line.replace(/([a-z])(?=[a-z])/g, '$1 ')).join('\n')],
  ['few_sentence_ends', 'no full stop anywhere', SENTENCES.map((line) => line.replace(/\.$/, '')).join('\n')],
];

describe('flags', () => {
  test.each(cases)('%s: %s', (flag, _, text) => {
    const { flags, score } = qualityOf(text);
    expect(flags).toContain(flag);
    expect(score).toBeLessThanOrEqual(flag === 'mojibake_repaired' ? 1 : 0.8);
  });

  test('none on a plain article', () => {
    expect(qualityOf(plain())).toMatchObject({
      flags: [],
      score: 1,
      truncated: 0,
      foreign_share: 0,
      repeated_lines: 0,
      mojibake: 0,
      ended_lines: 1,
    });
  });

  test('an article that ends in "for more" or speaks of reading more is whole', () => {
    expect(
      qualityOf(plain(['The fishermen of the harbour say that they have waited long enough and will not ask for more.'])).flags,
    ).toEqual([]);
    expect(qualityOf(`${plain()}\nRead more\n`).flags).toEqual([]);
  });
});

describe('flags of bodies that are hard to come by', () => {
  const rowOf = (facts: Partial<Record<keyof typeof COLUMN, number>>): Float32Array => {
    const row = new Float32Array(FEATURES.length);
    for (const [name, value] of Object.entries(facts)) row[COLUMN[name as keyof typeof COLUMN]] = value;
    return row;
  };
  const flagsOf = (texts: readonly string[], facts: Parameters<typeof rowOf>[0]): readonly string[] => {
    const body = texts.map((text, index) => ({ ...blockOf(text), features: rowOf({ endsSentence: 1, wordLength: 5, ...facts }), index }));
    const identify = (): { tag: string; score: number } => ({ tag: 'en', score: 1 });
    return judgeBody({ body, blocks: body, language: identify(), repairs: [], identify }).flags;
  };
  const texts = ['Buy now, pay later on all brands.', 'Cheap flights, cheap hotels, cheap cars.'];

  test('few stop words, in long texts only', () => {
    expect(flagsOf(texts, { words: 30, functionWords: 2 })).toEqual(['few_stop_words']);
    expect(flagsOf(texts, { words: 30, functionWords: 10 })).toEqual([]);
    expect(flagsOf(texts, { words: 10, functionWords: 0 })).toEqual([]);
  });

  test('bullets and short lines', () => {
    const facts = { words: 20, functionWords: 8 };
    expect(
      flagsOf(
        texts.map((text) => `• ${text}`),
        facts,
      ),
    ).toEqual(['many_bullets']);
    expect(flagsOf(['Cheap flights.', 'Cheap hotels.', 'Cheap cars.'], facts)).toEqual(['short_lines']);
    expect(flagsOf(['市政府周二表示，新的大桥将于年底前完工。', '居民希望交通会更加方便，商店老板也一样。'], facts)).toEqual([]);
  });

  test('every flag is raised by a test', () => {
    const tested = [...cases.map(([flag]) => flag), 'few_stop_words', 'many_bullets', 'short_lines'];
    expect(FLAGS.map(({ flag }) => flag).filter((flag) => !tested.includes(flag))).toEqual([]);
  });
});

describe('measures', () => {
  test('kept share is of the page’s characters', () => {
    const menu = 'Home\nNews\nSport\nCulture\nWeather\n';
    const { quality } = cleanText(menu + HEAD + plain());
    const body = SENTENCES.join('').length;
    expect(quality?.kept_share).toBeCloseTo(body / (body + (menu + HEAD).replace(/\n/g, '').length), 2);
  });

  test('stop words of English prose are a third of it', () => expect(qualityOf(plain()).stop_word_share).toBeGreaterThan(0.3));

  test('a page without an article has none', () => expect(cleanText('Home\nNews\n').quality).toBeUndefined());

  test.each([
    [
      'Korean, whose signs are syllables',
      [
        '남해안 새 방파제 다음 달 완공',
        '2024년 3월 5일',
        '경상남도는 남해안에 건설 중인 새 방파제가 다음 달 완공된다고 5일 밝혔다. 총사업비는 팔백억 원이며 공사는 삼 년 전에 시작됐다.',
        '도지사는 기자회견에서 태풍철 전에 공사를 마칠 수 있어 다행이라고 말했다. 지역 어민들도 환영의 뜻을 나타냈다.',
        '전문가들은 높이가 충분한지 추가 검증이 필요하다고 지적했다. 경상남도는 내년에 안전성 조사를 실시할 예정이다.',
        '방파제가 완공되면 어선 이백 척이 태풍 때 안전하게 대피할 수 있을 것으로 기대된다고 수협 관계자는 설명했다.',
        '그는 올해 3월부터 두 달 더 일을 할 수 있다며 다 될 때까지 한 번 더 볼 것이라고 했다. 첫 배는 5월 1일 오전 9시에 들어올 수 있다.',
      ],
    ],
    [
      'Thai, which has no full stops',
      [
        'เปิดท่าเรือใหม่ภาคใต้ รองรับนักท่องเที่ยวปีละล้านคน',
        '5 มีนาคม 2567',
        'เมื่อวันอังคารที่ผ่านมา รัฐมนตรีว่าการกระทรวงคมนาคมได้เป็นประธานในพิธีเปิดท่าเรือแห่งใหม่ทางภาคใต้ ซึ่งจะรองรับนักท่องเที่ยวได้ปีละหนึ่งล้านคน',
        'รัฐมนตรีกล่าวว่า ท่าเรือแห่งนี้ใช้เวลาก่อสร้างสามปี และจะช่วยสร้างรายได้ให้กับชุมชนในพื้นที่เป็นอย่างมาก',
        'ด้านชาวประมงในพื้นที่แสดงความกังวลว่า เรือขนาดใหญ่จะส่งผลกระทบต่อแหล่งปลา และขอให้รัฐบาลรับฟังความคิดเห็นของชาวบ้านด้วย',
      ],
    ],
    [
      'Urdu, which has full stops of its own',
      [
        'نئی بندرگاہ کا افتتاح اگلے ماہ ہو گا',
        '5 مارچ 2024',
        'حکومت نے منگل کو اعلان کیا ہے کہ ساحلی شہر کی نئی بندرگاہ کا افتتاح اگلے ماہ کیا جائے گا اور اس پر تین سال سے کام جاری تھا۔',
        'وزیر نے صحافیوں سے بات کرتے ہوئے کہا کہ اس منصوبے سے مقامی ماہی گیروں کو بہت فائدہ ہو گا اور روزگار کے نئے مواقع پیدا ہوں گے۔',
        'ماہی گیروں کی تنظیم کا کہنا ہے کہ حکومت نے ان سے کیے گئے وعدے اب تک پورے نہیں کیے اور وہ مزید انتظار نہیں کر سکتے۔',
      ],
    ],
  ])('no flag is raised by what is usual in %s', (_, lines) => expect(cleanText(lines.join('\n')).quality?.flags).toEqual([]));

  test('a sign or a number in the middle of a text in Chinese does not make it one with spaces', () => {
    const half = '市政府周二表示，新的大桥将于年底前完工，居民希望交通会更加方便，商店老板也希望游客能够回来。';
    const text = `${half.slice(0, -1)}2024年${half.slice(0, 40)}。`;
    expect(text.charAt(text.length >> 1)).toMatch(/\d/u);
    expect(cleanText(`新的大桥将于年底前完工\n2024年5月3日\n${text}\n`).quality?.flags).toEqual([]);
  });

  test('a text in Chinese is not short of stop words, nor its lines short', () => {
    const line = '市政府周二表示，新的大桥将于年底前完工，居民希望交通会更加方便，商店老板也希望游客能够回来。';
    const text = Array.from({ length: 4 }, (_, at) => line.replace('年底', `${at + 1}月`)).join('\n');
    const { quality } = cleanText(`新的大桥将于年底前完工\n2024年5月3日\n${text}\n`);
    expect(quality?.flags).toEqual([]);
  });
});

/** Attributions as pages print them, in every language that has a file: read by the whole pipeline from a small page. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { agencyAlone, agencyAtEnd, agencyInDateline } from '../src/text/agencies.ts';

/** Language, label, agency. */
const FORMS: readonly (readonly [tag: string, label: string, agency: string])[] = [
  ['bg', 'Източник:', 'БТА'], ['hr', 'Izvor:', 'HINA'], ['cs', 'Zdroj:', 'ČTK'], ['da', 'Kilde:', 'Ritzau'], ['nl', 'Bron:', 'ANP'],
  ['en', 'Source:', 'Reuters'], ['et', 'Allikas:', 'BNS'], ['fi', 'Lähde:', 'STT'], ['fr', 'Source :', 'AFP'], ['de', 'Quelle:', 'dpa'],
  ['el', 'Πηγή:', 'ΑΠΕ-ΜΠΕ'], ['hu', 'Forrás:', 'MTI'], ['ga', 'Foinse:', 'Reuters'], ['it', 'Fonte:', 'ANSA'], ['lv', 'Avots:', 'LETA'],
  ['lt', 'Šaltinis:', 'BNS'], ['mt', 'Sors:', 'Reuters'], ['pl', 'Źródło:', 'PAP'], ['pt', 'Fonte:', 'Lusa'], ['ro', 'Sursa:', 'Agerpres'],
  ['sk', 'Zdroj:', 'TASR'], ['sl', 'Vir:', 'STA'], ['es', 'Fuente:', 'EFE'], ['sv', 'Källa:', 'TT'], ['ru', 'Источник:', 'ТАСС'],
  ['uk', 'Джерело:', 'Укрінформ'], ['tr', 'Kaynak:', 'Anadolu Ajansı'], ['ar', 'المصدر:', 'رويترز'], ['zh', '来源：', '新华社'],
  ['ja', '出典：', '共同通信'], ['ko', '출처:', '연합뉴스'], ['no', 'Kilde:', 'NTB'], ['fa', 'منبع:', 'ایسنا'], ['he', 'מקור:', 'רויטרס'],
  ['hi', 'स्रोत:', 'पीटीआई'], ['th', 'ที่มา:', 'รอยเตอร์'], ['vi', 'Nguồn:', 'TTXVN'], ['id', 'Sumber:', 'Antara'], ['sr', 'Извор:', 'Танјуг'],
  ['ca', 'Font:', 'ACN'], ['is', 'Heimild:', 'RÚV'], ['sq', 'Burimi:', 'ATSH'], ['mk', 'Извор:', 'МИА'], ['be', 'Крыніца:', 'БелТА'],
  ['ka', 'წყარო:', 'ინტერპრესნიუსი'], ['hy', 'Աղբյուր՝', 'Արմենպրես'], ['eu', 'Iturria:', 'EFE'], ['az', 'Mənbə:', 'AZƏRTAC'],
  ['kk', 'Дереккөз:', 'ҚазАқпарат'], ['ur', 'ماخذ:', 'اے پی پی'], ['bn', 'সূত্র:', 'বাসস'], ['ta', 'ஆதாரம்:', 'பிடிஐ'],
  ['sw', 'Chanzo:', 'Reuters'], ['af', 'Bron:', 'Sapa'],
]; // prettier-ignore

/** A page of the language's sample: a headline, a date, two paragraphs, the second with `last` behind it, and lines below. */
function pageOf(tag: string, below: readonly string[], last = ''): string {
  const { sample = '' } = LANGUAGES.find((language) => language.tag === tag) ?? {};
  const words = sample.split(' ');
  const title = words.length > 8 ? words.slice(0, 7).join(' ').replace(/[.,]$/, '') : sample.slice(0, 14);
  const second = sample.split(/(?<=[.!?。।՞։])\s*/u).slice(1).join(' '); // prettier-ignore
  return [title, '5.3.2021', sample, second + last, ...below, '© 2021 Example'].join('\n');
}

const sourceOf = (...page: Parameters<typeof pageOf>): string | null => cleanText(pageOf(...page)).source;

test('every language has its form', () => {
  expect(FORMS.map(([tag]) => tag).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

describe.each(FORMS)('%s: %s %s', (tag, label, agency) => {
  test('label and value on one line', () => expect(sourceOf(tag, [`${label} ${agency}`])).toBe(agency));
  test('on two lines', () => expect(sourceOf(tag, [label, agency])).toBe(agency));
  test('a paper behind the label', () => expect(sourceOf(tag, [`${label} Harbour Post`])).toBe('Harbour Post'));
  test('in brackets behind the last sentence', () => expect(sourceOf(tag, [], ` (${agency})`)).toBe(agency));
  test('between slashes behind the last sentence', () => expect(sourceOf(tag, [], ` /${agency}/`)).toBe(agency));
  test('alone on its line', () => expect(sourceOf(tag, [agency])).toBe(agency));
  test('alone between slashes', () => expect(sourceOf(tag, [`/${agency}/`])).toBe(agency));
  test('none without one', () => expect(sourceOf(tag, [])).toBeNull());
});

describe('in the text itself', () => {
  test('behind its last sentence', () => expect(sourceOf('en', [], ' Source: BBC')).toBe('BBC'));

  test('before its first one, in capitals that are no word', () => {
    expect(agencyInDateline('(CNN) -- The council met.')?.name).toBe('CNN');
    expect(agencyInDateline('(VIDEO) -- The council met.')).toBeNull();
  });
});

describe('other labels', () => {
  test.each<[string, string, string]>([
    ['fr', 'Avec AFP', 'AFP'],
    ['de', 'Mit Material von dpa', 'dpa'],
    ['de', 'Quelle dpa', 'dpa'],
    ['en', 'Originally published by The Harbour Post', 'The Harbour Post'],
    ['en', 'This article was originally published on The Harbour Post', 'The Harbour Post'],
    ['en', 'Story source: University of Elm', 'University of Elm'],
    ['en', 'Provided by Harbour University', 'Harbour University'],
    ['es', 'Con información de EFE', 'EFE'],
    ['it', 'Tratto da Il Porto', 'Il Porto'],
    ['lt', 'Parengta pagal BNS', 'BNS'],
    ['cs', 'Převzato z Přístavní noviny', 'Přístavní noviny'],
    ['ko', '출처=연합뉴스', '연합뉴스'],
    ['ar', 'نقلا عن رويترز', 'رويترز'],
    ['en', 'Source – Reuters', 'Reuters'],
    ['no', 'Innlegget sto først på trykk i Dag og Dal 18. november.', 'Dag og Dal'],
    ['hu', 'A kritika eredetileg a Part 2019/4. számában jelent meg.', 'Part'],
    ['lt', 'Pagal AFP inf. parengė Rasa Kalvaitytė', 'AFP'],
    ['lt', 'Parengta pagal dpa inf.', 'dpa'],
    ['de', '(hks/sda)', 'sda'],
    ['de', '(Universität Elm, 14.05.2014 – KST)', 'Universität Elm'],
    ['ro', 'AGERPRES/(A - autor: Ana Pop, editor: Ion Pop)', 'AGERPRES'],
    ['lv', 'Pirmpublicējums: „Lauku Sēta un Dārzs”, 2015, nr. 10', 'Lauku Sēta un Dārzs'],
  ])('%s: %s', (tag, line, value) => expect(sourceOf(tag, [line])).toBe(value));

  test('lt: Pagal dpa inf. parengė Jurga Staugaitytė', () => {
    expect(sourceOf('lt', ['Pagal dpa inf. parengė Jurga Staugaitytė'])).toBe('dpa');
  });
});

describe('datelines', () => {
  test.each([
    ['VILNIUS, BNS. – Taryba susirinko.', 'BNS'],
    ['LONDON (Reuters) - The council met.', 'Reuters'],
    ['BERLIN, 5. März (dpa) – Der Rat tagte.', 'dpa'],
    ['Frankfurt am Main (dpa) - Der Rat tagte.', 'dpa'],
    ['(ANSA) - ROMA, 5 MAR - Il consiglio si riunisce.', 'ANSA'],
    ['ROMA, 5 MAR (ANSA) - Il consiglio si riunisce.', 'ANSA'],
    ['Madrid, 5 mar (EFE).- El consejo se reunió.', 'EFE'],
    ['PARIS (AFP) – Le conseil se réunit.', 'AFP'],
    ['МОСКВА, 5 мар — РИА Новости. Совет собрался.', 'РИА Новости'],
    ['МОСКВА, 5 марта. /ТАСС/. Совет собрался.', 'ТАСС'],
    ['Київ, 5 березня (Укрінформ) – Рада зібралася.', 'Укрінформ'],
    ['WARSZAWA (PAP) – Rada się zebrała.', 'PAP'],
    ['Praha (ČTK) - Rada zasedala.', 'ČTK'],
    ['BRATISLAVA 5. marca (TASR) - Rada zasadala.', 'TASR'],
    ['Budapest, 5 March (MTI) - The council met.', 'MTI'],
    ['KØBENHAVN (Ritzau): Rådet mødtes.', 'Ritzau'],
    ['新华社北京3月5日电（记者王小明）会议召开。', '新华社'],
    ['中新社上海3月5日电 会议召开。', '中新社'],
    ['(서울=연합뉴스) 김철수 기자 = 회의가 열렸다.', '연합뉴스'],
    ['【北京共同】会議が開かれた。', '共同'],
    ['【ワシントン＝時事】会議が開かれた。', '時事'],
    ['ST. PAUL, Minn. -- (Harbour Sports Network) - The team met.', 'Harbour Sports Network'],
    ['ATLANTA (CNN) -- The council met.', 'CNN'],
  ])('%s', (text, agency) => expect(agencyInDateline(text)?.name).toBe(agency));
});

describe('innocent sentences', () => {
  const INNOCENT = [
    'The ministry, according to Reuters, has not answered.',
    'Reuters was the first to report it.',
    'He worked for AFP and Reuters for twenty years.',
    'An AFP photographer saw the smoke at noon.',
    'The AP exam takes place in May.',
    'He joined the agency (see Reuters) in May.',
    'The council met (as it had before).',
    'They call it a single-page application (SPA)',
    'Angela Moor (SPD) - that is the name most people know.',
    'Beta users (2,000 of them) get it first.',
    'La agencia EFE publicó la noticia.',
    'Wie die dpa berichtet, tagt der Rat am Montag.',
    'Kaip praneša BNS, taryba susirinko.',
    'По данным ТАСС, совет собрался в среду.',
    '据新华社报道，会议于周一召开。',
    '연합뉴스에 따르면 회의가 열렸다.',
  ];
  test.each(INNOCENT)('in running text: %s', (text) => {
    expect([agencyAlone(text), agencyAtEnd(text), agencyInDateline(text)]).toEqual([null, null, null]);
    expect(sourceOf('en', [], ` ${text}`)).toBeNull();
  });

  test.each<[string, string]>([
    ['en', 'Source code: see the repository'],
    ['en', 'Source code of the tool'],
    ['en', 'Sources said nothing more'],
    ['en', 'Reference books'],
    ['en', 'View original Image'],
    ['de', 'Quelle der Freude'],
    ['de', 'Quellen und Brunnen'],
    ['fr', "Source d'eau chaude"],
    ['fr', 'Sources thermales'],
    ['it', 'Fonte di gioia'],
    ['pt', 'Fonte de alegria'],
    ['nl', 'Bron van vreugde'],
    ['lt', 'Šaltinis miške'],
    ['pl', 'Źródło rzeki'],
    ['lv', 'Avots mežā'],
    ['en', 'This post was originally published on the 21st of June 2017 and updated on the 18th of July.'],
    ['nl', '(Jan Peeters, 14 februari 2015)'],
    ['en', 'The article was originally published in April 2020 and was updated in April 2024.'],
    ['en', 'Originally Published on Tuesday, August 9, 2011:'],
    ['en', 'Photo: Reuters'],
    ['de', 'Foto: dpa'],
    ['en', 'Share on Facebook'],
    ['en', 'Print'],
  ])('%s, on a line below: %s', (tag, line) => expect(sourceOf(tag, [line])).toBeNull());
});

test.each([
  ['来源：沿海日报 作者 李明', '沿海日报'],
  ['2024年3月5日 14:32 来源：新华社 记者 李明 编辑：王芳', '新华社'],
])('without who wrote behind it: %s', (line, source) => {
  const page = [
    '沿海城市将建设新的海水淡化厂',
    line,
    '沿海城市政府周二宣布，将在未来三年内建设一座新的海水淡化厂，以缓解夏季供水紧张的局面。项目总投资约为二十亿元。',
    '市长在新闻发布会上表示，淡化厂建成后每天可以供应三十万吨淡水，基本满足市区居民的需要。他说，工程将于今年秋天开工。',
    '环保组织则担心，浓盐水的排放会影响近海的渔业资源，要求政府公布完整的环境评估报告。',
  ];
  expect(cleanText(page.join('\n')).source).toBe(source);
});

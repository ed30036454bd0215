import { describe, expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';
import { isLoneAgency } from '../src/text/agencies.ts';
import { Picker } from '../src/assemble/picker.ts';
import { sourceReadings } from '../src/assemble/source-lines.ts';
import type { SourceWay } from '../src/assemble/source-lines.ts';
import type { Labelled } from '../src/model.ts';
import type { Role } from '../src/roles.ts';
import { blockOf } from './helpers/article.ts';

const declared = {} as Picker['declared'];
const TEXT = 'The lighthouse at Grey Point, closed for eleven years after a storm took its stairs, let the first visitors in on Saturday.';

/** What the blocks of a page may name as its source, and in which ways. */
function readingsOf(blocks: readonly Labelled[]): [string, SourceWay[]][] {
  const placed = [blockOf('Old lighthouse opens again', { role: 'title' }), ...blocks].map((block, index) => ({ ...block, index, lines: [index + 1, index + 1] as const })); // prettier-ignore
  return sourceReadings(new Picker(placed, declared)).map(({ value, ways }) => [value, [...ways]]);
}
const ofLine = (line: string, role: Role = 'source'): [string, SourceWay[]][] =>
  readingsOf([blockOf(TEXT), blockOf(TEXT), blockOf(TEXT), blockOf(line, { role })]);
/** Of a text alone. */
const ofText = (...texts: readonly string[]): [string, SourceWay[]][] => readingsOf(texts.map((text) => blockOf(text)));

describe('a source line', () => {
  test.each<[string, string, SourceWay]>([
    ['Source: The Harbour Post', 'The Harbour Post', 'label'],
    ['Šaltinis: BNS.', 'BNS', 'label'],
    ['来源：新华社', '新华社', 'label'],
    ['Quelle: „Hafenbote“', 'Hafenbote', 'label'],
    ['Šaltinis: savaitraštis „Krantas“.', 'savaitraštis „Krantas“', 'label'],
    ['Šaltinis: „Krantas“, 2019 m. Nr. 3', 'Krantas', 'label'],
    ['Bron: Belga / eigen berichtgeving', 'Belga', 'label'],
    ['Джерело: Укрінформ, власна інформація', 'Укрінформ', 'label'],
    ['Kaynak: AFP, Reuters', 'AFP, Reuters', 'label'],
    ['Quelle: dpa, AFP', 'dpa, AFP', 'label'],
    ['Source: the Harbour Post, Reuters', 'Reuters', 'label'],
    ['Source: Harbour Letters no. 4/2016', 'Harbour Letters', 'label'],
    ['Quelle: Hafenwerke GmbH, übermittelt durch die Agentur', 'Hafenwerke GmbH', 'label'],
    ['Source: Harbour University. Read the study', 'Harbour University', 'label'],
    ['Opprinnelig publisert i: havneposten.example og gjengitt her', 'havneposten.example', 'label'],
    ['信息来源：转载自《山货周刊》', '《山货周刊》', 'label'],
    ['<연합뉴스>', '연합뉴스', 'agency'],
    ['kd, PAP', 'PAP', 'beside initials'],
    ['SITA, TASR', 'SITA, TASR', 'agency'],
    ['Bron: Havenpraat.nu/ANP', 'ANP', 'label'],
    ['Sursa: Agerpres / Gazeta Portului', 'Agerpres', 'label'],
    ['Quelle: Hafenblatt, 3. Mai 2018', 'Hafenblatt', 'label'],
    ['Quelle: Berlin - dpa', 'dpa', 'label'],
    ['(Reuters)', 'Reuters', 'agency'],
    ['The Harbour Post', 'The Harbour Post', 'bare'],
    ['This interview was first published in “Harbour Quarterly”, No. 4, and appears here with permission.', 'Harbour Quarterly', 'inside'],
    ['Articolul a fost publicat inițial în Revista Portului nr. 3/2020 și este reluat.', 'Revista Portului', 'inside'],
    ['Rakstā izmantota aģentūras LETA informācija.', 'LETA', 'among words'],
    ['연합뉴스 제공', '연합뉴스', 'among words'],
    ['(Hafenbote/dpa)', 'dpa', 'among words'],
    ['SOURCE Harbour Energy', 'Harbour Energy', 'capital label'],
    ['Vyšlo v týždenníku Prístav č. 24/2003', 'Prístav', 'with issue'],
    ['※この記事は『港の裏庭』第11号掲載の記事です。', '港の裏庭', 'quoted'],
  ])('%s', (line, value, way) => expect(ofLine(line)).toContainEqual([value, expect.arrayContaining([way])]));

  test.each(['Source: 6 March 2023', 'Source: https://harbour.example/3', 'Source: 12/2817'])('none: %s', (line) =>
    expect(ofLine(line, 'other')).toEqual([]),
  );

  test('below a label that no language file knows', () => {
    const blocks = [blockOf(TEXT), blockOf('Uitgegeven door:', { role: 'other' }), blockOf('Havenwerken', { role: 'other' })];
    expect(readingsOf(blocks)).toContainEqual(['Havenwerken', ['below colon']]);
  });

  test('the issuer of a release', () => {
    const blocks = [blockOf('Harbour Energy', { role: 'other' }), blockOf(`Harbour Energy said so today. ${TEXT}`), blockOf(TEXT), blockOf('About Harbour Energy', { role: 'other' })]; // prettier-ignore
    expect(readingsOf(blocks)).toEqual([['Harbour Energy', ['named in text']], ['Harbour Energy', ['about']]]); // prettier-ignore
  });
});

describe('an agency alone on its line', () => {
  test.each(['Reuters', '(AFP)', '[dpa]', 'BNS.', 'AFP / Reuters', '(AP, Reuters)'])('%s', (line) => expect(isLoneAgency(line)).toBe(true));
  test.each(['', 'reuters', 'Reuters reported it first', 'The Harbour Post', 'AFPX'])('not "%s"', (line) =>
    expect(isLoneAgency(line)).toBe(false),
  );
});

describe('an agency inside the body', () => {
  test.each<[string, string, SourceWay]>([
    ['The last paragraph ends here. (AFP/Reuters)', 'AFP/Reuters', 'end'],
    ['It ends here. (AGERPRES/ redactor: Ana Pop)', 'AGERPRES', 'end'],
    ['It was not to be had. - Sapa', 'Sapa', 'end'],
    ['So fesch sind sie nicht. (APA, red)', 'APA', 'end'],
    ['Nikdo nebyl zraněn. (mk/čtk)', 'čtk', 'end'],
    ['The mailbox hangs there. (©NTB)', 'NTB', 'end'],
    ['They flew home. (Fonte Reuters)', 'Reuters', 'end in brackets'],
    ['今季の死者は48人（共同）。', '共同', 'end in brackets'],
    ['The council met. EFE', 'EFE', 'credit'],
    ['Avarinės būklės šalyje yra 61 tiltas, praneša ELTA.', 'ELTA', 'reports'],
    ['Hat vonat ötven percet késett – jelentette az MTI.', 'MTI', 'reports'],
    ['The bridge was shut for a week, Reuters reports.', 'Reuters', 'reports'],
  ])('%s', (text, value, way) => expect(ofText(TEXT, text)).toContainEqual([value, expect.arrayContaining([way])]));

  test('before one last line', () => {
    const blocks = [blockOf('It ends here. [BNS].'), blockOf('A picture of it', { role: 'caption' })];
    expect(readingsOf(blocks)).toContainEqual(['BNS', expect.arrayContaining(['end'])]);
  });

  test.each([
    ['LONDON (Reuters) - The council met.', 'Reuters'],
    ['VILNIUS, BNS. The council met.', 'BNS'],
    ['GILUŽIS, lapkričio 14 d., BNS. Laikrodis eina atgal.', 'BNS'],
    ['Gilužis, kovo 5 d. (ELTA). Laikrodis eina atgal.', 'ELTA'],
    ['NEW YORK (AP) — The council met.', 'AP'],
    ['Berlin (dpa) – The council met.', 'dpa'],
    ['BRUSSELS, May 3 (AFP) - The council met.', 'AFP'],
    ['ALBERTVILLE (Savoie), 8 fév 2015 (AFP) - The council met.', 'AFP'],
    ['Горно Село, 19 юли /БТА, "Пристан"/', 'БТА'],
  ])('in the dateline: %s', (text, value) =>
    expect(ofText(text, 'And more.')).toContainEqual([value, expect.arrayContaining(['dateline'])]),
  );

  test.each([
    'The council met (see Reuters) on Friday.',
    'Reuters was first to say so.',
    'It ends (as it began).',
    'It was the first (AP, 1998)',
    '„Tiltų yra 61“, sakė jis agentūrai ELTA.',
    'They call it a single-page application (SPA)',
  ])('none: %s', (text) => expect(ofText(TEXT, TEXT, text)).toEqual([]));

  test('no body, none', () => expect(readingsOf([])).toEqual([]));
});

describe('an attribution elsewhere on the page', () => {
  const page = (above: string, below: string): string =>
    ['Old lighthouse at Grey Point opens to visitors again', above, ...Array.from({ length: 4 }, (_, at) => `The lighthouse at Grey Point, closed for eleven years after storm ${at} took its stairs, let the first visitors in on Saturday.`), below].join('\n'); // prettier-ignore

  test('beside the date', () => expect(cleanText(page('2023-03-17 07:52 来源：鹤湖晚报', 'Share')).source).toBe('鹤湖晚报'));
  test.each([
    ['in brackets below the text', '(dal "Gazzettino della Valle" di martedì 25 giugno 2002)', 'Gazzettino della Valle'],
    ['with the issue', 'Source: Harbour Letters, No. 4/2016', 'Harbour Letters'],
    ['an agency behind initials', 'kd, PAP', 'PAP'],
    ['an agency before one of its sections', 'PAP – Nauka w Polsce', 'PAP'],
    ['an agency before initials', 'ČTK, jkl', 'ČTK'],
    ['an agency that a newsroom names beside itself', 'Harbour Radio with AFP', 'AFP'],
    ['an agency among others', 'Källa: Havs- och vattenmyndigheten, TT', 'TT'],
    ['where it appeared first', 'Este artículo se publicó originalmente en Aula Abierta, la revista de la universidad.', 'Aula Abierta'],
    ['a firm behind a label of words', 'За інформацією КП «Водоканал»', 'КП «Водоканал»'],
  ])('%s', (_, line, value) => expect(cleanText(page('3 May 2024', line)).source).toBe(value));
  test.each([
    ['a heading over references', '4. Kilder'],
    ['a date', 'Source: 6 March 2023'],
    ['a person', 'Informāciju sagatavoja: Anna Kalniņa, direktore'],
    ['a word that names nobody', 'PRESSMEDDELANDE'],
  ])('none: %s', (_, line) => expect(cleanText(page('3 May 2024', line)).source).toBeNull());
  test('an agency that helped', () =>
    expect(cleanText(page('17 March 2023', 'The Associated Press contributed to this report.')).source).toBe('The Associated Press'));
});

test('a line that names the source is believed before a sentence of the text', () => {
  const lines = [
    'Harbour wall to be rebuilt',
    '',
    '6 March 2024',
    '',
    `${TEXT.slice(0, -1)}, Reuters reports.`,
    ...Array<string>(4).fill(TEXT),
  ];
  const page = [...lines.map((line, at) => (at > 4 ? `${line} It is number ${at}.` : line)), 'Source: Harbour Gazette'].join('\n');
  expect(cleanText(page).source).toBe('Harbour Gazette');
});

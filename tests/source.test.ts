import { describe, expect, test } from 'vitest';
import { isLoneAgency } from '../src/text/agencies.ts';
import { insideBody, onSourceLine } from '../src/assemble/source.ts';
import { blockOf } from './helpers/article.ts';

describe('a source line', () => {
  test.each([
    ['Source: The Harbour Post', 'The Harbour Post', 'text:source-label'],
    ['Šaltinis: BNS.', 'BNS', 'text:source-label'],
    ['来源：新华社', '新华社', 'text:source-label'],
    ['Quelle: „Hafenbote“', 'Hafenbote', 'text:source-label'],
    ['(Reuters)', 'Reuters', 'text:source-line'],
    ['The Harbour Post', 'The Harbour Post', 'text:source-line'],
  ])('%s', (raw, value, method) => expect(onSourceLine(raw)).toEqual({ value, method, raw }));
});

describe('an agency alone on its line', () => {
  test.each(['Reuters', '(AFP)', '[dpa]', 'BNS.', 'AFP / Reuters', '(AP, Reuters)'])('%s', (line) => expect(isLoneAgency(line)).toBe(true));
  test.each(['', 'reuters', 'Reuters reported it first', 'The Harbour Post', 'AFPX'])('not "%s"', (line) =>
    expect(isLoneAgency(line)).toBe(false),
  );
});

describe('an agency inside the body', () => {
  test('in brackets at the end', () => {
    const body = [blockOf('The first paragraph.'), blockOf('The last paragraph ends here. (AFP/Reuters)')];
    expect(insideBody(body)).toEqual({ value: 'AFP/Reuters', method: 'text:end-of-body', raw: '(AFP/Reuters)' });
  });

  test('behind a dash', () => expect(insideBody([blockOf('It was not to be had. - Sapa')])?.value).toBe('Sapa'));

  test('none where several sign the items of a round-up', () => {
    expect(insideBody([blockOf('One thing. (AFP)'), blockOf('Another. (Reuters)')])).toBeNull();
  });

  test('before one last line', () => {
    expect(insideBody([blockOf('It ends here. [BNS].'), blockOf('A picture of it', { role: 'caption' })])?.value).toBe('BNS');
  });

  test.each([
    ['LONDON (Reuters) - The council met.', 'Reuters'],
    ['VILNIUS, BNS. The council met.', 'BNS'],
    ['NEW YORK (AP) — The council met.', 'AP'],
    ['Berlin (dpa) – The council met.', 'dpa'],
    ['BRUSSELS, May 3 (AFP) - The council met.', 'AFP'],
  ])('in the dateline: %s', (text, value) =>
    expect(insideBody([blockOf(text), blockOf('And more.')])).toMatchObject({ value, method: 'text:dateline' }),
  );

  test.each(['The council met (see Reuters) on Friday.', 'Reuters was first to say so.', 'It ends (as it began).'])('none: %s', (text) => {
    expect(insideBody([blockOf(text)])).toBeNull();
  });

  test('no body, none', () => expect(insideBody([])).toBeNull());
});

import { describe, expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';
import { isLoneAgency } from '../src/text/agencies.ts';
import { onSourceLine } from '../src/assemble/attribution.ts';
import { insideBody } from '../src/assemble/source-inside.ts';
import { blockOf } from './helpers/article.ts';

describe('a source line', () => {
  test.each([
    ['Source: The Harbour Post', 'The Harbour Post', 'text:source-label'],
    ['Šaltinis: BNS.', 'BNS', 'text:source-label'],
    ['来源：新华社', '新华社', 'text:source-label'],
    ['Quelle: „Hafenbote“', 'Hafenbote', 'text:source-label'],
    ['Šaltinis: savaitraštis „Krantas“.', 'savaitraštis „Krantas“', 'text:source-label'],
    ['Šaltinis: „Krantas“, 2019 m. Nr. 3', 'Krantas', 'text:source-label'],
    ['Bron: Belga / eigen berichtgeving', 'Belga', 'text:source-label'],
    ['Джерело: Укрінформ, власна інформація', 'Укрінформ', 'text:source-label'],
    ['Kaynak: AFP, Reuters', 'AFP, Reuters', 'text:source-label'],
    ['Source: the Harbour Post, Reuters', 'Reuters', 'text:source-label'],
    ['信息来源：转载自《山货周刊》', '《山货周刊》', 'text:source-label'],
    ['<연합뉴스>', '연합뉴스', 'text:source-line'],
    ['kd, PAP', 'PAP', 'text:source-line'],
    ['SITA, TASR', 'SITA, TASR', 'text:source-line'],
    ['Bron: Havenpraat.nu/ANP', 'ANP', 'text:source-label'],
    ['Sursa: Agerpres / Gazeta Portului', 'Agerpres', 'text:source-label'],
    ['Quelle: Hafenblatt, 3. Mai 2018', 'Hafenblatt', 'text:source-label'],
    ['Quelle: Berlin - dpa', 'dpa', 'text:source-label'],
    ['(Reuters)', 'Reuters', 'text:source-line'],
    ['The Harbour Post', 'The Harbour Post', 'text:source-line'],
    [
      'This interview was first published in “Harbour Quarterly”, No. 4, and appears here with permission.',
      'Harbour Quarterly',
      'text:source-label',
    ],
    ['Articolul a fost publicat inițial în Revista Portului nr. 3/2020 și este reluat.', 'Revista Portului', 'text:source-label'],
    ['Rakstā izmantota aģentūras LETA informācija.', 'LETA', 'text:source-line'],
    ['연합뉴스 제공', '연합뉴스', 'text:source-line'],
    ['(Hafenbote/dpa)', 'dpa', 'text:source-line'],
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

  test('in brackets with the editor', () =>
    expect(insideBody([blockOf('It ends here. (AGERPRES/ redactor: Ana Pop)')])?.value).toBe('AGERPRES'));

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
    ['ALBERTVILLE (Savoie), 8 fév 2015 (AFP) - The council met.', 'AFP'],
  ])('in the dateline: %s', (text, value) =>
    expect(insideBody([blockOf(text), blockOf('And more.')])).toMatchObject({ value, method: 'text:dateline' }),
  );

  test('that the last sentence says reports it', () => {
    const body = [blockOf('The first paragraph.'), blockOf('Avarinės būklės šalyje yra 61 tiltas, praneša ELTA.')];
    expect(insideBody(body)).toMatchObject({ value: 'ELTA', raw: ', praneša ELTA.' });
    expect(insideBody([blockOf('„Tiltų yra 61“, sakė jis agentūrai ELTA.')])).toBeNull();
    expect(insideBody([blockOf('Hat vonat ötven percet késett – jelentette az MTI.')])?.value).toBe('MTI');
    expect(insideBody([blockOf('The bridge was shut for a week, Reuters reports.')])?.value).toBe('Reuters');
    expect(insideBody([blockOf('Hat vonat késett – jelentette az MTI.'), blockOf('No one was hurt.')])).toBeNull();
  });

  test.each([
    ['So fesch sind sie nicht. (APA, red)', 'APA'],
    ['Nikdo nebyl zraněn. (mk/čtk)', 'čtk'],
  ])('beside initials at the end: %s', (text, value) => expect(insideBody([blockOf(text)])?.value).toBe(value));
  test('no agency with a year in brackets', () => expect(insideBody([blockOf('It was the first (AP, 1998)')])).toBeNull());

  test('with a sign before it at the end', () => expect(insideBody([blockOf('The mailbox hangs there. (©NTB)')])?.value).toBe('NTB'));

  test('in a dateline alone on its line', () =>
    expect(insideBody([blockOf('Горно Село, 19 юли /БТА, "Пристан"/'), blockOf('The council met.')])?.value).toBe('БТА'));

  test.each(['The council met (see Reuters) on Friday.', 'Reuters was first to say so.', 'It ends (as it began).'])('none: %s', (text) => {
    expect(insideBody([blockOf(text)])).toBeNull();
  });

  test('no body, none', () => expect(insideBody([])).toBeNull());
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
    ['a word that names nobody', 'PRESSMEDDELANDE'],
    ['a date', 'Source: 6 March 2023'],
    ['a person', 'Informāciju sagatavoja: Anna Kalniņa, direktore'],
  ])('none: %s', (_, line) => expect(cleanText(page('3 May 2024', line)).source).toBeNull());
  test('an agency that helped', () =>
    expect(cleanText(page('17 March 2023', 'The Associated Press contributed to this report.')).source).toBe('The Associated Press'));
});

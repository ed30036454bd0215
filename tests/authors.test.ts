import { describe, expect, test } from 'vitest';
import { namesIn } from '../src/assemble/authors.ts';

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe']],
    ['By Jane Doe', ['Jane Doe']],
    ['Posted by Nickel at 5:11', ['Nickel']],
    ['BY JANE DOE', ['JANE DOE']],
    ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe | The Harbour Post', ['Jane Doe']],
    ['Jane Doe, Associated Press', ['Jane Doe']],
    ['By Jane Doe, BBC News', ['Jane Doe']],
    ['Jane Doe / AFP', ['Jane Doe']],
    ['Jane Doe (Reuters)', ['Jane Doe']],
    ['Jane Doe jane.doe@example.com', ['Jane Doe']],
    ['By Jane Doe - 3 May 2024', ['Jane Doe']],
    ['By Dr. Jane Doe, reporter', ['Jane Doe']],
    ['Jane Doe and Jane Doe', ['Jane Doe']],
    ['Von Max Muster', ['Max Muster']],
    ['Von Max Muster und Erika Beispiel, dpa', ['Max Muster', 'Erika Beispiel']],
    ['Par Marie Dupont et Luc Martin', ['Marie Dupont', 'Luc Martin']],
    ['Por María de la Cruz', ['María de la Cruz']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['Autorius: Jonas Jonaitis', ['Jonas Jonaitis']],
    ['Autorė Ona Onaitė, BNS', ['Ona Onaitė']],
    ['文/王小明', ['王小明']],
    ['작성자: 김철수', ['김철수']],
    ['ByJane DoeUpdated: 3 May 2024', ['Jane Doe']],
    ['Jane DoeNovember 20, 2007', ['Jane Doe']],
    ['3 May 2024 by Jane Doe Discuss (0)', ['Jane Doe']],
    ['By JANE DOE Associated Press Writer', ['JANE DOE']],
    ['By Rai Singh, BBC News', ['Rai Singh']],
  ])('%s', (byline, names) => expect(namesIn(byline)).toEqual(names));

  test.each([
    '',
    'By',
    'Reuters',
    'By Reuters',
    'BNS',
    'ELTA',
    'By Reuters and AFP',
    'The Harbour Post',
    '3 May 2024',
    'by our own correspondent',
    'https://example.com/jane',
  ])('none in "%s"', (byline) => expect(namesIn(byline)).toEqual([]));
});

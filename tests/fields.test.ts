/** Fields of whole pages: what wins where a page declares one thing and shows another. */
import { describe, expect, test } from 'vitest';
import { withoutSite } from '../src/assemble/title.ts';
import { cleanHtml, cleanText } from '../src/index.ts';

const BODY = [
  'The town council agreed on Monday evening to rebuild the old bridge over the river before the end of the year.',
  'Residents had waited a long time for the repair, and most of them said that they were glad to hear of it at last.',
  'Work starts in spring, when the water is low, and the road along the harbour will be closed for about six weeks.',
  'The mayor said that the money had been found without new taxes, and that the bridge would carry buses again.',
];
const HEADLINE = 'Council agrees to rebuild the old bridge';
const page = (...front: string[]): string => [...front, ...BODY].join('\n');

interface Html {
  readonly head?: string;
  readonly front?: string;
}
const html = ({ head = '', front = `<h1>${HEADLINE}</h1>` }: Html): string =>
  `<html><head>${head}</head><body><article>${front}${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const jsonld = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('a declared title without the site', () => {
  test.each([
    ['The bridge opens - Harbour Post', 'The bridge opens'],
    ['The bridge opens | Harbour Post', 'The bridge opens'],
    ['Harbour Post: The bridge opens', 'Harbour Post: The bridge opens'],
    ['Harbour Post » The bridge opens', 'The bridge opens'],
    ['The bridge opens | Local | Harbour Post', 'The bridge opens | Local'],
    ['The bridge - a long story', 'The bridge - a long story'],
    ['Re-opened bridge', 'Re-opened bridge'],
  ])('%s', (title, bare) => expect(withoutSite(title, ['harbourpost'], [])).toBe(bare));

  test('cut where another declared title does without', () => {
    expect(withoutSite('The bridge opens - Elsewhere', [], ['the bridge opens'])).toBe('The bridge opens');
  });
});

describe('title', () => {
  test('the headline that agrees with the declared title, as printed', () => {
    const head = `<title>${HEADLINE} over the river | Harbour Post</title>`;
    expect(cleanHtml(html({ head })).title).toBe(HEADLINE);
  });
  test('the declared title where no line agrees', () => {
    const head = '<meta property="og:title" content="Bridge to be rebuilt by winter - Harbour Post"><meta property="og:site_name" content="Harbour Post">'; // prettier-ignore
    expect(cleanHtml(html({ head, front: '<h2>News of the day</h2>' })).title).toBe('Bridge to be rebuilt by winter');
  });
  test.each(['…', '...'])('a declared title that goes on, of one cut short with "%s"', (sign) => {
    const head = `<title>${HEADLINE} | Harbour Post</title><meta property="og:site_name" content="Harbour Post">`;
    const short = jsonld({ headline: `Council agrees to rebuild the${sign}` });
    expect(cleanHtml(html({ head: head + short, front: '<h2>News of the day</h2>' })).title).toBe(HEADLINE);
    expect(cleanHtml(html({ head: short, front: '<h2>News of the day</h2>' })).title).toBe(`Council agrees to rebuild the${sign}`);
  });
  test('in text, the headline above the dateline, not the section or the standfirst', () => {
    const text = page('Home', 'News', 'Sport', 'Harbour news', HEADLINE, 'By Jane Doe', '3 May 2024');
    expect(cleanText(text).title).toBe(HEADLINE);
  });
});

describe('date', () => {
  const of = (text: string): object => {
    const { date, date_modified } = cleanText(text);
    return { date, date_modified };
  };
  test("a day after the one on which the page was read is an event's", () => {
    const text = page(HEADLINE, '9 May 2031', 'Published: 5 March 2024');
    expect(cleanText(text).date).toBe('2031-05-09');
    expect(cleanText(text, { reference: '2024-03-05' }).date).toBe('2024-03-05');
    expect(cleanText(page(HEADLINE, '6 March 2024'), { reference: '2024-03-05' }).date).toBe('2024-03-06');
  });
  test.each<[string, string[], string | null, string | null]>([
    ['on one line', [HEADLINE, 'Published: 3 May 2024'], '2024-05-03', null],
    ['label and date on two lines', [HEADLINE, 'Published:', '3 May 2024'], '2024-05-03', null],
    ['published and updated', [HEADLINE, 'Published: 3 May 2024', 'Updated: 5 May 2024'], '2024-05-03', '2024-05-05'],
    ['received and published', [HEADLINE, 'Received 3 March 2024; accepted 17 April 2024; published 28 May 2024'], '2024-05-28', null],
    ['updated first', [HEADLINE, 'Updated: 5 May 2024', 'Published: 3 May 2024'], '2024-05-03', '2024-05-05'],
    ['both on one line', [HEADLINE, 'Published 3 May 2024, updated 5 May 2024'], '2024-05-03', '2024-05-05'],
    ['updated only', [HEADLINE, 'Last updated: 5 May 2024'], '2024-05-05', '2024-05-05'],
    ['none', [HEADLINE], null, null],
  ])('%s', (_, front, date, date_modified) => expect(of(page(...front))).toEqual({ date, date_modified }));

  test.each<[string, string[], string]>([
    [
      'as other numbers of the page prove',
      ['More stories', 'Bins are green again 02/28/2017', 'The pier is closed 11/30/2016'],
      '2017-03-01',
    ],
    [
      'day first, as other numbers prove',
      ['More stories', 'Bins are green again 28/02/2017', 'The pier is closed 30/11/2016'],
      '2017-01-03',
    ],
    ['as the words of an English page', ['Comments', 'Jane Doe, March 11, 2019', 'John Roe, April 2, 2019'], '2017-03-01'],
    ['day first, as the words', ['Comments', 'Jane Doe, 11 March 2019', 'John Roe, 2 April 2019'], '2017-01-03'],
    [
      'not as the text tells of other days',
      ['It began on March 11, 2016 and went on until April 2, 2016 without a word from the council, the mayor said.'],
      '2017-01-03',
    ],
  ])('day and month of 03/01/2017: %s', (_, below, date) => {
    expect(cleanText([page(HEADLINE, '03/01/2017'), ...below].join('\n')).date).toBe(date);
  });
  test('a date without digits that has its line to itself', () => {
    const dateOf = (line: string): string | null => cleanText(page(HEADLINE, line), { reference: '2024-03-06' }).date;
    expect(['A week ago', 'vorgestern', '二〇二四年三月五日'].map(dateOf)).toEqual(['2024-02-28', '2024-03-04', '2024-03-05']);
  });

  test('at the foot of a letter, behind its place', () => {
    expect(cleanText(`${page(HEADLINE)}\nJawornik, dnia 24.08.2003 r.`).date).toBe('2003-08-24');
  });
  test('not of the copyright line', () => {
    expect(cleanText(`${page(HEADLINE)}\n© 2019 Harbour Post. All rights reserved.`).date).toBeNull();
  });
  test.each([
    'Joined: Mon Mar 04, 2019 3:12 pm', 'Posts: 12 Joined: 4 March 2019', 'Member since 4 March 2019', 'Registriert: 4. März 2019', 'Mitglied seit: 04.03.2019',
    'Inscription : 04 mars 2019', 'Registrado: 4 de marzo de 2019', 'Iscritto il: 4 marzo 2019', 'Rejestracja: 4 marca 2019', 'Dołączył: 4 marca 2019',
    'Зарегистрирован: 04.03.2019', 'Регистрация: 4 марта 2019', 'Registrován: 4. března 2019', 'Csatlakozott: 2019. március 4.', 'Liittynyt: 4.3.2019',
    'Medlem siden: 4. mars 2019', 'Medlem sedan: 4 mars 2019', 'Lid sinds: 4 maart 2019', 'Katılım: 4 Mart 2019', 'Înregistrat: 4 martie 2019', '注册时间: 2019-03-04', '登録日：2019年3月4日',
  ])('not the day on which a member joined: %s', (line) => {
    expect(cleanText(page(HEADLINE, 'digger', line)).date).toBeNull();
    expect(cleanText(page(HEADLINE, 'digger', line, 'Posted: 5 March 2024')).date).toBe('2024-03-05');
  }); // prettier-ignore
  test('not the day on which a member joined, below its label and in a <time>', () => {
    expect(cleanText(page(HEADLINE, 'digger', 'Joined', '4 March 2019')).date).toBeNull();
    const front = `<h1>${HEADLINE}</h1><dl><dt>digger</dt><dd>Joined: <time datetime="2019-03-04T15:12:00Z">4 March 2019</time></dd></dl>`;
    expect(cleanHtml(html({ front })).date).toBeNull();
  });
  test('a headline of a registration is no label of the date below it', () => {
    expect(cleanText(page('Harbour school opens registration', '5 March 2024')).date).toBe('2024-03-05');
  });
  test.each([
    ['the same day', 'March 5, 2024', '2024-03-05T23:30:00-05:00', '2024-03-05T23:30:00-05:00'],
    ['the same day and time', 'March 5, 2024 11:30 pm', '2024-03-05T23:30:00-05:00', '2024-03-05T23:30:00-05:00'],
    ['another time', 'March 5, 2024 11:30 pm', '2024-03-05T22:30:00-05:00', '2024-03-05T23:30'],
    ['another day', 'March 5, 2024', '2024-03-09T23:30:00-05:00', '2024-03-05'],
    ['the day alone', 'March 5, 2024 11:30 pm', '2024-03-05', '2024-03-05T23:30'],
  ])('printed in a bare <time> of %s', (_, text, datetime, date) => {
    const front = `<h1>${HEADLINE}</h1><p class="meta"><time datetime="${datetime}">${text}</time></p>`;
    expect(cleanHtml(html({ front })).date).toBe(date);
  });
  test('JSON-LD before meta before the line', () => {
    const head = `<meta property="article:published_time" content="2024-05-02">${jsonld({ datePublished: '2024-05-01' })}`;
    const front = `<h1>${HEADLINE}</h1><p class="date">3 May 2024</p>`;
    expect(cleanHtml(html({ head, front })).date).toBe('2024-05-01');
    expect(cleanHtml(html({ head: head.slice(0, head.indexOf('<script')), front })).date).toBe('2024-05-02');
    expect(cleanHtml(html({ front })).date).toBe('2024-05-03');
  });
});

describe('authors', () => {
  test.each<[string, string[], string[]]>([
    ['a label', [HEADLINE, 'By Jane Doe', '3 May 2024'], ['Jane Doe']],
    ['a label on its own line', [HEADLINE, 'Author:', 'Jane Doe', '3 May 2024'], ['Jane Doe']],
    ['"By" on its own line', [HEADLINE, 'By', 'Jane Doe', '3 May 2024'], ['Jane Doe']],
    ['a bare name beside the date', [HEADLINE, 'Jane Doe', '3 May 2024'], ['Jane Doe']],
    ['a name and a date on one line', [HEADLINE, 'Jane Doe | 3 May 2024'], ['Jane Doe']],
    ['a name behind the date', [HEADLINE, 'Posted on 3 May 2024 by Jane Doe'], ['Jane Doe']],
    ['a name below a line that ends with the label', [HEADLINE, 'Opinion By', 'Jane Doe', '3 May 2024'], ['Jane Doe']],
    ['a handle behind a label', [HEADLINE, 'Posted by nickel42', '3 May 2024'], ['nickel42']],
    ['a post of a forum', [HEADLINE, 'by digger » Tue Mar 05, 2024 1:12 pm'], ['digger']],
    ['a handle with a number in it', [HEADLINE, 'by nickel42 » Tue Mar 05, 2024 1:12 pm'], ['nickel42']],
    ['a name before a sign', [HEADLINE, 'By Jane Doe »', '3 May 2024'], ['Jane Doe']],
    ['a name before a colon', [HEADLINE, 'By Jane Doe :', '3 May 2024'], ['Jane Doe']],
    ['no name in words that the page writes small', [HEADLINE, 'Old Bridge', '3 May 2024'], []],
  ])('%s', (_, front, authors) => expect(cleanText(page(...front)).authors).toEqual(authors));

  test('declared before printed', () => {
    const head = jsonld({ author: [{ '@type': 'Person', name: 'John Roe' }] });
    expect(cleanHtml(html({ head, front: `<h1>${HEADLINE}</h1><p class="byline">By Jane Doe</p>` })).authors).toEqual(['John Roe']);
  });
  test('printed before a declared site', () => {
    const head = `<meta property="og:site_name" content="Harbour Post">${jsonld({ author: { '@type': 'Organization', name: 'Harbour Post' } })}`;
    expect(cleanHtml(html({ head, front: `<h1>${HEADLINE}</h1><p class="byline">By Jane Doe</p>` })).authors).toEqual(['Jane Doe']);
    expect(cleanHtml(html({ head })).authors).toEqual(['Harbour Post']);
  });
  test('all that the line names, where markup stops at the first', () => {
    const head = jsonld({ author: { '@type': 'Person', name: 'Anna Hill' } });
    const authors = (line: string): readonly string[] =>
      cleanHtml(html({ head, front: `<h1>${HEADLINE}</h1><p class="byline">${line}</p>` })).authors;
    expect(authors('By Anna Hill and Tom Brook')).toEqual(['Anna Hill', 'Tom Brook']);
    expect(authors('By Tom Brook and Ada Hill')).toEqual(['Anna Hill']);
  });
  test.each([
    ['Author: Anna Hill', ['Anna Hill']],
    ['anna@example.org (Anna Hill)', ['Anna Hill']],
    ['Tom &amp;amp; Anna', ['Tom & Anna']],
    ['Updated by Tom Brook', []],
    ['admin', []],
    ['Admin User', []],
    ['/ Anna Hill', ['Anna Hill']],
    ['social.example/annahill', []],
    ['harbour.example/authors/anna-hill', []],
    ['J.R.Hill/T.Brook', ['J.R.Hill/T.Brook']],
    ['Redaktion', []],
    ['red', []],
    ['Redação', []],
    ['page.head.extra.author', []],
    ['View all posts by Anna Hill →', ['Anna Hill']],
    ['Alle Beiträge von Anna Hill anzeigen', ['Anna Hill']],
    ['Voir tous les articles de Anna Hill', ['Anna Hill']],
  ])('declared as %s', (content, authors) => {
    expect(cleanHtml(html({ head: `<meta name="author" content="${content}">` })).authors).toEqual(authors);
  });
  const person = (name: string): object => ({ '@type': 'Person', name });
  const firm = (name: string): object => ({ '@type': 'Organization', name });
  test.each([
    ['Zoe Ash, Staff Writer', 'Zoe Ash'],
    ['By Anna Berg, Harbour Correspondent', 'Anna Berg'],
    ['Anna Berg - Senior Reporter', 'Anna Berg'],
    ['Anna Berg (Staff Writer)', 'Anna Berg'],
    ['Political Editor Anna Berg', 'Anna Berg'],
    ['Anna Berg | Harbour Post', 'Anna Berg'],
    ['Anna Berg, The Harbour Post', 'Anna Berg'],
    ['Harbour Post | Anna Berg', 'Anna Berg'],
    ['Anna Berg for Harbour Post', 'Anna Berg'],
    ['Anna Berg | River News', 'Anna Berg'],
    ['Anna Berg (Reuters)', 'Anna Berg'],
    ['Anna Berg »', 'Anna Berg'],
    ['• Anna Berg', 'Anna Berg'],
    ["O'Brien, Pat", "O'Brien, Pat"],
    ['Berg, Dean', 'Berg, Dean'],
    ['Tyler, The Creator', 'Tyler, The Creator'],
    ['Sammy Davis, Jr.', 'Sammy Davis, Jr.'],
    ['Jean-Luc de la Tour', 'Jean-Luc de la Tour'],
    ['Dr. Anna Berg', 'Dr. Anna Berg'],
    ['Anna Berg | River', 'Anna Berg | River'],
    ['王小明', '王小明'],
    ['김민수', '김민수'],
    ['आशा शर्मा', 'आशा शर्मा'],
  ])('a declared name without job, site and outlet: %s', (name, author) => {
    expect(cleanHtml(html({ head: jsonld({ author: person(name), publisher: firm('Harbour Post') }) })).authors).toEqual([author]);
  });
  test.each([
    ['Anna Berg; Tom Brook', ['Anna Berg', 'Tom Brook']],
    ['Berg, Anna; Brook, Tom', ['Anna Berg', 'Tom Brook']],
    ['Anna Berg, Staff Writer; nickel42', ['Anna Berg', 'nickel42']],
  ])('declared in one value: %s', (name, authors) => {
    expect(cleanHtml(html({ head: jsonld({ author: name }) })).authors).toEqual(authors);
  });
  test.each<[string, object[], string[], string | null]>([
    ['an agency', [firm('Reuters'), person('Anna Berg')], ['Anna Berg'], 'Reuters'],
    ['an agency that markup calls a person', [person('Reuters'), person('Anna Berg')], ['Anna Berg'], 'Reuters'],
    ['an institute', [person('Anna Berg'), firm('River Watch Institute')], ['Anna Berg'], 'River Watch Institute'],
    ['the site', [firm('Harbour Post'), person('Anna Berg')], ['Anna Berg'], null],
    ['a part of the site', [firm('Harbour Post Sport'), person('Anna Berg')], ['Anna Berg'], null],
    ['an agency alone', [firm('Reuters')], ['Reuters'], null],
  ])('of persons and organisations: %s', (_, author, authors, source) => {
    const page = cleanHtml(html({ head: jsonld({ author, publisher: firm('Harbour Post') }) }));
    expect([page.authors, page.source]).toEqual([authors, source]);
  });
  test('an organisation is the source only where no line tells it', () => {
    const head = jsonld({ author: [firm('Reuters'), person('Anna Berg')] });
    const front = `<h1>${HEADLINE}</h1><p>Source: AFP</p>`;
    expect(cleanHtml(html({ head, front })).source).toBe('AFP');
  });
  test('a printed person before a declared organisation', () => {
    const head = jsonld({ author: firm('Harbour Media Group'), publisher: firm('Harbour Post') });
    expect(cleanHtml(html({ head, front: `<h1>${HEADLINE}</h1><p class="byline">By Jane Doe</p>` })).authors).toEqual(['Jane Doe']);
  });
  test('the person of a meta tag, where JSON-LD names none', () => {
    const meta = '<meta name="author" content="Anna Berg">';
    const of = (name: string): readonly string[] => cleanHtml(html({ head: jsonld({ author: person(name), publisher: firm('Harbour Post') }) + meta })).authors; // prettier-ignore
    expect([of('admin'), of('Harbour Post'), of('Zoe Ash')]).toEqual([['Anna Berg'], ['Anna Berg'], ['Zoe Ash']]);
  });
  test('by @id, in JSON-LD', () => {
    const graph = (author: unknown): string => jsonld({ '@type': 'Graph', '@graph': [{ '@type': 'Article', author }, { '@id': '#a', ...person('Anna Berg') }, { '@id': '#r', ...firm('Reuters') }] }); // prettier-ignore
    const of = (author: unknown): unknown[] => [cleanHtml(html({ head: graph(author) }))].map(({ authors, source }) => [authors, source]);
    expect(of([{ '@id': '#a' }, { '@id': '#r' }])).toEqual([[['Anna Berg'], 'Reuters']]);
    expect(of('#a')).toEqual([[['Anna Berg'], null]]);
  });
  test('no address, no minutes', () => {
    const head = '<meta name="author" content="https://example.com/jane"><meta name="twitter:data1" content="5 minutes">';
    expect(cleanHtml(html({ head })).authors).toEqual([]);
  });
});

describe('source', () => {
  const after = (...lines: string[]): string | null => cleanText([page(HEADLINE, '3 May 2024'), ...lines].join('\n')).source;
  test.each<[string, string[], string | null]>([
    ['label and value', ['Source: Reuters'], 'Reuters'],
    ['label and value on two lines', ['Source:', 'Reuters'], 'Reuters'],
    ['an agency alone', ['AFP'], 'AFP'],
    ['no button', ['Source:', 'Facebook'], null],
    ['nothing', ['Share', 'Facebook'], null],
  ])('%s', (_, lines, source) => expect(after(...lines)).toBe(source));
  test('not from running text', () => {
    expect(cleanText(page(HEADLINE, 'The mayor told Reuters that she was glad of it, and AFP said the same on Monday evening.')).source).toBeNull(); // prettier-ignore
  });
  test('in brackets behind the last sentence, with more words', () => {
    const { source, fields } = cleanText(`${page(HEADLINE, '3 May 2024')} (Source Reuters)`, { explain: true });
    expect([source, fields['source']?.method]).toEqual(['Reuters', 'text:end-of-body']);
  });
  test('behind the name', () => expect(cleanText(page(HEADLINE, 'By Jane Doe, Reuters', '3 May 2024')).source).toBe('Reuters'));
});

describe('the site by its copyright line', () => {
  const STORY = `Harbour wall to be rebuilt before winter
By Jane Doe
3 February 2024
The council has approved the money for the rebuilding of the harbour wall, which gave way in the storm of last November. Work is to begin in April.
`;
  test.each([
    ['Copyright © 2011, Harbour Post. All rights reserved.', 'Harbour Post'],
    ['Copyright 2024 Harbour Post. Alle Rechte vorbehalten.', 'Harbour Post'],
    ['© Harbour Media Oyj 2016', 'Harbour Media Oyj'],
    ['© 2026 Anna S. Berg · Privacy ∙ Terms', 'Anna S. Berg'],
    ['© 2024 hafen online', 'hafen online'],
    ['Copyright © 2020 e-Harbour Ltda - All about harbours', 'e-Harbour Ltda'],
    ['© Harbour Post e. V. 2019', 'Harbour Post e. V.'],
    ['© 2022 C.A. Harbour Post', 'C.A. Harbour Post'],
    ['© 2023 „Роза Медия“ ЕООД', '„Роза Медия“ ЕООД'],
    ['© २०२१-२२ भोर मीडिया', 'भोर मीडिया'],
    ['© 2021 Harbour News.A Pier Company.All Rights Reserved', 'Harbour News'],
    ['© 2024 Harbour Post Alle Rechte vorbehalten', 'Harbour Post'],
    ['© 2024 - Harbour Post', 'Harbour Post'],
    ['Copyright ⓒ 남해일보. 무단전재 및 재배포 금지', '남해일보'],
    ['Copyrights ⓒ 2024 남해일보 All rights reserved.', '남해일보'],
    ['© 2024 Gazeta Portowa sp. z o.o.', 'Gazeta Portowa sp. z o.o.'],
    ['© 2024 Hafenpost GmbH & Co. KG. Alle Rechte vorbehalten', 'Hafenpost GmbH & Co. KG'],
    ['© Harbour Media Co., Ltd. 2024', 'Harbour Media Co., Ltd'],
    ["© St. Mary's Gazette 2024", "St. Mary's Gazette"],
    ['Copyright © 1999-2024 www.harbour.digital All rights reserved', 'www.harbour.digital'],
    ['版权所有 沿海日报社 京ICP备12345678号', '沿海日报社'],
    ['© 2024 版权归沿海日报社所有', '沿海日报社'],
    ['版权所有 2024 未经许可不得转载', null],
    ['Copyright © 2018 · Harbour Post · All rights reserved', 'Harbour Post'],
    ['Harbour Observer, 2022 © All Rights Reserved', 'Harbour Observer'],
    ['Copyright © 2012 · eleven40 theme on Genesis Framework · WordPress', null],
    ['© Copyright 2012 HarbourBeat. All rights reserved. Powered by WordPress.com VIP', 'HarbourBeat'],
    ['© 2008-2023 黔岭在线 版权所有', '黔岭在线'],
    ['Harbour © Todos os direitos reservados', 'Harbour'],
    ['Powered by phpBB © phpBB Group', null],
    ['©RIPRODUZIONE RISERVATA', null],
    ['©MMXXIV. A Jane Doe Project.', null],
    ['Copyright and TrademarkAccessibilityPrivacyTerms of UseEmergency', null],
  ])('%s', (line, name) => expect(cleanText(`${STORY}${line}\n`).sitename).toBe(name));
  test.each([
    ['of an agency', 'Copyright 2024 The Associated Press. All rights reserved.'],
    ['without a holder', '© RIPRODUZIONE RISERVATA'],
  ])('below a notice %s', (_, notice) => {
    const { copyright, sitename } = cleanText(`${STORY}${notice}\n© 2024 Harbour Courier Srl\n`);
    expect([copyright, sitename]).toEqual(['© 2024 Harbour Courier Srl', 'Harbour Courier Srl']);
  });
  test('in a notice that ends with an agency in brackets', () => {
    const { copyright, sitename, source } = cleanText(`${STORY}© 2024 Harbour Times. Includes material from Reuters (AP).\n`);
    expect([copyright?.slice(0, 20), sitename, source]).toEqual(['© 2024 Harbour Times', 'Harbour Times', null]);
  });
  test('that is declared, but neither an address nor the title', () => {
    const named = (name: string, content: string) => cleanHtml(html({ head: `<meta name="${name}" content="${content}">` })).sitename;
    expect(named('application-name', 'Harbour Post')).toBe('Harbour Post');
    expect(named('application-name', `${HEADLINE} - Harbour Post`)).toBe(null);
    expect(named('og:site_name', 'https://www.harbour.example/')).toBe(null);
  });
  const yoast = (head: string, foot = ''): string | null => {
    const graph = [
      { '@type': 'Article', headline: HEADLINE, publisher: { '@id': '#o' } },
      { '@type': 'WebSite', name: 'Harbour Post', publisher: { '@id': '#o' } },
      { '@type': 'Organization', '@id': '#o', name: 'Harbour Media Group' },
    ];
    return cleanHtml(html({ head: head + jsonld({ '@type': 'Graph', '@graph': graph }) }) + foot).sitename;
  };
  test.each([
    ['the title', `<title>${HEADLINE} - Harbour Post</title>`],
    ['og:site_name', '<meta property="og:site_name" content="Harbour Post">'],
    ['the title of Open Graph', `<meta property="og:title" content="${HEADLINE} | Harbour Post">`],
  ])('the WebSite before its publisher, where %s says so', (_, head) => expect(yoast(head)).toBe('Harbour Post'));
  test('the WebSite before its publisher, where the notice on rights says so', () => {
    expect(yoast('', '<footer><p>© 2024 Harbour Post. All rights reserved.</p></footer>')).toBe('Harbour Post');
  });
  test.each([
    ['nothing', ''],
    ['the title', `<title>${HEADLINE} - Harbour Media Group</title>`],
    ['og:site_name', '<meta property="og:site_name" content="Harbour Media Group">'],
  ])('the publisher, where %s says so', (_, head) => expect(yoast(head)).toBe('Harbour Media Group'));
  test('as the address spells it, behind the title', () => {
    const page = html({ head: '<title>Stromcheck für alle | Ökologisch Bauen</title>', front: '' });
    expect(cleanHtml(page, { url: 'https://www.oekologisch-bauen.example/x/' }).title).toBe('Stromcheck für alle');
  });
  // Not taken for a notice, where nothing else stands below the text.
  test('before the sign in brackets', () =>
    expect(cleanText(`${STORY}Harbour Post (c) 2024. All rights reserved.\n`).sitename).toBe('Harbour Post'));
  test('behind links to its terms', () => {
    const footer = ['Terms of Service', 'Privacy Policy', '© 2021 Harbour Post'].join('\n');
    const { copyright, sitename } = cleanText(`${STORY}${footer}\n`);
    expect([copyright, sitename]).toEqual(['© 2021 Harbour Post', 'Harbour Post']);
  });
  test('a sentence on rights rather than a link', () => {
    const notice = 'No part of this page may be reproduced without the written permission of the publisher.';
    expect(cleanText(`${STORY}Terms of Service\nPrivacy Policy\n${notice}\n`).copyright).toBe(notice);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitHtml } from '../src/split/html.ts';
import { hashOf } from '../src/text/words.ts';

const texts = (html: string): string[] => splitHtml(html).blocks.map(({ text }) => text);
const first = (html: string) => splitHtml(html).blocks[0]!;
const values = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value);

describe('blocks of HTML', () => {
  it('are what a reader sees as one', () => {
    expect(texts('<div>One <b>two</b>\n three<p>Four</p>five</div>six')).toEqual(['One two three', 'Four', 'five', 'six']);
    expect(texts('<p>a<p>b<ul><li>c<li>d</ul>')).toEqual(['a', 'b', 'c', 'd']);
    expect(texts('  <p> \u200b&nbsp; </p><p>zero\u200bwidth &amp; soft&shy;ness</p>')).toEqual(['zerowidth & softness']);
    expect(texts('<a>Home</a><a>News</a>')).toEqual(['Home News']);
  });

  it('end at line breaks, and two open a paragraph', () => {
    const { blocks } = splitHtml('<p>one<br>two<br><br>three</p>');
    expect(blocks.map(({ text, gap }) => [text, gap])).toEqual([
      ['one', true],
      ['two', false],
      ['three', true],
    ]);
  });

  it('of a heading are one, over a line break, but not over two', () => {
    expect(texts('<h1>Council decides:<br>Wall to be rebuilt</h1>')).toEqual(['Council decides: Wall to be rebuilt']);
    expect(texts('<h2>One<br> <br>Two</h2>')).toEqual(['One', 'Two']);
    expect(texts(`<h2>${'long '.repeat(30)}<br>Two</h2>`)).toHaveLength(2);
  });

  it('have no signs that link to a heading, no names of icons and no few words that are not shown', () => {
    expect(texts('<h2>The storm<a class="headerlink" href="#storm">¶</a></h2><h2><a href="/page#sea">#</a>The sea</h2>')).toEqual([
      'The storm',
      'The sea',
    ]);
    expect(texts('<h2>Town<span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span></h2>')).toEqual([
      'Town',
    ]);
    expect(texts('<h2><a href="#sea">The sea</a></h2><p>See <a href="#s">¶</a></p>')).toEqual(['The sea', 'See ¶']);
    expect(texts('<p>Rated <i class="material-icons">star</i><i class="material-icons">star</i> by all</p>')).toEqual(['Rated by all']);
    expect(texts('<p>Grey stone<span hidden> secret</span> and<b style="display: none">not</b> sand</p>')).toEqual(['Grey stone and sand']);
  });

  it('have no words within a line that are for those alone who listen', () => {
    const to = (words: string, name = 'sr-only') => `<span class="x ${name}">${words}</span>`;
    for (const [html, text] of [
      [`on the <a href="/x">site${to('(Opens in a new window)', 'screen-reader-text')}</a>.`, 'on the site.'],
      [`on the <a href="/x">site ${to(' (opens <i>in</i> a tab) ', 'visually-hidden')}</a>. Then`, 'on the site. Then'],
      [`on the site${to(' (opens in a tab)')}, which`, 'on the site, which'],
      [`one ${to('x')} two ${to('y')}${to('z')}three${to('v', 'a11y-hidden')} four`, 'one two three four'],
      [`<span class="time">20${to('minutes')} <span aria-hidden="true">minutes</span></span>`, '20 minutes'],
      [`${to('▢')} ${to('Step')} Mix <b>well</b>`, 'Mix well'],
    ] as const)
      expect(texts(`<p>${html}</p>`), html).toEqual([text]);
    const block = first(`<p>See <a href="/x">${to('the')} page${to('!')} <em>now</em></a> ${to('or')} <b>then</b></p>`);
    expect([block.text, block.linkChars]).toEqual(['See page now then', 'page now'.length]);
    expect(block.inlines.map(({ from, to }) => block.text.slice(from, to))).toEqual(['page now', 'now', 'then']);
    // Blocks of nothing else, names of what stands beside them, and stretches without a near end.
    expect(texts(`<p>${to('Share')}</p><div class="sr-only">Skip</div><p>★ ${to('one star')}`)).toEqual(['Share', 'Skip', '★ one star']);
    expect(texts(`<p class="posted-on">${to('Posted on')} 12 May</p>`)).toEqual(['Posted on 12 May']);
    expect(texts(`<p>One <span class="sr-only">two${' words'.repeat(40)}</p><p>Three</p>`)[0]).toContain('One two words');
  });

  it('keep what is not shown where its end is not near', () => {
    const long = 'words '.repeat(20).trim();
    expect(texts(`<p>One <span hidden>${long}</span></p>`)).toEqual([`One ${long}`]);
    expect(texts('<p>One <span hidden>two</p><p>Three</p>')).toEqual(['One two', 'Three']);
  });

  it('tell raised numbers from those before them', () => {
    expect(
      texts('<p>10<sup>6</sup> litres in 2019<sup><a href="#n3">3</a></sup>, the 5<sup>th</sup>, H<sub>2</sub>O, 40<sup></sup>1'),
    ).toEqual(['10^6 litres in 2019[3], the 5th, H2O, 401']);
  });

  it('have marks of notes in brackets, and no arrows back to them', () => {
    const raised = (mark: string, href = '#fn1') => `<sup><a href="${href}">${mark}</a></sup>`;
    for (const [html, text] of [
      [`word${raised('1')} and 2019${raised('12')}, 10${raised('*', '/page#n')}.`, 'word[1] and 2019[12], 10[*].'],
      ['word<a class="footnote-ref" href="#fn1"><sup>1</sup></a>, 5<a href="#x"><sup>2</sup></a>', 'word[1], 5[2]'],
      ['a<a class="x footnote-anchor" href="#1">1</a> b <a class="footnoteRef" href="#2">iv</a>', 'a[1] b [iv]'],
      [`a${raised('[1]')} b<sup>[<a href="#2">2</a>]</sup> c${raised('<i>[</i>3]')}`, 'a[1] b[2] c[3]'],
      [`10<sup>6</sup>, 5${raised('2', '/x')}, see <a href="#4">4</a>${raised('more')}`, '10^6, 5^2, see 4 more'],
      [`a${raised('1')}${raised('2')}, <b>b${raised('<span class="sr-only">Note </span><b>3</b>')}</b>`, 'a[1] [2], b[3]'],
      ['Note one.&nbsp;<a href="#ref1">↩︎</a>', 'Note one.'],
      ['Note <a href="/p#r"><b>↩</b></a> <a href="#r2">↩<sup>2</sup></a> <i>two</i>', 'Note two'],
      ['<b><a href="#r"><span aria-hidden="true">↑</span><span class="sr-only">Back</span></a></b> Note three', 'Note three'],
      ['Up <a href="/top">↑</a>', 'Up ↑'],
    ] as const)
      expect(texts(`<p>${html}</p><p><a href="#top">^</a></p>`), html).toEqual([text]);
    const block = first(`<p>See <b>this${raised('<b>1</b>')}</b> <a href="#r"><b>↩</b></a> <i>and</i></p>`);
    expect([block.text, block.linkChars]).toEqual(['See this[1] and', 3]);
    expect(block.inlines.map(({ kind, from, to }) => [kind, block.text.slice(from, to)])).toEqual([
      ['strong', 'this[1]'],
      ['link', '[1]'],
      ['strong', '1'],
      ['emphasis', 'and'],
    ]);
  });

  it('are numbered one a line', () => {
    const { blocks, lines } = splitHtml('<p>a</p><p>b</p>');
    expect(lines).toBe(2);
    expect(blocks.map(({ index, lines }) => [index, ...lines])).toEqual([
      [0, 1, 1],
      [1, 2, 2],
    ]);
  });

  it('have shapes and levels', () => {
    const { blocks } = splitHtml(
      '<h2>H</h2><ol><li>one<ul><li>deep</ul></ol><blockquote><p>q</p></blockquote><figure><figcaption>c</figcaption></figure><pre>\n x\n  y\n</pre>',
    );
    expect(blocks.map(({ text, shape, level, ordered }) => [text, shape, level, ordered ?? false])).toEqual([
      ['H', 'heading', 2, false],
      ['one', 'item', 1, true],
      ['deep', 'item', 2, false],
      ['q', 'quote', 1, false],
      ['c', 'caption', 0, false],
      ['x\n  y', 'code', 0, false],
    ]);
  });

  it('leave out what is no text and mark what is hidden', () => {
    expect(
      texts(
        '<script>let a = "<p>no"</script><style>p{}</style><svg><text>no</text><path/></svg><select><option>no</select><textarea>no</textarea><p>yes</p>',
      ),
    ).toEqual(['yes']);
    for (const html of [
      '<p hidden>x',
      '<div style="color:red; display:none"><p>x</p></div>',
      '<p aria-hidden=true>x',
      '<noscript>x</noscript>',
    ])
      expect(first(html).marks.has('hidden'), html).toBe(true);
    expect(first('<p>x').marks.has('hidden')).toBe(false);
    expect(texts('<svg><path><p>after an unclosed drawing</p>')).toEqual(['after an unclosed drawing']);
  });

  it('are read from XML with its empty elements and CDATA, and HTML as browsers do', () => {
    const page = '<html><head><title/><script src="a.js"/></head><body><p>One <![CDATA[a < b & <c>]]> two</p></body></html>';
    expect(texts(`<?xml version="1.0"?>\n${page}`)).toEqual(['One a < b & <c> two']);
    expect(texts('<?xml version="1.0"?><script>//<![CDATA[\nlet a = "<p>no";\n//]]></script><p>One</p>')).toEqual(['One']);
    expect(texts(page.replace('<title/>', ''))).toEqual([]);
  });

  it('have the text of shadow trees that the page brings along, and no second form of formulas', () => {
    const card = '<template shadowrootmode="open"><p>shown</p></template><p>light</p>';
    expect(texts(`<my-card>${card}</my-card><template><p>not shown</p></template><p>after</p>`)).toEqual(['shown', 'light', 'after']);
    const formula = '<mi>F</mi><mo>=</mo><mi>ma</mi><annotation encoding="application/x-tex">F=ma</annotation>';
    expect(texts(`<p>as <math><semantics>${formula}</semantics></math> says</p>`)).toEqual(['as F=ma says']);
  });

  it('have no buttons that copy code, and no signs that link to a term', () => {
    const code = '<pre><code>make test</code></pre>';
    const button = '<button class="copybtn"><svg></svg><span>Copy</span></button>';
    for (const html of [
      `<div class="highlight">${button}${code}</div>`,
      `<div class="x">${button}<div class="y">\n${code}</div></div>`,
      `<div class="x">${code}<button>Copy code</button></div>`,
      `<div class="highlight"><div class="tools"><div class="copy-button">Kopieren</div></div>${code}</div>`,
      `<pre><button>Run</button><code>make <span class="copy">Copy</span>test</code></pre>`,
    ])
      expect(texts(html), html).toEqual(['make test']);
    expect(texts(`<div class="copyright">Jane Doe</div>${code}`)).toEqual(['Jane Doe', 'make test']);
    expect(texts(`<div class="body-copy">Example:</div>${code}`)).toEqual(['Example:', 'make test']);
    expect(texts(`${code}<p>then</p><button>Send</button>`)).toEqual(['make test', 'then', 'Send']);
    expect(texts('<dl><dt>open<a class="headerlink" href="#open">¶</a><dd>see <a href="#x">¶</a></dl>')).toEqual(['open', 'see ¶']);
  });

  it('have words apart that stand side by side in a card that is a link', () => {
    const pair = '<span class="author">Harbour Council</span><span class="publisher">Tom</span>';
    expect(texts(`<a href="/x"><div>${pair}</div></a>`)).toEqual(['Harbour Council Tom']);
    expect(texts('<a href="/x"><div>Harbour <b>Mc</b>Donald <i>e</i><i>bay</i></div></a>')).toEqual(['Harbour McDonald ebay']);
    expect(texts(`<p><a href="/x">${pair}</a>`)).toEqual(['Harbour CouncilTom']);
  });

  it('have formulas of KaTeX once, as TeX', () => {
    const math = (tex: string) =>
      `<span class="katex-mathml"><math><semantics><mi>E</mi>${tex && `<annotation encoding="application/x-tex">${tex}</annotation>`}</semantics></math></span>`;
    const drawn = '<span class="katex-html" aria-hidden="true"><span class="base"><span>E</span></span></span>';
    const formula = (inside: string) => `<p>as <span class="katex">${inside}</span>, says</p>`;
    expect(texts(formula(math('E=mc^2 &amp; a &lt; b') + drawn).repeat(2))).toEqual(Array(2).fill('as E=mc^2 & a < b, says'));
    expect(texts(formula(drawn))).toEqual(['as E, says']);
    expect(texts(formula(math('') + drawn))).toEqual(['as E, says']);
    expect(texts(formula(math('x')))).toEqual(['as x, says']);
    expect(texts(`<p>before ${math('x').replace('</annotation>', '')}<p>after`)).toEqual(['before', 'after']);
  });

  it('have code without the numbers beside its lines', () => {
    const code = 'def f():\n    return 1';
    for (const html of [
      `<table><tr><td class="gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="code"><pre>${code}\n</pre></td></tr></table>`,
      `<table><tr><td class="linenos"><div class="linenodiv"><pre><span class="normal">1</span>\n<span>2</span></pre></div><td><pre>${code}</pre></table>`,
      `<pre><span class="line-number">1</span>${code.replace('\n', '\n<span class="line-number"> 2 </span>')}</pre>`,
      `<table><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre><td><pre>${code}</pre></table>`,
    ])
      expect(texts(html), html).toEqual([code]);
    expect(texts('<pre><span class="line-number">x1</span></pre><pre class="lineno">10 apples</pre><p class="gutter">12')).toEqual(['x1', '10 apples', '12']); // prettier-ignore
  });

  it('have signs around quotations, unless the page brings them along', () => {
    for (const [html, text] of [
      ['He said <q>we <b>go</b></q>, then <q> no </q>left', 'He said “we go”, then “no” left'],
      ['a <q><b>b <q>c</q></b> d</q> e <q></q>f', 'a “b ‘c’ d” e f'],
      ['a <q>“b”</q> «<q>c</q>» <q>"d"</q>', 'a “b” «c» "d"'],
    ] as const)
      expect(texts(`<p>${html}</p><p>next</p>`), html).toEqual([text, 'next']);
    expect(texts('<p>a <q>b<p>c')).toEqual(['a “b”', 'c']);
    expect(texts('<q>b<p>c</p>d</q> e')).toEqual(['“b”', 'c', 'd e']);
    expect(texts("<p>l'<q>ami</q>")).toEqual(["l'“ami”"]);
    const link = first('<p>see <a href="/x"><q>it</q></a></p>');
    expect([link.linkChars, link.inlines]).toEqual([4, [{ kind: 'link', from: 4, to: 8, href: '/x' }]]);
  });

  it('have readings of words in brackets', () => {
    for (const [ruby, text] of [
      ['漢<rt>かん</rt>字<rt> じ </rt>', '漢(かん)字(じ)'],
      ['漢<rp>（</rp><rt>かん</rt><rp>）</rp>', '漢（かん）'],
      ['漢<rp>(<rt>かん<rp>)', '漢(かん)'],
      ['漢<rt>かん<rb>字<rt>じ', '漢(かん)字(じ)'],
      ['漢<rt></rt>字', '漢字'],
    ])
      expect(texts(`<p>the <ruby>${ruby}</ruby> after</p><p>next</p>`), ruby).toEqual([`the ${text} after`, 'next']);
    expect(texts('<ruby>漢<rt>か<div>x</div>ん</rt></ruby>')).toEqual(['漢(か)', 'x', 'ん']);
    expect(texts('<ruby><p>漢<rt>かん<p>next')).toEqual(['漢(かん)', 'next']);
  });

  it('know their links, stretches and place', () => {
    const block = first('<p>See <a href="/x">the <em>other</em> page</a> now</p>');
    expect(block.text).toBe('See the other page now');
    expect(block.linkChars).toBe('the other page'.length);
    expect(block.inlines).toEqual([
      { kind: 'link', from: 4, to: 18, href: '/x' },
      { kind: 'emphasis', from: 8, to: 13 },
    ]);
    expect(first('<li><a href=a>Whole</a></li>').marks.has('link')).toBe(true);
    const { blocks } = splitHtml('<div><p class="x">a</p><p class="x">b</p><p>c</p></div>');
    expect(blocks[0]?.dom?.trail).toBe(blocks[1]?.dom?.trail);
    expect(blocks[0]?.dom?.signature).toBe(blocks[1]?.dom?.signature);
    expect(blocks[0]?.dom?.signature).not.toBe(blocks[2]?.dom?.signature);
  });

  it('carry marks from tags, roles and names', () => {
    const marks = (html: string): string[] => [...first(html).marks];
    expect(marks('<nav><p>x y</p></nav>')).toEqual(['menu']);
    expect(marks('<div class="relatedPosts"><div><div><div><p>x</p></div></div></div></div>')).toEqual(['related']);
    expect(marks('<article><header><p class="post-author">x</p></header></article>')).toEqual(['article', 'byline']);
    expect(marks('<div role="navigation"><span>x</span></div>')).toEqual(['menu']);
    expect(marks('<body class="sidebar comments"><p>x</p>')).toEqual([]);
    expect(marks('<div class="has-sidebar"><p>x</p></div>')).toEqual([]);
    expect(first('<nav>a</nav>').marks).toBe(first('<nav>b</nav>').marks);
  });
});

describe('what only writing needs', () => {
  const frames = (html: string) => splitHtml(html).blocks.map(({ frame }) => frame);

  it('are the numbers of items', () => {
    const numbers = (html: string) => frames(html).map((frame) => frame?.number);
    expect(numbers('<ol><li>a<li>b</ol><ol start=5><li>c<li value=12>d<li>e</ol><ul><li>f</ul>')).toEqual([1, 2, 5, 12, 13, undefined]);
    expect(numbers('<ol start=3 reversed><li>a<li>b</ol><ol reversed><li>c</ol><ol start=-4><li>d</ol>')).toEqual([3, 2, 1, undefined]);
    expect(numbers('<ol reversed><li>a<ol reversed><li>b<li>c</ol><li><p>d<p>e<li value=9>f<li>g</ol>')).toEqual([4, 2, 1, 3, undefined, 9, 8]); // prettier-ignore
    expect(numbers('<ol><li>a<ol><li>b</ol><li>c</ol>')).toEqual([1, 1, 2]);
  });

  it('are the item that a block goes on with, unless that lays out the page', () => {
    const [one, more, two] = frames('<ul><li><p>one<p>more<li>two</ul>');
    expect(one?.item).toBe(more?.item);
    expect(one?.item).not.toBe(two?.item);
    expect(frames('<ul><li><h2>Story</h2><p>one<p>more</ul>')[2]).toBeUndefined();
  });

  it('are the quotes around, and the language of code', () => {
    expect(frames('<blockquote><p>q<ul><li>i</ul><blockquote>r</blockquote></blockquote><p>p').map((frame) => frame?.quotes)).toEqual([
      1,
      1,
      2,
      undefined,
    ]);
    const quotes = frames('<blockquote>a<p>b<blockquote>c</blockquote></blockquote><blockquote>d');
    expect(quotes.map((frame) => frame?.quoted)).toEqual([[1], [1], [1, 3], [4]]);
    expect(frames('<pre><code class="hljs language-Python">x</code></pre>')).toEqual([{ language: 'python' }]);
    expect(frames('<div class="language-c++ x"><div><pre class=hl>x</pre></div></div>')).toEqual([{ language: 'c++' }]);
    expect(frames('<body class="lang-en"><pre>x</pre>')).toEqual([undefined]);
  });

  it('is the white space before code', () => {
    const leads = (html: string) => frames(html).map((frame) => frame?.lead);
    expect(leads('<pre>\n\n  x\n y</pre><pre>z</pre>')).toEqual(['  ', undefined]);
    expect(leads('<pre><div>a</div>\n<div>  b</div><div><br></div><div> </div><div>c</div></pre><pre>d</pre>')).toEqual([undefined, '\n  ', '\n\n', undefined]); // prettier-ignore
  });
});

describe('names around a block', () => {
  /** Which of these words are among its names. */
  const among = (html: string, ...words: string[]): string[] => words.filter((word) => first(html).dom?.names.includes(hashOf(word)));

  it('are the words in class and id, of near ancestors too', () => {
    const html = '<div class="post-entryContent2 wide" id="main_column"><p class="lead">One</p></div>';
    expect(among(html, 'post', 'entry', 'content', 'wide', 'main', 'column', 'lead', 'p', 'div', 'entrycontent')).toEqual([
      'post', 'entry', 'content', 'wide', 'main', 'column', 'lead',
    ]); // prettier-ignore
  });

  it('are not those of the page, of utilities, of random letters and of far ancestors', () => {
    expect(among('<body class="single"><p class="md:hidden x1y2">One</p>', 'single', 'md', 'hidden', 'x', 'y')).toEqual([]);
    expect(among(`<div class="far">${'<div>'.repeat(5)}<p>One</p>`, 'far')).toEqual([]);
  });

  it('tell own ones, and the tag, from those around', () => {
    const names = (html: string): readonly number[] => first(html).dom!.names;
    expect(names('<p class="note">One</p>')).toHaveLength(3);
    expect(names('<div class="note"><p>One</p></div>')).toHaveLength(2);
    expect(names('<p>One</p>')).not.toEqual(names('<li>One</li>'));
  });
});

describe('tables', () => {
  const data = '<table><tr><th>Year<th>Sum<tr><td>2020<td><a href="/s">12</a></table>';
  it('of data are one block a row', () => {
    const [head, row] = splitHtml(data).blocks;
    expect([head?.shape, head?.level, head?.cells, head?.text]).toEqual(['table', 1, ['Year', 'Sum'], 'Year Sum']);
    expect([row?.level, row?.cells, row?.linkChars]).toEqual([0, ['2020', '12'], 2]);
    expect(row?.inlines).toEqual([{ kind: 'link', from: 5, to: 7, href: '/s' }]);
  });
  it('have cells that reach over others in the right columns', () => {
    const { blocks } = splitHtml(
      '<table><tr><th>Year<th>Quarter<th>Cost<tr><td rowspan=2>2019<td>first<td>10<tr><td>second<td>20<tr><td colspan=99>all<tr><td>1<td>2<td>3</table>',
    );
    expect(blocks.map(({ cells }) => cells?.join('|'))).toEqual(['Year|Quarter|Cost', '2019|first|10', '|second|20', 'all||', '1|2|3']);
  });
  it('do not grow without bounds by spans', () => {
    const wide = `<tr>${'<td rowspan=9999>a'.repeat(3000)}`;
    const { blocks } = splitHtml(`<table>${wide}${'<tr><td colspan=9999>b<td>c'.repeat(3000)}</table>`);
    expect(blocks.reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0)).toBeLessThan(400_000);
  });
  it('that follow each other are told apart', () => {
    const tables = splitHtml(data + data).blocks.map(({ frame }) => frame?.table);
    expect([tables[0] === tables[1], tables[1] === tables[2]]).toEqual([true, false]);
  });
  it('with a header have lists and code in their cells', () => {
    const rows = (cells: string, head = '<tr><th>Stage<th>Details') =>
      splitHtml(`<table>${head}<tr><td>Foundation<td>${cells}<tr><td>Deck<td>Oak</table>`).blocks.map(({ cells }) => cells?.at(1));
    const list = '<ul><li>Steel piles</li><li>Gravel <a href="/b">bed</a></li></ul>';
    expect(rows(list)).toEqual(['Details', 'Steel piles; Gravel bed', 'Oak']);
    expect(rows(`<p>Two layers</p>${list}<p>Done`)[1]).toBe('Two layers: Steel piles; Gravel bed; Done');
    expect(rows('<ol><li>One.<li>Two<p>more</p><li>Three</ol>')[1]).toBe('One. Two more; Three');
    expect(rows('<dl><dt>Depth<dd>5 m<dt>Width<dd>3 m</dl>')[1]).toBe('Depth: 5 m; Width: 3 m');
    expect(rows('<pre>dig\n  --deep</pre>')[1]).toBe('dig --deep');
    const page = `<li>The stages:<table><tr><th>Stage<th>Details<tr><td>${list}<td>Oak<tr><td>1<td>2</table></li>`;
    const row = splitHtml(`<ol>${page}</ol>`).blocks[2];
    expect([row?.shape, row?.ordered, row?.frame?.number, row?.frame?.item]).toEqual(['table', undefined, undefined, undefined]);
    expect(row?.inlines).toEqual([{ kind: 'link', from: 20, to: 23, href: '/b' }]);
    // Without one, they lay out a page.
    expect(rows(list, '<tr><td>Home<td>News')).toEqual(Array.from({ length: 7 }, () => undefined));
    expect(rows(list.repeat(20)).some(Boolean)).toBe(false);
  });
  it('that lay out a page are not there', () => {
    const { blocks } = splitHtml(`<table><tr><td>menu<td><h1>News</h1><p>${'word '.repeat(60)}</table>`);
    expect(blocks.map(({ shape }) => shape)).toEqual(['paragraph', 'heading', 'paragraph']);
  });
});

describe('declared metadata', () => {
  it('have entities that were escaped twice resolved, but not in addresses', () => {
    const { declared } = splitHtml(
      '<head><meta property="og:title" content="Tom &amp;amp; Anna &amp;#x26; all &lt;b&gt;"><link rel="canonical" href="https://a.example/?a=1&amp;amp;b=2"></head><body>x</body>',
    );
    expect(values(declared.title)).toEqual(['Tom & Anna & all <b>']);
    expect(values(declared.url)).toEqual(['https://a.example/?a=1&amp;b=2']);
  });
  it('is listed in order of trust', () => {
    const { declared } = splitHtml(`<html lang="lt"><head><title>Three | Paper</title><meta property="og:title" content="Two">
      <meta name=author content="Ona Onaitė"><link rel=canonical href="https://a.example/1"><meta property="article:published_time" content="2024-05-02">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"One","author":{"@id":"#p"},"datePublished":"2024-05-01","isAccessibleForFree":false,"publisher":{"name":"Paper"}},{"@type":"Person","@id":"#p","name":"Jonas Jonaitis"}]}</script>`);
    expect(declared.title).toEqual([
      { value: 'One', method: 'jsonld:headline' },
      { value: 'Two', method: 'html:meta[og:title]' },
      { value: 'Three | Paper', method: 'html:title' },
    ]);
    expect(values(declared.authors)).toEqual(['Jonas Jonaitis', 'Ona Onaitė']);
    expect(values(declared.date)).toEqual(['2024-05-01', '2024-05-02']);
    expect(values(declared.url)).toEqual(['https://a.example/1']);
    expect([values(declared.language), values(declared.free), values(declared.sitename), values(declared.types)]).toEqual([
      ['lt'],
      ['false'],
      ['Paper'],
      ['newsarticle'],
    ]);
  });
  it('survives broken JSON-LD', () => {
    const { declared } = splitHtml(
      '<script type="application/ld+json">{"@type":"Article","headline":"A\nB",}</script><script type="application/ld+json">{{{</script>',
    );
    expect(values(declared.title)).toEqual(['A B']);
  });
  it('has Dublin Core in both spellings, days without signs, and none that nobody set', () => {
    const dates = (content: string) => values(splitHtml(`<meta property="article:published_time" content="${content}">`).declared.date);
    expect(dates('20240305')).toEqual(['2024-03-05']);
    expect(dates('20240305T101500Z')).toEqual(['2024-03-05T10:15:00Z']);
    expect(dates('202403051015')).toEqual(['2024-03-05T10:15:00']);
    expect(dates('1709632800')).toEqual(['2024-03-05T10:00:00.000Z']);
    expect(dates('1709632800000')).toEqual(['2024-03-05T10:00:00.000Z']);
    expect(dates('0000-00-00 00:00:00')).toEqual([]);
    expect(dates('1970-01-01T00:00:00Z')).toEqual([]);
    expect(dates('1970-01-01')).toEqual(['1970-01-01']);
    const core =
      '<meta name="dc:title" content="A"><meta property="dc:creator" content="Ann Lee"><meta name="dcterms:modified" content="2024-03-06">';
    const { declared } = splitHtml(core);
    expect([declared.title, declared.authors, declared.dateModified].map(values)).toEqual([['A'], ['Ann Lee'], ['2024-03-06']]);
    expect(declared.authors[0]?.method).toBe('html:meta[dc:creator]');
  });

  it('has no markup in words, and no names of objects', () => {
    const { declared } = splitHtml(
      '<meta name="description" content="&lt;p&gt;One &lt;b class=x&gt;t&lt;/b&gt;wo, 3 &lt; 5&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;"><meta property="og:site_name" content="[object Object]">',
    );
    expect(values(declared.description)).toEqual(['One two, 3 < 5 Three']);
    expect(values(declared.sitename)).toEqual([]);
  });

  it('reads RDFa beside the text, but not of comments', () => {
    const created = (day: string) => `<span property="dc:date dc:created" content="${day}">By Ann</span>`;
    const { declared } = splitHtml(`<p>${created('2012-03-05T10:00:00+00:00')}</p><div class="comments">${created('2012-04-01')}</div>`);
    expect(declared.date).toEqual([{ value: '2012-03-05T10:00:00+00:00', method: 'html:property[dc:date]' }]);
    expect(values(splitHtml('<b property="schema:datePublished" content="2024-03-05">5 March</b>').declared.date)).toEqual(['2024-03-05']);
  });

  it('is read from JSON-LD with the faults that pages make', () => {
    const whole = '{"@type":"Article","headline":"A","description":"D","author":{"name":"Jane Doe"}}';
    for (const [fault, json] of [
      ['two values', `${whole}{"@type":"Organization"}`],
      ['two values and a comma', `${whole},\n${whole}`],
      ['quotes inside', whole.replace('"D"', '"D "of", it"')],
      ['comments', whole.replace('{', '{ // the "article"\n').replace('"author"', '/* } */"author"')],
      ['no comma', whole.replace('"A",', '"A"\n')],
      ['no value', whole.replace('"D"', '')],
      ['no end', whole.slice(0, -2)],
      ['too many ends', `}]${whole}}]`],
      ['escaped', whole.replaceAll('"', '&quot;')],
      ['an assignment', `window.page = ${whole};`],
    ] as const) {
      const { declared } = splitHtml(`<script type="application/ld+json">${json}</script>`);
      expect([values(declared.title), values(declared.authors)], fault).toEqual([['A'], ['Jane Doe']]);
    }
    for (const hostile of ['}', '[', '{"', '"', '"\n', '{"a":', '//', '\\', ', '])
      expect(() => splitHtml(`<script type="application/ld+json">${hostile.repeat(100_000)}</script>`), hostile).not.toThrow();
    const { declared } = splitHtml(`<script type="application/ld+json">{"__proto__":{"headline":"P"},${whole.slice(1)},</script>`);
    expect(values(declared.title)).toEqual(['A']);
  });

  it('is read from every form of a value in JSON-LD', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: { '@value': 'A', '@language': 'en' },
      datePublished: { '@type': 'Date', '@value': '2024-03-05' },
      author: [{ name: { '@value': 'Ann Lee' } }, { '@type': 'Person', givenName: 'Bob', familyName: 'Ray' }],
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/x' },
    };
    const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const { declared } = splitHtml(json(article));
    expect(values(declared.title)).toEqual(['A']);
    expect(values(declared.date)).toEqual(['2024-03-05']);
    expect(values(declared.authors)).toEqual(['Ann Lee', 'Bob Ray']);
    expect(declared.url).toEqual([{ value: 'https://a.example/x', method: 'jsonld:mainEntityOfPage' }]);
    const related = splitHtml(json({ ...article, mainEntityOfPage: undefined, url: '/y' }), 'https://b.example/').declared.url;
    expect(values(related)).toEqual(['https://b.example/y']);
  });

  it('is first that of the article that the page is about, where JSON-LD has several', () => {
    const story = (headline: string, name: string) => ({ '@type': 'NewsArticle', headline, author: { name } });
    const json = `<script type="application/ld+json">${JSON.stringify([story('A dog', 'Dan Dow'), story('A wall', 'Ann Lee')])}</script>`;
    expect(values(splitHtml(`<title>A wall | Site</title>${json}`).declared.authors)).toEqual(['Ann Lee']);
    expect(values(splitHtml(`<title>Site</title>${json}`).declared.authors)).toEqual(['Dan Dow', 'Ann Lee']);
  });

  it('has whole addresses of the web only', () => {
    const urls = (html: string, url?: string) => values(splitHtml(html, url).declared.url);
    const canonical = (href: string) => `<link rel=canonical href="${href}">`;
    expect(urls(`<base href="https://a.example/news/"><base href="/other/">${canonical('story.html')}`)).toEqual([
      'https://a.example/news/story.html',
    ]);
    expect(urls(canonical('/b'), 'https://a.example/news/1')).toEqual(['https://a.example/b']);
    expect(urls(canonical('story.html'))).toEqual([]);
    expect(urls(`${canonical('javascript:void(0)')}<meta property="og:url" content="https://a.example/1">`)).toEqual([
      'https://a.example/1',
    ]);
  });
  it('says where the addresses of links start', () => {
    const hrefs = (html: string, url?: string) => splitHtml(html, url).blocks.flatMap(({ inlines }) => inlines.map(({ href }) => href));
    const links = '<p><a href="b.html">B</a> <a href="//c.example/d">D</a> <a href="mailto:e@f.example">E</a></p>';
    const whole = ['https://a.example/news/b.html', 'https://c.example/d', 'mailto:e@f.example'];
    expect(hrefs(`<base href="https://a.example/news/">${links}`)).toEqual(whole);
    expect(hrefs(`<base href="/news/">${links}`, 'https://a.example/2024/05/story')).toEqual(whole);
    expect(hrefs(`<base href="javascript:x">${links}`)).toEqual(['b.html', '//c.example/d', 'mailto:e@f.example']);
  });
  it('is not taken from comments, other stories and side columns', () => {
    const others = '<a rel=author href=/t>Troll King</a> <time datetime="2011-02-03">3 Feb</time>';
    const microdata = '<span itemprop=author>Mary</span><meta itemprop=datePublished content="2011-02-03">';
    for (const html of [
      `<section class="comments"><div><div>${others}${microdata}</div></div></section>`,
      `<div class="related-posts">${others}${microdata}</div>`,
      `<aside>${others}</aside>`,
      '<p><time class="comment-date" datetime="2011-02-03">3 Feb</time></p>',
    ]) {
      const { declared } = splitHtml(html);
      expect([...declared.authors, ...declared.date], html).toEqual([]);
    }
    expect(values(splitHtml(`<aside>${microdata}</aside>`).declared.authors)).toEqual(['Mary']);
  });
  it('is not taken from a film or product in JSON-LD beside the article', () => {
    const film = {
      '@type': 'VideoObject',
      name: 'Flight',
      uploadDate: '2011-01-01',
      datePublished: '2011-01-01',
      author: { name: 'Carl Camera' },
    };
    const declared = (json: object) => splitHtml(`<script type="application/ld+json">${JSON.stringify(json)}</script>`).declared;
    const beside = declared(film);
    expect([beside.title, beside.authors, beside.date]).toEqual([[], [], []]);
    expect(values(beside.types)).toEqual(['videoobject']);
    for (const main of [
      { '@type': 'WebPage', mainEntity: film },
      {
        '@graph': [
          { '@type': 'WebPage', mainEntity: { '@id': '#f' } },
          { ...film, '@id': '#f' },
        ],
      },
      { ...film, mainEntityOfPage: 'https://a.example/film' },
    ])
      expect(values(declared(main).authors)).toEqual(['Carl Camera']);
  });
  it('names an author by the name inside', () => {
    const authors = (html: string) => values(splitHtml(html).declared.authors);
    expect(
      authors('<span itemprop=author itemscope><a itemprop=url href=/x>x</a><span itemprop=name>Ann Lee</span>, writer</span>'),
    ).toEqual(['Ann Lee']);
    expect(authors('<div itemprop=author itemscope><meta itemprop=name content="Ann Lee"><p>About Ann</p></div>')).toEqual(['Ann Lee']);
    expect(authors('<ul><li itemprop=author>Ann<li>x</ul><p itemprop=name>A lamp</p>')).toEqual([]);
  });
  it('reads times and authors in the text', () => {
    const { declared, blocks } = splitHtml(
      '<p>By <a rel=author href=/m>Mia Mill</a></p><time datetime="2024-01-01" pubdate>New Year</time>',
    );
    expect(declared.authors).toEqual([{ value: 'Mia Mill', method: 'html:a[rel=author]' }]);
    expect(values(declared.date)).toEqual(['2024-01-01']);
    expect(blocks.map(({ text }) => text)).toEqual(['By Mia Mill', 'New Year']);
  });
});

describe('any input', () => {
  it.each([
    ['nested blocks', '<div>'.repeat(100_000) + 'deep' + '</div>'.repeat(100_000) + '<p>after</p>'],
    ['nested inlines', '<b>'.repeat(100_000) + 'deep' + '</b>'.repeat(100_000) + '<p>after</p>'],
    ['nested tables', '<table><tr><td>'.repeat(30_000) + 'deep' + '</table>'.repeat(30_000) + '<p>after</p>'],
  ])(
    'of %s ends soon',
    (_, html) => {
      expect(texts(html)).toEqual(['deep', 'after']);
    },
    5000,
  );

  it.each([
    '<q>a</q>',
    '<a href="#n">↩</a>',
    '<sup><a href="#n">1</a></sup>',
    'x<span class="sr-only">y</span>',
    '<i>a</i><i>B</i>',
    '<button>Copy',
  ])(
    'of one block of many %s ends soon',
    (piece) => {
      expect(splitHtml(`<p>${piece.repeat(40_000)}`).blocks).toBeDefined();
    },
    5000,
  );

  it('gives blocks that keep the contract', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="ad">',
      '</div>',
      '<b>',
      '</b>',
      '<q>',
      '</q>',
      '<sup>',
      '<span class="sr-only">',
      '</span>',
      '<a href="#x">',
      ' 1 ',
      '↩',
      '<th>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<pre>',
      '</pre>',
      ' a ',
      'word',
      '\n',
      '&nbsp;',
      '<svg>',
      '<!--',
      '-->',
      '<select>',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { blocks } = splitHtml(pieces.join(''));
        blocks.forEach((block, at) => {
          expect(block.index).toBe(at);
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toBe('');
          expect(block.linkChars).toBeLessThanOrEqual(block.text.length);
          if (block.shape !== 'code') expect(block.text).not.toMatch(/\s\s|\n/);
          for (const { from, to } of block.inlines) expect(from >= 0 && from < to && to <= block.text.length).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});

it('what no reader sees as the page opens is known', () => {
  const html = '<p>Seen.</p><p hidden>Attribute.</p><div style="display : none !important"><p>Style.</p></div><noscript><p>Without scripts.</p></noscript><p hidden="until-found">Found.</p><p aria-hidden="true">Seen, not heard.</p>'; // prettier-ignore
  expect(splitHtml(html).blocks.map(({ text, dom }) => [text, dom?.hidden])).toEqual([
    ['Seen.', false],
    ['Attribute.', true],
    ['Style.', true],
    ['Without scripts.', true],
    ['Found.', false],
    ['Seen, not heard.', false],
  ]);
});

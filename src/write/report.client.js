// Runs in the report, not in Node: plain script, no imports. Text of pages goes into the document as text only.
(() => {
  'use strict';
  /** Scores below this are worth a second look. */
  const UNSURE = 0.6;
  const SVG = 'http://www.w3.org/2000/svg';

  const byId = (id) => document.getElementById(id);
  const parsed = (id) => JSON.parse(byId(id).textContent);
  const [list, find, order, found, pages, overview, reader, help] = [
    'list',
    'find',
    'order',
    'found',
    'pages',
    'overview',
    'reader',
    'help',
  ].map(byId);
  const all = parsed('index');
  const roles = parsed('roles');
  const numbers = new Map(all.map((page) => [page.number, page]));
  const views = new Map();
  const haystacks = new Map();
  let shown = all;
  let current = null;
  let terms = [];
  let onlyArticle = false;

  function viewOf(number) {
    if (!views.has(number)) views.set(number, parsed(`data-${number}`));
    return views.get(number);
  }

  /** An element with attributes and children; strings become text nodes. */
  function el(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== false) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  const percent = (share) => (share === null ? '–' : `${Math.round(share * 100)} %`);

  // Search: words that all must stand in the page, "words in quotes", and key:value on the page's facts.

  function termsOf(query) {
    const rows = query.matchAll(/(?:(lang|status|kind|site|flag|role|path):)?(?:"([^"]*)"|(\S+))/giu);
    return [...rows]
      .map(([, key, quoted, word]) => ({ key: key?.toLowerCase() ?? null, word: quoted ?? word ?? '' }))
      .filter(({ word }) => word !== '');
  }

  const pattern = (word) => new RegExp(word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');

  function haystackOf(page) {
    if (!haystacks.has(page.number)) {
      const { url, fields, lines } = viewOf(page.number);
      const texts = [page.title, page.name, url, ...fields.map(({ value }) => value), ...lines.map(({ text }) => text)];
      haystacks.set(page.number, texts.filter((text) => text !== null).join('\n'));
    }
    return haystacks.get(page.number);
  }

  const same = (value, word) => (value ?? 'unknown').toLowerCase() === word.toLowerCase();
  const FACTS = {
    lang: (page, word) => same(page.language, word),
    status: (page, word) => same(page.status, word),
    kind: (page, word) => same(page.kind, word),
    site: (page, word) => same(page.host, word),
    flag: (page, word) => page.flags.some((flag) => same(flag, word)),
    role: (page, word) => viewOf(page.number).lines.some(({ role }) => same(role, word)),
    path: (page, word) => page.name.toLowerCase().includes(word.toLowerCase()),
  };

  function matches(page) {
    return terms.every(({ key, word }) => (key === null ? pattern(word).test(haystackOf(page)) : FACTS[key](page, word)));
  }

  const SORTS = {
    number: (page) => page.number,
    sure: (page) => page.sure ?? 2,
    kept: (page) => page.kept ?? 2,
    words: (page) => page.words,
  };

  function showList() {
    const key = SORTS[order.value];
    shown = all.filter(matches).sort((a, b) => key(a) - key(b) || a.number - b.number);
    found.textContent = shown.length === all.length ? `${all.length} pages` : `${shown.length} of ${all.length} pages`;
    pages.replaceChildren(...shown.map((page) => el('li', {}, entry(page))));
    markCurrent();
  }

  function entry(page) {
    return el(
      'a',
      { href: `#page-${page.number}`, title: page.name },
      el('b', { dir: 'auto', lang: page.language }, page.title ?? page.name),
      el(
        'small',
        {},
        el('span', { class: `dot is-${page.status}` }, page.language ?? page.status),
        el('span', {}, `${page.words} words`),
        el('span', { title: 'kept · sure' }, `${percent(page.kept)} · ${page.sure === null ? '–' : page.sure.toFixed(2)}`),
      ),
    );
  }

  function markCurrent() {
    for (const link of pages.querySelectorAll('a')) {
      const isCurrent = link.getAttribute('href') === `#page-${current}`;
      if (isCurrent) {
        link.setAttribute('aria-current', 'page');
        link.scrollIntoView({ block: 'nearest' });
      } else link.removeAttribute('aria-current');
    }
  }

  // Reading view.

  /** The text with what was searched for marked. */
  function marked(text) {
    const words = terms.filter(({ key }) => key === null).map(({ word }) => pattern(word).source);
    if (words.length === 0) return [text];
    // Split by a group gives what matched at the odd places.
    return text.split(new RegExp(`(${words.join('|')})`, 'giu')).map((part, at) => (at % 2 === 1 ? el('mark', {}, part) : part));
  }

  /** What went into a field is struck out. */
  function textOf({ text, left }) {
    const from = left === undefined ? -1 : text.indexOf(left);
    if (from < 0) return marked(text);
    const cut = (part) => (part === '' ? null : el('del', { title: 'moved into a field' }, ...marked(part)));
    return [cut(text.slice(0, from)), ...marked(left), cut(text.slice(from + left.length))].filter((part) => part !== null);
  }

  function lineOf(line, at, language) {
    return el(
      'div',
      {
        id: `line-${at}`,
        class: `line${line.score < UNSURE ? ' unsure' : ''}`,
        'data-role': line.role,
        'data-goes': line.goes,
      },
      el('span', { class: 'at' }, line.at),
      el('span', {}, el('span', { class: 'role', 'data-role': line.role }, line.role)),
      el('p', { class: 'text', dir: 'auto', lang: language }, ...textOf(line)),
      el('span', { class: 'why' }, el('b', {}, line.score.toFixed(2)), ` ${line.why}`),
    );
  }

  /** The page as a strip, each line as wide as it is long. */
  function ribbon(lines) {
    const length = (line) => line.text.length + 12;
    const total = lines.reduce((sum, line) => sum + length(line), 0);
    const strip = document.createElementNS(SVG, 'svg');
    strip.setAttribute('class', 'ribbon');
    strip.setAttribute('viewBox', `0 0 ${Math.max(1, total)} 1`);
    strip.setAttribute('preserveAspectRatio', 'none');
    strip.setAttribute('aria-hidden', 'true');
    let x = 0;
    lines.forEach((line, at) => {
      const part = document.createElementNS(SVG, 'rect');
      part.setAttribute('x', x);
      part.setAttribute('width', length(line));
      part.setAttribute('height', 1);
      part.setAttribute('class', `goes-${line.goes}`);
      part.addEventListener('click', () => goTo(at));
      strip.append(part);
      x += length(line);
    });
    return strip;
  }

  function fieldsTable(fields) {
    if (fields.length === 0) return null;
    const rows = fields.map(({ name, value, score, method, raw, at }) =>
      el(
        'tr',
        {},
        el('td', {}, name),
        el(
          'td',
          { class: 'wide', dir: 'auto' },
          ...marked(value),
          raw === undefined || raw === value ? null : el('small', {}, `printed: ${raw}`),
        ),
        el('td', { class: 'number' }, score.toFixed(2)),
        el('td', { class: 'number' }, method),
        el('td', { class: 'number' }, at === undefined ? '' : `line ${at}`),
      ),
    );
    return el(
      'details',
      { class: 'fields', open: '' },
      el('summary', {}, `${fields.length} fields`),
      el('table', {}, el('tbody', {}, ...rows)),
    );
  }

  /** Only the web's own addresses become links; a page may declare anything. */
  function address(url) {
    if (url === null) return null;
    return /^https?:\/\//i.test(url) ? el('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, url) : el('span', {}, url);
  }

  function facts(view) {
    const kind = view.kind === null ? view.status : `${view.status} · ${view.kind}`;
    return el(
      'div',
      { class: 'facts' },
      el('span', { class: `badge is-${view.status}` }, kind),
      ...[view.language, view.date, `${view.words} words`, `kept ${percent(view.kept)}`]
        .filter(Boolean)
        .map((text) => el('span', {}, text)),
      view.sure === null ? null : el('span', {}, `sure ${view.sure.toFixed(2)}`),
      ...view.flags.map((flag) => el('span', { class: 'badge' }, flag)),
      el('span', {}, view.name),
      address(view.url),
    );
  }

  function showPage(number) {
    const view = viewOf(number);
    current = number;
    const only = el('button', { type: 'button', 'aria-pressed': String(onlyArticle) }, 'Article only ', el('kbd', {}, 'a'));
    only.addEventListener('click', toggleOnly);
    reader.classList.toggle('only', onlyArticle);
    reader.replaceChildren(
      el('h1', { dir: 'auto', lang: view.language }, view.title ?? view.name),
      facts(view),
      ...view.notes.map((note) => el('p', { class: 'note' }, note)),
      ...[fieldsTable(view.fields)].filter((part) => part !== null),
      el('div', { class: 'tools' }, ribbon(view.lines), only),
      ...view.lines.map((line, at) => lineOf(line, at, view.language)),
      el('p', { class: 'none' }, view.more > 0 ? `… and ${view.more} more lines` : view.lines.length === 0 ? 'No lines.' : ''),
    );
    show(reader);
  }

  function show(part) {
    overview.hidden = part !== overview;
    reader.hidden = part !== reader;
    markCurrent();
    scrollTo(0, 0);
  }

  function showOverview() {
    current = null;
    show(overview);
  }

  function goTo(at) {
    for (const line of reader.querySelectorAll('.here')) line.classList.remove('here');
    const line = byId(`line-${at}`);
    line.classList.add('here');
    line.scrollIntoView({ block: 'center' });
  }

  // Moving about.

  function step(by) {
    const at = shown.findIndex((page) => page.number === current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    const page = shown[Math.min(shown.length - 1, Math.max(0, next))];
    if (!page) return;
    // At once: keys come faster than the address is followed.
    current = page.number;
    location.hash = `page-${page.number}`;
  }

  function stepUnsure(by) {
    const unsure = [...reader.querySelectorAll('.unsure')].filter((line) => line.getClientRects().length > 0);
    if (reader.hidden || unsure.length === 0) return;
    const here = unsure.findIndex((line) => line.classList.contains('here'));
    const next = here < 0 && by < 0 ? unsure.length - 1 : (here + by + unsure.length) % unsure.length;
    goTo(Number(unsure[next].id.slice('line-'.length)));
  }

  function toggleOnly() {
    onlyArticle = !onlyArticle;
    reader.classList.toggle('only', onlyArticle);
    reader.querySelector('.tools button')?.setAttribute('aria-pressed', String(onlyArticle));
  }

  function toggleTheme() {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
  }

  const KEYS = [
    ['j', 'next page', () => step(1)],
    ['k', 'previous page', () => step(-1)],
    ['n', 'next line that is not sure', () => stepUnsure(1)],
    ['p', 'previous line that is not sure', () => stepUnsure(-1)],
    ['a', 'article only, or every line', toggleOnly],
    ['o', 'overview', () => (location.hash = 'overview')],
    ['t', 'light or dark', toggleTheme],
    ['/', 'search', () => find.select()],
    ['?', 'these keys', () => help.showModal()],
  ];

  function fillHelp() {
    const keys = KEYS.flatMap(([key, about]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, about)]);
    const colours = roles.map(({ role, about }) => [
      el('dt', {}, el('span', { class: 'role', 'data-role': role }, role)),
      el('dd', {}, about),
    ]);
    help.append(
      // First, since it gets the focus and the dialog starts there.
      el('form', { method: 'dialog' }, el('button', {}, 'Close ', el('kbd', {}, 'Esc'))),
      el('h2', {}, 'Keys'),
      el('dl', {}, ...keys),
      el('h2', {}, 'Search'),
      el(
        'p',
        {},
        'Words that all stand in a page, "words in a row", and lang:lt status:ok kind:article site:example.org role:related flag:… path:…',
      ),
      el('h2', {}, 'Roles'),
      el('dl', {}, ...colours.flat()),
    );
  }

  function onKey(event) {
    // Enter may also end a word that is being put together, as in Japanese.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.target === find) {
      if (event.key === 'Escape') find.blur();
      if (event.key !== 'Enter') return;
      // At once: keys come faster than the list follows what is typed.
      clearTimeout(waiting);
      search(find.value);
      if (shown[0]) {
        find.blur();
        location.hash = `page-${shown[0].number}`;
      }
      return;
    }
    const row = event.target === order ? undefined : KEYS.find(([key]) => key === event.key);
    if (!row) return;
    event.preventDefault();
    row[2]();
  }

  function search(query) {
    terms = termsOf(query);
    showList();
    if (current !== null) showPage(current);
  }

  /** Of the address, which a person may have cut anywhere. */
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function route() {
    const hash = location.hash.slice(1);
    if (hash.startsWith('find=')) {
      find.value = decoded(hash.slice('find='.length));
      search(find.value);
      if (shown[0]) location.replace(`#page-${shown[0].number}`);
      return;
    }
    const number = Number(/^page-(\d+)$/.exec(hash)?.[1]);
    if (numbers.has(number)) showPage(number);
    else showOverview();
  }

  let waiting = 0;
  find.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(find.value), 120);
  });
  order.addEventListener('change', showList);
  document.addEventListener('keydown', onKey);
  addEventListener('hashchange', route);
  byId('theme').addEventListener('click', toggleTheme);
  byId('keys').addEventListener('click', () => help.showModal());
  document.documentElement.classList.add('js');
  list.hidden = false;
  document.querySelector('.top nav').hidden = false;
  fillHelp();
  showList();
  route();
})();

import type { Block, Frame, Inline, Shape } from '../model.ts';
import { hashOf } from '../text/words.ts';
import { INLINE_KINDS, frameOf, languageIn, namesOf, numbersLines, signatureOf, trailOf } from './dom.ts';
import type { Draft, Element, Tag } from './dom.ts';
import { FINE, bits, marksOf, marksOfItemprop, marksOfNames, marksOfRole } from './marks.ts';
import { isBackArrow, isBracketed, isNamedMark, isNoteMark, leadsInto } from './notes.ts';
import { tableRows } from './table.ts';
import type { OpenTable } from './table.ts';
import { isForListeners, withoutUnseen } from './unseen.ts';
import type { Seen, Unseen } from './unseen.ts';

type Attributes = ReadonlyMap<string, string>;

/** Deeper elements are not told apart, as in browsers; their text is kept. */
const DEPTH_MAX = 512;
const INLINES_MAX = 8;
const STRETCHES_MAX = 10_000;
const UNSEEN_MAX = 1_000;
/** In longer blocks marks of notes stay as they are, as each costs a walk over the block. */
const NOTED_MAX = 8_000;
/** Further blocks run together into one: no page has as many, and memory must not grow with every tag. */
const BLOCKS_MAX = 500_000;
/** In a longer block, a name or date among the words says nothing of the whole. */
const SHORT = 120;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const WHITE = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const QUOTE_BEGINS = /^["'“”„‟«»‹›‘’‚「『]/;
/** Without the signs that are apostrophes too. */
const QUOTE_BEFORE = /["“„‟«‹‚「『]$/;
const DOUBLE_QUOTES = ['“', '”'] as const;
const SINGLE_QUOTES = ['‘', '’'] as const;
const NO_QUOTE = { end: '' };
/** <q> in <q> beyond so many have no signs. */
const QUOTES_MAX = 8;
const CODE_BOX = /(?:^|[\s_-])(?:highlight|code|codehilite|code-?block|code-?box|snippet|sourcecode|prism|hljs|shiki)(?=[\s_-]|$)/i;
const NO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
const SPACES = /\s+/g;
const ENDS_IN_DIGIT = /\d$/;
const ENDS_LOW = /\p{Ll}$/u;
const BEGINS_HIGH = /^\p{Lu}/u;
const NUMBER = /^[-−+]?\d+$/;
const HEAD_FOOT = bits('head', 'foot');
const IN_ARTICLE = bits('article', 'main');
const HIDDEN = bits('hidden');
const LINK = bits('link');
const LABELLED = bits('byline', 'dateline', 'tags');
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** Opens and closes elements as browsers do, and cuts their text into blocks as a reader sees them. */
export class Outline {
  private readonly drafts: Draft[] = [];
  private readonly stack: Element[] = [];
  /** Where in the stack each tag is open, innermost last: finding one must not cost a walk. */
  private readonly openAt = new Map<string, number[]>();
  private readonly fences: number[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly inlines: Element[] = [];
  private numbers = 0;
  /** Elements open beyond DEPTH_MAX. */
  private overflow = 0;
  private top: Element | null = null;

  // The block being read.
  private buffer = '';
  /** Its last characters: to ask the buffer itself for them costs a walk over it. */
  private last = '';
  private space = false;
  private linkChars = 0;
  private links = 0;
  private every = -1;
  private some = 0;
  private stretches: Inline[] = [];
  private gap = true;
  private asked: { element: Element; texts: string[]; size: number } | null = null;
  private justClosedLink = false;
  /** Behind an inline element's end nothing was read but, at most, the beginning of others. */
  private seam: 'closed' | 'opened' | null = null;
  /** A <br> is the last thing read of a heading; a <sup> opened just now. */
  private broken = false;
  private raised = false;
  /** Where the text of the last <sup> begins and ends in the block; `to` is -1 without one. */
  private sup = { from: 0, to: -1 };
  /** The open <rt> that gets brackets, whether the first is written, and whether the page has its own in this <ruby>. */
  private reading: Element | null = null;
  private readingBegun = false;
  private bracketed = false;
  /** Open <q>, whether its text has begun, and with which sign it will end here. */
  private readonly quoting: { readonly element: Element; begun: boolean; end: string }[] = [];
  /** What the block has for those who listen alone, and the open element of the kind: where it began, what stood before it. */
  private unseen: Unseen[] = [];
  private unseenOpen: { readonly element: Element; from: number; before: boolean } | null = null;
  /** White space before the code being read, and the <pre> whose code was read last. */
  private lead = '';
  private code: Element | null = null;

  /** Marks that the place reached gives to all that stands in it. */
  get marks(): number {
    return this.top?.coarse ?? 0;
  }

  blocks(): Block[] {
    return this.drafts.map((draft, index) => ({ index, lines: [index + 1, index + 1], ...draft }));
  }

  end(): void {
    this.split();
    // What ran together belongs to no element in particular; the rest was cut before this.
    this.flush();
    while (this.stack.length > 0) this.pop();
  }

  text(raw: string): void {
    if (this.top?.pre) return this.preformatted(raw);
    const text = WHITE.test(raw) ? raw.replace(NO_WIDTH, '').replace(SPACES, ' ') : raw;
    if (text === '') return;
    if (text === ' ') {
      this.space = true;
      return;
    }
    const from = text.charCodeAt(0) === 32 ? 1 : 0;
    const to = text.charCodeAt(text.length - 1) === 32 ? text.length - 1 : text.length;
    const gap = this.buffer !== '' && (this.space || from > 0) ? ' ' : '';
    this.append(gap, from > 0 || to < text.length ? text.slice(from, to) : text);
    this.space = to < text.length;
  }

  private preformatted(raw: string): void {
    const text = raw.replace(NO_WIDTH, '').replace(/\r\n?/g, '\n');
    const kept = this.buffer === '' ? text.trimStart() : text;
    if (this.buffer === '') this.indent(text.slice(0, text.length - kept.length));
    if (kept !== '') this.append('', kept);
  }

  /** Of what stands before code only the last line matters. */
  private indent(white: string): void {
    const end = white.lastIndexOf('\n');
    this.lead = end < 0 ? this.lead + white : this.emptyLines() + white.slice(end + 1);
  }

  private emptyLines(): string {
    return this.lead.slice(0, this.lead.lastIndexOf('\n') + 1);
  }

  private append(gap: string, text: string): void {
    if (this.reading && !this.readingBegun) {
      this.readingBegun = true;
      return this.append('', `(${text}`);
    }
    // "10<sup>6</sup>" is no 106.
    if (this.raised && gap === '' && ENDS_IN_DIGIT.test(this.buffer) && NUMBER.test(text) && !this.inNoteMark(text)) this.buffer += '^';
    this.raised = false;
    this.broken = false;
    if (gap === '' && this.seam === 'opened' && ENDS_LOW.test(this.last) && BEGINS_HIGH.test(text) && this.inCard) gap = ' ';
    this.seam = null;
    const mark = this.beginQuotes(gap, text);
    if (mark !== '') return this.append(gap, mark + text);
    this.buffer += gap;
    // The space before a link is not the link's.
    let linked = text.length + gap.length;
    for (const element of this.inlines) {
      if (element.from >= 0) continue;
      element.from = this.buffer.length;
      if (element.inline === 'link') linked = text.length;
    }
    if (this.links > 0) this.linkChars += linked;
    this.buffer += text;
    this.last = text.slice(-2);
    this.justClosedLink = false;
    const mask = this.top?.mask ?? 0;
    this.every &= mask;
    this.some |= mask;
    if (this.asked && this.asked.size < 1000) {
      this.asked.texts.push(gap, text);
      this.asked.size += text.length;
    }
  }

  /** The signs that open <q> whose text begins here; none where the page has signs of its own. */
  private beginQuotes(gap: string, text: string): string {
    let marks = '';
    for (const [depth, one] of this.quoting.entries()) {
      if (one.begun) continue;
      one.begun = true;
      if (QUOTE_BEGINS.test(text) || (gap === '' && QUOTE_BEFORE.test(this.last))) continue;
      const [open, close] = depth % 2 === 0 ? DOUBLE_QUOTES : SINGLE_QUOTES;
      marks += open;
      one.end = close;
    }
    return marks;
  }

  private endQuote(one: { end: string }): void {
    if (one.end === '') return;
    const { space } = this;
    this.append('', one.end);
    this.space = space;
    one.end = '';
  }

  private inNoteMark(text: string): boolean {
    return isNoteMark(text) && this.inlines.some(({ href }) => leadsInto(href));
  }

  /** The mark of a note gets brackets, where the page has none; an arrow from a note back to its mark goes. */
  private closeNote(link: Element): void {
    if (link.inline !== 'link' || link.from < 0 || link.pre || this.buffer.length > NOTED_MAX || !leadsInto(link.href)) return;
    const said = this.saidFrom(link.from);
    if (isBackArrow(said)) this.takeBack(link.from);
    else if ((isNoteMark(said) && this.isRaised(link)) || isNamedMark(said, link.classes)) this.bracket(link.from);
  }

  /** What the block says from here on to those who read. */
  private saidFrom(from: number): string {
    if (this.buffer.length - from > SHORT) return '';
    const unseen = this.unseen.filter(({ to }) => to > from).reverse();
    const cut = (said: string, { from: first, to }: Unseen): string => said.slice(0, Math.max(0, first - from)) + said.slice(to - from);
    return unseen.reduce(cut, this.buffer.slice(from)).trim();
  }

  /** Whether a link stands in <sup> or holds nothing but one. */
  private isRaised({ from, parent }: Element): boolean {
    const around = [parent, parent?.parent, parent?.parent?.parent];
    return around.some((at) => at?.tag.name === 'sup') || (this.sup.from <= from && this.sup.to === this.buffer.length);
  }

  private bracket(from: number): void {
    if (isBracketed(this.buffer.slice(0, from))) return;
    this.buffer = `${this.buffer.slice(0, from)}[${this.buffer.slice(from)}]`;
    this.last = ']';
    this.linkChars += 2;
    const shifted = (at: number): number => (at > from ? at + 1 : at);
    this.stretches = this.stretches.map((one) => (one.to > from ? { ...one, from: Math.max(one.from, from) + 1, to: one.to + 1 } : one));
    this.unseen = this.unseen.map((one) =>
      one.to > from ? { ...one, from: Math.max(one.from, from) + 1, to: shifted(one.to), before: false } : one,
    );
  }

  /** Takes the end of the block back, and the white space before. */
  private takeBack(from: number): void {
    const kept = this.buffer.slice(0, from).trimEnd();
    this.linkChars -= this.buffer.length - from;
    this.space ||= kept.length < from;
    this.buffer = kept;
    this.last = kept.slice(-2);
    this.stretches = this.stretches.filter(({ to }) => to <= kept.length);
    this.unseen = this.unseen.filter(({ to }) => to <= kept.length);
    for (const element of this.inlines) if (element.from >= kept.length) element.from = -1;
  }

  /** A line break: one ends the line, a second one opens a paragraph. */
  private lineBreak(): void {
    if (this.top?.pre && this.buffer === '') this.lead = `${this.emptyLines()}\n`;
    else if (this.top?.pre) this.append('', '\n');
    else if (this.buffer === '') this.gap = true;
    else if (this.inHeading && !this.broken && this.buffer.length <= SHORT) {
      // A headline of two lines is one.
      this.space = true;
      this.broken = true;
    } else {
      this.split();
      this.gap = false;
    }
  }

  /** Ends the block being read. */
  split(): void {
    this.justClosedLink = false;
    this.space = this.drafts.length >= BLOCKS_MAX;
    if (!this.space) this.flush();
  }

  private flush(): void {
    this.space = false;
    this.broken = false;
    if (this.buffer === '') {
      this.gap = true;
      this.lead = this.emptyLines();
      return;
    }
    if (this.reading) this.closeReading();
    for (let at = this.quoting.length - 1; at >= 0; at--) this.endQuote(this.quoting[at] ?? NO_QUOTE);
    for (const element of this.inlines) this.cut(element);
    this.cutUnseen();
    const text = this.top?.pre ? this.buffer.trimEnd() : this.buffer;
    if (text !== '') this.drafts.push(this.draft(text));
    this.buffer = '';
    this.last = '';
    this.linkChars = 0;
    this.every = -1;
    this.some = 0;
    this.stretches = [];
    this.unseen = [];
    this.sup = { from: 0, to: -1 };
    if (this.unseenOpen) Object.assign(this.unseenOpen, { from: 0, before: false });
    this.gap = true;
    this.lead = '';
  }

  private openUnseen(element: Element): void {
    if (this.unseenOpen || element.tag.block || element.pre || !isForListeners(element.classes)) return;
    this.unseenOpen = { element, from: this.buffer.length, before: this.space };
  }

  /** Ends the stretch of the open element for listeners here. */
  private cutUnseen(): void {
    const open = this.unseenOpen;
    if (!open || this.buffer.length <= open.from || this.unseen.length >= UNSEEN_MAX) return;
    const { from, before } = open;
    this.unseen.push({ from, to: this.buffer.length, before, after: this.space });
  }

  /** The block's text as it is shown. */
  private shown(text: string): Seen {
    const seen = { text, linkChars: Math.min(this.linkChars, text.length), inlines: this.stretchesIn(text) };
    if (this.unseen.length === 0) return seen;
    return withoutUnseen(seen, this.unseen, text.length <= SHORT && (this.some & LABELLED) !== 0);
  }

  /** Ends an inline element's stretch here. */
  private cut(element: Element): void {
    if (element.inline && element.from >= 0 && this.buffer.length > element.from && this.stretches.length < STRETCHES_MAX) {
      const { inline: kind, from, href } = element;
      this.stretches.push({ kind, from, to: this.buffer.length, ...(href === undefined ? {} : { href }) });
    }
    element.from = -1;
  }

  private draft(written: string): Draft {
    const { text, linkChars, inlines } = this.shown(written);
    const at = this.top?.block ?? null;
    const shape = shapeOf(at);
    const frame = frameOf(at, shape, shape === 'code' ? this.leadOf(at?.pre ?? null) : '');
    if (frame && shape === 'item' && at?.item) this.awaitNumber(at.item, frame);
    return {
      text,
      shape,
      level: levelOf(at, shape),
      gap: this.gap,
      linkChars,
      marks: marksOf(this.maskOf(text, linkChars)),
      inlines,
      ...(shape === 'item' && at?.ordered ? { ordered: true } : {}),
      ...(frame && { frame }),
      dom: {
        tag: at?.tag.name ?? 'body',
        depth: at?.depth ?? 0,
        trail: trailOf(at?.parent ?? null),
        signature: at ? signatureOf(at) : 0,
        names: at ? namesOf(at) : [],
        hidden: at?.hidden ?? false,
      },
    };
  }

  /** An item whose number nobody knows yet. */
  private awaitNumber(item: Element, frame: Frame): void {
    if (Number.isNaN(item.itemNumber)) item.parent?.around?.countdown?.waiting.push({ frame, place: item.place });
  }

  private leadOf(pre: Element | null): string {
    const goesOn = pre !== null && pre === this.code;
    this.code = pre;
    return goesOn ? `\n${this.lead}` : this.lead.slice(this.lead.lastIndexOf('\n') + 1);
  }

  private maskOf(text: string, linkChars: number): number {
    const fine = text.length <= SHORT ? this.some & FINE : 0;
    const whole = linkChars >= text.length && this.stretches.filter(({ kind }) => kind === 'link').length === 1;
    return this.every | fine | (whole ? LINK : 0);
  }

  private stretchesIn(text: string): readonly Inline[] {
    if (this.stretches.length === 0) return NO_INLINES;
    const inside = this.stretches.filter(({ from }) => from < text.length);
    return inside
      .map((inline) => (inline.to > text.length ? { ...inline, to: text.length } : inline))
      .sort((a, b) => a.from - b.from || b.to - a.to);
  }

  open(tag: Tag, attributes: Attributes): void {
    this.closeImplied(tag);
    if (tag.name === 'br') return this.lineBreak();
    if (tag.block) this.split();
    if (tag.empty) return;
    if (tag.name === 'a' && this.justClosedLink) this.space = true;
    if (this.stack.length >= DEPTH_MAX) {
      this.overflow++;
      return;
    }
    if (this.seam && !tag.block) this.seam = 'opened';
    const element = elementOf(tag, attributes, this.top, ++this.numbers);
    this.push(element);
    this.raised = tag.name === 'sup' || (this.raised && !tag.block);
    if (tag.name === 'sup') this.sup = { from: this.buffer.length, to: -1 };
    if (element.pre === element) this.lead = '';
    this.openReading(element);
    this.openUnseen(element);
    if (tag.name === 'q' && !element.pre && this.quoting.length < QUOTES_MAX) this.quoting.push({ element, begun: false, end: '' });
    if (tag.name === 'code' && element.block?.pre) element.block.language ??= languageIn(element.classes);
    this.openTablePart(tag, attributes);
  }

  private push(element: Element): void {
    const { name, fence } = element.tag;
    const open = this.openAt.get(name);
    if (open) open.push(this.stack.length);
    else this.openAt.set(name, [this.stack.length]);
    if (fence) this.fences.push(this.stack.length);
    this.stack.push(element);
    this.top = element;
    if (!element.inline) return;
    if (this.inlines.length >= INLINES_MAX) element.inline = null;
    else {
      this.inlines.push(element);
      if (element.inline === 'link') this.links++;
    }
  }

  /** Whether an element that would open here holds nothing but numbers of lines of code, if its text is numbers. */
  isGutter(tag: Tag, attributes: Attributes): boolean {
    const classes = attributes.get('class') ?? '';
    if (tag.name === 'pre') return !this.top?.pre && numbersLines(classes, this.top);
    return Boolean(this.top?.pre) && numbersLines(classes);
  }

  get inHeading(): boolean {
    return (this.top?.heading ?? 0) > 0;
  }

  /** Whether the block being read stands in a link around whole blocks. */
  private get inCard(): boolean {
    const number = this.top?.block?.number ?? 0;
    return this.inlines.some((element) => element.inline === 'link' && element.number < number);
  }

  get inTerm(): boolean {
    return this.top?.block?.tag.name === 'dt';
  }

  get inCode(): boolean {
    return Boolean(this.top?.pre);
  }

  /** Whether an element that opens here stands in code or in a box that is named after it. */
  get inCodeBox(): boolean {
    const near = [this.top, this.top?.parent];
    return this.inCode || near.some((at) => at && at.tag.block && !isWhole(at.tag) && CODE_BOX.test(at.classes));
  }

  /** Whether only code and boxes' ends stand before an element that opens here, in the element around. */
  get behindCode(): boolean {
    const last = this.drafts.at(-1);
    return this.buffer === '' && last?.shape === 'code' && this.top !== null && (last.dom?.trail.includes(this.top.number) ?? false) && !isWhole(this.top.tag); // prettier-ignore
  }

  /** Whether the text of an open element is being collected. */
  get asking(): boolean {
    return this.asked !== null;
  }

  /** Collects the text of the element just opened, in place of one asked for before; `close` gives it. */
  ask(): void {
    if (this.top) this.asked = { element: this.top, texts: [], size: 0 };
  }

  /** Closes an element by its end tag. Gives the text of the element that was asked for, when that is the one. */
  close(tag: Tag): string | null {
    if (tag.name === 'br') this.lineBreak();
    if (tag.name === 'p' && this.find(tag) < 0) this.split();
    if (this.overflow > 0) {
      if (tag.block) this.split();
      if (!tag.empty) this.overflow--;
      return null;
    }
    const at = this.find(tag);
    if (at < 0) return null;
    const asked = this.asked;
    // </b> does not close the blocks inside <b>, it only ends the bold.
    if (!tag.block && this.blockAbove(at)) this.endInline(this.stack[at]);
    else while (this.stack.length > at) this.pop();
    return asked && !this.asked ? asked.texts.join('').trim() : null;
  }

  private blockAbove(at: number): boolean {
    return this.top?.block !== this.stack[at]?.block;
  }

  private innermost(name: string): number {
    return this.openAt.get(name)?.at(-1) ?? -1;
  }

  /** Where the innermost open element of this tag is that an end tag may close, or -1. */
  private find({ name }: Tag): number {
    const at = this.innermost(name);
    if (at < 0 || name === 'body' || name === 'html') return at;
    const fence = TABLE_PARTS.has(name) ? this.innermost('table') : (this.fences.at(-1) ?? -1);
    return at >= fence ? at : -1;
  }

  private pop(): void {
    const element = this.stack.at(-1);
    if (!element) return;
    if (element.tag.block) this.split();
    if (element === this.reading) this.closeReading();
    if (element === this.quoting.at(-1)?.element) this.endQuote(this.quoting.pop() ?? NO_QUOTE);
    if (element === this.unseenOpen?.element) {
      this.cutUnseen();
      this.unseenOpen = null;
    }
    if (element.tag.name === 'sup') {
      this.raised = false;
      this.sup.to = this.buffer.length;
    }
    if (element.tag.name === 'a') this.closeNote(element);
    if (element.countdown) for (const { frame, place } of element.countdown.waiting) frame.number = element.countdown.items - place;
    this.endInline(element);
    if (this.asked?.element === element) this.asked = null;
    this.closeTablePart(element.tag);
    this.stack.pop();
    const open = this.openAt.get(element.tag.name);
    open?.pop();
    if (open?.length === 0 && element.tag.id === 0) this.openAt.delete(element.tag.name);
    if (element.tag.fence) this.fences.pop();
    this.top = this.stack.at(-1) ?? null;
    if (!element.tag.block && this.seam !== 'opened') this.seam = 'closed';
    if (element.tag.name === 'a') this.justClosedLink = !this.space && this.buffer !== '';
  }

  private endInline(element: Element | undefined): void {
    if (!element?.inline) return;
    this.cut(element);
    if (element.inline === 'link') this.links--;
    element.inline = null;
    const at = this.inlines.lastIndexOf(element);
    if (at >= 0) this.inlines.splice(at, 1);
  }

  /** How a word is read stands above it: in brackets here, which the page may bring along as <rp>. */
  private openReading(element: Element): void {
    const { name } = element.tag;
    if (name === 'ruby') this.bracketed = false;
    else if (name === 'rp') this.bracketed = true;
    else if (name === 'rt' && !this.bracketed && this.buffer !== '') this.reading = element;
  }

  private closeReading(): void {
    this.reading = null;
    if (!this.readingBegun) return;
    this.readingBegun = false;
    this.append('', ')');
    this.space = false;
  }

  /** Closes what this start tag implies is over: <p> before a block, <li> before the next, cells, rows, options. */
  private closeImplied(tag: Tag): void {
    if (tag.endsP) this.closeUpTo('p', P_LIMITS);
    const rule = IMPLIED.get(tag.name);
    if (!rule) return;
    for (const name of rule.closes) this.closeUpTo(name, rule.limits);
  }

  private closeUpTo(name: string, limits: readonly string[]): void {
    const at = this.overflow > 0 ? -1 : this.innermost(name);
    if (at < 0 || (at < this.stack.length - 1 && limits.some((limit) => this.innermost(limit) > at))) return;
    while (this.stack.length > at) this.pop();
  }

  private openTablePart(tag: Tag, attributes: Attributes): void {
    if (tag.name === 'table') {
      const plain = /presentation|none/.test(attributes.get('role') ?? '');
      const around = this.tables.at(-1);
      if (around) around.layout = true;
      this.tables.push({ first: this.drafts.length, rows: [], layout: plain, head: false, headed: false, number: this.numbers });
      return;
    }
    const table = this.tables.at(-1);
    if (!table) return;
    if (tag.name === 'thead') table.head = table.rows.length === 0;
    if (tag.name === 'thead' || tag.name === 'th') table.headed = true;
    if (tag.name === 'tr') table.rows.push({ cells: [], head: true });
    if (tag.name === 'td' || tag.name === 'th') {
      if (table.rows.length === 0) table.rows.push({ cells: [], head: true });
      const row = table.rows.at(-1);
      if (row && tag.name === 'td') row.head = false;
      row?.cells.push({
        from: this.drafts.length,
        to: -1,
        across: spanOf(attributes.get('colspan')),
        down: spanOf(attributes.get('rowspan')),
      });
    }
  }

  private closeTablePart(tag: Tag): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (tag.name === 'td' || tag.name === 'th') {
      const cell = table.rows.at(-1)?.cells.at(-1);
      if (cell && cell.to < 0) cell.to = this.drafts.length;
    }
    if (tag.name !== 'table') return;
    this.tables.pop();
    const rows = tableRows(table, this.drafts);
    if (!rows) return;
    this.drafts.length = table.first;
    for (const row of rows) this.drafts.push(row);
  }
}

const NO_INLINES: readonly Inline[] = [];
const NO_QUOTES: readonly number[] = [];
const QUOTED_MAX = 16;
const P_LIMITS: readonly string[] = ['table', 'td', 'th', 'caption', 'button', 'body'];
const LIST_LIMITS: readonly string[] = ['ul', 'ol', 'menu', 'dl', 'table', 'td', 'th', 'div', 'section', 'article', 'body'];
const TABLE_LIMITS: readonly string[] = ['table'];
const RUBY_LIMITS: readonly string[] = ['ruby', 'p', 'div', 'td', 'th', 'table', 'li', 'body'];
const LINK_LIMITS: readonly string[] = ['p', 'div', 'td', 'th', 'table', 'li', 'body'];

const IMPLIED = new Map<string, { closes: readonly string[]; limits: readonly string[] }>([
  ['li', { closes: ['li'], limits: LIST_LIMITS }],
  ['dd', { closes: ['dd', 'dt'], limits: LIST_LIMITS }],
  ['dt', { closes: ['dd', 'dt'], limits: LIST_LIMITS }],
  ['td', { closes: ['td', 'th'], limits: ['table', 'tr'] }],
  ['th', { closes: ['td', 'th'], limits: ['table', 'tr'] }],
  ['tr', { closes: ['tr'], limits: TABLE_LIMITS }],
  ['tbody', { closes: ['caption', 'thead', 'tbody'], limits: TABLE_LIMITS }],
  ['tfoot', { closes: ['thead', 'tbody'], limits: TABLE_LIMITS }],
  ['a', { closes: ['a'], limits: LINK_LIMITS }],
  ['rt', { closes: ['rt', 'rp'], limits: RUBY_LIMITS }],
  ['rp', { closes: ['rt', 'rp'], limits: RUBY_LIMITS }],
  ['rb', { closes: ['rt', 'rp'], limits: RUBY_LIMITS }],
]);

/** Cells that one reaches over. */
function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return span >= 1 ? Math.trunc(span) : 1;
}

/** A whole number in an attribute; NaN without one. */
function numberIn(written: string | undefined): number {
  const number = written === undefined || written.trim() === '' ? NaN : Number(written);
  return Number.isSafeInteger(number) ? number : NaN;
}

/** Number of a list's first item; NaN for one that counts down from the number of its items. */
function firstNumber(attributes: Attributes): number {
  const start = numberIn(attributes.get('start'));
  return Number.isNaN(start) && !attributes.has('reversed') ? 1 : start;
}

/** The number of an item that opens in this list, which counts on. */
function takeNumber(list: Element | null, attributes: Attributes): number {
  if (!list) return NaN;
  const own = numberIn(attributes.get('value'));
  const number = Number.isNaN(own) ? list.nextNumber : own;
  if (list.countdown) list.countdown.items++;
  list.nextNumber = number + list.step;
  return number;
}

function shapeOf(at: Element | null): Shape {
  if (!at) return 'paragraph';
  if (at.heading > 0) return 'heading';
  if (at.pre) return 'code';
  if (at.caption) return 'caption';
  if (at.item && !at.item.itemUsed) {
    at.item.itemUsed = true;
    return 'item';
  }
  return at.quote > 0 ? 'quote' : 'paragraph';
}

function levelOf(at: Element | null, shape: Shape): number {
  if (shape === 'heading') return at?.heading ?? 0;
  if (shape === 'item') return Math.max(1, at?.item?.list ?? 1);
  return shape === 'quote' ? (at?.quote ?? 0) : 0;
}

function elementOf(tag: Tag, attributes: Attributes, parent: Element | null, number: number): Element {
  const { name } = tag;
  const own = tag.marks | (attributes.size > 0 ? marksIn(tag, attributes) : 0);
  const inside = parent?.coarse ?? 0;
  // <header> and <footer> of an article are not the page's.
  const coarse = inside | (own & ~FINE & ~(inside & IN_ARTICLE ? HEAD_FOOT : 0));
  const fine = own & FINE;
  const isList = name === 'ul' || name === 'ol' || name === 'menu';
  const element: Element = {
    tag,
    number,
    depth: (parent?.depth ?? 0) + 1,
    parent,
    hash: hashOf(firstWord(attributes.get('class')), hashOf(name)),
    coarse,
    fine,
    mask: coarse | fine | fineAbove(parent),
    block: parent?.block ?? null,
    heading: tag.heading || headingRole(attributes) || (parent?.heading ?? 0),
    list: (parent?.list ?? 0) + (isList ? 1 : 0),
    ordered: isList ? name === 'ol' : (parent?.ordered ?? false),
    quote: (parent?.quote ?? 0) + (name === 'blockquote' ? 1 : 0),
    quoted: quotedBy(name, parent, number),
    pre: parent?.pre ?? null,
    caption: name === 'figcaption' || name === 'caption' || (parent?.caption ?? false),
    hidden: parent?.hidden || name === 'noscript' || (attributes.size > 0 && isShownLater(tag, attributes)),
    item: parent?.item ?? null,
    itemUsed: false,
    layout: false,
    around: parent?.around ?? null,
    nextNumber: name === 'ol' ? firstNumber(attributes) : NaN,
    step: attributes.has('reversed') ? -1 : 1,
    countdown: name === 'ol' && Number.isNaN(firstNumber(attributes)) ? { items: 0, waiting: [] } : null,
    place: parent?.around?.countdown?.items ?? 0,
    itemNumber: name === 'li' ? takeNumber(parent?.around ?? null, attributes) : NaN,
    language: null,
    inline: INLINE_KINDS.get(name) ?? null,
    href: name === 'a' ? attributes.get('href') : undefined,
    from: -1,
    classes: attributes.get('class') ?? '',
    id: attributes.get('id') ?? '',
    trail: null,
    signature: null,
    names: null,
  };
  if (!tag.block && name !== 'li') return element;
  return Object.assign(element, {
    block: element,
    pre: element.pre ?? (name === 'pre' || name === 'listing' ? element : null),
    item: name === 'li' ? element : element.item,
    around: isList ? element : element.around,
  });
}

/** The quotes around an element of this name and number, itself included, as many as are told apart. */
function quotedBy(name: string, parent: Element | null, number: number): readonly number[] {
  const around = parent?.quoted ?? NO_QUOTES;
  return name === 'blockquote' && around.length < QUOTED_MAX ? [...around, number] : around;
}

function fineAbove(parent: Element | null): number {
  return parent ? parent.fine | (parent.parent?.fine ?? 0) | (parent.parent?.parent?.fine ?? 0) : 0;
}

function firstWord(names: string | undefined): string {
  if (!names) return '';
  const end = names.indexOf(' ');
  return end < 0 ? names : names.slice(0, end);
}

function headingRole(attributes: Attributes): number {
  if (attributes.size === 0 || attributes.get('role') !== 'heading') return 0;
  const level = Number(attributes.get('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function marksIn(tag: Tag, attributes: Attributes): number {
  // Classes of <html> and <body> tell of the whole page: themes, plugins, consent.
  const names = !isWhole(tag);
  let mask = 0;
  for (const [name, value] of attributes) {
    if ((name === 'class' || name === 'id') && names) mask |= marksOfNames(value);
    else if (name === 'role') mask |= marksOfRole(value);
    else if (name === 'itemprop') mask |= marksOfItemprop(value);
    else if (isHiding(name, value) && names) mask |= HIDDEN;
  }
  return mask;
}

const isWhole = ({ name }: Tag): boolean => name === 'body' || name === 'html';

/** What is hidden from those who listen to the page is not hidden from those who read it. */
const isHiding = (name: string, value: string): boolean => hides(name, value) || (name === 'aria-hidden' && value === 'true');

function hides(name: string, value: string): boolean {
  return (name === 'hidden' && value !== 'until-found') || (name === 'style' && HIDDEN_STYLE.test(value));
}

/** Whether an element says of itself that it is not shown as the page opens. */
export function isShownLater(tag: Tag, attributes: Attributes): boolean {
  if (isWhole(tag)) return false;
  for (const name of ['hidden', 'style']) {
    const value = attributes.get(name);
    if (value !== undefined && hides(name, value)) return true;
  }
  return false;
}

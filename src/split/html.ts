import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import { absolute } from './address.ts';
import type { Block, Unmended } from '../model.ts';
import { DeclaredReader } from './declared.ts';
import { tagNamed } from './dom.ts';
import type { Tag } from './dom.ts';
import { leadsInto } from './notes.ts';
import { Outline, isShownLater } from './outline.ts';

/** The attributes that are read; all others are passed over unread. */
const READ = new Set(['class', 'id', 'role', 'itemprop', 'hidden', 'style', 'aria-hidden', 'aria-level', 'href', 'datetime', 'rel', 'name', 'property', 'content', 'lang', 'type', 'pubdate', 'itemtype', 'http-equiv', 'start', 'reversed', 'value', 'rowspan', 'colspan', 'shadowrootmode', 'encoding']); // prettier-ignore
export type Attributes = Map<string, string>;

/** Elements of HTML that end an unclosed <svg> or <select>, as in browsers, and formulas. */
const BREAKS_OUT = new Set('p div h1 h2 h3 h4 h5 h6 ul ol li table article section main footer header body blockquote'.split(' '));
const UNCLOSED = new Set(['svg', 'select', 'span']);
/** A sign that links to the heading or term in which it stands; the name of an icon; words that are not shown, if they are few. */
const SIGN = /(?:&(?:para|sect|#\d+|#x[\da-f]+);|[^\p{L}\p{N}<&]){0,12}<\//iuy;
const ICON = /\s{0,20}[\da-z_]{1,40}\s{0,20}<\//y;
const FEW_WORDS = /[^<]{0,80}<\//y;
/** Classes of fonts in which a word stands for a picture, and of the links to edit a section. */
const ICON_CLASS = /(?:^|\s)material-(?:icons|symbols)/;
const EDIT_CLASS = /(?:^|\s)mw-editsection(?:\s|$)/;
/** KaTeX writes a formula twice: for listeners, with its TeX, and drawn. */
const SPOKEN_FORMULA = /(?:^|\s)katex-mathml(?=\s|$)/;
const DRAWN_FORMULA = /(?:^|\s)katex-html(?=\s|$)/;
const TEX = 'application/x-tex';
/** Content of an element that numbers one line of code. */
const NUMBER = /\s{0,20}\d{1,7}[.:|]?\s{0,20}<\//y;
/** Numbers of so many characters are looked at. */
const NUMBERS_MAX = 20_000;
const TAGS = /<[^<>]*>/g;
/** Classes of what copies code; how far its end and the code are looked for; its words. */
const COPY_CLASS = /(?:^|\s)copy(?=\s|$)|clipboard|copy[-_]?(?:btn|button|code|icon|link|snippet)|(?:btn|button|code)[-_]?copy(?=\s|$)/i;
const COPY_MAX = 2_000;
const SHORT_WORDS = 60;
const COPY_WORDS = /^\P{L}{0,9}\p{L}{0,20}(?:[\s!]\p{L}{1,20}){0,2}\P{L}{0,9}$/u;
const CODE_FOLLOWS = /[^>]{0,20}>\s{0,200}(?:<\/?(?:div|span|figure)[^<>]{0,200}>\s{0,200}){0,3}<(?:pre|code)[\s>]/iy;
const XML = /^\ufeff?\s*<\?xml\s/;

/**
 * HTML → blocks. Reads the tokens as they come and never builds a tree: memory is bounded by the text kept, time by
 * the page's length, however deep it nests. `url` is the page's own, where known: what its addresses are relative to.
 */
export function splitHtml(html: string, url?: string): Unmended {
  const reader = new HtmlReader(html);
  const tokens = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokens.write(html);
  tokens.end();
  return reader.layout(url);
}

class HtmlReader implements TokenizerCallbacks {
  private readonly outline = new Outline();
  private readonly declared = new DeclaredReader();
  private tag: Tag | null = null;
  private attributes: Attributes = new Map();
  private name = '';
  private wanted = false;
  private value = '';
  /** The element whose content is passed over, how often it is open, and its text where somebody asks for it. */
  private skipped: Tag | null = null;
  private skipDepth = 0;
  private foreign = 0;
  private capture: 'jsonld' | 'title' | 'tex' | null = null;
  private captured: string[] = [];
  /** What is passed over is a formula whose TeX is wanted. */
  private inFormula = false;
  /** The formula to come has been written as TeX. */
  private isWritten = false;
  /** In XML any element may close itself, and CDATA is text. */
  private readonly isXml: boolean;

  constructor(private readonly html: string) {
    this.isXml = XML.test(html);
  }

  layout(url: string | undefined): Unmended {
    this.outline.end();
    const base = this.declared.base === null ? null : absolute(this.declared.base, url);
    const blocks = base === null ? this.outline.blocks() : this.outline.blocks().map((block) => linkedFrom(block, base));
    return { blocks, lines: blocks.length, declared: this.declared.result(base ?? url), warnings: [] };
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagNamed(this.html.slice(start, end));
    if (this.attributes.size > 0) this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const written = this.html.slice(start, end);
    this.name = READ.has(written) ? written : written.toLowerCase();
    this.wanted = READ.has(this.name) && !this.attributes.has(this.name);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.wanted) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.wanted) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.wanted) this.attributes.set(this.name, this.value);
  }

  onopentagend(end: number): void {
    this.open(false, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.open(true, end + 1);
  }

  /** `inside`: where the element's content begins. */
  private open(selfClosing: boolean, inside: number): void {
    const { tag } = this;
    this.tag = null;
    if (!tag) return;
    if (this.skipped && !this.leavesSkipped(tag)) {
      if (tag.name === this.skipped.name && !selfClosing) this.skipDepth++;
      if (tag.name === 'foreignobject') this.foreign++;
      if (this.inFormula && tag.name === 'annotation' && this.attributes.get('encoding') === TEX) this.capture = 'tex';
      return;
    }
    if (!this.outline.asking) this.declared.lost();
    const asks = this.declared.element(tag.name, this.attributes, this.outline.marks);
    const isNoText =
      (tag.skip && !isShadow(tag, this.attributes)) ||
      this.isGutter(tag, inside) ||
      this.isUnseen(tag, inside) ||
      this.isCopyButton(tag, inside);
    if (isNoText || this.isOtherFormula(tag)) return this.skip(tag, selfClosing);
    this.outline.open(tag, this.attributes);
    if (asks && !tag.empty) this.outline.ask();
  }

  /** Whether the element is a form of a formula that is not the one to read. */
  private isOtherFormula({ name }: Tag): boolean {
    const classes = name === 'span' ? (this.attributes.get('class') ?? '') : '';
    const isDrawn = this.isWritten && DRAWN_FORMULA.test(classes);
    this.isWritten = false;
    this.inFormula = SPOKEN_FORMULA.test(classes);
    return isDrawn || this.inFormula;
  }

  /** Writes the TeX collected, of which the formula has one. */
  private writeFormula(): void {
    this.outline.text(this.captured.join(''));
    this.isWritten = true;
    this.inFormula = false;
    this.endCapture();
  }

  private endCapture(): void {
    this.capture = null;
    this.captured = [];
  }

  /** Numbers beside lines of code are no part of it. */
  private isGutter(tag: Tag, inside: number): boolean {
    if (tag.empty || !this.outline.isGutter(tag, this.attributes)) return false;
    if (tag.name === 'pre') {
      const [content = '', after] = this.html.slice(inside, inside + NUMBERS_MAX).split('</pre', 2);
      return after !== undefined && /^[\s\d]+$/.test(content.replace(TAGS, ''));
    }
    NUMBER.lastIndex = inside;
    return NUMBER.test(this.html);
  }

  /** What stands within a line and is not for its readers. */
  private isUnseen(tag: Tag, inside: number): boolean {
    if (tag.block || tag.empty || this.attributes.size === 0) return false;
    const classes = this.attributes.get('class') ?? '';
    if (EDIT_CLASS.test(classes)) return true;
    const pattern = this.signIn(tag) ?? (ICON_CLASS.test(classes) ? ICON : isShownLater(tag, this.attributes) ? FEW_WORDS : null);
    if (pattern === null) return false;
    pattern.lastIndex = inside;
    // An element that is closed at once: of others nobody knows how far they reach.
    const { name } = tag;
    return pattern.test(this.html) && this.html.slice(pattern.lastIndex, pattern.lastIndex + name.length).toLowerCase() === name;
  }

  /** What copies or runs code, in the code's box or beside it. */
  private isCopyButton(tag: Tag, inside: number): boolean {
    const isButton = tag.name === 'button';
    if (tag.empty || !(isButton || COPY_CLASS.test(this.attributes.get('class') ?? ''))) return false;
    const ahead = this.html.slice(inside, inside + COPY_MAX).toLowerCase();
    const end = ahead.indexOf(`</${tag.name}`);
    if (end < 0 || ahead.slice(0, end).includes(`<${tag.name}`)) return false;
    const words = ahead.slice(0, end).replace(TAGS, '').trim();
    if (words.length > SHORT_WORDS || !COPY_WORDS.test(words)) return false;
    CODE_FOLLOWS.lastIndex = inside + end + tag.name.length + 2;
    return this.outline.inCodeBox || this.outline.behindCode || CODE_FOLLOWS.test(this.html);
  }

  private signIn({ name }: Tag): RegExp | null {
    return name === 'a' && (this.outline.inHeading || this.outline.inTerm) && leadsInto(this.attributes.get('href')) ? SIGN : null;
  }

  private skip(tag: Tag, selfClosing: boolean): void {
    // In HTML only foreign elements can close themselves; <script/> and the like are plain start tags.
    if (selfClosing && (this.isXml || tag.name === 'svg')) return;
    this.skipped = tag;
    this.skipDepth = 1;
    this.foreign = 0;
    this.capture = captureOf(tag, this.attributes);
    if (tag.block && !this.outline.inCode) this.outline.split();
  }

  private leavesSkipped(tag: Tag): boolean {
    if (this.foreign > 0 || !UNCLOSED.has(this.skipped?.name ?? '') || !BREAKS_OUT.has(tag.name)) return false;
    this.skipped = null;
    this.inFormula = false;
    this.endCapture();
    return true;
  }

  onclosetag(start: number, end: number): void {
    const tag = tagNamed(this.html.slice(start, end));
    if (!this.skipped) {
      const text = this.outline.close(tag);
      if (text !== null) this.declared.closed(text);
      return;
    }
    if (this.capture === 'tex') return tag.name === 'annotation' ? this.writeFormula() : undefined;
    if (tag.name !== this.skipped.name || --this.skipDepth > 0) return;
    this.skipped = null;
    if (this.capture) this.declared[this.capture](this.captured.join(''));
    this.endCapture();
  }

  ontext(start: number, end: number): void {
    if (!this.skipped) this.outline.text(this.html.slice(start, end));
    else if (this.capture) this.captured.push(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    const text = String.fromCodePoint(codepoint);
    if (!this.skipped) this.outline.text(text);
    else if (this.capture) this.captured.push(text);
  }

  oncdata(start: number, end: number, brackets: number): void {
    if (this.isXml) this.ontext(start, end - brackets);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** A template that browsers show, as the shadow tree of the element around it. */
const isShadow = ({ name }: Tag, attributes: Attributes): boolean => name === 'template' && attributes.has('shadowrootmode');

/** The block with its links' targets resolved, whose page has a <base>. */
function linkedFrom(block: Block, base: string): Block {
  if (block.inlines.length === 0) return block;
  const inlines = block.inlines.map((inline) => {
    const href = inline.href === undefined ? null : absolute(inline.href, base);
    return href === null ? inline : { ...inline, href };
  });
  return { ...block, inlines };
}

function captureOf(tag: Tag, attributes: Attributes): 'jsonld' | 'title' | null {
  if (tag.name === 'title') return 'title';
  return tag.name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '') ? 'jsonld' : null;
}

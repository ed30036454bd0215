import { findDates } from '../dates/dates.ts';
import { authorWords } from './author-words.ts';

/** A letter of a script that puts no space between a label and a name. */
const SPACELESS = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
/** Characters of a line that are looked at: a longer one is no byline, and patterns are slow on lines that are all one sign. */
export const LINE_MAX = 600;
const GLUED_BY = /^((?:Written |Posted |Words )?[Bb]y)(?:by)?(?=\p{Lu})/u;

interface Patterns {
  readonly by: RegExp;
  readonly and: RegExp;
  /** "and" at a line's start. */
  readonly opensWithAnd: RegExp;
  readonly titles: RegExp;
  readonly label: RegExp;
  readonly glued: RegExp;
  /** "Text and photos:" */
  readonly both: RegExp;
  /** From where on a line names who took the pictures. */
  readonly photos: RegExp;
}
let patterns: Patterns | null = null;

export function patternsOf(): Patterns {
  if (patterns) return patterns;
  const { by, and, titles, dated, photos } = authorWords();
  patterns = {
    glued: new RegExp(`(\\p{Ll})((?:${dated})(?!\\p{Ll}))`, 'gu'),
    label: new RegExp(`^(?:${by})$`, 'iu'),
    by: new RegExp(`^(?:${by})(?:\\s*[:：=＝/／|｜]\\s*|\\s+|(?<=['’])|(?=${SPACELESS}))`, 'iu'),
    both: new RegExp(`^(?:${by})\\s*(?:[&+/,·・]|${and})\\s*(?:${photos})(?:\\s*[:：/／|｜]\\s*|\\s+)`, 'iu'),
    photos: new RegExp(`(?<!\\p{L})(?:${photos})(?:\\s*[:：=＝/／|｜]\\s*|\\s+(?=[\\p{Lu}\\p{Lo}])).*$`, 'iu'),
    and: new RegExp(`\\s*[,;/|•·、，]\\s*|\\s+(?:${and}|&)\\s+`, 'iu'),
    opensWithAnd: new RegExp(`^(?:${and}|&)\\s+(?=[\\p{Lu}\\p{Lo}])`, 'u'),
    titles: new RegExp(`(?<![\\p{L}])(?:${titles})(?![\\p{L}])\\.?|^(?:${titles})(?=\\p{sc=Thai})`, 'giu'),
  };
  return patterns;
}

/** A line without its dates, each replaced by a sign that ends a name. */
export function withoutDates(whole: string): string {
  const line = whole.slice(0, LINE_MAX);
  if (line !== last.line) last = { line, bare: dateless(line) };
  return last.bare;
}

/** A line is asked for its dates several times in a row. */
let last = { line: '', bare: '' };

function dateless(line: string): string {
  let bare = '';
  let end = 0;
  for (const { from, to } of findDates(line)) {
    bare += `${line.slice(end, from)} | `;
    end = to;
  }
  return bare + line.slice(end);
}

/** Labels and dates that flattening glued to a name: "ByJane DoeUpdated", "Jane DoeNovember 20, 2007". */
export function unglued(whole: string): string {
  const { glued } = patternsOf();
  const line = whole.slice(0, LINE_MAX);
  return line.replace(GLUED_BY, '$1 ').replace(glued, '$1 | $2');
}

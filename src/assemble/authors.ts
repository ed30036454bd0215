import { findDates } from '../dates/dates.ts';
import { isLoneAgency, withoutAgencyBefore } from '../text/agencies.ts';
import { isCredential, isDating, isInterface, withoutDatingWords } from './name-words.ts';
import { isOutlet } from './outlets.ts';
import { authorWords } from './author-words.ts';
import { isHelp, isJob, labelAt, withoutJob, withoutSigning } from './byline-labels.ts';
import type { BylineLabel } from './byline-labels.ts';
import { startsWithName } from '../languages/names.ts';

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

function patternsOf(): Patterns {
  if (patterns) return patterns;
  const { by, and, titles, dated, photos } = authorWords();
  patterns = {
    glued: new RegExp(`(\\p{Ll})((?:${dated})(?!\\p{Ll}))`, 'gu'),
    label: new RegExp(`^(?:${by})$`, 'iu'),
    by: new RegExp(`^(?:${by})(?:\\s*[:：=＝/／|]\\s*|\\s+|(?<=['’])|(?=${SPACELESS}))`, 'iu'),
    both: new RegExp(`^(?:${by})\\s*(?:[&+/,·・]|${and})\\s*(?:${photos})(?:\\s*[:：/／|]\\s*|\\s+)`, 'iu'),
    photos: new RegExp(`(?<!\\p{L})(?:${photos})(?:\\s*[:：=＝/／]\\s*|\\s+(?=[\\p{Lu}\\p{Lo}])).*$`, 'iu'),
    and: new RegExp(`\\s*[,;/|•·、，]\\s*|\\s+(?:${and}|&)\\s+`, 'iu'),
    opensWithAnd: new RegExp(`^(?:${and}|&)\\s+(?=[\\p{Lu}\\p{Lo}])`, 'u'),
    titles: new RegExp(`(?<![\\p{L}])(?:${titles})(?![\\p{L}])\\.?|^(?:${titles})(?=\\p{sc=Thai})`, 'giu'),
  };
  return patterns;
}

/** A letter of a script that puts no space between a label and a name. */
const SPACELESS = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
/** Georgian tells small letters from great ones in headings alone. */
const GEORGIAN = '\\u10d0-\\u10ff';
/** Characters of a line that are looked at: a longer one is no byline, and patterns are slow on lines that are all one sign. */
const LINE_MAX = 600;
/** Characters of a title and a name. */
const TITLED_MAX = 60;
const NAME_MAX_WORDS = 5;
const NAME_MAX = 50;
const GLUED_BY = /^((?:Written |Posted |Words )?[Bb]y)(?:by)?(?=\p{Lu})/u;
/** "Jane Doe Associated Press Writer" */
const AGENCY_JOB = /\s+(?:The\s+)?(?:Associated Press|AP|AFP|Reuters)(?:\s+\p{L}+)?\s+(?:Writer|Correspondent)$/iu;
/** A name starts with a capital or is written in a script without case, and holds no digits or signs of an address. */
const NAME = new RegExp(`^[\\p{Lu}\\p{Lt}\\p{Lo}${GEORGIAN}][^\\d@:/()|<>?!"]+$`, 'u');
const NAME_WORD = new RegExp(`^(?:(?:[dl]|d[ae]ll)['’](?=\\p{Lu})|[\\p{Lu}\\p{Lt}\\p{Lo}${GEORGIAN}'’"(])`, 'u');
const LOWER_PARTICLES =
  /^(?:de|da|do|di|du|van|von|der|den|del|la|le|el|al|bin|ibn|zu|zum|dos|das|e|y|af|av|ter|ten|din|of|od|iz|z|ze|fra|från|v\.d\.|v\.|d\.)$/u;

/** Names in Chinese, Japanese and Korean are short. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const EAST_ASIAN_MAX = 14;
/** "and" before an Arabic name is written together with it; some names begin with the same letter. */
const ARABIC_AND =
  /\sو(?<=\s\S{1,30}\sو)(?!(?:ليد|ائل|فاء|سام|سيم|جدي|جيه|داد|ردة|حيد|لاء|هيب|هبة|ديع|صفي|فيق)(?!\p{L}))(?=[\u0621-\u064a]{3,30}\s)/u;
/** "инж. ", "prof. dr. ": what is written small before a name. */
const SMALL_TITLES = /^(?:\p{Ll}{1,5}\.\s*){1,3}(?=\p{Lu})/u;
/** "and" before a title in Hebrew, written together with it. */
const HEBREW_AND = /\sו(?=(?:עו["״]ד|ד["״]ר|פרופ))/u;
/** A label of Chinese pages, which put a space between names; Japanese ones put it inside. */
const CHINESE_LABEL = /^[[【（(]?(?:作者|记者|本报记者|特约记者|通讯员|撰文|采写)/u;
const CHINESE_NAMES = /^\p{sc=Han}{2,4}(?:\s\p{sc=Han}{2,4}){1,4}$/u;
/** For whom the author writes: "Para LA TRIBUNA". */
const FOR_OUTLET = /^(?:para|for|für|pour|voor|till|til)\s/iu;
const OPENERS = /^[[【（(\s]+/u;
/** "Ingvild den", before a date that was taken off. */
const SMALL_END = /(?<=\p{Lu}\S*)\s\p{Ll}{1,4}$/u;
const ENDS = /[\s=\]】）)（(]+$/u;
/** ", Jon Roe (photos)" */
const WITH_HELP = /[,;]\s*[^,;()]{3,40}\s\(([^()]{2,30})\)/gu;
/** "J.P. (Josephine) van Aerdenhout", and what a name is called besides: 'Barna Pintér "barnus"'. */
const INITIALS_BEFORE = /(?:\p{Lu}\.\s?)+\((\p{Lu}\p{Ll}+)\)/gu;
const NICKNAME = /\s["“„«][^"“”„«»]{1,25}["”“»](?!\p{L})/gu;
/** Behind the first author: where from, "de Lábrea (AM)". */
const FROM_PLACE = /^(?:de|da|do|desde|em|en|à|aus|from|in|iz|z|ze|från|fra|vanuit)\s+\p{Lu}/u;
/** "harbourpost.example" */
const DOMAIN = /\p{L}{3}\.\p{Ll}{2,10}$/u;
/** "PZDR Szepielowo": capitals that nobody can speak are no name. */
const ACRONYM = /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/;
/** A first and a last name at the end of other words. */
const LAST_NAME = /(?<=\s)\p{Lu}[\p{Ll}-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+$/u;
/** What a name has in brackets behind it. */
const BEHIND = /\s?[(（][^()（）]*[)）]$/u;
/** The sign inside of Hebrew abbreviations, no quotation mark. */
const GERSHAYIM = /(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])/gu;

function isName(text: string): boolean {
  const words = text.split(' ');
  if (isOutlet(text) || DOMAIN.test(text) || isInterface(text) || isDating(text)) return false;
  if (/\p{Ll}/u.test(text) && words.some((word) => ACRONYM.test(word))) return false;
  if (!NAME.test(text) || text.length > NAME_MAX || words.length > NAME_MAX_WORDS) return false;
  if (words.length === 1 && !/\p{Lo}/u.test(text)) return false;
  if (EAST_ASIAN.test(text) && (words.length > 2 || text.length > EAST_ASIAN_MAX)) return false;
  return words.every((word) => NAME_WORD.test(word) || LOWER_PARTICLES.test(word));
}

/** A dash or a number ends a name, with the little word before it: "Jane Doe at 5:11". */
const TAIL = /\s[-–—|]\s|\s(?:\p{Ll}{1,5}\.?\s)?\d|(?<=\p{Lu}{3})\.\s/u;
/** A dash between the names of two. */
const DASH = /\s[-–—]\s/u;
/** A title shortened: "Jud. " */
const SHORT_TITLE = /^\p{Lu}\p{Ll}{1,5}\.\s(?=\p{Lu})/u;
/** "(AS - autor: Jane Doe, editor: Jon Roe)": labels in brackets. */
const LABELS_INSIDE = /\((?:\p{L}{1,4}\s[-–—]\s)?([^():]{2,30}:[^()]*)\)/gu;
/** A Korean name, and what stands behind it. */
const KOREAN = /^(\p{sc=Hangul}{2,4})\s\S+$/u;
/** One word behind a label is a name too. */
const PEN_NAME = /^[\p{Lu}][\p{L}.'’-]{2,30}$/u;
/** "Discuss (0)" */
const COUNTER = /\p{L}+\s*\(\d+\)/gu;
/** Minutes of reading, counts and the like beside a name. */
const COUNTED = /\d+\s*(?:\p{L}+\s*){0,3}/gu;

/** A line without its dates, each replaced by a sign that ends a name. */
function withoutDates(whole: string): string {
  const line = whole.slice(0, LINE_MAX);
  let bare = '';
  let end = 0;
  for (const { from, to } of findDates(line)) {
    bare += `${line.slice(end, from)} | `;
    end = to;
  }
  return bare + line.slice(end);
}

/** Labels and dates that flattening glued to a name: "ByJane DoeUpdated", "Jane DoeNovember 20, 2007". */
function unglued(whole: string): string {
  const { glued } = patternsOf();
  const line = whole.slice(0, LINE_MAX);
  return line.replace(GLUED_BY, '$1 ').replace(glued, '$1 | $2');
}

/** Whether a line names an author by a label at its start or behind a date. */
export function isSigned(text: string): boolean {
  const { by } = patternsOf();
  const line = unglued(text).trim();
  return by.test(line) || withoutDates(line).split('|').slice(1).some((part) => by.test(part.trim())); // prettier-ignore
}

/** Whether a line starts with one of the many labels that only a name behind them makes a byline: "Interview: Jane Doe". */
export const isLabelled = (text: string): boolean => labelAt(unglued(text).trim())?.wrote === true;

/** The name that opens a line, before a sign or a date; null where other words do. */
export function leadingName(text: string): string | null {
  const part = withoutDates(unglued(text)).split(patternsOf().and)[0]?.split(TAIL)[0]?.trim() ?? '';
  const name = withoutJob(part.replace(BEHIND, '')).replace(patternsOf().titles, withoutTitle).replace(/\s+/g, ' ').trim();
  return isName(name) ? name : null;
}

/** The name, of one word too, that is all a line holds beside its date and counts: "3 May 2024, 19:49 | Nickel", "3 May · 5 min · Jane Doe". */
export function nameBesideDate(text: string): string | null {
  const [only, ...more] = withoutDates(text).split(/[|·•∙]/u).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part) && !/\d/u.test(part)); // prettier-ignore
  if (only === undefined || more.length > 0 || !/[|·•∙]/u.test(text)) return null;
  return isName(only) || (text.includes('|') && PEN_NAME.test(only)) ? only : null;
}

/** "By", "Author:", "Written by" and nothing more. */
export function isByLabel(text: string): boolean {
  const rest = text.length < LINE_MAX ? text.trim().replace(/[\s:：]+$/u, '') : '';
  return rest !== '' && rest.length < 30 && patternsOf().label.test(rest);
}

/** A line that ends with a label, whose name is on the next: "Opinion By". */
export const endsWithByLabel = (text: string): boolean =>
  text.length < 40 && /\s\p{Lu}/u.test(text) && isByLabel(text.split(' ').at(-1) ?? '');

/** The one word, of any case, that a line holds behind its label: "by nickel42"; null without it. */
export function handleIn(text: string): string | null {
  const rest = text.trim().replace(patternsOf().by, '');
  return rest !== text.trim() && /^[\p{L}][\p{L}\p{N}_.-]{2,30}$/u.test(rest) && !isLoneAgency(rest) ? rest : null;
}

/** A line of names and nothing else but a date or a time. */
export function isPersonLine(text: string): boolean {
  const rest = withoutDates(text).replace(COUNTED, ' | ');
  const parts = rest.replace(patternsOf().by, '').split(patternsOf().and).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part)); // prettier-ignore
  const names = parts.filter((part, at) => at === 0 || !(isCredential(part) || isJob(part)));
  return (
    names.length > 0 &&
    names.length <= 3 &&
    names.every((part) => isName(withoutJob(part.replace(BEHIND, '')).replace(patternsOf().titles, withoutTitle).trim()))
  );
}

/** A name with what the person is before or behind it: "Rev. Jane Doe, parish priest", "Dr Jane Doe, jane@example.com". */
export function isNameWithJob(text: string): boolean {
  const [first = '', ...more] = text
    .slice(0, LINE_MAX)
    .split(',')
    .map((part) => part.trim());
  const bare = withoutJob(first);
  const name = bare.replace(patternsOf().titles, withoutTitle).trim();
  const hasJob = bare !== first || name !== bare || isJob(more[0] ?? '');
  return hasJob && isName(name) && startsWithName(name);
}

/** Any label with a name that language files know behind it: "Text och test: Edvin Ek". */
function unknownLabel(text: string): BylineLabel | null {
  const rest = /^[\p{L} &-]{2,25}[:：]\s+(.+)$/u.exec(text)?.[1];
  return rest && startsWithName(rest) ? { wrote: true, helped: false, rest } : null;
}

/** A line without the "and" before another author: "og Jeppe Nørby". */
export const withoutAnd = (text: string): string => text.trim().replace(patternsOf().opensWithAnd, '');

/** "Jane Doe - Jon Roe" */
function twoPersons(part: string): string[] {
  const both = part.split(DASH);
  return both.length === 2 && both.every((own) => isName(own.trim()) && startsWithName(own.trim())) ? both : [part];
}

/** A title goes, but not what may be an initial: inside a name, "J. M. Doe", or before its one word, "M. Doe". */
const withoutTitle = (title: string, at: number, whole: string): string =>
  title.replace('.', '').length === 1 && (at > 0 || !/\S\s/u.test(whole.slice(title.length).trim())) ? title : ' ';

/** A name without a shortened title that no language file knows, and in Korean without the job behind it. */
function plainName(name: string): string {
  const rest = name.replace(SHORT_TITLE, '');
  const [, korean = ''] = KOREAN.exec(name) ?? [];
  if (korean && startsWithName(korean)) return korean;
  return rest !== name && startsWithName(rest) ? rest : name;
}

/** The names in a byline: label, titles, dates and outlets off, split at commas and "and", no name twice. */
export function namesIn(byline: string): string[] {
  const { by, and, titles, both, photos, opensWithAnd } = patternsOf();
  const names = new Set<string>();
  const whole = withoutAgencyBefore(unglued(byline));
  // "Words and transcript: Jane Doe": no label of two.
  const line = labelAt(whole) ? whole : (unknownLabel(whole)?.rest ?? whole);
  const dated = withoutDates(line);
  const signed = by.test(line);
  const labelled = /^[^:：]{2,20}[:：]\s/u.test(byline);
  const bare = dated
    .replace(WITH_HELP, (other, help: string) => (isHelp(help) ? '' : other))
    .replace(both, '')
    .replace(by, '')
    .replace(photos, '')
    .replace(INITIALS_BEFORE, '$1')
    .replace(NICKNAME, '')
    .replace(COUNTER, ' | ')
    .replace(LABELS_INSIDE, ' | $1')
    .replace(/\(.*?\)|\S+@\S+|https?:\S+/gu, ' ');
  const isChinese = CHINESE_LABEL.test(line);
  const several = (part: string): string[] => (isChinese && CHINESE_NAMES.test(part.trim()) ? part.trim().split(' ') : part.split(ARABIC_AND).flatMap((own) => own.split(HEBREW_AND)).flatMap(twoPersons)); // prettier-ignore
  // Behind a label, names are of who did what it says, up to the next one.
  let wrote = true;
  const parts = bare.split(and).flatMap(several);
  for (const [at, part] of parts.entries()) {
    // "Jane Doe, illustrations"
    if (isHelp(part) || isHelp(parts[at + 1] ?? '')) continue;
    const piece = part
      .trim()
      .replace(/(?<=\p{Lo})／.*$/u, '')
      .replace(ENDS, '')
      .replace(dated === line ? '' : SMALL_END, '');
    const own = withoutAgencyBefore(piece.replace(opensWithAnd, '').replace(OPENERS, ''));
    const label = labelAt(own) ?? unknownLabel(own);
    if (label) wrote = label.wrote && !(label.helped && names.size > 0);
    if (!wrote || FOR_OUTLET.test(own) || (names.size > 0 && (FROM_PLACE.test(own) || isJob(part)))) continue;
    const name = withoutJob(withoutSigning(label?.rest ?? own).replace(by, '')).replace(GERSHAYIM, '״').replace(SMALL_TITLES, '').replace(titles, withoutTitle).replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s\-–—|.:]+|[\s\-–—|]+$/gu, ''); // prettier-ignore
    const words = plainName(
      withoutDatingWords((name.split(TAIL)[0]?.trim() ?? '').replace(AGENCY_JOB, '')).replace(/(?<=\p{Ll}{2})\.$/u, ''),
    );
    // Behind a name written small, capitals are a degree, not another person.
    if ([...names].some((other) => /\p{Ll}/u.test(other)) && isCredential(words)) continue;
    if (isName(words) || ((signed || (labelled && part === parts[0]) || by.test(own)) && (at === 0 || startsWithName(words)) && PEN_NAME.test(words) && !DOMAIN.test(words) && !isOutlet(words) && !isInterface(words) && !isLoneAgency(words) && !isByLabel(words))) names.add(words); // prettier-ignore
  }
  return names.size > 0 || !signed ? [...names] : nameAtEnd(bare);
}

/** Behind a label and what no language file knows as a title, a name of which they know the first: "von Kantor i. R. Jon Doe". */
function nameAtEnd(line: string): string[] {
  const name = line.length > TITLED_MAX ? undefined : LAST_NAME.exec(line.trim())?.[0];
  return name && isName(name) && startsWithName(name) ? [name] : [];
}

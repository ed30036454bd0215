import { AGENCY_NAMES, AMBIGUOUS_AGENCY_NAMES } from './agency-names.ts';
import { CLASS, LOWER, UPPER } from './characters.ts';
import { once } from './once.ts';
import { anyOf } from './patterns.ts';
import { PhraseList, caseless } from './phrase-list.ts';

const isCased = (code: number): boolean => CLASS[code] === LOWER || CLASS[code] === UPPER;

/** The names of a list that stand in a text, none of them a part of a word in letters with case; most texts have none. */
class Names {
  readonly #list = once(() => new PhraseList(this.names.map((name) => this.form(name))));
  #text = '';
  #found: readonly string[] = [];

  constructor(
    private readonly names: readonly string[],
    private readonly form: (text: string) => string,
  ) {}

  has(text: string): boolean {
    return this.#list().has(this.form(text));
  }

  in(text: string): readonly string[] {
    // Several forms are asked for in one text.
    if (text !== this.#text) {
      this.#found = this.#look(this.form(text));
      this.#text = text;
    }
    return this.#found;
  }

  #look(text: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++)
      if (at === 0 || !isCased(text.charCodeAt(at - 1)))
        for (const name of this.#list().startingAt(text, at)) if (!isCased(text.charCodeAt(at + name.length))) found.add(name);
    return [...found].sort();
  }
}

const SURE = once(() => new Set(AGENCY_NAMES));
const ALL_NAMES = [...AGENCY_NAMES, ...AMBIGUOUS_AGENCY_NAMES];
const ALL = new Names(ALL_NAMES, (text) => text);
const CASELESS = new Names(AGENCY_NAMES, caseless);
const isSure = (name: string, names: Names): boolean => names === CASELESS || SURE().has(name);

/** One agency, or several that share a story; nothing where there are none to choose from. */
const several = (names: readonly string[]): string => (names.length ? `(?:${anyOf(names)})(?:\\s*[/,–-]\\s*(?:${anyOf(names)}))*` : '(?!)');

type Form = (text: string) => RegExp | null;
/** So many patterns of a form are kept. */
const KEPT = 50;
/**
 * A pattern of agencies' names, made of those alone that stand in the text: with all of them it would be large, and slow to make. `sure`:
 * names that mean nothing else; `any`: those as well that do.
 */
function form(build: (sure: string, any: string) => RegExp, names = ALL): Form {
  const known = new Map<string, RegExp>();
  return (text) => {
    const found = names.in(text);
    if (found.length === 0) return null;
    const key = found.join('|');
    let pattern = known.get(key);
    if (pattern === undefined) {
      if (known.size >= KEPT) known.clear();
      known.set(key, (pattern = build(several(found.filter((name) => isSure(name, names))), several(found))));
    }
    return pattern;
  };
}

const OPEN = '[(\\[（［【<]';
const CLOSE = '[)\\]）］】>]';

/** The paper's own name or initials before an agency's, in brackets: "(dm/Hina)". */
const OWN = `^${OPEN}\\s*[\\p{L}\\p{M}. -]{1,30}?/\\s*`;

const LONE = form((sure, any) => new RegExp(`^[–—-]*\\s*(?:(${sure})|${OPEN}\\s*(${any})\\s*${CLOSE}|/\\s*(${any})\\s*/)\\s*[.。]?$`, 'u'));
const LONE_WITH_OWN = form((sure) => new RegExp(`${OWN}(${sure})\\s*${CLOSE}\\s*[.。]?$`, 'u'));
const MAY_HAVE_OWN = /^[[(（［【<].*\//u;
/** What is ambiguous has to stand behind a whole sentence. */
const BEHIND_SENTENCE = '(?<=[.!?…»”"]\\s?)';
const AT_END = form(
  (sure, any) =>
    new RegExp(
      `\\s*(?:${OPEN}(?:©\\s?)?(${sure})(?:\\s?/[^()]{1,40}|,\\s?[^()\\d]{1,40})?${CLOSE}|${BEHIND_SENTENCE}${OPEN}[\\p{L}. ]{1,12}[/,]\\s?(${any})${CLOSE}|${BEHIND_SENTENCE}${OPEN}(${any})${CLOSE}|(?<=\\s)/(${sure})/|${BEHIND_SENTENCE}/(${any})/|${BEHIND_SENTENCE}[–—-]{1,2}\\s*(${sure}))[.。]?$`,
      'u',
    ),
);
/** "5. März", "May 3", "5 mar", "kovo 5 d.", "2021" */
const DAY = '(?:\\d{1,2}\\.?\\s*)?[\\p{L}]{2,12}\\.?(?:\\s+\\d{1,4}(?:\\s\\p{Ll}{1,2}\\.)?)?|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?';
const PLACE = "[\\p{Lu}][\\p{L}\\p{M} .,'’/-]{1,40}?";
const DATELINES = [
  // "VILNIUS, BNS.", "LONDON (Reuters) -", "PARIS, May 3 (AFP) -", "МОСКВА, 5 мар — РИА Новости."
  (_: string, any: string) =>
    new RegExp(
      `^${PLACE}(?:\\s\\(\\p{Lu}[\\p{L} .'’-]{1,30}\\))?(?:,\\s*(?:${DAY})|\\s+\\d{1,2}\\.?\\s\\p{L}+)?\\s*(?:,|/|[.]?\\s*[–—-]{1,2}|(?=\\())\\s*\\(?(${any})[)/]?\\s*[.—–:-]`,
      'u',
    ),
  // alone on the line: "ГОРНО СЕЛО, 19 юли /БТА, „Пристан“/"
  (_: string, any: string) => new RegExp(`^${PLACE}(?:,\\s*(?:${DAY}))\\s*[(/](${any})(?:,[^()/]{2,30})?[)/]$`, 'u'),
  // "(ANSA) - ROMA, 5 MAR -", "/PAP/ - Warszawa"
  (_: string, any: string) => new RegExp(`^[(/[](${any})[)/\\]]\\s*[-–—]{1,2}\\s*\\p{Lu}`, 'u'),
  // "(서울=연합뉴스)", "【北京共同】", "【ワシントン＝時事】"
  (_: string, any: string) => new RegExp(`^${OPEN}\\p{Lo}{1,12}?\\s*[=＝・]?\\s*(${any})[^)）】\\]]{0,15}${CLOSE}`, 'u'),
].map((build) => form(build));
const OTHER_DATELINES = [
  // "新华社北京1月5日电"
  /^(新华社|新華社|中新社|中央社)[^。，,]{0,30}[电電讯訊]/u,
  // "ST. PAUL, Minn. -- (Sports Network) -", "ATLANTA (CNN) --": whoever stands between a place and a dash.
  /^(?:\p{Lu}[\p{L} .,'’-]{1,40}?\s*(?:--?|[–—])|\p{Lu}[\p{Lu} .'’-]{2,30})\s*\((\p{Lu}{3,8}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3})\)\s*(?:--?|[–—])\s/u,
  // "(CNN) -- The ship": without a place, capitals that nobody can speak; others are words, as in "(VIDEO) -".
  /^\(([BCDFGHJKLMNPQRSTVWXZ]{3,5})\)\s*(?:--?|[–—])\s*\p{Lu}/u,
].map((pattern) => () => pattern); // prettier-ignore
const CREDIT = form((sure) => new RegExp(`[.!?…]["”»]?\\s+(?:(${sure})|${OPEN}(${sure})${CLOSE})[.。]?$`, 'u'));
const CONTRIBUTED = form((sure) => new RegExp(`^(${sure}) contributed to this (?:report|story|article)\\.?$`, 'u'));
const NAMED = form((sure) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${sure})(?![\\p{L}\\p{M}])`, 'gu'));
const BEHIND_NAME = form(
  (sure) => new RegExp(`(?:^|[\\s,/|(·•–—-])(${sure})(?:\\s+(?:[\\p{L}-]+ )?(?:Writer|Correspondent|Staff))?\\)?$`, 'iu'),
  CASELESS,
);
/** "STT–Juho Mattelin", "dpa/Jana Roe" */
const BEFORE_NAME = form((sure) => new RegExp(`^(${sure})\\s?[–—/,-]\\s?(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}|(?:\\p{Lu}\\.\\s?){2})`, 'u'));
/** "…, as the agency BNS reports.", "…, says Reuters." */
const REPORTS = form(
  (sure) =>
    new RegExp(
      `[,–—-]\\s((?:\\p{Ll}+\\s){1,4})[„«“"]?(${sure})[”“»"]?\\.$|,\\s(?:\\p{Ll}+\\s){0,4}(${sure})((?:\\s\\p{Ll}+){1,2})\\.$`,
      'u',
    ),
);
/** "PAP – Nauka w Polsce" */
const WITH_SECTION = form((sure) => new RegExp(`^(${sure})\\s[–—-]\\s\\p{Lu}\\p{L}+(?:\\s\\p{L}+){0,3}$`, 'u'));
const WITH_OUTLET = form((sure) => new RegExp(`^(?:\\p{Lu}[\\p{L}\\d.'’-]*\\s){1,4}\\p{Ll}{1,4}\\s(${sure})$`, 'u'));
/** "MONTELINDO (AFP)", "EFE | VILLARRIEGO", "dpa-infocom, dpa:180811-99", "中央社記者", "AGERPRES/(AS - autor: …": the agency and what else wires print. */
const WITH_PLACE = [
  (sure: string) => new RegExp(`^\\p{Lu}[\\p{Lu} .'’-]{2,40}\\s[(/]\\s?(${sure})\\s?[)/]$`, 'u'),
  (sure: string) => new RegExp(`^(${sure})\\s\\|\\s\\p{Lu}[\\p{Lu} .'’-]{2,40}$`, 'u'),
  (sure: string) => new RegExp(`^(${sure})(?:-\\p{L}+)?,\\s\\p{Ll}+:\\d`, 'u'),
  (sure: string) => new RegExp(`^(${sure})[記记]者`, 'u'),
  (sure: string) => new RegExp(`^(${sure})\\s?/\\s?\\(\\p{Lu}`, 'u'),
].map((build) => form(build));
/** Longest line that an agency has to itself. */
const LONE_MAX = 60;
const LINE_MAX = 120;
/** Characters of a text's end in which agencies sign. */
const END_MAX = 200;

export interface Signed {
  readonly name: string;
  readonly raw: string;
}

/** Whether a text holds the name of an agency, or words that are one elsewhere. */
export const namesAny = (text: string): boolean => ALL.in(text).length > 0;

const signed = (found: RegExpExecArray | null | undefined): Signed | null => {
  const name = found?.slice(1).find((group) => group !== undefined);
  return found && name ? { name, raw: found[0].trim() } : null;
};
const find = (pattern: Form, text: string): Signed | null => signed(pattern(text)?.exec(text));
const findFirst = (patterns: readonly Form[], text: string): Signed | null => {
  for (const pattern of patterns) {
    const found = find(pattern, text);
    if (found) return found;
  }
  return null;
};

/** The agency that has a line to itself, bare or in brackets or slashes: "BNS", "(AFP)", "/ritzau/". */
export function agencyAlone(text: string): Signed | null {
  if (text.length >= LONE_MAX) return null;
  return find(LONE, text) ?? (MAY_HAVE_OWN.test(text) ? find(LONE_WITH_OWN, text) : null);
}
export const isLoneAgency = (text: string): boolean => agencyAlone(text) !== null;
/** Whether a text is an agency's name, also one that means something else elsewhere. */
export const isAgencyName = (text: string): boolean => ALL.has(text);
/** The one agency that a line names among other words: "By information of LETA", "연합뉴스 제공"; null without one, or with several. */
export function agencyNamed(text: string): string | null {
  const pattern = NAMED(text);
  const [first, second] = pattern ? text.matchAll(pattern) : [];
  return first && !second ? first[0] : null;
}
/** What every text of the form of AT_END has: it ends with a bracket or a stroke, or has a dash behind a sentence. */
const MAY_SIGN = /[)\]）］】>/][.。]?$|[.!?…»”"]\s?[–—-]/u;
/** An agency in brackets or slashes, or behind a dash, after the last sentence. */
export function agencyAtEnd(text: string): Signed | null {
  const end = text.slice(-END_MAX);
  return MAY_SIGN.test(end) ? find(AT_END, end) : null;
}
/** "The Associated Press contributed to this report." */
export const agencyThatHelped = (text: string): Signed | null => (text.length < LINE_MAX ? find(CONTRIBUTED, text) : null);
const SENTENCE_END = /[.!?…]["”»]?\s/u;
/** A picture's line: a sentence, and behind it the agency. */
export const endsWithCredit = (text: string): boolean => creditAtEnd(text) !== null;
/** The agency behind a whole sentence: "The council met. EFE" */
export const creditAtEnd = (text: string): Signed | null => (SENTENCE_END.test(text) ? find(CREDIT, text.slice(-END_MAX)) : null);
/** An agency with the place that opens the first sentence. */
export function agencyInDateline(text: string): Signed | null {
  return findFirst(DATELINES, text) ?? findFirst(OTHER_DATELINES, text);
}
export interface Reporting extends Signed {
  /** What the sentence says that the agency does. */
  readonly words: string;
  /** Whether somebody's speech ends right before: "“…”, he told AFP." */
  readonly endsSpeech: boolean;
}

/** The agency that the last sentence says reports it: "…, praneša ELTA.", "…, Reuters reports." */
export function agencyThatReports(text: string): Reporting | null {
  const end = text.slice(-END_MAX);
  const found = REPORTS(end)?.exec(end);
  const [raw = '', before = '', named = '', name = named, behind = before] = found ?? [];
  return found && name ? { name, words: behind.trim(), raw: raw.trim(), endsSpeech: /[”“»"']\s*$/u.test(end.slice(0, found.index)) } : null;
}
/** An agency that helped a newsroom, on the short line that signs both: "Harbour Radio with AFP", "Redaktion mit dpa"; or before one of its own sections. */
export const agencyBesideOutlet = (text: string): Signed | null =>
  text.length < LONE_MAX ? (find(WITH_OUTLET, text.trim()) ?? find(WITH_SECTION, text.trim())) : null;
/** An agency beside a place in capitals, a number of its own or its reporter, on a short line. */
export function agencyBesidePlace(text: string): Signed | null {
  return text.length < LONE_MAX ? findFirst(WITH_PLACE, text.trim()) : null;
}
/** An agency joined to the author's name behind it. */
export const agencyBeforeName = (text: string): Signed | null => find(BEFORE_NAME, text.trim());
export function withoutAgencyBefore(text: string): string {
  const pattern = BEFORE_NAME(text);
  return pattern ? text.replace(pattern, '') : text;
}
/** An agency behind the author's name: "Jane Doe, Reuters", "Jane Doe Associated Press Writer". */
export const agencyBehindName = (text: string): Signed | null => find(BEHIND_NAME, text.trim());

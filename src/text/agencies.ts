import { AGENCY_NAMES, AMBIGUOUS_AGENCY_NAMES } from './agency-names.ts';
import { once } from './once.ts';
import { anyOf } from './patterns.ts';
import { PhraseList, caseless } from './phrase-list.ts';

/** One agency, or several that share a story. */
const several = (names: string): string => `(?:${names})(?:\\s*[/,–-]\\s*(?:${names}))*`;
const SURE = once(() => several(anyOf(AGENCY_NAMES)));
const ANY = once(() => several(anyOf([...AGENCY_NAMES, ...AMBIGUOUS_AGENCY_NAMES])));
const OPEN = '[(\\[（［【<]';
const CLOSE = '[)\\]）］】>]';

/** The paper's own name or initials before an agency's, in brackets: "(dm/Hina)". */
const OWN = `^${OPEN}\\s*[\\p{L}\\p{M}. -]{1,30}?/\\s*`;

const LONE = once(() => new RegExp(`^[–—-]*\\s*(?:(${SURE()})|${OPEN}\\s*(${ANY()})\\s*${CLOSE}|/\\s*(${ANY()})\\s*/)\\s*[.。]?$`, 'u'));
const LONE_WITH_OWN = once(() => new RegExp(`${OWN}(${SURE()})\\s*${CLOSE}\\s*[.。]?$`, 'u'));
const MAY_HAVE_OWN = /^[[(（［【<].*\//u;
/** What is ambiguous has to stand behind a whole sentence. */
const BEHIND_SENTENCE = '(?<=[.!?…»”"]\\s?)';
const AT_END = once(
  () =>
    new RegExp(
      `\\s*(?:${OPEN}(?:©\\s?)?(${SURE()})(?:\\s?/[^()]{1,40}|,\\s?[^()\\d]{1,40})?${CLOSE}|${BEHIND_SENTENCE}${OPEN}[\\p{L}. ]{1,12}[/,]\\s?(${ANY()})${CLOSE}|${BEHIND_SENTENCE}${OPEN}(${ANY()})${CLOSE}|(?<=\\s)/(${SURE()})/|${BEHIND_SENTENCE}/(${ANY()})/|${BEHIND_SENTENCE}[–—-]{1,2}\\s*(${SURE()}))[.。]?$`,
      'u',
    ),
);
/** "5. März", "May 3", "5 mar", "2021" */
const DAY = '(?:\\d{1,2}\\.?\\s*)?[\\p{L}]{2,12}\\.?(?:\\s+\\d{1,4})?|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?';
const PLACE = "[\\p{Lu}][\\p{L}\\p{M} .,'’/-]{1,40}?";
const DATELINES = once(() => [
  // "VILNIUS, BNS.", "LONDON (Reuters) -", "PARIS, May 3 (AFP) -", "МОСКВА, 5 мар — РИА Новости."
  new RegExp(
    `^${PLACE}(?:\\s\\(\\p{Lu}[\\p{L} .'’-]{1,30}\\))?(?:,\\s*(?:${DAY})|\\s+\\d{1,2}\\.?\\s\\p{L}+)?\\s*(?:,|/|[.]?\\s*[–—-]{1,2}|(?=\\())\\s*\\(?(${ANY()})[)/]?\\s*[.—–:-]`,
    'u',
  ),
  // alone on the line: "ГОРНО СЕЛО, 19 юли /БТА, „Пристан“/"
  new RegExp(`^${PLACE}(?:,\\s*(?:${DAY}))\\s*[(/](${ANY()})(?:,[^()/]{2,30})?[)/]$`, 'u'),
  // "(ANSA) - ROMA, 5 MAR -", "/PAP/ - Warszawa"
  new RegExp(`^[(/[](${ANY()})[)/\\]]\\s*[-–—]{1,2}\\s*\\p{Lu}`, 'u'),
  // "(서울=연합뉴스)", "【北京共同】", "【ワシントン＝時事】"
  new RegExp(`^${OPEN}\\p{Lo}{1,12}?\\s*[=＝・]?\\s*(${ANY()})[^)）】\\]]{0,15}${CLOSE}`, 'u'),
]);
const OTHER_DATELINES = [
  // "新华社北京1月5日电"
  /^(新华社|新華社|中新社|中央社)[^。，,]{0,30}[电電讯訊]/u,
  // "ST. PAUL, Minn. -- (Sports Network) -", "ATLANTA (CNN) --": whoever stands between a place and a dash.
  /^(?:\p{Lu}[\p{L} .,'’-]{1,40}?\s*(?:--?|[–—])|\p{Lu}[\p{Lu} .'’-]{2,30})\s*\((\p{Lu}{3,8}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3})\)\s*(?:--?|[–—])\s/u,
]; // prettier-ignore
const CREDIT = once(() => new RegExp(`[.!?…]["”»]?\\s+(?:(${SURE()})|${OPEN}(${SURE()})${CLOSE})[.。]?$`, 'u'));
const CONTRIBUTED = once(() => new RegExp(`^(${SURE()}) contributed to this (?:report|story|article)\\.?$`, 'u'));
const NAMED = once(() => new RegExp(`(?<![\\p{L}\\p{M}])(?:${SURE()})(?![\\p{L}\\p{M}])`, 'gu'));
const BEHIND_NAME = once(
  () => new RegExp(`(?:^|[\\s,/|(·•–—-])(${SURE()})(?:\\s+(?:[\\p{L}-]+ )?(?:Writer|Correspondent|Staff))?\\)?$`, 'iu'),
);
/** "STT–Juho Mattelin", "dpa/Jana Roe" */
const BEFORE_NAME = once(() => new RegExp(`^(${SURE()})\\s?[–—/,-]\\s?(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}|(?:\\p{Lu}\\.\\s?){2})`, 'u'));
/** "…, as the agency BNS reports.", "…, says Reuters." */
const REPORTS = once(
  () =>
    new RegExp(
      `[,–—-]\\s((?:\\p{Ll}+\\s){1,4})[„«“"]?(${SURE()})[”“»"]?\\.$|,\\s(?:\\p{Ll}+\\s){0,4}(${SURE()})((?:\\s\\p{Ll}+){1,2})\\.$`,
      'u',
    ),
);
/** "PAP – Nauka w Polsce" */
const WITH_SECTION = once(() => new RegExp(`^(${SURE()})\\s[–—-]\\s\\p{Lu}\\p{L}+(?:\\s\\p{L}+){0,3}$`, 'u'));
const WITH_OUTLET = once(() => new RegExp(`^(?:\\p{Lu}[\\p{L}\\d.'’-]*\\s){1,4}\\p{Ll}{1,4}\\s(${SURE()})$`, 'u'));
/** "MONTELINDO (AFP)", "EFE | VILLARRIEGO", "dpa-infocom, dpa:180811-99", "中央社記者", "AGERPRES/(AS - autor: …": the agency and what else wires print. */
const WITH_PLACE = once(() => [
  new RegExp(`^\\p{Lu}[\\p{Lu} .'’-]{2,40}\\s[(/]\\s?(${SURE()})\\s?[)/]$`, 'u'),
  new RegExp(`^(${SURE()})\\s\\|\\s\\p{Lu}[\\p{Lu} .'’-]{2,40}$`, 'u'),
  new RegExp(`^(${SURE()})(?:-\\p{L}+)?,\\s\\p{Ll}+:\\d`, 'u'),
  new RegExp(`^(${SURE()})[記记]者`, 'u'),
  new RegExp(`^(${SURE()})\\s?/\\s?\\(\\p{Lu}`, 'u'),
]);
/** Longest line that an agency has to itself. */
const LONE_MAX = 60;
const LINE_MAX = 120;
/** Characters of a text's end in which agencies sign. */
const END_MAX = 200;

export interface Signed {
  readonly name: string;
  readonly raw: string;
}

/** Any agency's name; most lines have none, and the patterns above are large. */
const ALL = once(() => new PhraseList([...AGENCY_NAMES, ...AMBIGUOUS_AGENCY_NAMES]));
const ALL_CASELESS = once(() => new PhraseList(AGENCY_NAMES.map(caseless)));
/** Whether a text holds the name of an agency, or words that are one elsewhere. */
export const namesAny = (text: string): boolean => ALL().isIn(text);

const signed = (found: RegExpExecArray | null): Signed | null => {
  const name = found?.slice(1).find((group) => group !== undefined);
  return found && name ? { name, raw: found[0].trim() } : null;
};
/** What a text that names an agency has in the form of the pattern. */
const find = (pattern: () => RegExp, text: string): Signed | null => (namesAny(text) ? signed(pattern().exec(text)) : null);

/** The agency that has a line to itself, bare or in brackets or slashes: "BNS", "(AFP)", "/ritzau/". */
export function agencyAlone(text: string): Signed | null {
  if (text.length >= LONE_MAX || !namesAny(text)) return null;
  return signed(LONE().exec(text)) ?? (MAY_HAVE_OWN.test(text) ? signed(LONE_WITH_OWN().exec(text)) : null);
}
export const isLoneAgency = (text: string): boolean => agencyAlone(text) !== null;
/** Whether a text is an agency's name, also one that means something else elsewhere. */
export const isAgencyName = (text: string): boolean => ALL().has(text);
/** The one agency that a line names among other words: "By information of LETA", "연합뉴스 제공"; null without one, or with several. */
export function agencyNamed(text: string): string | null {
  const [first, second] = namesAny(text) ? text.matchAll(NAMED()) : [];
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
  for (const form of [...(namesAny(text) ? DATELINES() : []), ...OTHER_DATELINES]) {
    const found = signed(form.exec(text));
    if (found) return found;
  }
  return null;
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
  const found = namesAny(end) ? REPORTS().exec(end) : null;
  const [raw = '', before = '', named = '', name = named, behind = before] = found ?? [];
  return found && name ? { name, words: behind.trim(), raw: raw.trim(), endsSpeech: /[”“»"']\s*$/u.test(end.slice(0, found.index)) } : null;
}
/** An agency that helped a newsroom, on the short line that signs both: "Harbour Radio with AFP", "Redaktion mit dpa"; or before one of its own sections. */
export const agencyBesideOutlet = (text: string): Signed | null =>
  text.length < LONE_MAX ? (find(WITH_OUTLET, text.trim()) ?? find(WITH_SECTION, text.trim())) : null;
/** An agency beside a place in capitals, a number of its own or its reporter, on a short line. */
export function agencyBesidePlace(text: string): Signed | null {
  if (text.length >= LONE_MAX || !namesAny(text)) return null;
  const found = WITH_PLACE().map((form) => signed(form.exec(text.trim())));
  return found.find((one) => one !== null) ?? null;
}
/** An agency joined to the author's name behind it. */
export const agencyBeforeName = (text: string): Signed | null => find(BEFORE_NAME, text.trim());
export const withoutAgencyBefore = (text: string): string => (namesAny(text) ? text.replace(BEFORE_NAME(), '') : text);
/** An agency behind the author's name: "Jane Doe, Reuters", "Jane Doe Associated Press Writer". */
export const agencyBehindName = (text: string): Signed | null =>
  ALL_CASELESS().isIn(caseless(text)) ? signed(BEHIND_NAME().exec(text.trim())) : null;

import { isMonth } from '../dates/lexicon.ts';
import { startsWithName } from '../languages/names.ts';
import { isLoneAgency, withoutAgencyBefore } from '../text/agencies.ts';
import { isCredential, isInterface, isRank, withoutDatingWords } from './name-words.ts';
import {
  bylineWords,
  replaceTitles,
  startsWithBy,
  unglued,
  withoutBoth,
  withoutBy,
  withoutDates,
  withoutPhotos,
} from './byline-patterns.ts';
import { DASH, TAIL, isByLabel } from './byline-pieces.ts';
import { isOutlet } from './outlets.ts';
import { DOMAIN, PEN_NAME, isInitials, isName, withoutTitle } from './person-names.ts';
import { isHelp, isJob, isSigning, labelAt, withoutJob, withoutSigning } from '../languages/byline-labels.ts';
import type { BylineLabel } from '../languages/byline-labels.ts';

/** Characters of a title and a name. */
const TITLED_MAX = 60;
/** "Jane Doe Associated Press Writer" */
const AGENCY_JOB = /\s+(?:The\s+)?(?:Associated Press|AP|AFP|Reuters)(?:\s+\p{L}+)?\s+(?:Writer|Correspondent)$/iu;
/** "Jane Doe BBC News": a broadcaster behind first and last name, and what stands behind it. */
const BROADCASTER = /\s(?<=\p{Lu}\S{0,20}\s\p{Lu}\S{0,20}\s)(?:BBC|CNN|CBS|NBC|NPR|PBS|CBC|RNZ|RTÉ|ITV|ARD|ZDF|ORF|SRF)(?:\s.*)?$/u;
/** "and" before an Arabic name is written together with it; some names begin with the same letter. */
const ARABIC_AND =
  /\sو(?<=\s\S{1,30}\sو)(?!(?:ليد|ائل|فاء|سام|سيم|جدي|جيه|داد|ردة|حيد|لاء|هيب|هبة|ديع|صفي|فيق)(?!\p{L}))(?=[\u0621-\u064a]{3,30}\s)/u;
/** "инж. ", "prof. dr. ": what is written small before a name. */
const SMALL_TITLES = /^(?:\p{Ll}{1,5}\.\s*){1,3}(?=\p{Lu})/u;
/** "and" before a title in Hebrew, written together with it. */
const HEBREW_AND = /\sו(?=(?:עו["״]ד|ד["״]ר|פרופ))/u;
/** A label of Chinese pages, which put a space between names; Japanese ones put it inside. */
const CHINESE_LABEL = /^[[【（(□■◎●▲]?(?:作者|记者|本报记者|特约记者|通讯员|撰文|采写)/u;
const CHINESE_NAMES = /^\p{sc=Han}{2,4}(?:\s\p{sc=Han}{2,4}){1,4}$/u;
/** "记者 李明 编辑 张伟": who helped stands behind who wrote. */
const CHINESE_HELP = /(?:^|\s)(?:责任编辑|责编|编辑|编审|校对|审核|摄影|摄像|美编|監製|编導|編輯)[:：\s].*$/u;
/** "来源：江城晚报", "上海报道": where a text came from, and where from it was reported. */
const CHINESE_FROM = /(?:^|\s)(?:来源|來源|稿源|出处|出處)\s?[:：]\s?\S+|(?<=\p{sc=Han})\s\p{sc=Han}{2,6}(?:报道|報道|報導)$/gu;
/** "本报记者 李明 文 张伟 图": who wrote, and behind that who took the picture. */
const CHINESE_PICTURES = /(?<=\p{sc=Han})\s?[文撰]\s+(?:\p{sc=Han}{2,4}\s){1,3}[图圖摄攝]\s*$/u;
const CHINESE_TOO = /\s(?:通讯员|记者|实习生|实习记者)[:：\s]\s*/gu;
/** A name of three syllables, the first of which is one of the most frequent family names; not a desk of a newsroom ("정치부"). */
const KOREAN_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노곽성차주우]\p{sc=Hangul}[^부팀국실장사\P{sc=Hangul}]$/u;
/** "이지은 박철수 기자": two Korean names with one job behind them. */
const KOREAN_TWO = /^(\p{sc=Hangul}{2,4})\s(\p{sc=Hangul}{2,4})\s(\p{sc=Hangul}{2,6})$/u;
/** For whom the author writes: "Para LA TRIBUNA". */
const FOR_OUTLET = /^(?:para|for|für|pour|voor|till|til)\s/iu;
/** "Jane Doe for The Harbour Post" */
const BEHIND_FOR = /\s(?:para|for|für|pour|voor|till|til)\s(?=\p{Lu}).*$/u;
/** A label inside of a line, behind a name: "Words: Jane Doe Pictures: Jon Roe". */
const INNER_LABEL = /(?<=\S)\s(?=(\p{Lu}[\p{L}-]{2,20}(?:\s\p{Ll}{1,12}){0,3})[:：]\s)/gu;
/** "山田太郎（共同）": what stands in wide brackets behind a name. */
const WIDE_BRACKETS = /(?<=\p{Lo})（[^（）]*）/gu;
/** "Doe, Jane; Roe, Jon" */
const LAST_FIRST = /^(\p{Lu}[^,;]{1,25}), (\p{Lu}[^,;]{0,25})$/u;
const OPENERS = /^[[【（(□■◎●▲\s]+/u;
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
/** A first and a last name at the end of other words. */
const LAST_NAME = /(?<=\s)\p{Lu}[\p{Ll}-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+$/u;
/** The sign inside of Hebrew abbreviations, no quotation mark. */
const GERSHAYIM = /(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])/gu;

/** A title shortened: "Jud. " */
const SHORT_TITLE = /^\p{Lu}\p{Ll}{1,5}\.\s(?=\p{Lu})/u;
/** "(AS - autor: Jane Doe, editor: Jon Roe)": labels in brackets. */
const LABELS_INSIDE = /\((?:\p{L}{1,4}\s[-–—]\s)?([^():]{2,30}:[^()]*)\)/gu;
/** A Korean name, and what stands behind it. */
const KOREAN = /^(\p{sc=Hangul}{2,4})\s\S+$/u;
/** "Discuss (0)" */
const COUNTER = /\p{L}+\s*\(\d+\)/gu;
/** Any label with a name that language files know behind it: "Text och test: Edvin Ek". */
function unknownLabel(text: string): BylineLabel | null {
  const rest = /^[\p{L} &-]{2,25}[:：]\s+(.+)$/u.exec(text)?.[1];
  return rest && startsWithName(rest) ? { wrote: true, helped: false, pictured: false, rest } : null;
}

/** What sets a part of a line apart from the one before it, rather than joining names. */
const APART = /[|•·⋅∙●،؛]/u;

/** "Jane Doe - Jon Roe" */
function twoPersons(part: string): string[] {
  const both = part.split(DASH);
  return both.length === 2 && both.every((own) => isName(own.trim()) && (startsWithName(own.trim()) || isInitials(own.trim()))) ? both : [part]; // prettier-ignore
}

/** A name without a shortened title that no language file knows, and in Korean without the job behind it. */
function plainName(name: string): string {
  const rest = name.replace(SHORT_TITLE, '');
  const [, korean = ''] = KOREAN.exec(name) ?? [];
  if (korean && startsWithName(korean)) return korean;
  return rest !== name && startsWithName(rest) ? rest : name;
}

const isKoreanName = (text: string): boolean => startsWithName(text) || KOREAN_NAME.test(text);

/** Two Korean names before the job of both. */
function twoKoreans(part: string): string[] {
  const [, one = '', other = '', job = ''] = KOREAN_TWO.exec(part.trim()) ?? [];
  return job && isJob(job) && [one, other].every(isKoreanName) ? [one, other] : [part];
}

/** "Doe, Jane; Roe, Jon" with the first names in front; nothing for another list, nor for one name alone: "Doe, Reuters". */
function turned(text: string): string[] {
  const names = text.split(';').map((part) => {
    const [, last = '', first = ''] = LAST_FIRST.exec(part.trim()) ?? [];
    return startsWithName(first) ? `${first} ${last}` : '';
  });
  return names.length > 1 && names.every(isName) ? names : [];
}

/** A name without titles and jobs, nor what stands before a job and belongs to it: "Senior Correspondent Jane Doe". */
function untitled(text: string): string {
  const parts = replaceTitles(text, (title, at, whole) => (withoutTitle(title, at, whole) === title ? title : TITLE_MARK))
    .split(TITLE_MARK)
    .map((part) => part.trim());
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isJobs = first.split(' ').every(isRank) || (!startsWithName(first) && startsWithName(last));
  return parts.length > 1 && last.includes(' ') && isJobs && isName(last) ? last : parts.join(' ');
}
const TITLE_MARK = '\u0000';

/** A name without the phrase behind it that tells that it signs, but with a title there, of which the phrase may be the end: "Health Reporter". */
const unsignedOf = (text: string): string => (replaceTitles(text, withoutTitle).endsWith(' ') ? text : withoutSigning(text));

/** A name without the degree or office in capitals behind it: "Jon Roe MP". */
function withoutOffice(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 2 && /\p{Ll}/u.test(words[0] ?? '') && isCredential(last) && isJob(last) ? words.slice(0, -1).join(' ') : name;
}

/** The names in a byline: label, titles, dates and outlets off, split at commas and "and", no name twice. */
export function namesIn(byline: string): string[] {
  const { and, eachAnd, opensWithAnd } = bylineWords();
  const names = new Set<string>();
  const whole = withoutAgencyBefore(unglued(byline.replace(CHINESE_FROM, ' ').trim()));
  // "Words and transcript: Jane Doe": no label of two.
  const line = labelAt(whole) ? whole : (unknownLabel(whole)?.rest ?? whole);
  const listed = turned(labelAt(line)?.rest ?? withoutBy(line));
  if (listed.length > 0) return listed;
  const dated = withoutDates(line);
  const signed = startsWithBy(line);
  const labelled = /^[^:：]{2,20}[:：]\s/u.test(byline);
  const alone = dated.replace(WITH_HELP, (other, help: string) => (isHelp(help) ? '' : other));
  const isChinese = CHINESE_LABEL.test(line);
  const bare = withoutPhotos(
    withoutBy(withoutBoth(isChinese ? alone.replace(CHINESE_PICTURES, '').replace(CHINESE_HELP, '').replace(CHINESE_TOO, '、') : alone)),
  )
    .replace(INITIALS_BEFORE, '$1')
    .replace(NICKNAME, '')
    .replace(COUNTER, ' | ')
    .replace(LABELS_INSIDE, ' | $1')
    .replace(INNER_LABEL, (space, label: string) => (labelAt(`${label}: `) ? ' | ' : space))
    .replace(WIDE_BRACKETS, ' ')
    .replace(/\(.*?\)|\S*@\S+|https?:\S+/gu, ' ');
  const several = (part: string): string[] => (isChinese && CHINESE_NAMES.test(part.trim()) ? part.trim().split(' ').filter((own) => !isSigning(own)) : part.split(ARABIC_AND).flatMap((own) => own.split(HEBREW_AND)).flatMap(twoPersons).flatMap(twoKoreans)); // prettier-ignore
  // Behind a label, names are of who did what it says, up to the next one.
  let wrote = true;
  const signs = bare.match(eachAnd) ?? [];
  const parts = bare
    .split(and)
    .flatMap((part, at) => several(part).map((own) => ({ part: own, isApart: APART.test(signs[at - 1] ?? '') })));
  const isPair = parts.length === 2 && /^\s*,\s*$/u.test(signs[0] ?? '');
  for (const [at, { part, isApart }] of parts.entries()) {
    // "Jane Doe, illustrations"
    if (isHelp(part) || isHelp(parts[at + 1]?.part ?? '')) continue;
    const piece = part
      .trim()
      .replace(/(?<=\p{Lo})／.*$/u, '')
      .replace(ENDS, '')
      .replace(dated === line ? '' : SMALL_END, '')
      .replace(BEHIND_FOR, '');
    const own = withoutAgencyBefore(piece.replace(opensWithAnd, '').replace(OPENERS, ''));
    const label = labelAt(own) ?? unknownLabel(own);
    if (label) wrote = label.wrote && !(label.helped && names.size > 0);
    if (
      !wrote ||
      FOR_OUTLET.test(own) ||
      (names.size > 0 && (FROM_PLACE.test(own) || (isJob(part) && !isKoreanName(KOREAN.exec(own)?.[1] ?? ''))))
    )
      continue;
    // "By The Associated Press": without the agency's name, which may be a job's part, its article would be left.
    if (isLoneAgency(withoutBy(own))) continue;
    const unsigned = withoutJob(withoutBy(unsignedOf(label?.rest ?? own)))
      .replace(GERSHAYIM, '״')
      .replace(SMALL_TITLES, '');
    const name = untitled(unsigned).replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s\-–—|.:]+|[\s\-–—|]+$/gu, ''); // prettier-ignore
    const words = withoutOffice(
      plainName(
        withoutDatingWords((name.split(TAIL)[0]?.trim() ?? '').replace(AGENCY_JOB, '').replace(BROADCASTER, '')).replace(
          /(?<=\p{Ll}{2})\.$/u,
          '',
        ),
      ),
    );
    // "Posted by admin on March 5": a day without its year is no date, and its month no name.
    if (/\p{Nd}/u.test(part) && isMonth(words)) continue;
    // "Jane Doe | 3 May | Indoor Plants", "Jane Doe, New Delhi": what is set apart from a known name is no other unless it is known too.
    if ((isApart || (isPair && /^\p{Lu}/u.test(words))) && !startsWithName(words) && [...names].some(startsWithName)) continue;
    // Behind a name written small, capitals are a degree, not another person.
    if ([...names].some((other) => /\p{Ll}/u.test(other)) && isCredential(words)) continue;
    if (isName(words) || ((signed || (labelled && part === parts[0]?.part) || startsWithBy(own)) && (at === 0 || startsWithName(words)) && PEN_NAME.test(words) && !DOMAIN.test(words) && !isOutlet(words) && !isInterface(words) && !isLoneAgency(words) && !isByLabel(words))) names.add(words); // prettier-ignore
  }
  return names.size > 0 || !signed ? [...names] : nameAtEnd(bare);
}

/** Behind a label and what no language file knows as a title, a name of which they know the first: "von Kantor i. R. Jon Doe". */
function nameAtEnd(line: string): string[] {
  const name = line.length > TITLED_MAX ? undefined : LAST_NAME.exec(line.trim())?.[0];
  return name && isName(name) && startsWithName(name) ? [name] : [];
}

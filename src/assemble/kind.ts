import type { Kind, Status } from '../model.ts';
import type { PageFacts } from './facts.ts';

interface Vote {
  /** For a page without an article; below 0 for an article. */
  readonly points: number;
  readonly why: string;
  /** How far it holds, 0..1. */
  readonly holds: (facts: PageFacts) => number;
}

const upTo = (value: number, full: number): number => Math.min(1, value / full);
const yes = (fact: boolean): number => (fact ? 1 : 0);

const ARTICLE_TYPE = /article$|^blogposting$|^liveblogposting$|^report$/;
const OTHER_TYPE =
  /^(?:product.*|collectionpage|itemlist|offercatalog|searchresultspage|profile(?:page)?|discussionforumposting|qapage|video\..+)$/;
const isArticleType = ({ types }: PageFacts): boolean => types.some((type) => ARTICLE_TYPE.test(type));
const isOtherType = (facts: PageFacts): boolean => !isArticleType(facts) && facts.types.some((type) => OTHER_TYPE.test(type));

/** Parts of addresses that content systems give to their lists; conventions of software, not words of a page. */
const LIST_PATHS = new Set('category categories tag tags search archive archives author topic topics section collection collections product products forum forums shop page'.split(' ')); // prettier-ignore
const HOME_PATH = /^(?:index\.(?:html?|php)|home)?$/;
/** An address made of a headline has so many words in one part. */
const SLUG_WORDS = 5;

const isListPath = ({ path }: PageFacts): boolean => path?.some((part) => LIST_PATHS.has(part)) ?? false;
const isHome = ({ path }: PageFacts): boolean => path !== null && path.length <= 1 && HOME_PATH.test(path[0] ?? '');
const isSlug = ({ path }: PageFacts): boolean => path?.some((part) => part.split(/[-_]/).length >= SLUG_WORDS) ?? false;
const repeatsFrontMatter = ({ datelines, bylines }: PageFacts): boolean => datelines >= 4 || bylines >= 4;

/** Fitted by logistic regression on one half of four sets of articles and three types of other pages, as text and HTML. */
const VOTES: readonly Vote[] = [
  { points: -1.8, why: 'a dateline', holds: ({ datelines }) => yes(datelines > 0) },
  { points: -1.1, why: 'a byline', holds: ({ bylines }) => yes(bylines > 0) },
  { points: 1, why: 'many datelines or bylines', holds: (facts) => yes(repeatsFrontMatter(facts)) },
  { points: -0.5, why: 'paragraphs of running text', holds: ({ prose }) => upTo(prose, 400) },
  { points: -1.1, why: 'text like that of articles', holds: ({ content }) => content },
  { points: 0.6, why: 'hardly a line that is surely article text', holds: ({ sureWords }) => yes(sureWords < 40) },
  { points: -1, why: 'much of the page is body', holds: ({ bodyWords, words }) => (words ? bodyWords / words : 0) },
  { points: 1.2, why: 'short lines', holds: ({ short }) => short },
  { points: -0.6, why: 'long stretches without boilerplate', holds: ({ bodyWords, runs }) => (runs ? upTo(bodyWords / runs, 250) : 0) },
  { points: 1.2, why: 'boilerplate all over', holds: ({ runs }) => upTo(runs, 20) },
  { points: 1, why: 'many teasers', holds: ({ teasers }) => upTo(teasers, 8) },
  { points: 0.9, why: 'many digits', holds: ({ digits }) => upTo(digits, 0.1) },
  { points: -1, why: 'the page declares an article', holds: (facts) => yes(isArticleType(facts)) },
  { points: 1.6, why: 'the page declares something else', holds: (facts) => yes(isOtherType(facts)) },
  { points: 0.4, why: 'the page declares a website', holds: (facts) => yes(facts.types.includes('website') && !isArticleType(facts) && !isOtherType(facts)) },
  { points: 0.7, why: 'the address of a home page', holds: (facts) => yes(isHome(facts)) },
  { points: 1.5, why: 'the address of a list', holds: (facts) => yes(isListPath(facts)) },
  { points: -0.8, why: 'an address made of a headline', holds: (facts) => yes(isSlug(facts)) },
]; // prettier-ignore

/** Points from which a page holds no article. So high that of article pages fewer than 1 in 100 reach it. */
const CLEAR = 2;
/** A body of more words is withheld only where the page is surely none: the text is what users came for. */
const LONG_BODY = 250;
const SURE = 6;
/** Words below which a body is no article: with front matter, without, and beside a message such as "Page not found". */
const MIN_WORDS_SIGNED = 10;
const MIN_WORDS = 15;
const MIN_WORDS_NOTICED = 30;
/** A page of a message alone is no longer. */
const NOTICE_WORDS = 200;

/** Points for a page without an article: the sum of the votes. */
export function pointsOf(facts: PageFacts): number {
  return VOTES.reduce((sum, { points, holds }) => sum + points * holds(facts), 0);
}

function isTooShort({ bodyWords, datelines, bylines, notices }: PageFacts): boolean {
  if (datelines + bylines > 0) return bodyWords < MIN_WORDS_SIGNED;
  return bodyWords < (notices > 0 ? MIN_WORDS_NOTICED : MIN_WORDS);
}

/** A live blog's entries: so many stamps, and so much prose to each. */
const isLive = (facts: PageFacts): boolean =>
  facts.types.includes('liveblogposting') || (facts.stamps >= 6 && facts.prose >= 25 * facts.stamps);

/** What kind of page it is, and whether its text is given: with focus `any` that of every page that has some. */
export function judge(facts: PageFacts, focus: 'article' | 'any'): { status: Status; kind: Kind | null } {
  if (facts.blocks === 0) return { status: 'empty', kind: null };
  const live = isLive(facts);
  const kind =
    isTooShort(facts) || (!live && pointsOf(facts) > (facts.bodyWords > LONG_BODY ? SURE : CLEAR))
      ? otherKindOf(facts)
      : live
        ? 'live_blog'
        : 'article';
  const given = kind === 'article' || kind === 'live_blog' || (focus === 'any' && facts.bodyWords > 0);
  return { status: given ? 'ok' : 'not_article', kind };
}

function otherKindOf(facts: PageFacts): Kind {
  const { words, notices, captions, bodyWords, prose, runs, teasers, types } = facts;
  if (notices > 0 && words <= NOTICE_WORDS && prose < MIN_WORDS_NOTICED) return 'notice';
  const shows = types.some((type) => /^video\.|^(?:image|media)gallery$/.test(type));
  if (shows || (captions >= 5 && bodyWords < 40 * captions)) return 'gallery';
  const lists = repeatsFrontMatter(facts) || runs >= 8 || teasers >= 3 || isHome(facts) || isListPath(facts) || isOtherType(facts);
  return lists ? 'listing' : 'other';
}

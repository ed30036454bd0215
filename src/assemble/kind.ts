import type { Kind, Status } from '../model.ts';
import type { PageFacts } from './facts.ts';

interface Vote {
  /** For a page without an article; below 0 for an article. */
  readonly points: number;
  readonly why: string;
  /** How far it holds, 0..1. */
  readonly holds: (facts: PageFacts) => number;
}

/** Words in paragraphs that are few for an article. */
const LITTLE = 120;

const upTo = (value: number, full: number): number => Math.min(1, value / full);
const yes = (fact: boolean): number => (fact ? 1 : 0);

const ARTICLE_TYPE = /article$|^blogposting$|^liveblogposting$|^report$/;
const LIST_TYPE = /^(?:collectionpage|itemlist|offercatalog|searchresultspage)$/;
const ITEM_TYPE = /^(?:product.*|profile(?:page)?|discussionforumposting|qapage|video\..+)$/;
const isArticleType = ({ types }: PageFacts): boolean => types.some((type) => ARTICLE_TYPE.test(type));
const isOtherType = (facts: PageFacts): boolean =>
  !isArticleType(facts) && facts.types.some((type) => LIST_TYPE.test(type) || ITEM_TYPE.test(type));

/** Parts of addresses that content systems give to their lists; conventions of software, not words of a page. */
const LIST_PATHS = new Set('category categories tag tags search archive archives author topic topics section collection collections product products forum forums shop page'.split(' ')); // prettier-ignore
const HOME_PATH = /^(?:index\.(?:html?|php)|home)?$/;
/** An address made of a headline has so many words in one part. */
const SLUG_WORDS = 5;

const isListPath = ({ path }: PageFacts): boolean => path?.some((part) => LIST_PATHS.has(part)) ?? false;
const isHome = ({ path }: PageFacts): boolean => path !== null && path.length <= 1 && HOME_PATH.test(path[0] ?? '');
const isSlug = ({ path }: PageFacts): boolean => path?.some((part) => part.split(/[-_]/).length >= SLUG_WORDS) ?? false;
const repeatsFrontMatter = ({ datelines, bylines }: PageFacts): boolean => datelines >= 4 || bylines >= 4;

/** Below this chance, and above 1 less it, the labelling cannot tell how sure it is. */
const LEAST = 0.001;
const logit = (chance: number): number => {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(kept / (1 - kept));
};
/** The labelling's doubt that the page is an article on the scale of its logit: 0 most surely one, 1 most surely none. */
const doubt = ({ chances }: PageFacts): number => (1 - logit(chances.article) / logit(1 - LEAST)) / 2;

/** Points by logistic regression on pages labelled and scored by models that had not seen them: `npm run train:votes`. */
export const VOTES: readonly Vote[] = [
  { points: 7.5, why: 'taken for another kind of page', holds: doubt },
  { points: 0.9, why: 'taken for a forum or a shop', holds: ({ chances }) => chances.forum + chances.product },
  { points: -1.4, why: 'a dateline', holds: ({ datelines }) => yes(datelines > 0) },
  { points: -1.2, why: 'a byline', holds: ({ bylines }) => yes(bylines > 0) },
  { points: 1.8, why: 'many datelines or bylines', holds: (facts) => yes(repeatsFrontMatter(facts)) },
  { points: -1.5, why: 'text like that of articles', holds: ({ content }) => content },
  { points: 0.8, why: 'boilerplate all over', holds: ({ runs }) => upTo(runs, 20) },
  { points: 1.6, why: 'prices, and little prose', holds: ({ prices, prose }) => upTo(prices, 2) * yes(prose < LITTLE) },
  { points: 2.7, why: 'a player, and little prose', holds: ({ players, prose }) => yes(players > 0 && prose < LITTLE) },
  { points: 1, why: 'teasers', holds: ({ related }) => related },
  { points: -0.6, why: 'the page declares an article', holds: (facts) => yes(isArticleType(facts)) },
  { points: 4.4, why: 'the page declares something else', holds: (facts) => yes(isOtherType(facts)) },
  { points: 0.4, why: 'the page declares a website', holds: (facts) => yes(facts.types.includes('website') && !isArticleType(facts) && !isOtherType(facts)) },
  { points: 2.2, why: 'the address of a home page', holds: (facts) => yes(isHome(facts)) },
  { points: 2.1, why: 'the address of a list', holds: (facts) => yes(isListPath(facts)) },
  { points: -0.9, why: 'an address made of a headline', holds: (facts) => yes(isSlug(facts)) },
]; // prettier-ignore

/** Points from which a page holds no article: of article pages fewer than 1 in 100 reach them. Markup tells more than text. */
export const CLEAR = { text: 6.25, html: 5.5 } as const;
/** Words below which a body is no article: with front matter, without, and beside a message such as "Page not found". */
const MIN_WORDS_SIGNED = 10;
const MIN_WORDS = 18;
const MIN_WORDS_NOTICED = 60;
/** So many teasers without one paragraph of running text between them are a list, whatever else speaks for an article. */
const TEASERS_ALONE = 8;
/** A page of a message alone is no longer. */
const NOTICE_WORDS = 200;
/** From this chance on a page that is no article may pass for a list. */
const LISTED = 0.1;
/** Main content of a page without an article is given from so many words on: below, it is scraps more often than not. */
const MIN_WORDS_GIVEN = 50;

/** Points for a page without an article: the sum of the votes. */
export function pointsOf(facts: PageFacts): number {
  return VOTES.reduce((sum, { points, holds }) => sum + points * holds(facts), 0);
}

function isTooShort({ words, bodyWords, datelines, bylines, notices }: PageFacts): boolean {
  if (datelines + bylines > 0) return bodyWords < MIN_WORDS_SIGNED;
  return bodyWords < (notices > 0 && words <= NOTICE_WORDS ? MIN_WORDS_NOTICED : MIN_WORDS);
}

/** A live blog's entries: so many stamps, and so much prose to each. */
const isLive = (facts: PageFacts): boolean =>
  facts.types.includes('liveblogposting') || (facts.stamps >= 6 && facts.prose >= 25 * facts.stamps);

const isOfTeasers = ({ teasers, prose }: PageFacts): boolean => teasers >= TEASERS_ALONE && prose === 0;
/** No article whatever the points say. */
export const isPlainlyNone = (facts: PageFacts): boolean => isTooShort(facts) || isOfTeasers(facts);
const isArticle = (facts: PageFacts): boolean => !isPlainlyNone(facts) && pointsOf(facts) <= CLEAR[facts.form];

export interface Verdict {
  readonly status: Status;
  readonly kind: Kind | null;
  /** Whether the record has the body as its text. */
  readonly given: boolean;
}

/**
 * What kind of page it is. The text is what users came for, so a page without an article keeps its main content if it is of
 * some length; with focus `any` its status is `ok` as well, however short it is.
 */
export function judge(facts: PageFacts, focus: 'article' | 'any'): Verdict {
  if (facts.blocks === 0) return { status: 'empty', kind: null, given: false };
  const live = isLive(facts);
  if (live ? !isTooShort(facts) : isArticle(facts)) return { status: 'ok', kind: live ? 'live_blog' : 'article', given: true };
  const kind = otherKindOf(facts);
  if (focus === 'any' && facts.bodyWords > 0) return { status: 'ok', kind, given: true };
  return { status: 'not_article', kind, given: kind !== 'notice' && facts.bodyWords >= MIN_WORDS_GIVEN };
}

function otherKindOf(facts: PageFacts): Kind {
  const { words, notices, captions, bodyWords, prose, types } = facts;
  if (notices > 0 && words <= NOTICE_WORDS && prose < MIN_WORDS_NOTICED) return 'notice';
  const shows = types.some((type) => /^video\.|^(?:image|media)gallery$/.test(type));
  if (shows || (captions >= 5 && bodyWords < 40 * captions)) return 'gallery';
  return isList(facts) ? 'listing' : 'other';
}

/** Not every page of teasers is a list: under a product and a forum's thread stand some as well. */
function isList(facts: PageFacts): boolean {
  const { forum, listing, product, service } = facts.chances;
  if (isOfTeasers(facts) || isHome(facts) || facts.types.some((type) => LIST_TYPE.test(type))) return true;
  if (facts.types.some((type) => ITEM_TYPE.test(type)) || Math.max(forum, product) > listing) return false;
  return listing > Math.max(service, LISTED) || isListPath(facts) || facts.teasers >= 3 || repeatsFrontMatter(facts);
}

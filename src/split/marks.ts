import { MARKS } from '../model.ts';
import type { Mark } from '../model.ts';
import { hashOf } from '../text/words.ts';

const BIT = new Map<Mark, number>(MARKS.map((mark, at) => [mark, 1 << at]));

/** Marks as bits of a number: cheap to inherit from element to element. */
export const bits = (...marks: readonly Mark[]): number => marks.reduce((sum, mark) => sum | (BIT.get(mark) ?? 0), 0);

/** Marks that say what a line is, not where it stands: they reach only a few levels down. */
export const FINE = bits('byline', 'dateline', 'tags', 'caption', 'title', 'copyright', 'lead', 'social');

const TAG_MARKS: Readonly<Record<string, readonly Mark[]>> = {
  article: ['article'], main: ['main'], nav: ['menu'], menu: ['menu'], aside: ['aside'], header: ['head'], footer: ['foot'],
  time: ['dateline'], figcaption: ['caption'], caption: ['caption'], form: ['form'], button: ['form'], label: ['form'],
  select: ['form'], fieldset: ['form'], legend: ['form'], noscript: ['hidden'], dialog: ['notice'],
}; // prettier-ignore

const ROLE_MARKS: Readonly<Record<string, readonly Mark[]>> = {
  navigation: ['menu'], menu: ['menu'], menubar: ['menu'], menuitem: ['menu'], main: ['main'], article: ['article'],
  complementary: ['aside'], banner: ['head'], contentinfo: ['foot'], search: ['form'], form: ['form'], button: ['form'],
  dialog: ['notice'], alertdialog: ['notice'], alert: ['notice'], tablist: ['menu'], toolbar: ['menu'],
}; // prettier-ignore

const ITEMPROP_MARKS: Readonly<Record<string, readonly Mark[]>> = {
  headline: ['title'], articlebody: ['article'], author: ['byline'], creator: ['byline'], datepublished: ['dateline'],
  datemodified: ['dateline'], datecreated: ['dateline'], caption: ['caption'], keywords: ['tags'], comment: ['comments'],
  description: ['lead'], breadcrumb: ['menu'], copyrightholder: ['copyright'], sharedcontent: ['related'],
}; // prettier-ignore

/** One part of a class or id: `post-author__name` has post, author, name. */
const WORDS: Readonly<Partial<Record<Mark, string>>> = {
  article: 'articlebody articlecontent articletext storybody postcontent postbody entrycontent maintext fulltext hentry',
  menu: 'nav navbar navigation menu menubar submenu navi topnav mainnav sitenav subnav breadcrumb breadcrumbs crumbs pagination pager skiplink skip sitemap toolbar hamburger tabs mainmenu navmenu paging megamenu toc',
  aside: 'sidebar aside rail complementary sidecol rightcol leftcol sidenav infobox',
  head: 'masthead topbar siteheader pageheader banner topheader globalheader',
  foot: 'footer foot colophon sitefooter pagefooter bottombar',
  byline: 'byline author authors authorname writer journalist contributor contributors vcard autor auteur autorius',
  dateline: 'date datetime timestamp dateline pubdate published publish updated posted time datum fecha modified',
  comments: 'comment comments commentlist disqus commenting discussion replies reply respond kommentare comentarios fbcomments coral viafoura',
  related: 'related recommended recommendation recommendations popular trending teaser teasers mostread mostpopular outbrain taboola latest readmore similar suggested suggestions morestories carousel readnext upnext also previous',
  social: 'share sharing shares sharer social socials addthis sharethis sharedaddy facebook twitter whatsapp follow followus likes addtoany instagram linkedin pinterest',
  tags: 'tag tags tagcloud taglist topics keywords hashtag hashtags categories category tagged',
  promo: 'ad ads adv advert advertisement advertising adsense adslot advertorial sponsor sponsored sponsors newsletter newsletters subscribe subscription subscriptions signup promo promos promotion paywall donate donation membership dfp adbox adunit cta offer upsell piano appeal',
  notice: 'cookie cookies consent gdpr ccpa modal popup overlay lightbox notice onetrust cookiebar cookiebanner privacy interstitial toast adblock',
  bio: 'bio biography authorbox authorbio authorinfo aboutauthor',
  caption: 'caption captions credit credits figcaption photocredit imagecaption legend byimage',
  form: 'form searchform search searchbox login signin register inputs captcha',
  hidden: 'hidden hide visuallyhidden sronly',
  title: 'headline title headlines entrytitle posttitle articletitle hed',
  copyright: 'copyright copyrights legal disclaimer imprint impressum rights',
  lead: 'lead lede standfirst summary intro dek subheadline subtitle subheading deck excerpt abstract teasertext ingress chapo perex synopsis',
}; // prettier-ignore

/** Two neighbouring parts of one class or id. They win over the words in them. */
const PAIRS: Readonly<Partial<Record<Mark, string>>> = {
  article: 'article-body article-content article-text entry-content post-content post-body story-body story-content article-main body-content content-body content-article text-content news-text news-body news-content single-content blog-content body-copy body-text rich-text',
  head: 'site-header page-header global-header main-header top-header header-top header-wrapper site-branding',
  foot: 'site-footer page-footer',
  byline: 'by-line author-name post-author article-author entry-author written-by',
  dateline: 'entry-date post-date article-date publish-date published-at pub-date date-time entry-meta post-meta article-meta',
  related: 'read-more read-next more-stories more-news more-from most-read most-popular most-viewed see-also also-read up-next post-navigation next-post prev-post you-may latest-news top-stories related-posts',
  promo: 'ad-slot ad-container sign-up call-to',
  bio: 'author-bio author-box about-author author-info author-card author-description author-profile',
  tags: 'post-tags entry-tags tag-list tag-cloud cat-links tags-links',
  hidden: 'sr-only visually-hidden screen-reader is-hidden',
  copyright: 'copy-right all-rights',
  lead: 'sub-title sub-headline sub-heading article-summary',
  title: 'entry-title post-title article-title page-title',
}; // prettier-ignore

function tableOf(lists: Readonly<Partial<Record<Mark, string>>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const mark of MARKS) for (const word of lists[mark]?.split(' ') ?? []) table.set(word, (table.get(word) ?? 0) | bits(mark));
  return table;
}

const byName = (rows: Readonly<Record<string, readonly Mark[]>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(rows).map(([name, marks]) => [name, bits(...marks)]));

/** Wrappers that only say that there is such a thing somewhere on the page. */
const NOTHING =
  'has-sidebar with-sidebar no-sidebar without-sidebar has-header no-header has-comments no-comments has-ads no-ads has-banner'.split(' ');

const WORD_TABLE = tableOf(WORDS);
const PAIR_TABLE = new Map([...tableOf(PAIRS), ...NOTHING.map((pair) => [pair, 0] as const)]);
const ROLE_TABLE = byName(ROLE_MARKS);
const ITEMPROP_TABLE = byName(ITEMPROP_MARKS);
export const TAG_TABLE = byName(TAG_MARKS);

/** Longer class strings are generated; their end says nothing. */
const NAMES_MAX = 400;
const CACHE_MAX = 20_000;
const cache = new Map<string, number>();

/** The marks in a class or id attribute. */
export function marksOfNames(names: string): number {
  const known = cache.get(names);
  if (known !== undefined) return known;
  const found = readNames(names.slice(0, NAMES_MAX));
  if (cache.size >= CACHE_MAX) cache.clear();
  if (names.length <= NAMES_MAX) cache.set(names, found);
  return found;
}

function readNames(names: string): number {
  let found = 0;
  for (const parts of partsOf(names)) found |= readName(parts);
  return found;
}

/** The words of each class or id. */
function partsOf(names: string): string[][] {
  // Utility classes of CSS frameworks (`md:hidden`, `[&_p]:mt-4`, `text-title`) speak of looks, not of meaning.
  const telling = names.split(/\s+/).filter((name) => name !== '' && !/[:[\]/]/.test(name));
  return telling.map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[-_\d]+/)); // prettier-ignore
}

/** Letters of a word that is one, and words of an element that are looked at. */
const WORD = /^[a-z]{2,14}$/;
const WORDS_MAX = 8;
const wordCache = new Map<string, readonly number[]>();

/** Hashes of the words in a class or id attribute. */
export function wordsOfNames(names: string): readonly number[] {
  let found = wordCache.get(names);
  if (found) return found;
  found = [...new Set(partsOf(names.slice(0, NAMES_MAX)).flat())].filter((part) => WORD.test(part)).slice(0, WORDS_MAX).map((part) => hashOf(part)); // prettier-ignore
  if (wordCache.size >= CACHE_MAX) wordCache.clear();
  if (names.length <= NAMES_MAX) wordCache.set(names, found);
  return found;
}

function readName(parts: readonly string[]): number {
  let found = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const pair = PAIR_TABLE.get(`${part}-${parts[at + 1] ?? ''}`);
    if (pair !== undefined) at++;
    found |= pair ?? WORD_TABLE.get(part) ?? 0;
  }
  return found;
}

export const marksOfRole = (role: string): number => ROLE_TABLE.get(role.trim().toLowerCase()) ?? 0;

export function marksOfItemprop(itemprop: string): number {
  let found = 0;
  for (const name of itemprop.toLowerCase().split(/\s+/)) found |= ITEMPROP_TABLE.get(name) ?? 0;
  return found;
}

const sets = new Map<number, ReadonlySet<Mark>>();

/** The one shared, frozen set for a combination of marks. */
export function marksOf(mask: number): ReadonlySet<Mark> {
  let set = sets.get(mask);
  if (!set) {
    set = Object.freeze(new Set(MARKS.filter((mark) => mask & bits(mark))));
    if (sets.size >= CACHE_MAX) sets.clear();
    sets.set(mask, set);
  }
  return set;
}

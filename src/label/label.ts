import { COLUMN } from '../features.ts';
import { toLabelled } from '../model.ts';
import type { Labelled, LabelledPage, Measured } from '../model.ts';
import { ROLES, destinationOf, isKept } from '../roles.ts';
import type { Role } from '../roles.ts';
import type { SiteMemory } from '../settings.ts';
import { bestThreshold } from './decode.ts';
import { PAGE_KINDS, chancesOf } from './kinds.ts';
import { moved } from './chances.ts';
import { roleChances, rolesOfText, scoreBlocks } from './model.ts';
import type { Scored } from './model.ts';
import { reasonsFor } from './reasons.ts';
import { roleRows } from './role-rows.ts';
import { TELLING, onOthers, siteEvidence } from './site.ts';
import { opens, votesFor } from './roles.ts';
import type { Place, Votes } from './roles.ts';
import { amongOthers, asText, asWholes, byForm, withoutHidden } from './settled.ts';
import type { Decided } from './settled.ts';
import { chooseTitle, contestOf } from './title.ts';

/** How far the sides of the labelled pages' guide hold on an article in HTML, against the content model's, which knows more of its markup: cross-validated. */
const HTML_GUIDE = 0.6;
/** Words from which a kept block with a sentence counts as the article's running text. */
const RUNNING = 15;
/** Below this chance nothing is kept, whatever the page. */
const MIN_THRESHOLD = 0.05;
/** Roles that the content model does not decide: whether sets count them as content differs. */
const FRONT: ReadonlySet<Role> = new Set(['byline', 'dateline', 'source', 'copyright']);
/** Weights of the content model's side and of a rule's point against the role model's chances: best of a grid, five-fold by page. */
const SIDE = 0.1;
const POINT = 0.02;
/** A heading of related stories speaks for so many blocks below it. */
const REACH = 60;

export interface Options {
  readonly focus: 'article' | 'any';
  readonly explain: boolean;
  /** What is known of the site's other pages. */
  readonly site?: SiteMemory | null;
}

/** Where each block stands against the article that the scores tell of. `together`, 0..1: how far the page's doubtful blocks are right or wrong together, see `bestThreshold`. */
export function placesFor(blocks: readonly Measured[], scores: Float32Array, together: number): Place[] {
  const words = blocks.map((block) => block.features[COLUMN.words] ?? 0);
  const threshold = Math.max(MIN_THRESHOLD, bestThreshold(scores, words, together));
  return placesOf(blocks, scores, threshold);
}

/** Every block's role: the content model first, then the rules and the fitted model on roles. */
export function label(blocks: readonly Measured[], declaredTitles: readonly string[], options: Options): LabelledPage {
  if (blocks.length === 0) return { blocks: [], chances: chancesOf([]) };
  const scored = scoreBlocks(blocks);
  return { blocks: decide(blocks, scored, declaredTitles, options), chances: chancesOf(scored.chances) };
}

/** What models that have not seen the page say of it, while fitting. */
export interface Told {
  /** Index of the title. */
  readonly title?: number | undefined;
  /** Chances of the roles of a page of text, row-major. */
  readonly chances?: Float64Array | undefined;
}

/** Roles for blocks that the models have scored. `told`: what is known already. */
export function decide(
  blocks: readonly Measured[],
  scored: Scored,
  declaredTitles: readonly string[],
  { focus, explain, site = null }: Options,
  told: Told = {},
): Labelled[] {
  const { rows, kinds } = scored;
  const evidence = siteEvidence(blocks, site);
  const scores = evidence ? moved(scored.scores, evidence) : scored.scores;
  const article = focus === 'any' ? 0 : (kinds[PAGE_KINDS.indexOf('article')] ?? 0);
  const places = placesFor(blocks, scores, article);
  const votes = votesFor(places);
  const kept = places.map((place) => place.kept);
  const sided = (roles: Float32Array | Float64Array, trust: number): Float64Array => roleChances(roles, trust, kept, evidence);
  const alone = sided(scored.roles, article);
  const title = told.title ?? chooseTitle(contestOf(places, declaredTitles, scored, alone));
  // The trees of roles were fitted on text.
  const chances = blocks.some(({ dom }) => dom)
    ? sided(scored.roles, HTML_GUIDE * article)
    : sided(told.chances ?? rolesOfText(scored.roles, roleRows(places, title, votes, rows)), article);
  const headline = blocks[title]?.text;
  const reasons = explain ? reasonsFor(rows, scores, kept) : null;
  const likeliest = blocks.map((block, at): Decided => {
    const place = places[at] as Place;
    const likely = at === title ? titleLabel(place.content) : labelOf(place, at, votes, chances, block.text === headline);
    return byForm(place, likely) ?? (isKept(likely.role) ? likely : (asText(places, title, at) ?? likely));
  });
  const single = withoutHidden(blocks, likeliest);
  const settled = asWholes(
    blocks,
    single.map((one, at) => amongOthers(single, at) ?? one),
  );
  return blocks.map((block, at) => {
    const decided = settled[at] as Decided;
    // What owns a field is no question of content.
    const moved = destinationOf(decided.role) === 'field' ? [] : (reasons?.(at) ?? []);
    const known = evidence && site && (evidence[at] ?? 0) <= TELLING ? [onOthers(block, site)] : [];
    return toLabelled(block, { ...decided, why: [...decided.why, ...known], moved });
  });
}

function isRunning(block: Measured): boolean {
  return (block.features[COLUMN.words] ?? 0) >= RUNNING && (block.features[COLUMN.sentences] ?? 0) > 0;
}

function titleLabel(content: number): Decided {
  return { role: 'title', score: 0.9, content, why: ['the likeliest headline above the article'] };
}

/** Rows of ROLES as `labelOf` goes through them. */
const CHOICES = ROLES.map(({ role }) => ({
  role,
  kept: isKept(role),
  isFront: FRONT.has(role),
  /** Trees choose the title; of other lines only one that repeats it may be called so too. */
  isTitle: role === 'title',
  may: role !== 'lead',
}));
const OTHER = ROLES.findIndex(({ role }) => role === 'other');

/** The role of most chance, points and side together. `at`: row of the votes and the chances; `repeats`: the text of the title. */
function labelOf(place: Place, at: number, votes: Votes, chances: Float64Array, repeats: boolean): Decided {
  const row = at * ROLES.length;
  const best = mostOf(place, row, votes, chances, repeats);
  const { role, kept } = CHOICES[best] as (typeof CHOICES)[number];
  const held: string[] = [];
  for (const rule of votes.rules[at] ?? []) if (rule.role === role) held.push(rule.why);
  const side = kept === place.kept ? Math.max(place.content, 1 - place.content) : 0.5;
  return {
    role,
    score: Math.round(((chances[row + best] ?? 0) * 0.5 + side * 0.5) * 1000) / 1000,
    content: place.content,
    why: held.length ? held : [kept ? 'reads and stands like the article' : `reads and stands like ${role}`],
  };
}

/** The content model speaks for its side, as surely as it is; front matter may stand on either. */
function mostOf({ content }: Place, row: number, { points }: Votes, chances: Float64Array, repeats: boolean): number {
  let best = OTHER;
  let most = -1;
  for (let k = 0; k < CHOICES.length; k++) {
    const { isTitle, may, isFront, kept } = CHOICES[k] as (typeof CHOICES)[number];
    if (!may || (isTitle && !repeats)) continue;
    const side = isFront ? 0 : SIDE * (kept ? content : 1 - content);
    const sum = (chances[row + k] ?? 0) + POINT * (points[row + k] ?? 0) + side;
    if (sum <= most) continue;
    most = sum;
    best = k;
  }
  return best;
}

function placesOf(blocks: readonly Measured[], scores: Float32Array, threshold: number): Place[] {
  const kept = blocks.map((_, at) => (scores[at] ?? 0) >= threshold);
  const anchors = blocks.flatMap((block, at) => (kept[at] && isRunning(block) ? [at] : []));
  const first = anchors[0] ?? blocks.length;
  const last = anchors.at(-1) ?? blocks.length;
  let anchor = 0;
  let open: { role: Role; at: number } | null = null;
  return blocks.map((block, at) => {
    while (anchor + 1 < anchors.length && Math.abs((anchors[anchor + 1] ?? 0) - at) <= Math.abs((anchors[anchor] ?? 0) - at)) anchor++;
    const opened = opens(block);
    const under = open && at - open.at <= REACH ? { role: open.role, blocks: at - open.at } : null;
    if (kept[at] && isRunning(block)) open = null;
    if (opened) open = { role: opened, at };
    return {
      block,
      content: scores[at] ?? 0,
      kept: kept[at] ?? false,
      zone: at < first ? 'before' : at > last ? 'after' : 'inside',
      distance: anchors.length ? Math.abs((anchors[anchor] ?? 0) - at) : blocks.length,
      previous: blocks[at - 1],
      next: blocks[at + 1],
      under,
    };
  });
}

/** Where a role's lines end up: in the body, in a field of the record, or among the removed lines. */
export type Destination = 'body' | 'field' | 'dropped';

interface RoleRow {
  readonly role: string;
  readonly goes: Destination;
  readonly about: string;
}

/** Every role a block can have. Order is the order of `--list-roles` and of the fitted role model's classes. */
export const ROLES = [
  { role: 'title', goes: 'field', about: 'the headline, also its repetition right above the article' },
  { role: 'lead', goes: 'body', about: 'standfirst: a summary between title and body' },
  { role: 'byline', goes: 'field', about: "the author's line" },
  { role: 'dateline', goes: 'field', about: 'publication or update date or time with its label, reading time' },
  { role: 'body', goes: 'body', about: "the article's own text" },
  { role: 'heading', goes: 'body', about: 'a sub-heading inside the body' },
  { role: 'caption', goes: 'body', about: 'image or video caption, photo credit' },
  { role: 'source', goes: 'field', about: 'the attribution: where the text was taken from' },
  { role: 'navigation', goes: 'dropped', about: 'menus, breadcrumbs, site name, search, interface words' },
  { role: 'related', goes: 'dropped', about: 'most popular, recommended, latest: headings and teasers' },
  { role: 'copyright', goes: 'dropped', about: 'copyright and reproduction notices, terms and imprint links' },
  { role: 'social', goes: 'dropped', about: 'share, like, follow, print and e-mail buttons and counters' },
  { role: 'tags', goes: 'dropped', about: 'keywords, topics, categories of the article' },
  { role: 'comment', goes: 'dropped', about: 'reader comments, their counts and forms' },
  { role: 'promo', goes: 'dropped', about: 'advertisement, newsletter, subscription, paywall, app, event' },
  { role: 'notice', goes: 'dropped', about: 'cookie consent, script and browser warnings, errors' },
  { role: 'bio', goes: 'dropped', about: 'about-the-author box' },
  { role: 'other', goes: 'dropped', about: 'anything else that is not the article' },
] as const satisfies readonly RoleRow[];

export type Role = (typeof ROLES)[number]['role'];

const DESTINATION = new Map<Role, Destination>(ROLES.map(({ role, goes }) => [role, goes]));

export function destinationOf(role: Role): Destination {
  return DESTINATION.get(role) ?? 'dropped';
}

/** True for the article and its front matter, false for boilerplate. */
export function isKept(role: Role): boolean {
  return destinationOf(role) !== 'dropped';
}

const KNOWN: ReadonlySet<string> = new Set(ROLES.map(({ role }) => role));

export function isRole(name: string): name is Role {
  return KNOWN.has(name);
}

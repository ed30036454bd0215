import type { Declared } from '../model.ts';

/** What plain text declares: nothing. Shared, so that no page pays for it. */
export const NOTHING_DECLARED: Declared = Object.freeze({
  title: [],
  authors: [],
  date: [],
  dateModified: [],
  sitename: [],
  description: [],
  section: [],
  tags: [],
  url: [],
  language: [],
  types: [],
  free: [],
});

import type { Declared, Found } from '../model.ts';
import { fromDeclared } from './picker.ts';
import type { Picker } from './picker.ts';

const NOTICE_SITE = /\b((?:[\p{L}\d-]+\.)+(?:[a-z]{2,6}))\b/iu;
const AFTER_SIGN =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by\s+)?([\p{Lu}\d][^.,|–—-]{1,50})/iu;
/** A notice says more than its sign, or has a year. */
const SHORT_NOTICE = 15;
/** Characters of a notice in which a site is looked for. */
const NOTICE_MAX = 2000;

export function copyrightOf(pick: Picker): Found | null {
  const block = pick.all('copyright').find(({ text }) => text.length > SHORT_NOTICE || /©|\d{4}/.test(text));
  return block ? { value: block.text, score: block.label.score, method: 'text:copyright-line', at: pick.claim('copyright', block) } : null;
}

/** The site's name: declared, or an address in the copyright notice, or the name behind its sign. */
export function sitenameOf(copyright: Found | null, declared: Declared): Found | null {
  if (declared.sitename.length) return fromDeclared(declared.sitename);
  if (!copyright) return null;
  const notice = copyright.value.slice(0, NOTICE_MAX);
  const behind = AFTER_SIGN.exec(notice)?.[1];
  const name = NOTICE_SITE.exec(notice)?.[1] ?? behind?.replace(/\ball rights reserved\b.*/i, '').trim();
  if (!name || /^\d+$/.test(name)) return null;
  return { value: name, score: 0.7, method: 'text:copyright-line', ...(copyright.at ? { at: copyright.at } : {}) };
}

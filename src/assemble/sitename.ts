import { noticePhrases } from '../languages/cue-lists.ts';
import type { Declared, Found } from '../model.ts';
import { fromDeclared } from './picker.ts';
import type { Picker } from './picker.ts';

const NOTICE_SITE = /\b((?:[\p{L}\d-]+\.)+(?:[a-z]{2,6}))\b/iu;
/** A full stop ends the name, save behind an initial. */
const AFTER_SIGN =
  /(?:©|\([cC]\)|[cC]opyright|COPYRIGHT)\s*(?:©|\([cC]\)|[cC]opyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by\s+)?(?!\d{4}\b)([\p{L}\d](?:[^.,|·•–—-]|(?<=\s\p{Lu})\.){1,50})/u;
/** "Harbour Post © 2024", "Harbour Post 2016": the year is none of the name. */
const TRAILING_YEAR = /(?:\s?©)?\s?\b\d{4}$/u;
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
  const [found = '', behind = ''] = AFTER_SIGN.exec(notice) ?? [];
  // "Copyright and trademark": behind the mere word stands a name only if it is written as one.
  if (/^\p{Ll}/u.test(behind) && !/[©(\d]/.test(found.slice(0, -behind.length))) return null;
  const plain = behind
    .replace(/\ball rights reserved\b.*/i, '')
    .trim()
    .replace(TRAILING_YEAR, '')
    .trim();
  const name = NOTICE_SITE.exec(notice)?.[1] ?? plain;
  if (name === '' || /^\d+$/.test(name) || isLegal(name)) return null;
  return { value: name, score: 0.7, method: 'text:copyright-line', ...(copyright.at ? { at: copyright.at } : {}) };
}

let legal: ReadonlySet<string> | null = null;
/** "Riproduzione riservata", "Terms of use": a phrase of notices in some language, and no name. */
function isLegal(name: string): boolean {
  legal ??= new Set(noticePhrases());
  return legal.has(name.toLowerCase());
}

import { noticePhrases } from '../languages/cue-lists.ts';
import type { Declared, DeclaredValue, Found } from '../model.ts';
import { isAgencyName } from '../text/agencies.ts';
import { once } from '../text/once.ts';
import { fromDeclared } from './picker.ts';
import type { Picker } from './picker.ts';
import { folded, isInTitle } from './title.ts';

/** Behind "www." the last part may be any word: "www.harbour.digital". */
const NOTICE_SITE = /\b(www\.(?:[\p{L}\d-]+\.)+[a-z]{2,24}|(?:[\p{L}\d-]+\.)+[a-z]{2,6})\b/u;
/** Points and commas of companies and saints: "sp. z o.o.", "GmbH & Co. KG", "Co., Ltd", "St. Mary's". */
const ABBREVIATED = String.raw`(?<=\b[sS]p)\.(?=\s?z\s?o)|(?<=\bCo)\.(?=,?\s(?:KG|Ltd|Inc|LLC))|(?<=\bCo\.),(?=\s(?:Ltd|Inc|LLC))|(?<=\bSt)\.(?=\s\p{Lu})`;
/** A full stop ends the name, save behind an initial: "Jane Doe e. V.", "C.A. Harbour Post"; so does a hyphen, save between letters. */
const NAME = String.raw`([„“"«]?[\p{L}\d](?:[^.,|·•–—-]|${ABBREVIATED}|(?<=(?:^|[^\p{L}\p{M}])\p{L})\.|(?<=\p{L})-(?=\p{L})){1,50})`;
/** Korea prints "ⓒ" for "©". */
const MARK = String.raw`(?:[©ⓒ]|\([cC]\))`;
const SIGNS = String.raw`(?:${MARK}|[cC]opyrights?|COPYRIGHT)\s*(?:${MARK}|[cC]opyright)?\s*`;
const YEARS = String.raw`\p{Nd}{4}(?:\s*[-–]\s*\p{Nd}{2,4})?`;
const AFTER_SIGN = new RegExp(String.raw`${SIGNS}(?:${YEARS})?[\s,]*(?:by\s+)?(?!\p{Nd}{4}(?!\p{Nd}))${NAME}`, 'u');
/** "© 2024 – Harbour Post", "© 2018 · Harbour Post · All rights reserved" */
const AFTER_YEAR = new RegExp(String.raw`${SIGNS}${YEARS}\s*[.·•|–—-]\s*(?=[\p{Lu}\p{Lo}])${NAME}`, 'u');
/** A name behind more than spaces is no sentence. */
const NAME_WORDS = 6;
/** "Harbour Post © 2024", "Harbour Post 2016": the year is none of the name. */
const TRAILING_YEAR = /(?:\s?©)?\s?\b\d{4}$/u;
/** Shortest phrase of notices that ends a name; in scripts without case words are shorter. */
const PHRASE_MIN = 6;
const CASELESS_MIN = 4;
/** "Harbour Post, 2022 © All rights reserved" */
const BEFORE_SIGN = new RegExp(String.raw`^([\p{Lu}\p{Lo}][^.,|·•–—©ⓒ]{2,50})[,\s]+(?:\p{Nd}{4}\s*)?${MARK}`, 'u');
/** "版权所有 沿海日报社", "版权归沿海日报社所有", "沿海日报社版权所有"; not "版权所有 未经许可不得转载" */
const CHINESE =
  /版[权權](?:所有[:：\s]+|[归歸属屬])(?![未不违違侵翻转轉禁请請其]|原?作者|本[站网網])(\p{sc=Han}[^\s,，.。·|©]{1,30}?)(?:所有|\s|$)|^(?!本[站网網])(\p{sc=Han}{2,20})版[权權]所有/u;
/** "Powered by phpBB © phpBB Group", "© 2012 · Eleven theme": the software's notice. */
const BY_SOFTWARE = /\bpowered by\b[^©]*$/iu;
const OF_SOFTWARE = /\b(?:theme|template|wordpress|powered by|log in)\b/iu;
/** What a notice on rights has, and links to terms have not. */
const SIGN = /[©ⓒ℗]|\([cC]\)|\bcopyright\b|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
/** A notice says more than its sign, or has a year. */
const SHORT_NOTICE = 15;
/** One without a sign is a sentence. */
const SENTENCE = 40;
/** Characters of a notice in which a site is looked for. */
const NOTICE_MAX = 2000;

/** The notice on rights: the first with a sign of one and a holder that is no agency, else the first with a sign, else the first sentence, else the first link or phrase. */
export function copyrightOf(pick: Picker): Found | null {
  const lines = pick.all('copyright').filter(({ text }) => text.length > SHORT_NOTICE || /[©ⓒ]|\d{4}/.test(text));
  const signed = lines.filter(({ text }) => SIGN.test(text));
  const block = signed.find(({ text }) => isOfSite(text)) ?? signed[0] ?? lines.find(({ text }) => text.length >= SENTENCE) ?? lines[0];
  return block ? { value: block.text, score: block.label.score, method: 'text:copyright-line', at: pick.claim('copyright', block) } : null;
}

const ADDRESS = /^(?:https?:)?\/\//i;
/** Some pages call themselves the application, by their title. */
const APP_NAME = 'html:meta[application-name]';
/** Digits, or a year in Roman ones. */
const YEAR = /^(?:\d+|M[MDCLXVI]{3,})$/;

/** The name of the `WebSite` in JSON-LD, whose publisher may be a company with many. */
const WEBSITE = 'jsonld:name';

/** The name of the `WebSite`, if `og:site_name`, a title or the notice on rights has it too: it is the one that readers see. */
function websiteOf(names: readonly DeclaredValue[], titles: readonly DeclaredValue[], copyright: Found | null): DeclaredValue | undefined {
  const others = names.filter(({ method }) => method.startsWith('html:')).map(({ value }) => folded(value));
  const notice = ` ${folded(copyright?.value.slice(0, NOTICE_MAX) ?? '')} `;
  return names.find(({ value, method }) => {
    const name = folded(value);
    if (method !== WEBSITE || name === '') return false;
    return others.includes(name) || titles.some((title) => isInTitle(title.value, value)) || notice.includes(` ${name} `);
  });
}

/** The site's name: declared, or an address in the copyright notice, or the name behind its sign. */
export function sitenameOf(copyright: Found | null, declared: Declared, title: string | null): Found | null {
  const names = declared.sitename.filter(
    ({ value, method }) => !ADDRESS.test(value) && !(method === APP_NAME && title !== null && value.startsWith(title)),
  );
  const website = websiteOf(names, declared.title, copyright);
  if (names.length) return fromDeclared(website ? [website] : names);
  const name = copyright && holderOf(copyright.value);
  return name ? { value: name, score: 0.7, method: 'text:copyright-line', ...(copyright.at ? { at: copyright.at } : {}) } : null;
}

/** A notice that names a holder, and no agency whose text or picture stands on the page. */
function isOfSite(notice: string): boolean {
  const holder = holderOf(notice);
  return holder !== null && !isAgencyName(holder.replace(/^The\s/, ''));
}

/** Whom a notice names: an address, or a name beside its sign. */
function holderOf(copyright: string): string | null {
  const notice = copyright.slice(0, NOTICE_MAX);
  const sign = AFTER_SIGN.exec(notice);
  const [found = '', behind = ''] = sign ?? [];
  if (sign && BY_SOFTWARE.test(notice.slice(0, sign.index))) return null;
  // "Copyright and trademark": behind the mere word stands a name only if it is written as one.
  if (/^\p{Ll}/u.test(behind) && !/[©ⓒ(\d]/.test(found.slice(0, -behind.length))) return null;
  const chinese = CHINESE.exec(notice);
  const behindSigns = [
    /^版[权權][归歸属屬]/u.test(behind) ? '' : behind,
    BEFORE_SIGN.exec(notice)?.[1],
    parted(notice),
    chinese?.[1] ?? chinese?.[2],
  ].map((name) =>
    beforeNotice(name ?? '')
      .replace(TRAILING_YEAR, '')
      .trim(),
  );
  const all = [NOTICE_SITE.exec(notice)?.[1] ?? '', ...behindSigns];
  const name = all.find((one) => one !== '' && !OF_SOFTWARE.test(one)) ?? '';
  return name === '' || YEAR.test(name) || isLegal(name) ? null : name;
}

function parted(notice: string): string {
  const name = AFTER_YEAR.exec(notice)?.[1] ?? '';
  return name.split(' ').length <= NAME_WORDS ? name : '';
}

const legal = once(() => new Set(noticePhrases()));
/** Those that end a name. */
const endings = once(() => [...legal()].filter((phrase) => phrase.length >= (/\p{Ll}/u.test(phrase) ? PHRASE_MIN : CASELESS_MIN)));
/** "Riproduzione riservata", "Terms of use": a phrase of notices in some language, and no name. */
const isLegal = (name: string): boolean => legal().has(name.toLowerCase());

/** "Harbour Post Alle Rechte vorbehalten": the name without what notices of some language say behind it. */
function beforeNotice(name: string): string {
  const lower = name.toLowerCase();
  let end = name.length;
  for (const phrase of endings()) {
    const at = lower.startsWith(phrase) ? 0 : lower.indexOf(` ${phrase}`);
    if (at >= 0 && at < end) end = at;
  }
  return name.slice(0, end).trim();
}

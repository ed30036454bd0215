import type { Cue } from '../languages/language.ts';

/** Signs that make one word a label: "more" ends many sentences, "more »" none. */
const SIGNS = /[>»›→|/／｜=＝()（）[\]【】▶]|\.\.\.|…/;
/** Signs that stand for each other. */
const ALIKE = ['>»›→▶', '|｜/／-–—·•', '=＝', '([（【', ')]）】'];
const WORD = /[\p{L}\p{M}©®]+/u;

/** The pattern of a phrase of one word with its signs; null where signs do not matter. */
export function signedForm({ at, phrase }: Cue): RegExp | null {
  const word = at !== 'whole' && SIGNS.test(phrase) ? WORD.exec(phrase) : null;
  if (!word) return null;
  const before = anyAlike(phrase.slice(0, word.index));
  const after = anyAlike(phrase.slice(word.index + word[0].length));
  const form = `${before}${word[0]}${after}`;
  if (at === 'has') return new RegExp(form, 'iu');
  return new RegExp(at === 'starts' ? `^[^\\p{L}\\p{M}]*?${form}` : `${form}[^\\p{L}\\p{M}]*$`, 'iu');
}

/** A pattern for the signs of a phrase: each also as its likes, white space around them free. */
function anyAlike(signs: string): string {
  const each = signs.replace('...', '…').trim().matchAll(/\S/gu);
  return [...each].map(([sign]) => `\\s*${patternOf(sign)}\\s*`).join('');
}

function patternOf(sign: string): string {
  if (sign === '…') return '(?:…|\\.\\.\\.?)';
  const alike = ALIKE.find((group) => group.includes(sign)) ?? sign;
  return `[${alike.replace(/[\]\\[/^-]/g, '\\$&')}]`;
}

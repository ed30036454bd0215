/** Han and kana put no spaces between words: each of their characters counts as one. */
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const WORD = new RegExp(String.raw`[${CJK}]|(?:(?![${CJK}])[\p{L}\p{N}\p{M}])+`, 'gu');

/** Runs of letters and digits, CJK characters one each. Does not ask Intl, whose answer changes with the ICU version. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Numbers in Chinese signs, as dates print them: "二〇二四", "十二", "三". */
import type { Token } from './tokens.ts';

const DIGITS = '〇一二三四五六七八九';
/** Zero is printed with other signs too. */
const ZEROS = '零○';
const TEN = '十';
const HUNDRED = '百';
/** Most signs of a number of dates: "一百一十三". */
const MOST_SIGNS = 5;

export interface HanNumber {
  readonly value: number;
  /** Digits that it would have in ours. */
  readonly length: number;
  /** Index of the token after it. */
  readonly next: number;
}

const digitOf = (sign: string): number => (ZEROS.includes(sign) ? 0 : DIGITS.indexOf(sign));

/** "一百一十三": digits before hundreds and tens; NaN for another order. */
function counted(signs: readonly string[]): number {
  let value = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const unit = sign === HUNDRED ? 100 : sign === TEN ? 10 : 0;
    if (unit > 0) value += (digit ?? 1) * unit;
    else if (digit !== null && digit > 0) return NaN;
    digit = unit > 0 ? null : digitOf(sign);
  }
  return value + (digit ?? 0);
}

/** A number in Chinese signs at a token, or nothing. */
export function hanNumber(tokens: readonly Token[], at: number): HanNumber | undefined {
  const signs: string[] = [];
  for (let index = at; signs.length < MOST_SIGNS; index += 1) {
    const sign = tokens[index]?.text ?? '';
    if (sign.length !== 1 || !(sign === TEN || sign === HUNDRED || digitOf(sign) >= 0)) break;
    signs.push(sign);
  }
  if (signs.length === 0) return undefined;
  const isCounted = signs.includes(TEN) || signs.includes(HUNDRED);
  const value = isCounted ? counted(signs) : Number(signs.map(digitOf).join(''));
  if (Number.isNaN(value)) return undefined;
  return { value, length: isCounted ? String(value).length : signs.length, next: at + signs.length };
}

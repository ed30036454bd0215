/** Ranges of code units, and the script they belong to; scripts of one language go by its tag. */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'latin'], [0x61, 0x7a, 'latin'], [0xc0, 0x2ff, 'latin'], [0x1e00, 0x1eff, 'latin'],
  [0x0370, 0x03ff, 'el'], [0x0400, 0x052f, 'cyrillic'], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'], [0x0750, 0x077f, 'arabic'], [0x0780, 0x07bf, 'dv'], [0x0900, 0x097f, 'devanagari'],
  [0x0980, 0x09ff, 'bengali'], [0x0a00, 0x0a7f, 'pa'], [0x0a80, 0x0aff, 'gu'], [0x0b00, 0x0b7f, 'or'], [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'], [0x0c80, 0x0cff, 'kn'], [0x0d00, 0x0d7f, 'ml'], [0x0d80, 0x0dff, 'si'], [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'], [0x0f00, 0x0fff, 'tibetan'], [0x1000, 0x109f, 'my'], [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'], [0x1200, 0x139f, 'ethiopic'], [0x1780, 0x17ff, 'km'], [0x1800, 0x18af, 'mn'],
  [0x3041, 0x30fa, 'ja'], [0x3400, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'], [0xfb50, 0xfdff, 'arabic'], [0xfe70, 0xfefe, 'arabic'],
]; // prettier-ignore

/** Names by number; 0: no letter, 1: Latin. */
const NAMES = ['', ...new Set(RANGES.map(([, , name]) => name))];
const LATIN = 1;
const KANA = NAMES.indexOf('ja');
const HAN = NAMES.indexOf('zh');
const HANGUL = NAMES.indexOf('ko');
/** Number of the script by code unit. */
const SCRIPT = new Uint8Array(65536);
for (const [from, to, name] of RANGES) SCRIPT.fill(NAMES.indexOf(name), from, to + 1);
for (const sign of '×÷') SCRIPT[sign.charCodeAt(0)] = 0;

/** Another script than Latin needs this share of all letters: names, code and furniture of any page are Latin. */
const OTHER_SHARE = 0.25;
/** An ideograph or syllable says as much as so many letters. */
const DENSITY = 2;
/** Kana for each Han character from which text is Japanese. */
const KANA_SHARE = 0.05;

export interface Writing {
  /** latin, cyrillic, arabic and so on; the tag of the language where one alone writes the script; '' without letters. */
  readonly script: string;
  /** Letters of that script. */
  readonly letters: number;
}

function countsOf(lines: readonly string[]): Uint32Array {
  const counts = new Uint32Array(NAMES.length);
  for (const line of lines)
    for (let at = 0; at < line.length; at++) {
      const script = SCRIPT[line.charCodeAt(at)] ?? 0;
      counts[script] = (counts[script] ?? 0) + 1;
    }
  return counts;
}

/** The script of a text: the commonest one but Latin, if it is a quarter of all letters; Latin otherwise. */
export function writingOf(lines: readonly string[]): Writing {
  const counts = countsOf(lines);
  const count = (script: number): number => counts[script] ?? 0;
  if (count(KANA) > KANA_SHARE * count(HAN)) {
    counts[KANA] = count(KANA) + count(HAN);
    counts[HAN] = 0;
  }
  let best = LATIN + 1;
  let letters = 0;
  for (let script = LATIN; script < counts.length; script++) {
    letters += count(script);
    if (script > best && count(script) > count(best)) best = script;
  }
  const weight = best === HAN || best === KANA || best === HANGUL ? DENSITY : 1;
  const other = count(best) * weight > OTHER_SHARE * letters;
  const script = other ? best : count(LATIN) > 0 ? LATIN : 0;
  return { script: NAMES[script] ?? '', letters: count(script) };
}

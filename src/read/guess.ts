import { analyse } from 'chardet';
import { decodeAs } from './labels.ts';

/** Bytes looked at: enough letters to decide, cheap on long pages. */
const SAMPLE = 64 * 1024;
/** Share of plausible letters from which the letter check overrules chardet. */
const SURE = 0.6;
const MULTIBYTE = new Set(['Shift_JIS', 'GB18030', 'Big5', 'EUC-JP', 'EUC-KR', 'ISO-2022-JP']);
/** chardet's confidence (0–100) from which a multi-byte encoding is believed. */
const BELIEVED = 30;

interface Alphabet {
  readonly encoding: string;
  /** Letters beyond ASCII that texts in this alphabet use; lower case. */
  readonly letters: string;
  /** Whole words are beyond ASCII, unlike in Latin alphabets. */
  readonly whole?: boolean;
}

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕ';
// Where two alphabets fit equally the earlier row wins.
const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', letters: 'àâçéèêëîïôùûüœæ' },
  { encoding: 'windows-1252', letters: 'äöüß' },
  { encoding: 'windows-1252', letters: 'áéíóúñü¿¡' },
  { encoding: 'windows-1252', letters: 'ãáâàçéêíóôõú' },
  { encoding: 'windows-1252', letters: 'àèéìòù' },
  { encoding: 'windows-1252', letters: 'åäöæøé' },
  { encoding: 'windows-1257', letters: 'ąčęėįšųūž' },
  { encoding: 'windows-1257', letters: 'āčēģīķļņšūž' },
  { encoding: 'windows-1257', letters: 'äöõüšž' },
  { encoding: 'windows-1250', letters: 'ąćęłńóśźż' },
  { encoding: 'windows-1250', letters: 'áčďéěíňóřšťúůýžäľĺôŕ' },
  { encoding: 'windows-1250', letters: 'áéíóöőúüű' },
  { encoding: 'windows-1250', letters: 'čćđšž' },
  { encoding: 'windows-1250', letters: 'ăâîşţ' },
  { encoding: 'iso-8859-2', letters: 'ąćęłńóśźż' },
  { encoding: 'iso-8859-2', letters: 'áčďéěíňóřšťúůýžäľĺôŕ' },
  { encoding: 'windows-1254', letters: 'çğıöşüâî' },
  { encoding: 'windows-1251', letters: CYRILLIC, whole: true },
  { encoding: 'koi8-r', letters: CYRILLIC, whole: true },
  { encoding: 'windows-1253', letters: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ', whole: true },
];

const PUNCTUATION = /[\u2010-\u2026\u2039\u203a\u00a0«»°§©®€£·•™…]/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ASCII_LETTER = /[a-z]/iu;

/** Votes of one character for an alphabet; between -2 and 1. */
function vote(alphabet: Alphabet, letters: ReadonlySet<string>, before: string, char: string): number {
  if (!LETTER.test(char)) return letters.has(char) ? 1 : -2;
  if (UPPER.test(char) && LOWER.test(before)) return -2;
  if (!letters.has(char.toLowerCase())) return -1;
  if (alphabet.whole === true) return ASCII_LETTER.test(before) ? -2 : 1;
  // Latin words rarely have two such letters side by side; Cyrillic read as Latin always has.
  return LETTER.test(before) && before > '\u007f' ? 0.25 : 1;
}

/** How well the text fits: 1 for all letters in place, below 0 for nonsense. */
function fit(text: string, alphabet: Alphabet): number {
  const letters = new Set(alphabet.letters);
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (const char of text) {
    if (char > '\u007f' && !PUNCTUATION.test(char)) {
      sum += vote(alphabet, letters, before, char);
      count++;
    }
    before = char;
  }
  return count === 0 ? 0 : sum / count;
}

/** The encoding that bytes which are not UTF-8 are most likely in. */
export function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = 'windows-1252';
  let bestFit = 0;
  for (const alphabet of ALPHABETS) {
    const score = fit(decodeAs(sample, alphabet.encoding), alphabet);
    if (score > bestFit) [best, bestFit] = [alphabet.encoding, score];
  }
  if (bestFit >= SURE) return best;
  const match = analyse(sample).find(({ name }) => MULTIBYTE.has(name));
  return match !== undefined && match.confidence >= BELIEVED ? match.name.toLowerCase() : best;
}

import { analyse } from 'chardet';
import { decodeAs } from './labels.ts';

/** Bytes looked at: enough letters to decide, cheap on long pages. */
const SAMPLE = 64 * 1024;
/** Share of plausible letters from which the letter check overrules chardet. */
const SURE = 0.6;
const MULTIBYTE = new Set(['Shift_JIS', 'GB18030', 'Big5', 'EUC-JP', 'EUC-KR', 'ISO-2022-JP']);
/** chardet's confidence (0–100) from which a multi-byte encoding is believed. */
const BELIEVED = 30;

/** What a letter says that is in its place, but none of the commonest: those of other alphabets may fall on it by chance. */
const RARE = { whole: 0.3, latin: 0.9 };

interface Alphabet {
  readonly encoding: string;
  /** Letters and signs beyond ASCII that texts in this alphabet use; lower case. */
  readonly letters: string;
  /** The commonest of them. Tables have letters of several alphabets in the same places, and only these tell Hebrew from Russian. */
  readonly common?: string;
  /** Whole words are beyond ASCII, unlike in Latin alphabets. */
  readonly whole?: boolean;
}

const CYRILLIC = { letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕ', common: 'оеаинтсрвлкіј', whole: true };
const ARABIC = { letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگکہھےـًٌٍَُِّْ،؛؟', common: 'اليمنورتبعه', whole: true };
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ';
const HEBREW = 'אבגדהוזחטיךכלםמןנסעףפץצקרשתְֱֲֳִֵֶַָֹֻּׁׂ₪';
// Without its rare signs, on which bytes of Chinese, Japanese and Korean fall.
const THAI = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืุูเแโใไๆ็่้๊๋์ํ๐๑๒๓๔๕๖๗๘๙';
const CZECH = 'áčďéěíňóřšťúůýž';
const SLOVAK = 'áäčďéíĺľňóôŕšťúýž';
// Where two alphabets fit equally the earlier row wins.
const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', letters: 'àâçéèêëîïôùûüœæ', common: 'éèàê' },
  { encoding: 'windows-1252', letters: 'äöüß' },
  { encoding: 'windows-1252', letters: 'áéíóúñü¿¡' },
  { encoding: 'windows-1252', letters: 'ãáâàçéêíóôõú' },
  { encoding: 'windows-1252', letters: 'çë' },
  { encoding: 'windows-1252', letters: 'àèéìòù' },
  { encoding: 'windows-1252', letters: 'àçèéíïòóúü' },
  { encoding: 'windows-1252', letters: 'åäöæøé' },
  { encoding: 'windows-1252', letters: 'áéíóúýþæðöø' },
  { encoding: 'windows-1257', letters: 'ąčęėįšųūž' },
  { encoding: 'windows-1257', letters: 'āčēģīķļņšūž' },
  { encoding: 'windows-1257', letters: 'äöõüšž' },
  { encoding: 'windows-1250', letters: 'ąćęłńóśźż' },
  { encoding: 'windows-1250', letters: CZECH },
  { encoding: 'windows-1250', letters: SLOVAK },
  { encoding: 'windows-1250', letters: 'áéíóöőúüű' },
  { encoding: 'windows-1250', letters: 'čćđšž' },
  { encoding: 'windows-1250', letters: 'ăâîşţ' },
  { encoding: 'iso-8859-2', letters: 'ąćęłńóśźż' },
  { encoding: 'iso-8859-2', letters: CZECH },
  { encoding: 'iso-8859-2', letters: SLOVAK },
  { encoding: 'iso-8859-2', letters: 'čćđšž' },
  { encoding: 'windows-1254', letters: 'çğıöşüâî' },
  { encoding: 'windows-1251', ...CYRILLIC },
  { encoding: 'koi8-r', ...CYRILLIC },
  { encoding: 'koi8-u', ...CYRILLIC },
  { encoding: 'iso-8859-5', ...CYRILLIC },
  { encoding: 'ibm866', ...CYRILLIC },
  { encoding: 'windows-1253', letters: GREEK, common: 'αοιετνσηρπκς', whole: true },
  { encoding: 'windows-1255', letters: HEBREW, common: 'יוהלארתבשםמנ', whole: true },
  { encoding: 'windows-1256', ...ARABIC },
  { encoding: 'iso-8859-6', ...ARABIC },
  { encoding: 'windows-874', letters: THAI, common: 'านรอกเงมยลวดทสตั่ี้บป', whole: true },
];

const PUNCTUATION = /[\u2010-\u2026\u2039\u203a\u00a0«»°§©®€£·•™…]/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ASCII_LETTER = /[a-z]/iu;

interface Sets {
  readonly letters: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly whole: boolean;
}

function setsOf({ letters, common = letters, whole = false }: Alphabet): Sets {
  return { letters: new Set(letters), common: new Set(common), whole };
}

/** Votes of one character for an alphabet; between -2 and 1. */
function vote({ letters, common, whole }: Sets, before: string, char: string): number {
  const lower = char.toLowerCase();
  const inPlace = common.has(lower) ? 1 : whole ? RARE.whole : RARE.latin;
  if (!LETTER.test(char)) return letters.has(char) ? inPlace : -2;
  if (UPPER.test(char) && LOWER.test(before)) return -2;
  if (!letters.has(lower)) return -1;
  if (whole) return ASCII_LETTER.test(before) ? -2 : inPlace;
  // Latin words rarely have two such letters side by side; Cyrillic read as Latin always has.
  return LETTER.test(before) && before > '\u007f' ? 0.25 : inPlace;
}

/** How well the text fits: 1 for all letters in place, below 0 for nonsense. */
function fit(text: string, alphabet: Alphabet): number {
  const sets = setsOf(alphabet);
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (const char of text) {
    if (char > '\u007f' && !PUNCTUATION.test(char)) {
      sum += vote(sets, before, char);
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

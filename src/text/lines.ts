const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The lines of a text, whatever ends them: LF, CR, CRLF, NEL, U+2028, U+2029. A final line end opens no line. */
export function linesOf(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const WHITE = /[\s\u200b\ufeff]+/g;

/** White space that is not a single space between two other characters. */
const TO_FOLD = /[^\S ]|[\u200b\ufeff]| {2}|^ | $/;

/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  return TO_FOLD.test(text) ? text.replace(WHITE, ' ').trim() : text;
}

import { stripControls } from './control.ts';

/** Text that is HTML already. Made by `markup` only, so what is in it has been escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Piece = string | number | Markup | readonly Markup[] | null;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe between tags and in quoted attributes; nothing in it reorders or hides the text around. */
export function escapeHtml(text: string): string {
  return stripControls(text).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

function htmlOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(({ html }) => html).join('');
  return escapeHtml(String(piece));
}

/** A template whose values are escaped unless they are Markup; null is nothing. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...pieces.map(htmlOf)));
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** JSON that may stand in a <script>: whatever the values hold, it ends neither the element nor a line of code. */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part) =>
    typeof part === 'string' ? stripControls(part).replace(LONE_SURROGATE, '\ufffd') : part,
  );
  return json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** C0 except tab and line feed, DEL, C1, and the bidirectional embeddings, overrides and isolates. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const ESCAPE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text without what a terminal would obey; the marks of right-to-left text stay. */
export function stripEscapes(text: string): string {
  return text.replace(ESCAPE, '');
}

/** Text of a page that may be shown on a terminal: nothing in it moves the cursor, recolours or reorders. */
export function stripControls(text: string): string {
  return text.replace(CONTROL, '');
}

/** The ways to write a page; the names are also the flags that ask for them. */
export const FORMAT_NAMES = ['markdown', 'text', 'json', 'jsonl', 'print'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

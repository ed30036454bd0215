/** Classes of links to notes, as writers of Markdown and newsletters give them. */
const NOTE_CLASS = /(?:^|\s)(?:footnote-?(?:anchor|ref|reference)|noteref)(?=\s|$)/i;
const NUMBER = /^\d{1,3}$/;
const SIGN = /^[*†‡§]{1,3}$/;
const LETTERS = /^[a-z]{1,4}$/i;
/** Arrows from a note back to its mark; one back to a second mark has its number. */
const BACK = /^[↩↑^⤴↵⏎]\s?\d{0,2}$/u;
const VARIATION = /[\ufe0e\ufe0f]/g;
const OPENS = /[[({（［【]$/;

/** Whether a link leads into a page, to a note or back. */
export const leadsInto = (href: string | undefined): boolean => href?.includes('#') ?? false;

/** Whether what a raised link says is the mark of a note. */
export const isNoteMark = (said: string): boolean => NUMBER.test(said) || SIGN.test(said);

/** Whether a link of such classes is the mark of a note by what it says. */
export const isNamedMark = (said: string, classes: string): boolean => NOTE_CLASS.test(classes) && (isNoteMark(said) || LETTERS.test(said));

export const isBackArrow = (said: string): boolean => said.length <= 6 && BACK.test(said.replace(VARIATION, ''));

/** Whether the page has a bracket of its own before a mark. */
export const isBracketed = (before: string): boolean => OPENS.test(before.slice(-1));

import type { Role } from '../roles.ts';

/**
 * A phrase that gives a line away. Written as words; case, digits and punctuation are ignored when matching, except
 * that a final colon must stand there (or end the line), and so must arrows, slashes, brackets and dots at a single word
 * ("more »", "/ AP", "(c)") unless it is the whole line. Match: the whole line, its start, its end, or anywhere.
 */
export interface Cue {
  readonly at: 'whole' | 'starts' | 'ends' | 'has';
  readonly phrase: string;
}

/** The whole line is this (digits and punctuation aside): "Read more »", "Comments (12)". */
export const whole = (...phrases: string[]): Cue[] => phrases.map((phrase) => ({ at: 'whole', phrase }));
/** The line starts with this: "Published:", "©". */
export const starts = (...phrases: string[]): Cue[] => phrases.map((phrase) => ({ at: 'starts', phrase }));
/** The line ends with this: "… Read more". */
export const ends = (...phrases: string[]): Cue[] => phrases.map((phrase) => ({ at: 'ends', phrase }));
/** The line has this somewhere: "all rights reserved". Only phrases that an article would hardly hold. */
export const has = (...phrases: string[]): Cue[] => phrases.map((phrase) => ({ at: 'has', phrase }));

/** Cues stand for a role, or for one of the finer things that roles are told by. */
export type CueKind =
  | Exclude<Role, 'title' | 'lead' | 'body' | 'heading' | 'other'>
  /** Corrections, disclosures, weather, polls, addresses: so far no input of labelling, they only tell that words are no name. */
  | 'other'
  /** "more »", "Read more": ends a teaser */
  | 'more'
  /** "Updated:", "Last modified": labels a later date */
  | 'updated'
  /** "Read more in the app", "to continue reading, subscribe": the text goes on behind a wall */
  | 'paywall';

/** Everything newsclean knows of one language. Data only. */
export interface LanguageFile {
  /** BCP 47 tag, as written in the record. */
  readonly tag: string;
  /** English name. */
  readonly name: string;
  /** Its own name. */
  readonly autonym: string;
  /** ISO 639-3 codes by which language identifiers call it. */
  readonly iso3: readonly string[];
  /** The 40 to 120 commonest words of running text that carry grammar rather than matter. Lower case. */
  readonly functionWords: readonly string[];
  /**
   * Twelve lists, January first: each form a date is written with (nominative, genitive, abbreviations without their
   * point). Empty lists where months are written as numbers ("3月").
   */
  readonly months: readonly (readonly string[])[];
  /** The same for the solar Hijri calendar, whose first month begins on 20 or 21 March. */
  readonly solarMonths?: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that may stand around the numbers of a date and mean nothing more: "d.", "de", "of", "г.", "m.", "年". */
  readonly dateWords: readonly string[];
  /** Words for relative times, each list may be empty. `ago` phrases hold `#` for the number: "# hours ago", "prieš # val.". */
  readonly relative: {
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
    /** The day before yesterday, in languages with a word for it. */
    readonly beforeYesterday?: readonly string[];
    readonly ago: readonly { readonly phrase: string; readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' }[];
    /** Phrases that mean one without a number: "a week ago". */
    readonly agoOne?: LanguageFile['relative']['ago'];
  };
  /**
   * Words that introduce an author ("by", "Autorius:", "Von") and that join two ("and", "ir", "und"); words behind a name that
   * tell that it signs ("skrifar", "reports"); words before the name of who took the pictures, beside those of captions ("Kuvat").
   */
  readonly authors: {
    readonly by: readonly string[];
    readonly and: readonly string[];
    readonly after?: readonly string[];
    readonly photos?: readonly string[];
    /** What names an author only with a sign behind it, or of several words: "Interview:", "Story by". */
    readonly labels?: readonly string[];
    /** The same for pictures, video and graphics: "Illustration:". */
    readonly credits?: readonly string[];
    /** The same for who edited, translated or checked: "Editor:", "Translated by". */
    readonly edited?: readonly string[];
    /** Jobs beside names, more than those of `titles`, which are taken off names wherever they stand: "foreign correspondent", "lawyer". */
    readonly jobs?: readonly string[];
  };
  /**
   * Names that bylines begin with, single words: given names that are common among living adults; in Chinese, Japanese, Korean
   * and Vietnamese family names too, which stand first there.
   */
  readonly names?: readonly string[];
  /** What tells inside a sentence where the article appeared first or was taken from, before the name: "was first published in", "con información de". */
  readonly appeared?: readonly string[];
  /** The same as running text says it too: "published in the magazine". Asked only of lines that are taken for attributions. */
  readonly published?: readonly string[];
  /** What forums print before the day on which a member joined: "joined", "member since". Lower case, without a colon. */
  readonly joined?: readonly string[];
  /** Titles and jobs in bylines, removed from names: "reporter", "korrespondentas", "Dr". Lower case. */
  readonly titles: readonly string[];
  readonly cues: Readonly<Partial<Record<CueKind, readonly Cue[]>>>;
  /** Two or three invented sentences as a newspaper writes them, at least 200 characters (80 for CJK and the like). */
  readonly sample: string;
}

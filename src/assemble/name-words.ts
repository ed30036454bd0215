import { datingPhrases, datingWords, interfacePhrases } from '../languages/cue-lists.ts';
import { lettersOnly } from '../text/folded.ts';
import { PhraseList } from '../text/phrase-list.ts';

/** "PhD", "MD", "CFP", "EST": degrees, licences and time zones behind a name. */
const INITIALS = /^(?:\p{Lu}[\p{Ll}]?\.?){1,5}\p{Lu}?\.?$/u;

let phrases: {
  readonly buttons: ReadonlySet<string>;
  readonly dating: PhraseList;
  readonly datingWords: ReadonlySet<string>;
} | null = null;
const phrasesOf = (): NonNullable<typeof phrases> =>
  (phrases ??= { buttons: new Set(interfacePhrases()), dating: new PhraseList(datingPhrases()), datingWords: new Set(datingWords()) });

/** Whether pages print the words as a button, a counter or a menu's entry, in any language: "No Comments", "Contact Sales". */
export const isInterface = (text: string): boolean => phrasesOf().buttons.has(lettersOnly(text));

/** Accounts, headings and forms that stand where names do. */
const ACCOUNTS = ['admin', 'administrator', 'admin user', 'site admin', 'site administrator', 'super admin', 'web admin', 'wp admin', 'webmaster', 'superuser', 'merkezi', 'haber merkezi', 'key takeaways', 'key insights', 'key points', 'key facts', 'content copyright', 'request info', 'bill pay', 'download zip', 'view more posts', 'view all posts', 'more posts', 'all posts']; // prettier-ignore
/** Newsrooms, in the languages whose papers sign with them. */
const NEWSROOMS = ['red', 'redaktion', 'die redaktion', 'rédaction', 'la rédaction', 'redacción', 'redação', 'da redação', 'redazione', 'la redazione', 'redactie', 'de redactie', 'redaktionen', 'redakcja', 'redakce', 'redakcia', 'редакция', 'редакція', 'toimitus', 'szerkesztőség', 'redaksi', 'newsroom', 'news desk', 'web desk', 'editorial staff', 'editorial team', 'staff reporter', 'staff writer', 'agency reporter', 'our correspondent']; // prettier-ignore
const NOBODY = new Set([...ACCOUNTS, ...NEWSROOMS]);
/** Whether what stands where a name would is an account's, a form's or a newsroom's, and nobody's: "admin", "Key Takeaways", "Redaktion". */
export const isNobody = (text: string): boolean => NOBODY.has(lettersOnly(text));

/** A name without the signs around it that set it apart on its line: "digger »", "• Jane Doe". */
export const withoutSigns = (name: string): string => name.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '');
const SIGNS_BEFORE = /^[\s,;:|/»›•·∙–—-]+/u;
const SIGNS_BEHIND = /(?<![\s,;:|/»›•·∙–—-])[\s,;:|/»›•·∙–—-]+$/u;

/** Whether the words begin as what labels a date does, in any language: "Publié le". */
export function isDating(text: string): boolean {
  const lower = text.toLowerCase();
  return phrasesOf()
    .dating.startingAt(lower)
    .some((phrase) => !/^[\p{L}\p{M}]/u.test(lower.slice(phrase.length)));
}

/** Whether any of them stands at the start of a word. */
export const labelsDate = (text: string): boolean => phrasesOf().dating.opensWord(text.toLowerCase());

/** Whether the words are degrees or initials and no name: "MS, RD". */
export const isCredential = (text: string): boolean => text.split(/[\s,]+/u).every((word) => INITIALS.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)); // prettier-ignore

/** Of what rank, before a job that was taken off: "Jane Doe Former Deputy". */
const RANKS = new Set(['former', 'senior', 'junior', 'deputy', 'chief', 'associate', 'assistant', 'managing', 'lead', 'tech', 'staff', 'contributing', 'freelance', 'guest']); // prettier-ignore
/** Whether the word is one of rank: "Senior". */
export const isRank = (word: string): boolean => RANKS.has(word.toLowerCase());
/** A name without the words at its end that begin something else: "Jane Doe Updated", "Jane Doe In". */
export function withoutDatingWords(name: string): string {
  const words = name.split(' ');
  while (
    words.length > 2 &&
    (phrasesOf().datingWords.has(words.at(-1)?.toLowerCase() ?? '') ||
      isRank(words.at(-1) ?? '') ||
      /^(?:In|[Oo]n|[Aa]t|View)$/u.test(words.at(-1) ?? ''))
  )
    words.pop();
  return words.join(' ');
}

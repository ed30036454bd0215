import { NewscleanError } from '../errors.ts';
import { languages } from '../languages/all.ts';
import { PLAIN_LANGUAGES } from '../languages/words.ts';

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The language of a tag in its shortest form, without script and region, which pages are not told by; null for what is no tag. */
function languageOf(typed: string): string | null {
  try {
    const { language } = new Intl.Locale(typed);
    return ENGLISH_NAMES.of(language) === undefined ? null : language;
  } catch {
    // RangeError: not even of the form of a tag.
    return null;
  }
}

/** The tag of a language by its English name, or its own. */
function tagNamed(typed: string): string | null {
  const name = typed.toLowerCase();
  const known = languages().find((one) => one.name.toLowerCase() === name || one.autonym.toLowerCase() === name);
  const plain = PLAIN_LANGUAGES.find(({ tag }) => ENGLISH_NAMES.of(tag)?.toLowerCase() === name);
  return (known ?? plain)?.tag ?? null;
}

/** Tags as typed → as pages have them: en-US and eng are en. Throws `usage` for what is no tag of a language, and for none. */
export function wantedLanguages(typed: readonly string[]): string[] {
  if (typed.length === 0) throw new NewscleanError('usage', '--only-lang names no language', 'give tags: --only-lang lt,en');
  return typed.map((tag) => {
    const language = languageOf(tag);
    if (language !== null) return language;
    const meant = tagNamed(tag);
    const hint = meant === null ? 'give tags such as lt,en' : `did you mean ${meant}?`;
    throw new NewscleanError('usage', `--only-lang: "${tag}" is no tag of a language`, hint);
  });
}

import { isDating, isInterface } from './name-words.ts';
import { isOutlet } from './outlets.ts';

/** Georgian tells small letters from great ones in headings alone. */
const GEORGIAN = '\\u10d0-\\u10ff';
const NAME_MAX_WORDS = 5;
export const NAME_MAX = 50;
/** A name starts with a capital or is written in a script without case, and holds no digits or signs of an address. */
const NAME = new RegExp(`^[\\p{Lu}\\p{Lt}\\p{Lo}${GEORGIAN}][^\\d@:/()|<>?!"]+$`, 'u');
const NAME_WORD = new RegExp(`^(?:(?:[dl]|d[ae]ll)['’](?=\\p{Lu})|[\\p{Lu}\\p{Lt}\\p{Lo}${GEORGIAN}'’"(])`, 'u');
const LOWER_PARTICLES =
  /^(?:de|da|do|di|du|van|von|der|den|del|la|le|el|al|bin|ibn|zu|zum|dos|das|e|y|af|av|ter|ten|din|of|od|iz|z|ze|fra|från|v\.d\.|v\.|d\.)$/u;

/** Names in Chinese, Japanese and Korean are short. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const EAST_ASIAN_MAX = 14;
/** "harbourpost.example" */
export const DOMAIN = /\p{L}{3}\.\p{Ll}{2,10}$/u;
/** "PZDR Szepielowo": capitals that nobody can speak are no name. */
const ACRONYM = /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/;
/** What a name has in brackets behind it. */
export const BEHIND = /\s?[(（][^()（）]*[)）]$/u;
/** One word behind a label is a name too. */
export const PEN_NAME = /^[\p{Lu}][\p{L}.'’-]{2,30}$/u;

export function isName(text: string): boolean {
  const words = text.split(' ');
  if (isOutlet(text) || DOMAIN.test(text) || isInterface(text) || isDating(text)) return false;
  if (/\p{Ll}/u.test(text) && words.some((word) => ACRONYM.test(word))) return false;
  if (!NAME.test(text) || text.length > NAME_MAX || words.length > NAME_MAX_WORDS) return false;
  if (words.length === 1 && !/\p{Lo}/u.test(text)) return false;
  if (EAST_ASIAN.test(text) && (words.length > 2 || text.length > EAST_ASIAN_MAX)) return false;
  return words.every((word) => NAME_WORD.test(word) || LOWER_PARTICLES.test(word));
}

/** "J. D." */
export const isInitials = (text: string): boolean => /^(?:\p{L}\p{Ll}?\.[\s-]?){1,4}$/u.test(text) || /^\p{Lu}{2,3}$/u.test(text);

/** A title goes, but not what may be an initial: inside a name, "J. M. Doe", or before its one word, "M. Doe". */
export const withoutTitle = (title: string, at: number, whole: string): string =>
  title.replace('.', '').length === 1 && (at > 0 || !/\S\s/u.test(whole.slice(title.length).trim())) ? title : ' ';

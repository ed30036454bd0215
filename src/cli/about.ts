export const ABOUT = 'Gets the article out of scraped page text or HTML, and says why each line went.';

/** Commands and what they do, for the help and the man page. */
export const EXAMPLES: readonly (readonly [command: string, about: string])[] = [
  ['newsclean page.txt', 'the article as Markdown'],
  ['newsclean page.html --json', 'the record: text, fields, where each line went'],
  ['newsclean --explain page.txt', 'every line with its role, score and reason'],
  ['cat page.txt | newsclean -p title', 'one field'],
  ['newsclean pages/ -o clean/ --json', 'a directory, one output for each input'],
  ['newsclean rows.jsonl --jsonl > out.jsonl', 'rows in, rows out'],
  ['newsclean --report report.html pages/', 'a page to look at: totals, and each page line by line'],
];

/** Exit statuses, for the help and the man page. */
export const STATUSES: readonly (readonly [status: string, about: string])[] = [
  ['0', 'every input gave an article'],
  ['1', 'ran to the end, but some input held no article'],
  ['2', 'wrong usage'],
  ['3', 'some input could not be read or cleaned'],
  ['4', 'output could not be written'],
  ['70', 'internal error'],
  ['130, 143', 'stopped by a signal'],
];

import type { Labelled } from '../model.ts';
import { agencyAtEnd, agencyInDateline, agencyThatReports } from '../text/agencies.ts';
import type { Attribution } from './attribution.ts';
import { isSigning } from './byline-labels.ts';
import { featureOf } from './picker.ts';

/** A caption that is no sentence has fewer words. */
const SENTENCE_WORDS = 12;
/** A dateline opens the first paragraph. */
const OPENING = 120;

/** An attribution inside the body: an agency in brackets at the end, or in the dateline at the start. */
export function insideBody(body: readonly Labelled[]): Attribution | null {
  const ends = body.filter((block, at) => block.label.role === 'body' || isLastSentence(block, body[at - 1], at === body.length - 1)).flatMap(({ text }) => agencyAtEnd(text) ?? []); // prettier-ignore
  const end = ends[0];
  // Several agencies sign the items of a round-up.
  if (end && ends.every(({ name }) => name === end.name)) return { value: end.name, method: 'text:end-of-body', raw: end.raw };
  // Behind the last sentence the text of a picture follows now and then.
  const own = body.filter((block) => block.label.role === 'body');
  const reports = own
    .slice(-2)
    .map(({ text }) => agencyThatReports(text))
    .find((found, at, both) => found && ((at === both.length - 1 && !found.endsSpeech) || isSigning(found.words)));
  if (reports) return { value: reports.name, method: 'text:end-of-body', raw: reports.raw };
  const start = own
    .slice(0, 2)
    .map(({ text }) => agencyInDateline(text.slice(0, OPENING)))
    .find((found) => found !== null);
  return start ? { value: start.name, method: 'text:dateline', raw: start.raw } : null;
}

/** Running text that ends the body is a caption only in name: the agency at its end, as of a picture, made it one. */
const isLastSentence = (block: Labelled, before: Labelled | undefined, isLast: boolean): boolean =>
  isLast && block.label.role === 'caption' && before?.label.role === 'body' && featureOf(block, 'words') >= SENTENCE_WORDS && featureOf(block, 'sentences') > 0; // prettier-ignore

/** A process in which other extractors work on HTML: it can be ended when one of them hangs. Takes {peer, html, url}, answers with text or null. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

export interface Task {
  readonly peer: keyof typeof PEERS;
  readonly html: string;
  readonly url: string | null;
}

/** linkedom makes no document of a fragment, as a browser does. */
const whole = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
const documentOf = (html: string): never => parseHTML(whole(html)).document as never;

/** Elements between which a reader sees a break, so that words of two paragraphs are not taken for one. */
const BREAKS = new Set('address article aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header footer hr li main ol p pre section table td th tr ul'.split(' ')); // prettier-ignore

interface Nodelike {
  readonly localName?: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Nodelike>;
}

function textOf(html: string): string {
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document;
  const parts: string[] = [];
  const open: (Nodelike | string)[] = [body as unknown as Nodelike];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push(node.textContent ?? '');
    else if (node.nodeType === 1) {
      const breaks = BREAKS.has(node.localName ?? '');
      if (breaks) open.push('\n');
      open.push(...[...node.childNodes].reverse());
      if (breaks) open.push('\n');
    }
  }
  return parts.join('');
}

export const PEERS = {
  Readability: async (html: string) => textOf(new Readability(documentOf(html)).parse()?.content ?? ''),
  defuddle: async (html: string, url: string | null) =>
    textOf((await Defuddle(documentOf(html), url ?? undefined, { useAsync: false })).content),
} satisfies Record<string, (html: string, url: string | null) => Promise<string>>;

process.on('message', async ({ peer, html, url }: Task) => {
  try {
    process.send?.(await PEERS[peer](html, url));
  } catch {
    // Whatever a peer throws: it found nothing.
    process.send?.(null);
  }
});

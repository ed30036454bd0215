import { markup, type Markup } from './markup.ts';

/** A bar; `tone` is a class of the style sheet, `find` a search that it stands for. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly tone?: string;
  readonly find?: string;
}

const WIDTH = 480;
const ROW = 26;
const LABEL = 112;
const NUMBER = 96;
const HEIGHT = 150;
const FOOT = 22;
/** Longer labels would run into the bars. */
const LABEL_CHARS = 15;

const numbers = new Intl.NumberFormat('en');
export const shown = (count: number): string => numbers.format(count);
export const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.0995 ? 1 : 0)} %`;

const short = (text: string): string => (text.length > LABEL_CHARS ? `${text.slice(0, LABEL_CHARS - 1)}…` : text);
const px = (length: number): string => length.toFixed(1);

/** Horizontal bars with counts and shares of `total`. */
export function barPlot(bars: readonly Bar[], total: number, about: string): Markup {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, tone, find }, at) => {
    const width = Math.max(2, ((WIDTH - LABEL - NUMBER) * count) / most);
    const row = markup`<g transform="translate(0 ${at * ROW})"><title>${label}: ${shown(count)}</title><rect class="hit" width="${WIDTH}" height="${ROW}"/><text class="label" x="${LABEL - 10}" y="17" text-anchor="end">${short(label)}</text><rect class="bar ${tone ?? ''}" x="${LABEL}" y="5" width="${px(width)}" height="15" rx="3"/><text class="count" x="${px(LABEL + width + 8)}" y="17">${shown(count)} <tspan class="share" dx="4">${percent(count / Math.max(1, total))}</tspan></text></g>`;
    return find === undefined ? row : markup`<a href="#find=${encodeURIComponent(find)}">${row}</a>`;
  });
  return markup`<svg viewBox="0 0 ${WIDTH} ${Math.max(1, bars.length) * ROW}" role="img" aria-label="${about}">${rows}</svg>`;
}

/** Upright bars side by side, in order; every `each`th has its label below. */
export function columnPlot(bars: readonly Bar[], each: number, about: string): Markup {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bars.length);
  const columns = bars.map(({ label, count, tone }, at) => {
    const height = count === 0 ? 0 : Math.max(2, ((HEIGHT - 18) * count) / most);
    const middle = px(at * step + step / 2);
    const anchor = at === 0 ? 'start' : at === bars.length - 1 ? 'end' : 'middle';
    const x = at === 0 ? '0' : at === bars.length - 1 ? px(WIDTH) : middle;
    return markup`<g><title>${label}: ${shown(count)}</title><rect class="hit" x="${px(at * step)}" width="${px(step)}" height="${HEIGHT}"/><rect class="bar ${tone ?? ''}" x="${px(at * step + step * 0.1)}" y="${px(HEIGHT - height)}" width="${px(step * 0.8)}" height="${px(height)}" rx="2"/>${
      count === most
        ? markup`<text class="share" x="${x}" y="${px(HEIGHT - height - 5)}" text-anchor="${anchor}">${shown(count)}</text>`
        : null
    }${at % each === 0 ? markup`<text class="share" x="${x}" y="${HEIGHT + 16}" text-anchor="${anchor}">${label}</text>` : null}</g>`;
  });
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}" role="img" aria-label="${about}">${columns}<line class="axis" x1="0" x2="${WIDTH}" y1="${HEIGHT}" y2="${HEIGHT}"/></svg>`;
}

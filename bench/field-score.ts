export interface Fields {
  readonly title?: string | null | undefined;
  /** Names with commas between. */
  readonly authors?: string | null | undefined;
  readonly date?: string | null | undefined;
}

interface Gold {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

const words = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What is compared: words without case and signs; the day of a date. */
export function fold(field: keyof Fields, value: string | null | undefined): string {
  if (field === 'date') return (value ?? '').slice(0, 10);
  // Sets join names by commas or by "and".
  return field === 'authors' ? words(value ?? '').replaceAll(' and ', ' ') : words(value ?? '');
}

/** Exact matches of each field over pages. */
export class FieldScore {
  private readonly counts = { title: [0, 0, 0], authors: [0, 0, 0], date: [0, 0, 0] };

  add(want: Gold, got: Fields): void {
    this.one('title', want.title, got.title);
    this.one('authors', want.author, got.authors);
    this.one('date', want.date, got.date);
  }

  private one(field: keyof Fields, want: string | null | undefined, got: string | null | undefined): void {
    const [wanted, given] = [fold(field, want), fold(field, got)];
    const counts = this.counts[field];
    if (wanted && wanted === given) counts[0]!++;
    if (given) counts[1]!++;
    if (wanted) counts[2]!++;
  }

  /** "title 0.912 (657/720, 719 given)": share of the values present that were found exactly; and F1, which false ones lower. */
  line(): string {
    return Object.entries(this.counts)
      .map(([field, [right = 0, given = 0, present = 0]]) => {
        const f1 = (2 * right) / Math.max(1, given + present);
        return `${field} ${(right / Math.max(1, present)).toFixed(3)} F1 ${f1.toFixed(3)} (${right} of ${present}, ${given} given)`;
      })
      .join('\t');
  }
}

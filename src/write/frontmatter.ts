import type { Article } from '../model.ts';

/** Characters that JSON strings may hold as they are and YAML's may not. */

const NOT_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A JSON string is a YAML string, so no value can break out of its line. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replace(NOT_YAML, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The known fields as YAML between two `---`. */
export function frontmatterOf(article: Article): string {
  const fields = {
    title: article.title?.value,
    authors: article.authors?.value,
    date: article.date?.value,
    source: article.source?.value,
    sitename: article.sitename?.value,
    url: article.url?.value,
    language: article.language.tag,
  };
  const known = Object.entries(fields).filter(([, value]) => value && value.length > 0);
  return `---\n${known.map(([name, value]) => `${name}: ${quoted(value)}\n`).join('')}---\n`;
}

import type { Labelled } from '../model.ts';

/** Agencies and wires as they sign: only these count without a label. A name, not a site: they appear on any page. */
const AGENCIES =
  'Reuters|AFP|AP|DPA|dpa|BNS|ELTA|PAP|ITAR-TASS|TASS|ANSA|EFE|APA|ATS|SDA|STT|TT|NTB|Ritzau|LETA|BTA|ČTK|TASR|MTI|HINA|STA|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|UPI|Interfax|UNIAN|Ukrinform|Anadolu|Agerpres|Mediafax|Belga|ANP|Lusa|CNA|Bernama|Antara';
const LONE = new RegExp(`^[(\\[]?(?:${AGENCIES})(?:\\s*[/,]\\s*(?:${AGENCIES}))*[)\\]]?\\.?$`, 'u');
const AT_END = new RegExp(`\\s*[(\\[]((?:${AGENCIES})(?:\\s*[/,]\\s*(?:${AGENCIES}))*)[)\\]]\\.?$`, 'u');
/** "VILNIUS, BNS.", "LONDON (Reuters) -", "PARIS, May 3 (AFP) -" */
const DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{Lu}\\p{L} .'-]{1,30}?(?:, [\\p{L}. ]{2,20}\\d{0,2})?\\s*[,(]\\s*\\(?(${AGENCIES})\\)?\\s*[.—–-]`,
  'u',
);

export interface Attribution {
  readonly value: string;
  readonly method: string;
  readonly raw: string;
}

const LABELLED = /^[^:：]{2,40}[:：]\s*(.+)$/u;
const clean = (text: string): string => text.replace(/^[\s([“"„«]+|[\s)\]”“"».,]+$/gu, '').trim();

/** The attribution on a line of role `source`: after its label, or the whole line. */
export function onSourceLine(text: string): Attribution {
  const labelled = LABELLED.exec(text)?.[1];
  return { value: clean(labelled ?? text), method: labelled ? 'text:source-label' : 'text:source-line', raw: text };
}

export const isLoneAgency = (text: string): boolean => text.length < 40 && LONE.test(text);

/** An attribution inside the body: an agency in brackets at the end, or in the dateline at the start. */
export function insideBody(body: readonly Labelled[]): Attribution | null {
  for (const block of body.slice(-2).reverse()) {
    const end = AT_END.exec(block.text);
    if (end?.[1]) return { value: end[1], method: 'text:end-of-body', raw: end[0].trim() };
  }
  const start = DATELINE.exec(body.find((block) => block.label.role === 'body')?.text.slice(0, 120) ?? '');
  return start?.[1] ? { value: start[1], method: 'text:dateline', raw: start[0] } : null;
}

/** Agencies and wires as they sign: only these count without a label. A name, not a site: they appear on any page. */
const SHORT =
  'Reuters|AFP|AP|DPA|dpa|BNS|ELTA|PAP|ITAR-TASS|TASS|ANSA|EFE|APA|ATS|SDA|STT|TT|NTB|Ritzau|LETA|BTA|ČTK|TASR|MTI|HINA|STA|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|UPI|Interfax|UNIAN|Ukrinform|Anadolu|Agerpres|Mediafax|Belga|ANP|Lusa|CNA|Bernama|Antara|Sapa|SAPA|Sputnik|Fena|Tanjug|Beta|AA|epd|KNA|sid|SID|РИА Новости|ТАСС|Интерфакс|УНІАН|Укрінформ|БТА|新华社|新華社|共同通信|時事通信|中央社|연합뉴스|뉴시스'; // prettier-ignore
const LONG =
  'Agence France-Presse|Agence France Presse|(?:The )?Associated Press|Deutsche Presse-Agentur|Press Association|PA Media|Australian Associated Press|(?:The )?Canadian Press|Kyodo News|Yonhap News Agency|Xinhua News Agency|Anadolu Agency|Anadolu Ajansı|Europa Press|Agencia EFE|Agência Lusa|Agência Brasil|Thomson Reuters|Reuters Health|Press Trust of India|United Press International|Interfax-Ukraine|Polska Agencja Prasowa|Bloomberg News';
const ANY = `${LONG}|${SHORT}`;
/** One agency, or several that share a story. */
const AGENCIES = `(?:${ANY})(?:\\s*[/,–-]\\s*(?:${ANY}))*`;

const LONE = new RegExp(`^[(\\[–—-]?\\s*(?:${AGENCIES})[)\\]]?\\.?$`, 'u');
const AT_END = new RegExp(`\\s*(?:[(\\[](${AGENCIES})[)\\]]|(?<=[.!?»”"]\\s?)[–—-]{1,2}\\s*(${AGENCIES}))\\.?$`, 'u');
/** "VILNIUS, BNS.", "LONDON (Reuters) -", "PARIS, May 3 (AFP) -" */
const DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{Lu}\\p{L} .,'-]{1,30}?(?:, [\\p{L}. ]{2,20}\\d{0,2})?\\s*[,(]\\s*\\(?(${AGENCIES})\\)?\\s*[.—–:-]`,
  'u',
);
const BEHIND_NAME = new RegExp(`(?:^|[\\s,/|(–—-])(${AGENCIES})(?:\\s+(?:[\\p{L}-]+ )?(?:Writer|Correspondent|Staff))?\\)?$`, 'iu');
/** Longest line that an agency has to itself. */
const LONE_MAX = 60;

export interface Signed {
  readonly name: string;
  readonly raw: string;
}

export const isLoneAgency = (text: string): boolean => text.length < LONE_MAX && LONE.test(text);

const signed = (found: RegExpExecArray | null): Signed | null => {
  const name = found?.[1] ?? found?.[2];
  return found && name ? { name, raw: found[0].trim() } : null;
};

/** An agency in brackets, or behind a dash, after the last sentence. */
export const agencyAtEnd = (text: string): Signed | null => signed(AT_END.exec(text));
/** An agency behind the place that opens the first sentence. */
export const agencyInDateline = (text: string): Signed | null => signed(DATELINE.exec(text));
/** An agency behind the author's name: "Jane Doe, Reuters", "Jane Doe Associated Press Writer". */
export const agencyBehindName = (text: string): Signed | null => signed(BEHIND_NAME.exec(text.trim()));

/** Words that name a newsroom, never a person; surnames that are also papers (Post, Press, Star) are told by "The" alone. */
const OUTLET_WORDS =
  'News Times Tribune Gazette Guardian Newspaper Magazine Journal Agency Radio Television TV Media Online Desk Newsroom Presse Agentur Zeitung Nachrichten Rundschau Tageblatt ' +
  'Redaktion Redakcja Redakcija Redakce Redacción Redacția Redazione Rédaction Redação Agence Agencia Agência Agenzia Agencija Agentūra Noticias Notícias Notizie Gazeta Naujienos ' +
  'Vijesti Vesti Novice Zprávy Haber Ajansı Uutiset Nyheter Nyheder Новости Редакция Новини Редакція Агентство Агенция Вести';
const OUTLET_START = 'The THE BBC CNN CBS NBC NPR ARD ZDF ORF SRF RTL RTÉ LRT NRK SVT TVN RAI РИА';
const anyOf = (words: string): string => words.split(' ').join('|');
/** Case counts at the start: "Rai" is a name. */
const OUTLET_BEGINS = new RegExp(`^(?:${anyOf(OUTLET_START)})\\s`, 'u');
const OUTLET_HAS = new RegExp(`(?<!\\p{L})(?:${anyOf(OUTLET_WORDS)})(?!\\p{L})`, 'iu');
const OUTLET_ENDS = /(?:社|报|報|新闻|新聞|网|網|电视台|通信|신문|일보|뉴스)$/u;

export const isOutlet = (text: string): boolean => OUTLET_BEGINS.test(text) || OUTLET_HAS.test(text) || OUTLET_ENDS.test(text);

/** Words of a newsroom that signs as a whole. */
const NEWSROOM =
  /(?<!\p{L})(?:Redaktion|Redakcja|Redakcija|Redakce|Redacción|Redacția|Redazione|Rédaction|Redação|Редакция|Редакція|Newsroom|Staff|Editors?|Editorial Team)(?!\p{L})/iu;
/** A newsroom that signs as such: "Redaktion", "N-Land Redaktion". */
export const isNewsroom = (text: string): boolean => text.split(' ').length <= 4 && /\p{L}/u.test(text) && NEWSROOM.test(text);

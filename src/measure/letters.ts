/** Tells apart the languages of a script that several write, by letters and by words that stand between spaces. */

/** A language and what gives it away: letters (or words) as a share of the text's letters. Rows are tried in order. */
type Rule = readonly [tag: string, marks: RegExp, share: number, also?: RegExp];

const CYRILLIC: readonly Rule[] = [
  ['os', /ӕ/g, 0.01],
  ['ba', /[ҙҡ]/g, 0.01],
  ['cv', /[ӑӗ]/g, 0.01],
  ['kk', /[қғұ]/g, 0.01, /і/],
  ['kk', /[қғұ]/g, 0.01, /[әң]/],
  ['tg', /[ҷӣӯ]/g, 0.005],
  ['uz', /ў/g, 0.003, /[қғҳ]/],
  ['tt', /ә/g, 0.01],
  ['tg', /[ҳқғ]/g, 0.01],
  ['ky', /[өүң]/g, 0.01, /ң|(?<!\p{L})(?:жана|менен|үчүн|боюнча)(?!\p{L})/u],
  ['mn', /[өү]/g, 0.01],
  ['uk', /[їє]/g, 0.004],
  ['be', /ў/g, 0.002],
  ['be', /[ыэё]/g, 0.02, /і/],
  ['uk', /і/g, 0.01],
  ['mk', /[ѓќѕ]/g, 0.001, /ј/],
  ['sr', /[ђћ]/g, 0.001],
  ['sr', /(?<!\p{L})(?:је|су|у|са)(?!\p{L})/gu, 0.01, /[јљњџ]/],
  ['mk', /(?<!\p{L})(?:во|со|е|ги|дека|од)(?!\p{L})/gu, 0.01, /[јљњџ]/],
  ['ru', /[ыэё]/g, 0.004],
  ['bg', /ъ/g, 0.006],
];

const ARABIC: readonly Rule[] = [
  ['ug', /[ۇۈۋې]/g, 0.02, /ە/],
  ['ckb', /[ێۆڵڕەڤ]/g, 0.02],
  ['sd', /[ڪڻٻڄٿڳڀڃڏڊ]/g, 0.008],
  ['ps', /[ښځڼټډړږۍېګ]/g, 0.008],
  ['ur', /[ٹڈڑںےہھ]/g, 0.02],
  ['fa', /[پچژگیک]/g, 0.015],
  ['ar', /./g, 0],
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  cyrillic: CYRILLIC,
  arabic: ARABIC,
  bengali: [['as', /[ৰৱ]/g, 0.004], ['bn', /./g, 0]],
  ethiopic: [['am', /የ|ነው|እና/g, 0.012], ['ti', /./g, 0]],
  hebrew: [['yi', /[װױײ]|[אי][ַָ]|(?<!\p{L})(?:און|איז|פון|דער|די)(?!\p{L})/gu, 0.02], ['he', /./g, 0]],
  tibetan: [['dz', /་ལུ་|ཨིན|དགོ་|ཡོདཔ|འབད/g, 0.004], ['bo', /./g, 0]],
}; // prettier-ignore

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** The language that letters give away, null where they do not. `letters`: how many of the script the lines have. */
export function byLetters(lines: readonly string[], script: string, letters: number): string | null {
  const rules = RULES[script];
  if (!rules) return null;
  const text = lines.join('\n').toLowerCase();
  for (const [tag, marks, share, also] of rules) {
    if (share > 0 && countOf(text, marks) < share * letters) continue;
    if (!also || also.test(text)) return tag;
  }
  return null;
}

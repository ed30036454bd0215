import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sq',
  name: 'Albanian',
  autonym: 'shqip',
  iso3: ['sqi', 'als', 'aln', 'alb'],
  functionWords: ['të', 'e', 'në', 'dhe', 'i', 'për', 'me', 'se', 'që', 'një', 'nga', 'është', 'ka', 'u', 'nuk', 'do', 'së', 'si', 'ishte', 'kanë', 'janë', 'më', 'ky', 'kjo', 'por', 'edhe', 'kur', 'pas', 'po', 'ai', 'ajo', 'tij', 'saj', 'tyre', 'deri', 'mund', 'duke', 'te', 'tek', 'ose', 'këtë', 'këtij', 'kësaj', 'ata', 'nëse', 'sepse', 'gjatë', 'para', 'mbi', 'nën', 'ku', 'ne', 'ju', 'prej', 'gjithë', 'vetëm', 'tha', 'kishte'],
  months: [['janar', 'janari', 'jan'], ['shkurt', 'shkurti', 'shk'], ['mars', 'marsi', 'mar'], ['prill', 'prilli', 'pri'], ['maj', 'maji'], ['qershor', 'qershori', 'qer'], ['korrik', 'korriku', 'korr'], ['gusht', 'gushti', 'gush'], ['shtator', 'shtatori', 'sht'], ['tetor', 'tetori', 'tet'], ['nëntor', 'nëntori', 'nën'], ['dhjetor', 'dhjetori', 'dhj']],
  weekdays: [['e hënë', 'hën'], ['e martë', 'mar'], ['e mërkurë', 'mër'], ['e enjte', 'enj'], ['e premte', 'pre'], ['e shtunë', 'sht'], ['e diel', 'die']],
  dateWords: ['më', 'datë', 'ora', 'në', 'viti'],
  relative: { today: ['sot'], yesterday: ['dje'], ago: [{ phrase: '# minuta më parë', unit: 'minute' }, { phrase: '# orë më parë', unit: 'hour' }, { phrase: '# ditë më parë', unit: 'day' }, { phrase: '# javë më parë', unit: 'week' }, { phrase: '# vite më parë', unit: 'year' }] },
  authors: { by: ['nga', 'autori', 'shkruan', 'shkroi'], and: ['dhe', 'e'] },
  titles: ['gazetar', 'gazetare', 'korrespondent', 'redaktor', 'kryeredaktor', 'dr', 'prof'],
  cues: {
    source: starts('burimi:', 'burim:', 'marrë nga'),
    byline: starts('nga:', 'autori:', 'shkruan:', 'shkruar nga', 'autor:'),
    dateline: starts('publikuar', 'publikuar më', 'data:', 'postuar më', 'botuar më'),
    updated: starts('përditësuar', 'përditësimi i fundit', 'ndryshuar më'),
    caption: starts('foto:', 'fotografia:', 'foto ilustruese', 'video:', 'foto nga'),
    copyright: [
      ...whole('politika e privatësisë', 'kushtet e përdorimit', 'termat dhe kushtet'),
      ...has(
        'të gjitha të drejtat e rezervuara', 'të gjitha të drejtat janë të rezervuara', 'pa leje me shkrim',
        'ndalohet riprodhimi',
      ),
    ],
    related: [
      ...whole(
        'më të lexuarat', 'të lidhura', 'artikuj të ngjashëm', 'lajme të ngjashme', 'të ngjashme', 'lajmet e fundit', 'të fundit',
        'të rekomanduara',
      ),
      ...starts('lexo edhe:', 'lexoni edhe:', 'lexo gjithashtu:'),
    ],
    more: [...whole('më shumë', 'shiko më shumë', 'shiko të gjitha'), ...ends('lexo më shumë')],
    navigation: whole(
      'ballina', 'kreu', 'kryefaqja', 'menu', 'menyja', 'kërko', 'kyçu', 'hyr', 'regjistrohu', 'kontakt', 'rreth nesh', 'lajme',
      'sport', 'ekonomi', 'botë', 'kulturë', 'mbyll',
    ),
    social: [...whole('shpërndaje', 'shpërndaj', 'na ndiqni', 'printo', 'pëlqej'), ...starts('shpërndaje në', 'na ndiqni në')],
    tags: [...whole('temat'), ...starts('etiketat:', 'etiketa:', 'tags:')],
    comment: whole('komente', 'komentet', 'komento', 'lini një koment', 'shto koment', 'përgjigju'),
    promo: [...whole('reklamë', 'reklama', 'marketing'), ...starts('abonohu', 'abonohuni')],
    notice: [...whole('pranoj', 'prano'), ...has('biskota')],
    bio: starts('rreth autorit', 'për autorin'),
    paywall: has('për të vazhduar leximin', 'vetëm për abonentët'),
  },
  sample: 'Bashkia njoftoi të martën se linja e re e autobusit do të hapet në vjeshtë dhe do të kalojë nga qyteti i vjetër pranë lumit. Banorët e fshatrave janë të kënaqur me këtë lajm, por disa kanë frikë se biletat do të bëhen më të shtrenjta. Drejtuesi i projektit tha se çmimi nuk do të ndryshojë, sepse shteti ka paguar për të gjitha.',
} satisfies LanguageFile;

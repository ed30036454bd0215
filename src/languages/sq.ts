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
    byline: starts('nga:', 'autori:', 'shkruan:', 'shkruar nga', 'autor:', 'Përgatiti:'),
    dateline: [
      ...starts('publikuar', 'publikuar më', 'data:', 'postuar më', 'botuar më', 'Data e publikimit'),
      ...ends('minuta lexim', 'min lexim'),
    ],
    updated: starts('përditësuar', 'përditësimi i fundit', 'ndryshuar më', 'Përditësuar më'),
    caption: [
      ...starts('foto:', 'fotografia:', 'foto ilustruese', 'video:', 'foto nga', 'Fotot:', 'Fotografi:', 'Foto ilustrim'),
      ...ends('foto ilustrim', 'foto ilustruese', 'foto arkiv', '(arkiv)'),
    ],
    copyright: [
      ...whole(
        'politika e privatësisë', 'kushtet e përdorimit', 'termat dhe kushtet', 'Privatësia', 'Të drejtat e autorit',
        'Politika e cookies', 'Politikat e privatësisë',
      ),
      ...has(
        'të gjitha të drejtat e rezervuara', 'të gjitha të drejtat janë të rezervuara', 'pa leje me shkrim',
        'ndalohet riprodhimi', 'ndalohet kopjimi',
      ),
    ],
    related: [
      ...whole(
        'më të lexuarat', 'të lidhura', 'artikuj të ngjashëm', 'lajme të ngjashme', 'të ngjashme', 'lajmet e fundit', 'të fundit',
        'të rekomanduara', 'Artikujt më të lexuar', 'Lajmet më të lexuara', 'Më të klikuarat', 'Më të shikuarat', 'Më të fundit',
        'Më e lexuara', 'Artikujt e fundit', 'Postimet e fundit', 'Lajme të tjera', 'Artikuj të tjerë', 'Të ngjajshme',
        'Rekomanduar', 'Lajme të lidhura', 'Artikulli i radhës', 'Artikulli i mëparshëm', "Mund t'ju interesojë",
        'Mund të ju pëlqejë', 'Lajmi i fundit', 'Kryesore', 'Kryesoret', 'Zgjedhjet e redaksisë', 'Popullore', 'Më të reja',
        'Në trend',
      ),
      ...starts(
        'Lexo edhe', 'Lexoni edhe', 'Lexo gjithashtu', 'Lexoni gjithashtu', 'Lexo më shumë:', 'Shiko edhe', 'Shih edhe',
        'Artikulli paraprak', 'Artikulli tjetër', 'Më shumë nga',
      ),
    ],
    more: [
      ...whole(
        'më shumë', 'shiko më shumë', 'shiko të gjitha', 'Lexo artikullin', 'Shfaq më shumë', 'Ngarko më shumë',
        'Vazhdo të lexosh', 'Më tepër', 'Detaje',
      ),
      ...ends('lexo më shumë', 'lexoni më shumë', 'lexo të plotë', 'vazhdo leximin', 'kliko këtu'),
    ],
    navigation: [
      ...whole(
        'ballina', 'kreu', 'kryefaqja', 'menu', 'menyja', 'kërko', 'kyçu', 'hyr', 'regjistrohu', 'kontakt', 'rreth nesh', 'lajme',
        'sport', 'ekonomi', 'botë', 'kulturë', 'mbyll', 'Faqja kryesore', 'Kërkimi', 'Hyni', 'Dil', 'Kontakti', 'Na kontaktoni',
        'Kush jemi', 'Redaksia', 'Marketing', 'Impressum', 'Aktualitet', 'Vendi', 'Kosova', 'Kosovë', 'Shqipëria', 'Shqipëri',
        'Maqedonia', 'Rajoni', 'Bota', 'Politikë', 'Politika', 'Ekonomia', 'Biznes', 'Sporti', 'Futboll', 'Kultura', 'Arti',
        'Showbiz', 'Magazina', 'Argëtim', 'Shëndetësi', 'Shëndeti', 'Teknologji', 'Teknologjia', 'Shkencë', 'Arsim', 'Opinion',
        'Opinione', 'Analiza', 'Editorial', 'Intervista', 'Kronika', 'Kronikë', 'Lifestyle', 'Kuzhina', 'Receta', 'Moti',
        'Horoskopi', 'Video', 'Foto', 'Galeri', 'Arkivi', 'Arkiva', 'Emisione', 'Programi', 'Kthehu', 'Tjetra', 'Tjetri', 'Prapa',
        'Kategoritë', 'Kategori', 'Shqip',
      ),
      ...starts('Kaloni te', 'Ju jeni këtu', 'Kthehu te', 'Shko te'),
    ],
    social: [
      ...whole('shpërndaje', 'shpërndaj', 'printo', 'pëlqej', 'Shpërndajeni', 'Ndaje', 'Ndani', 'Ndiqni', 'Kopjo linkun'),
      ...starts('shpërndaje në', 'na ndiqni në', 'Shpërndaj në', 'Shpërndaje këtë', 'Na ndiqni', 'Ndaje në', 'Ndiqni faqen'),
    ],
    tags: [...whole('temat'), ...starts('etiketat:', 'etiketa:', 'tags:', 'Tema:', 'Kategoria:', 'Fjalë kyçe')],
    comment: [
      ...whole(
        'komente', 'komentet', 'shto koment', 'përgjigju', 'Koment', 'Lë një koment', 'Dërgo komentin', 'Posto komentin',
        'Emri *', 'Anulo përgjigjen', 'Nuk ka komente', 'Shkruaj koment', 'Shiko komentet',
      ),
      ...starts(
        'Lini një koment', 'Lini një përgjigje', 'Lë një përgjigje', 'Shto një koment', 'Komentet (', 'Komente (',
        'Shkruani komentin', 'Adresa juaj email',
      ),
      ...ends('thotë:', 'komento'),
      ...has('email nuk do të bëhet publike', 'fushat e kërkuara janë shënuar', 'për të komentuar'),
    ],
    promo: [
      ...whole(
        'reklama', 'marketing', 'Reklamo', 'Abonimi', 'Buletini', 'Buletin informativ', 'Dhuro', 'Sponsorizuar',
        'Regjistrohu tani',
      ),
      ...starts('abonohu', 'abonohuni', 'Reklamë', 'Regjistrohu në', 'Shkarko aplikacionin', 'Merrni lajmet', 'Na mbështesni'),
      ...has('në buletinin tonë', 'newsletterin tonë', 'në kanalin tonë'),
    ],
    notice: [
      ...whole('pranoj', 'prano', 'Prano të gjitha', 'Refuzo', 'Refuzoj', 'Dakord', 'Faqja nuk u gjet', 'Duke u ngarkuar'),
      ...starts('Ne përdorim cookies', 'Kjo faqe përdor', 'Ky sajt përdor', 'Faqja jonë përdor'),
      ...has('biskota', 'përdor cookies', 'përdorim cookies', 'përdorimin e cookies', 'përdorimin e biskotave'),
    ],
    bio: starts('rreth autorit', 'për autorin', 'Artikuj të tjerë nga'),
    paywall: [...starts('Ky artikull është vetëm'), ...has('për të vazhduar leximin', 'vetëm për abonentët', 'vetëm për abonentë')],
  },
  sample: 'Bashkia njoftoi të martën se linja e re e autobusit do të hapet në vjeshtë dhe do të kalojë nga qyteti i vjetër pranë lumit. Banorët e fshatrave janë të kënaqur me këtë lajm, por disa kanë frikë se biletat do të bëhen më të shtrenjta. Drejtuesi i projektit tha se çmimi nuk do të ndryshojë, sepse shteti ka paguar për të gjitha.',
} satisfies LanguageFile;

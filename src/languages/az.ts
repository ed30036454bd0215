import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'az',
  name: 'Azerbaijani',
  autonym: 'azərbaycan dili',
  iso3: ['aze', 'azj', 'azb'],
  functionWords:
    'və bu ilə bir də ki üçün olan da o isə daha onun kimi edilib ən hər olub sonra qədər onlar bütün heç çox var lakin amma öz artıq belə yeni görə olaraq edib tərəfindən mən siz biz əgər necə nə yox deyil həm ya qarşı üzrə zaman əsasən bunu ona indi olduğunu bildirib qeyd edən bəzi həmin arasında eyni'.split(
      ' ',
    ),
  months: [
    ['yanvar', 'yanvarın', 'yan'],
    ['fevral', 'fevralın', 'fev'],
    ['mart', 'martın'],
    ['aprel', 'aprelin', 'apr'],
    ['may', 'mayın'],
    ['iyun', 'iyunun'],
    ['iyul', 'iyulun'],
    ['avqust', 'avqustun', 'avq'],
    ['sentyabr', 'sentyabrın', 'sen'],
    ['oktyabr', 'oktyabrın', 'okt'],
    ['noyabr', 'noyabrın', 'noy'],
    ['dekabr', 'dekabrın', 'dek'],
  ],
  weekdays: [
    ['bazar ertəsi'],
    ['çərşənbə axşamı'],
    ['çərşənbə'],
    ['cümə axşamı'],
    ['cümə'],
    ['şənbə'],
    ['bazar'],
  ],
  dateWords: ['il', 'ildə', 'saat', 'in', 'ci', 'cü'],
  relative: {
    today: ['bu gün'],
    yesterday: ['dünən'],
    ago: [
      { phrase: '# dəqiqə əvvəl', unit: 'minute' },
      { phrase: '# saat əvvəl', unit: 'hour' },
      { phrase: '# gün əvvəl', unit: 'day' },
      { phrase: '# həftə əvvəl', unit: 'week' },
      { phrase: '# ay əvvəl', unit: 'month' },
      { phrase: '# il əvvəl', unit: 'year' },
    ],
  },
  authors: { by: ['müəllif:', 'yazdı:', 'hazırladı:', 'hazırlayan:'], and: ['və'] },
  titles: ['müxbir', 'jurnalist', 'redaktor', 'baş redaktor', 'reportyor', 'professor', 'dr'],
  cues: {
    source: starts('Mənbə:', 'Mənbələr:'),
    byline: starts('Müəllif:', 'Hazırladı:', 'Hazırlayan:'),
    dateline: starts('Dərc edilib', 'Yayımlanıb', 'Tarix:', 'Oxuma müddəti', 'Yerləşdirilib'),
    updated: starts('Yenilənib', 'Son yenilənmə'),
    caption: [...starts('Foto:', 'Fotolar:', 'Şəkil:', 'Video:'), ...ends('arxiv fotosu', '(arxiv)')],
    copyright: [
      ...whole('Məxfilik siyasəti', 'İstifadə şərtləri', 'İstifadə qaydaları'),
      ...has(
        'bütün hüquqlar qorunur', 'müəllif hüquqları qorunur', 'materiallardan istifadə edərkən', 'istinad mütləqdir',
        'istinad zəruridir',
      ),
    ],
    related: [
      ...whole(
        'Oxşar xəbərlər', 'Əlaqəli xəbərlər', 'Ən çox oxunan', 'Ən çox oxunanlar', 'Çox oxunanlar', 'Son xəbərlər',
        'Digər xəbərlər', 'Xəbər lenti', 'Tövsiyə olunan', 'Bunları da oxuyun', 'Əvvəlki xəbər', 'Növbəti xəbər',
        'Günün xəbərləri', 'Populyar',
      ),
      ...starts('Həmçinin oxuyun', 'Bunu da oxuyun', 'Oxuyun:'),
    ],
    more: [...whole('Ətraflı', 'Daha çox', 'Hamısı', 'Davamı', 'Bütün xəbərlər'), ...ends('ətraflı oxu', 'davamını oxu', 'daha ətraflı')],
    navigation: [
      ...whole(
        'Ana səhifə', 'Əsas səhifə', 'Menyu', 'Axtar', 'Axtarış', 'Giriş', 'Daxil ol', 'Qeydiyyat', 'Xəbərlər', 'Siyasət',
        'İqtisadiyyat', 'Cəmiyyət', 'Dünya', 'İdman', 'Mədəniyyət', 'Hadisə', 'Kriminal', 'Təhsil', 'Səhiyyə', 'Sağlamlıq',
        'Texnologiya', 'Elm', 'Maqazin', 'Şou-biznes', 'Hava', 'Əlaqə', 'Haqqımızda', 'Arxiv', 'Bağla', 'Geri', 'İrəli',
        'Bölmələr', 'Reklam yerləşdir',
      ),
      ...starts('Siz buradasınız', 'Məzmuna keç'),
    ],
    social: [
      ...whole('Paylaşın', 'Çap et', 'Çap', 'İzlə', 'Bəyən', 'Linki kopyala'),
      ...starts('Paylaş', 'Bizi izləyin', 'Facebook-da paylaş'),
    ],
    tags: starts('Açar sözlər', 'Teqlər:', 'Etiketlər:', 'Kateqoriya:'),
    comment: [
      ...whole('Şərhlər', 'Şərh', 'Şərh yaz', 'Rəylər', 'Rəy yaz', 'Cavabla', 'Şərh göndər', 'Adınız'),
      ...starts('Şərh yazın', 'Şərhlər (', 'Rəy bildirin'),
      ...has('şərh yazmaq üçün'),
    ],
    promo: [
      ...whole('Abunə olun', 'Abunəlik', 'Sponsor'),
      ...starts('Reklam:', 'Abunə ol', 'Kanalımıza abunə', 'Tətbiqi yüklə'),
      ...has('xəbər bülleteni', 'kanalımıza abunə olun'),
    ],
    notice: [
      ...whole('Qəbul et', 'Qəbul edirəm', 'Səhifə tapılmadı', 'Yüklənir'),
      ...starts('Bu sayt kuki', 'Saytımız kuki', 'Brauzeriniz'),
      ...has('kukilərdən istifadə', 'JavaScript aktiv'),
    ],
    bio: starts('Müəllif haqqında'),
    paywall: has('oxumağa davam etmək üçün', 'yalnız abunəçilər üçün'),
  },
  sample:
    'Şəhər idarəsi çərşənbə axşamı bildirib ki, yeni avtobus xətti payızda açılacaq və çayın yanındakı köhnə şəhərdən keçəcək. Sakinlər bu xəbərə sevinib, amma bəziləri gediş haqqının artacağından narahatdır. Layihəyə cavabdeh olan şəxs deyib ki, qiymət dəyişməyəcək, çünki bu işin pulunu dövlət artıq ödəyib.',
} satisfies LanguageFile;

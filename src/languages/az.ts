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
    source: starts('Mənbə:', 'Mənbələr:', 'İstinad:', 'Qaynaq:', 'Orijinal:'),
    byline: starts('Müəllif:', 'Hazırladı:', 'Hazırlayan:', 'Müəlliflər:', 'Müxbir:'),
    dateline: [
      ...starts(
        'Dərc edilib', 'Yayımlanıb', 'Tarix:', 'Oxuma müddəti', 'Yerləşdirilib', 'Dərc olunub', 'Dərc olunma tarixi',
        'Yayımlanma tarixi', 'Əlavə olunub',
      ),
      ...ends('dəqiqəlik oxu', 'dəq oxuma'),
    ],
    updated: starts('Yenilənib', 'Son yenilənmə', 'Yeniləndi:', 'Son yeniləmə', 'Son dəyişiklik'),
    caption: [
      ...starts('Foto:', 'Fotolar:', 'Şəkil:', 'Video:', 'Fotoqraf:', 'Arxiv foto', 'İllüstrasiya:', 'Şəkillər:'),
      ...ends('arxiv fotosu', '(arxiv)'),
    ],
    copyright: [
      ...whole(
        'Məxfilik siyasəti', 'İstifadə şərtləri', 'İstifadə qaydaları', 'Gizlilik siyasəti', 'Məxfilik', 'İstifadəçi razılaşması',
        'Qaydalar', 'Müəlliflik hüququ', 'Hüquqi məlumat', 'Şərtlər və qaydalar',
      ),
      ...starts('Təsisçi:', 'Baş redaktor:', 'Saytın hazırlanması'),
      ...has(
        'bütün hüquqlar qorunur', 'müəllif hüquqları qorunur', 'materiallardan istifadə edərkən', 'istinad mütləqdir',
        'istinad zəruridir', 'bütün hüquqları qorunur', 'məlumatdan istifadə etdikdə', 'istifadə etdikdə istinad',
      ),
    ],
    related: [
      ...whole(
        'Oxşar xəbərlər', 'Əlaqəli xəbərlər', 'Ən çox oxunan', 'Ən çox oxunanlar', 'Çox oxunanlar', 'Son xəbərlər',
        'Digər xəbərlər', 'Xəbər lenti', 'Tövsiyə olunan', 'Bunları da oxuyun', 'Əvvəlki xəbər', 'Növbəti xəbər',
        'Günün xəbərləri', 'Populyar', 'Ən son xəbərlər', 'Ən çox baxılan', 'Ən çox baxılanlar', 'Ən populyar',
        'Populyar xəbərlər', 'Populyar yazılar', 'Çox oxunan', 'Əlaqəli yazılar', 'Əlaqəli məqalələr', 'Oxşar yazılar',
        'Oxşar məqalələr', 'Oxşar məhsullar', 'Oxşar mövzular', 'Son şərhlər', 'Son məqalələr', 'Son əlavələr', 'Yeni xəbərlər',
        'Aktual', 'Vacib', 'Seçilmiş xəbərlər', 'Redaktorun seçimi', 'Tövsiyə edirik', 'Tövsiyə olunanlar', 'Sizin üçün',
        'Sizə maraqlı ola bilər', 'Maraqlı xəbərlər', 'Xəbərlər lenti', 'Bölmənin digər xəbərləri', 'Digər yazılar', 'Mövzu üzrə',
        'Mövzuya aid',
      ),
      ...starts('Həmçinin oxuyun', 'Bunu da oxuyun', 'Oxuyun:', 'Bu mövzuda:', 'Həmçinin bax', 'Əlaqəli xəbər:', 'Əvvəlki yazı:'),
    ],
    more: [
      ...whole(
        'Ətraflı', 'Daha çox', 'Hamısı', 'Davamı', 'Bütün xəbərlər', 'Ətraflı bax', 'Oxu', 'Oxumağa davam et', 'Davamı var',
        'Hamısına bax', 'Hamısını gör', 'Daha çox göstər', 'Daha çox xəbər',
      ),
      ...ends('ətraflı oxu', 'davamını oxu', 'daha ətraflı'),
    ],
    navigation: [
      ...whole(
        'Ana səhifə', 'Əsas səhifə', 'Menyu', 'Axtar', 'Axtarış', 'Giriş', 'Daxil ol', 'Qeydiyyat', 'Xəbərlər', 'Siyasət',
        'İqtisadiyyat', 'Cəmiyyət', 'Dünya', 'İdman', 'Mədəniyyət', 'Hadisə', 'Kriminal', 'Təhsil', 'Səhiyyə', 'Sağlamlıq',
        'Texnologiya', 'Elm', 'Maqazin', 'Şou-biznes', 'Hava', 'Əlaqə', 'Haqqımızda', 'Arxiv', 'Bağla', 'Geri', 'İrəli',
        'Bölmələr', 'Reklam yerləşdir', 'Ölkə', 'Gündəm', 'Regionlar', 'Müsahibə', 'Müsahibələr', 'Köşə', 'Məqalələr', 'Analiz',
        'Fotoqalereya', 'Canlı yayım', 'Qoroskop', 'Bürclər', 'Hava proqnozu', 'Valyuta', 'TV proqramı', 'Elanlar',
        'Vakansiyalar', 'Karyera', 'Tarix', 'Redaksiya', 'Şifrəni unutmusunuz', 'Məni xatırla', 'İstifadəçi adı', 'Şifrə',
        'Qeydiyyatdan keç', 'Çıxış', 'Axtarış nəticələri', 'Filtr', 'Kateqoriyalar', 'Mündəricat', 'Əvvəlki', 'Növbəti',
        'Əvvəlki səhifə', 'Növbəti səhifə', 'Səhifə', 'Sayt xəritəsi', 'Təqvim', 'Xəbər arxivi', 'Səbət', 'Səbətiniz boşdur',
        'Seçilmişlər', 'Məhsullar', 'Çatdırılma', 'Çatdırılma və ödəniş', 'Təsvir', 'Xüsusiyyətlər', 'Kömək',
        'Tez-tez verilən suallar', 'Bizimlə əlaqə', 'Yeni mövzu', 'Sitat', 'Yuxarı', 'Mövzular',
      ),
      ...starts('Siz buradasınız', 'Məzmuna keç'),
    ],
    social: [
      ...whole(
        'Paylaşın', 'Çap et', 'Çap', 'İzlə', 'Bəyən', 'Linki kopyala', 'WhatsApp-da paylaş', 'Dostuna göndər', 'Göndər',
        'Kopyala', 'Linki kopyalayın', 'Link kopyalandı', 'Yadda saxla', 'Bəyənirəm',
      ),
      ...starts('Paylaş', 'Bizi izləyin', 'Facebook-da paylaş', 'Baxış sayı:', 'Oxunma sayı:', 'Oxunub:', 'Baxılıb:'),
      ...ends('dəfə oxunub', 'dəfə baxılıb'),
    ],
    tags: starts('Açar sözlər', 'Teqlər:', 'Etiketlər:', 'Kateqoriya:', 'Teq:', 'Mövzu:', 'Mövzular:', 'Bölmə:'),
    comment: [
      ...whole(
        'Şərhlər', 'Şərh', 'Şərh yaz', 'Rəylər', 'Rəy yaz', 'Cavabla', 'Şərh göndər', 'Adınız', 'Şərh əlavə et', 'Şərh bildir',
        'Şərhi göndər', 'Şərhiniz', 'Şərh yoxdur', 'Hələ şərh yoxdur', 'Bütün şərhlər', 'Cavab yaz', 'Cavab', 'Cavabı ləğv et',
        'Ləğv et', 'E-poçt', 'E-poçt ünvanınız', 'E-mail ünvanınız', 'Mesajınız', 'Vebsayt',
      ),
      ...starts(
        'Şərh yazın', 'Şərhlər (', 'Rəy bildirin', 'Şərh yazmaq', 'Hələ heç bir şərh', 'Şərhlər bağlıdır', 'Bu xəbərə şərh',
      ),
      ...has(
        'şərh yazmaq üçün', 'e-poçt ünvanınız dərc olunmayacaq', 'e-poçt ünvanınız dərc edilməyəcək', 'zəruri sahələr',
        'şərh bildirmək üçün',
      ),
    ],
    promo: [
      ...whole(
        'Abunə olun', 'Abunəlik', 'Sponsor', 'Abunə', 'Tərəfdaşlar', 'Partnyorlar', 'E-poçt ünvanı', 'Mobil tətbiq', 'Dəstək ol',
        'İanə et', 'Səbətə at', 'Səbətə əlavə et', 'Al',
      ),
      ...starts('Reklam:', 'Abunə ol', 'Kanalımıza abunə', 'Tətbiqi yüklə', 'Bizə abunə', 'Bülletenə abunə'),
      ...has('xəbər bülleteni', 'kanalımıza abunə olun', 'bizi telegram', 'yeniliklərdən xəbərdar'),
    ],
    notice: [
      ...whole(
        'Qəbul et', 'Qəbul edirəm', 'Səhifə tapılmadı', 'Yüklənir', 'Razıyam', 'Hamısını qəbul et', 'İmtina et', 'Rədd et',
        'Kuki siyasəti', 'Kuki parametrləri', 'Xəta baş verdi',
      ),
      ...starts('Bu sayt kuki', 'Saytımız kuki', 'Brauzeriniz', 'Bu sayt kukilərdən', 'Səhv tapmısınızsa', 'Orfoqrafik səhv'),
      ...has(
        'kukilərdən istifadə', 'JavaScript aktiv', 'kuki fayllarından', 'cookie fayllarından istifadə', 'ctrl enter düyməsini',
        'səhvi qeyd edib',
      ),
    ],
    bio: [...whole('Müəllifin digər yazıları', 'Müəllifin bütün yazıları', 'Müəllifdən daha çox'), ...starts('Müəllif haqqında')],
    paywall: [
      ...starts('Davamını oxumaq üçün abunə', 'Tam oxumaq üçün'),
      ...has('oxumağa davam etmək üçün', 'yalnız abunəçilər üçün'),
    ],
  },
  sample:
    'Şəhər idarəsi çərşənbə axşamı bildirib ki, yeni avtobus xətti payızda açılacaq və çayın yanındakı köhnə şəhərdən keçəcək. Sakinlər bu xəbərə sevinib, amma bəziləri gediş haqqının artacağından narahatdır. Layihəyə cavabdeh olan şəxs deyib ki, qiymət dəyişməyəcək, çünki bu işin pulunu dövlət artıq ödəyib.',
} satisfies LanguageFile;

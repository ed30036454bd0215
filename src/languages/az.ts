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
  authors: {
    by: ['müəllif:', 'yazdı:', 'hazırladı:', 'hazırlayan:'],
    and: ['və', 'ilə', '&'],
    after: ['yazır', 'yazdı', 'bildirir', 'xəbər verir', 'hazırladı', 'məlumat verir', 'yazıb', 'qələmə alıb', 'söhbətləşdi', 'hazırlayıb', 'təqdim edir', 'şərh edir'],
    labels:
      'müəlliflər;mətn;yazı;məqalə;xəbər;müsahibə;söhbət;reportaj;reportyor;jurnalist;jurnalistlər;müxbir;müxbirlər;xüsusi müxbir;köşə;köşə yazarı;köşə yazısı;esse;şərh;şərhçi;analiz;təhlil;araşdırma;fikir;resept;resenziya;icmal;oçerk;yazar;yerləşdirdi;əlavə edən;dərc edən;yazan;yazanlar;yazını hazırladı;yazını hazırlayan;hazırladılar;hazırlayanlar;qələmə alan;materialı hazırladı;materialı hazırlayan;məqaləni hazırladı;məqalənin müəllifi;yazının müəllifi;məqalə müəllifi;reportajı hazırladı;reportajın müəllifi;müsahibəni apardı;müsahibəni aparan;müsahibəni hazırladı;söhbətləşdi;söhbəti apardı;söhbəti yazdı;söhbətləşən;müxbirimiz;xüsusi müxbirimiz;əməkdaşımız;jurnalistimiz;köşə yazarımız'.split(
        ';',
      ),
    credits:
      'foto;fotolar;fotosu;şəkil;şəkillər;fotoqraf;fotoqraflar;fotomüxbir;fotoreportaj;foto müəllifi;fotoların müəllifi;foto mənbəyi;fotonun müəllifi;şəkilləri çəkən;fotoları çəkdi;foto arxiv;arxiv fotosu;görüntü;illüstrasiya;illüstrator;rəsm;rəsmlər;rəssam;karikatura;qrafika;infoqrafika;infoqrafik;dizayn;dizayner;xəritə;kollaj;video;videolar;videoqraf;video müəllifi;montaj;videomontaj;operator;kamera;çəkiliş;kadr'.split(
        ';',
      ),
    edited:
      'redaktor;redaktorlar;redaktoru;baş redaktor;məsul redaktor;elmi redaktor;redaktə;redaktə etdi;redaktə edən;redaktəsi;tərcümə;tərcümə etdi;tərcümə edən;tərcüməçi;tərcüməçilər;tərcüməsi;azərbaycan dilinə çevirən;çevirən;çevirdi;çapa hazırlayan;çapa hazırladı;çapa hazırlayanlar;korrektor;korrektə;tərtib edən;tərtib etdi;tərtibçi;rəyçi;elmi məsləhətçi;faktların yoxlanması;yoxlayan;moderator;aparıcı;prodüser;rejissor;layihə rəhbəri;layihənin rəhbəri;layihə müəllifi;səsləndirən;səs rejissoru'.split(
        ';',
      ),
    jobs:
      'xüsusi müxbir;baş redaktorun müavini;şef-redaktor;şöbə redaktoru;köşə yazarı;yazar;yazıçı;yazıçı-publisist;publisist;fotomüxbir;fotoqraf;şərhçi;siyasi şərhçi;politoloq;analitik;ekspert;iqtisadçı;iqtisadçı-ekspert;ekspert-iqtisadçı;tənqidçi;ədəbiyyatşünas;şair;şairə;tərcüməçi;dr.;prof.;dosent;akademik;müəllim;müəllimə;baş müəllim;doktorant;magistrant;elmi işçi;böyük elmi işçi;aparıcı elmi işçi;baş elmi işçi;elmlər doktoru;elmlər namizədi;fəlsəfə doktoru;filologiya üzrə fəlsəfə doktoru;tarix üzrə fəlsəfə doktoru;filologiya elmləri doktoru;tarix elmləri doktoru;amea-nın müxbir üzvü;cənab;xanım;bəy;vəkil;hüquqşünas;hakim;notarius;mühəndis;memar;mühasib;auditor;həkim;həkim-terapevt;həkim-pediatr;kardioloq;ginekoloq;dermatoloq;stomatoloq;baytar həkim;əczaçı;dietoloq;psixoloq;psixiatr;psixoterapevt;fizioterapevt;tarixçi;sosioloq;arxeoloq;filosof;ilahiyyatçı;şərqşünas;dilçi;filoloq;millət vəkili;deputat;nazir;sabiq nazir;səfir;sədr;prezident;direktor;polkovnik;ehtiyatda olan polkovnik;general;hüquq müdafiəçisi;ictimai xadim;astroloq;bloqer;rejissor;aktyor;aktrisa;rəssam;bəstəkar;xalq yazıçısı;xalq şairi;əməkdar jurnalist;təhsil eksperti;hərbi ekspert'.split(
        ';',
      ),
  },
  joined: ['qeydiyyat', 'qeydiyyat tarixi', 'qoşulub'],
  titles: ['müxbir', 'jurnalist', 'redaktor', 'baş redaktor', 'reportyor', 'professor', 'dr'],
  cues: {
    source: [
      ...has('Ilk dəfə dərc olunub', 'Mətbuat xidmətinin məlumatı', 'Əsasında hazırlanıb', 'Materialları əsasında', 'Mətbuatın materialları əsasında', 'Xarici mətbuatın materialları əsasında'),...starts('Mənbə:', 'Mənbələr:', 'İstinad:', 'Qaynaq:', 'Orijinal:'), ...starts('Xəbərin mənbəyi', 'Ilk dərc', 'Ilk nəşr', 'Orijinal mənbə', 'Orijinal mətn', 'Mətbuat xidməti', 'Icazəsi ilə', 'Istinadən:', 'Istinad:', 'Istinadla:', 'Orijinalı:', 'Press-reliz:')],
    byline: [...starts('Müəllif:', 'Hazırladı:', 'Hazırlayan:', 'Müəlliflər:', 'Müxbir:'), ...starts('Yazını hazırladı', 'Yazını hazırlayan', 'Qələmə alan', 'Materialı hazırladı', 'Materialı hazırlayan', 'Məqaləni hazırladı', 'Məqalənin müəllifi', 'Yazının müəllifi', 'Məqalə müəllifi', 'Reportajı hazırladı', 'Reportajın müəllifi', 'Müsahibəni apardı', 'Müsahibəni aparan', 'Müsahibəni hazırladı', 'Söhbəti apardı', 'Söhbəti yazdı', 'Xüsusi müxbirimiz', 'Köşə yazarımız', 'Mətn:', 'Yazı:', 'Məqalə:', 'Xəbər:', 'Söhbət:', 'Reportaj:', 'Reportyor:', 'Jurnalist:', 'Jurnalistlər:', 'Müxbirlər:', 'Esse:', 'Şərhçi:', 'Təhlil:', 'Araşdırma:', 'Fikir:', 'Resept:', 'Resenziya:', 'Icmal:', 'Oçerk:', 'Yazar:', 'Yerləşdirdi:', 'Yazan:', 'Yazanlar:', 'Hazırladılar:', 'Hazırlayanlar:', 'Söhbətləşdi:', 'Söhbətləşən:', 'Müxbirimiz:', 'Əməkdaşımız:', 'Jurnalistimiz:')],
    dateline: [
      ...starts(
        'Dərc edilib', 'Yayımlanıb', 'Tarix:', 'Oxuma müddəti', 'Yerləşdirilib', 'Dərc olunub', 'Dərc olunma tarixi',
        'Yayımlanma tarixi', 'Əlavə olunub',
      ),
      ...ends('dəqiqəlik oxu', 'dəq oxuma'),
    ],
    updated: starts('Yenilənib', 'Son yenilənmə', 'Yeniləndi:', 'Son yeniləmə', 'Son dəyişiklik'),
    caption: [
      ...starts('Fotosu:', 'Fotoqraflar:', 'Fotomüxbir:', 'Fotoreportaj:', 'Foto müəllifi:', 'Fotoların müəllifi:', 'Foto mənbəyi:', 'Fotonun müəllifi:', 'Şəkilləri çəkən:', 'Fotoları çəkdi:', 'Foto arxiv:', 'Görüntü:', 'Illüstrasiya:', 'Illüstrator:', 'Rəsm:', 'Rəsmlər:', 'Rəssam:', 'Karikatura:', 'Qrafika:', 'Infoqrafika:', 'Infoqrafik:', 'Dizayn:', 'Dizayner:', 'Xəritə:', 'Kollaj:', 'Videolar:', 'Videoqraf:', 'Video müəllifi:', 'Montaj:', 'Videomontaj:', 'Operator:', 'Kamera:', 'Çəkiliş:', 'Kadr:'),
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

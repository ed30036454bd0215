import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'tr',
  name: 'Turkish',
  autonym: 'Türkçe',
  iso3: ['tur'],
  functionWords: [
    've', 'bir', 'bu', 'da', 'de', 'için', 'ile', 'çok', 'olarak', 'daha', 'olan', 'gibi', 'en', 'o', 'ne',
    'kadar', 'ya', 'sonra', 'var', 'ki', 'her', 'ama', 'mi', 'mı', 'mu', 'mü', 'değil', 'şu', 'veya', 'ancak',
    'yok', 'ise', 'diye', 'göre', 'iki', 'tüm', 'hem', 'bile', 'kendi', 'oldu', 'olduğu', 'olduğunu', 'olması',
    'şey', 'ben', 'biz', 'siz', 'onlar', 'onun', 'bunu', 'bunun', 'önce', 'karşı', 'yeni', 'üzere', 'ayrıca',
    'böyle', 'nasıl', 'neden', 'çünkü', 'eğer', 'hiç', 'bazı', 'birçok', 'ilk', 'son', 'şekilde', 'arasında',
    'tarafından', 'dolayı', 'rağmen', 'şöyle', 'itibaren', 'olacak', 'etti', 'eden', 'edilen', 'dedi', 'ilgili',
    'yer', 'ifade', 'içinde', 'üzerinde', 'bunlar', 'artık', 'hâlâ', 'sadece', 'başka',
  ],
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: [
    ['pazartesi', 'pzt', 'pts'],
    ['salı', 'sal'],
    ['çarşamba', 'çar'],
    ['perşembe', 'per'],
    ['cuma', 'cum'],
    ['cumartesi', 'cmt', 'cts'],
    ['pazar', 'paz'],
  ],
  dateWords: ['saat', 'tarihinde', 'günü', 'tarih', "'te", "'de"],
  relative: {
    today: ['bugün'],
    yesterday: ['dün'],
    beforeYesterday: ['evvelsi gün', 'önceki gün'],
    ago: [
      { phrase: '# dakika önce', unit: 'minute' },
      { phrase: '# dk önce', unit: 'minute' },
      { phrase: '# dk. önce', unit: 'minute' },
      { phrase: '# saat önce', unit: 'hour' },
      { phrase: '# sa önce', unit: 'hour' },
      { phrase: '# gün önce', unit: 'day' },
      { phrase: '# hafta önce', unit: 'week' },
      { phrase: '# ay önce', unit: 'month' },
      { phrase: '# yıl önce', unit: 'year' },
      { phrase: '# sene önce', unit: 'year' },
    ],
  },
  authors: {
    by: ['Yazar:', 'Yazan:', 'Haber:', 'Haberi yazan:', 'Yazar', 'Muhabir:', 'Editör:', 'Yazan', 'haber', 'röportaj:', 'Konbuyu başlatan', 'Konuyu başlatan', 'Konu sahibi', 'Konuyu açan'],
    and: ['ve', 'ile', '&'],
    after: ['yazdı', 'yazıyor', 'bildirdi', 'bildiriyor', 'aktardı', 'haberi', 'haber verdi', 'haberine göre', 'hazırladı', 'derledi', 'yazısı', 'röportajı', 'söyleşisi', 'kaleme aldı', 'yorumladı', 'değerlendirdi'],
    photos: ['fotoğraf', 'fotoğraflar', 'foto'],
    labels:
      'yazarlar;yazı;yazılar;metin;haberler;söyleşi;mülakat;konuşan;muhabirler;gazeteci;köşe yazısı;köşe yazarı;konuk yazar;yorum;görüş;analiz;inceleme;araştırma;dosya;izlenim;eleştiri;deneme;makale;tarif;derleyen;haber-fotoğraf;haber - fotoğraf;yayınlayan;yazanlar;haberi hazırlayan;haberi hazırlayanlar;hazırlayan;hazırlayanlar;kaleme alan;kaleme alanlar;röportajı yapan;söyleşiyi yapan;röportajı gerçekleştiren;söyleşiyi gerçekleştiren;söyleşi ve yazı;röportaj ve yazı;yazı ve röportaj;haber ve yorum;muhabirimiz;muhabirlerimiz;yazarımız;köşe yazarımız;konuk yazarımız;temsilcimiz;ankara temsilcimiz;haberi yapan;yazıyı yazan;yazıyı kaleme alan'.split(
        ';',
      ),
    credits:
      'fotograf;fotoğrafçı;fotoğraf kaynağı;fotoğraf kredisi;fotoğraflayan;fotoğrafları çeken;foto muhabiri;foto galeri;foto arşiv;kapak fotoğrafı;kapak görseli;ana görsel;görsel;görseller;görsel kaynağı;görsel tasarım;görüntü;görüntüler;resim;resimler;resimleyen;çizen;çizim;çizer;illüstrasyon;illüstratör;karikatür;grafik;infografik;infografi;tasarım;harita;kolaj;video;video kurgu;kurgu;montaj;kamera;kameraman;görüntü yönetmeni;çekim'.split(
        ';',
      ),
    edited:
      'editör;editörler;editörü;haber editörü;yayına hazırlayan;yayına hazırlayanlar;düzenleyen;redaksiyon;redaktör;son okuma;düzelti;düzeltmen;tashih;musahhih;çeviri;çeviren;çevirenler;çevirmen;tercüme;tercüme eden;mütercim;türkçesi;türkçeye çeviren;türkçeleştiren;çeviri ve düzenleme;doğrulayan;teyit eden;teyit;tıbbi inceleme;tıbbi editör;bilimsel editör;inceleyen;gözden geçiren;kontrol eden;moderatör;sunan;sunucu;yapım;yapımcı;yönetmen;seslendiren;genel yayın yönetmeni;sorumlu yazı işleri müdürü'.split(
        ';',
      ),
    jobs:
      'gazeteci-yazar;gazeteci yazar;foto muhabiri;yazı işleri müdürü;konuk yazar;araştırmacı;araştırmacı yazar;araştırmacı-yazar;ankara temsilcisi;özel muhabir;yorumcu;analist;eleştirmen;sinema eleştirmeni;şair;çevirmen;dr.;prof.;prof. dr.;doç. dr.;doç.;yrd. doç. dr.;dr. öğr. üyesi;dr. öğretim üyesi;öğr. gör.;öğr. gör. dr.;öğretim görevlisi;öğretim üyesi;arş. gör.;arş. gör. dr.;araştırma görevlisi;ord. prof. dr.;op. dr.;uzm. dr.;uzman dr.;uzm.;uzman;doktorant;sayın;av.;avukat;hukukçu;noter;müh.;mühendis;inşaat mühendisi;ziraat mühendisi;mimar;ekonomist;iktisatçı;mali müşavir;smmm;yeminli mali müşavir;ymm;doktor;hekim;diş hekimi;dt.;veteriner hekim;eczacı;ecz.;diyetisyen;dyt.;uzm. dyt.;psikolog;psk.;uzm. psk.;klinik psikolog;uzm. klinik psikolog;psk. dan.;psikiyatrist;psikoterapist;fizyoterapist;fzt.;pedagog;öğretmen;eğitimci;eğitimci-yazar;tarihçi;sosyolog;siyaset bilimci;ilahiyatçı;arkeolog;müftü;milletvekili;bakan;eski bakan;belediye başkanı;başkan;genel başkan;büyükelçi;emekli büyükelçi;e. büyükelçi;emekli general;e. tuğgeneral;astrolog;şef;yönetmen;yönetim danışmanı'.split(
        ';',
      ),
  },
  names:
    'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Orhan Bekir Bülent Burak Barış Baran Batuhan Bayram Berk Berkay Berat Bilal Bora Bahadır Bahri Behçet Bedri Beyazıt Can Caner Cem Cemal Cemil Cengiz Cenk Cevat Cevdet Cihan Cihat Celal Cüneyt Coşkun Çağatay Çağlar Çağrı Çetin Davut Deniz Dinçer Doğan Doğukan Dursun Durmuş Efe Ege Ekrem Emin Emir Emrah Ender Engin Enes Enver Ercan Erdal Erdem Erdoğan Eren Ergun Ergün Erhan Erkan Erkin Erol Ersin Ertan Ertuğrul Esat Ethem Evren Eyüp Fahri Faruk Fazıl Fehmi Ferdi Ferhat Ferit Fevzi Fikret Fuat Furkan Galip Gökhan Gökçe Gökmen Güray Gürkan Gürsel Güngör Habip Hamdi Hamit Hamza Harun Haluk Hayati Haydar Hayri Hidayet Hikmet Hilmi Hulki Hulusi Hüsamettin Hüsnü İdris İhsan İlhan İlker İlyas İlkay İnan İrfan İskender İsmet İzzet Kaan Kamil Kamuran Kazım Kenan Kerem Kerim Koray Korkut Kubilay Kürşat Levent Lütfi Lütfü Mahir Mazhar Melih Mert Merter Mesut Mete Metin Mevlüt Mithat Muammer Muhammed Muhammet Muharrem Muhittin Muhsin Mümtaz Murathan Musa Muzaffer Mücahit Müslüm Naci Nadir Nail Namık Nazım Nazmi Necati Necdet Necip Necmettin Nedim Nejat Nihat Nevzat Nurettin Nuri Nusret Oğuz Oğuzhan Okan Oktay Olcay Onur Orçun Ozan Özcan Özgür Özkan Özer Polat Rahmi Rasim Raşit Refik Rıdvan Rıfat Rıza Ruşen Rüştü Sabahattin Sabri Sadık Sadi Sait Samet Sami Sedat Sefa Selahattin Selami Selçuk Selim Semih Serdar Serhan Serhat Serkan Sermet Sezai Sezer Sezgin Sinan Soner Suat Şaban Şahin Şakir Şefik Şener Şenol Şerafettin Şerif Şevket Şükrü Tahir Tahsin Talat Talha Tamer Taner Taha Tarık Tarkan Taylan Tayfun Tayfur Tayyip Tekin Teoman Tevfik Timur Timuçin Tolga Tufan Tuğrul Tuna Tuncay Tuncer Turan Turgay Turgut Turhan Ufuk Uğur Umut Utku Ümit Ünal Vahap Vahit Vedat Vehbi Veli Veysel Volkan Yakup Yalçın Yaşar Yasin Yavuz Yekta Yener Yılmaz Yiğit Yunus Yücel Yüksel Zafer Zeki Zekeriya Ziya Zülfü Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Fadime Özlem Hacer Yasemin Hülya Cemile Sevim Gülsüm Leyla Dilek Büşra Aysel Songül Kübra Halime Esma Aynur Hayriye Kadriye Tuğba Rabia Sevgi Derya Gülay Pınar Gamze Sibel Ebru Burcu Aslı Aslıhan Aylin Ayten Ayfer Aysun Ayşegül Asuman Arzu Asya Azra Ayça Ayşenur Aydan Bahar Banu Başak Begüm Belgin Belma Beren Berna Berrak Berrin Betül Beyza Beste Buket Burçak Cansu Canan Ceren Ceyda Ceylan Çağla Çiğdem Damla Demet Defne Dilara Didem Duygu Ece Ecem Eda Ela Elçin Elvan Emel Ezgi Esin Evrim Fatmanur Ferda Feride Feyza Figen Filiz Firdevs Füsun Funda Fulya Gizem Gonca Gökçen Gönül Gül Gülbahar Gülçin Gülden Gülten Gülşen Gülseren Güler Güleser Gülizar Gülnur Gülhan Güliz Güzin Hale Handan Hande Hazal Helin Hilal Hümeyra İclal İdil İlknur İnci İpek İrem Işıl Jale Jülide Kader Kamile Kevser Kezban Lale Latife Makbule Mehtap Melek Melike Melis Melisa Meltem Meral Mine Mualla Muazzez Mukaddes Münevver Müge Müjde Müzeyyen Nagehan Nalan Nazan Nazlı Nazlıcan Necla Nebahat Nehir Nermin Neslihan Neşe Nesrin Nihal Nihan Nilay Nilgün Nilüfer Nimet Nur Nuran Nuray Nurcan Nurdan Nurgül Nurhan Nurten Nursel Oya Özge Özgül Özden Öznur Perihan Peri Pelin Rahime Remziye Reyhan Rukiye Ruken Sabiha Sakine Saliha Sanem Seda Sedef Seher Selda Selin Selma Semra Sena Seval Sevda Sevil Sevinç Sevtap Seyhan Sinem Sema Semiha Serap Serpil Sezen Simge Suna Suzan Süheyla Şebnem Şengül Şule Şükran Şeyma Tülay Tülin Türkan Tuba Tuğçe Ümmühan Ülkü Vildan Yağmur Yeliz Yeşim Yelda Yıldız Yurdagül Zerrin Zübeyde Zuhal Züleyha Zümrüt'.split(
      ' ',
    ),
  appeared: ['ilk olarak yayımlandığı', 'ilk kez yayımlandığı'],
  joined: ['katılım', 'katılma tarihi', 'katılım tarihi', 'üyelik tarihi', 'kayıt tarihi', 'kayıt'],
  titles: [
    'muhabir', 'muhabiri', 'editör', 'editörü', 'gazeteci', 'yazar', 'köşe yazarı', 'haber müdürü',
    'genel yayın yönetmeni', 'temsilcisi', 'dr', 'prof', 'doç', 'av',
  ],
  cues: {
    source: [
      ...has('Ilk yayınlandığı yer', 'Ilk yayımlandığı yer', 'Yazının orijinali', 'Basın açıklaması'),
      ...starts('Ilk yayın', 'Orijinal metin', 'Orijinal kaynak', 'Özgün metin', 'Yazının aslı', 'Basın bülteni', 'Alıntılanan:', 'Iktibas:', 'Uyarlanmıştır:', 'Izniyle:', 'Katkılarıyla:'),
      ...whole('Kaynakça'),
      ...starts('Kaynak:', 'Kaynaklar:', 'Haber kaynağı:', 'Haberin kaynağı:', 'Alıntıdır', 'Referanslar:'),
    ],
    byline: [...starts(
      'Yazar:', 'Yazan:', 'Haber:', 'Muhabir:', 'Editör:', 'Hazırlayan:', 'Çeviri:', 'Çeviren:', 'Haber-Foto:', 'Röportaj:',
      'Ekleyen:', 'Gönderen:', 'Haber ve Fotoğraf:',
    ), ...starts('Haberi hazırlayan', 'Haberi hazırlayanlar', 'Kaleme alan', 'Kaleme alanlar', 'Röportajı yapan', 'Söyleşiyi yapan', 'Röportajı gerçekleştiren', 'Söyleşiyi gerçekleştiren', 'Söyleşi ve yazı', 'Röportaj ve yazı', 'Yazı ve röportaj', 'Haber ve yorum', 'Köşe yazarımız', 'Konuk yazarımız', 'Ankara temsilcimiz', 'Haberi yapan', 'Yazıyı yazan', 'Yazıyı kaleme alan', 'Yazı:', 'Yazılar:', 'Metin:', 'Söyleşi:', 'Mülakat:', 'Konuşan:', 'Muhabirler:', 'Gazeteci:', 'Görüş:', 'Analiz:', 'Inceleme:', 'Araştırma:', 'Dosya:', 'Izlenim:', 'Eleştiri:', 'Deneme:', 'Makale:', 'Tarif:', 'Derleyen:', 'Haber-fotoğraf:', 'Yayınlayan:', 'Yazanlar:', 'Hazırlayanlar:', 'Muhabirimiz:', 'Muhabirlerimiz:', 'Yazarımız:', 'Temsilcimiz:')],
    dateline: [
      ...starts(
        'Yayınlanma:', 'Yayınlanma Tarihi:', 'Yayın Tarihi:', 'Yayımlanma:', 'Yayınlandı:', 'Giriş:', 'Giriş Tarihi:',
        'Oluşturulma Tarihi:', 'Eklenme:', 'Eklenme Tarihi:', 'Tarih:', 'Haber Giriş:', 'Oluşturma:', 'Okuma süresi',
        'Yayımlanma Tarihi:', 'Haber Tarihi:',
      ),
      ...ends('dk okuma', 'dakika okuma', 'dk okuma süresi', 'dakikada okunur', 'tarihinde yayınlandı', 'dakika okuma süresi'),
    ],
    updated: starts(
      'Güncelleme:', 'Güncellenme:', 'Güncelleme Tarihi:', 'Güncellenme Tarihi:', 'Son Güncelleme:', 'Son Güncellenme:',
      'Güncellendi:', 'Haber Güncelleme:',
    ),
    caption: [
      ...starts('Fotograf:', 'Fotoğrafçı:', 'Fotoğraf kredisi:', 'Fotoğraflayan:', 'Fotoğrafları çeken:', 'Foto muhabiri:', 'Foto arşiv:', 'Kapak görseli:', 'Ana görsel:', 'Görseller:', 'Görsel kaynağı:', 'Görsel tasarım:', 'Görüntü:', 'Görüntüler:', 'Resim:', 'Resimler:', 'Resimleyen:', 'Çizen:', 'Çizim:', 'Çizer:', 'Illüstrasyon:', 'Illüstratör:', 'Karikatür:', 'Grafik:', 'Infografik:', 'Infografi:', 'Tasarım:', 'Harita:', 'Kolaj:', 'Video kurgu:', 'Kurgu:', 'Montaj:', 'Kameraman:', 'Görüntü yönetmeni:', 'Çekim:'),
      ...starts(
        'Fotoğraf:', 'Foto:', 'Fotoğraflar:', 'Görsel:', 'Video:', 'Fotoğraf kaynağı:', 'Kamera:', 'Arşiv fotoğrafı',
        'İllüstrasyon:', 'Kapak fotoğrafı:', 'Temsili görsel', 'Temsili fotoğraf',
      ),
      ...ends('(temsili)'),
    ],
    copyright: [
      ...whole(
        'Gizlilik Politikası', 'Kullanım Şartları', 'Kullanım Koşulları', 'Çerez Politikası', 'Künye', 'KVKK', 'Aydınlatma Metni',
        'Yasal Uyarı', 'Gizlilik Sözleşmesi', 'Kişisel Verilerin Korunması', 'Veri Politikası', 'Gizlilik',
        'KVKK Aydınlatma Metni', 'Üyelik Sözleşmesi', 'Mesafeli Satış Sözleşmesi', 'Çerezler', 'Telif Hakları', 'Haber Yazılımı',
      ),
      ...starts('Yazılım:', 'İmtiyaz Sahibi', 'Sorumlu Yazı İşleri Müdürü:'),
      ...has(
        'tüm hakları saklıdır', 'her hakkı saklıdır', 'izinsiz kullanılamaz', 'yazılı izin alınmadan', 'kaynak gösterilmeden',
        'izin alınmadan kullanılamaz', 'izinsiz ve kaynak gösterilmeden', 'kopyalanamaz çoğaltılamaz', 'izinsiz kopyalanamaz',
        'izinsiz yayınlanamaz', 'aktif link verilerek',
      ),
    ],
    related: [
      ...whole(
        'İlgili Haberler', 'En Çok Okunanlar', 'Çok Okunanlar', 'En Çok Okunan Haberler', 'Son Dakika', 'Son Haberler',
        'Son Dakika Haberleri', 'Son Eklenenler', 'Önerilen Haberler', 'Önerilenler', 'Sizin için seçtiklerimiz',
        'Diğer Haberler', 'Benzer Haberler', 'Editörün Seçtikleri', 'Popüler Haberler', 'Popüler', 'Günün Haberleri',
        'Günün Manşetleri', 'Manşetler', 'Haberler', 'Benzer İçerikler', 'İlgili Konular', 'Öne Çıkanlar',
        'Sizin için önerilenler', 'En popüler makaleler', 'En çok okunan', 'En popüler', 'En son haberler', 'Son yazılar',
        'Benzer yazılar', 'İlgili içerikler', 'Önceki haber', 'Sonraki haber', 'Önceki yazı', 'Sonraki yazı', 'Bunları da okuyun',
        'Benzer Konular', 'Benzer Ürünler', 'İlgili Yazılar', 'İlgili Ürünler', 'Diğer Yazılar', 'Diğer Videolar',
        'Popüler Yazılar', 'En Çok Yorumlananlar', 'En Çok İzlenenler', 'En Yeniler', 'Son Eklenen Haberler', 'Son Yorumlar',
        'Son Konular', 'Son Gelişmeler', 'Öne Çıkan Haberler', 'Öne Çıkan', 'Kategorinin Diğer Haberleri',
        'İlginizi Çekebilecek Haberler', 'Editörün Seçimi', 'Önceki Makale', 'Sonraki Makale',
      ),
      ...starts(
        'İlgili haber:', 'Bunu da okuyun:', 'Ayrıca bakınız:', 'Bunlar da ilginizi çekebilir', 'İlginizi çekebilir',
        'Sıradaki haber',
      ),
      ...whole('Bunu da okuyun', 'Ayrıca okuyun', 'Ayrıca bakınız', 'Benzer içerikler', 'Bu konuda daha fazla', 'Daha fazla haber', 'Çok okunan', 'Günün çok okunanları', 'En çok izlenenler', 'Kaçırmayın', 'Daha eski kayıtlar', 'Daha yeni kayıtlar', 'Aynı kategoriden', 'Gündem başlıkları'),
    ],
    more: [
      ...whole(
        'Devamı', 'Daha fazla', 'Daha fazlası', 'Daha fazla göster', 'Haberin devamı', 'Tümünü gör', 'Tüm haberler', 'Tümü',
        'Haberi oku', 'Devam et', 'Daha fazla yükle', 'Tümünü göster', 'Hepsini gör', 'Tamamını oku', 'Detaylı bilgi',
        'Daha fazla bilgi', 'Buraya tıklayın', 'Devamını Gör', 'Haber Detayı', 'Detaylar', 'İncele', 'Tüm Yazılar',
        'Tüm Yazarlar', 'Tüm Manşetler', 'Okumaya devam et',
      ),
      ...ends('Devamını oku', 'Devamı için tıklayınız', 'haberin devamı için tıklayın', 'için tıklayınız', 'devamı...'),
    ],
    navigation: [
      ...whole(
        'Ana Sayfa', 'Anasayfa', 'Menü', 'Ara', 'Arama', 'Giriş', 'Giriş Yap', 'Üye Ol', 'Üyelik', 'Kayıt Ol', 'Çıkış',
        'İletişim', 'Hakkımızda', 'Bize Ulaşın', 'İçeriğe geç', 'İçeriğe atla', 'Kapat', 'Arşiv', 'Kategoriler', 'Yazarlar',
        'Foto Galeri', 'Video Galeri', 'Site Haritası', 'Yukarı', 'Gündem', 'Önceki Haber', 'Sonraki Haber', 'Önceki', 'Sonraki',
        'Geri', 'Namaz Vakitleri', 'Hava Durumu', 'Nöbetçi Eczaneler', 'Güncel', 'Siyaset', 'Spor', 'Yaşam', 'Sağlık', 'Eğitim',
        'Teknoloji', 'Kültür Sanat', 'Sanat', 'Bilim', 'Turizm', 'Otomobil', 'Otomotiv', 'Emlak', 'Asayiş', 'Yerel', 'Türkiye',
        'Genel', 'Çevre', 'Tarım', 'Kadın', 'Futbol', 'Basketbol', 'Voleybol', 'Puan Durumu', 'Canlı Sonuçlar', 'Videolar',
        'Canlı Yayın', 'Röportajlar', 'Köşe Yazıları', 'Makaleler', 'Astroloji', 'Burçlar', 'Seri İlanlar', 'Resmi İlanlar',
        'Firma Rehberi', 'Yayın Akışı', 'Etkinlikler', 'Nöbetçi Eczane', 'Gazete Manşetleri', 'Sitene Ekle', 'Reklam Ver',
        'Yardım', 'Sıkça Sorulan Sorular', 'Kurumsal', 'Yayın İlkeleri', 'Şifremi Unuttum', 'Beni Hatırla', 'Kullanıcı Adı',
        'Şifre', 'Hesabım', 'Üye Girişi', 'Gelişmiş Arama', 'Arama Sonuçları', 'Sırala', 'Filtrele', 'İçindekiler', 'Sayfa',
        'Sonraki Sayfa', 'Önceki Sayfa', 'İleri', 'Haber Arşivi', 'Arşivler', 'Yazı dolaşımı', 'Sepetim', 'Ürünler',
        'Tüm Kategoriler', 'Markalar', 'Forumlar', 'Konular', 'Yeni Konu', 'Alıntı', 'Konu Araçları',
      ),
      ...starts('Mesajlar:', 'Üyelik Tarihi:'),
      ...whole('Dünya', 'Ekonomi', 'Finans', 'Toplum', 'Köşe yazarları', 'Kültür', 'Üçüncü sayfa', 'Yerel haberler', 'İlçeler', 'Belediye', 'Başkan', 'Meclis', 'Meclis kararları', 'İhaleler', 'Duyurular', 'E-belediye', 'Din', 'Tarih', 'Doğa', 'Ev', 'Yemek tarifleri', 'Moda', 'Aile', 'Seyahat', 'Müzik', 'Sinema', 'Kitap', 'Tiyatro', 'Magazin', 'Programlar', 'Sepet', 'Sepetiniz boş', 'Ödeme', 'Kargo', 'İade', 'Fiyatlar', 'Kariyer', 'İlk', 'Son', 'Yukarı çık', 'Ana menü', 'Dil', 'Türkçe', 'İngilizce'),
    ],
    social: [
      ...whole(
        'Haberi Paylaş', 'Takip Et', 'Yazdır', 'Beğen', 'E-posta ile gönder', 'Bağlantıyı kopyala', 'Linki kopyala',
        "Facebook'ta Paylaş", "Twitter'da Paylaş", 'Tweetle', 'Abone Ol Google News', 'Sosyal Medya', 'Arkadaşına gönder',
        'Paylaşım', "WhatsApp'ta Paylaş", 'Kaydet', 'Favorilere Ekle', 'Beğeni', 'Görüntülenme', 'Okunma', 'Takipçi',
        'Yazı Boyutu',
      ),
      ...starts(
        'Paylaş:', 'Bizi takip edin:', 'Bizi sosyal medyada', 'Sosyal medyada paylaş', 'Bu haberi paylaş', 'Bunu paylaş:',
        'Bunu beğen:',
      ),
      ...ends('kez okundu'),
      ...whole('Paylaş', 'Paylaşın', 'Link kopyalandı', 'Okunma sayısı', 'Beğendim', 'Dinle', 'Haberi dinle', 'Puan ver'),
    ],
    tags: starts('Etiketler', 'Etiket:', 'Konular:', 'Anahtar kelimeler:', 'Kategori:', 'Kategoriler:', 'İlgili Konular:'),
    comment: [
      ...whole(
        'Yorum', 'Yorum Yap', 'Yorum Yaz', 'Yanıtla', 'Cevapla', 'Yorum Ekle', 'Yorum Gönder', 'Henüz yorum yapılmamış',
        'Tüm yorumlar', 'İlk yorumu sen yap', 'İsim *', 'E-posta *', 'Ad *', 'Yorumu gönder', 'Yorumları göster',
        'Yorum yapmak için giriş yap', 'Cevabı iptal et', 'Yorumunuz', 'Adınız Soyadınız', 'Ad Soyad', 'E-posta Adresiniz',
        'İnternet sitesi', 'Güvenlik Kodu', 'Gönder', 'İptal', 'Yorum yok', 'Henüz yorum yok', 'Şikayet et', 'Değerlendirmeler',
        'Müşteri Yorumları', 'Misafir', 'Dedi ki:',
      ),
      ...starts(
        'Yorumlar:', 'Bir yanıt yazın', 'Yorum yapabilmek için', 'Bir cevap yazın', 'Bu habere henüz yorum', 'İlk yorum yapan',
      ),
      ...has(
        'e-posta hesabınız yayımlanmayacak', 'e-posta adresiniz yayınlanmayacak', 'gerekli alanlar işaretlenmişlerdir',
        'ilk yorumu siz yapın', 'yorumlar onaylanmamaktadır', 'yorum yapmak için', 'gerekli alanlar',
        'daha sonraki yorumlarımda kullanılması için', 'rencide edici cümleler', 'büyük harflerle yazılmış yorumlar',
      ),
      ...whole('Yorumlar', 'Yorum yazın', 'Bir yorum yazın', 'Hiç yorum yok', 'Tüm yorumları göster', 'En eskiler', 'En beğenilenler', 'Şikâyet et', 'Alıntıla', 'Adınız', 'Rumuz', 'Takma ad', 'Anonim', 'Yorum kuralları', 'İlk yorumu siz yapın'),
      ...starts('Yorumlar kapalı', 'İlk yorumu', 'Yapılan yorumlardan', 'Yorumlarınızı'),
    ],
    promo: [
      ...whole(
        'Reklam', 'Reklamlar', 'Bülten', 'İlan', 'Sponsorlu', 'Sponsorlu İçerik', 'Bültenimize abone olun', 'Advertorial',
        'Bültene abone ol', 'E-bültene kayıt ol', 'Kaydol', 'Uygulamayı indir', 'Destek ol', 'Haberin devamı reklamdan sonra',
        'Reklam Alanı', 'E-Bülten Aboneliği', 'Haber Bülteni', 'Mobil Uygulama', 'Bağış Yap', 'Ücretsiz Kargo', 'Sepete Ekle',
        'Satın Al', 'Tükendi',
      ),
      ...starts(
        'Bültenimize', 'Abone olun', 'Abone ol', 'Uygulamamızı indirin', 'Youtube kanalımıza abone', "Google News'te takip",
        'E-bülten', 'Destek olun', 'WhatsApp ihbar hattı',
      ),
      ...has(
        'bültenimize abone', 'bültene kayıt', "google news'te abone ol", 'whatsapp kanalımıza', 'telegram kanalımıza',
        'haberin devamı reklamın altında', 'gelişmelerden haberdar olmak için',
      ),
      ...whole('Abonelik', 'Bültene kaydol', 'Bağış', 'Sponsorlar', 'Sponsorlu içerik', 'Tanıtım', 'Hemen al', 'Bilet al', 'Biletler', 'Kampanyalar', 'Fırsatlar', 'İndirimler'),
      ...starts('E-bültenimize', 'Bizi takip edin', 'Haberleri almak için', 'Google Haberler\'de', 'Google News\'te', 'Gazeteciliği destekleyin', 'Hemen üye'),
    ],
    notice: [
      ...whole(
        'Sayfa bulunamadı', 'Kabul Et', 'Tümünü kabul et', 'Çerez Ayarları', 'Kabul ediyorum', 'Anladım', 'Tamam', 'Reddet',
        'Tümünü Reddet', 'Çerez Tercihleri', 'Yükleniyor', 'Lütfen bekleyin', 'Sonuç bulunamadı',
      ),
      ...starts('Bu site çerez', 'Bu web sitesi çerez', 'Sizlere daha iyi hizmet'),
      ...has(
        'çerezler kullanıyoruz', 'çerez kullanıyoruz', 'çerezleri kullanmaktadır', "javascript'i etkinleştirin",
        'tarayıcınız desteklemiyor', 'çerez kullanılmaktadır', 'çerezleri kullanıyoruz', 'tarayıcınızı güncelleyin',
        'çerez politikamızı', 'çerez kullanımını kabul', 'veri politikasındaki amaçlarla sınırlı',
      ),
      ...starts('Sitemizde çerez', 'Web sitemizde çerez', 'Siteyi kullanmaya devam', 'Sitemizi kullanmaya devam', 'Tarayıcınız', 'Aradığınız sayfa'),
      ...whole('Çerezleri yönet', 'Zorunlu çerezler', 'İstatistik çerezleri', 'Pazarlama çerezleri', 'İşlevsel çerezler', 'Tercihleri kaydet', 'İş ortaklarımız', 'Meşru menfaat', 'Gizlilik ayarları'),
    ],
    bio: [
      ...whole('Yazarın diğer yazıları', 'Tüm Yazıları', 'Yazarın son yazıları', 'Yazarın Tüm Yazıları'),
      ...starts('Yazar hakkında'),
      ...starts('Yazarın önceki yazıları'),
    ],
    paywall: [
      ...whole('Bu içerik abonelere özeldir'),
      ...has(
        'okumaya devam etmek için abone', 'yalnızca aboneler', 'sadece abonelere özel', 'abonelere özel içerik',
        'devamını okumak için üye', 'okumaya devam etmek için', 'sadece abonelere', 'abonelere özel',
      ),
    ],
    other: [
      ...starts('Düzeltme:', 'Açıklama:', 'Editörün notu:', 'Editör notu:', 'Yazı işleri notu:', 'Haber güncellendi', 'Bu haber güncellendi', 'Önceki sürümde', 'Çıkar çatışması:', 'Yazarın beyanı', 'Sorumluluk reddi:', 'Ücretli iş birliği', 'İş birliğiyle', 'Köşe yazıları yazarın', 'Yazıların sorumluluğu', 'Basın iletişim:', 'Basın için iletişim:', 'Detaylı bilgi:', 'Ayrıntılı bilgi:', 'Ayrıntılı bilgi için', 'Hava durumu:', 'Gün doğumu:', 'Gün batımı:', 'Rüzgâr:', 'Rüzgar:', 'Döviz kurları', 'Akaryakıt fiyatları', 'Günlük burç', 'Bu akşam televizyonda', 'Anket:', 'Haftanın sorusu', 'Günün sorusu', 'Toplam oy', 'Oy sayısı:', 'Çalışma saatleri:', 'Ticaret sicil', 'Vergi no', 'Mersis no', 'Merkez:', 'Tel.:', 'Telefon:', 'Faks:', 'Adres:', 'E-posta:', 'Bugünkü ziyaretçi', 'Şu an çevrimiçi', 'Stokta', 'Ağırlık:', 'Boyutlar:', 'Ürün kodu'),
      ...whole('5 günlük hava durumu', 'Borsa', 'Piyasalar', 'Döviz', 'Altın fiyatları', 'TV rehberi', 'Günlük burçlar', 'Günlük burç yorumları', 'Anket', 'Anketler', 'Oy ver', 'Oy kullan', 'Sonuçlar', 'Sonuçları gör', 'Çekiliş sonuçları', 'Milli Piyango', 'Vefat ilanları', 'Vefat edenler', 'Seri ilanlar', 'İlanlar', 'Resmî ilanlar', 'Resmi ilanlar', 'Basın iletişim', 'İletişim bilgileri', 'Çalışma saatleri', 'Adres', 'İstatistikler', 'Kimler çevrimiçi', 'Günün sözü', 'Günün fotoğrafı', 'Bulmaca', 'Yol durumu', 'Trafik', 'Önemli telefonlar', 'Fikstür', 'Düzeltme'),
    ],
  },
  sample:
    'Belediye yetkilileri salı günü yaptıkları açıklamada, nehrin üzerindeki köprünün onarımının yıl ' +
    'sonuna kadar biteceğini söyledi. Daire başkanına göre işçiler ayakları yeniledi, ancak köprü yük ' +
    'denemesinden sonra trafiğe açılacak. Mahalle sakinleri yolun eskisinden daha kısa olmasını umuyor.',
} satisfies LanguageFile;

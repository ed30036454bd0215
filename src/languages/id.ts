import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'id',
  name: 'Indonesian',
  autonym: 'Bahasa Indonesia',
  iso3: ['ind'],
  functionWords: [
    'yang', 'dan', 'di', 'dari', 'ini', 'untuk', 'dengan', 'itu', 'pada', 'tidak', 'dalam', 'akan', 'ke', 'juga', 'ada', 'oleh', 'telah',
    'sebagai', 'adalah', 'bisa', 'dapat', 'kepada', 'tersebut', 'atau', 'sudah', 'karena', 'saat', 'lebih', 'bahwa', 'mereka', 'ia', 'dia',
    'kami', 'kita', 'saya', 'anda', 'para', 'hingga', 'sampai', 'agar', 'namun', 'tetapi', 'tapi', 'jika', 'kalau', 'maka', 'saja', 'hanya',
    'belum', 'masih', 'lagi', 'pun', 'seperti', 'antara', 'setelah', 'sebelum', 'ketika', 'sejak', 'selama', 'terhadap', 'tentang', 'bagi',
    'serta', 'secara', 'sangat', 'paling', 'semua', 'setiap', 'banyak', 'beberapa', 'salah', 'satu', 'dua', 'menjadi', 'harus', 'bukan',
    'sehingga', 'atas', 'melalui', 'yakni', 'yaitu', 'sementara', 'kata', 'sang', 'lain', 'hal', 'tak',
  ],
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'pebruari'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'agt', 'ags'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov', 'nopember', 'nop'],
    ['desember', 'des'],
  ],
  weekdays: [['senin', 'sen'], ['selasa', 'sel'], ['rabu', 'rab'], ['kamis', 'kam'], ['jumat', "jum'at", 'jum'], ['sabtu', 'sab'], ['minggu', 'ahad', 'min']],
  dateWords: ['tanggal', 'pukul', 'jam', 'pada', 'hari', 'bulan', 'tahun', 'wib', 'wita', 'wit', 'tgl'],
  relative: {
    today: ['hari ini'],
    yesterday: ['kemarin'],
    ago: [
      { phrase: '# menit yang lalu', unit: 'minute' },
      { phrase: '# menit lalu', unit: 'minute' },
      { phrase: '# jam yang lalu', unit: 'hour' },
      { phrase: '# jam lalu', unit: 'hour' },
      { phrase: '# hari yang lalu', unit: 'day' },
      { phrase: '# hari lalu', unit: 'day' },
      { phrase: '# minggu yang lalu', unit: 'week' },
      { phrase: '# minggu lalu', unit: 'week' },
      { phrase: '# bulan yang lalu', unit: 'month' },
      { phrase: '# bulan lalu', unit: 'month' },
      { phrase: '# tahun yang lalu', unit: 'year' },
      { phrase: '# tahun lalu', unit: 'year' },
    ],
  },
  authors: {
    by: ['oleh', 'penulis', 'reporter', 'pewarta', 'editor', 'ditulis oleh', 'jurnalis'],
    and: ['dan', 'bersama', 'serta', 'dengan', 'and', '&'],
    after: ['melaporkan', 'menulis', 'melaporkan dari', 'reporter', 'wartawan', 'kontributor', 'pewarta', 'penulis', 'berkontribusi'],
    photos: ['foto'],
    labels:
      'tim penulis;penulis artikel;pengarang;wartawan;kontributor;koresponden;teks;naskah;cerita;laporan;liputan;peliput;tulisan;artikel;berita;wawancara;pewawancara;opini;kolom;kolumnis;esai;ulasan;resensi;analisis;catatan;narasi;riset;resep;blogger;teks dan foto;laporan oleh;dilaporkan oleh;teks oleh;cerita oleh;naskah oleh;artikel oleh;tulisan oleh;wawancara oleh;diwawancarai oleh;ulasan oleh;resensi oleh;resep oleh;disusun oleh;dibuat oleh;karya oleh;opini oleh;catatan oleh;esai oleh;cerpen oleh;puisi oleh;laporan wartawan;laporan reporter;laporan kontributor;laporan jurnalis;wartawan kami;kontributor kami;written by'.split(
        ';',
      ),
    credits:
      'foto oleh;foto dan video;foto dan teks;foto ilustrasi;foto istimewa;foto dok.;fotografer;fotografi;pewarta foto;juru foto;juru kamera;kamerawan;kameramen;gambar;gambar oleh;gambar ilustrasi;sumber foto;sumber gambar;kredit foto;kredit gambar;dok.;dokumentasi;video;video oleh;sumber video;videografer;videografi;penyunting video;editor video;ilustrasi;ilustrasi oleh;ilustrator;grafis;infografis;infografik;desain;desain grafis;desainer grafis;animasi;kartun;kartunis;tangkapan layar'.split(
        ';',
      ),
    edited:
      'editor;penyunting;disunting oleh;diedit oleh;suntingan;redaktur;redaktur pelaksana;penyelaras bahasa;penyunting bahasa;korektor;penerjemah;diterjemahkan oleh;terjemahan;terjemahan oleh;alih bahasa;dialihbahasakan oleh;pemeriksa fakta;cek fakta;diperiksa oleh;ditinjau oleh;ditinjau secara medis oleh;direview oleh;diverifikasi oleh;moderator;dimoderatori oleh;pembawa acara;produser;diproduksi oleh;produksi;penanggung jawab;diunggah oleh;diposting oleh;dipublikasikan oleh;diterbitkan oleh;diperbarui oleh;copywriter;uploader;pengunggah;admin;publisher;edited by;fakta medis oleh'.split(
        ';',
      ),
    jobs:
      'bapak;ibu;tuan;nyonya;nona;sdr;sdr.;dr.;drg;drg.;drh;drh.;drs.;dra;dra.;ir.;prof.;h.;hj.;haji;hajah;kh;kh.;ustaz;ustadz;ustadzah;habib;gus;pendeta;pdt.;romo;pastor;apoteker;dokter;dokter gigi;dokter hewan;profesor;doktor;insinyur;advokat;pengacara;notaris;arsitek;hakim;letjen;mayjen;brigjen;kolonel;laksamana;wartawati;wartawan senior;jurnalis lepas;redaktur senior;redaktur pelaksana;wakil pemimpin redaksi;penyunting;pengamat;pengamat politik;analis;penulis lepas;penyair;sastrawan;novelis;budayawan;kritikus;kritikus film;penerjemah;fotografer;pewarta foto;ilustrator;blogger;peneliti;ekonom;sejarawan;ilmuwan;akademisi;dosen;guru;guru besar;mahasiswa;mahasiswi;pelajar;psikolog;psikiater;ahli gizi;aktivis;pegiat literasi;praktisi hukum;konsultan;direktur;direktur eksekutif;ketua umum;mantan menteri;anggota dpr;duta besar'.split(
        ';',
      ),
  },
  names:
    'Agus Budi Bambang Slamet Joko Sri Eko Dwi Tri Rina Dewi Siti Nur Nurul Nurhayati Muhammad Mohammad Mochamad Muhamad Ahmad Achmad Abdul Abdullah Adi Aditya Adrian Afif Agung Agustina Agustinus Ahsan Aida Ainun Aisyah Ajeng Akbar Akhmad Alfian Alif Ali Alvin Amalia Amelia Amin Amir Amri Anang Anas Andi Andika Andre Andreas Andri Andrian Andy Angga Anggi Anggun Ani Anik Anindya Anisa Annisa Antonius Anton Anwar Apriani Aprilia Ardi Ardian Ardiansyah Arief Arif Arifin Aris Arya Asep Asih Astri Astuti Atik Awaludin Ayu Aziz Bagas Bagus Bayu Benny Bernadus Bima Cahya Cahyo Chairul Chandra Choirul Christian Citra Cici Dadan Dadang Danang Dani Daniel Danu Dede Deden Dedi Dedy Deni Denny Deny Desi Desy Devi Dewa Dhani Dian Diah Dyah Didi Didik Dimas Dina Dini Dinda Dita Djoko Dodi Dody Donny Dony Doni Dwiki Edi Edy Eddy Edwin Eka Elis Elisabeth Ela Elly Emi Endah Endang Eni Enny Erik Erlangga Erna Ernawati Erni Ervin Erwin Esti Eva Evi Fadhil Fadli Fahmi Fahri Faisal Faiz Fajar Fandi Farah Farhan Farid Fathur Fatimah Febri Febriana Feri Ferry Ferdi Fikri Firman Firmansyah Fitri Fitria Fitriani Fitriyani Fransiska Fransiskus Galih Galang Galuh Gede Gilang Ginanjar Gunawan Hadi Haikal Hamid Hamzah Handoko Hani Hanif Hardi Hariyanto Haris Harry Hartono Haryanto Hasan Hasanuddin Helmi Hendar Hendra Hendri Hendrik Henny Heni Heri Herlina Herman Hermawan Heru Hesti Hidayat Husein Husni Ibnu Ibrahim Ida Idris Ika Ikhsan Ilham Imam Imron Indah Indra Indri Inggit Intan Ira Irfan Irma Irwan Iskandar Ismail Iswanto Ita Iwan Jajang Jamal Johan Johanes Juliana Junaidi Kadek Kartika Kasmin Ketut Khairul Komang Kristina Krisna Kurnia Kurniawan Kusuma Laila Lastri Lestari Lia Lilis Lina Linda Lukman Lusi Lutfi Made Mahmud Maria Mariana Marlina Maulana Maya Mega Melati Meli Mia Mira Mukhlis Mulyadi Mulyono Mustafa Nadia Nana Nanang Nanda Nani Natalia Nia Nina Ningsih Nita Nofri Novi Novita Novia Nugroho Nunung Nuraini Nyoman Oki Oktavia Prasetyo Pratiwi Puji Purnomo Purwanto Putri Putra Putu Rachmat Raden Rahmat Rahma Rahmawati Rani Ratih Ratna Reni Reza Rian Ridwan Rifki Rika Riko Rini Rio Risa Riska Rita Rizal Rizki Rizky Robby Roni Rosita Rudi Rudy Rusli Ryan Santi Sari Satria Setiawan Sigit Sinta Sugeng Sugiarto Suharto Sulastri Sumiati Supriyadi Suryanto Susanti Susilo Sutrisno Taufik Taufiq Teguh Tia Tika Tina Tini Titik Toni Tono Tuti Ujang Umar Usman Utami Vera Vina Wahyu Wahyuni Wawan Wayan Wibowo Widodo Widya Wiwik Wulan Yanti Yanto Yati Yayan Yoga Yogi Yudi Yuli Yuliana Yulianto Yuni Yunita Yusuf Zaenal Zainal Zulfikar Zulkifli'.split(
      ' ',
    ),
  joined: ['bergabung', 'bergabung pada', 'anggota sejak', 'terdaftar'],
  titles: ['reporter', 'wartawan', 'jurnalis', 'pewarta', 'penulis', 'editor', 'redaktur', 'kontributor', 'koresponden', 'dr', 'prof', 'pemimpin redaksi', 'ir', 'drs', 'kolumnis'],
  cues: {
    source: [
      ...has('Diterjemahkan dari', 'Pertama kali diterbitkan di', 'Pertama kali tayang di', 'Kerja sama dengan'),
      ...starts('Diadaptasi dari', 'Siaran pers', 'Rilis pers', 'Atas izin', 'Referensi:', 'Dilansir:', 'Mengutip:', 'Berdasarkan:'),
      ...whole('antara', 'reuters', 'kantor berita', 'tim liputan', 'lihat artikel asli', 'baca artikel asli'),
      ...starts(
        'sumber:', 'sumber berita', 'sumber asli', 'dikutip dari', 'dilansir dari', 'sumber artikel',
        'artikel ini telah tayang di', 'artikel ini pertama kali', 'artikel asli',
        'sumber tulisan', 'sumber: antara', 'sumber referensi', 'disadur dari', 'disarikan dari',
      ),
    ],
    byline: [
      ...starts('Laporan oleh', 'Dilaporkan oleh', 'Teks oleh', 'Cerita oleh', 'Naskah oleh', 'Artikel oleh', 'Tulisan oleh', 'Wawancara oleh', 'Diwawancarai oleh', 'Ulasan oleh', 'Resensi oleh', 'Resep oleh', 'Disusun oleh', 'Dibuat oleh', 'Karya oleh', 'Opini oleh', 'Catatan oleh', 'Esai oleh', 'Cerpen oleh', 'Puisi oleh', 'Laporan reporter', 'Laporan kontributor', 'Laporan jurnalis', 'Wartawan kami', 'Kontributor kami', 'Written by', 'Pengarang:', 'Koresponden:', 'Teks:', 'Naskah:', 'Cerita:', 'Liputan:', 'Peliput:', 'Tulisan:', 'Artikel:', 'Pewawancara:', 'Esai:', 'Ulasan:', 'Resensi:', 'Analisis:', 'Narasi:', 'Riset:', 'Blogger:'),
      ...starts(
        'penulis:', 'oleh', 'reporter:', 'editor:', 'pewarta:', 'ditulis oleh', 'wartawan:', 'laporan:', 'kontributor:',
        'redaktur:', 'laporan wartawan',
        'tim redaksi', 'jurnalis:', 'fotografer:', 'penyunting:', 'penerjemah:',
      ),
      ...whole('redaksi', 'admin', 'tim redaksi', 'tim liputan'),
    ],
    dateline: [
      ...starts(
        'diterbitkan', 'dipublikasikan', 'tanggal terbit', 'terbit:', 'diposting pada', 'diunggah', 'rilis:', 'tayang',
        'diposting:', 'diposkan', 'dipublish', 'publikasi:', 'tanggal:',
      ),
      ...ends('menit baca', 'waktu baca', 'menit membaca', 'menit bacaan'),
      ...whole('baru saja', 'jam lalu', 'menit lalu', 'hari lalu'),
    ],
    updated: starts(
      'diperbarui', 'diupdate', 'update terakhir', 'terakhir diperbarui', 'terakhir diubah', 'pembaruan terakhir', 'update:',
      'diperbaharui', 'terakhir diperbaharui', 'terakhir diupdate', 'terakhir update', 'tanggal diperbarui',
    ),
    caption: [
      ...starts('Foto dan video:', 'Foto dan teks:', 'Foto dok.:', 'Fotografi:', 'Pewarta foto:', 'Juru foto:', 'Juru kamera:', 'Kamerawan:', 'Kameramen:', 'Gambar oleh:', 'Kredit gambar:', 'Dok.:', 'Dokumentasi:', 'Video oleh:', 'Sumber video:', 'Videografer:', 'Videografi:', 'Penyunting video:', 'Editor video:', 'Ilustrasi oleh:', 'Ilustrator:', 'Grafis:', 'Infografik:', 'Desain:', 'Desain grafis:', 'Desainer grafis:', 'Animasi:', 'Kartun:', 'Kartunis:'),
      ...starts(
        'foto:', 'sumber foto', 'sumber gambar', 'ilustrasi', 'gambar:', 'keterangan foto', 'keterangan gambar', 'foto ilustrasi',
        'tangkapan layar', 'kredit foto', 'dok',
        'foto istimewa', 'foto oleh', 'foto dok', 'foto file', 'foto arsip',
      ),
      ...ends(
        'foto ilustrasi', '(istimewa)', '/antara', 'antara foto', 'ilustrasi', 'foto: ist', '(foto: antara)', '/ist',
        '(dok. pribadi)', 'dok. istimewa',
      ),
      ...whole('perbesar', 'gambar ilustrasi', 'klik untuk memperbesar', 'keterangan'),
    ],
    copyright: [
      ...whole(
        'kebijakan privasi', 'syarat dan ketentuan', 'ketentuan layanan', 'syarat & ketentuan', 'pedoman media siber',
        'pedoman pemberitaan media siber', 'disclaimer', 'kode etik', 'privacy policy',
        'privasi', 'kebijakan', 'kebijakan data pribadi', 'kebijakan cookie', 'kebijakan cookies', 'kebijakan redaksi',
        'kebijakan editorial', 'kebijakan pengembalian', 'kebijakan pengiriman', 'kebijakan komentar', 'kebijakan hak cipta',
      ),
      ...starts('hak cipta', 'diberdayakan oleh', 'ditenagai oleh', 'desain oleh', 'tema:', 'tema oleh'),
      ...has(
        'hak cipta dilindungi', 'seluruh hak cipta', 'dilarang memperbanyak', 'dilarang mengutip',
        'dilarang keras mengambil konten', 'tanpa izin tertulis', 'tanpa seizin', 'hak cipta ©', 'dilarang menyalin',
        'dilarang mengcopy', 'dilarang menggandakan', 'dilarang menyebarluaskan', 'dilarang mengambil dan',
        'tanpa izin redaksi',
      ),
    ],
    related: [
      ...whole(
        'berita terkait', 'artikel terkait', 'berita lainnya', 'artikel lainnya', 'terpopuler', 'berita terpopuler',
        'berita populer', 'terbaru', 'berita terbaru', 'berita terkini', 'terkini', 'rekomendasi', 'rekomendasi untuk anda',
        'direkomendasikan', 'pilihan untukmu', 'pilihan redaksi', 'sorotan', 'artikel populer', 'paling banyak dibaca',
        'paling dicari', 'trending', 'berita pilihan', 'topik terkait', 'headline', 'mungkin anda suka', 'kabar terkini',
        'artikel menarik lainnya', 'berita menarik lainnya', 'artikel lain', 'berita lain', 'artikel terbaru',
        'artikel terkini', 'artikel pilihan', 'artikel rekomendasi', 'artikel selanjutnya', 'berita berikutnya',
        'berita rekomendasi', 'berita trending', 'berita utama lainnya', 'berita terhangat', 'berita hari ini', 'berita hangat',
        'berita unggulan', 'berita video', 'berita foto', 'kabar terbaru', 'kabar lainnya', 'pos terbaru', 'pos-pos terbaru',
        'tulisan terbaru',
      ),
      ...starts(
        'baca juga', 'simak juga:', 'lihat juga:', 'berita sebelumnya', 'berita selanjutnya', 'artikel sebelumnya',
        'artikel berikutnya', 'tonton juga', 'pilihan editor:', 'saksikan video', 'simak video',
        'baca :', 'berita terkait:', 'artikel terkait:', 'lihat :', 'lihat lainnya:',
      ),
    ],
    more: [
      ...whole(
        'lihat selengkapnya', 'lainnya', 'lihat lainnya', 'muat lainnya', 'halaman selanjutnya', 'selanjutnya',
        'tampilkan lebih banyak', 'indeks',
        'baca', 'baca artikel', 'baca berita', 'baca semua', 'baca lebih banyak', 'baca lagi',
      ),
      ...ends(
        'selengkapnya', 'baca selengkapnya', 'lanjutkan membaca', 'lihat semua', 'baca lebih lanjut', 'lihat lebih banyak',
        'pelajari lebih lanjut', 'lihat detail', 'selanjutnya »', 'klik di sini',
      ),
    ],
    navigation: [
      ...whole(
        'beranda', 'home', 'menu', 'cari', 'pencarian', 'masuk', 'login', 'daftar', 'keluar', 'kontak', 'hubungi kami',
        'tentang kami', 'redaksi', 'karir', 'karier', 'info iklan', 'peta situs', 'kembali ke atas', 'tutup', 'sebelumnya',
        'berikutnya', 'nasional', 'internasional', 'ekonomi', 'bisnis', 'olahraga', 'hiburan', 'teknologi', 'otomotif',
        'gaya hidup', 'kesehatan', 'politik', 'hukum', 'daerah', 'dunia', 'opini', 'foto', 'video', 'indeks berita', 'kategori',
        'arsip',
        'halaman utama', 'halaman depan', 'laman utama', 'depan', 'menu utama', 'buka menu', 'tutup menu', 'navigasi',
        'navigasi utama', 'kembali ke beranda', 'kembali ke halaman utama', 'kembali', 'ke atas', 'lanjut', 'halaman',
        'halaman berikutnya', 'halaman sebelumnya', 'pertama', 'terakhir', 'cari berita', 'pencarian lanjutan',
        'hasil pencarian', 'cari di sini', 'urutkan', 'urutkan berdasarkan', 'semua', 'semua kategori', 'semua berita',
        'login/daftar', 'masuk / daftar', 'masuk atau daftar', 'daftar akun', 'buat akun', 'akun', 'akun saya', 'profil saya',
        'lupa password', 'lupa kata sandi', 'lupa sandi', 'kata sandi', 'nama pengguna', 'nama pengguna atau alamat email',
        'ingat saya', 'ingatkan saya', 'pengaturan', 'bahasa', 'bahasa indonesia', 'indonesia', 'inggris', 'pilih bahasa',
        'berita', 'berita utama', 'peristiwa', 'hukum & kriminal', 'hukum dan kriminal', 'kriminal', 'kriminalitas',
        'pemerintahan', 'parlemen', 'pemilu', 'pilkada', 'pilpres', 'megapolitan', 'metropolitan', 'nusantara', 'jabodetabek',
        'jakarta', 'jawa barat', 'jawa tengah', 'jawa timur', 'yogyakarta', 'bali', 'sumatera', 'kalimantan', 'sulawesi',
        'papua', 'mancanegara', 'global', 'keuangan', 'ekonomi bisnis', 'ekonomi dan bisnis', 'makro', 'industri',
        'pasar modal', 'bursa', 'saham', 'investasi', 'perbankan', 'properti', 'energi', 'umkm', 'pertanian', 'infrastruktur',
        'sepak bola', 'sepakbola', 'bola', 'liga inggris', 'liga indonesia', 'liga italia', 'liga spanyol', 'liga champions',
        'bulu tangkis', 'bulutangkis', 'badminton', 'motogp', 'formula 1', 'raket', 'tinju', 'klasemen', 'jadwal', 'selebriti',
        'seleb', 'selebritis', 'artis', 'musik', 'seni', 'budaya', 'seni budaya', 'pendidikan', 'edukasi', 'sains', 'iptek',
        'tekno', 'gadget', 'wisata', 'kuliner', 'resep', 'resep masakan', 'kecantikan', 'keluarga', 'zodiak', 'ramalan zodiak',
        'horoskop', 'agama', 'islam', 'khazanah', 'hikmah', 'religi', 'lingkungan', 'cuaca', 'prakiraan cuaca', 'jadwal sholat',
        'jadwal tv', 'tajuk', 'tajuk rencana', 'kolom', 'kolumnis', 'catatan', 'surat pembaca', 'wawancara', 'sosok', 'tokoh',
        'profil', 'liputan khusus', 'fokus', 'laporan utama', 'infografis', 'galeri', 'galeri foto', 'foto & video',
        'cek fakta', 'hoaks', 'viral', 'komunitas', 'citizen', 'layanan publik', 'lowongan kerja', 'loker', 'lowongan',
        'iklan baris', 'pengumuman', 'obituari', 'koran', 'tentang', 'hubungi', 'kontak kami', 'kontak redaksi', 'pasang iklan',
        'beriklan', 'iklan', 'kerja sama', 'kerjasama', 'media partner', 'mitra', 'susunan redaksi', 'tim redaksi', 'manajemen',
        'bantuan', 'pusat bantuan', 'pertanyaan umum', 'tanya jawab', 'jaringan', 'network', 'arsip blog', 'arsip berita',
        'daftar isi', 'tautan', 'keranjang', 'keranjang belanja', 'lihat keranjang', 'tambah ke keranjang',
        'tambahkan ke keranjang', 'masukkan keranjang', 'beli sekarang', 'daftar keinginan', 'favorit', 'produk',
        'semua produk', 'kategori produk', 'deskripsi', 'deskripsi produk', 'spesifikasi', 'informasi tambahan', 'pengiriman',
        'cara pembayaran', 'metode pembayaran', 'konfirmasi pembayaran', 'cara pemesanan', 'cara belanja', 'lacak pesanan',
        'pesanan saya', 'cek resi', 'kutip', 'balas dengan kutipan', 'topik baru', 'putar', 'jeda', 'layar penuh', 'batal',
        'kirim', 'buka', 'pilih bulan', 'pilih kategori',
      ),
      ...starts(
        'langsung ke konten', 'lewati ke konten', 'anda di sini', 'beranda >', 'lompat ke konten', 'lompat ke isi',
        'loncat ke konten', 'langsung ke isi', 'langsung ke bagian utama',
      ),
    ],
    social: [
      ...whole(
        'bagikan artikel', 'bagikan berita', 'bagikan ini', 'share', 'ikuti kami', 'ikuti', 'cetak', 'print', 'salin link',
        'salin tautan', 'suka', 'simpan', 'kirim email', 'whatsapp', 'facebook', 'twitter', 'telegram', 'ukuran font',
        'media sosial', 'dengarkan',
        'bagikan artikel ini', 'bagikan berita ini', 'bagikan ke facebook', 'bagikan ke twitter', 'bagikan ke whatsapp',
        'bagikan di facebook', 'bagikan di twitter', 'bagikan ke x', 'bagikan ke pinterest', 'berbagi ke facebook',
        'berbagi ke x', 'berbagi', 'sebarkan', 'sebarkan berita ini', 'sebarkan ini', 'share artikel',
      ),
      ...starts(
        'bagikan ke', 'bagikan di', 'bagikan:', 'ikuti kami di', 'ikuti berita', 'ikuti saluran', 'cek berita dan artikel',
        'sebarkan berita', 'bagikan artikel', 'bagikan berita', 'klik untuk berbagi', 'klik untuk membagikan',
      ),
      ...has(
        'di google news', 'saluran whatsapp', 'whatsapp channel', 'membuka di jendela yang baru', 'ikuti kami di google',
        'ikuti berita kami di', 'di channel whatsapp', 'kali dibagikan',
      ),
    ],
    tags: [
      ...whole(
        'tag terkait', 'tag terpopuler', 'topik populer', 'tagar', 'topik berita', 'topik pilihan', 'topik hangat',
      ),
      ...starts(
        'tag:', 'tags:', 'kata kunci', 'topik:', 'kategori:', 'label:', 'topik terkait:', 'tag berita', 'ditag', 'diberi tag',
        'ditulis dalam', 'diposkan di',
      ),
    ],
    comment: [
      ...whole(
        'komentar', 'kirim komentar', 'tinggalkan komentar', 'beri komentar', 'balas', 'tinggalkan balasan', 'lihat komentar',
        'semua komentar', 'kolom komentar', 'laporkan', 'belum ada komentar',
        'kirim', 'kirim balasan', 'tambahkan komentar', 'tambah komentar', 'posting komentar', 'batalkan balasan',
        'batal balasan', 'batal membalas', 'balas komentar', 'balasan', 'lihat balasan', 'lihat semua komentar',
        'tampilkan komentar', 'muat komentar', 'komentar terbaru',
      ),
      ...starts(
        'tulis komentar', 'komentar (', 'jadilah yang pertama', 'beri komentar', 'tinggalkan balasan', 'balas ke',
        'komentar untuk', 'ulasan (',
      ),
      ...has(
        'alamat email anda tidak akan dipublikasikan', 'login untuk berkomentar', 'isi komentar sepenuhnya',
        'alamat email anda tidak akan', 'ruas yang wajib ditandai', 'simpan nama, email', 'simpan nama saya',
        'untuk komentar saya berikutnya',
      ),
      ...ends('mengatakan...', 'balas hapus'),
    ],
    promo: [
      ...whole(
        'advertorial', 'langganan', 'newsletter', 'buletin', 'bersponsor', 'konten bersponsor', 'gulir untuk melanjutkan',
        'pariwara', 'promosi', 'promo', 'konten sponsor', 'konten promosi', 'disponsori', 'iklan layanan', 'iklan untuk anda',
        'artikel sponsor', 'ruang iklan', 'space iklan', 'pasang iklan di sini', 'lanjut baca di bawah iklan',
        'lanjutkan membaca', 'scroll untuk lanjut membaca', 'gulir ke bawah untuk melanjutkan', 'gulir untuk lanjut baca',
        'berlangganan sekarang', 'langganan sekarang', 'langganan koran', 'paket langganan', 'daftar sekarang', 'daftar gratis',
        'gabung sekarang', 'gabung', 'coba gratis',
      ),
      ...starts(
        'berlangganan', 'dapatkan update', 'dapatkan berita', 'download aplikasi', 'unduh aplikasi', 'scroll to continue',
        'iklan -', 'daftarkan email', 'advertisement',
        'gulir ke bawah', 'gulir untuk', 'scroll ke bawah untuk', 'scroll untuk', 'lanjutkan membaca di bawah',
      ),
      ...has(
        'berlangganan newsletter', 'mari bergabung di grup telegram', 'kirim ke email anda', 'lanjutkan dengan konten',
        'install aplikasi',
        'artikel ini lanjut', 'berlangganan via email', 'dapatkan berita terbaru', 'dapatkan berita terkini',
        'berita pilihan langsung',
      ),
    ],
    notice: [
      ...whole(
        'setuju', 'saya setuju', 'terima semua', 'terima', 'tolak', 'memuat', 'terima cookie', 'terima semua cookie',
        'tolak semua', 'terima & tutup', 'saya mengerti', 'mengerti',
      ),
      ...has(
        'menggunakan cookie', 'kebijakan cookie', 'aktifkan javascript', 'mengaktifkan javascript',
        'browser anda tidak mendukung', 'peramban anda', 'halaman tidak ditemukan',
        'penggunaan cookie', 'menyetujui penggunaan', 'dengan melanjutkan penggunaan', 'menggunakan akismet untuk',
        'mengurangi spam',
      ),
    ],
    bio: [
      ...whole(
        'artikel lain oleh penulis', 'lihat semua artikel penulis', 'tulisan lain dari penulis', 'penulis', 'profil',
        'lihat profil lengkapku', 'lihat profil saya',
      ),
      ...starts(
        'tentang penulis', 'profil penulis', 'biodata penulis', 'penulis adalah', 'tentang kontributor', 'lihat semua pos oleh',
        'lihat semua artikel oleh', 'semua artikel oleh', 'semua pos oleh', 'biografi penulis',
      ),
    ],
    paywall: [
      ...has(
        'untuk melanjutkan membaca', 'untuk membaca selengkapnya', 'berlangganan untuk membaca', 'khusus pelanggan',
        'konten premium', 'masuk untuk membaca', 'khusus untuk pelanggan', 'baca selengkapnya di aplikasi',
        'untuk lanjut membaca', 'untuk terus membaca', 'untuk membaca artikel', 'lanjutkan membaca dengan',
        'masuk untuk melanjutkan',
      ),
      ...whole('artikel premium', 'eksklusif untuk pelanggan', 'khusus member'),
    ],
    other: [
      ...starts('Ralat:', 'Koreksi:', 'Catatan redaksi:', 'Pembaruan:', 'Disclaimer:', 'Penafian:', 'Konflik kepentingan:', 'Bekerja sama dengan', 'Artikel ini hanya untuk informasi', 'Tulisan ini merupakan', 'Isi tulisan', 'Narahubung:', 'Kontak media:', 'Informasi lebih lanjut', 'Cuaca di', 'Kelembapan:', 'Angin:', 'Kurs rupiah', 'Harga emas hari ini', 'Jajak pendapat:', 'Pertanyaan minggu ini', 'Total suara', 'Jam kerja:', 'Jam buka:', 'Telepon:', 'Telp:', 'Telp.:', 'Faks:', 'Alamat:', 'Email:', 'Pengunjung hari ini', 'Sedang online', 'Stok tersedia', 'Berat:', 'Ukuran:', 'Kode produk'),
      ...whole('Cuaca hari ini', 'Kurs', 'Kurs valas', 'Harga emas', 'Jadwal salat', 'Jajak pendapat', 'Polling', 'Pilih', 'Hasil', 'Lihat hasil', 'Berita duka', 'Kontak media', 'Informasi kontak', 'Jam kerja', 'Jam buka', 'Alamat', 'Statistik', 'Statistik pengunjung', 'Kata bijak hari ini', 'Foto hari ini', 'Teka-teki silang', 'Lalu lintas', 'Ralat'),
    ],
  },
  sample:
    'Pemerintah kota pada Selasa mengatakan bahwa jalur bus baru akan dibuka pada musim hujan tahun ini dan akan melewati kota tua di tepi sungai. Warga desa senang dengan kabar tersebut, tetapi ada juga yang khawatir harga tiket akan naik. Menurut pejabat yang menangani proyek itu, harga tidak akan berubah karena biaya untuk jalur ini sudah ditanggung oleh negara.',
} satisfies LanguageFile;

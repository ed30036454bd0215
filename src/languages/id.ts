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
  authors: { by: ['oleh', 'penulis', 'reporter', 'pewarta', 'editor', 'ditulis oleh', 'jurnalis'], and: ['dan', 'bersama'], photos: ['foto'] },
  titles: ['reporter', 'wartawan', 'jurnalis', 'pewarta', 'penulis', 'editor', 'redaktur', 'kontributor', 'koresponden', 'dr', 'prof', 'pemimpin redaksi', 'ir', 'drs', 'kolumnis'],
  cues: {
    source: [
      ...whole('antara', 'reuters'),
      ...starts(
        'sumber:', 'sumber berita', 'sumber asli', 'dikutip dari', 'dilansir dari', 'sumber artikel',
        'artikel ini telah tayang di', 'artikel ini pertama kali', 'artikel asli',
      ),
    ],
    byline: starts(
      'penulis:', 'oleh', 'reporter:', 'editor:', 'pewarta:', 'ditulis oleh', 'wartawan:', 'laporan:', 'kontributor:',
      'redaktur:', 'laporan wartawan',
    ),
    dateline: [
      ...starts('diterbitkan', 'dipublikasikan', 'tanggal terbit', 'terbit:', 'diposting pada', 'diunggah', 'rilis:', 'tayang'),
      ...ends('menit baca', 'waktu baca'),
    ],
    updated: starts(
      'diperbarui', 'diupdate', 'update terakhir', 'terakhir diperbarui', 'terakhir diubah', 'pembaruan terakhir', 'update:',
    ),
    caption: [
      ...starts(
        'foto:', 'sumber foto', 'sumber gambar', 'ilustrasi', 'gambar:', 'keterangan foto', 'keterangan gambar', 'foto ilustrasi',
        'tangkapan layar', 'kredit foto', 'dok',
      ),
      ...ends('foto ilustrasi', '(istimewa)', '/antara', 'antara foto', 'ilustrasi'),
    ],
    copyright: [
      ...whole(
        'kebijakan privasi', 'syarat dan ketentuan', 'ketentuan layanan', 'syarat & ketentuan', 'pedoman media siber',
        'pedoman pemberitaan media siber', 'disclaimer', 'kode etik', 'privacy policy',
      ),
      ...starts('hak cipta'),
      ...has(
        'hak cipta dilindungi', 'seluruh hak cipta', 'dilarang memperbanyak', 'dilarang mengutip',
        'dilarang keras mengambil konten', 'tanpa izin tertulis', 'tanpa seizin', 'hak cipta ©', 'dilarang menyalin',
      ),
    ],
    related: [
      ...whole(
        'berita terkait', 'artikel terkait', 'berita lainnya', 'artikel lainnya', 'terpopuler', 'berita terpopuler',
        'berita populer', 'terbaru', 'berita terbaru', 'berita terkini', 'terkini', 'rekomendasi', 'rekomendasi untuk anda',
        'direkomendasikan', 'pilihan untukmu', 'pilihan redaksi', 'sorotan', 'artikel populer', 'paling banyak dibaca',
        'paling dicari', 'trending', 'berita pilihan', 'topik terkait', 'headline', 'mungkin anda suka', 'kabar terkini',
      ),
      ...starts(
        'baca juga', 'simak juga:', 'lihat juga:', 'berita sebelumnya', 'berita selanjutnya', 'artikel sebelumnya',
        'artikel berikutnya', 'tonton juga', 'pilihan editor:', 'saksikan video', 'simak video',
      ),
    ],
    more: [
      ...whole(
        'lihat selengkapnya', 'lainnya', 'lihat lainnya', 'muat lainnya', 'halaman selanjutnya', 'selanjutnya',
        'tampilkan lebih banyak', 'indeks',
      ),
      ...ends('selengkapnya', 'baca selengkapnya', 'lanjutkan membaca', 'lihat semua', 'baca lebih lanjut'),
    ],
    navigation: [
      ...whole(
        'beranda', 'home', 'menu', 'cari', 'pencarian', 'masuk', 'login', 'daftar', 'keluar', 'kontak', 'hubungi kami',
        'tentang kami', 'redaksi', 'karir', 'karier', 'info iklan', 'peta situs', 'kembali ke atas', 'tutup', 'sebelumnya',
        'berikutnya', 'nasional', 'internasional', 'ekonomi', 'bisnis', 'olahraga', 'hiburan', 'teknologi', 'otomotif',
        'gaya hidup', 'kesehatan', 'politik', 'hukum', 'daerah', 'dunia', 'opini', 'foto', 'video', 'indeks berita', 'kategori',
        'arsip',
      ),
      ...starts('langsung ke konten', 'lewati ke konten', 'anda di sini', 'beranda >'),
    ],
    social: [
      ...whole(
        'bagikan artikel', 'bagikan berita', 'bagikan ini', 'share', 'ikuti kami', 'ikuti', 'cetak', 'print', 'salin link',
        'salin tautan', 'suka', 'simpan', 'kirim email', 'whatsapp', 'facebook', 'twitter', 'telegram', 'ukuran font',
        'media sosial', 'dengarkan',
      ),
      ...starts(
        'bagikan ke', 'bagikan di', 'bagikan:', 'ikuti kami di', 'ikuti berita', 'ikuti saluran', 'cek berita dan artikel',
      ),
      ...has('di google news', 'saluran whatsapp', 'whatsapp channel'),
    ],
    tags: [
      ...whole('tag terkait', 'tag terpopuler', 'topik populer'),
      ...starts('tag:', 'tags:', 'kata kunci', 'topik:', 'kategori:', 'label:', 'topik terkait:'),
    ],
    comment: [
      ...whole(
        'komentar', 'kirim komentar', 'tinggalkan komentar', 'beri komentar', 'balas', 'tinggalkan balasan', 'lihat komentar',
        'semua komentar', 'kolom komentar', 'laporkan', 'belum ada komentar',
      ),
      ...starts('tulis komentar', 'komentar (', 'jadilah yang pertama'),
      ...has('alamat email anda tidak akan dipublikasikan', 'login untuk berkomentar', 'isi komentar sepenuhnya'),
    ],
    promo: [
      ...whole('advertorial', 'langganan', 'newsletter', 'buletin', 'bersponsor', 'konten bersponsor', 'gulir untuk melanjutkan'),
      ...starts(
        'berlangganan', 'dapatkan update', 'dapatkan berita', 'download aplikasi', 'unduh aplikasi', 'scroll to continue',
        'iklan -', 'daftarkan email', 'advertisement',
      ),
      ...has(
        'berlangganan newsletter', 'mari bergabung di grup telegram', 'kirim ke email anda', 'lanjutkan dengan konten',
        'install aplikasi',
      ),
    ],
    notice: [
      ...whole('setuju', 'saya setuju', 'terima semua', 'terima', 'tolak', 'memuat'),
      ...has(
        'menggunakan cookie', 'kebijakan cookie', 'aktifkan javascript', 'mengaktifkan javascript',
        'browser anda tidak mendukung', 'peramban anda', 'halaman tidak ditemukan',
      ),
    ],
    bio: [
      ...whole('artikel lain oleh penulis', 'lihat semua artikel penulis', 'tulisan lain dari penulis'),
      ...starts('tentang penulis', 'profil penulis', 'biodata penulis', 'penulis adalah', 'tentang kontributor'),
    ],
    paywall: has(
      'untuk melanjutkan membaca', 'untuk membaca selengkapnya', 'berlangganan untuk membaca', 'khusus pelanggan',
      'konten premium', 'masuk untuk membaca', 'khusus untuk pelanggan', 'baca selengkapnya di aplikasi',
    ),
  },
  sample:
    'Pemerintah kota pada Selasa mengatakan bahwa jalur bus baru akan dibuka pada musim hujan tahun ini dan akan melewati kota tua di tepi sungai. Warga desa senang dengan kabar tersebut, tetapi ada juga yang khawatir harga tiket akan naik. Menurut pejabat yang menangani proyek itu, harga tidak akan berubah karena biaya untuk jalur ini sudah ditanggung oleh negara.',
} satisfies LanguageFile;

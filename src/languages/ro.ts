import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'ro',
  name: 'Romanian',
  autonym: 'română',
  iso3: ['ron'],
  functionWords: [
    'și', 'şi', 'de', 'în', 'la', 'a', 'cu', 'pe', 'să', 'nu', 'că', 'este', 'din', 'o', 'un', 'care', 'pentru',
    'mai', 'au', 'fost', 'sunt', 'ce', 'prin', 'dar', 'sau', 'după', 'fi', 'am', 'ar', 'ca', 'cel', 'cea', 'cei',
    'cele', 'al', 'ale', 'ai', 'lui', 'lor', 'ei', 'el', 'ea', 'ele', 'noi', 'voi', 'se', 'le', 'îi', 'își', 'l',
    'era', 'erau', 'va', 'vor', 'dacă', 'când', 'unde', 'cum', 'foarte', 'tot', 'toate', 'acest', 'această',
    'aceste', 'acestea', 'acesta', 'fără', 'sub', 'între', 'până', 'peste', 'despre', 'către', 'însă', 'iar',
    'doar', 'astfel', 'unei', 'unui', 'unor', 'decât', 'chiar', 'asupra', 'potrivit', 'deja',
  ],
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb', 'febr'],
    ['martie', 'mar', 'mart'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept', 'sep'],
    ['octombrie', 'oct'],
    ['noiembrie', 'noi', 'nov', 'noiem'],
    ['decembrie', 'dec'],
  ],
  weekdays: [
    ['luni', 'lu'],
    ['marți', 'marţi', 'ma'],
    ['miercuri', 'mi'],
    ['joi', 'jo'],
    ['vineri', 'vi'],
    ['sâmbătă', 'sâ'],
    ['duminică', 'du'],
  ],
  dateWords: ['la', 'ora', 'ora:', 'din', 'de', 'data de'],
  relative: {
    today: ['azi', 'astăzi'],
    yesterday: ['ieri'],
    ago: [
      { phrase: 'acum # minute', unit: 'minute' },
      { phrase: 'acum # minut', unit: 'minute' },
      { phrase: 'acum # de minute', unit: 'minute' },
      { phrase: '# minute în urmă', unit: 'minute' },
      { phrase: 'acum # min', unit: 'minute' },
      { phrase: 'acum # ore', unit: 'hour' },
      { phrase: 'acum # oră', unit: 'hour' },
      { phrase: 'acum # de ore', unit: 'hour' },
      { phrase: '# ore în urmă', unit: 'hour' },
      { phrase: 'acum # zile', unit: 'day' },
      { phrase: 'acum # zi', unit: 'day' },
      { phrase: '# zile în urmă', unit: 'day' },
      { phrase: 'acum # săptămâni', unit: 'week' },
      { phrase: 'acum # săptămână', unit: 'week' },
      { phrase: 'acum # luni', unit: 'month' },
      { phrase: 'acum # lună', unit: 'month' },
      { phrase: 'acum # ani', unit: 'year' },
      { phrase: 'acum # an', unit: 'year' },
    ],
  },
  authors: { by: ['Autor:', 'Autori:', 'De', 'de', 'Scris de', 'Scris de:', 'Autor', 'Articol de', 'Text:', 'A consemnat', 'text', 'publicat de', 'postat de'], and: ['și', 'şi'], photos: ['foto', 'fotografii'] },
  titles: [
    'redactor', 'redactor-șef', 'redactor șef', 'reporter', 'jurnalist', 'jurnalistă', 'editor', 'corespondent',
    'editorialist', 'senior editor', 'dr', 'prof',
  ],
  cues: {
    source: starts('Sursa:', 'Surse:', 'Sursă:', 'Sursa articolului:', 'Articol preluat de pe'),
    byline: starts(
      'Autor:', 'Autori:', 'Scris de', 'Articol de', 'Text:', 'Redactor:', 'Publicat de', 'Postat de', 'Editor:',
      'Autorul articolului:',
    ),
    dateline: [
      ...starts(
        'Publicat:', 'Publicat la', 'Publicat pe', 'Publicat în', 'Data publicării:', 'Data:', 'Postat la', 'Postat pe',
        'Adăugat:', 'Data publicarii:', 'Timp de citire', 'Timp de lectură', 'Citire:',
      ),
      ...ends('min citire', 'minute de citit', 'min. de citit', 'minute citire'),
    ],
    updated: starts('Actualizat', 'Ultima actualizare:', 'Data actualizării:', 'Modificat:', 'Ultima modificare:', 'Update:'),
    caption: starts(
      'Foto', 'Fotografie:', 'Sursa foto:', 'Sursă foto:', 'Video:', 'Credit foto:', 'Imagine:', 'Ilustrație:', 'Fotografii:',
      'Foto cu caracter ilustrativ', 'Captură video',
    ),
    copyright: [
      ...whole(
        'Politica de confidențialitate', 'Politică de confidențialitate', 'Termeni și condiții', 'Termeni si conditii',
        'Politica de cookies', 'Politica cookies', 'Politica de confidentialitate', 'Drepturi de autor', 'GDPR',
        'Politica editorială',
      ),
      ...has(
        'toate drepturile rezervate', 'toate drepturile sunt rezervate', 'fără acordul scris', 'poate fi preluat în limita',
        'în limita a 500 de caractere', 'reproducerea totală sau parțială', 'este interzisă reproducerea',
      ),
    ],
    related: [
      ...whole(
        'Cele mai citite', 'Cele mai populare', 'Articole similare', 'Articole asemănătoare', 'Articole recomandate',
        'Articole înrudite', 'Recomandări', 'Recomandate', 'Recomandat', 'Ultimele știri', 'Ultimele articole', 'Ultima oră',
        'Știri recente', 'Articole recente', 'Cele mai noi', 'Pe aceeași temă', 'S-ar putea să-ți placă și',
        'Te-ar putea interesa', 'Top știri', 'Alte articole', 'Alte știri', 'Știrile zilei', 'Din aceeași categorie', 'Populare',
        'Parteneri', 'Stirile zilei', 'Cele mai populare articole', 'Cele mai citite articole', 'Cele mai citite știri',
        'Cele mai recente', 'Cele mai noi știri', 'Știri similare', 'Articolul anterior', 'Articolul următor',
        'Articolul precedent', 'Recomandat pentru tine', 'Îți recomandăm', 'Vă recomandăm', 'S-ar putea să-ți placă',
        'Mai multe știri', 'Mai multe articole', 'Alegerea redacției',
      ),
      ...starts('Citește și', 'Citeşte şi', 'Citiți și', 'Vezi și', 'Pe același subiect:', 'Citește mai departe:'),
    ],
    more: [
      ...whole(
        'Mai mult', 'Mai multe', 'Citește tot articolul', 'Vezi toate', 'Vezi mai mult', 'Încarcă mai multe', 'Detalii',
        'Toate știrile', 'Afișează mai multe', 'Vezi tot', 'Arată mai mult', 'Afișează mai mult', 'Citește articolul',
        'Mai multe detalii', 'Click aici',
      ),
      ...ends('Citește mai mult', 'Citeşte mai mult', 'citește mai departe', 'Citeste mai mult', 'Continuă lectura'),
    ],
    navigation: whole(
      'Acasă', 'Acasa', 'Prima pagină', 'Meniu', 'Caută', 'Căutare', 'Cauta', 'Autentificare', 'Conectare', 'Intră în cont',
      'Înregistrare', 'Contact', 'Despre noi', 'Redacția', 'Echipa', 'Arhivă', 'Arhiva', 'Categorii', 'Sari la conținut',
      'Salt la conținut', 'Harta site-ului', 'Închide', 'Înapoi', 'Înapoi sus', 'Articolul anterior', 'Articolul următor',
      'Știri', 'Contul meu',
    ),
    social: [
      ...whole(
        'Distribuie articolul', 'Distribuie pe Facebook', 'Share', 'Urmărește-ne', 'Printează', 'Tipărește', 'Îmi place',
        'Apreciază', 'Trimite pe email', 'Copiază link', 'Salvează', 'Trimite unui prieten',
      ),
      ...starts('Distribuie:', 'Distribuie pe', 'Urmărește-ne pe', 'Urmăriți-ne pe'),
    ],
    tags: starts('Etichete', 'Tag-uri:', 'Taguri:', 'Cuvinte cheie:', 'Subiecte:', 'Categorie:', 'Categorii:', 'Categoria:'),
    comment: [
      ...whole(
        'Comentează', 'Răspunde', 'Adaugă comentariu', 'Niciun comentariu', 'Scrie un comentariu', 'Nume *', 'Email *',
        'Publică comentariul', 'Trimite comentariul', 'Vezi comentariile', 'Toate comentariile', 'Anulează răspunsul',
        'Autentifică-te pentru a comenta',
      ),
      ...starts('Comentarii:', 'Lasă un comentariu', 'Lasă un răspuns', 'Adaugă un comentariu'),
      ...has(
        'adresa ta de email nu va fi publicată', 'câmpurile obligatorii sunt marcate', 'pentru a comenta',
        'pentru a publica un comentariu',
      ),
    ],
    promo: [
      ...whole(
        'Publicitate', 'Reclamă', 'Reclama', 'Abonare', 'Abonează-te', 'Abonamente', 'Newsletter', 'Advertorial',
        'Articol susținut de', 'Susține-ne', 'Advertoriale', 'Abonare newsletter', 'Înscrie-te', 'Donează',
      ),
      ...starts(
        'Abonează-te la', 'Abonați-vă la', 'Descarcă aplicația', 'Urmărește știrile', 'Susține jurnalismul',
        'Articolul continuă după', 'Aboneaza-te', 'Abonați-vă', 'Înscrie-te la', 'Urmărește-ne',
      ),
      ...has(
        'abonează-te la newsletter', 'abonează-te la canalul', 'articolul continuă după reclamă', 'canalul nostru de whatsapp',
        'intră în comunitatea',
      ),
    ],
    notice: [
      ...whole('Pagina nu a fost găsită', 'Accept', 'Accept toate', 'Sunt de acord'),
      ...has(
        'folosim cookie-uri', 'folosește cookie-uri', 'utilizează cookie-uri', 'utilizăm cookie-uri', 'activați javascript',
        'browserul tău nu suportă', 'utilizează fișiere de tip cookie', 'module cookie', 'acest site folosește',
      ),
    ],
    bio: [...whole('Articole de același autor', 'Toate articolele autorului'), ...starts('Despre autor')],
    paywall: [
      ...whole('Articol pentru abonați'),
      ...has(
        'doar pentru abonați', 'disponibil doar abonaților', 'pentru a citi mai departe', 'pentru a continua lectura',
        'conținut exclusiv pentru abonați', 'exclusiv pentru abonați',
      ),
    ],
  },
  sample:
    'Consilierii locali au anunțat marți că reparația podului de peste râu se va încheia până la ' +
    'sfârșitul anului. Potrivit șefei departamentului, muncitorii au înlocuit deja pilonii, dar ' +
    'circulația va fi reluată doar după probele de sarcină. Locuitorii din cartierele vecine speră că ' +
    'drumul până în centru va fi mai scurt.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'hr',
  name: 'Croatian',
  autonym: 'hrvatski',
  iso3: ['hrv'],
  functionWords: [
    'i', 'u', 'je', 'na', 'se', 'da', 'su', 'za', 'od', 's', 'sa', 'ne', 'a', 'to', 'što', 'koji', 'koja', 'koje',
    'iz', 'o', 'kao', 'do', 'bi', 'će', 'ali', 'ili', 'nije', 'sam', 'već', 'te', 'po', 'uz', 'samo', 'bio',
    'bila', 'bilo', 'bili', 'kad', 'kada', 'kako', 'jer', 'ako', 'još', 'ni', 'pa', 'on', 'ona', 'oni', 'mi',
    'vi', 'ga', 'mu', 'joj', 'ih', 'im', 'biti', 'ima', 'nakon', 'prije', 'između', 'pod', 'nad', 'bez', 'kod',
    'zbog', 'prema', 'tako', 'također', 'ovaj', 'ova', 'ovo', 'taj', 'ta', 'tim', 'toga', 'svoj', 'svoje', 'više',
    'može', 'nema', 'gdje', 'dok', 'smo', 'ste', 'niti', 'sve', 'svi', 'međutim', 'tijekom', 'oko', 'kojim',
    'kojih', 'kojoj',
  ],
  months: [
    ['siječanj', 'siječnja', 'sij'],
    ['veljača', 'veljače', 'velj'],
    ['ožujak', 'ožujka', 'ožu'],
    ['travanj', 'travnja', 'tra'],
    ['svibanj', 'svibnja', 'svi'],
    ['lipanj', 'lipnja', 'lip'],
    ['srpanj', 'srpnja', 'srp'],
    ['kolovoz', 'kolovoza', 'kol'],
    ['rujan', 'rujna', 'ruj'],
    ['listopad', 'listopada', 'lis'],
    ['studeni', 'studenoga', 'studenog', 'stu'],
    ['prosinac', 'prosinca', 'pro'],
  ],
  weekdays: [
    ['ponedjeljak', 'pon'],
    ['utorak', 'uto'],
    ['srijeda', 'srijedu', 'sri'],
    ['četvrtak', 'čet'],
    ['petak', 'pet'],
    ['subota', 'subotu', 'sub'],
    ['nedjelja', 'nedjelju', 'ned'],
  ],
  dateWords: ['u', 'h', 'sati', 'godine', 'god'],
  relative: {
    today: ['danas'],
    yesterday: ['jučer'],
    ago: [
      { phrase: 'prije # minuta', unit: 'minute' },
      { phrase: 'prije # minutu', unit: 'minute' },
      { phrase: 'prije # minute', unit: 'minute' },
      { phrase: 'prije # min', unit: 'minute' },
      { phrase: 'prije # sati', unit: 'hour' },
      { phrase: 'prije # sat', unit: 'hour' },
      { phrase: 'prije # sata', unit: 'hour' },
      { phrase: 'prije # h', unit: 'hour' },
      { phrase: 'prije # dana', unit: 'day' },
      { phrase: 'prije # dan', unit: 'day' },
      { phrase: 'prije # tjedna', unit: 'week' },
      { phrase: 'prije # tjedan', unit: 'week' },
      { phrase: 'prije # tjedana', unit: 'week' },
      { phrase: 'prije # mjeseci', unit: 'month' },
      { phrase: 'prije # mjesec', unit: 'month' },
      { phrase: 'prije # mjeseca', unit: 'month' },
      { phrase: 'prije # godina', unit: 'year' },
      { phrase: 'prije # godinu', unit: 'year' },
      { phrase: 'prije # godine', unit: 'year' },
    ],
  },
  authors: { by: ['Autor:', 'Autorica:', 'Autori:', 'Piše:', 'Piše', 'Autor', 'Napisao', 'Napisala', 'Tekst:', 'tekst', 'razgovarao', 'razgovarala'], and: ['i'], photos: ['foto', 'fotografije'] },
  titles: [
    'novinar', 'novinarka', 'urednik', 'urednica', 'glavni urednik', 'reporter', 'dopisnik', 'kolumnist', 'dr',
    'prof', 'mr',
  ],
  cues: {
    source: starts('Izvor:', 'Izvori:', 'Preuzeto s', 'Preuzeto iz'),
    byline: starts(
      'Autor:', 'Autorica:', 'Autori:', 'Piše:', 'Pišu:', 'Tekst:', 'Napisao:', 'Napisala:', 'Prijevod:', 'Razgovarao:',
      'Razgovarala:',
    ),
    dateline: [
      ...starts('Objavljeno', 'Datum objave:', 'Datum:', 'Vrijeme čitanja:', 'Objava:', 'Vrijeme objave:'),
      ...ends('min čitanja', 'minuta čitanja', 'minute čitanja'),
    ],
    updated: starts('Ažurirano', 'Zadnja izmjena:', 'Posljednja izmjena:', 'Zadnje ažuriranje:', 'Izmijenjeno:', 'Osvježeno:'),
    caption: starts(
      'Foto', 'Fotografija:', 'Fotografije:', 'Izvor fotografije:', 'Video:', 'Ilustracija:', 'Autor fotografije:', 'Snimio:',
      'Snimila:', 'Naslovna fotografija:',
    ),
    copyright: [
      ...whole(
        'Pravila privatnosti', 'Politika privatnosti', 'Uvjeti korištenja', 'Opći uvjeti', 'Zaštita privatnosti',
        'Zaštita osobnih podataka', 'Impressum', 'Pravila o privatnosti', 'Politika kolačića', 'Autorska prava',
      ),
      ...has(
        'sva prava pridržana', 'sva prava zadržana', 'bez pisanog dopuštenja', 'bez pisane suglasnosti',
        'zabranjeno je kopiranje', 'bez prethodnog odobrenja',
      ),
    ],
    related: [
      ...whole(
        'Najčitanije', 'Najčitaniji članci', 'Najnovije', 'Najnovije vijesti', 'Zadnje vijesti', 'Povezani članci',
        'Povezane vijesti', 'Vezani članci', 'Vezane vijesti', 'Povezano', 'Slični članci', 'Preporučujemo', 'Preporučeno',
        'Izdvojeno', 'Moglo bi vas zanimati', 'Možda vas zanima', 'Ostale vijesti', 'Popularno', 'Najpopularnije', 'Iz rubrike',
        'Više s weba', 'Nastavno na temu', 'Izbor urednika', 'Ne propustite',
      ),
      ...starts('Pročitajte još', 'Pročitajte i', 'Pročitaj i', 'Vezano:', 'Pogledajte i', 'Pročitajte više:', 'Povezani članak'),
    ],
    more: [
      ...whole(
        'Više', 'Nastavi čitati', 'Prikaži više', 'Učitaj više', 'Vidi više', 'Vidi sve', 'Sve vijesti', 'Detaljnije',
        'Saznaj više',
      ),
      ...ends('Pročitaj više', 'Pročitajte više', 'Opširnije', 'Čitaj dalje', 'Više »'),
    ],
    navigation: whole(
      'Naslovnica', 'Početna', 'Početna stranica', 'Izbornik', 'Traži', 'Pretraži', 'Pretraga', 'Tražilica', 'Prijava',
      'Prijavi se', 'Registracija', 'Odjava', 'Kontakt', 'Kontakti', 'O nama', 'Arhiva', 'Rubrike', 'Preskoči na sadržaj',
      'Preskoči na glavni sadržaj', 'Idi na sadržaj', 'Zatvori', 'Natrag', 'Povratak na vrh', 'Prethodni članak',
      'Sljedeći članak', 'Vijesti', 'Mapa weba', 'Menu',
    ),
    social: [
      ...whole(
        'Podijelite', 'Dijeli', 'Podijeli na Facebooku', 'Ispis', 'Ispiši', 'Prati nas', 'Sviđa mi se', 'Pošalji e-mailom',
        'Kopiraj link', 'Kopiraj poveznicu', 'Spremi',
      ),
      ...starts('Podijeli:', 'Podijeli na', 'Pratite nas na', 'Pratite nas:'),
    ],
    tags: starts('Oznake:', 'Tagovi:', 'Teme:', 'Tema:', 'Rubrika:', 'Kategorija:', 'Kategorije:', 'Ključne riječi'),
    comment: [
      ...whole(
        'Komentiraj', 'Odgovori', 'Ostavite komentar', 'Dodaj komentar', 'Napiši komentar', 'Nema komentara', 'Komentar',
        'Pogledaj komentare',
      ),
      ...starts('Komentari:', 'Ostavi komentar', 'Ostavite odgovor', 'Za komentiranje'),
      ...has('vaša adresa e-pošte neće biti objavljena', 'obavezna polja su označena', 'za komentiranje je potrebna prijava'),
    ],
    promo: [
      ...whole(
        'Oglas', 'Oglasi', 'Reklama', 'Pretplata', 'Pretplati se', 'Pretplatite se', 'Newsletter', 'Sponzorirani sadržaj',
        'Promo', 'Plaćeni oglas',
      ),
      ...starts(
        'Prijavite se na', 'Pretplatite se na', 'Preuzmite aplikaciju', 'Pridružite se', 'Podržite nas',
        'Tekst se nastavlja ispod',
      ),
      ...has(
        'tekst se nastavlja ispod oglasa', 'članak se nastavlja ispod oglasa', 'prijavite se na newsletter',
        'pretplatite se na newsletter', 'nastavak teksta ispod oglasa', 'preuzmite našu aplikaciju',
      ),
    ],
    notice: [
      ...whole('Stranica nije pronađena', 'Prihvaćam', 'Slažem se', 'Prihvati sve', 'U redu'),
      ...has(
        'koristimo kolačiće', 'koristi kolačiće', 'omogućite javascript', 'vaš preglednik ne podržava', 'uključite javascript',
        'upotrebljava kolačiće', 'pristajete na korištenje kolačića',
      ),
    ],
    bio: [...whole('Ostali članci autora', 'Svi članci autora'), ...starts('O autoru:', 'O autorici:')],
    paywall: [
      ...whole('Sadržaj za pretplatnike'),
      ...has('samo za pretplatnike', 'dostupno samo pretplatnicima', 'za nastavak čitanja', 'želite pročitati cijeli članak'),
    ],
  },
  sample:
    'Gradski vijećnici u utorak su objavili da će obnova mosta preko rijeke završiti do kraja godine. ' +
    'Prema riječima pročelnice, radnici su već zamijenili stupove, ali će promet biti pušten tek nakon ' +
    'ispitivanja. Stanovnici susjednih četvrti nadaju se da će put do središta biti kraći nego što je ' +
    'bio.',
} satisfies LanguageFile;

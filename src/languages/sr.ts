import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sr',
  name: 'Serbian',
  autonym: 'српски',
  iso3: ['srp'],
  functionWords: [
    'и', 'у', 'је', 'на', 'се', 'да', 'су', 'за', 'од', 'са', 'с', 'не', 'а', 'то', 'што', 'који', 'која', 'које',
    'из', 'о', 'као', 'до', 'би', 'ће', 'али', 'или', 'није', 'сам', 'већ', 'по', 'уз', 'само', 'био', 'била',
    'било', 'били', 'кад', 'када', 'како', 'јер', 'ако', 'још', 'ни', 'па', 'он', 'она', 'они', 'га', 'му', 'их',
    'бити', 'након', 'пре', 'између', 'под', 'без', 'због', 'према', 'i', 'u', 'je', 'na', 'se', 'da', 'su', 'za',
    'od', 'sa', 's', 'ne', 'a', 'to', 'što', 'koji', 'koja', 'koje', 'iz', 'o', 'kao', 'do', 'bi', 'će', 'ali',
    'ili', 'nije', 'sam', 'već', 'po', 'uz', 'samo', 'bio', 'bila', 'bilo', 'bili', 'kad', 'kada', 'kako', 'jer',
    'ako', 'još', 'ni', 'pa', 'on', 'ona', 'oni', 'ga', 'mu', 'ih', 'biti', 'nakon', 'pre', 'između', 'pod',
    'bez', 'zbog', 'prema',
  ],
  months: [
    ['јануар', 'јануара', 'јан', 'januar', 'januara', 'jan'],
    ['фебруар', 'фебруара', 'феб', 'februar', 'februara', 'feb'],
    ['март', 'марта', 'мар', 'mart', 'marta', 'mar'],
    ['април', 'априла', 'апр', 'april', 'aprila', 'apr'],
    ['мај', 'маја', 'maj', 'maja'],
    ['јун', 'јуна', 'jun', 'juna'],
    ['јул', 'јула', 'jul', 'jula'],
    ['август', 'августа', 'авг', 'avgust', 'avgusta', 'avg'],
    ['септембар', 'септембра', 'сеп', 'septembar', 'septembra', 'sep', 'sept'],
    ['октобар', 'октобра', 'окт', 'oktobar', 'oktobra', 'okt'],
    ['новембар', 'новембра', 'нов', 'novembar', 'novembra', 'nov'],
    ['децембар', 'децембра', 'дец', 'decembar', 'decembra', 'dec'],
  ],
  weekdays: [
    ['понедељак', 'пон', 'ponedeljak', 'pon'],
    ['уторак', 'уто', 'utorak', 'uto'],
    ['среда', 'среду', 'сре', 'sreda', 'sredu', 'sre'],
    ['четвртак', 'чет', 'četvrtak', 'čet'],
    ['петак', 'пет', 'petak', 'pet'],
    ['субота', 'суботу', 'суб', 'subota', 'subotu', 'sub'],
    ['недеља', 'недељу', 'нед', 'nedelja', 'nedelju', 'ned'],
  ],
  dateWords: ['у', 'ч', 'ч.', 'г', 'г.', 'год', 'године', 'часова', 'сати', 'u', 'h', 'god', 'godine', 'časova', 'sati'],
  relative: {
    today: ['данас', 'danas'],
    yesterday: ['јуче', 'juče'],
    ago: [
      { phrase: 'пре # минута', unit: 'minute' },
      { phrase: 'пре # мин', unit: 'minute' },
      { phrase: 'pre # minuta', unit: 'minute' },
      { phrase: 'pre # min', unit: 'minute' },
      { phrase: 'пре # сати', unit: 'hour' },
      { phrase: 'пре # сат', unit: 'hour' },
      { phrase: 'пре # сата', unit: 'hour' },
      { phrase: 'pre # sati', unit: 'hour' },
      { phrase: 'pre # sat', unit: 'hour' },
      { phrase: 'pre # sata', unit: 'hour' },
      { phrase: 'pre # h', unit: 'hour' },
      { phrase: 'пре # дана', unit: 'day' },
      { phrase: 'пре # дан', unit: 'day' },
      { phrase: 'pre # dana', unit: 'day' },
      { phrase: 'pre # dan', unit: 'day' },
      { phrase: 'пре # недеља', unit: 'week' },
      { phrase: 'пре # недеље', unit: 'week' },
      { phrase: 'pre # nedelja', unit: 'week' },
      { phrase: 'pre # nedelje', unit: 'week' },
      { phrase: 'pre # nedelju', unit: 'week' },
      { phrase: 'пре # месеци', unit: 'month' },
      { phrase: 'пре # месеца', unit: 'month' },
      { phrase: 'pre # meseci', unit: 'month' },
      { phrase: 'pre # mesec', unit: 'month' },
      { phrase: 'pre # meseca', unit: 'month' },
      { phrase: 'пре # година', unit: 'year' },
      { phrase: 'пре # године', unit: 'year' },
      { phrase: 'pre # godina', unit: 'year' },
      { phrase: 'pre # godine', unit: 'year' },
      { phrase: 'pre # godinu', unit: 'year' },
    ],
  },
  authors: { by: [
    'Аутор:', 'Аутори:', 'Пише:', 'Пише', 'Аутор', 'Autor:', 'Autori:', 'Piše:', 'Piše', 'Autor', 'Tekst:',
    'Текст:', 'tekst', 'текст'], and: ['и', 'i'], photos: ['foto', 'фото'] },
  titles: [
    'новинар', 'новинарка', 'уредник', 'главни уредник', 'дописник', 'колумниста', 'novinar', 'novinarka',
    'urednik', 'urednica', 'glavni urednik', 'dopisnik', 'kolumnista', 'dr', 'prof',
  ],
  cues: {
    source: starts('Извор:', 'Извори:', 'Izvor:', 'Izvori:', 'Preuzeto sa', 'Преузето са'),
    byline: starts(
      'Аутор:', 'Аутори:', 'Пише:', 'Текст:', 'Autor:', 'Autori:', 'Piše:', 'Tekst:', 'Novinar:', 'Prevod:', 'Priredio:',
      'Priredila:', 'Превод:',
    ),
    dateline: [
      ...starts(
        'Објављено', 'Датум:', 'Време читања:', 'Objavljeno', 'Datum:', 'Datum objave:', 'Vreme čitanja:', 'Vreme objave:',
      ),
      ...ends('min čitanja', 'minuta čitanja', 'мин читања', 'минута читања'),
    ],
    updated: starts(
      'Ажурирано:', 'Последња измена:', 'Ažurirano', 'Poslednja izmena:', 'Poslednje ažuriranje:', 'Измењено:', 'Izmenjeno:',
    ),
    caption: [
      ...whole('Foto ilustracija'),
      ...starts(
        'Фото', 'Фотографија:', 'Видео:', 'Илустрација:', 'Foto', 'Fotografija:', 'Video:', 'Ilustracija:', 'Izvor fotografije:',
        'Snimio:', 'Фотографије:',
      ),
    ],
    copyright: [
      ...whole(
        'Политика приватности', 'Услови коришћења', 'Импресум', 'Заштита приватности', 'Politika privatnosti',
        'Uslovi korišćenja', 'Impresum', 'Impressum', 'Pravila korišćenja', 'Zaštita privatnosti', 'Politika kolačića',
        'Uslovi korišćenja sadržaja', 'Правила коришћења',
      ),
      ...has(
        'сва права задржана', 'sva prava zadržana', 'sva prava su zadržana', 'bez pisane dozvole', 'без писане дозволе',
        'без писмене дозволе', 'bez pismene dozvole', 'zabranjeno je kopiranje', 'nijedan deo sadržaja',
      ),
    ],
    related: [
      ...whole(
        'Најчитаније', 'Најновије', 'Најновије вести', 'Последње вести', 'Повезане вести', 'Повезани чланци', 'Препоручујемо',
        'Остале вести', 'Популарно', 'Издвојено', 'Слични чланци', 'Najčitanije', 'Najnovije', 'Najnovije vesti',
        'Poslednje vesti', 'Povezani članci', 'Preporučujemo', 'Preporuka', 'Preporučeno', 'Ostale vesti', 'Popularno',
        'Izdvajamo', 'Izdvojeno', 'Slični članci', 'Možda će vas zanimati', 'Možda vas zanima', 'Još iz rubrike', 'Povezano',
      ),
      ...starts(
        'Прочитајте још', 'Прочитајте и', 'Pročitajte još', 'Pročitajte i', 'Pročitaj još', 'Opširnije o', 'Povezane vesti:',
        'Погледајте и',
      ),
    ],
    more: [
      ...whole(
        'Више', 'Прочитајте више', 'Даље', 'Још', 'Све вести', 'Više', 'Dalje', 'Nastavi čitanje', 'Prikaži više', 'Učitaj još',
        'Vidi sve', 'Sve vesti', 'Detaljnije',
      ),
      ...ends('Прочитај више', 'Опширније', 'Pročitaj više', 'Pročitajte više', 'Opširnije'),
    ],
    navigation: whole(
      'Почетна', 'Насловна', 'Мени', 'Претрага', 'Тражи', 'Пријава', 'Контакт', 'О нама', 'Архива', 'Рубрике', 'Вести', 'Назад',
      'Затвори', 'Пређи на садржај', 'Početna', 'Naslovna', 'Meni', 'Pretraga', 'Traži', 'Pretraži', 'Prijava', 'Prijavi se',
      'Registracija', 'Kontakt', 'O nama', 'Arhiva', 'Rubrike', 'Vesti', 'Nazad', 'Zatvori', 'Preskoči na sadržaj',
      'Pređi na sadržaj', 'Prethodni članak', 'Sledeći članak', 'Mapa sajta', 'Претходни чланак', 'Следећи чланак',
    ),
    social: [
      ...whole(
        'Поделите', 'Штампај', 'Пратите нас', 'Свиђа ми се', 'Podelite', 'Podeli vest', 'Podeli na Facebooku', 'Štampaj',
        'Pratite nas', 'Sviđa mi se', 'Pošalji prijatelju', 'Kopiraj link', 'Sačuvaj', 'Пошаљи',
      ),
      ...starts('Подели:', 'Пратите нас на', 'Podeli:', 'Podeli na', 'Pratite nas na'),
    ],
    tags: starts(
      'Тагови:', 'Ознаке:', 'Кључне речи:', 'Теме:', 'Рубрика:', 'Категорија:', 'Tagovi:', 'Oznake:', 'Ključne reči:', 'Teme:',
      'Rubrika:', 'Kategorija:', 'Kategorije:',
    ),
    comment: [
      ...whole(
        'Коментариши', 'Одговори', 'Пошаљи коментар', 'Нема коментара', 'Komentariši', 'Odgovori', 'Ostavite komentar',
        'Pošalji komentar', 'Nema komentara', 'Napiši komentar',
      ),
      ...starts(
        'Коментари:', 'Остави коментар', 'Оставите одговор', 'Komentari:', 'Ostavi komentar', 'Ostavite odgovor',
        'Otkaži odgovor',
      ),
      ...has(
        'ваша адреса е-поште неће бити објављена', 'неопходна поља су означена', 'vaša adresa e-pošte neće biti objavljena',
        'neophodna polja su označena', 'vaša email adresa neće biti objavljena',
      ),
    ],
    promo: [
      ...whole(
        'Реклама', 'Оглас', 'Маркетинг', 'Претплата', 'Билтен', 'Reklama', 'Oglas', 'Pretplata', 'Pretplati se', 'Pretplatite se',
        'Newsletter', 'Njuzleter', 'Bilten', 'Marketing', 'Promo', 'Oglašavanje',
      ),
      ...starts(
        'Претплатите се', 'Пријавите се на', 'Prijavite se na', 'Pretplatite se na', 'Preuzmite aplikaciju', 'Podržite nas',
        'Tekst se nastavlja ispod', 'Подржите нас',
      ),
      ...has(
        'prijavite se na newsletter', 'prijavite se na naš newsletter', 'tekst se nastavlja ispod oglasa',
        'nastavak teksta ispod oglasa', 'пријавите се на билтен', 'nastavak teksta nakon reklame', 'preuzmite našu aplikaciju',
      ),
    ],
    notice: [
      ...whole(
        'Страница није пронађена', 'Прихватам', 'Stranica nije pronađena', 'Prihvatam', 'Slažem se', 'Prihvati sve', 'U redu',
      ),
      ...has(
        'користимо колачиће', 'користи колачиће', 'koristimo kolačiće', 'koristi kolačiće', 'omogućite javascript',
        'uključite javascript', 'vaš pregledač ne podržava', 'омогућите javascript',
      ),
    ],
    bio: [...whole('O autorki', 'Ostali tekstovi autora', 'Svi tekstovi autora'), ...starts('О аутору:', 'O autoru:')],
    paywall: [
      ...whole('Садржај за претплатнике', 'Sadržaj za pretplatnike'),
      ...has('само за претплатнике', 'samo za pretplatnike', 'dostupno samo pretplatnicima', 'za nastavak čitanja'),
    ],
  },
  sample:
    'Градски одборници су у уторак саопштили да ће обнова моста преко реке бити завршена до краја године. ' +
    'Према речима начелнице, радници су већ заменили стубове, али ће саобраћај бити пуштен тек после ' +
    'испитивања. Мештани суседних насеља надају се да ће пут до центра бити краћи него што је био.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'fi',
  name: 'Finnish',
  autonym: 'suomi',
  iso3: ['fin'],
  functionWords:
    'ja on ei että oli se hän mutta ovat kun myös jos joka kuin tai niin sen mukaan ole vain jo nyt sekä olla voi vielä mitä tämä he ne ollut mikä jotka hänen jonka minä me te olisi sitä tässä siitä siellä kanssa ennen jälkeen koska kuten eli ettei eivät enemmän hyvin tämän tätä niitä niiden joiden olivat sillä kuitenkin kaikki paljon ilman aikana vaan itse asti'.split(' '),
  months: [['tammikuu', 'tammikuuta', 'tammikuun', 'tammi'], ['helmikuu', 'helmikuuta', 'helmikuun', 'helmi'], ['maaliskuu', 'maaliskuuta', 'maaliskuun', 'maalis'], ['huhtikuu', 'huhtikuuta', 'huhtikuun', 'huhti'], ['toukokuu', 'toukokuuta', 'toukokuun', 'touko'], ['kesäkuu', 'kesäkuuta', 'kesäkuun', 'kesä'], ['heinäkuu', 'heinäkuuta', 'heinäkuun', 'heinä'], ['elokuu', 'elokuuta', 'elokuun', 'elo'], ['syyskuu', 'syyskuuta', 'syyskuun', 'syys'], ['lokakuu', 'lokakuuta', 'lokakuun', 'loka'], ['marraskuu', 'marraskuuta', 'marraskuun', 'marras'], ['joulukuu', 'joulukuuta', 'joulukuun', 'joulu']],
  weekdays: [['maanantai', 'maanantaina', 'ma'], ['tiistai', 'tiistaina', 'ti'], ['keskiviikko', 'keskiviikkona', 'ke'], ['torstai', 'torstaina', 'to'], ['perjantai', 'perjantaina', 'pe'], ['lauantai', 'lauantaina', 'la'], ['sunnuntai', 'sunnuntaina', 'su']],
  dateWords: ['klo', 'kello', 'kl.'],
  relative: { today: ['tänään', 'juuri nyt'], yesterday: ['eilen'], ago: [{ phrase: '# minuuttia sitten', unit: 'minute' }, { phrase: '# min sitten', unit: 'minute' }, { phrase: '# tunti sitten', unit: 'hour' }, { phrase: '# tuntia sitten', unit: 'hour' }, { phrase: '# päivä sitten', unit: 'day' }, { phrase: '# päivää sitten', unit: 'day' }, { phrase: '# viikko sitten', unit: 'week' }, { phrase: '# viikkoa sitten', unit: 'week' }, { phrase: '# kuukausi sitten', unit: 'month' }, { phrase: '# kuukautta sitten', unit: 'month' }, { phrase: '# vuosi sitten', unit: 'year' }, { phrase: '# vuotta sitten', unit: 'year' }] },
  authors: { by: ['kirjoittaja:', 'kirjoittanut', 'teksti:', 'toimittaja:', 'toimittanut'], and: ['ja', 'sekä'] },
  titles: ['toimittaja', 'päätoimittaja', 'kirjeenvaihtaja', 'uutispäällikkö', 'kolumnisti', 'valokuvaaja', 'kuvaaja', 'toimitus', 'tohtori', 'professori'],
  cues: {
    source: starts('Lähde:', 'Lähteet:'),
    byline: starts('Kirjoittaja:', 'Kirjoittanut', 'Teksti:', 'Toimittaja:', 'Toimittanut', 'Teksti ja kuvat'),
    dateline: [...starts('Julkaistu', 'Julkaisupäivä', 'Päivämäärä:', 'Lukuaika'), ...ends('min lukuaika', 'minuutin lukuaika')],
    updated: starts('Päivitetty', 'Viimeksi päivitetty', 'Muokattu', 'Viimeksi muokattu'),
    caption: [
      ...starts('Kuva:', 'Kuvat:', 'Valokuva:', 'Kuvaaja:', 'Kuvituskuva', 'Arkistokuva', 'Video:', 'Grafiikka:'),
      ...ends('kuvituskuva', 'arkistokuva', '/ Lehtikuva'),
      ...has('Lehtikuva'),
    ],
    copyright: [
      ...whole(
        'Tietosuoja', 'Tietosuojaseloste', 'Tietosuojakäytäntö', 'Käyttöehdot', 'Evästeet', 'Evästekäytäntö', 'Rekisteriseloste',
        'Tilausehdot', 'Tekijänoikeudet', 'Saavutettavuusseloste',
      ),
      ...starts('Kaikki oikeudet', 'Tekijänoikeus'),
      ...has('kaikki oikeudet pidätetään', 'ilman kirjallista lupaa'),
    ],
    related: [
      ...whole(
        'Lue lisää aiheesta', 'Suosituimmat', 'Uusimmat', 'Tuoreimmat', 'Suosittelemme', 'Seuraava artikkeli',
        'Edellinen artikkeli', 'Viimeisimmät', 'Aiheeseen liittyvää',
      ),
      ...starts(
        'Lue myös', 'Katso myös', 'Lue lisää:', 'Luetuimmat', 'Aiheeseen liittyv', 'Lisää aiheesta', 'Lisää uutisia',
        'Sinua saattaa', 'Sinua voisi',
      ),
    ],
    more: [...whole('lisää', 'näytä lisää', 'näytä kaikki', 'katso kaikki', 'lue koko juttu'), ...ends('lue lisää', 'jatka lukemista')],
    navigation: [
      ...whole(
        'Etusivu', 'Koti', 'Valikko', 'Haku', 'Hae', 'Kirjaudu', 'Kirjaudu sisään', 'Kirjaudu ulos', 'Rekisteröidy', 'Uutiset',
        'Kotimaa', 'Ulkomaat', 'Politiikka', 'Talous', 'Urheilu', 'Kulttuuri', 'Mielipide', 'Mielipiteet', 'Tiede', 'Terveys',
        'Tekniikka', 'Viihde', 'Sää', 'Paikalliset', 'Yhteystiedot', 'Ota yhteyttä', 'Tietoa meistä', 'Arkisto', 'Sulje',
        'Seuraava', 'Edellinen', 'Mainosta', 'Asiakaspalvelu', 'Palaute',
      ),
      ...starts('Siirry', 'Hyppää', 'Olet täällä', 'Takaisin'),
    ],
    social: [
      ...whole('Jaa artikkeli', 'Lähetä', 'Tykkää', 'Tallenna', 'Kuuntele', 'Sähköposti'),
      ...starts('Jaa', 'Seuraa meitä', 'Kopioi linkki', 'Tulosta'),
    ],
    tags: starts('Avainsanat', 'Aiheet:', 'Asiasanat', 'Tunnisteet', 'Kategoria:', 'Kategoriat:'),
    comment: [
      ...whole('Kommentit', 'Kommentti', 'Kommentoi', 'Vastaa', 'Ei kommentteja', 'Peruuta vastaus', 'Ilmoita'),
      ...starts(
        'Jätä kommentti', 'Kirjoita kommentti', 'Kommentit (', 'Lisää kommentti', 'Kommentoi juttua', 'Vastaa käyttäjälle',
      ),
      ...ends('kommenttia', 'sanoo:'),
      ...has('sähköpostiosoitettasi ei julkaista', 'pakolliset kentät on merkitty', 'kirjaudu kommentoidaksesi'),
    ],
    promo: [
      ...whole('Ilmoitus', 'Uutiskirje', 'Kaupallinen yhteistyö'),
      ...starts('Mainos', 'Tilaa', 'Liity', 'Lataa', 'Artikkeli jatkuu', 'Juttu jatkuu'),
      ...has('tilaa uutiskirje', 'uutiskirjeemme', 'jatkuu mainoksen jälkeen'),
    ],
    notice: [
      ...whole('Hyväksy', 'Hyväksy kaikki', 'Hylkää', 'Sivua ei löytynyt', 'Evästeasetukset'),
      ...starts('Käytämme evästeitä', 'Tämä sivusto käyttää', 'Sivusto käyttää', 'Selaimesi'),
      ...has('käytämme evästeitä', 'käyttää evästeitä', 'evästeiden käyt', 'ota JavaScript käyttöön'),
    ],
    bio: [...whole('Kirjoittajan muut jutut'), ...starts('Tietoa kirjoittajasta', 'Kirjoittajasta', 'Kirjoittaja on')],
    paywall: [
      ...starts('Jatkaaksesi lukemista', 'Vain tilaajille', 'Oletko jo tilaaja'),
      ...has('jatkaaksesi lukemista', 'vain tilaajille', 'oletko jo tilaaja'),
    ],
  },
  sample:
    'Joen yli kulkeva vanha silta suljetaan lähes koko kesäksi, kaupunki kertoi tiistaina, koska insinöörit ovat löytäneet halkeamia kahdesta pilarista. Asukkaat, jotka ovat odottaneet korjausta vuosia, eivät ole yllättyneitä, mutta kauppiaat pelkäävät menettävänsä asiakkaita. ”Saimme tietää tästä vasta viime viikolla”, yksi heistä sanoi.',
} satisfies LanguageFile;

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
  authors: { by: ['kirjoittaja:', 'kirjoittanut', 'teksti:', 'toimittaja:', 'toimittanut'], and: ['ja', 'sekä'], after: ['teksti', 'kirjoittaa'], photos: ['kuvat', 'kuva', 'valokuvat'] },
  titles: ['toimittaja', 'päätoimittaja', 'kirjeenvaihtaja', 'uutispäällikkö', 'kolumnisti', 'valokuvaaja', 'kuvaaja', 'toimitus', 'tohtori', 'professori'],
  cues: {
    source: [...whole('STT', 'Tiedote'), ...starts('Lähde:', 'Lähteet:')],
    byline: starts('Kirjoittaja:', 'Kirjoittanut', 'Teksti:', 'Toimittaja:', 'Toimittanut', 'Teksti ja kuvat'),
    dateline: [
      ...starts('Julkaistu', 'Julkaisupäivä', 'Päivämäärä:', 'Lukuaika'),
      ...ends('min lukuaika', 'minuutin lukuaika', 'min lukemista'),
    ],
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
        'Suosituimmat', 'Uusimmat', 'Tuoreimmat', 'Suosittelemme', 'Viimeisimmät', 'Aiheeseen liittyvää', 'Luetuimmat artikkelit',
        'Luetuimmat uutiset', 'Luetuimmat nyt', 'Luetuinta', 'Suosituimmat artikkelit', 'Suosituimmat uutiset', 'Suositut',
        'Katsotuimmat', 'Kommentoiduimmat', 'Jaetuimmat', 'Uusimmat uutiset', 'Uusimmat artikkelit', 'Tuoreimmat uutiset',
        'Viimeisimmät uutiset', 'Viimeisimmät artikkelit', 'Aiheeseen liittyvät artikkelit', 'Aiheeseen liittyvät',
        'Lisää artikkeleita', 'Muita uutisia', 'Muut artikkelit', 'Suositeltua', 'Suositellut', 'Sinulle suositeltua',
        'Toimitus suosittelee', 'Poiminnat', 'Juuri nyt', 'Nyt luetuinta', 'Päivän luetuimmat', 'Viikon luetuimmat',
        'Saattaisit pitää myös', 'Sinua saattaisi kiinnostaa', 'Pääuutiset', 'Tuoreimmat jutut',
      ),
      ...starts(
        'Lue myös', 'Katso myös', 'Lue lisää:', 'Luetuimmat', 'Aiheeseen liittyv', 'Lisää aiheesta', 'Lisää uutisia',
        'Sinua saattaa', 'Sinua voisi', 'Lue lisää aiheesta', 'Lue aiheesta', 'Kuuntele myös', 'Edellinen artikkeli',
        'Seuraava artikkeli', 'Aiheeseen liittyvä', 'Sinua saattaisi', 'Älä missaa',
      ),
    ],
    more: [
      ...whole(
        'lisää', 'näytä lisää', 'Lue juttu', 'Lue artikkeli', 'Näytä vähemmän', 'Katso lisää', 'Lataa lisää', 'Kaikki uutiset',
        'Kaikki artikkelit', 'Lisätietoja', 'Lisätietoa', 'Siirry artikkeliin',
      ),
      ...ends(
        'lue lisää', 'jatka lukemista', 'lue koko juttu', 'näytä kaikki', 'katso kaikki', 'lue koko artikkeli', 'klikkaa tästä',
      ),
    ],
    navigation: [
      ...whole(
        'Etusivu', 'Koti', 'Valikko', 'Haku', 'Hae', 'Kirjaudu', 'Kirjaudu sisään', 'Kirjaudu ulos', 'Rekisteröidy', 'Uutiset',
        'Kotimaa', 'Ulkomaat', 'Politiikka', 'Talous', 'Urheilu', 'Kulttuuri', 'Mielipide', 'Mielipiteet', 'Tiede', 'Terveys',
        'Tekniikka', 'Viihde', 'Sää', 'Paikalliset', 'Yhteystiedot', 'Ota yhteyttä', 'Tietoa meistä', 'Arkisto', 'Sulje',
        'Seuraava', 'Edellinen', 'Mainosta', 'Asiakaspalvelu', 'Palaute', 'Päävalikko', 'Avaa valikko', 'Sulje valikko',
        'Hakutulokset', 'Oma tili', 'Omat tiedot', 'Luo tunnus', 'Unohditko salasanan', 'Salasana', 'Käyttäjätunnus',
        'Muista minut', 'Maailma', 'Jääkiekko', 'Jalkapallo', 'Pääkirjoitus', 'Pääkirjoitukset', 'Kolumnit', 'Kolumni', 'Blogit',
        'Blogi', 'Analyysi', 'Haastattelu', 'Hyvinvointi', 'Teknologia', 'Autot', 'Asuminen', 'Ruoka', 'Reseptit', 'Matkailu',
        'Matkustus', 'Muoti', 'Tyyli', 'Perhe', 'Lapset', 'Koulutus', 'Työelämä', 'Ympäristö', 'Ilmasto', 'Luonto', 'Eläimet',
        'Raha', 'Pörssi', 'Elokuvat', 'Musiikki', 'Kirjat', 'Taide', 'Televisio', 'TV-opas', 'Radio', 'Podcastit', 'Podcast',
        'Videot', 'Kuvat', 'Kuvagalleria', 'Ristikot', 'Sudoku', 'Pelit', 'Horoskooppi', 'Tapahtumat', 'Paikallisuutiset',
        'Näköislehti', 'Digilehti', 'Lehti', 'Kauppa', 'Verkkokauppa', 'Meistä', 'Toimitus', 'Mediatiedot', 'Mediakortti',
        'Usein kysyttyä', 'Ohjeet', 'Ohje', 'Anna palautetta', 'Lähetä juttuvinkki', 'Juttuvinkki', 'Sivukartta',
        'Edellinen sivu', 'Seuraava sivu', 'Sivu', 'Takaisin', 'Takaisin ylös', 'Ylös', 'Peruuta', 'Kieli', 'Suomeksi', 'Suomi',
        'In English', 'På svenska', 'RSS', 'Kaikki aiheet',
      ),
      ...starts('Siirry', 'Hyppää', 'Olet täällä', 'Siirry sisältöön', 'Siirry pääsisältöön', 'Hyppää sisältöön', 'Olet tässä'),
    ],
    social: [
      ...whole(
        'Tykkää', 'Tallenna', 'Kuuntele', 'Sähköposti', 'Jaa Twitterissä', 'Jaa WhatsAppissa', 'Jaa sähköpostilla', 'Jaa juttu',
        'Jaot', 'Seuraa', 'Linkki kopioitu', 'Kuuntele juttu', 'Lähetä kaverille', 'Sosiaalinen media', 'Lahjoita artikkeli',
      ),
      ...starts(
        'Jaa', 'Seuraa meitä', 'Kopioi linkki', 'Tulosta', 'Jaa Facebookissa', 'Jaa tämä', 'Jaa artikkeli', 'Seuraa artikkeliin',
        'Jaa X', 'Napsauta jakaaksesi', 'Klikkaa jakaaksesi',
      ),
    ],
    tags: starts(
      'Avainsanat', 'Aiheet:', 'Asiasanat', 'Tunnisteet', 'Kategoria:', 'Kategoriat:', 'Seuraa artikkeliin liittyviä',
      'Artikkelin aiheet',
    ),
    comment: [
      ...whole(
        'Kommentit', 'Kommentti', 'Kommentoi', 'Vastaa', 'Peruuta vastaus', 'Ilmoita', 'Nimi *', 'Sähköposti *',
        'Sähköpostiosoite *', 'Lähetä kommentti', 'Näytä kaikki kommentit', 'Lue kommentit', 'Kommentointi on suljettu',
        'Keskustelu', 'Keskustele', 'Ilmoita asiaton viesti', 'Ilmianna', 'Viimeisimmät kommentit', 'Uusimmat kommentit',
      ),
      ...starts(
        'Jätä kommentti', 'Kirjoita kommentti', 'Kommentit (', 'Lisää kommentti', 'Kommentoi juttua', 'Vastaa käyttäjälle',
        'Kommentoi artikkelia', 'Kirjaudu sisään kommentoidaksesi', 'Sähköpostiosoitettasi ei', 'Sinun täytyy kirjautua',
        'Tallenna nimeni', 'Ei kommentteja', 'Osallistu keskusteluun', 'Näytä kommentit', 'Vastaa kommenttiin',
      ),
      ...ends('kommenttia', 'sanoo:'),
      ...has(
        'sähköpostiosoitettasi ei julkaista', 'pakolliset kentät on merkitty', 'kirjaudu kommentoidaksesi', 'kommentoidaksesi',
        'kirjautua sisään kommentoidaksesi', 'Tallenna nimeni',
      ),
    ],
    promo: [
      ...whole(
        'Uutiskirje', 'Mainokset', 'Kaupallinen tiedote', 'Sponsoroitu', 'Sponsoroitu sisältö', 'Maksettu sisältö',
        'Uutiskirjeet', 'Tilaajaksi', 'Tilaukset', 'Tue meitä', 'Lahjoita', 'Lataa sovelluksemme', 'Osta nyt', 'Mainos alkaa',
        'Mainos päättyy', 'Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen jälkeen', 'Sähköpostiosoitteesi',
        'Ei kiitos',
      ),
      ...starts(
        'Mainos', 'Tilaa', 'Liity', 'Lataa', 'Artikkeli jatkuu', 'Juttu jatkuu', 'Tilaa uutiskirje', 'Tilaa uutiskirjeemme',
        'Tilaa lehti', 'Tilaa nyt', 'Liity jäseneksi', 'Lataa sovellus', 'Kokeile ilmaiseksi', 'Kaupallinen yhteistyö',
        'Syötä sähköpostiosoitteesi', 'Kiitos tilauksesta', 'Pysy ajan tasalla',
      ),
      ...has('tilaa uutiskirje', 'uutiskirjeemme', 'jatkuu mainoksen jälkeen', 'uutiskirjeen tilaaja', 'suoraan sähköpostiisi'),
    ],
    notice: [
      ...whole(
        'Hyväksy', 'Hyväksy kaikki', 'Hylkää', 'Sivua ei löytynyt', 'Evästeasetukset', 'Hyväksy evästeet',
        'Hyväksy kaikki evästeet', 'Hylkää kaikki', 'Vain välttämättömät', 'Muokkaa asetuksia', 'Tallenna asetukset', 'Ladataan',
        'Sivua ei löydy', 'Aina käytössä',
      ),
      ...starts(
        'Käytämme evästeitä', 'Tämä sivusto käyttää', 'Sivusto käyttää', 'Selaimesi', 'Käytämme sivustollamme',
        'Sivustomme käyttää', 'Me ja kumppanimme', 'Selaimesi ei', 'Käytät vanhentunutta', 'Jatkamalla sivuston',
        'Etsimääsi sivua', 'Ota JavaScript',
      ),
      ...has(
        'käytämme evästeitä', 'käyttää evästeitä', 'evästeiden käyt', 'ota JavaScript käyttöön', 'evästeiden käyttö',
        'evästeiden käytön', 'selaimesi ei tue', 'JavaScript käyttöön',
      ),
    ],
    bio: [
      ...whole('Kirjoittajan muut jutut'),
      ...starts('Tietoa kirjoittajasta', 'Kirjoittajasta', 'Kirjoittajan muut', 'Kaikki kirjoittajan', 'Lisää kirjoittajalta'),
    ],
    paywall: [
      ...whole('Tilaajille', 'Maksullinen artikkeli', 'Jatka lukemista tilaajana'),
      ...starts(
        'Jatkaaksesi lukemista', 'Vain tilaajille', 'Oletko jo tilaaja', 'Tilaa ja lue', 'Kirjaudu lukeaksesi',
        'Lue koko juttu tilaamalla', 'Artikkeli on vain',
      ),
      ...has('jatkaaksesi lukemista', 'vain tilaajille', 'oletko jo tilaaja', 'lukeaksesi koko', 'tilaajien luettavissa'),
    ],
  },
  sample:
    'Joen yli kulkeva vanha silta suljetaan lähes koko kesäksi, kaupunki kertoi tiistaina, koska insinöörit ovat löytäneet halkeamia kahdesta pilarista. Asukkaat, jotka ovat odottaneet korjausta vuosia, eivät ole yllättyneitä, mutta kauppiaat pelkäävät menettävänsä asiakkaita. ”Saimme tietää tästä vasta viime viikolla”, yksi heistä sanoi.',
} satisfies LanguageFile;

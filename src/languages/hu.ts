import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'hu',
  name: 'Hungarian',
  autonym: 'magyar',
  iso3: ['hun'],
  functionWords: [
    'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'ez', 'de', 'van', 'volt', 'meg', 'már', 'csak', 'még', 'mint',
    'ha', 'el', 'azt', 'ki', 'lesz', 'ezt', 'vagy', 'pedig', 'sem', 'minden', 'ami', 'aki', 'amely', 'majd',
    'akkor', 'után', 'szerint', 'között', 'által', 'mert', 'így', 'úgy', 'ezért', 'azonban', 'illetve', 'alatt',
    'miatt', 'nagyon', 'lehet', 'kell', 'lett', 'voltak', 'vannak', 'nincs', 'itt', 'ott', 'ő', 'ők', 'én', 'mi',
    'nekem', 'neki', 'azok', 'ezek', 'annak', 'ennek', 'arra', 'erre', 'abban', 'ebben', 'amelyek', 'akik',
    'pont', 'előtt', 'mellett', 'ellen', 'felett', 'több', 'sok', 'most', 'mikor', 'amikor', 'ahol', 'hiszen',
    'tehát', 'valamint', 'sőt', 'szintén',
  ],
  months: [
    ['január', 'januári', 'jan'],
    ['február', 'februári', 'feb', 'febr'],
    ['március', 'márciusi', 'márc', 'már'],
    ['április', 'áprilisi', 'ápr'],
    ['május', 'májusi', 'máj'],
    ['június', 'júniusi', 'jún'],
    ['július', 'júliusi', 'júl'],
    ['augusztus', 'augusztusi', 'aug'],
    ['szeptember', 'szeptemberi', 'szept', 'szep'],
    ['október', 'októberi', 'okt'],
    ['november', 'novemberi', 'nov'],
    ['december', 'decemberi', 'dec'],
  ],
  weekdays: [
    ['hétfő'],
    ['kedd'],
    ['szerda', 'sze'],
    ['csütörtök', 'csüt'],
    ['péntek', 'pén'],
    ['szombat', 'szo'],
    ['vasárnap', 'vas'],
  ],
  dateWords: ['év', 'napján', 'óra', 'perc', '-án', '-én', 'kor'],
  relative: {
    today: ['ma'],
    yesterday: ['tegnap'],
    ago: [
      { phrase: '# perce', unit: 'minute' },
      { phrase: '# perccel ezelőtt', unit: 'minute' },
      { phrase: '# órája', unit: 'hour' },
      { phrase: '# órával ezelőtt', unit: 'hour' },
      { phrase: '# napja', unit: 'day' },
      { phrase: '# nappal ezelőtt', unit: 'day' },
      { phrase: '# hete', unit: 'week' },
      { phrase: '# héttel ezelőtt', unit: 'week' },
      { phrase: '# hónapja', unit: 'month' },
      { phrase: '# hónappal ezelőtt', unit: 'month' },
      { phrase: '# éve', unit: 'year' },
      { phrase: '# évvel ezelőtt', unit: 'year' },
    ],
  },
  authors: { by: ['Szerző:', 'Szerzők:', 'Írta:', 'Írta', 'Szöveg:', 'szöveg', 'az interjút készítette', 'készítette'], and: ['és'], photos: ['fotó', 'fotók', 'fénykép'] },
  titles: [
    'újságíró', 'szerkesztő', 'főszerkesztő', 'rovatvezető', 'tudósító', 'főmunkatárs', 'munkatárs', 'riporter',
    'publicista', 'dr', 'prof',
  ],
  cues: {
    source: starts('Forrás:', 'Források:', 'Eredeti cikk:'),
    byline: starts('Szerző:', 'Szerzők:', 'Írta:', 'Szöveg:', 'Szerkesztette:', 'Fordította:', 'Az interjút készítette:'),
    dateline: [
      ...starts(
        'Megjelent:', 'Megjelenés:', 'Közzétéve:', 'Publikálva:', 'Publikálás:', 'Dátum:', 'Létrehozva:', 'Feltöltve:',
        'Beküldve:', 'Olvasási idő',
      ),
      ...ends('perc olvasás', 'perces olvasmány', 'perc olvasási idő'),
    ],
    updated: starts('Frissítve', 'Frissült:', 'Módosítva:', 'Utolsó frissítés:', 'Utoljára frissítve:', 'Utolsó módosítás:'),
    caption: [
      ...whole('A kép illusztráció'),
      ...starts(
        'Fotók:', 'Kép:', 'Képek:', 'Fénykép:', 'Fotó', 'Videó:', 'Illusztráció:', 'Kép forrása:', 'Forrás fotó:',
        'Képünk illusztráció', 'Grafika:',
      ),
    ],
    copyright: [
      ...whole(
        'Adatvédelem', 'Adatvédelmi nyilatkozat', 'Adatvédelmi tájékoztató', 'Adatkezelési tájékoztató',
        'Felhasználási feltételek', 'Impresszum', 'Jogi nyilatkozat', 'Szerzői jogok', 'ÁSZF', 'Általános szerződési feltételek',
        'Médiaajánlat',
      ),
      ...has('minden jog fenntartva', 'előzetes írásbeli engedélye', 'írásos engedély nélkül', 'szerzői jogvédelem alatt'),
    ],
    related: [
      ...whole(
        'Kapcsolódó cikkek', 'Kapcsolódó cikkeink', 'Legolvasottabb', 'Legnépszerűbb', 'Legolvasottabb cikkek', 'Legfrissebb',
        'Legfrissebb hírek', 'Friss hírek', 'Ajánlott cikkek', 'Ajánljuk', 'Ajánló', 'Ezek is érdekelhetik', 'További hírek',
        'További cikkek', 'Hasonló cikkek', 'Címlapról ajánljuk', 'Legutóbbi hírek', 'Aktuális', 'Top hírek', 'Népszerű cikkek',
        'Ajánlott', 'A legnépszerűbb cikkek', 'Legnépszerűbb cikkek', 'A legolvasottabb cikkek', 'Legfrissebb cikkek',
        'Előző cikk', 'Következő cikk', 'Előző bejegyzés', 'Következő bejegyzés', 'Ez is érdekelhet', 'Szerkesztő ajánlja',
        'Olvasta már',
      ),
      ...starts(
        'Olvassa el ezt is', 'Olvasd el ezt is', 'Kapcsolódó:', 'Ez is érdekelheti', 'Ezt is olvassa el', 'Korábban írtunk róla',
      ),
    ],
    more: [
      ...whole(
        'Tovább', 'Tovább a cikkre', 'Több', 'Olvass tovább', 'Olvasson tovább', 'Részletek', 'További cikkek betöltése',
        'Még több', 'Mutass többet', 'Elolvasom', 'Összes megtekintése', 'Több megjelenítése', 'Továbbiak betöltése',
        'Teljes cikk', 'További információ', 'Minden cikk', 'Kattintson ide',
      ),
      ...ends('Tovább olvasom', 'Bővebben', 'Tovább »', 'Tovább a cikkhez', 'Részletek »'),
    ],
    navigation: whole(
      'Főoldal', 'Kezdőlap', 'Címlap', 'Nyitólap', 'Menü', 'Keresés', 'Kereső', 'Bejelentkezés', 'Belépés', 'Regisztráció',
      'Kijelentkezés', 'Kapcsolat', 'Rólunk', 'Archívum', 'Rovatok', 'Ugrás a tartalomra', 'Tovább a tartalomra',
      'Kilépés a tartalomba', 'Oldaltérkép', 'Bezárás', 'Vissza', 'Előző cikk', 'Következő cikk', 'Vissza a tetejére',
      'Belföld', 'Külföld',
    ),
    social: [
      ...whole(
        'Megosztom', 'Oszd meg', 'Nyomtatás', 'Tetszik', 'Küldés e-mailben', 'Link másolása', 'Megosztás Facebookon', 'Mentés',
      ),
      ...starts('Megosztás:', 'Kövessen minket', 'Kövess minket', 'Oszd meg másokkal'),
    ],
    tags: starts('Címkék:', 'Címke:', 'Témák:', 'Kulcsszavak:', 'Kategória:', 'Kategóriák:', 'Rovat:'),
    comment: [
      ...whole(
        'Hozzászólás', 'Kommentek', 'Válasz', 'Hozzászólok', 'Szólj hozzá!', 'Új hozzászólás', 'Vélemény írása',
        'Nincs hozzászólás', 'Név *', 'E-mail cím *', 'Hozzászólás küldése', 'Hozzászólás elküldése',
        'Hozzászólások megtekintése', 'Jelentkezzen be a hozzászóláshoz',
      ),
      ...starts('Hozzászólások:', 'Vélemény, hozzászólás?', 'Szóljon hozzá'),
      ...has(
        'az e-mail címet nem tesszük közzé', 'a kötelező mezőket', 'a hozzászóláshoz be kell jelentkezni',
        'e-mail címet nem tesszük közzé',
      ),
    ],
    promo: [
      ...whole(
        'Reklám', 'Hírlevél', 'Feliratkozás', 'Feliratkozom', 'Előfizetés', 'Előfizetek', 'Támogatói tartalom', 'Támogatás',
        'Szponzorált tartalom', 'Hírlevél feliratkozás', 'Támogass minket', 'Támogatom',
      ),
      ...starts(
        'Iratkozzon fel', 'Iratkozz fel', 'Feliratkozás hírlevélre', 'Töltse le az alkalmazást', 'Támogassa munkánkat',
        'Hirdetés', 'Támogasson minket', 'Kövesse csatornánkat',
      ),
      ...has(
        'iratkozzon fel hírlevelünkre', 'iratkozz fel hírlevelünkre', 'feliratkozás hírlevelünkre',
        'a cikk a hirdetés után folytatódik',
      ),
    ],
    notice: [
      ...whole('Az oldal nem található', 'Elfogadom', 'Rendben', 'Összes elfogadása'),
      ...has(
        'sütiket használunk', 'sütiket használ', 'cookie-kat használ', 'engedélyezze a javascriptet',
        'a böngészője nem támogatja', 'cookie-kat használunk', 'javascript engedélyezése',
      ),
    ],
    bio: [...whole('A szerző további cikkei', 'A szerző cikkei', 'Szerzőnkről'), ...starts('A szerzőről:', 'A szerző a')],
    paywall: [
      ...whole('Előfizetői tartalom'),
      ...has(
        'csak előfizetőknek', 'előfizetőink számára', 'a folytatáshoz fizessen elő', 'ha tovább szeretné olvasni',
        'a teljes cikk előfizetőknek', 'a folytatáshoz előfizetés', 'a cikk folytatásához',
      ),
    ],
  },
  sample:
    'A városi tanács kedden közölte, hogy a folyó feletti híd felújítása az év végéig befejeződik. Az ' +
    'osztályvezető szerint a munkások már kicserélték a pilléreket, a forgalmat azonban csak a terhelési ' +
    'próba után engedik át. A környékbeliek azt remélik, hogy rövidebb lesz az út a központba, mint eddig ' +
    'volt.',
} satisfies LanguageFile;

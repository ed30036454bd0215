import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sk',
  name: 'Slovak',
  autonym: 'slovenčina',
  iso3: ['slk'],
  functionWords: [
    'a', 'aj', 'v', 'vo', 'na', 'sa', 'je', 'že', 's', 'so', 'z', 'zo', 'do', 'o', 'to', 'si', 'by', 'bol',
    'bola', 'bolo', 'boli', 'ale', 'za', 'k', 'ku', 'ako', 'pre', 'po', 'od', 'sú', 'pri', 'už', 'som', 'jeho',
    'ktorá', 'ktorý', 'ktoré', 'ktorí', 'alebo', 'čo', 'tak', 'ani', 'keď', 'než', 'ešte', 'však', 'ak', 'tiež',
    'tento', 'táto', 'toto', 'tým', 'podľa', 'pred', 'medzi', 'pod', 'nad', 'bez', 'má', 'majú', 'môže', 'byť',
    'nie', 'len', 'až', 'kde', 'preto', 'pretože', 'ich', 'jej', 'ho', 'mu', 'bude', 'budú', 'sme', 'aby', 'toho',
    'u', 'svoje', 'svoj', 'ďalšie', 'počas', 'proti', 'cez',
  ],
  months: [
    ['január', 'januára', 'jan'],
    ['február', 'februára', 'feb'],
    ['marec', 'marca', 'mar'],
    ['apríl', 'apríla', 'apr'],
    ['máj', 'mája'],
    ['jún', 'júna'],
    ['júl', 'júla'],
    ['august', 'augusta', 'aug'],
    ['september', 'septembra', 'sep', 'sept'],
    ['október', 'októbra', 'okt'],
    ['november', 'novembra', 'nov'],
    ['december', 'decembra', 'dec'],
  ],
  weekdays: [
    ['pondelok', 'po'],
    ['utorok', 'ut'],
    ['streda', 'stredu', 'st'],
    ['štvrtok', 'št'],
    ['piatok', 'pi'],
    ['sobota', 'sobotu', 'so'],
    ['nedeľa', 'nedeľu', 'ne'],
  ],
  dateWords: ['dňa', 'o', 'v', 'vo', 'roku', 'hod', 'h'],
  relative: {
    today: ['dnes'],
    yesterday: ['včera'],
    ago: [
      { phrase: 'pred # minútami', unit: 'minute' },
      { phrase: 'pred # minútou', unit: 'minute' },
      { phrase: 'pred # min', unit: 'minute' },
      { phrase: 'pred # hodinami', unit: 'hour' },
      { phrase: 'pred # hodinou', unit: 'hour' },
      { phrase: 'pred # hod', unit: 'hour' },
      { phrase: 'pred # dňami', unit: 'day' },
      { phrase: 'pred # dňom', unit: 'day' },
      { phrase: 'pred # týždňami', unit: 'week' },
      { phrase: 'pred # týždňom', unit: 'week' },
      { phrase: 'pred # mesiacmi', unit: 'month' },
      { phrase: 'pred # mesiacom', unit: 'month' },
      { phrase: 'pred # rokmi', unit: 'year' },
      { phrase: 'pred # rokom', unit: 'year' },
    ],
  },
  authors: { by: ['Autor:', 'Autorka:', 'Autori:', 'Autor', 'Text:', 'Napísal', 'Napísala', 'Pripravil', 'Pripravila', 'text'], and: ['a'], photos: ['foto'] },
  titles: [
    'redaktor', 'redaktorka', 'reportér', 'reportérka', 'šéfredaktor', 'šéfredaktorka', 'editor', 'novinár',
    'novinárka', 'komentátor', 'spravodajca', 'mgr', 'ing',
  ],
  cues: {
    source: starts('Zdroj:', 'Zdroje:', 'Prevzaté z', 'Zdroj správy:'),
    byline: starts('Autor:', 'Autorka:', 'Autori:', 'Text:', 'Napísal:', 'Pripravil:', 'Pripravila:', 'Preklad:'),
    dateline: [
      ...starts('Publikované', 'Zverejnené', 'Uverejnené:', 'Vydané:', 'Dátum:', 'Pridané:', 'Vytvorené:', 'Čas čítania'),
      ...ends('min čítania', 'minút čítania', 'minúty čítania'),
    ],
    updated: starts('Aktualizované', 'Aktualizácia:', 'Naposledy upravené:', 'Posledná aktualizácia:'),
    caption: [
      ...whole('Ilustračná snímka'),
      ...starts(
        'Foto', 'Fotografia:', 'Zdroj foto:', 'Autor fotografie:', 'Video:', 'Ilustračné foto', 'Zdroj fotografie:',
        'Ilustrácia:',
      ),
    ],
    copyright: [
      ...whole(
        'Ochrana osobných údajov', 'Zásady ochrany osobných údajov', 'Podmienky používania', 'Obchodné podmienky',
        'Všeobecné obchodné podmienky', 'Autorské práva', 'Etický kódex',
      ),
      ...has(
        'všetky práva vyhradené', 'bez písomného súhlasu', 'bez predchádzajúceho písomného súhlasu',
        'autorské práva sú vyhradené', 'publikovanie alebo ďalšie šírenie',
      ),
    ],
    related: [
      ...whole(
        'Najčítanejšie', 'Najčítanejšie články', 'Súvisiace články', 'Odporúčame', 'Odporúčané články', 'Najnovšie',
        'Najnovšie správy', 'Najnovšie články', 'Ďalšie články', 'Ďalšie správy', 'Podobné články', 'Populárne', 'Hlavné správy',
        'Výber editora', 'Aktuality', 'K téme', 'Najpopulárnejšie články', 'Posledné články', 'Predchádzajúci článok',
        'Nasledujúci článok', 'Ďalší článok', 'Výber redakcie', 'Viac k téme',
      ),
      ...starts('Čítajte aj', 'Prečítajte si aj', 'Čítajte viac:', 'Mohlo by vás zaujímať', 'Súvisiace:', 'Prečítajte si tiež'),
    ],
    more: [
      ...whole(
        'Viac', 'Zobraziť viac', 'Načítať ďalšie', 'Ďalšie', 'Všetky články', 'Zobraziť všetko', 'Zobraziť ďalšie',
        'Viac informácií', 'Kliknite sem',
      ),
      ...ends('Čítať ďalej', 'Čítať viac', 'Celý článok', 'Pokračovať v čítaní', 'Viac »'),
    ],
    navigation: whole(
      'Domov', 'Úvod', 'Menu', 'Hľadať', 'Vyhľadávanie', 'Prihlásiť sa', 'Prihlásiť', 'Prihlásenie', 'Registrácia', 'Odhlásiť',
      'Kontakt', 'Kontakty', 'O nás', 'Redakcia', 'Archív', 'Rubriky', 'Preskočiť na obsah', 'Prejsť na obsah', 'Mapa stránok',
      'Zavrieť', 'Späť', 'Hore', 'Predchádzajúci článok', 'Nasledujúci článok', 'Hlavná stránka',
    ),
    social: [
      ...whole(
        'Zdieľať článok', 'Zdieľať na Facebooku', 'Zdieľajte', 'Tlačiť', 'Vytlačiť', 'Tlač', 'Sledujte nás', 'Páči sa mi to',
        'Poslať e-mailom', 'Kopírovať odkaz', 'Uložiť',
      ),
      ...starts('Zdieľať:', 'Zdieľať na', 'Sledujte nás na'),
    ],
    tags: starts('Štítky:', 'Značky:', 'Tagy:', 'Témy:', 'Kľúčové slová:', 'Téma:', 'Rubrika:', 'Kategória:', 'Kategórie:'),
    comment: [
      ...whole(
        'Odpovedať', 'Vstúpiť do diskusie', 'Žiadne komentáre', 'Reagovať', 'Meno *', 'E-mail *', 'Odoslať komentár',
        'Zobraziť komentáre', 'Zrušiť odpoveď',
      ),
      ...starts('Diskusia:', 'Komentáre:', 'Pridať komentár', 'Napísať komentár'),
      ...has(
        'vaša e-mailová adresa nebude zverejnená', 'povinné polia sú označené', 'e-mailová adresa nebude zverejnená',
        'aby ste mohli komentovať', 'pre pridanie komentára',
      ),
    ],
    promo: [
      ...whole(
        'Reklama', 'Inzercia', 'Predplatné', 'Newsletter', 'Odoberať', 'PR článok', 'Komerčná správa', 'Prihlásiť sa na odber',
        'Odoberať newsletter', 'Predplatiť', 'Stiahnuť aplikáciu',
      ),
      ...starts(
        'Prihláste sa na odber', 'Odoberajte', 'Predplaťte si', 'Stiahnite si aplikáciu', 'Podporte nás', 'Článok pokračuje',
      ),
      ...has(
        'prihlásiť na odber newslettera', 'článok pokračuje pod reklamou', 'článok pokračuje pod videom reklamou',
        'odber noviniek',
      ),
    ],
    notice: [
      ...whole('Stránka sa nenašla', 'Súhlasím', 'Prijať všetko'),
      ...has(
        'používame cookies', 'používa súbory cookie', 'používame súbory cookie', 'povoľte javascript', 'zapnite si javascript',
        'používaním tejto stránky súhlasíte', 'váš prehliadač je zastaraný', 'našli ste chybu',
      ),
    ],
    bio: [...whole('Všetky články autora', 'Ďalšie články autora'), ...starts('O autorovi:', 'O autorke:', 'Autor je', 'Autorka je')],
    paywall: [
      ...whole('Tento článok je zamknutý'),
      ...has(
        'len pre predplatiteľov', 'iba pre predplatiteľov', 'odomknúť článok', 'ak chcete čítať ďalej',
        'pre pokračovanie v čítaní',
      ),
    ],
  },
  sample:
    'Mestskí poslanci v utorok oznámili, že oprava mosta cez rieku sa skončí do konca roka. Podľa vedúcej ' +
    'odboru už robotníci vymenili piliere, premávka sa však obnoví až po záťažovej skúške. Obyvatelia ' +
    'okolitých štvrtí dúfajú, že cesta do centra bude kratšia, než bola doteraz.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'no',
  name: 'Norwegian',
  autonym: 'norsk',
  iso3: ['nob', 'nno', 'nor'],
  functionWords: [
    'og', 'i', 'er', 'det', 'på', 'som', 'en', 'et', 'for', 'å', 'av', 'til', 'at', 'har', 'ikke', 'med', 'de',
    'den', 'fra', 'om', 'var', 'jeg', 'han', 'hun', 'vi', 'du', 'seg', 'men', 'så', 'kan', 'skal', 'vil', 'ble',
    'blir', 'være', 'vært', 'hadde', 'eller', 'når', 'da', 'også', 'etter', 'over', 'under', 'mot', 'mellom',
    'enn', 'bare', 'mer', 'noe', 'noen', 'alle', 'dette', 'denne', 'disse', 'sin', 'sine', 'sitt', 'hans',
    'hennes', 'deres', 'dem', 'oss', 'meg', 'ham', 'hva', 'hvor', 'hvem', 'hvordan', 'fordi', 'hvis', 'man',
    'før', 'ved', 'ut', 'opp', 'nå', 'sier', 'må', 'ikkje', 'eg', 'ein', 'eit', 'vart', 'dei', 'frå', 'meir',
    'berre', 'skulle', 'kunne', 'ville',
  ],
  months: [
    ['januar', 'jan'],
    ['februar', 'feb', 'febr'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['mandag', 'måndag', 'man'],
    ['tirsdag', 'tysdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'laurdag', 'lør'],
    ['søndag', 'sundag', 'søn'],
  ],
  dateWords: ['den', 'kl', 'kl.', 'klokken', 'klokka'],
  relative: {
    today: ['i dag', 'idag'],
    yesterday: ['i går', 'igår'],
    beforeYesterday: ['i forgårs'],
    agoOne: [
      { phrase: 'for et minutt siden', unit: 'minute' }, { phrase: 'for en time siden', unit: 'hour' }, { phrase: 'for en dag siden', unit: 'day' }, { phrase: 'for en uke siden', unit: 'week' }, { phrase: 'for en måned siden', unit: 'month' }, { phrase: 'for et år siden', unit: 'year' },
    ],
    ago: [
      { phrase: 'for # minutter siden', unit: 'minute' },
      { phrase: 'for # minutt siden', unit: 'minute' },
      { phrase: '# min siden', unit: 'minute' },
      { phrase: '# minutter siden', unit: 'minute' },
      { phrase: 'for # minutt sidan', unit: 'minute' },
      { phrase: 'for # timer siden', unit: 'hour' },
      { phrase: 'for # time siden', unit: 'hour' },
      { phrase: '# timer siden', unit: 'hour' },
      { phrase: '# t siden', unit: 'hour' },
      { phrase: 'for # timar sidan', unit: 'hour' },
      { phrase: 'for # dager siden', unit: 'day' },
      { phrase: 'for # dag siden', unit: 'day' },
      { phrase: '# dager siden', unit: 'day' },
      { phrase: 'for # dagar sidan', unit: 'day' },
      { phrase: 'for # uker siden', unit: 'week' },
      { phrase: 'for # uke siden', unit: 'week' },
      { phrase: '# uker siden', unit: 'week' },
      { phrase: 'for # måneder siden', unit: 'month' },
      { phrase: 'for # måned siden', unit: 'month' },
      { phrase: '# måneder siden', unit: 'month' },
      { phrase: 'for # år siden', unit: 'year' },
      { phrase: '# år siden', unit: 'year' },
    ],
  },
  authors: {
    by: ['Av', 'Av:', 'Skrevet av', 'Skrevet av:', 'Tekst:', 'Forfatter:', 'Journalist:', 'Publisert av', 'Av journalist', 'lagt inn av', 'intervju av', 'Trådstarter', 'Startet av', 'Opprettet av', 'Innlegg av'],
    and: ['og', '&', 'samt', 'sammen med', 'i samarbeid med'],
    after: ['skriver', 'melder', 'rapporterer', 'forteller', 'rapporterer fra', 'skriver fra', 'skriver for', 'skriver om', 'skrev', 'har skrevet', 'har snakket med', 'har møtt', 'har bidratt', 'bidro til saken', 'har bidratt til saken'],
    photos: ['foto', 'bilder'],
    labels:
      'referent;referat;tekster;forfattere;forfatteren;skribent;skribenter;journalister;reporter;vår reporter;reportasje;intervju;kronikk;leder;debatt;mening;meninger;analyse;anmeldelse;anmelder;oppskrift;kommentar;kommentator;korrespondent;vår korrespondent;vår utsendte;utsendt;leserbrev;avsender;om forfatteren;om skribenten;artikkel;innlegg;rapport;byline;spaltist;bidragsyter;bidragsytere;tekst av;tekst og foto;tekst & foto;tekst og bilder;tekst og foto av;tekst og bilder av;artikkel av;en artikkel av;reportasje av;et intervju av;postet av;lagt ut av;innsendt av;innlegg av;rapportert av;utarbeidet av;satt sammen av;nedtegnet av;fortalt til;kronikk av;en kronikk av;debattinnlegg av;kommentar av;anmeldelse av;anmeldt av;oppskrift av;gjesteinnlegg av;gjestekommentar av;analyse av;leserinnlegg av'.split(
        ';',
      ),
    credits:
      'bilde;foto av;bilde av;bilder av;fotograf;fotografer;fotografi;fotografier;fotografi av;fotokreditt;fotokreditering;bildekilde;bildekreditering;bilderedigering;bildetekst;arkivfoto;arkivbilde;illustrasjonsfoto;illustrasjonsbilde;forsidefoto;forsidebilde;pressefoto;toppbilde;fotomontasje;montasje;video;video av;videoklipp;film;filmet av;klipp;klipping;redigering av video;kamera;grafikk;grafikk av;infografikk;illustrasjon;illustrasjoner;illustrasjon av;illustrasjoner av;illustratør;tegning;tegninger;tegninger av;kart;skjermdump;skjermbilde;animasjon'.split(
        ';',
      ),
    edited:
      'redaktør;redaktører;redigering;redigert av;redaksjon;bearbeidet av;bearbeiding;bearbeidelse;korrektur;korrekturlest av;korrekturlesing;språkvask;gjennomgått av;kvalitetssikret av;medisinsk kvalitetssikret av;faglig gjennomgått av;kontrollert av;faktasjekk;faktasjekket av;faktasjekker;oppdatert av;oversettelse;oversettelse av;oversatt av;oversetter;oversatt fra engelsk av;til norsk ved;moderert av;moderator;ordstyrer;programleder;presentert av;produsent;produsert av;produksjon;regi;ansvarlig redaktør;ansvarlig utgiver;nettredaktør;desk;utvikling;design;layout;research;vaktsjef'.split(
        ';',
      ),
    jobs:
      'nyhetsreporter;sportsreporter;krimreporter;lokalreporter;vår reporter;nyhetsjournalist;sportsjournalist;kulturjournalist;krimjournalist;næringslivsjournalist;frilanser;frilansskribent;gravejournalist;undersøkende journalist;vitenskapsjournalist;fotojournalist;pressefotograf;sportsredaktør;kulturredaktør;politisk redaktør;utenriksredaktør;debattredaktør;nettredaktør;redaksjonssjef;redaksjonsleder;nyhetssjef;nyhetsleder;sportssjef;vaktsjef;utenrikskorrespondent;vår korrespondent;vår korrespondent i;vår utsendte;utsendt medarbeider;sportskommentator;politisk kommentator;politisk analytiker;analytiker;spaltist;gjesteskribent;gjestekommentator;kronikør;skribent;anmelder;filmanmelder;musikkanmelder;litteraturkritiker;kritiker;debattant;medarbeider;blogger;praktikant;sommervikar;programleder;prof;phd;ph d;dr med;dr philos;cand mag;cand jur;cand polit;siv ing;professor emeritus;førsteamanuensis;førstelektor;lektor;forsker;seniorforsker;stipendiat;sivilingeniør;advokat;jurist;lege;fastlege;overlege;sykepleier;psykolog;ernæringsfysiolog;økonom;samfunnsøkonom;sjeføkonom;lærer;historiker;filosof;sosiolog;statsviter;ordfører;byråd;stortingsrepresentant;statsråd;prest;sogneprest;biskop;oversetter;student;styreleder;daglig leder'.split(
        ';',
      ),
  },
  names:
    'Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Geir Tor Terje Odd Erik Eirik John Martin Morten Anders Andreas Rune Trond Tore Harald Olav Gunnar Jon Magnus Kristian Christian Henrik Fredrik Stian Espen Øyvind Øystein Ketil Kjetil Sverre Ola Nils Petter Peter Leif Roar Roger Robert Steinar Stein Stig Sigurd Sigmund Sindre Simen Sander Sondre Sebastian Roy Rolf Roald Reidar Ragnar Rasmus Ronny Oskar Oscar Oddvar Odin Oddbjørn Ottar Otto Oddgeir Pål Paul Patrick Philip Preben Marius Markus Mathias Mats Marcus Magne Michael Mikael Mikkel Mads Mohammed Mohamed Ali Ludvig Lukas Lasse Laurits Kurt Kåre Karl Kai Kenneth Kent Kim Kevin Kristoffer Christoffer Kristofer Kristen Kaare Jørgen Jørn Johannes Johan Jonas Jonny Joakim Jakob Jacob Jens Jarle Jostein Joar Ivar Iver Ingvar Inge Ingolf Idar Halvor Halvard Hallvard Halvdan Helge Henning Henry Herman Håkon Haakon Håvard Hugo Georg Glenn Gaute Gisle Gjermund Guttorm Gudmund Fritz Frode Frank Finn Filip Fabian Even Eivind Egil Einar Edvard Edvin Elias Emil Elling Erling Ernst Eskil Erlend Eystein Dag Dagfinn Daniel David Didrik Brage Bård Bjarne Bjarte Birger Børge Børre Benjamin Bent Bernt Bernhard Bendik Bengt Christer Carl Arve Arvid Arild Arnt Arnfinn Arnstein Asbjørn Asgeir Asle Aslak Atle Alf Aksel Alexander Aleksander Adrian Amund Anton Audun August Willy William Werner Vidar Vegard Viktor Victor Vetle Vebjørn Ulf Ulrik Trygve Truls Tormod Torstein Torleif Torgeir Thorbjørn Torbjørn Torkel Torkild Tom Tommy Toralf Tobias Tim Theodor Thor Øistein Ørjan Åge Aage Åsmund Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth Kristin Bente Heidi Silje Hanne Linda Tone Gerd Anita Tove Wenche Elin Ellen Ragnhild Ann Camilla Karin Ingeborg Mona Marte Unni Unn Siri Sissel Sigrid Sidsel Signe Silja Sara Sarah Sandra Sunniva Stine Synnøve Susanne Sofie Sonja Solfrid Siv Rita Ruth Rigmor Reidun Rannveig Renate Rikke Oda Oddny Pernille Pia Nora Monica Mette Merete Merethe Mia Mari Marie Maren Margrethe Margit Margareth Marta Martha Martine Malin Mathilde Maja Magnhild Lise Line Lene Lena Lisbeth Linn Lillian Laila Laura Kristine Kristina Kirsten Kine Karoline Katrine Cathrine Catherine Karianne Kaja Kjersti Kjellaug Julie Julia Jorunn Johanne Jenny Jeanette Janne Ingvild Ingunn Irene Iren Iselin Isabel Ine Ina Hege Helene Hedda Helga Herdis Hjørdis Henriette Helen Halldis Guro Gro Grete Grethe Gunvor Gunn Gudrun Guri Gunhild Frida Frøydis Fatima Eli Elise Else Emilie Emma Erna Elsa Eline Ellinor Edel Eirin Dorthe Ditte Dina Charlotte Cecilie Celine Christine Christina Carina Caroline Borghild Birgit Birgitte Brit Britt Beate Barbro Bodil Benedicte Benedikte Aud Audhild Astri Aslaug Ane Anette Annette Anniken Anja Andrea Amalie Alma Agnes Agnete Veronica Vilde Victoria Vibeke Vigdis Vivian Vera Ulrikke Turid Tuva Torill Toril Torunn Tonje Trine Tiril Thea Therese Tina Tine Thale Tora Åse Aase Åshild Åsne Åslaug Yngvild Yngve Yngvar'.split(
      ' ',
    ),
  appeared: ['sto først på trykk i', 'ble først publisert i', 'ble opprinnelig publisert i', 'først publisert i', 'opprinnelig publisert i', 'opprinnelig publisert på', 'sto opprinnelig i', 'gjengitt fra'],
  published: ['først publisert', 'ble først publisert på', 'ble først publisert hos', 'ble opprinnelig publisert på', 'ble opprinnelig publisert hos', 'ble først trykt i', 'ble opprinnelig trykt i', 'ble første gang publisert i', 'ble første gang trykt i', 'ble først trykket i', 'er opprinnelig publisert i', 'er opprinnelig publisert på', 'er først publisert i', 'er først publisert på', 'er tidligere publisert i', 'er tidligere publisert på', 'har tidligere stått på trykk i', 'har tidligere vært publisert i', 'har tidligere vært på trykk i', 'har vært publisert i', 'stod først på trykk i', 'sto opprinnelig på trykk i', 'stod opprinnelig på trykk i', 'sto på trykk i', 'stod på trykk i', 'tidligere publisert i', 'tidligere publisert på', 'først publisert på', 'først publisert hos', 'opprinnelig publisert hos', 'opprinnelig publisert av', 'først trykt i', 'opprinnelig trykt i', 'gjengitt med tillatelse fra', 'gjengis med tillatelse fra', 'publisert med tillatelse fra', 'opptrykk fra', 'teksten er hentet fra', 'artikkelen er hentet fra', 'saken er hentet fra', 'med tillatelse fra', 'med vennlig tillatelse fra', 'et utdrag fra', 'utdrag fra boka', 'utdrag fra boken', 'oversatt fra en artikkel i', 'publisert i avisen', 'publisert i avisa', 'publisert i tidsskriftet', 'publisert i magasinet', 'publisert i ukebladet', 'publisert i bladet', 'publisert på bloggen', 'publisert på nettstedet', 'publisert i nyhetsbrevet', 'på trykk i avisa', 'ifølge en pressemelding fra', 'pressemelding fra'],
  joined: ['medlem siden', 'registrert', 'ble medlem', 'innmeldt'],
  titles: [
    'journalist', 'redaktør', 'sjefredaktør', 'ansvarlig redaktør', 'reporter', 'kommentator', 'korrespondent',
    'nyhetsredaktør', 'frilansjournalist', 'forfatter', 'professor', 'dr',
  ],
  cues: {
    source: [
      ...has('Med informasjon fra', 'Med opplysninger fra', 'Med materiale fra', 'Opprinnelig publisert i', 'Opprinnelig publisert på', 'Opprinnelig publisert av', 'Opprinnelig utgitt i', 'Først publisert i', 'Først publisert på', 'Først publisert av', 'Tidligere publisert i', 'Tidligere publisert på', 'Gjengitt med tillatelse fra', 'Med tillatelse fra'),
      ...starts('Først trykket i', 'Hentet fra', 'Bearbeidet fra', 'Basert på', 'Ifølge:'),
      ...whole('NTB', 'Pressemelding', 'NPK'),
      ...starts('Kilde:', 'Kilder:', 'Kjelde:', 'Originalartikkel:', 'Kjelder:', 'Pressemelding fra'),
    ],
    byline: [...starts(
      'Skrevet av', 'Tekst:', 'Tekst og foto:', 'Journalist:', 'Forfatter:', 'Publisert av', 'Oversatt av', 'Av',
      'Tekst og bilder', 'Lagt inn av', 'Oversettelse:',
    ), ...starts('Tekst av', 'Tekst og foto', 'Tekst & foto', 'Tekst og foto av', 'Tekst og bilder av', 'Artikkel av', 'En artikkel av', 'Reportasje av', 'Et intervju av', 'Postet av', 'Lagt ut av', 'Innsendt av', 'Innlegg av', 'Rapportert av', 'Utarbeidet av', 'Satt sammen av', 'Nedtegnet av', 'Fortalt til', 'Kronikk av', 'En kronikk av', 'Debattinnlegg av', 'Kommentar av', 'Anmeldelse av', 'Anmeldt av', 'Oppskrift av', 'Gjesteinnlegg av', 'Gjestekommentar av', 'Analyse av', 'Leserinnlegg av', 'Tekster:', 'Forfattere:', 'Forfatteren:', 'Skribent:', 'Skribenter:', 'Journalister:', 'Reporter:', 'Reportasje:', 'Intervju:', 'Mening:', 'Analyse:', 'Anmeldelse:', 'Anmelder:', 'Oppskrift:', 'Kommentator:', 'Korrespondent:', 'Utsendt:', 'Avsender:', 'Artikkel:', 'Rapport:', 'Byline:', 'Spaltist:', 'Bidragsyter:', 'Bidragsytere:')],
    dateline: [
      ...starts('Publisert', 'Lagt ut:', 'Dato:', 'Skrevet:', 'Lesetid', 'Opprettet:', 'Postet', 'Publisert den', 'Skrevet den'),
      ...ends('min lesetid', 'minutters lesetid', 'minutter å lese', 'min lesing', 'minutter lesetid', 'minutters lesing'),
    ],
    updated: starts('Oppdatert', 'Sist oppdatert', 'Sist endret:', 'Endret:', 'Sist endret', 'Siste oppdatering'),
    caption: [
      ...starts('Foto av:', 'Bilde av:', 'Bilder av:', 'Fotografer:', 'Fotografi:', 'Fotografier:', 'Fotografi av:', 'Fotokreditt:', 'Fotokreditering:', 'Bildekilde:', 'Bildekreditering:', 'Bilderedigering:', 'Bildetekst:', 'Arkivbilde:', 'Illustrasjonsbilde:', 'Forsidefoto:', 'Forsidebilde:', 'Toppbilde:', 'Fotomontasje:', 'Montasje:', 'Video av:', 'Videoklipp:', 'Filmet av:', 'Klipp:', 'Klipping:', 'Redigering av video:', 'Kamera:', 'Grafikk av:', 'Infografikk:', 'Illustrasjoner:', 'Illustrasjon av:', 'Illustrasjoner av:', 'Illustratør:', 'Tegning:', 'Tegninger:', 'Tegninger av:', 'Kart:', 'Skjermbilde:', 'Animasjon:'),
      ...whole('Forstørr', 'Forstørr bildet', 'Vis bilde'),
      ...starts(
        'Foto', 'Bilde:', 'Fotograf:', 'Video:', 'Illustrasjon:', 'Illustrasjonsfoto', 'Grafikk:', 'Arkivfoto:', 'Skjermdump:',
        'Arkivfoto', 'Bildet:', 'Pressefoto', 'Klikk på bildet',
      ),
      ...ends('/ NTB'),
    ],
    copyright: [
      ...whole(
        'Personvern', 'Personvernerklæring', 'Personvernpolicy', 'Vilkår', 'Brukervilkår', 'Vilkår for bruk', 'Opphavsrett',
        'Informasjonskapsler', 'Kjøpsvilkår', 'Retningslinjer for debatt', 'Personvern og informasjonskapsler',
        'Personvern og cookies', 'Personvern og vilkår', 'Angrerett', 'Salgsbetingelser', 'Salgsvilkår', 'Kjøpsbetingelser',
        'Reklamasjon', 'Retningslinjer', 'Rettelser', 'Vær Varsom-plakaten', 'Redaktørplakaten', 'Pressens Faglige Utvalg',
        'Tilgjengelighet', 'Tilgjengelighetserklæring', 'Etiske retningslinjer', 'Abonnementsvilkår', 'Debattregler',
        'Åpenhetsloven', 'Cookieinnstillinger', 'Administrer cookies', 'Personverninnstillinger',
      ),
      ...starts('Alle rettigheter', 'Drevet av WordPress', 'Ansvarlig redaktør', 'Org.nr', 'Innholdet er beskyttet'),
      ...has(
        'alle rettigheter forbeholdt', 'alle rettigheter reservert', 'med enerett', 'arbeider etter vær varsom-plakaten',
        'beskyttet etter åndsverkloven', 'beskyttet av lov om opphavsrett', 'uten skriftlig tillatelse', 'ansvarlig redaktør:',
        'redaktøransvar', 'redigeres etter vær varsom', 'følger vær varsom-plakaten',
      ),
    ],
    related: [
      ...whole(
        'Mest lest siste uke', 'Mest populære', 'Siste nytt', 'Siste saker', 'Siste nyheter', 'Nyeste', 'Relaterte artikler',
        'Relaterte saker', 'Anbefalt', 'Anbefalte artikler', 'Anbefalt for deg', 'Andre leser', 'Andre leser også', 'Akkurat nå',
        'Populært', 'Toppsaker', 'Mest delt', 'Vi anbefaler', 'De mest leste', 'Mest leste', 'Mest leste artikler',
        'Mest lest nå', 'Mest populært', 'Populære artikler', 'Siste innlegg', 'Siste', 'De siste nyhetene', 'Forrige artikkel',
        'Neste artikkel', 'Les videre', 'Relaterte innlegg', 'Flere artikler', 'Ikke gå glipp av', 'Relaterte produkter',
        'Lignende produkter', 'Anbefalte produkter', 'Sist sett', 'Sist viste', 'Bestselgere', 'Andre kjøpte også',
        'Ofte kjøpt sammen', 'Tilbehør', 'Lignende emner', 'Nyere innlegg', 'Eldre innlegg', 'Nyere artikler', 'Eldre artikler',
        'Populære innlegg', 'Populære emner', 'Populære produkter', 'Eksterne lenker', 'Dagens bilde', 'Mest delte', 'Mest sett',
        'Mest kommentert', 'Mest lest i dag', 'Siste kommentarer', 'Siste videoer', 'Mer om emnet', 'Relatert innhold',
        'Relatert', 'Relaterte nyheter', 'Anbefalte saker', 'Flere saker fra', 'Trender nå', 'Nyhetsdøgnet', 'Toppnyheter',
      ),
      ...starts(
        'Les også', 'Les mer:', 'Les flere saker', 'Relatert:', 'Lest:', 'Les mer om', 'Se også', 'Mest lest', 'Siste nytt fra',
        'Forrige innlegg', 'Neste innlegg', 'Flere saker', 'Flere nyheter', 'Lignende artikler', 'Kunder kjøpte også',
        'Kunder som kjøpte', 'Du liker kanskje', 'Les mer på', 'Ikke gå glipp', 'Mer fra', 'Flere innlegg',
      ),
    ],
    more: [
      ...whole(
        'Mer', 'Vis mer', 'Vis flere', 'Last inn flere', 'Les hele artikkelen', 'Flere saker', 'Hele saken', 'Les saken',
        'Les artikkelen', 'Se flere', 'Vis alle', 'Vis mindre', 'Last flere', 'Alle artikler', 'Mer informasjon', 'Vis alt',
        'Se alt', 'Vis produkt', 'Se produkt', 'Vis detaljer', 'Alle nyheter', 'Velg alternativ', 'Se video', 'Se bilder',
        'Flere nyheter', 'Mer info', 'Utvid',
      ),
      ...ends('Les mer', 'Les hele saken', 'Les videre', 'Les mer her', 'Fortsett å lese', 'se mer', 'se alle', 'klikk her'),
    ],
    navigation: [
      ...whole(
        'Hjem', 'Forside', 'Forsiden', 'Til forsiden', 'Meny', 'Søk', 'Logg inn', 'Logg ut', 'Min side', 'Registrer deg',
        'Kontakt oss', 'Kontakt', 'Om oss', 'Arkiv', 'Tips oss', 'Hopp til innhold', 'Hopp til hovedinnhold', 'Gå til innhold',
        'Gå til hovedinnhold', 'Lukk', 'Tilbake', 'Til toppen', 'Nyheter', 'Forrige', 'Neste', 'Forrige artikkel',
        'Neste artikkel', 'Nettstedskart', 'Kundeservice', 'eAvis', 'Hovedmeny', 'Åpne meny', 'Lukk meny', 'Søkeresultater',
        'Min konto', 'Opprett konto', 'Glemt passord', 'Passord', 'Brukernavn', 'Husk meg', 'Fotball', 'Ski', 'Håndball',
        'Ishockey', 'Meninger', 'Leder', 'Kronikk', 'Kronikker', 'Debatt', 'Leserbrev', 'Samfunn', 'Krim', 'Utdanning', 'Jobb',
        'Karriere', 'Klima', 'Miljø', 'Energi', 'Natur', 'Dyr', 'Familie', 'Bolig', 'Hus og hage', 'Mat', 'Mat og drikke',
        'Oppskrifter', 'Reise', 'Mote', 'Livsstil', 'Skjønnhet', 'Motor', 'Bil', 'Næringsliv', 'Børs', 'Penger', 'Film', 'Musikk',
        'Bøker', 'Litteratur', 'Teater', 'Kunst', 'Kjendis', 'TV', 'TV-guide', 'Radio', 'Podkast', 'Podkaster', 'Bilder',
        'Bildegalleri', 'Video', 'Kryssord', 'Quiz', 'Spill', 'Horoskop', 'Kalender', 'Arrangementer', 'Dødsannonser', 'E-avis',
        'Avisen', 'Butikk', 'Nettbutikk', 'Ofte stilte spørsmål', 'Spørsmål og svar', 'Hjelp', 'Redaksjonen', 'Ansatte', 'Presse',
        'Lenker', 'Sider', 'Side', 'Neste side', 'Forrige side', 'Temaer', 'Språk', 'Avbryt', 'Teknologi', 'Vitenskap',
        'Nyhetsstudio', 'Annonsere', 'RSS', 'Hopp til navigasjon', 'Logg på', 'Glemt passordet?', 'Opprett bruker', 'Registrer',
        'Registrering', 'Handlekurv', 'Handlevogn', 'Kasse', 'Til kassen', 'Ønskeliste', 'Favoritter', 'Mine ordrer', 'Frakt',
        'Frakt og levering', 'Levering', 'Betaling', 'Retur', 'Produktbeskrivelse', 'Beskrivelse', 'Spesifikasjoner',
        'Tilleggsinformasjon', 'Mer informasjon', 'Merker', 'Merkevarer', 'Tilbud', 'Alle produkter', 'Alle kategorier',
        'Kategorier', 'Produkter', 'Sorter', 'Sorter etter', 'Sorter på', 'Filtrer', 'Filtre', 'Nullstill', 'Resultater',
        'Avansert søk', 'Siter', 'Svar med sitat', 'Nytt emne', 'Ny tråd', 'Trådstarter', 'Aktive emner', 'Ubesvarte innlegg',
        'Ubesvarte emner', 'Innlegg', 'Privat melding', 'Medlem', 'Medlemmer', 'Gjest', 'Gjester', 'Forumindeks',
        'Hvem er online', 'Hvem er på nett', 'Siste innlegg', 'Emne', 'Emner', 'Slett informasjonskapsler', 'Vis profil',
        'Bloggarkiv', 'Søk i denne bloggen', 'Velg måned', 'Velg kategori', 'Minneord', 'Dødsfall', 'Gratulasjoner',
        'Ledige stillinger', 'Stillinger', 'Jobb hos oss', 'Eiendom', 'Innenriks', 'Utenriks', 'Lokalt', 'Kommune', 'Kommuner',
        'Nord-Norge', 'Trafikk', 'Vær', 'Været', 'Langrenn', 'Skiskyting', 'Hopp', 'Alpint', 'Friidrett', 'Sykkel', 'Eliteserien',
        'Champions League', 'Tabell', 'Terminliste', 'Sudoku', 'Tegneserier', 'Fullskjerm', 'Spill av', 'Undertekster', 'Fornavn',
        'Etternavn', 'Telefon', 'Telefonnummer', 'Melding', 'Din melding', 'Om avisen', 'Annonsér', 'Annonser hos oss',
        'Neste bilde', 'Forrige bilde', 'Kontakt redaksjonen', 'Aktuelt', 'Verden', 'Norge', 'Politikk', 'Økonomi', 'Kultur',
        'Helse',
      ),
      ...starts(
        'Registrert:', 'Medlem siden', 'Bosted:', 'Brukere som leser i dette forumet', 'Alle klokkeslett er',
        'Du kan ikke starte nye emner', 'Du kan ikke svare på', 'Norsk oversettelse', 'Søkeresultater for', 'Sorter etter:',
        'Du er her',
      ),
    ],
    social: [
      ...whole(
        'Del saken', 'Del på Facebook', 'Skriv ut', 'Utskrift', 'Lik', 'Liker', 'Kopier lenken', 'Send på e-post', 'Tips en venn',
        'Lagre', 'Tweet', 'Del på Twitter', 'Del på X', 'Del på e-post', 'Følg', 'Sosiale medier', 'Lenke kopiert',
        'Lagre artikkel', 'Lytt', 'Lytt til saken', 'Gi bort', 'Del', 'Del artikkel', 'Del på Pinterest', 'Del på WhatsApp',
        'Del på LinkedIn', 'Send dette via e-post', 'Blogg dette!', 'Skriv ut siden', 'Skriv ut artikkel', 'Delinger',
        'Visninger', 'Følgere', 'Lik Laster inn', 'Last ned PDF', 'Kopier', 'Tekststørrelse', 'Følg tema', 'Del saken med venner',
        'E-post',
      ),
      ...starts(
        'Del:', 'Del på', 'Følg oss på', 'Del med', 'Del artikkelen', 'Del denne', 'Følg oss', 'Klikk for å dele',
        'Klikk for å skrive ut', 'Kopier lenke', 'Lik dette', 'Klikk for å sende', 'Del innlegget', 'Følg oss i',
      ),
      ...has('åpnes i nytt vindu', 'åpnes i et nytt vindu', 'bloggere liker dette'),
    ],
    tags: [
      ...whole(
        'Stikkord', 'Emner', 'Emneord', 'Tema', 'Temaer', 'Nøkkelord', 'Les mer om', 'Mer om', 'Etiketter', 'Personer', 'Steder',
      ),
      ...starts(
        'Emneord:', 'Stikkord:', 'Tagger:', 'Tags:', 'Temaer:', 'Tema:', 'Emner:', 'Kategori:', 'Kategorier:', 'Nøkkelord:',
        'Etiketter:', 'Merket med', 'Tagget', 'Merkelapper',
      ),
    ],
    comment: [
      ...whole(
        'Kommentar', 'Kommenter', 'Svar', 'Legg igjen kommentar', 'Delta i debatten', 'Si din mening', 'Navn *', 'E-post *',
        'Legg inn kommentar', 'Publiser kommentar', 'Send inn kommentar', 'Les kommentarer', 'Alle kommentarer',
        'Siste kommentarer', 'Logg inn for å kommentere', 'Obligatoriske felt', 'Anmeldelser', 'Omtaler', 'Kundeomtaler',
        'Skriv en anmeldelse', 'Skriv omtale', 'Skriv en omtale', 'Verifisert kjøp', 'Verifisert kjøper', 'Nyttig',
        'Var dette nyttig?', 'Vis flere kommentarer', 'Vis alle kommentarer', 'Vis svar', 'Ditt navn', 'Nettsted', 'Nettside',
        'Navn (kreves)', 'Anonym sa', 'Legg inn en kommentar', 'Svar Slett', 'Rapporter', 'Vurdering', 'Diskusjon',
        'Stengt for kommentarer',
      ),
      ...starts(
        'Kommentarer:', 'Legg igjen en kommentar', 'Skriv en kommentar', 'Legg igjen et svar', 'Avbryt svar', 'Legg igjen',
        'Legg til kommentar', 'Din e-postadresse vil', 'Kommentarer til', 'Kommentarer (', 'Ingen kommentarer',
        'Kommentarfeltet er', 'Du må være innlogget', 'Du må logge inn', 'Lagre mitt navn', 'Vær den første til å kommentere',
        'Vis kommentarer', 'Det er ingen omtaler', 'Ingen anmeldelser', 'Bli den første til å omtale', 'Bare innloggede kunder',
        'Abonner på: Legg inn', 'Du kommenterer med', 'Dette nettstedet bruker Akismet',
        'Finn ut mer om hvordan kommentardataene', 'Logg inn for å skrive',
      ),
      ...ends('sier:', 'skriver:'),
      ...has(
        'din e-postadresse vil ikke bli publisert', 'obligatoriske felt er merket', 'du må være innlogget for å kommentere',
        'e-postadresse vil ikke bli publisert', 'for å kommentere', 'første til å kommentere', 'Lagre mitt navn, e-post',
        'kommentardataene dine behandles', 'fant denne omtalen',
      ),
    ],
    promo: [
      ...whole(
        'Reklame', 'Abonner', 'Abonnement', 'Bli abonnent', 'Kjøp abonnement', 'Nyhetsbrev', 'Sponset innhold',
        'Bestill abonnement', 'Annonsere', 'Annonser', 'Betalt innhold', 'Bli medlem', 'Meld deg på nyhetsbrevet',
        'Meld på nyhetsbrev', 'Gi gave', 'Kjøp nå', 'Bestill nå', 'Din e-post', 'Nei takk', 'Legg i handlekurv',
        'Legg i handlevogn', 'Legg til i handlekurv', 'Legg i kurv', 'Legg til i ønskeliste', 'Sammenlign', 'På lager',
        'Ikke på lager', 'Utsolgt', 'Gratis frakt', 'Fri frakt', 'Antall', 'Pris', 'Kjøp', 'Tilbud!', 'Salg!', 'Bestill',
        'Book nå', 'Be om tilbud', 'Sponsorer', 'Våre sponsorer', 'Samarbeidspartnere', 'E-postadresse', 'Abonnere',
        'Meld meg på', 'Ikke nå', 'Kanskje senere', 'Nyhetsbrev påmelding',
      ),
      ...starts(
        'Abonner på', 'Meld deg på', 'Last ned appen', 'Få nyhetsbrev', 'Saken fortsetter under', 'Artikkelen fortsetter under',
        'Støtt oss', 'Annonse', 'Annonsørinnhold', 'Få våre nyhetsbrev', 'Få de viktigste', 'Last ned vår', 'Prøv gratis',
        'Hold deg oppdatert', 'Artikkelen fortsetter', 'Saken fortsetter', 'Skriv inn din e-post', 'Ved å melde',
        'Takk for din påmelding', 'Sponset av', 'Opprinnelig pris var', 'Nåværende pris er', 'Fri frakt over',
        'Gratis frakt over', 'Varenummer', 'Skriv inn e-postadressen',
      ),
      ...has(
        'meld deg på nyhetsbrev', 'meld deg på vårt nyhetsbrev', 'artikkelen fortsetter under annonsen',
        'saken fortsetter under annonsen', 'saken fortsetter under bildet', 'abonner på nyhetsbrevet', 'vårt nyhetsbrev',
        'våre nyhetsbrev', 'i innboksen', 'fortsetter under annonsen', 'fortsetter etter annonsen', 'i din innboks',
        'avslutt når som helst', 'varsler om nye innlegg',
      ),
    ],
    notice: [
      ...whole(
        'Siden ble ikke funnet', 'Godta alle', 'Godta', 'Jeg godtar', 'Godta alle cookies', 'Aksepter', 'Aksepter alle', 'Avvis',
        'Avvis alle', 'Kun nødvendige', 'Innstillinger for informasjonskapsler', 'Administrer samtykke', 'Lagre innstillinger',
        'Laster', 'Fant ikke siden', 'Alltid aktiv', 'Behandle samtykke', 'Funksjonell', 'Funksjonelle', 'Statistikk',
        'Preferanser', 'Innstillinger', 'Markedsføring', 'Nødvendige', 'Vis preferanser', 'Lagre preferanser', 'Tillat alle',
        'Tillat valgte', 'Godta valgte', 'Godta utvalgte', 'Godta alle informasjonskapsler', 'Avvis alle cookies', 'Tilpass',
        'Vis detaljer', 'Flere alternativer', 'Cookies', 'Informasjonskapsler', 'Feil', 'Ingen resultater', 'Ingen treff',
        'Noe gikk galt', 'Godta og lukk', 'Jeg forstår',
      ),
      ...starts(
        'Vi bruker cookies', 'Vi bruker informasjonskapsler', 'Vi og våre partnere', 'Denne nettsiden bruker',
        'Dette nettstedet bruker', 'Nettstedet bruker', 'Ved å fortsette å', 'Nettleseren din', 'Du bruker en utdatert',
        'Aktiver JavaScript', 'Siden du leter', 'Den tekniske lagringen', 'For å gi de beste opplevelsene',
        'Vi respekterer ditt personvern', 'Vi bryr oss om personvernet', 'Nødvendige informasjonskapsler', 'Nødvendige cookies',
        'Det oppstod en feil', 'Det har oppstått en feil', 'Siden du prøver', 'Siden finnes ikke', 'Videoen kan ikke',
        'Beklager, siden', 'Vi benytter cookies', 'Vi benytter informasjonskapsler', 'Denne siden bruker',
      ),
      ...has(
        'vi bruker informasjonskapsler', 'vi bruker cookies', 'bruker informasjonskapsler', 'slå på javascript',
        'aktiver javascript', 'nettleseren din støtter ikke', 'du bruker en utdatert nettleser', 'javascript er skrudd av',
        'bruk av informasjonskapsler', 'bruker cookies', 'bruk av cookies', 'benytter informasjonskapsler', 'benytter cookies',
      ),
    ],
    bio: [
      ...whole('Flere saker av forfatteren', 'Om journalisten', 'Om meg', 'Vis hele profilen min', 'Vis alle innlegg'),
      ...starts('Om forfatteren', 'Om skribenten', 'Flere artikler av', 'Alle artikler av', 'Vis alle innlegg av', 'Les mer av'),
    ],
    paywall: [
      ...whole('For abonnenter', 'Abonnementsartikkel', 'Få tilgang', 'Eksklusivt', 'Abonnent', 'Lås opp saken'),
      ...starts(
        'For å lese videre', 'Logg inn for å lese', 'Allerede abonnent', 'Er du allerede abonnent', 'Les hele saken med',
        'Bli abonnent for å', 'Denne artikkelen er for', 'Kun for abonnenter', 'Saken er forbeholdt', 'Kjøp tilgang',
        'Denne saken er for', 'Artikkelen er forbeholdt',
      ),
      ...has(
        'for å lese hele saken', 'denne saken er for abonnenter', 'kun for abonnenter', 'logg inn for å lese videre',
        'du må være abonnent', 'bli abonnent for å lese', 'for å lese videre', 'for å lese saken', 'forbeholdt abonnenter',
        'logg inn for å lese',
      ),
    ],
    other: [
      ...starts('Rettelse:', 'Korreksjon:', 'Presisering:', 'Redaksjonens merknad:', 'Red.anm.:', 'Oppdatering:', 'Artikkelen er oppdatert', 'Saken er oppdatert', 'Saken ble oppdatert', 'I en tidligere versjon', 'Interessekonflikt:', 'Interessekonflikter:', 'Skribenten eier', 'Ansvarsfraskrivelse:', 'Betalt samarbeid', 'I samarbeid med', 'Innlegget inneholder reklame', 'Inneholder annonselenker', 'Slik tester vi', 'Pressekontakt:', 'For mer informasjon', 'Mer informasjon:', 'Kontakt:', 'Kontaktperson:', 'Været i', 'Soloppgang:', 'Solnedgang:', 'Luftfuktighet:', 'Valutakurser', 'Bensinpriser', 'Ditt horoskop', 'I kveld på TV', 'Avstemning:', 'Ukens spørsmål', 'Dagens spørsmål', 'Antall stemmer:', 'Stemmer totalt:', 'Åpningstider:', 'Besøksadresse:', 'Postadresse:', 'Organisasjonsnummer:', 'Telefon:', 'Tlf.:', 'Faks:', 'Adresse:', 'Besøkende i dag', 'Pålogget nå', 'Vekt:', 'Varenummer:', 'Vær Varsom'),
      ...whole('Værmelding', 'Værvarsel', 'Aksjekurser', 'TV-program', 'Avstemning', 'Stem', 'Stem her', 'Resultat', 'Se resultat', 'Lottotall', 'Kjøp og salg', 'Pressekontakt', 'Kontaktinformasjon', 'Åpningstider', 'Adresse', 'Besøksadresse', 'Dagens sitat', 'Dagens navn', 'Pollenvarsel', 'Rettelse'),
    ],
  },
  sample:
    'Kommunestyret opplyste tirsdag at reparasjonen av brua over elva skal være ferdig før årsskiftet. ' +
    'Ifølge etatsjefen har arbeiderne alt skiftet ut pilarene, men trafikken slippes ikke på før ' +
    'belastningsprøven er gjort. Beboerne i nabolaget håper at veien inn til sentrum blir kortere enn den ' +
    'var.',
} satisfies LanguageFile;

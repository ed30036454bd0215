import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'sv',
  name: 'Swedish',
  autonym: 'svenska',
  iso3: ['swe'],
  functionWords:
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sitt detta hon man utan dem dess denna mellan enligt'.split(' '),
  months: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['måndag', 'mån'], ['tisdag', 'tis'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'], ['fredag', 'fre'], ['lördag', 'lör'], ['söndag', 'sön']],
  dateWords: ['den', 'kl', 'kl.', 'klockan'],
  relative: { today: ['idag', 'i dag', 'nyss'], yesterday: ['igår', 'i går'], beforeYesterday: ['i förrgår', 'förrgår'], agoOne: [{ phrase: 'för en minut sedan', unit: 'minute' }, { phrase: 'för en timme sedan', unit: 'hour' }, { phrase: 'för en dag sedan', unit: 'day' }, { phrase: 'för en vecka sedan', unit: 'week' }, { phrase: 'för en månad sedan', unit: 'month' }, { phrase: 'för ett år sedan', unit: 'year' }], ago: [{ phrase: '# minuter sedan', unit: 'minute' }, { phrase: '# min sedan', unit: 'minute' }, { phrase: '# timme sedan', unit: 'hour' }, { phrase: '# timmar sedan', unit: 'hour' }, { phrase: '# dag sedan', unit: 'day' }, { phrase: '# dagar sedan', unit: 'day' }, { phrase: '# vecka sedan', unit: 'week' }, { phrase: '# veckor sedan', unit: 'week' }, { phrase: '# månad sedan', unit: 'month' }, { phrase: '# månader sedan', unit: 'month' }, { phrase: '# år sedan', unit: 'year' }] },
  authors: {
    by: ['av', 'text:', 'skribent:', 'författare:', 'skriven av', 'publicerad av', 'text och foto', 'text', 'Trådstartare', 'Trådskapare', 'Startad av', 'Inlägg av', 'Postat av'],
    and: ['och', '&', 'o', 'samt', 'tillsammans med', 'i samarbete med'],
    after: ['skriver', 'rapporterar', 'berättar', 'rapporterar från', 'skriver från', 'skriver för', 'skriver om', 'skrev', 'på plats i', 'har skrivit', 'har intervjuat', 'har träffat', 'medverkade'],
    photos: ['foto', 'bild'],
    labels:
      'texter;författaren;skribenter;skribenten;artikelförfattare;reporter;reportrar;vår reporter;journalist;reportage;intervju;krönika;krönikör;ledare;debatt;åsikt;analys;recension;recensent;recept;kommentar;kåseri;korrespondent;vår korrespondent;utsänd;insändare;avsändare;om författaren;om skribenten;artikel;inlägg;rapport;byline;debattör;signerat;skrivet av;text av;text & foto;text och bild;text och foto av;text och bild av;artikel av;en artikel av;reportage av;ett reportage av;intervju av;en intervju av;publicerat av;postad av;postat av;upplagd av;inskickad av;insänt av;rapporterat av;sammanställt av;sammanställd av;nedtecknat av;berättat för;krönika av;en krönika av;debattinlägg av;recension av;recenserad av;recept av;gästinlägg av;analys av'.split(
        ';',
      ),
    credits:
      'foton;foto av;foton av;fotograf;fotografer;fotografi;fotografier;fotografi av;bilder;bild av;bilder av;bildkälla;bildbyrå;bildredigering;bildrättigheter;bildtext;arkivbild;arkivfoto;genrebild;omslagsbild;omslagsfoto;pressbild;pressfoto;toppbild;fotomontage;montage;video;video av;film;filmning;filmat av;klippning;kamera;grafik;grafik av;infografik;illustration;illustrationer;illustration av;illustrationer av;illustratör;teckning;teckningar;teckningar av;karta;skärmdump;skärmbild;animation'.split(
        ';',
      ),
    edited:
      'redaktör;redaktörer;redigering;redigerat av;redigerad av;redigerare;redaktion;bearbetning;bearbetad av;bearbetat av;korrektur;korrekturläsning;korrekturläst av;språkgranskning;granskad av;granskat av;medicinskt granskad av;medicinskt granskat av;faktagranskad av;faktagranskat av;faktagranskning;faktagranskare;faktakontroll;kontrollerad av;uppdaterad av;uppdaterat av;översättning;översättning av;översatt av;översättare;i översättning av;modererad av;moderator;programledare;presenterat av;producent;producerad av;producerat av;produktion;ansvarig utgivare;ansvarig redaktör;webbredaktör;formgivning;layout;research;regi'.split(
        ';',
      ),
    jobs:
      'nyhetsreporter;sportreporter;kulturreporter;ekonomireporter;kriminalreporter;rättsreporter;politikreporter;allmänreporter;lokalreporter;vår reporter;reporter på plats;frilansjournalist;frilansreporter;frilansskribent;frilans;undersökande journalist;grävande journalist;vetenskapsjournalist;fotojournalist;biträdande chefredaktör;ansvarig utgivare;sportredaktör;kulturredaktör;nyhetsredaktör;webbredaktör;debattredaktör;nyhetschef;sportchef;kulturchef;redaktionschef;politisk redaktör;politisk chefredaktör;utrikeskorrespondent;vår korrespondent;vår korrespondent i;vår utsända;vår utsände;utsänd;gästkrönikör;gästskribent;kolumnist;kommentator;politisk kommentator;ekonomisk kommentator;kritiker;filmkritiker;litteraturkritiker;musikkritiker;recensent;kulturskribent;medarbetare;bloggare;praktikant;sommarvikarie;programledare;dr;prof;fil dr;med dr;tekn dr;fil mag;docent;professor;professor emeritus;universitetslektor;lektor;forskare;doktorand;civilingenjör;civilekonom;phd;advokat;jurist;läkare;överläkare;sjuksköterska;psykolog;dietist;ekonom;nationalekonom;lärare;författare;författarinna;historiker;filosof;sociolog;statsvetare;kommunalråd;borgmästare;riksdagsledamot;minister;präst;kyrkoherde;biskop;översättare;student;ordförande;vd'.split(
        ';',
      ),
  },
  names:
    'Lars Karl Carl Anders Johan Per Nils Erik Eric Jan Mikael Michael Hans Peter Petter Olof Lennart Gunnar Sven Fredrik Bengt Bo Daniel Gustav Gustaf Göran Åke Magnus Martin Andreas Stefan John Mats Leif Björn Thomas Tomas Ulf Jonas Alexander Henrik Arne Christer Krister Robert Rolf Stig Kjell David Mattias Mathias Patrik Patric Joakim Roger Roland Ingemar Ingvar Ingmar Hugo Håkan Jakob Jacob Emil Oskar Oscar Viktor Victor Simon Sebastian Samuel Robin Rickard Richard Rasmus Ragnar Ralf Rune Roy Philip Filip Pontus Pär Pelle Paul Ove Otto Ola Olle Olov Nicklas Niklas Niclas Nicolas Morgan Måns Melker Max Markus Marcus Mårten Mohamed Mohammed Ludvig Lukas Lucas Linus Leo Lasse Kurt Kristofer Kristoffer Christoffer Christopher Christian Kristian Kent Kenneth Kenth Kaj Kalle Jörgen Jöns Josef Joel Jon Johannes Jimmy Jesper Jens Jerker Jerry Janne Isak Ivar Inge Ibrahim Holger Hjalmar Helge Henry Herman Hampus Harald Harry Hasse Gösta Görel Gert Georg Gabriel Fritz Frank Folke Felix Fabian Evert Ernst Erland Elis Elias Edvin Edvard Eddie Einar Egon Eskil Douglas Dick Dennis Dan Conny Claes Clas Klas Casper Börje Birger Bertil Bernt Bernhard Benny Benjamin Bert Berndt August Axel Assar Arvid Aron Anton Albin Albert Allan Alf Alfred Alvar Ahmed Adrian Adam Ali Wilhelm William Willy Viggo Vilhelm Vincent Vidar Valter Walter Uno Torsten Torbjörn Tore Tord Tony Tommy Tom Tobias Tim Theodor Tage Sune Sture Stellan Sten Staffan Sixten Sigvard Sigurd Svante Örjan Östen Anna Eva Maria Karin Kristina Christina Lena Kerstin Sara Sarah Ingrid Marie Emma Malin Jenny Birgitta Annika Susanne Susanna Inger Ulla Monica Monika Linda Elin Hanna Johanna Sofia Carina Karina Elisabeth Elisabet Margareta Katarina Helena Gunilla Marianne Ann Anne Annie Anneli Annelie Anita Anette Annette Berit Siv Sofie Yvonne Ida Matilda Agneta Barbro Camilla Ulrika Åsa Lisa Lisbeth Louise Lovisa Linnéa Linnea Lina Lotta Charlotte Charlotta Caroline Carolina Cecilia Cajsa Kajsa Cathrine Catrin Catarina Carolin Britt Britta Brita Brit Birgit Bodil Beatrice Barbara Astrid Asta Angelica Angelika Amanda Amelia Alva Alma Alice Alicia Alexandra Agnes Aina Agda Aida Annica Andrea Anja Antonia Ebba Edit Edith Elvira Elsa Ella Ellen Ellinor Elinor Eleonora Elise Elina Emelie Emilia Emmy Erika Ester Evelina Evy Felicia Fanny Filippa Frida Frideborg Fatima Fredrika Gabriella Gerd Gertrud Gudrun Gun Gunborg Gunnel Gunvor Hedvig Hedda Helen Helene Heléne Henrietta Hillevi Hilda Inga Ingela Ingegerd Ingegärd Ingeborg Irene Iris Irma Isabella Isabelle Ines Jasmine Jeanette Jessica Josefin Josefine Josefina Julia Judit Jennie Jennifer Kim Klara Clara Claudia Laila Laura Lilian Lillemor Lisen Lisbet Liv Liselott Liselotte Ludmila Madeleine Madelene Magdalena Maja Majken Margaretha Margit Margot Mari Mariana Mariann Maud Marta Märta Marita Marit Martina Mia Mikaela Michaela Minna Mirjam Moa Mona Molly Märit Nathalie Natalie Nina Nora Nellie Olivia Olga Pernilla Petra Paulina Pia Rebecka Rebecca Ragnhild Ronja Rosa Ruth Rut Rigmor Sandra Sanna Selma Signe Sigrid Sigbritt Siri Solveig Sonja Stina Stella Sylvia Teres Therese Terese Theresia Thea Tina Tove Tova Titti Tyra Tuva Ursula Vanja Vera Veronica Veronika Victoria Viktoria Vilma Wilma Viola Viveca Vivianne Yasmin Ylva Åse'.split(
      ' ',
    ),
  appeared: ['ursprungligen publicerad i', 'ursprungligen publicerad på', 'publicerades först i', 'publicerades ursprungligen i', 'tidigare publicerad i', 'först publicerad i'],
  published: ['först publicerad', 'först publicerat', 'publicerades först på', 'publicerades först av', 'publicerades ursprungligen på', 'publicerades ursprungligen av', 'publicerades för första gången i', 'publicerades tidigare i', 'publicerades även i', 'har tidigare publicerats i', 'har tidigare publicerats på', 'har ursprungligen publicerats i', 'ursprungligen publicerat i', 'ursprungligen publicerat på', 'ursprungligen publicerad av', 'tidigare publicerad på', 'tidigare publicerat i', 'först publicerad på', 'först publicerat i', 'först publicerat på', 'är tidigare publicerad i', 'är ursprungligen publicerad i', 'har tidigare varit publicerad i', 'har tidigare varit införd i', 'tidigare införd i', 'var först införd i', 'trycktes först i', 'trycktes ursprungligen i', 'först tryckt i', 'stod ursprungligen att läsa i', 'återgiven med tillstånd av', 'återgiven med tillstånd från', 'publiceras med tillstånd av', 'publiceras med tillstånd från', 'återpublicerad från', 'omtryckt ur', 'omtryckt från', 'texten är hämtad från', 'texten är hämtad ur', 'artikeln är hämtad från', 'med tillstånd av', 'med tillstånd från', 'med benäget tillstånd av', 'ett utdrag ur', 'utdrag ur boken', 'översatt från en artikel i', 'publicerad i tidningen', 'publicerad i tidskriften', 'publicerades i tidningen', 'publicerades i tidskriften', 'publicerad i magasinet', 'publicerad i veckotidningen', 'publicerad på webbplatsen', 'publicerad på bloggen', 'publicerad i antologin', 'publicerad i nyhetsbrevet', 'hämtad ur boken', 'enligt ett pressmeddelande från', 'pressmeddelande från'],
  joined: ['medlem sedan', 'blev medlem', 'gick med', 'registrerad'],
  titles: ['reporter', 'redaktör', 'chefredaktör', 'journalist', 'korrespondent', 'skribent', 'krönikör', 'ledarskribent', 'fotograf', 'redaktionen'],
  cues: {
    source: [
      ...has('Med information från', 'Med uppgifter från', 'Med material från', 'Ursprungligen publicerad i', 'Ursprungligen publicerad på', 'Ursprungligen publicerat i', 'Ursprungligen publicerat på', 'Ursprungligen publicerad av', 'Först publicerad i', 'Först publicerad på', 'Först publicerat i', 'Först publicerat på', 'Tidigare publicerad i', 'Tidigare publicerad på', 'Med tillstånd av'),
      ...starts('Hämtat från', 'Bearbetad från', 'Baserad på', 'Baserat på'),
      ...whole('TT', 'Pressmeddelande'),
      ...starts('Källa:', 'Källor:', 'Pressmeddelande från'),
    ],
    byline: [...starts(
      'Av', 'Text:', 'Skribent:', 'Författare:', 'Skriven av', 'Text och foto:', 'Publicerad av', 'Skrivet av', 'Text & foto',
      'Text och bild', 'Upplagd av', 'Översättning:',
    ), ...starts('Text av', 'Text och foto av', 'Text och bild av', 'Artikel av', 'En artikel av', 'Reportage av', 'Ett reportage av', 'Intervju av', 'En intervju av', 'Publicerat av', 'Postad av', 'Postat av', 'Inskickad av', 'Insänt av', 'Rapporterat av', 'Sammanställt av', 'Sammanställd av', 'Nedtecknat av', 'Berättat för', 'Krönika av', 'En krönika av', 'Debattinlägg av', 'Recension av', 'Recenserad av', 'Recept av', 'Gästinlägg av', 'Analys av', 'Texter:', 'Författaren:', 'Skribenter:', 'Skribenten:', 'Artikelförfattare:', 'Reporter:', 'Reportrar:', 'Journalist:', 'Krönikör:', 'Recension:', 'Recensent:', 'Kåseri:', 'Korrespondent:', 'Utsänd:', 'Avsändare:', 'Artikel:', 'Rapport:', 'Byline:', 'Debattör:', 'Signerat:')],
    dateline: [
      ...starts('Publicerad', 'Publicerat', 'Publicerades', 'Datum:', 'Lästid', 'Skapad', 'Publicerad den'),
      ...ends('min läsning', 'minuters läsning', 'min lästid', 'minuter läsning', 'minuters lästid', 'lästid minuter'),
    ],
    updated: starts('Uppdaterad', 'Uppdaterat', 'Senast uppdaterad', 'Ändrad', 'Senast ändrad', 'Uppdaterades', 'Senaste uppdatering'),
    caption: [
      ...starts('Foton:', 'Foto av:', 'Foton av:', 'Fotografer:', 'Fotografi:', 'Fotografier:', 'Fotografi av:', 'Bild av:', 'Bilder av:', 'Bildbyrå:', 'Bildredigering:', 'Bildrättigheter:', 'Arkivfoto:', 'Omslagsbild:', 'Omslagsfoto:', 'Pressfoto:', 'Toppbild:', 'Fotomontage:', 'Video av:', 'Filmning:', 'Filmat av:', 'Klippning:', 'Kamera:', 'Grafik av:', 'Infografik:', 'Illustrationer:', 'Illustration av:', 'Illustrationer av:', 'Illustratör:', 'Teckning:', 'Teckningar:', 'Teckningar av:', 'Karta:', 'Skärmbild:', 'Animation:'),
      ...whole('Förstora', 'Förstora bilden', 'Visa bild', 'Bild i helskärm'),
      ...starts(
        'Foto:', 'Bild:', 'Bilder:', 'Illustration:', 'Arkivbild', 'Genrebild', 'Grafik:', 'Bildtext', 'Fotograf', 'Montage:',
        'Bildkälla', 'Skärmdump', 'Video:', 'Pressbild', 'Klicka på bilden', 'Bildbyline',
      ),
      ...ends('arkivbild', 'genrebild', '/TT', 'TT Nyhetsbyrån'),
    ],
    copyright: [
      ...whole(
        'Integritetspolicy', 'Användarvillkor', 'Villkor', 'Cookiepolicy', 'Personuppgiftspolicy', 'Allmänna villkor',
        'Om cookies', 'Personuppgifter', 'Tillgänglighet', 'Integritet', 'Om webbplatsen', 'Hantera cookies',
        'Cookieinställningar', 'Dataskydd', 'Köpvillkor', 'Prenumerationsvillkor', 'Utgivningsbevis',
        'Tillgänglighetsredogörelse', 'Personuppgifter och cookies', 'Upphovsrätt', 'Integritet och cookies',
        'Integritetspolicy och cookies', 'Cookiepolicy (EU)', 'Kontakt och ansvarig utgivare',
        'Användarvillkor och integritetspolicy', 'Ångerrätt', 'Retur och ångerrätt', 'Reklamation', 'Leveransvillkor',
        'Villkor och policy', 'Publicitetsregler', 'Etiska regler', 'Pressetik', 'Rättelser', 'Rättelser och förtydliganden',
        'Webbplatspolicy', 'Behandling av personuppgifter', 'Kommentarsregler',
      ),
      ...starts(
        'Ansvarig utgivare', 'Alla rättigheter', 'Drivs med WordPress', 'Stolt drivs', 'Citera gärna',
        'Chefredaktör och ansvarig', 'Webbproduktion', 'Org.nr', 'Webbyrå',
      ),
      ...has(
        'alla rättigheter förbehålls', 'ansvarig utgivare', 'skyddat av upphovsrätt', 'utan skriftligt tillstånd',
        'glöm inte ange källan', 'citera oss gärna',
      ),
    ],
    related: [
      ...whole(
        'Relaterade artiklar', 'Populärt', 'Senaste nytt', 'Senaste nyheterna', 'Rekommenderat', 'Nästa artikel',
        'Föregående artikel', 'Just nu', 'Toppnyheter', 'De mest lästa', 'De mest lästa artiklarna', 'Mest lästa artiklar',
        'Mest lästa just nu', 'Mest läst just nu', 'Mest kommenterat', 'Mest sett', 'Mest delat', 'Populära artiklar',
        'Populäraste', 'Populärast', 'Senaste', 'Senaste artiklarna', 'Senaste inläggen', 'Senaste nyheter',
        'De senaste nyheterna', 'Det senaste', 'Relaterade inlägg', 'Relaterat innehåll', 'Relaterade nyheter',
        'Rekommenderade artiklar', 'Rekommenderas', 'Rekommenderad läsning', 'Redaktionens val', 'Vi rekommenderar',
        'Mer nyheter', 'Fler inlägg', 'Andra har läst', 'Kanske intresserar dig', 'Du kanske gillar', 'I fokus',
        'Relaterade produkter', 'Liknande produkter', 'Rekommenderade produkter', 'Senast visade', 'Senast visade produkter',
        'Bästsäljare', 'Storsäljare', 'Andra köpte även', 'Andra köpte också', 'Köps ofta tillsammans', 'Tillbehör',
        'Liknande ämnen', 'Liknande trådar', 'Senaste trådarna', 'Senaste kommentarerna', 'Nyare inlägg', 'Äldre inlägg',
        'Nyare artiklar', 'Äldre artiklar', 'Populära inlägg', 'Populära produkter', 'Populära ämnen', 'Läs mer om detta', 'Tips',
        'Externa länkar', 'Länktips', 'Dagens bild', 'Mest kommenterade', 'Mest delade', 'Mest sedda', 'Trendar',
        'Trendar just nu', 'Trendande', 'Topplistan', 'Veckans mest lästa', 'Dagens mest lästa', 'Senaste videorna',
        'Mer i ämnet', 'Rekommenderat för dig',
      ),
      ...starts(
        'Läs också', 'Läs även', 'Läs mer:', 'Se även', 'Mer från', 'Relaterade', 'Mest läst', 'Mest lästa', 'Du kanske också',
        'Fler artiklar', 'Missa inte', 'Läs mer om', 'Läs vidare:', 'Se också', 'Liknande artiklar', 'Föregående inlägg',
        'Nästa inlägg', 'Mer om ämnet', 'Mer om detta', 'Relaterat:', 'Andra läser', 'Fler nyheter', 'Senaste nytt från',
        'Läs hela artikeln:', 'Andra kunder köpte', 'Kunder som köpt', 'Kunder köpte även', 'Du kanske också gillar',
        'Du gillar kanske', 'Läs mer på',
      ),
    ],
    more: [
      ...whole(
        'mer', 'visa fler', 'visa alla', 'Läs artikeln', 'Läs hela', 'Läs hela inlägget', 'Se mer', 'Se fler', 'Visa mindre',
        'Ladda fler', 'Ladda mer', 'Fler nyheter', 'Alla artiklar', 'Mer information', 'Till artikeln', 'Visa allt', 'Se allt',
        'Visa produkt', 'Se produkt', 'Visa detaljer', 'Fler artiklar', 'Fler artiklar om', 'Alla nyheter', 'Välj alternativ',
        'Mer info', 'Se video', 'Till produkten', 'Se bilder', 'Visa fler artiklar', 'Expandera',
      ),
      ...ends('läs mer', 'läs vidare', 'fortsätt läsa', 'läs mer här', 'läs hela artikeln', 'visa mer', 'se alla', 'klicka här'),
    ],
    navigation: [
      ...whole(
        'Hem', 'Startsida', 'Start', 'Meny', 'Sök', 'Logga in', 'Logga ut', 'Registrera', 'Nyheter', 'Inrikes', 'Utrikes',
        'Sverige', 'Världen', 'Politik', 'Ekonomi', 'Näringsliv', 'Kultur', 'Nöje', 'Åsikt', 'Debatt', 'Ledare', 'Vetenskap',
        'Hälsa', 'Teknik', 'Lokalt', 'Väder', 'Kontakt', 'Kontakta oss', 'Om oss', 'Arkiv', 'Stäng', 'Tillbaka', 'Nästa',
        'Föregående', 'Till toppen', 'Annonsera', 'Kundservice', 'Kategorier', 'Huvudmeny', 'Öppna meny', 'Stäng meny',
        'Visa meny', 'Sökresultat', 'Sök på', 'Mitt konto', 'Min sida', 'Mina sidor', 'Skapa konto', 'Glömt lösenord', 'Lösenord',
        'Användarnamn', 'Kom ihåg mig', 'Sport', 'Fotboll', 'Hockey', 'Ishockey', 'Trav', 'Golf', 'Opinion', 'Insändare',
        'Krönikor', 'Krönika', 'Reportage', 'Intervju', 'Analys', 'Samhälle', 'Blåljus', 'Skola', 'Utbildning', 'Jobb', 'Karriär',
        'Miljö', 'Klimat', 'Energi', 'Natur', 'Djur', 'Familj', 'Bostad', 'Hem & trädgård', 'Mat', 'Mat & dryck', 'Recept',
        'Resor', 'Mode', 'Livsstil', 'Skönhet', 'Relationer', 'Motor', 'Bil', 'Pengar', 'Börs', 'Privatekonomi', 'Film', 'Musik',
        'Böcker', 'Litteratur', 'Teater', 'Konst', 'TV', 'Tv-tablå', 'Radio', 'Podd', 'Poddar', 'Poddradio', 'Bilder', 'Bildspel',
        'Video', 'Webb-TV', 'Korsord', 'Quiz', 'Spel', 'Horoskop', 'Kalender', 'Evenemang', 'Familj & minnen', 'Dödsannonser',
        'E-tidning', 'Läs e-tidningen', 'Tidningen', 'Butik', 'Shop', 'Frågor och svar', 'Vanliga frågor', 'Hjälp', 'Redaktion',
        'Redaktionen', 'Medarbetare', 'Tipsa redaktionen', 'Press', 'Länkar', 'Sidor', 'Sida', 'Nästa sida', 'Föregående sida',
        'Alla ämnen', 'Avdelningar', 'Språk', 'English', 'På svenska', 'Svenska', 'Avbryt', 'Webbplatskarta', 'RSS',
        'Hoppa till innehåll', 'Hoppa till innehållet', 'Hoppa till huvudinnehåll', 'Hoppa till sök', 'Glömt ditt lösenord?',
        'Bli medlem', 'Registrera dig', 'Håll mig inloggad', 'Varukorg', 'Varukorgen', 'Kundvagn', 'Kassa', 'Till kassan',
        'Önskelista', 'Favoriter', 'Mina beställningar', 'Frakt', 'Frakt och leverans', 'Leverans', 'Leverans och betalning',
        'Betalning', 'Returer', 'Spåra order', 'Produktbeskrivning', 'Beskrivning', 'Specifikationer', 'Specifikation',
        'Ytterligare information', 'Mer information', 'Varumärken', 'Varumärke', 'Kampanjer', 'Erbjudanden', 'Alla produkter',
        'Alla kategorier', 'Produkter', 'Sortera', 'Sortera efter', 'Sortera på', 'Filtrera', 'Rensa filter', 'Rensa', 'Resultat',
        'Avancerad sökning', 'Citera', 'Svara med citat', 'Nytt ämne', 'Ny tråd', 'Skapa tråd', 'Skapa nytt ämne', 'Trådstartare',
        'Aktiva ämnen', 'Obesvarade inlägg', 'Obesvarade trådar', 'Inlägg', 'Privat meddelande', 'Medlem', 'Medlemmar', 'Gäst',
        'Gäster', 'Forumindex', 'Vilka är online', 'Senaste inlägg', 'Senaste inlägget', 'Ämne', 'Ämnen', 'Radera alla kakor',
        'Visa profil', 'Bloggarkiv', 'Sök i den här bloggen', 'Välj månad', 'Välj kategori', 'Familjesidan', 'Minnesord',
        'Dödsfall', 'Lediga jobb', 'Bostäder', 'Radannonser', 'Annonsmarknad', 'Kommuner', 'Kommun', 'Län', 'Trafik', 'Brott',
        'Allsvenskan', 'SHL', 'Champions League', 'Skidor', 'Längdskidor', 'Skidskytte', 'Handboll', 'Innebandy', 'Friidrott',
        'Tabell', 'Matcher', 'Spelschema', 'Poängtabell', 'Sudoku', 'Serier', 'Helskärm', 'Spela', 'Spela upp', 'Undertexter',
        'Förnamn', 'Efternamn', 'Telefon', 'Telefonnummer', 'Meddelande', 'Ämnesrad', 'Skicka', 'Lediga tjänster',
        'Jobba hos oss', 'Om tidningen', 'Prenumeration', 'Kundtjänst', 'Nästa bild', 'Föregående bild', 'Visa sökfält',
      ),
      ...starts(
        'Hoppa till', 'Gå till', 'Till innehållet', 'Du är här', 'Tillbaka till', 'Medlem sedan', 'Registrerad:',
        'Användare som besöker', 'Alla tidsangivelser är', 'Du kan inte skapa nya', 'Du kan inte svara på', 'Sökresultat för',
        'Sortera efter:', 'Svensk översättning av',
      ),
    ],
    social: [
      ...whole(
        'Dela artikel', 'Skicka', 'Gilla', 'Spara', 'Lyssna', 'E-post', 'Tipsa', 'Dela på Facebook', 'Dela på Twitter',
        'Dela på X', 'Dela via e-post', 'Dela på LinkedIn', 'Dela inlägg', 'Dela med', 'Dela länk', 'Följ',
        'Följ oss på Facebook', 'Sociala medier', 'Skriv ut artikel', 'Skicka till en vän', 'Länk kopierad', 'Spara artikel',
        'Ge bort', 'Ge bort artikel', 'Tweeta', 'Dela', 'Dela på Pinterest', 'Dela på WhatsApp', 'Dela via WhatsApp', 'Mejla',
        'Mejla detta', 'Skicka med e-post', 'Skriv ut sidan', 'Delningar', 'Visningar', 'Följare', 'Gilla Laddar in', 'Gillar',
        'Ladda ner PDF', 'Lyssna på artikel', 'Kopiera', 'Tipsa oss', 'Textstorlek', 'Favorit', 'Följ ämnet', 'Ge bort artikeln',
      ),
      ...starts(
        'Följ oss', 'Kopiera länk', 'Skriv ut', 'Tipsa en vän', 'Dela på', 'Dela den här', 'Dela artikeln', 'Dela via',
        'Följ oss på', 'Klicka för att dela', 'Klicka för att skriva ut', 'Lyssna på artikeln', 'Gilla detta',
        'Klicka för att e-posta', 'Dela inlägget', 'Dela sidan', 'Följ oss i',
      ),
      ...has('öppnas i ett nytt fönster', 'bloggare gillar detta'),
    ],
    tags: [
      ...whole(
        'Mer om ämnet', 'Ämnen', 'Ämnen i artikeln', 'Läs mer om', 'Mer om', 'Personer', 'Platser', 'Taggmoln',
        'Relaterade ämnen',
      ),
      ...starts(
        'Taggar', 'Ämnen:', 'Ämne:', 'Nyckelord', 'Etiketter', 'Kategori:', 'Kategorier:', 'Publicerat i', 'Publicerad i',
        'Märkt', 'Ämnesord', 'Taggad', 'Märkt med', 'Publicerad under', 'Upplagd i',
      ),
    ],
    comment: [
      ...whole(
        'Kommentar', 'Svara', 'Avbryt svar', 'Anmäl', 'Namn *', 'E-post *', 'E-postadress *', 'Skicka kommentar',
        'Publicera kommentar', 'Lägg till kommentar', 'Skriv kommentar', 'Visa alla kommentarer', 'Läs kommentarer',
        'Alla kommentarer', 'Kommentarer inaktiverade', 'Senaste kommentarer', 'Delta i diskussionen', 'Anmäl kommentar',
        'Logga in för att kommentera', 'Diskussion', 'Obligatoriska fält', 'Recensioner', 'Omdömen', 'Kundrecensioner',
        'Skriv en recension', 'Skriv recension', 'Skriv ett omdöme', 'Lämna ett omdöme', 'Verifierat köp', 'Verifierad köpare',
        'Hjälpsam', 'Var recensionen hjälpsam?', 'Var detta till hjälp?', 'Visa fler kommentarer', 'Visa svar', 'Visa fler svar',
        'Ditt namn', 'Webbplats', 'Namn (obligatoriskt)', 'Anonym sa', 'Kommentarer till inlägget', 'Kommentarerna är stängda',
        'Gilla kommentar', 'Svara Radera', 'Rapportera', 'Betyg',
      ),
      ...starts(
        'Lämna en kommentar', 'Skriv en kommentar', 'Lämna ett svar', 'Kommentarer (', 'Kommentera artikeln', 'Din kommentar',
        'Din e-postadress kommer', 'Lägg till en kommentar', 'Kommentera:', 'Kommentarer till', 'Kommentarer på',
        'Inga kommentarer', 'Kommentarerna är', 'Du måste vara inloggad', 'Du måste logga in', 'Spara mitt namn',
        'Bli först med att', 'Var först med att', 'Visa kommentarer', 'Det finns inga recensioner', 'Inga recensioner',
        'Bli först med att recensera', 'Bara inloggade kunder', 'Prenumerera på: Kommentarer', 'Du kommenterar med',
        'Denna webbplats använder Akismet', 'Lär dig hur din kommentardata', 'Logga in för att lämna',
      ),
      ...ends('skriver:', 'säger:'),
      ...has(
        'e-postadress kommer inte publiceras', 'Obligatoriska fält är märkta', 'för att kommentera', 'publicera en kommentar',
        'för att kunna kommentera', 'först med att kommentera', 'Spara mitt namn, min e-postadress', 'kommentardata bearbetas',
        'tyckte recensionen var',
      ),
    ],
    promo: [
      ...whole(
        'Annonser', 'Nyhetsbrev', 'Bli prenumerant', 'Sponsrat', 'Annonssamarbete', 'Reklam', 'Sponsrad', 'Sponsrat innehåll',
        'Sponsrad artikel', 'Betalt innehåll', 'Innehåll från annonsör', 'Prenumeration', 'Prenumerera nu',
        'Bli digital prenumerant', 'Köp prenumeration', 'Teckna prenumeration', 'Prenumerera på nyhetsbrevet',
        'Prenumerera på vårt nyhetsbrev', 'Anmäl dig till vårt nyhetsbrev', 'Registrera dig', 'Stöd oss', 'Donera', 'Ge en gåva',
        'Swisha', 'Hämta appen', 'Köp nu', 'Beställ nu', 'Din e-postadress', 'Nej tack', 'Lägg i varukorg', 'Lägg i varukorgen',
        'Lägg i kundvagn', 'Lägg till i varukorg', 'Lägg till i önskelista', 'Jämför', 'I lager', 'Finns i lager', 'Ej i lager',
        'Slut i lager', 'Slutsåld', 'Slut', 'Fri frakt', 'Antal', 'Pris', 'Köp', 'Rea', 'Erbjudande', 'Boka', 'Boka nu',
        'Begär offert', 'Sponsorer', 'Våra sponsorer', 'Samarbetspartners', 'E-postadress', 'Mejladress', 'E-post', 'Stötta oss',
        'Stöd', 'Senare', 'Inte nu', 'Skicka in', 'Tillåt notiser',
      ),
      ...starts(
        'Annons', 'Prenumerera', 'Anmäl dig', 'Bli medlem', 'Artikeln fortsätter', 'Ladda ner appen', 'Ladda ned appen',
        'Ladda ner vår', 'Stöd oss med', 'Stöd oss genom', 'Stöd vår', 'Få vårt nyhetsbrev', 'Få våra', 'Få de senaste nyheterna',
        'Få nyheter', 'Prenumerera på', 'Prova gratis', 'Missa inga', 'Håll dig uppdaterad', 'Anmäl dig till', 'Anmäl dig här',
        'Ange din e-postadress', 'Genom att anmäla', 'Genom att prenumerera', 'Tack för din anmälan', 'Sponsrat av',
        'Annonssamarbete med', 'Artikeln fortsätter efter', 'Det här är en annons', 'Det ursprungliga priset var',
        'Det nuvarande priset är', 'Fri frakt över', 'Fri frakt vid', 'Artikelnummer', 'Skriv din e-postadress',
        'Ange din e-post', 'Stöd vårt',
      ),
      ...has(
        'vårt nyhetsbrev', 'våra nyhetsbrev', 'fortsätter efter annonsen', 'i din inkorg', 'vår app', 'direkt i mejlen',
        'direkt till din inkorg', 'fortsätter under annonsen', 'avsluta när som helst', 'affiliatelänkar', 'annonslänkar',
        'meddelanden om nya inlägg', 'e-postmeddelanden om nya',
      ),
    ],
    notice: [
      ...whole(
        'Godkänn', 'Acceptera', 'Jag förstår', 'Avvisa', 'Sidan hittades inte', 'Cookieinställningar', 'Godkänn alla',
        'Godkänn alla cookies', 'Acceptera alla', 'Acceptera cookies', 'Acceptera alla cookies', 'Tillåt alla',
        'Tillåt alla cookies', 'Endast nödvändiga', 'Neka', 'Neka alla', 'Avvisa alla', 'Hantera inställningar',
        'Spara inställningar', 'Alltid aktiv', 'Laddar', 'Läser in', 'Sidan kunde inte hittas', 'Sidan finns inte',
        'Ett fel uppstod', 'Hantera samtycke', 'Hantera cookie-samtycke', 'Funktionella', 'Statistik', 'Inställningar',
        'Marknadsföring', 'Nödvändiga', 'Visa preferenser', 'Spara preferenser', 'Tillåt urval', 'Tillåt val', 'Godkänn valda',
        'Endast nödvändiga cookies', 'Acceptera endast nödvändiga', 'Anpassa', 'Visa detaljer', 'Hantera alternativ',
        'Hantera tjänster', 'Fler alternativ', 'Cookies', 'Fel', 'Inga resultat', 'Inga träffar', 'Inget hittades',
        'Videon kan inte spelas upp', 'Godkänn och fortsätt', 'Jag godkänner',
      ),
      ...starts(
        'Vi använder cookies', 'Vi använder kakor', 'Vi och våra partners', 'Vår webbplats använder', 'Webbplatsen använder',
        'Den här sidan använder', 'Denna sida använder', 'Genom att fortsätta', 'Sidan du söker', 'Sidan du letar',
        'Din webbläsare stödjer', 'Din webbläsare stöder', 'Du använder en föråldrad', 'JavaScript är', 'För att se det här',
        'Aktivera JavaScript', 'Den här webbplatsen använder cookies', 'Denna webbplats använder cookies', 'Din webbläsare är',
        'Den tekniska lagringen', 'För att ge en bra upplevelse', 'För att ge bästa upplevelse', 'Vi värnar om din integritet',
        'Vi bryr oss om din integritet', 'Nödvändiga cookies', 'Marknadsföringscookies', 'Det gick inte att ladda',
        'Videon är inte',
      ),
      ...has(
        'använder cookies', 'användningen av cookies', 'aktivera JavaScript', 'använder kakor', 'använder vi cookies',
        'användning av cookies', 'använda cookies', 'cookies för att', 'kakor för att', 'webbläsare stöder inte',
        'sidan du söker', 'använder sig av cookies',
      ),
    ],
    bio: [
      ...whole('Mer av skribenten', 'Visa alla inlägg', 'Om författarna', 'Om mig', 'Visa hela min profil', 'Visa alla artiklar'),
      ...starts(
        'Om skribenten', 'Om författaren', 'Fler artiklar av', 'Visa alla inlägg av', 'Alla artiklar av', 'Om journalisten',
        'Om krönikören', 'Skribenten är', 'Mer från skribenten', 'Fler inlägg av', 'Läs fler artiklar av',
      ),
    ],
    paywall: [
      ...whole(
        'För prenumeranter', 'Låst artikel', 'Premium', 'Prenumeranter', 'Läs hela artikeln', 'Lås upp artikeln', 'Exklusivt',
      ),
      ...starts(
        'För att läsa vidare', 'Redan prenumerant', 'Endast för prenumeranter', 'Läs vidare med', 'Logga in för att läsa',
        'Läs hela artikeln med', 'Bli prenumerant för att', 'Artikeln är låst', 'Är du redan prenumerant', 'Redan kund',
        'Prenumerera för att läsa', 'Obegränsad tillgång', 'Den här artikeln är för', 'Artikeln är endast', 'Köp artikeln',
      ),
      ...has(
        'för att läsa vidare', 'endast för prenumeranter', 'redan prenumerant', 'för att fortsätta läsa',
        'för att läsa hela artikeln', 'för att läsa artikeln', 'logga in för att läsa', 'bara för prenumeranter',
        'prenumeranter kan läsa', 'låst innehåll',
      ),
    ],
    other: [
      ...starts('Rättelse:', 'Korrigering:', 'Förtydligande:', 'Redaktionens kommentar:', 'Red. anm.:', 'Uppdatering:', 'Artikeln har uppdaterats', 'Artikeln är uppdaterad', 'Texten har uppdaterats', 'I en tidigare version', 'Intressekonflikt:', 'Skribenten äger', 'Ansvarsfriskrivning:', 'Betalt samarbete', 'I samarbete med', 'Annonslänk', 'Inlägget innehåller reklam', 'Så testar vi', 'Så jobbar vi med', 'Så arbetar vi med', 'Presskontakt:', 'För mer information:', 'För mer information, kontakta', 'Kontakt:', 'Vädret i', 'Sol upp:', 'Sol ner:', 'Luftfuktighet:', 'Valutakurser', 'Bensinpriser', 'Ditt horoskop', 'I kväll på tv', 'Omröstning:', 'Veckans fråga', 'Dagens fråga', 'Antal röster:', 'Röster totalt:', 'Öppettider:', 'Besöksadress:', 'Postadress:', 'Organisationsnummer:', 'Telefon:', 'Adress:', 'Besökare i dag', 'Besökare idag', 'Just nu online', 'Vikt:', 'Mått:', 'Artikelnummer:'),
      ...whole('Vädret', 'Prognos', 'Väderprognos', 'Börsen', 'Börskurser', 'Tv-tablån', 'Omröstning', 'Rösta', 'Visa resultat', 'Lottoresultat', 'Familjenytt', 'Köp och sälj', 'Presskontakt', 'Kontaktuppgifter', 'Öppettider', 'Adress', 'Besöksadress', 'Vem är online', 'Dagens citat', 'Dagens namn', 'Namnsdag', 'Pollenprognos', 'Rättelse', 'Om personuppgifter'),
    ],
  },
  sample:
    'Den gamla bron över floden stängs under nästan hela sommaren, meddelade kommunen på tisdagen, eftersom ingenjörer har hittat sprickor i två av pelarna. De boende, som väntat i åratal på reparationen, är inte förvånade, men butiksägarna är rädda för att förlora kunder. ”Vi fick veta det först förra veckan”, säger en av dem.',
} satisfies LanguageFile;

import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'et',
  name: 'Estonian',
  autonym: 'eesti',
  iso3: ['est', 'ekk'],
  functionWords:
    'ja on et ei ta see oli kui ka ning aga mis kes oma selle seda siis nii või mida veel ma me nad te tema nende meie sest kuid olid olema pole pärast enne üle juures kõik juba ainult vaid välja peale ole olnud saab võib tuleb kuna nagu kus kuidas siin seal sel selles sellest väga rohkem kõige mitte vastu koos ilma kohta poolt alates kuni eest läbi mu minu neid need teda end enam üks kaks'.split(' '),
  months: [['jaanuar', 'jaanuari', 'jaanuaril', 'jaan'], ['veebruar', 'veebruari', 'veebruaril', 'veebr'], ['märts', 'märtsi', 'märtsil'], ['aprill', 'aprilli', 'aprillil', 'apr'], ['mai', 'mail'], ['juuni', 'juunil'], ['juuli', 'juulil'], ['august', 'augusti', 'augustil', 'aug'], ['september', 'septembri', 'septembril', 'sept'], ['oktoober', 'oktoobri', 'oktoobril', 'okt'], ['november', 'novembri', 'novembril', 'nov'], ['detsember', 'detsembri', 'detsembril', 'dets']],
  weekdays: [['esmaspäev', 'esmaspäeval'], ['teisipäev', 'teisipäeval'], ['kolmapäev', 'kolmapäeval'], ['neljapäev', 'neljapäeval'], ['reede', 'reedel'], ['laupäev', 'laupäeval'], ['pühapäev', 'pühapäeval']],
  dateWords: ['a.', 'aasta', 'aastal', 'kell', 'kl', 'kl.'],
  relative: {
    today: ['täna', 'äsja'],
    yesterday: ['eile'],
    beforeYesterday: ['üleeile'],
    ago: [
      { phrase: '# minut tagasi', unit: 'minute' }, { phrase: '# minutit tagasi', unit: 'minute' }, { phrase: '# min tagasi', unit: 'minute' },
      { phrase: '# tund tagasi', unit: 'hour' }, { phrase: '# tundi tagasi', unit: 'hour' }, { phrase: '# h tagasi', unit: 'hour' },
      { phrase: '# päev tagasi', unit: 'day' }, { phrase: '# päeva tagasi', unit: 'day' },
      { phrase: '# nädal tagasi', unit: 'week' }, { phrase: '# nädalat tagasi', unit: 'week' },
      { phrase: '# kuu tagasi', unit: 'month' }, { phrase: '# kuud tagasi', unit: 'month' },
      { phrase: '# aasta tagasi', unit: 'year' }, { phrase: '# aastat tagasi', unit: 'year' },
    ],
  },
  authors: {
    by: ['autor:', 'autorid:', 'autor', 'tekst:', 'kirjutas', 'toimetas', 'toimetaja:', 'küsitles', 'tekst', 'Teema algataja', 'Postitas', 'Alustas'],
    and: ['ja', 'ning', '&', 'koos', 'koostöös'],
    after: ['kirjutab', 'kirjutas', 'kirjutavad', 'vahendab', 'vahendas', 'raporteerib', 'raporteeris', 'teatab', 'jutustab', 'küsis', 'küsitles', 'intervjueeris', 'koostas', 'kommenteerib', 'arvustab', 'analüüsib'],
    photos: ['foto', 'fotod'],
    labels:
      'autorist;tekstid;sõnad;lugu;artikkel;kirjutab;ajakirjanik;ajakirjanikud;reporter;meie reporter;meie korrespondent;korrespondent;reportaaž;intervjuu;intervjueerija;küsitleja;usutlus;persoonilugu;raport;arvamus;kommentaar;kolumn;kolumnist;arvustus;arvustaja;analüüs;juhtkiri;essee;retsept;blogi;kaasautor;kaasautorid;külalisautor;postitaja;avaldas;teatas;lisas;saatis;kirjutasid;kirjutanud;artikli kirjutas;loo kirjutas;teksti kirjutas;tekst ja fotod;tekst ja foto;tekst ja pildid;tekst & fotod;teksti autor;artikli autor;loo autor;loo autorid;artikli autorid;küsis;usutles;intervjueeris;vestles;kuulas ja kirjutas;kirja pani;kirja pannud;üles kirjutas;üles kirjutanud;vahendas;vahendanud;koostas;koostanud;kokku pani;postitas;postitanud;arvustas;retsenseeris'.split(
        ';',
      ),
    credits:
      'foto autor;fotode autor;fotograaf;fotograafid;pilt;pildid;pildi autor;piltide autor;pildistas;pildistanud;fotografeeris;fotoallikas;foto allikas;pildi allikas;fotokollaaž;fotomontaaž;kollaaž;montaaž;arhiivifoto;arhiiv;erakogu;illustreeriv foto;illustratiivne foto;illustreeriv pilt;pressifoto;kaanefoto;kaanepilt;päisepilt;video;videod;video autor;filmis;filminud;kaamera;operaator;monteeris;montaaž ja kaamera;graafika;graafik;graafikud;infograafika;illustratsioon;illustratsioonid;illustratsiooni autor;illustreeris;illustraator;joonis;joonised;joonistus;joonistas;karikatuur;kaart;kuvatõmmis;ekraanipilt;animatsioon'.split(
        ';',
      ),
    edited:
      'toimetas;toimetanud;toimetaja;toimetajad;vastutav toimetaja;keeletoimetaja;keeletoimetus;keeleline toimetaja;küljendaja;küljendus;kujundus;kujundaja;korrektor;korrektuur;kontrollis;kontrollinud;üle vaadanud;vaatas üle;meditsiiniliselt kontrollinud;faktikontroll;faktikontrollija;faktid kontrollis;retsensent;uuendas;täiendas;tõlkis;tõlkinud;tõlge;tõlkija;tõlkijad;inglise keelest tõlkinud;eesti keelde tõlkinud;eestindas;modereeris;moderaator;saatejuht;saatejuhid;juhtis;juhib;produtsent;produtseeris;tootja;režissöör;režii;väljaandja;koordinaator;koordineeris;transkribeeris;veebitoimetaja'.split(
        ';',
      ),
    jobs:
      'vabakutseline ajakirjanik;uuriv ajakirjanik;spordiajakirjanik;kultuuriajakirjanik;majandusajakirjanik;teadusajakirjanik;krimiajakirjanik;fotoajakirjanik;vanemreporter;uudisreporter;spordireporter;krimireporter;meie reporter;vanemtoimetaja;peatoimetaja asetäitja;asepeatoimetaja;tegevtoimetaja;uudistejuht;toimetuse juht;päevatoimetaja;sporditoimetaja;kultuuritoimetaja;majandustoimetaja;välistoimetaja;välisuudiste toimetaja;teadustoimetaja;veebitoimetaja;spordijuht;uudistetoimetuse juht;väliskorrespondent;erikorrespondent;meie korrespondent;kaastööline;kaasautor;külalisautor;kommentaator;poliitikavaatleja;analüütik;kriitik;filmikriitik;kirjanduskriitik;muusikakriitik;teatrikriitik;blogija;praktikant;saatejuht;publitsist;mag;phd;ma;msc;doktor;professor;emeriitprofessor;kaasprofessor;dotsent;lektor;õppejõud;teadur;vanemteadur;nooremteadur;doktorant;magistrant;teadlane;insener;arhitekt;advokaat;vandeadvokaat;jurist;arst;perearst;õde;psühholoog;psühhiaater;toitumisnõustaja;ökonomist;majandusteadlane;õpetaja;kirjanik;luuletaja;ajaloolane;filosoof;sotsioloog;politoloog;linnapea;abilinnapea;vallavanem;riigikogu liige;riigikogulane;europarlamendi saadik;minister;preester;pastor;kirikuõpetaja;piiskop;tõlkija;üliõpilane;tudeng;tegevjuht'.split(
        ';',
      ),
  },
  names:
    'Aleksandr Andrei Sergei Vladimir Andres Martin Toomas Margus Rein Jaan Urmas Tõnu Tõnis Igor Aleksander Priit Jüri Raivo Peeter Mati Jaanus Ants Mihkel Aivar Viktor Oleg Dmitri Ivan Kristjan Marko Maksim Meelis Enn Janek Madis Indrek Rain Aare Aarne Aavo Ago Agu Ahti Ahto Aigar Aimar Ain Aivo Alar Alari Aleksei Allan Allar Alo Alvar Anatoli Anton Anto Ardo Argo Armin Arne Arno Artur Artjom Arvi Arvo Arved Asko Ats Aulis Avo Artem Bruno Boris Daniel Danil Deniss Denis Eduard Edgar Eerik Eero Egert Eiki Einar Eino Elmar Elmo Endel Endrik Erik Erki Erkki Ergo Erko Ermo Fred Georg Gert Germo Gunnar Gustav Guido Hando Hanno Hannes Hannu Harri Harry Hardi Heiki Heikki Heimar Heino Heldur Helmut Hendrik Henn Henri Henrik Herman Hillar Hugo Ilmar Ilja Imre Ingmar Innar Ivar Ivo Jaak Jaagup Jako Jakob Janar Janno Jarmo Jarno Jevgeni Joel Johannes Joonas Joosep Jürgen Jürgo Juhan Juri Kaarel Kaido Kalev Kalju Kaljo Kalle Kalmer Karel Karl Karli Karmo Kaspar Kaur Kaupo Kenno Kert Konstantin Kristo Kristofer Kuido Kuno Kirill Kuldar Kustas Laur Lauri Lembit Lennart Leo Leho Linnar Luukas Magnus Maido Maidu Mait Marek Margo Mario Markus Mart Marti Matis Mattias Mehis Meelik Meinhard Mihhail Mikk Nikita Nikolai Olari Olev Oliver Oskar Ott Ottomar Otto Ove Paavo Paul Pavel Peep Pjotr Raigo Raido Raimo Raimond Rainer Raio Raul Rasmus Rauno Rait Reigo Reimo Rene Riho Riivo Rivo Robert Robin Roland Roman Romet Ruslan Sander Siim Silver Sten Sulev Sven Taavet Taavi Taavo Taimo Tanel Tarmo Tarvi Tauno Tauri Tavo Teet Tiit Timo Timur Toivo Tom Tomi Tambet Uku Uno Urmo Vahur Vallo Vaino Väino Valdo Valeri Valentin Vello Veiko Veljo Viljar Villem Villu Virgo Vjatšeslav Voldemar Ülo Üllar Ürgo Anne Olga Irina Jelena Tatjana Svetlana Galina Rita Anu Maie Marina Tiina Natalja Sirje Tiiu Tiia Malle Niina Ljudmila Valentina Anna Piret Katrin Kristiina Triin Kadri Kati Kristi Kristina Kristel Kristin Aili Aime Aino Airi Aive Ave Age Agnes Aleksandra Anastassia Anett Anete Aneta Angela Angelika Anni Anneli Annika Annabel Annely Antonina Aune Astrid Astra Birgit Birgitta Brigitta Brita Britta Carmen Daria Darja Diana Doris Dagmar Ede Eda Egle Eve Eva Evelin Evelyn Eveli Eliise Elina Elis Elisabeth Ella Ellen Ellu Elo Elle Emma Ene Epp Endla Ester Erika Erna Eneli Gerda Gerli Grete Greta Getter Hanna Heidi Heili Heli Helen Helena Helgi Helle Helga Heljo Hedi Hedvig Hiie Ilona Imbi Inga Inge Ingrid Inna Ingel Irja Ivi Iris Jaana Janika Jana Janne Jekaterina Julia Juta Kai Kaja Kaidi Kaia Kaire Kairi Kairit Kadi Karin Karina Karmen Katariina Katre Katri Katrina Keiu Kerli Kersti Kerttu Kertu Ketlin Krista Külli Küllike Kärt Laura Lea Leelo Leili Liia Liina Liis Liisa Liisi Liisu Liivi Liivika Lilian Lii Linda Loone Lembi Lenna Leena Maarika Maarja Maia Maiu Maire Mailis Mare Marge Margit Mari Maria Marianne Marika Mariliis Marion Maris Marit Marju Marta Merike Merle Merilin Merit Merje Milvi Mirjam Monika Monica Moonika Nadežda Nele Nelli Oksana Pille Pilvi Raili Raissa Rael Reeli Reet Reelika Riina Riin Riinu Ruth Saara Sandra Sigrid Signe Siiri Silja Silvi Silvia Sirli Sirly Sofia Sofja Stella Sille Taimi Teele Terje Tuuli Tuuliki Urve Ursula Ulvi Uljana Vaike Veera Veronika Viivi Vilve Virve Viktoria Virge Vivian Ülle Ülli Märt Maret'.split(
      ' ',
    ),
  appeared: ['ilmus algselt', 'ilmus esmalt', 'avaldati algselt', 'esmakordselt ilmunud'],
  published: ['esmatrükk', 'esmailmumine', 'ilmus esmakordselt', 'ilmus esimest korda', 'ilmus varem', 'on algselt ilmunud', 'on esmakordselt ilmunud', 'on varem ilmunud', 'on ilmunud algselt', 'algselt ilmunud', 'varem ilmunud', 'esmalt ilmunud', 'algselt ilmus', 'esmakordselt ilmus', 'esmalt ilmus', 'avaldati esmakordselt', 'avaldati esmalt', 'avaldati esimest korda', 'avaldati varem', 'algselt avaldatud', 'esmakordselt avaldatud', 'varem avaldatud', 'on algselt avaldatud', 'on esmakordselt avaldatud', 'on varem avaldatud', 'avaldatud algselt', 'ilmus algselt ajalehes', 'ilmus algselt ajakirjas', 'ilmus esmakordselt ajalehes', 'ilmus esmakordselt ajakirjas', 'ilmus ajalehes', 'ilmus päevalehes', 'ilmus nädalalehes', 'ilmus ajakirjas', 'ilmus portaalis', 'ilmus blogis', 'ilmus veebilehel', 'ilmus kogumikus', 'ilmus raamatus', 'ilmus uudiskirjas', 'ilmunud ajalehes', 'ilmunud ajakirjas', 'ilmunud nädalalehes', 'ilmunud kogumikus', 'avaldatud ajalehes', 'avaldatud ajakirjas', 'avaldatud portaalis', 'avaldati ajalehes', 'avaldati ajakirjas', 'ümber trükitud ajalehest', 'ümber trükitud ajakirjast', 'kordustrükk ajakirjast', 'tekst pärineb ajakirjast', 'artikkel pärineb ajalehest', 'võetud ajakirjast', 'katkend raamatust', 'väljavõte raamatust', 'tõlgitud ajakirjast', 'algallikas on', 'pressiteate edastas'],
  joined: ['liitunud', 'liitus', 'registreerunud'],
  titles: 'ajakirjanik;toimetaja;peatoimetaja;reporter;korrespondent;fotograaf;kolumnist;uudistetoimetaja;vastutav toimetaja;arvamustoimetaja;dr;prof'.split(';'),
  cues: {
    source: [
      ...has('Algselt avaldatud', 'Artikkel ilmus algselt', 'Artikkel on algselt ilmunud', 'Esmakordselt ilmunud', 'Esmakordselt avaldatud', 'Esmalt avaldatud', 'Pressiteate allikas', 'Materjalide põhjal', 'Ajakirjanduse vahendusel'),
      ...starts('Algselt ilmunud', 'Ilmus algselt', 'Esmalt ilmunud', 'Varem ilmunud', 'Info põhjal', 'Avaldatud loal', 'Viide:', 'Vahendab:', 'Originaalartikkel:', 'Originaal:', 'Põhineb:'),
      ...whole('Pressiteade', 'BNS'),
      ...starts('Allikad:', 'Allikas', 'Algallikas', 'Artikkel ilmus', 'Algne artikkel'),
    ],
    byline: [...starts(
      'Autorid:', 'Autor', 'Tekst:', 'Kirjutas', 'Toimetas', 'Toimetaja', 'Tekst ja fotod', 'Toimetanud', 'Koostas:', 'Tõlkis:',
      'Intervjueeris', 'Ajakirjanik:',
    ), ...starts('Artikli kirjutas', 'Loo kirjutas', 'Teksti kirjutas', 'Tekst ja foto', 'Tekst ja pildid', 'Tekst & fotod', 'Teksti autor', 'Artikli autor', 'Loo autor', 'Loo autorid', 'Artikli autorid', 'Kuulas ja kirjutas', 'Kirja pani', 'Kirja pannud', 'Üles kirjutas', 'Üles kirjutanud', 'Kokku pani', 'Tekstid:', 'Sõnad:', 'Lugu:', 'Artikkel:', 'Kirjutab:', 'Ajakirjanikud:', 'Reporter:', 'Korrespondent:', 'Intervjuu:', 'Intervjueerija:', 'Küsitleja:', 'Usutlus:', 'Persoonilugu:', 'Raport:', 'Kolumn:', 'Kolumnist:', 'Arvustus:', 'Arvustaja:', 'Analüüs:', 'Essee:', 'Retsept:', 'Blogi:', 'Kaasautor:', 'Kaasautorid:', 'Külalisautor:', 'Postitaja:', 'Avaldas:', 'Teatas:', 'Lisas:', 'Saatis:', 'Kirjutasid:', 'Kirjutanud:', 'Küsis:', 'Usutles:', 'Vestles:', 'Vahendas:', 'Vahendanud:', 'Koostanud:', 'Postitas:', 'Postitanud:', 'Arvustas:', 'Retsenseeris:')],
    dateline: [
      ...starts(
        'Avaldatud', 'Postitatud', 'Lisatud', 'Kuupäev:', 'Ilmunud', 'Lugemisaeg', 'Avaldamise kuupäev', 'Loodud:', 'Ilmumisaeg',
      ),
      ...ends('min lugemist', 'minutit lugemist', 'min lugemine', 'min lugemisaega', 'minut lugemist'),
    ],
    updated: starts(
      'Uuendatud', 'Muudetud', 'Viimati uuendatud', 'Viimati muudetud', 'Täiendatud', 'Viimane muudatus', 'Viimati toimetatud',
    ),
    caption: [
      ...starts('Fotode autor:', 'Fotograafid:', 'Pildid:', 'Pildi autor:', 'Piltide autor:', 'Pildistas:', 'Pildistanud:', 'Fotografeeris:', 'Fotoallikas:', 'Pildi allikas:', 'Fotokollaaž:', 'Fotomontaaž:', 'Kollaaž:', 'Montaaž:', 'Illustratiivne foto:', 'Pressifoto:', 'Kaanefoto:', 'Kaanepilt:', 'Päisepilt:', 'Video autor:', 'Filmis:', 'Filminud:', 'Kaamera:', 'Operaator:', 'Monteeris:', 'Montaaž ja kaamera:', 'Graafika:', 'Graafik:', 'Graafikud:', 'Infograafika:', 'Illustratsioonid:', 'Illustratsiooni autor:', 'Illustreeris:', 'Illustraator:', 'Joonis:', 'Joonised:', 'Joonistus:', 'Joonistas:', 'Karikatuur:', 'Kaart:', 'Ekraanipilt:', 'Animatsioon:'),
      ...starts(
        'Fotod:', 'Foto', 'Pilt:', 'Pilt on illustreeriv', 'Foto on illustreeriv', 'Illustratsioon', 'Video:', 'Fotol', 'Pildil',
        'Foto autor', 'Fotograaf:', 'Foto allikas', 'Erakogu', 'Kuvatõmmis', 'Arhiivifoto', 'Illustreeriv pilt',
      ),
      ...ends('foto', 'pilt on illustreeriv', 'illustreeriv foto'),
      ...has('foto on illustratiivne', 'pilt on illustratiivne', 'on illustreeriv'),
    ],
    copyright: [
      ...whole(
        'Privaatsuspoliitika', 'Privaatsustingimused', 'Kasutustingimused', 'Tingimused', 'Küpsised', 'Privaatsus', 'Andmekaitse',
        'Andmekaitsetingimused', 'Küpsiste poliitika', 'Autoriõigused', 'Üldtingimused', 'Küpsiste kasutamine', 'Küpsiste seaded',
        'Küpsisepoliitika', 'Isikuandmete töötlemine', 'Isikuandmete kaitse', 'Ligipääsetavus', 'Kasutajatingimused',
        'Müügitingimused', 'Tagastamine', 'Taganemisõigus', 'Kommenteerimise reeglid', 'Eetikakoodeks', 'Digiligipääsetavus',
      ),
      ...starts(
        'Kõik õigused', 'Autoriõigus', 'Materjali', 'Peatoimetaja:', 'Vastutav toimetaja:', 'Väljaandja:', 'Teostus:',
        'Kujundus:', 'Kodulehe valmistas', 'Kasutame WordPressi', 'Registrikood',
      ),
      ...has(
        'kõik õigused kaitstud', 'õigused kaitstud', 'ilma kirjaliku nõusolekuta', 'ilma loata', 'kirjaliku loata',
        'ilma toimetuse loata', 'kopeerimine keelatud', 'kopeerimine ja levitamine', 'viide allikale', 'toetab Blogger',
      ),
    ],
    related: [
      ...whole(
        'Seotud lood', 'Seotud artiklid', 'Seotud uudised', 'Loetumad', 'Loetuimad', 'Populaarsed', 'Viimased', 'Värsked uudised',
        'Sarnased artiklid', 'Tasub lugeda', 'Uusimad', 'Populaarseimad artiklid', 'Populaarsed artiklid', 'Populaarseimad',
        'Enim loetud', 'Viimased artiklid', 'Uusimad artiklid', 'Soovitatud', 'Toimetus soovitab', 'Veel uudiseid',
        'Teised loevad', 'Sind võib huvitada', 'Seotud teemad', 'Seotud tooted', 'Seotud postitused', 'Loetumad uudised',
        'Populaarsed postitused', 'Enim kommenteeritud', 'Vaadatumad', 'Viimased postitused', 'Viimased kommentaarid',
        'Viimati lisatud', 'Viimati vaadatud tooted', 'Värsked postitused', 'Uued postitused', 'Uued tooted', 'Sarnased tooted',
        'Sarnased teemad', 'Sarnased postitused', 'Soovitatud tooted', 'Toimetaja valik', 'Päeva teema', 'Päeva uudised',
        'Tähtsamad uudised', 'Esiletõstetud', 'Fookuses', 'Rohkem teemal', 'Teised uudised', 'Eelmine postitus',
        'Järgmine postitus', 'Eelmine uudis', 'Järgmine uudis', 'Vanemad postitused', 'Uuemad postitused', 'Sulle võib meeldida',
        'Ära maga maha',
      ),
      ...starts(
        'Loe ka', 'Loe veel', 'Loe lisaks', 'Vaata ka', 'Seotud', 'Samal teemal', 'Viimased uudised', 'Enimloetud',
        'Rohkem uudiseid', 'Järgmine artikkel', 'Eelmine artikkel', 'Sulle võib', 'Soovitame', 'Postituste navigeerimine',
      ),
      ...whole('Veel samal teemal', 'Tänased loetumad', 'Nädala loetumad', 'Päeva loetuimad', 'Populaarsemad', 'Populaarsed lood', 'Kommenteeritumad', 'Toimetuse valik', 'Toimetaja soovitab', 'Soovitame lugeda', 'Sulle võib huvi pakkuda', 'Eelmine lugu', 'Järgmine lugu', 'Uudisvoog', 'Värske', 'Top 5', 'Top 10', 'Samast rubriigist'),
    ],
    more: [
      ...whole(
        'rohkem', 'edasi', 'näita rohkem', 'vaata kõiki', 'vaata rohkem', 'kõik uudised', 'loe', 'Vaata kõike', 'Näita kõiki',
        'Lae rohkem', 'Kõik artiklid', 'Loe kogu artiklit', 'Loe artiklit', 'Vaata', 'Vaata lähemalt', 'Näita veel',
        'Kuva rohkem', 'Laadi veel', 'Lisateave', 'Kõik postitused', 'Ava', 'Kliki siin',
      ),
      ...ends('loe edasi', 'loe rohkem', 'loe lähemalt', 'loe siit', 'jätka lugemist'),
    ],
    navigation: [
      ...whole(
        'Avaleht', 'Esileht', 'Menüü', 'Otsi', 'Otsing', 'Logi sisse', 'Logi välja', 'Registreeru', 'Uudised', 'Eesti', 'Maailm',
        'Välismaa', 'Poliitika', 'Majandus', 'Äri', 'Sport', 'Kultuur', 'Arvamus', 'Teadus', 'Tervis', 'Tehnika', 'Meelelahutus',
        'Elu', 'Ilm', 'Krimi', 'Haridus', 'Reisid', 'Video', 'Galerii', 'Kontakt', 'Meist', 'Toimetus', 'Arhiiv', 'Reklaam',
        'Abi', 'Sulge', 'Järgmine', 'Eelmine', 'Üles', 'Kuulutused', 'Rubriigid', 'Kategooriad', 'Kasutajanimi', 'Parool',
        'Unustasid parooli', 'Unustasite parooli', 'Jäta mind meelde', 'Sisselogimine', 'Sisene', 'Registreerimine', 'Loo konto',
        'Minu konto', 'Otsingu tulemused', 'Otsingutulemused', 'Laiendatud otsing', 'Filtreeri', 'Ostukorv', 'Ostukorv on tühi',
        'Lisa ostukorvi', 'Kassa', 'Vormista tellimus', 'Soovinimekiri', 'Lemmikud', 'Võrdle', 'Pood', 'E-pood', 'Tooted',
        'Kampaaniad', 'Kaubamärgid', 'Tootja', 'Tarne', 'Tarne ja maksmine', 'Kirjeldus', 'Spetsifikatsioon', 'Kogus',
        'Kategooria', 'Foorum', 'Tsiteeri', 'Uus teema', 'Liikmed', 'Kasutajad', 'Postitused', 'Teemad', 'Vastused',
        'Viimane postitus', 'Vaatamisi', 'Leht', 'Esimene', 'Viimane', 'Eelmine leht', 'Järgmine leht', 'Edasi',
        'Ajaveebi arhiiv', 'Kalender', 'Sisukord', 'Keel', 'Eesti keeles', 'In English', 'По-русски', 'Sisukaart', 'Karjäär',
        'Tööpakkumised', 'Reklaami tellimine', 'Meediale', 'Korduma kippuvad küsimused', 'Partnerid', 'Teenused', 'Ettevõttest',
        'Vihje', 'Saada vihje', 'Kodumaa', 'Kohalikud uudised', 'Kohalik elu', 'Maakond', 'Vald', 'Ühiskond', 'Inimesed',
        'Sündmused', 'Juhtkiri', 'Kolumnid', 'Kommentaarid', 'Intervjuud', 'Reportaaž', 'Lugejakiri', 'Arvustused',
        'Põllumajandus', 'Loodus', 'Keskkond', 'Ajalugu', 'Raha', 'Kinnisvara', 'Kodu ja aed', 'Toit', 'Retseptid', 'Mood',
        'Pere', 'Reisimine', 'Turism', 'Autod', 'Muusika', 'Film', 'Teater', 'Raamatud', 'Jalgpall', 'Korvpall', 'Tennis',
        'Suusatamine', 'Rallisport', 'Tulemused', 'Horoskoop', 'Telekava', 'Ristsõnad', 'Üritused', 'Sündmuste kalender',
        'Surmakuulutused', 'Mälestame', 'Ilmateade', 'Taskuhääling', 'Blogid', 'Fotogalerii', 'Fotod', 'Videod', 'Digileht',
        'Paberleht', 'Peamenüü', 'Liigu sisu juurde',
      ),
      ...starts(
        'Liigu edasi', 'Mine sisu', 'Oled siin', 'Avaleht >', 'Avaleht »', 'Avaleht /', 'Tagasi', 'Tulemused otsingule',
        'Postitusi:', 'Liitunud:', 'Nimepäevad', 'Mine lehele', 'Liigu põhisisu', 'Hüppa sisu',
      ),
      ...whole('Päevauudised', 'Eesti uudised', 'Välisuudised', 'Arvamused', 'Elustiil', 'Krimiuudised', 'Linn', 'Vallavalitsus', 'Volikogu', 'Maaelu', 'Auto', 'Kodu', 'Aed', 'Saated', 'Lehe arhiiv', 'Täpsem otsing', 'Sinu ostukorv on tühi', 'Maksmine', 'Hinnakiri', 'KKK', 'Riigihanked', 'Lingid', 'Artikli sisukord', 'Loos', 'Tagasi üles', 'Põhimenüü', 'Vene keeles'),
    ],
    social: [
      ...whole(
        'Jaga artiklit', 'Saada', 'Saada e-kirjaga', 'Meeldib', 'Salvesta', 'E-post', 'Kuula', 'Jagamine', 'Jaga Facebookis',
        'Jaga sõpradega', 'Jagamisi', 'Trüki', 'Link kopeeritud', 'Jälgi', 'Vaatamisi', 'Meeldimised', 'Sotsiaalmeedia',
        'Soovita', 'Kuula lugu',
      ),
      ...starts('Jaga', 'Jälgi meid', 'Kopeeri link', 'Prindi', 'Saada sõbrale', 'Kuula artiklit', 'Järgne meile', 'Vaadatud:'),
      ...whole('Jaga sõbraga', 'Vaadatud', 'Loetud', 'Salvesta artikkel', 'Hinda artiklit', 'Hinnang'),
    ],
    tags: starts('Märksõnad', 'Sildid', 'Teemad:', 'Teema:', 'Kategooria:', 'Rubriik:', 'Märksõna:', 'Silt:'),
    comment: [
      ...whole(
        'Kommentaar', 'Kommenteeri', 'Vasta', 'Kommentaare pole', 'Teata', 'Nimi', 'E-post *', 'Saada kommentaar',
        'Postita kommentaar', 'Vaata kommentaare', 'Kõik kommentaarid', 'Kommenteerimiseks logi sisse', 'Sinu nimi', 'Veebileht',
        'Saada', 'Lisa vastus', 'Näita kommentaare', 'Näita rohkem kommentaare', 'Näita vastuseid', 'Tühista',
        'Teata ebasobivast', 'Teata ebasobivast kommentaarist', 'Vanemad', 'Anonüümsed kommentaarid', 'Registreeritud kasutajad',
        'Klientide arvustused', 'Kirjuta arvustus', 'Kinnitatud ost', 'Kas see arvustus oli kasulik', 'Külaline', 'Muuda',
      ),
      ...starts(
        'Lisa kommentaar', 'Kirjuta kommentaar', 'Jäta kommentaar', 'Kommentaarid (', 'Sinu kommentaar', 'Kommenteerimiseks',
        'Loe kommentaare', 'Tühista vastus', 'Salvesta minu nimi', 'Teavita mind', 'Sinu e-postiaadressi', 'Ole esimene',
        'Jäta vastus',
      ),
      ...ends('kommentaari', 'kommentaarid', 'kirjutas:'),
      ...has(
        'e-postiaadressi ei avaldata', 'nõutavad väljad', 'kommenteerimiseks pead', 'kommenteerimiseks logi', 'kommenteerimiseks',
        'kohustuslikud väljad', 'järgmiseks korraks kui ma kommenteerin', 'pead olema sisse logitud', 'ei vastuta kommentaaride',
      ),
      ...whole('Kommentaare ei ole', 'Kommentaarid puuduvad', 'Näita kõiki kommentaare', 'Uuemad eespool', 'Vanemad eespool', 'Teata reeglite rikkumisest', 'Teavita ebasobivast', 'Vasta kommentaarile', 'Postita', 'Anonüümne', 'Lugejate arvamused'),
      ...starts('Kommenteerimine on suletud', 'Kommentaarid on suletud', 'Sinu e-postiaadressi ei avaldata', 'Nõutavad väljad on', 'Ole esimene, kes', 'Toimetus jätab endale õiguse', 'Toimetus ei vastuta'),
    ],
    promo: [
      ...whole(
        'Tellimine', 'Uudiskiri', 'Sisuturundus', 'Telli kohe', 'Lae alla äpp', 'Laadi alla rakendus',
        'Lugu jätkub pärast reklaami', 'Sinu e-posti aadress', 'E-posti aadress', 'Telli leht', 'Reklaamtekst', 'Sponsoreeritud',
        'Koostöö', 'Anneta', 'Osta', 'Tasuta tarne', 'Laos olemas', 'Läbi müüdud', 'Hind', 'Saadavus',
      ),
      ...starts(
        'Reklaam', 'Telli', 'Liitu', 'Toeta', 'Sinu e-post', 'Artikkel jätkub', 'Liitu uudiskirjaga', 'Toeta meid',
        'Projekti rahastab', 'Valmis koostöös',
      ),
      ...has(
        'telli uudiskiri', 'liitu uudiskirjaga', 'meie uudiskirjaga', 'jätkub pärast reklaami', 'soovin saada uudiskirja',
        'soovin liituda uudiskirjaga', 'uudised sinu postkasti',
      ),
      ...whole('Telli ajaleht', 'Telli ajakiri', 'Toetajad', 'Meie toetajad', 'Partnerite sisu', 'Sponsoreeritud sisu', 'Osta kohe', 'Osta pilet', 'Osta piletid', 'Piletid', 'Pakkumised', 'Kampaania', 'Artikkel jätkub pärast reklaami'),
      ...starts('Saa olulisimad', 'Saa uudised', 'Soovid saada', 'Telli meie', 'Liitu meie uudiskirjaga', 'Hakka toetajaks', 'Hakka tellijaks', 'Loe reklaamivabalt'),
    ],
    notice: [
      ...whole(
        'Nõustun', 'Sain aru', 'Lehte ei leitud', 'Keeldu', 'Küpsiste seaded', 'Luba kõik', 'Nõustu', 'Keeldu kõigist',
        'Lükka tagasi', 'Ainult vajalikud', 'Vajalikud küpsised', 'Statistika', 'Alati aktiivne', 'Salvesta seaded', 'Seaded',
        'Halda nõusolekut', 'Laadimine', 'Palun oota', 'Tulemusi ei leitud', 'Tekkis viga', 'Lehekülge ei leitud',
      ),
      ...starts(
        'See veebileht kasutab', 'See leht kasutab', 'Veebileht kasutab', 'Kasutame küpsiseid', 'Meie veebileht kasutab',
        'Sinu brauser', 'Viga', 'Kasutame veebilehel', 'Sellel veebilehel', 'Meie koduleht kasutab', 'See sait kasutab',
        'Parima kasutuskogemuse', 'Tehniline salvestamine', 'Jätkates veebilehe', 'Otsitud lehte', 'Sinu privaatsus',
        'Teie brauser',
      ),
      ...has(
        'kasutab küpsiseid', 'kasutame küpsiseid', 'küpsiste kasutamis', 'lülita JavaScript', 'küpsiste kasutamisega',
        'brauser ei toeta', 'luba JavaScript',
      ),
      ...starts('See veebileht kasutab küpsiseid', 'Veebileht kasutab küpsiseid', 'Jätkates lehe kasutamist', 'Lehe kasutamist jätkates', 'Sinu veebilehitseja', 'Vabandame, lehte', 'Logi sisse, et'),
      ...whole('Ei nõustu', 'Nõustun kõigiga', 'Halda küpsiseid', 'Statistilised küpsised', 'Turundusküpsised', 'Funktsionaalsed küpsised', 'Analüütilised küpsised', 'Salvesta valikud', 'Meie partnerid', 'Õigustatud huvi', 'Privaatsusseaded'),
    ],
    bio: [
      ...whole('Autori artiklid', 'Minust', 'Vaata minu täielikku profiili', 'Kõik autori artiklid'),
      ...starts(
        'Autorist', 'Artikli autor on', 'Kõik autori', 'Autori teised', 'Kõik autori postitused', 'Vaata kõiki postitusi',
      ),
      ...starts('Autori kohta', 'Kõik autori lood', 'Veel autorilt', 'Autori teised lood'),
    ],
    paywall: [
      ...whole('Tellijatele', 'Tasuline artikkel'),
      ...starts(
        'Edasi lugemiseks', 'Artikli lugemiseks', 'Oled juba tellija', 'Ainult tellijatele', 'Artikkel on tellijatele',
        'Kui oled tellija',
      ),
      ...has(
        'edasi lugemiseks', 'ainult tellijatele', 'artikkel on tellijatele', 'juba tellija', 'artikli lugemiseks',
        'loe edasi tellijana', 'artikli täismahus lugemiseks',
      ),
    ],
    other: [
      ...starts('Parandus:', 'Õiend:', 'Täpsustus:', 'Toimetuse märkus:', 'Toimetaja märkus:', 'Toim. märkus:', 'Lugu on täiendatud', 'Artiklit on täiendatud', 'Artiklit on uuendatud', 'Loo varasemas versioonis', 'Artikli varasemas versioonis', 'Huvide konflikt:', 'Autor kinnitab', 'Koostöös', 'Artikkel valmis koostöös', 'Projekti toetab', 'Arvamusartiklid kajastavad', 'Autori arvamus ei', 'Pressikontakt:', 'Lisainfo:', 'Lisateave:', 'Täpsem info:', 'Ilm täna', 'Päike tõuseb', 'Päike loojub', 'Õhuniiskus:', 'Tuul:', 'Valuutakursid', 'Kütusehinnad', 'Sinu horoskoop', 'Täna teles', 'Täna tähistavad nimepäeva', 'Küsitlus:', 'Nädala küsimus', 'Päeva küsimus', 'Kokku vastajaid', 'Hääli kokku', 'Vastanuid:', 'Lahtiolekuajad:', 'Avatud:', 'Registrikood:', 'KMKR', 'Tel.:', 'Telefon:', 'Faks:', 'Aadress:', 'E-post:', 'Külastajaid täna', 'Hetkel lehel', 'Laos', 'Kaal:', 'Mõõdud:', 'Tootekood'),
      ...whole('Ilmaennustus', 'Börs', 'Raadiokava', 'Päeva horoskoop', 'Küsitlus', 'Hääleta', 'Vaata tulemusi', 'Loterii', 'Kaastunne', 'Kaastundeavaldused', 'Kontaktandmed', 'Lahtiolekuajad', 'Tööaeg', 'Aadress', 'Rekvisiidid', 'Külastajad', 'Päeva tsitaat', 'Päeva pilt', 'Ristsõna', 'Liiklus', 'Teeolud', 'Täpsustus', 'Õiend', 'Toimetuse märkus'),
    ],
  },
  sample:
    'Vana sild üle jõe suletakse peaaegu kogu suveks, teatas linnavalitsus teisipäeval, sest insenerid leidsid kahest sambast pragusid. Elanikud, kes olid remonti aastaid oodanud, ei olnud üllatunud, kuid poepidajad kardavad kliente kaotada. „Saime sellest teada alles eelmisel nädalal,“ ütles üks neist.',
} satisfies LanguageFile;

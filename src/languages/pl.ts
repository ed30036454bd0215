import { ends, has, starts, whole } from './language.ts';
import type { LanguageFile } from './language.ts';

export default {
  tag: 'pl',
  name: 'Polish',
  autonym: 'polski',
  iso3: ['pol'],
  functionWords:
    'w i na z do się nie że to jest o jak po od za a dla przez ale tym co są tego już było ze tak także był może przed oraz tylko które który która jego jej ich być czy jako pod przy ma też lub więc gdy gdzie kiedy będzie były tej ten ta te nad bez jednak bardzo mnie nas nam my on ona oni jeszcze ponad między podczas ponieważ jeśli wszystko mają'.split(' '),
  months: [['styczeń', 'stycznia', 'sty'], ['luty', 'lutego', 'lut'], ['marzec', 'marca', 'mar'], ['kwiecień', 'kwietnia', 'kwi'], ['maj', 'maja'], ['czerwiec', 'czerwca', 'cze'], ['lipiec', 'lipca', 'lip'], ['sierpień', 'sierpnia', 'sie'], ['wrzesień', 'września', 'wrz'], ['październik', 'października', 'paź'], ['listopad', 'listopada', 'lis'], ['grudzień', 'grudnia', 'gru']],
  weekdays: [['poniedziałek', 'pon'], ['wtorek', 'wt'], ['środa', 'środę', 'śr'], ['czwartek', 'czw'], ['piątek', 'pt'], ['sobota', 'sobotę', 'sob'], ['niedziela', 'niedzielę', 'niedz', 'nd']],
  dateWords: ['r.', 'r', 'roku', 'rok', 'dnia', 'godz.', 'godz', 'o', 'g.'],
  relative: {
    today: ['dzisiaj', 'dziś', 'przed chwilą'],
    yesterday: ['wczoraj'],
    beforeYesterday: ['przedwczoraj'],
    agoOne: [
      { phrase: 'minutę temu', unit: 'minute' }, { phrase: 'godzinę temu', unit: 'hour' }, { phrase: 'dzień temu', unit: 'day' }, { phrase: 'tydzień temu', unit: 'week' }, { phrase: 'miesiąc temu', unit: 'month' }, { phrase: 'rok temu', unit: 'year' },
    ],
    ago: [
      { phrase: '# minutę temu', unit: 'minute' }, { phrase: '# minuty temu', unit: 'minute' }, { phrase: '# minut temu', unit: 'minute' }, { phrase: '# min temu', unit: 'minute' },
      { phrase: '# godzinę temu', unit: 'hour' }, { phrase: '# godziny temu', unit: 'hour' }, { phrase: '# godzin temu', unit: 'hour' }, { phrase: '# godz. temu', unit: 'hour' },
      { phrase: '# dzień temu', unit: 'day' }, { phrase: '# dni temu', unit: 'day' },
      { phrase: '# tydzień temu', unit: 'week' }, { phrase: '# tygodnie temu', unit: 'week' }, { phrase: '# tygodni temu', unit: 'week' },
      { phrase: '# miesiąc temu', unit: 'month' }, { phrase: '# miesiące temu', unit: 'month' }, { phrase: '# miesięcy temu', unit: 'month' },
      { phrase: '# rok temu', unit: 'year' }, { phrase: '# lata temu', unit: 'year' }, { phrase: '# lat temu', unit: 'year' },
    ],
  },
  authors: {
    by: ['rozmawia', 'wytworzył:', 'wytworzyła:', 'autor:', 'autorka:', 'autorzy:', 'autor', 'opracował', 'opracowała', 'opracowanie:', 'oprac.', 'tekst:', 'napisał', 'napisała', 'rozmawiał', 'rozmawiała', 'tekst', 'Autor wątku', 'Temat założył', 'Rozpoczęty przez', 'Wątek założył', 'Założyciel tematu'],
    and: ['i', 'oraz', '&', 'wraz z', 'razem z', 'przy współpracy', 'we współpracy z'],
    after: ['pisze', 'piszą', 'relacjonuje', 'donosi', 'informuje', 'napisał', 'napisała', 'opracował', 'opracowała', 'komentuje', 'rozmawiał', 'rozmawiała', 'reporter'],
    photos: ['zdjęcia', 'fot'],
    labels:
      'autor/ka;autor artykułu;autorka artykułu;o autorze;teksty;słowa;artykuł;pisze;relacja;relacjonuje;reportaż;reporter;reporterka;nasz reporter;nasza reporterka;korespondent;nasz korespondent;dziennikarz;dziennikarka;wywiad;rozmowa;rozmówca;felieton;felietonista;opinia;komentarz;komentuje;analiza;recenzja;recenzent;recenzuje;przepis;przepis od;esej;dodał;dodała;opublikował;opublikowała;zamieścił;nadesłał;nadesłała;przesłał;wpis;współpraca;napisali;tekst napisał;tekst napisała;opracowali;oprac;przygotował;przygotowała;przyg;rozmawiali;rozmowę przeprowadził;rozmowę przeprowadziła;wywiad przeprowadził;wywiad przeprowadziła;rozmowę prowadził;rozmowę prowadziła;wysłuchał;wysłuchała;notował;notowała;spisał;spisała;zebrał;zebrała;dodany przez;opublikowany przez;opublikowane przez;autor tekstu;autorka tekstu;tekst i zdjęcia'.split(
        ';',
      ),
    credits:
      'zdjęcie;foto;fotografia;fotografie;fotograf;fotografowie;fotografował;fotografowała;autor zdjęcia;autor zdjęć;autorka zdjęć;autor fotografii;źródło zdjęcia;źródło zdjęć;źródło fot;źródło grafiki;źródło obrazu;zdjęcie główne;zdjęcie ilustracyjne;zdjęcie poglądowe;zdjęcie archiwalne;zdjęcia archiwalne;fot archiwum;archiwum;zdjęcie na okładce;zdjęcie tytułowe;obraz;obrazy;wideo;video;film;filmy;nagranie;materiał wideo;montaż;kamera;operator;infografika;grafika;grafiki;wykres;wykresy;ilustracja;ilustracje;ilustracja autorstwa;ilustrator;ilustratorka;rysunek;rysunki;rysunek autorstwa;mapa;zrzut ekranu;kolaż;fotomontaż;animacja'.split(
        ';',
      ),
    edited:
      'redakcja;redagował;redagowała;redaktor;redaktorka;redaktor prowadzący;redaktor prowadząca;redaktorka prowadząca;pod redakcją;zredagował;zredagowała;korekta;korektor;korektorka;korekta językowa;edycja;edytor;sprawdził;sprawdziła;sprawdzone przez;weryfikacja;weryfikacja merytoryczna;weryfikacja medyczna;zweryfikował;zweryfikowała;konsultacja merytoryczna;konsultacja medyczna;fact-checking;recenzował;aktualizacja;zaktualizował;tłumaczenie;tłumaczył;tłumaczyła;tłum;przetłumaczył;przetłumaczyła;tłumacz;przekład;przełożył;przełożyła;z angielskiego przełożył;moderator;moderacja;prowadzenie;prowadzący;prowadzi;produkcja;producent;producentka;realizacja;reżyseria;wydawca;redaktor odpowiedzialny;skład;opracowanie redakcyjne;transkrypcja'.split(
        ';',
      ),
    jobs:
      'dziennikarz śledczy;dziennikarka śledcza;dziennikarz sportowy;dziennikarka sportowa;nasz reporter;redaktorka naczelna;zastępca redaktora naczelnego;zastępczyni redaktora naczelnego;sekretarz redakcji;redaktor prowadzący;redaktor działu;szef działu;kierownik działu;wydawca;nasz korespondent;nasza korespondentka;nasz korespondent w;korespondent zagraniczny;specjalny wysłannik;nasz wysłannik;felietonista;felietonistka;komentator;komentatorka;krytyk;krytyk filmowy;krytyk muzyczny;krytyk literacki;krytyczka;recenzent;recenzentka;współpracownik;bloger;blogerka;stażysta;stażystka;praktykant;praktykantka;analityk;pan;pani;dr hab;prof dr hab;mgr;inż;mgr inż;lek;adw;mec;phd;profesor;profesorka;doktor;doktorka;doktorant;doktorantka;wykładowca;naukowiec;badacz;badaczka;adwokat;adwokatka;prawnik;prawniczka;radca prawny;lekarz;lekarka;pielęgniarka;psycholog;psycholożka;ekonomista;ekonomistka;nauczyciel;nauczycielka;pisarz;pisarka;historyk;historyczka;socjolog;politolog;burmistrz;prezydent miasta;radny;radna;poseł;posłanka;senator;ksiądz;ks;biskup;tłumacz;tłumaczka;student;studentka'.split(
        ';',
      ),
  },
  names:
    'Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Jakub Adam Marek Łukasz Grzegorz Stanisław Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Józef Dawid Jacek Tadeusz Ryszard Szymon Kacper Bartosz Jarosław Janusz Sławomir Artur Mirosław Sebastian Damian Przemysław Patryk Daniel Roman Filip Marian Karol Antoni Henryk Wiesław Aleksander Leszek Arkadiusz Kazimierz Zdzisław Mieczysław Adrian Radosław Konrad Bogdan Dominik Bartłomiej Hubert Edward Franciszek Waldemar Władysław Ireneusz Zygmunt Maksymilian Witold Eugeniusz Włodzimierz Igor Mikołaj Stefan Sylwester Wiktor Oskar Cezary Zenon Bogusław Miłosz Norbert Wacław Kajetan Lech Lesław Ludwik Leon Lucjan Lubomir Leopold Julian Juliusz Jeremi Jędrzej Jeremiasz Ignacy Hieronim Gustaw Gabriel Gerard Gracjan Fryderyk Feliks Ernest Eryk Emil Emilian Edmund Dionizy Czesław Cyprian Ksawery Krystian Klaudiusz Kordian Kuba Marceli Marcel Maurycy Medard Nikodem Oliwier Olgierd Olaf Oktawian Onufry Tymon Tymoteusz Teodor Tytus Wawrzyniec Walenty Walerian Wincenty Wiaczesław Zachariasz Ziemowit Zenobiusz Alfred Alojzy Ambroży Anatol Apoloniusz Arnold August Augustyn Albert Alan Aleks Bolesław Bronisław Błażej Borys Bruno Benedykt Bernard Beniamin Brunon Kornel Kryspin Remigiusz Romuald Rudolf Roch Seweryn Samuel Szczepan Teofil Wilhelm Zenobia Tomek Jurek Staszek Wojtek Grzesiek Bartek Maciek Krzysiek Jarek Darek Sławek Mirek Sławosz Mścisław Mariola Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Teresa Danuta Natalia Karolina Marta Julia Beata Dorota Janina Alicja Jadwiga Jolanta Halina Iwona Grażyna Irena Paulina Justyna Bożena Zuzanna Urszula Hanna Sylwia Wiktoria Renata Helena Agata Izabela Emilia Kinga Aneta Oliwia Weronika Maja Wiesława Ewelina Kamila Klaudia Martyna Stanisława Patrycja Gabriela Dominika Marzena Lucyna Marianna Amelia Kazimiera Edyta Lena Mirosława Stefania Wanda Zdzisława Sandra Aniela Laura Daria Milena Nikola Olga Ilona Bogumiła Genowefa Lidia Antonina Violetta Wioletta Sabina Henryka Bogusława Marlena Eugenia Regina Adrianna Czesława Józefa Pola Nadia Róża Karina Ada Adela Adriana Albina Alina Amanda Anastazja Andżelika Angelika Anita Apolonia Aurelia Bernadeta Blanka Bogna Bogdana Bronisława Brygida Cecylia Celina Diana Donata Dagmara Eliza Elwira Emma Eryka Feliksa Felicja Franciszka Gertruda Gizela Honorata Iga Ida Inga Irmina Iza Jagoda Jagna Jaśmina Jowita Judyta Julianna Julita Kaja Kalina Kasia Kornelia Larysa Leokadia Liliana Liwia Longina Luiza Łucja Ludmiła Ludwika Malwina Marcelina Margareta Mariana Maryla Marzanna Matylda Melania Michalina Mieczysława Miłosława Mira Mirella Nina Nela Nel Natasza Otylia Pelagia Roksana Romana Rozalia Ryszarda Salomea Sara Stella Tamara Tatiana Tekla Tola Wacława Walentyna Waleria Wiera Władysława Zenona Zyta Żaneta Żanna Basia Gosia Ola Ula Ania'.split(
      ' ',
    ),
  appeared: ['pierwotnie opublikowany w', 'pierwotnie ukazał się w', 'ukazał się pierwotnie w', 'przedruk z', 'przedruk za'],
  published: ['pierwodruk', 'pierwotnie ukazał się na', 'pierwotnie ukazała się w', 'pierwotnie ukazało się w', 'pierwotnie opublikowana w', 'pierwotnie opublikowano w', 'pierwotnie opublikowany na', 'ukazał się po raz pierwszy w', 'ukazała się po raz pierwszy w', 'po raz pierwszy ukazał się w', 'po raz pierwszy ukazała się w', 'po raz pierwszy opublikowany w', 'po raz pierwszy opublikowano w', 'został pierwotnie opublikowany w', 'został pierwotnie opublikowany na', 'został po raz pierwszy opublikowany w', 'został opublikowany po raz pierwszy w', 'wcześniej ukazał się w', 'ukazał się wcześniej w', 'wcześniej opublikowany w', 'pierwodruk w', 'oryginalnie opublikowany w', 'oryginalnie ukazał się w', 'ukazał się najpierw w', 'przedrukowano z', 'przedrukowano za', 'przedruk za zgodą', 'za zgodą redakcji', 'dzięki uprzejmości', 'za uprzejmą zgodą', 'tekst pochodzi z', 'artykuł pochodzi z', 'tekst zaczerpnięty z', 'fragment książki', 'fragment z książki', 'przetłumaczono z artykułu w', 'ukazał się w dzienniku', 'ukazał się w gazecie', 'ukazał się w tygodniku', 'ukazał się w miesięczniku', 'ukazał się w kwartalniku', 'ukazał się w czasopiśmie', 'ukazał się w magazynie', 'ukazał się w piśmie', 'ukazał się na portalu', 'ukazał się na łamach', 'ukazała się na łamach', 'opublikowany w tygodniku', 'opublikowany w czasopiśmie', 'opublikowany w magazynie', 'opublikowany na portalu', 'opublikowany na stronie', 'opublikowany na blogu', 'opublikowany w książce', 'opublikowany na łamach', 'według komunikatu prasowego', 'informacja prasowa', 'komunikat prasowy'],
  joined: ['rejestracja', 'dołączył', 'dołączyła', 'dołączył(a)', 'zarejestrowany', 'data rejestracji', 'użytkownik od'],
  titles: 'dziennikarz;dziennikarka;redaktor;redaktorka;redaktor naczelny;redaktor naczelna;reporter;reporterka;korespondent;korespondentka;publicysta;publicystka;fotoreporter;redakcja;dr;prof;red'.split(';'),
  cues: {
    source: [
      ...has('Opracowano na podstawie', 'Na podstawie informacji', 'Na podstawie materiałów', 'Z wykorzystaniem materiałów', 'Materiał prasowy', 'Informacja prasowa', 'Komunikat prasowy', 'Pierwotnie opublikowano w', 'Pierwotnie opublikowane w', 'Pierwotnie opublikowany w', 'Pierwotnie ukazał się w', 'Artykuł ukazał się w', 'Tekst ukazał się w', 'Tekst pierwotnie ukazał się w', 'Po raz pierwszy opublikowano w', 'Dzięki uprzejmości'),...starts(
      'Źródła:', 'Źródło', 'Źródło informacji', 'Na podstawie:', 'Źródło artykułu', 'Przedruk za', 'Za zgodą redakcji',
    ), ...starts('Przedruk z', 'Według:', 'Komunikat:')],
    byline: [...starts(
      'Autorka:', 'Autorzy:', 'Autor', 'Oprac.', 'Opracował', 'Opracowała', 'Opracowanie:', 'Tekst:', 'Napisał', 'Napisała',
      'Rozmawiał', 'Rozmawiała', 'Redakcja:', 'Tekst i zdjęcia', 'Tłumaczenie:', 'Tłum.', 'Dodał:', 'Dodane przez',
      'Opublikowane przez',
    ), ...starts('Tekst napisał', 'Tekst napisała', 'Rozmowę przeprowadził', 'Rozmowę przeprowadziła', 'Wywiad przeprowadził', 'Wywiad przeprowadziła', 'Rozmowę prowadził', 'Rozmowę prowadziła', 'Dodany przez', 'Opublikowany przez', 'Autor tekstu', 'Autorka tekstu', 'Autor/ka:', 'Teksty:', 'Słowa:', 'Artykuł:', 'Relacja:', 'Relacjonuje:', 'Reportaż:', 'Reporter:', 'Reporterka:', 'Korespondent:', 'Dziennikarz:', 'Dziennikarka:', 'Wywiad:', 'Rozmowa:', 'Rozmówca:', 'Felieton:', 'Felietonista:', 'Opinia:', 'Komentuje:', 'Analiza:', 'Recenzja:', 'Recenzent:', 'Recenzuje:', 'Przepis:', 'Esej:', 'Dodała:', 'Opublikował:', 'Opublikowała:', 'Zamieścił:', 'Nadesłał:', 'Nadesłała:', 'Przesłał:', 'Wpis:', 'Napisali:', 'Opracowali:', 'Oprac:', 'Przygotował:', 'Przygotowała:', 'Przyg:', 'Rozmawiali:', 'Wysłuchał:', 'Wysłuchała:', 'Notował:', 'Notowała:', 'Spisał:', 'Spisała:', 'Zebrał:', 'Zebrała:')],
    dateline: [
      ...starts(
        'Opublikowano', 'Data publikacji', 'Publikacja:', 'Data:', 'Dodano', 'Data dodania', 'Utworzono', 'Data utworzenia',
        'Czas czytania', 'Ten tekst przeczytasz w', 'Przeczytanie zajmie', 'Przeczytasz w', 'Data wydania:', 'Zamieszczono:',
        'Wysłano:',
      ),
      ...ends('min czytania', 'minut czytania', 'minuty czytania'),
    ],
    updated: starts(
      'Aktualizacja', 'Zaktualizowano', 'Ostatnia aktualizacja', 'Data aktualizacji', 'Zmodyfikowano', 'Ostatnia modyfikacja',
      'Akt.', 'Ostatnia zmiana', 'Data modyfikacji', 'Ostatnio zmieniony',
    ),
    caption: [
      ...starts('Fotografie:', 'Fotograf:', 'Fotografowie:', 'Fotografował:', 'Fotografowała:', 'Autor zdjęć:', 'Autorka zdjęć:', 'Autor fotografii:', 'Źródło fot:', 'Źródło grafiki:', 'Źródło obrazu:', 'Zdjęcie główne:', 'Zdjęcie poglądowe:', 'Zdjęcia archiwalne:', 'Fot archiwum:', 'Zdjęcie na okładce:', 'Zdjęcie tytułowe:', 'Obraz:', 'Obrazy:', 'Video:', 'Nagranie:', 'Materiał wideo:', 'Montaż:', 'Kamera:', 'Operator:', 'Infografika:', 'Grafiki:', 'Wykres:', 'Wykresy:', 'Ilustracje:', 'Ilustracja autorstwa:', 'Ilustrator:', 'Ilustratorka:', 'Rysunek:', 'Rysunki:', 'Rysunek autorstwa:', 'Mapa:', 'Zrzut ekranu:', 'Kolaż:', 'Fotomontaż:', 'Animacja:'),
      ...starts(
        'Fot.', 'Foto:', 'Zdjęcie:', 'Zdjęcia:', 'Zdjęcie ilustracyjne', 'Źródło zdjęć', 'Źródło zdjęcia', 'Na zdjęciu',
        'Autor zdjęcia', 'Grafika:', 'Wideo:', 'Ilustracja', 'Fotografia:', 'Materiały prasowe', 'Archiwum prywatne',
      ),
      ...ends('zdjęcie ilustracyjne', 'zdjęcie archiwalne', '/ PAP'),
      ...has('zdjęcie ilustracyjne', 'Agencja Wyborcza', 'East News', 'PAP/EPA'),
    ],
    copyright: [
      ...whole(
        'Polityka prywatności', 'Regulamin', 'Regulaminy', 'Prywatność', 'Polityka cookies', 'Ochrona danych',
        'Warunki korzystania', 'RODO', 'Nota prawna', 'Licencje', 'Zasady korzystania', 'Deklaracja dostępności',
        'Ochrona prywatności', 'Polityka plików cookie', 'Ustawienia prywatności', 'Zmień ustawienia prywatności',
        'Ustawienia plików cookie', 'Ustawienia cookies', 'Regulamin serwisu', 'Mapa witryny', 'Ochrona danych osobowych',
        'Informacje prawne', 'Klauzula informacyjna', 'Zwroty i reklamacje', 'Odstąpienie od umowy', 'Regulamin sklepu',
        'Regulamin forum', 'BIP',
      ),
      ...starts(
        'Wszelkie prawa', 'Wszystkie prawa', 'Prawa autorskie', 'Kopiowanie', 'Materiał chroniony', 'Projekt i wykonanie',
        'Realizacja:', 'Wydawca:', 'Redaktor naczelny:', 'Dumnie wspierane przez', 'Motyw:',
      ),
      ...has(
        'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'materiał chroniony prawem autorskim', 'bez pisemnej zgody',
        'za zgodą wydawcy', 'kopiowanie i rozpowszechnianie', 'bez zgody redakcji', 'bez zgody wydawcy',
        'redakcja nie ponosi odpowiedzialności', 'obsługiwane przez usługę Blogger',
      ),
    ],
    related: [
      ...whole(
        'Powiązane artykuły', 'Najpopularniejsze', 'Popularne', 'Najnowsze wiadomości', 'Ostatnie wpisy', 'Polecane',
        'Warto przeczytać', 'Więcej na ten temat', 'To może Cię zainteresować', 'Na ten temat', 'Najpopularniejsze artykuły',
        'Najczęściej czytane artykuły', 'Najnowsze artykuły', 'Najnowsze wpisy', 'Popularne tematy', 'Popularne artykuły',
        'Podobne wpisy', 'Poprzedni wpis', 'Następny wpis', 'Polecamy również', 'Polecane artykuły', 'Polecane dla ciebie',
        'Może cię zainteresować', 'Mogą cię zainteresować', 'Najczęściej komentowane', 'Popularne posty', 'Ostatnie artykuły',
        'Ostatnio dodane', 'Ostatnio oglądane', 'Podobne tematy', 'Podobne produkty', 'Powiązane produkty', 'Polecane produkty',
        'Nowości', 'Bestsellery', 'Inne artykuły', 'Inne aktualności', 'Pozostałe wiadomości', 'Wybór redakcji',
        'Redakcja poleca', 'W tym dziale', 'Z ostatniej chwili', 'Pilne', 'Wyróżnione', 'Na topie', 'Gorące tematy', 'Temat dnia',
        'Najważniejsze', 'Nie przegap', 'Nowszy post', 'Starszy post', 'Nowsze wpisy', 'Starsze wpisy', 'Może ci się spodobać',
      ),
      ...starts(
        'Czytaj także', 'Czytaj też', 'Czytaj również', 'Zobacz także', 'Zobacz też', 'Zobacz również', 'Przeczytaj także',
        'Przeczytaj też', 'Przeczytaj również', 'Polecamy', 'Powiązane', 'Podobne artykuły', 'Najczęściej czytane', 'Najnowsze',
        'Więcej o', 'Więcej na temat', 'Dowiedz się więcej', 'Następny artykuł', 'Poprzedni artykuł', 'Zobacz:', 'Czytaj:',
        'Więcej z kategorii', 'Więcej z działu', 'Nawigacja wpisu', 'Inni klienci kupili',
      ),
      ...whole('Sprawdź też', 'Powiązane wiadomości', 'Powiązane tematy', 'Podobne wiadomości', 'W tym temacie', 'Inne wiadomości', 'Pozostałe aktualności', 'Ostatnie wiadomości', 'Najchętniej czytane', 'Najwyżej oceniane', 'Może Cię zainteresuje', 'Poprzednia wiadomość', 'Następna wiadomość', 'Starsze posty', 'Nowsze posty', 'Z tej samej kategorii', 'Na czasie'),
    ],
    more: [
      ...whole(
        'więcej', 'pokaż więcej', 'przeczytaj', 'zobacz wszystkie', 'rozwiń', 'wczytaj więcej', 'Zobacz wszystko',
        'Pokaż wszystkie', 'Załaduj więcej', 'Więcej informacji', 'Czytaj cały artykuł', 'Przeczytaj cały artykuł', 'Czytaj',
        'Szczegóły', 'Dowiedz się więcej', 'Pokaż mniej', 'Zwiń', 'Kontynuuj czytanie', 'Wszystkie aktualności',
        'Wszystkie artykuły',
      ),
      ...ends('czytaj więcej', 'czytaj dalej', 'więcej »', 'zobacz więcej', 'czytaj całość', 'kliknij tutaj'),
    ],
    navigation: [
      ...whole(
        'Menu', 'Wyszukaj', 'Zaloguj', 'Zaloguj się', 'Wyloguj', 'Zarejestruj się', 'Rejestracja', 'Wiadomości', 'Aktualności',
        'Polska', 'Kraj', 'Świat', 'Polityka', 'Biznes', 'Gospodarka', 'Sport', 'Kultura', 'Nauka', 'Zdrowie', 'Technologia',
        'Opinie', 'Rozrywka', 'Styl życia', 'Podróże', 'Motoryzacja', 'Pogoda', 'Wideo', 'Galerie', 'Region', 'Kontakt', 'O nas',
        'Redakcja', 'Archiwum', 'Praca', 'Pomoc', 'Mapa strony', 'Do góry', 'Zamknij', 'Wstecz', 'Następny', 'Poprzedni',
        'Ogłoszenia', 'Kategorie', 'Moje konto', 'Na żywo', 'Finanse', 'Edukacja', 'Handel', 'Przepisy', 'Logowanie',
        'Publikacje', 'Projekty', 'Wydarzenia', 'Prawo', 'Giełda', 'Media', 'Analizy', 'Muzyka', 'Telewizja', 'Film', 'Ekologia',
        'Turystyka', 'Nieruchomości', 'Transport', 'Rolnictwo', 'Energetyka', 'Inwestycje', 'Wynagrodzenia', 'Wywiady',
        'Telekomunikacja', 'Internet', 'Rankingi', 'Podatki', 'Firma', 'Samorząd', 'Napisz do nas', 'Zapomniałem hasła',
        'Nie pamiętasz hasła', 'Hasło', 'Załóż konto', 'Poprzednia strona', 'Następna strona', 'Wyniki wyszukiwania',
        'Sortuj według', 'Filtruj', 'Filtry', 'Nazwa użytkownika', 'Zapamiętaj mnie', 'Zapomniałeś hasła', 'Nie pamiętam hasła',
        'Zarejestruj', 'Wyloguj się', 'Koszyk', 'Twój koszyk jest pusty', 'Dodaj do koszyka', 'Zamówienie', 'Lista życzeń',
        'Ulubione', 'Dodaj do ulubionych', 'Porównaj', 'Sklep', 'Produkty', 'Promocje', 'Marki', 'Producent',
        'Dostawa i płatność', 'Śledź przesyłkę', 'Opis', 'Opis produktu', 'Specyfikacja', 'Informacje dodatkowe', 'Zadaj pytanie',
        'Ilość', 'Wszystkie kategorie', 'Forum', 'Cytuj', 'Odpowiedz z cytatem', 'Nowy temat', 'Nowy wątek', 'Kto jest online',
        'Użytkownicy', 'Posty', 'Wątki', 'Ostatni post', 'Odpowiedzi', 'Na górę', 'Powrót do góry', 'Strona', 'Ostatnia',
        'Następna', 'Poprzednia', 'Chmura tagów', 'Kalendarz', 'Archiwa', 'Archiwum bloga', 'Meta', 'Wybierz miesiąc',
        'Spis treści', 'Język', 'Kariera', 'Dla mediów', 'Oferta', 'Współpraca', 'Najczęściej zadawane pytania',
        'Reklama w serwisie', 'Nekrologi', 'Ogłoszenia drobne', 'Horoskop', 'Krzyżówki', 'Program TV', 'E-wydanie', 'Felietony',
        'Publicystyka', 'Reportaże', 'Recenzje', 'Kalendarz wydarzeń', 'Kronika kryminalna', 'Na sygnale', 'Społeczeństwo',
        'Z regionu', 'Z kraju', 'Ze świata', 'Piłka nożna', 'Siatkówka', 'Koszykówka', 'Piłka ręczna', 'Żużel', 'Tenis',
        'Sporty zimowe', 'Dom i ogród', 'Kuchnia', 'Moda', 'Rodzina', 'Ciekawostki', 'Książki', 'Teatr', 'Galeria', 'Zdjęcia',
        'Filmy', 'Podcasty', 'Wyniki', 'Tabela', 'Terminarz', 'Oferty pracy', 'Poradnik', 'Bezpieczeństwo', 'Rozwiń menu',
        'Menu główne',
      ),
      ...starts(
        'Przejdź do', 'Jesteś tutaj', 'Strona główna >', 'Powrót do', 'Wróć do', 'Szukaj:', 'Wyniki dla',
        'Wyświetlanie wszystkich wyników', 'Postów:', 'Dołączył:', 'Strefa czasowa', 'Użytkownicy przeglądający',
        'Imieniny obchodzą',
      ),
      ...whole('Opinie i komentarze', 'Technologie', 'Kronika policyjna', 'Kryminalne', 'Wypadki', 'Miasto', 'Gmina', 'Powiat', 'Urząd', 'Urząd Gminy', 'Urząd Miasta', 'Rada Miejska', 'Rada Gminy', 'Burmistrz', 'Wójt', 'Biuletyn Informacji Publicznej', 'Przetargi', 'Zamówienia publiczne', 'Ogłoszenia i komunikaty', 'Kościół', 'Parafia', 'Ogłoszenia parafialne', 'Intencje mszalne', 'Historia', 'Przyroda', 'Audycje', 'Archiwum wydań', 'Szukaj', 'Wyszukiwarka', 'Wyszukiwanie zaawansowane', 'Mapa serwisu', 'Wersja kontrastowa', 'Do kasy', 'Dostawa', 'Zwroty', 'Cennik', 'Najczęstsze pytania', 'W tym artykule', 'Pierwsza', 'Powrót', 'Przejdź do treści', 'Polski', 'Angielski'),
    ],
    social: [
      ...whole(
        'Wydrukuj', 'Wyślij', 'Lubię to', 'Obserwuj', 'Skopiuj link', 'Posłuchaj', 'Zapisz', 'Tweetnij', 'Wyślij e-mailem',
        'Udostępnienia', 'Poleć znajomemu', 'Poleć', 'Polubienia', 'Wyświetleń', 'Odsłuchaj artykuł', 'Media społecznościowe',
        'Wersja do druku', 'Podoba mi się',
      ),
      ...starts(
        'Udostępnij', 'Podziel się', 'Obserwuj nas', 'Polub nas', 'Śledź nas', 'Kopiuj link', 'Wyślij znajomemu', 'Drukuj',
        'Bądź na bieżąco', 'Znajdź nas na', 'Kliknij, aby udostępnić', 'Odsłon:',
      ),
      ...has('śledź nas na', 'obserwuj nas na', 'polub nas na'),
      ...whole('Udostępnij na Facebooku', 'Udostępnij artykuł', 'Link skopiowany', 'Wyświetlenia', 'Odsłon', 'Przeczytano', 'Posłuchaj artykułu', 'Zapisz artykuł', 'Oceń artykuł', 'Ocena'),
    ],
    tags: starts(
      'Tematy:', 'Temat:', 'Słowa kluczowe', 'Kategorie:', 'Kategoria:', 'Tagi', 'Etykiety', 'Zaszufladkowano do kategorii',
      'Otagowano',
    ),
    comment: [
      ...whole(
        'Komentarz', 'Odpowiedz', 'Brak komentarzy', 'Zgłoś', 'Zgłoś naruszenie', 'Anuluj odpowiedź', 'Pokaż komentarze',
        'Dyskusja', 'Imię *', 'Adres e-mail *', 'Opublikuj komentarz', 'Zaloguj się aby komentować', 'Wszystkie komentarze',
        'Anuluj pisanie odpowiedzi', 'Nick', 'Treść komentarza', 'Witryna internetowa', 'Wyślij komentarz', 'Prześlij komentarz',
        'Dodaj opinię', 'Napisz opinię', 'Opinie klientów', 'Zweryfikowany zakup', 'Czy ta opinia była pomocna', 'Najstarsze',
        'Najlepiej oceniane', 'Pokaż więcej komentarzy', 'Zgłoś komentarz', 'Zgłoś nadużycie', 'Edytuj', 'Gość',
        'Ostatnie komentarze', 'Najnowsze komentarze', 'Anuluj', 'Dołącz do dyskusji',
      ),
      ...starts(
        'Dodaj komentarz', 'Napisz komentarz', 'Zostaw komentarz', 'Komentarze (', 'Zobacz komentarze', 'Skomentuj',
        'Twój komentarz', 'Bądź pierwszy', 'Zaloguj się, aby', 'Komentarze są', 'Odpowiedz na', 'Zapamiętaj moje dane',
        'Zapisz moje dane', 'Powiadom mnie o', 'Musisz się zalogować', 'Musisz być zalogowany', 'Dodaj odpowiedź', 'Twoja ocena',
      ),
      ...ends('komentarzy', 'komentarze', 'pisze:', 'napisał:', 'napisał(a):', 'napisała:'),
      ...has(
        'adres e-mail nie zostanie opublikowany', 'Wymagane pola są oznaczone', 'aby dodać komentarz', 'żeby dodać komentarz',
        'możliwość komentowania', 'pola są oznaczone', 'w tej przeglądarce podczas pisania kolejnych komentarzy',
        'komentarze są prywatnymi opiniami', 'witryna wykorzystuje akismet',
      ),
      ...whole('Pokaż wszystkie komentarze', 'Od najnowszych', 'Od najstarszych', 'Najnowsze na górze', 'Najlepsze', 'Podpis', 'Pseudonim', 'Opinie czytelników', 'Anonim', 'Regulamin komentowania'),
      ...starts('Komentowanie zostało wyłączone', 'Komentarze są zamknięte', 'Aby komentować', 'Twój adres e-mail nie zostanie', 'Wymagane pola są', 'Bądź pierwszym', 'Redakcja zastrzega sobie'),
    ],
    promo: [
      ...whole(
        'Newsletter', 'Prenumerata', 'Artykuł sponsorowany', 'Materiał sponsorowany', 'Materiał promocyjny', 'Wesprzyj nas',
        'Kup teraz', 'Materiał partnera', 'Subskrypcja', 'Pobierz aplikację', 'Wspieraj nas', 'Dalsza część artykułu pod reklamą',
        'Adres e-mail', 'Podaj swój e-mail', 'Zapisz mnie', 'Autopromocja', 'Sponsorowane', 'Tekst sponsorowany',
        'Przekaż darowiznę', 'Kup', 'Kup subskrypcję', 'Zamów', 'Darmowa dostawa', 'Dostępny', 'W magazynie', 'Brak w magazynie',
        'Cena', 'Patronat medialny', 'Sponsorzy',
      ),
      ...starts(
        'Reklama', 'Zapisz się', 'Subskrybuj', 'Zaprenumeruj', 'Kup prenumeratę', 'Pobierz', 'Wesprzyj', 'Dołącz do',
        'Twój adres e-mail', 'Dalsza część artykułu', 'Dalszy ciąg', 'Zapisz się na newsletter', 'Zapisz się do newslettera',
        'Dołącz do newslettera', 'Pobierz naszą aplikację', 'Darmowa dostawa od', 'Najniższa cena z', 'Dostępność:', 'Wysyłka w',
      ),
      ...has(
        'do naszego newslettera', 'zapisz się na newsletter', 'pod materiałem wideo', 'naszą aplikację',
        'dalsza część tekstu pod', 'dalsza część artykułu', 'nasz newsletter', 'naszego newslettera', 'dalszy ciąg materiału pod',
        'koniec bloku reklamowego', 'na otrzymywanie informacji handlowych',
      ),
      ...whole('Wpłać', 'Darczyńcy', 'Partnerzy', 'Kup bilet', 'Bilety', 'Oferty', 'Ciąg dalszy pod reklamą', 'Przekaż 1,5%'),
      ...starts('Zapisz się na nasz', 'Zapisz się do naszego', 'Otrzymuj najważniejsze', 'Chcesz być na bieżąco', 'Chcesz otrzymywać', 'Zostań patronem', 'Przekaż 1', 'Jeśli podoba Ci się', 'Postaw kawę', 'Postaw nam kawę'),
    ],
    notice: [
      ...whole(
        'Akceptuję', 'Zgadzam się', 'Akceptuj wszystkie', 'Odrzuć', 'Rozumiem', 'Ustawienia cookies', 'Nie znaleziono strony',
        'Ustawienia prywatności', 'Przejdź do serwisu', 'Akceptuj', 'Zaakceptuj wszystkie', 'Odrzuć wszystkie', 'Dostosuj',
        'Zapisz ustawienia', 'Zarządzaj zgodami', 'Preferencje', 'Niezbędne', 'Zawsze aktywne', 'Statystyka', 'Ładowanie',
        'Proszę czekać', 'Brak wyników', 'Strona nie istnieje',
      ),
      ...starts(
        'Ta strona używa', 'Ta strona korzysta', 'Strona korzysta', 'Serwis wykorzystuje', 'Używamy plików cookie',
        'Nasza strona używa', 'Twoja przeglądarka', 'Włącz obsługę', 'Szanowny Użytkowniku', 'Błąd', 'Ta witryna używa',
        'Serwis używa', 'My i nasi partnerzy', 'Przechowywanie lub dostęp techniczny', 'Dbamy o Twoją prywatność',
        'Cenimy Twoją prywatność', 'Korzystając ze strony', 'Wykorzystujemy pliki', 'Strona, której szukasz',
        'Nie można odtworzyć',
      ),
      ...has(
        'plików cookie', 'pliki cookie', 'plików cookies', 'włącz JavaScript', 'obsługę JavaScript', 'przeglądarka nie obsługuje',
        'administratorem danych osobowych jest', 'javascript jest wyłączony',
      ),
      ...starts('Ta strona korzysta z', 'Nasza strona wykorzystuje', 'Strona korzysta z plików', 'Serwis wykorzystuje pliki', 'Korzystając z serwisu', 'Dalsze korzystanie', 'Strona nie została znaleziona'),
      ...whole('Nie zgadzam się', 'Zarządzaj cookies', 'Niezbędne pliki cookie', 'Statystyczne', 'Marketingowe', 'Funkcjonalne', 'Analityczne', 'Zapisz wybór', 'Nasi partnerzy', 'Zaufani partnerzy', 'Uzasadniony interes'),
    ],
    bio: [
      ...whole('O mnie', 'Wszystkie artykuły autora', 'Wyświetl mój pełny profil'),
      ...starts(
        'O autorze', 'O autorce', 'Autor jest', 'Autorka jest', 'Zobacz wszystkie wpisy', 'Więcej artykułów autora',
        'Inne artykuły autora',
      ),
      ...starts('Wszystkie teksty autora', 'Więcej od autora'),
    ],
    paywall: [
      ...whole('Odblokuj dostęp', 'Kup dostęp'),
      ...starts(
        'Aby czytać dalej', 'Dalsza część dostępna', 'Masz już prenumeratę', 'Tylko dla prenumeratorów', 'Pozostało', 'Dostęp do',
      ),
      ...has(
        'tylko dla prenumeratorów', 'dla subskrybentów', 'tylko dla subskrybentów', 'aby czytać dalej',
        'treści artykułu do przeczytania', 'masz już subskrypcję', 'aby przeczytać cały artykuł',
        'dostępny tylko dla zalogowanych', 'zaloguj się, aby czytać dalej', 'pełny dostęp do treści',
      ),
    ],
    other: [
      ...starts('Sprostowanie:', 'Korekta:', 'Wyjaśnienie:', 'Od redakcji:', 'Przypis redakcji:', 'Przyp. red.:', 'Aktualizacja:', 'Artykuł zaktualizowano', 'Artykuł został zaktualizowany', 'W poprzedniej wersji', 'Konflikt interesów:', 'Autor deklaruje', 'Zastrzeżenie:', 'Płatna współpraca', 'Współpraca reklamowa', 'We współpracy z', 'Materiał powstał we współpracy', 'Materiał powstał przy', 'Zadanie dofinansowano', 'Projekt współfinansowany', 'Dofinansowano ze środków', 'Opinie wyrażone', 'Kontakt dla mediów:', 'Biuro prasowe:', 'Dodatkowych informacji udziela', 'Więcej informacji:', 'Pogoda na dziś', 'Wschód słońca:', 'Zachód słońca:', 'Wilgotność:', 'Wiatr:', 'Kursy walut', 'Ceny paliw', 'Twój horoskop', 'Dziś w telewizji', 'Dziś imieniny', 'Imieniny:', 'Sonda:', 'Pytanie tygodnia', 'Pytanie dnia', 'Liczba głosów:', 'Oddano głosów', 'Głosów:', 'Godziny otwarcia:', 'Godziny pracy:', 'REGON', 'Siedziba:', 'Tel.:', 'Telefon:', 'Faks:', 'Adres:', 'E-mail:', 'Odwiedzin dzisiaj', 'Osób online', 'Użytkownicy online', 'Waga:', 'Wymiary:', 'Kod produktu'),
      ...whole('Prognoza pogody', 'Prognoza', 'Notowania', 'Program telewizyjny', 'Ramówka', 'Horoskop na dziś', 'Sonda', 'Ankieta', 'Zagłosuj', 'Głosuj', 'Zobacz wyniki', 'Lotto', 'Wyniki Lotto', 'Kondolencje', 'Kontakt dla mediów', 'Biuro prasowe', 'Dane kontaktowe', 'Dane adresowe', 'Godziny otwarcia', 'Godziny pracy', 'Adres', 'Statystyki', 'Cytat dnia', 'Zdjęcie dnia', 'Imieniny', 'Kalendarium', 'Krzyżówka', 'Korki', 'Utrudnienia w ruchu', 'Jakość powietrza', 'Dyżury aptek', 'Apteki dyżurne', 'Ważne telefony', 'Sprostowanie', 'Od redakcji'),
    ],
  },
  sample:
    'Stary most na rzece będzie zamknięty przez prawie całe lato, poinformował we wtorek urząd miasta, ponieważ inżynierowie znaleźli pęknięcia w dwóch filarach. Mieszkańcy, którzy od lat czekali na remont, nie są zaskoczeni, ale właściciele sklepów boją się utraty klientów. „Dowiedzieliśmy się o tym dopiero w zeszłym tygodniu” – powiedział jeden z nich.',
} satisfies LanguageFile;

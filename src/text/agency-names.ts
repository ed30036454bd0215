/**
 * News agencies and wires as they sign, in their own languages and scripts. Names, not sites: they stand on any page. Only these
 * count as an attribution without a label. Data only.
 */
export const AGENCY_NAMES: readonly string[] = [
  'CNW', 'PRNewswire', 'PR Newswire', 'Business Wire', 'BUSINESS WIRE', 'GlobeNewswire', 'GLOBE NEWSWIRE', 'EIN Presswire',
  'Reuters', 'AFP', 'AP', 'DPA', 'dpa', 'BNS', 'ELTA', 'PAP', 'ITAR-TASS', 'TASS', 'ANSA', 'EFE', 'APA', 'ATS', 'SDA', 'STT', 'TT', 'NTB', 'Ritzau Finans', 'ritzau finans', 'Ritzau', 'ritzau', 'PAP Biznes',
  'LETA', 'BTA', 'ČTK', 'TASR', 'MTI', 'HINA', 'Hina', 'STA', 'Xinhua', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'IANS', 'UPI', 'Interfax', 'UNIAN', 'Ukrinform', 'Anadolu',
  'Agerpres', 'AGERPRES', 'Mediafax', 'Belga', 'ANP', 'Lusa', 'CNA', 'Bernama', 'Antara', 'ANTARA', 'Sapa', 'SAPA', 'Sputnik', 'Fena', 'FENA', 'Tanjug', 'epd', 'KNA', 'sid', 'SID',
  'Adnkronos', 'Askanews', 'LaPresse', 'Europa Press', 'Télam', 'Notimex', 'Estadão Conteúdo', 'Folhapress', 'Keystone-SDA', 'Keystone-ATS', 'ČTK/AP', 'BelTA', 'ARMENPRESS', 'Armenpress',
  'AZƏRTAC', 'Azertac', 'AZERTAC', 'Kazinform', 'QazInform', 'ATSH', 'Jiji Press', 'Newsis', 'TTXVN', 'ACN', 'RÚV', 'ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'ANA-MPA', 'IRNA', 'ISNA', 'Tasnim',
  'РИА Новости', 'ТАСС', 'ИТАР-ТАСС', 'Интерфакс', 'УНІАН', 'Укрінформ', 'Інтерфакс-Україна', 'БТА', 'БелТА', 'БЕЛТА', 'Танјуг', 'ФЕНА', 'МИА', 'ҚазАқпарат', 'Казинформ', 'Рейтер', 'Ройтерс', 'АФП',
  'KosovaPress', 'أ ش أ', 'ژنہوا', 'Արմենպրես', 'ინტერპრესნიუსი', 'როიტერი', 'رويترز', 'فرانس برس', 'أ ف ب', 'أ.ف.ب', 'الأناضول', 'شينخوا', 'أسوشيتد برس', 'د ب أ', 'رویترز', 'ایسنا', 'ایرنا', 'تسنیم', 'اے پی پی', 'روئٹرز',
  'רויטרס', 'סוכנות AP', 'पीटीआई', 'एएनआई', 'आईएएनएस', 'रॉयटर्स', 'বাসস', 'ইউএনবি', 'রয়টার্স', 'এএফপি', 'பிடிஐ', 'ராய்ட்டர்ஸ்', 'รอยเตอร์', 'รอยเตอร์ส', 'เอเอฟพี', 'สำนักข่าวไทย',
  '新华社', '新華社', '中新社', '中新网', '共同通信', '時事通信', '時事通信社', '中央社', '路透社', '法新社', '美联社', 'ロイター', '연합뉴스', '뉴시스', '뉴스1', '로이터',
  'Agence France-Presse', 'Agence France Presse', 'Associated Press', 'The Associated Press', 'Deutsche Presse-Agentur', 'Press Association', 'PA Media', 'Australian Associated Press',
  'Canadian Press', 'The Canadian Press', 'La Presse Canadienne', 'Kyodo News', 'Yonhap News Agency', 'Xinhua News Agency', 'Anadolu Agency', 'Anadolu Ajansı', 'Agencia EFE', 'Agência Lusa', 'Agência Brasil', 'Agenzia ANSA',
  'Thomson Reuters', 'Reuters Health', 'Press Trust of India', 'United Press International', 'Interfax-Ukraine', 'Polska Agencja Prasowa', 'Bloomberg News', 'RIA Novosti',
]; // prettier-ignore

/** Names that are words or initials of other things too: they count in brackets, between slashes and in datelines only. */
export const AMBIGUOUS_AGENCY_NAMES: readonly string[] = [
  'AA', 'AAP', 'AGI', 'APP', 'ATA', 'BSS', 'Beta', 'Bloomberg', 'CP', 'DHA', 'DPA/AFP', 'GNA', 'İHA', 'Jiji', 'KUNA', 'MENA', 'MIA', 'NAN', 'PA', 'Petra', 'QNA', 'SANA', 'SITA', 'SPA', 'SRNA', 'UNB',
  'UNI', 'VNA', 'WAM', 'WAFA', 'afp', 'ap', 'ats', 'apa', 'sda', 'ots', 'reuters', 'tt', 'ntb', 'stt', 'bns', 'elta', 'pap', 'ansa', 'čtk', 'tasr', 'mti', 'sta', 'hina', 'leta', 'bta', 'anp', 'belga', 'Бета', 'Срна', 'РИА', 'УНН', 'مهر', 'فارس', 'وام', 'واس', 'وفا', 'قنا', 'سانا', 'بترا', 'كونا',
  'भाषा', '共同', '時事', 'АА', 'АП', 'ДПА', 'AFP-Jiji',
]; // prettier-ignore

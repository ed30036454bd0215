/** Words that only some of a group of close relatives write: `tags` who does. Lower case; `*` stands for any letters. */
export interface Marks {
  readonly tags: readonly string[];
  readonly words: string;
}

/** Languages too close for function words: each group's marks. Every mark found in a text is a point for each of its tags. */
export const RELATIVES: readonly (readonly Marks[])[] = [
  [
    { tags: ['no'], words: '*het *heten *sjon* *øy* *ei* inn* ut* opp* av ble blir hva noe mye noen hadde meg seg deg uten sier sa opp ut nå etter mellom frå dei ikkje ein eit kva eg vere vart gjennom enn gjøre gjør fram bak språk* oppdat*' },
    { tags: ['da'], words: '*hed *heden *tion* *øj* *ej* ind* ud* opd* opl* opr* ops* opg* fejl* af blev bliver hvad noget meget nogle havde mig sig dig uden siger sagde op ud nu efter mellem gennem måske end gøre gør frem bag sprog* brug* ændr*' },
    { tags: ['no', 'da'], words: 'og er ikke jeg det på *æ* *ø* eller også hun fra til ved' },
    { tags: ['sv'], words: 'och är att inte från eller också hon ett jag *ä* *ö* för av men när vid till' },
  ],
  [
    { tags: ['hr', 'bs'], words: 'opć* gdje prije poslije vrijem* vremen* mjest* riječ* dio dijel* cijel* svijet* svjets* uvijek lijep* djec* dijete djete* mjesec* uspje* sljed* slijed* primjer* primije* primje* promje* promij* zahtjev* vidje* ovdje nedjelj* mjer* vjer* vrijed* rješ* riješ* posljed* tijel* htje* htio razumije* umjest* unaprijed naprijed podijel* izmjen* izmije* zamijen* zamje* razmjen* provjer* smjer* predsjed* vijeć* vijest* liječ* ljekar* savjet* odjel* osjeć* djel* bijel* rijek* rijet* slijed* sjever* sjeć* sjed* potvrdi dvije objem* obavijest* povrijed* tjel* smješ* premje* cijen* ocje* ocij* posjet* sprije* pjes* vježb* mijenj* pogrješ* čovječ* uvjer* ljet* podsjet*' },
    { tags: ['sr'], words: 'delu dela delov* vera veru vere vero* sede* sedi* beo beli bela belo deca decu dece dete deteta vest vesti gde pre posle vreme mest* reč* deo ceo cel* svet* uvek lep* mesec* uspe* sled* primer* primen* promen* zahtev* videt* vide ovde nedelj* mer* vredn* reš* posledn* telo hte* hteo razume* umesto unapred napred podel* izmen* zamen* razmen* prover* smer* predsed* leč* lekar* savet* odelj* oseć* reka retk* sever* seć* dve obavešt* povred* smešt* premešt* cene oceni* poset* spreč* pesm* vežb* menj* čoveč* uver* podset* bezbedn* takođe biće moraće hteti stepen*' },
    { tags: ['hr'], words: 'tko netko nitko svatko tijekom tjed* tisuć* europ* euro eura uvjet* milijun* kazališ* sustav* obitelj* tvrtk* izvješ* siječ* veljač* ožuj* travnja svibnj* lipnj* srpnj* kolovoz* rujn* listopad* studeno* prosinc* hrvat* zagreb* priopć* poslužitelj* glede zrakoplov* županij* sveučiliš* točn* točk* zaslon* računal* povijes* zapork* surad* sudjel* gospodar* glazb* znanstv* financij* liječni* kemij* promidžb* natjec* posjetitelj* gledatelj* ravnatelj* dužnosni* postot* mirovin* putovnic* poveznic* uporab* rabi uhić* proračun* udrug* prosvjed* tužitelj* odvjetni* čimbeni* sukladno nazočn* unatoč veleposlan* primjerice vlak* pozornic* dopušt* tipk*' },
    { tags: ['bs', 'sr'], words: 'ko neko niko svako šta sedmic* hiljad* evrop* miliona histor* istor* tačk* tačn* saobraća* januar* februar* mart marta april* juna jula jun jul augusta avgust* septembr* oktobr* novembr* decembr* izvještaj* izveštaj* univerzitet* opšt* porodic* uslov* sistem* sačuv* zvaničn* lozink* ekran* saradnj* učestv* kancelarij* privred* muzik* naučn* finansij* organizov* hemij* takmič* procent* penzij* pasoš* budžet* tužila* advokat* uprkos ambasad* voz pozoriš* odbran* informis* definis* regulis* izvinite takođe' },
    { tags: ['bs'], words: 'općin* kanton* bih bosn* bosans* hercegov* sarajev* tuzl* zenic* lahko mehk* uposleni* historij* saopć* ljekar* bezbjed* obezbijed* entitet* općenito augusta kahv* sretn* vanjsk* međunarodn* federacij*' },
  ],
  [
    { tags: ['ga'], words: 'tá bhí sé sí go ag ar chun níos níl féidir nó agat trí faoi seo leis gur atá *á* *é* *í* *ó* *ú*' },
    { tags: ['gd'], words: 'tha bha gu airson anns aig bho cha chan robh bhith gus ris agad tro mun air ann *à* *è* *ì* *ò* *ù*' },
  ],
  [
    { tags: ['nl'], words: 'een het de zijn niet ik deze wordt worden haar heeft hebben naar bij uw jij je *ij* ze ons kunnen' },
    { tags: ['af'], words: 'nie n hierdie jou sy hy word het is ons hulle vir na by sal kan moet wees gebruik sê *y* ek' },
  ],
  [
    { tags: ['lt'], words: 'ir yra kad su bet tai iš kaip buvo apie nuo *ė* *ų* *į* *ą* *ę*' },
    { tags: ['lv'], words: 'un ir kas ar lai tas no kā bija par *ā* *ē* *ī* *ļ* *ķ* *ņ* *ģ*' },
  ],
  [
    { tags: ['cs'], words: 'není jsou jako které která který nebo se při že pro byl jen *ě* *ř* *ů*' },
    { tags: ['sk'], words: 'nie sú ako ktoré ktorá ktorý alebo sa pri že pre bol len aby *ľ* *ô* *ä* *ĺ* *ŕ*' },
  ],
  [
    { tags: ['id'], words: 'bahwa karena bisa harus sangat sebuah saat para lainnya kalau namun perempuan mobil kantor polisi uang berbeda mengatakan butuh warga usai mencoba informasi keamanan presiden provinsi kabupaten rp korban ujar tutur sementara universitas januari februari maret juni juli agustus desember aplikasi situs perangkat layar jendela berkas sandi *itas setelan penjelajahan tak nggak hingga agar coba kini beragam ponsel saja kepolisian gubernur' },
    { tags: ['ms'], words: 'sila awak perlulah selamat bahawa kerana boleh ialah beliau wang pejabat polis mahu ogos julai jun mac disember sahaja manakala iaitu apabila semasa selepas hendaklah maklumat kerajaan mangsa syarikat encik datuk universiti akaun laman fail cuba semula kumpulan skrin peribadi tiada perlembagaan ringgit rm jabatan kebangsaan antarabangsa tetapan peranti apl kualiti aktiviti identiti tapak butang tetingkap pelbagai baharu mesej senarai daripada berkenaan' },
  ],
  [
    { tags: ['gl'], words: 'unha unhas non moi máis xa súa seu ó ás aos polo pola polos polas *ción *cións *ne *eiro dende onde ata foi xente xunto deste nunha nunhas dunha *ou haberá ten teñen poida poden cando *oso sen ningunha ao do da dos das no na nos nas' },
    { tags: ['pt'], words: 'uma umas não muito mais já sua seu são às ao aos pelo pela pelos pelas *ção *ções *ã* *õ* *lh* *nh* até desde em com você vocês também foi num numa ter têm pode quando sem nenhuma do da dos das no na nos nas' },
    { tags: ['es'], words: 'una unas no muy más ya su sus y el la los las del *ción *ciones hasta desde en también fue tiene tienen puede cuando sin ninguna donde es lo *ñ* usted' },
  ],
  [
    { tags: ['xh'], words: 'okanye kunye kwaye xa ukuba apho ngoku kufuneka kwakhona yokuba ukuze kwi lwe ngokuba njengoko akukho oku wakho *tsh* *rh* ngenxa uluntu *ththa *ekileyo *iweyo' },
    { tags: ['zu'], words: 'ukuthi futhi noma uma lapho ngoba kumele kanye lokhu ngesikhathi ngemuva yini *ekile *iwe kakhulu *hlangano bese emva kufanele umphakathi *isikhathi' },
  ],
]; // prettier-ignore

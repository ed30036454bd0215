/** A language without a file of its own: enough to tell it by. Data only. */
export interface PlainLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Code that trigram models know it by. */
  readonly iso3: string;
  /** Its commonest grammatical words, lower case, between spaces. */
  readonly words: string;
}

/** Languages that no file describes and that share a script with others, with the words that running text of theirs is full of. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = [
  { tag: 'ak', iso3: 'twi', words: 'no a na wɔ sɛ mu ne ɛno de ho so yɛ ɛyɛ nti nso bi ma yi wɔn onyinaa ɔno ɛwɔ saa den me wo' },
  { tag: 'ay', iso3: 'ayr', words: 'ukat uka aka ukhama jan janiw taqi mä jaqi ukax akax mayni sapa ukham jupa jani kuna' },
  { tag: 'bm', iso3: 'bam', words: 'ka ye ni la bɛ tɛ ko min na ani o u i fɛ den de ma kɛra tun bɛɛ kɔnɔ' },
  { tag: 'br', iso3: 'bre', words: 'ar an da ha e en a zo gant eus war evit un ur pe met ez o eo ivez ket ne oa bet hag den gwir dre vezañ ouzh mar al hoc h' },
  { tag: 'cy', iso3: 'cym', words: 'y yr a i yn ar o ei eu mae ac wedi am gan fod oedd bydd hyn r nid wrth at fel hefyd na sy sydd roedd gyda cael ond yw eich chi neu gael dim heb dan hon hwn nad unrhyw wnaeth' },
  { tag: 'ee', iso3: 'ewe', words: 'le la be me si ame eye gake siwo na kple wo ɖe o ƒe be nu ŋu dzi eƒe alo mɔ esi wòle ame' },
  { tag: 'eo', iso3: 'epo', words: 'la de kaj en estas al por ne ke kun li ĝi mi ili kiu kiel pri sed el estis ankaŭ per tiu aŭ ĉi ĉiuj oni tiuj havas povas devas via vi kiuj nur se la tio kie post estos je' },
  { tag: 'fil', iso3: 'tgl', words: 'ang ng sa na mga at ay ni si hindi para ito kung nang mula may kay isang siya niya sila nila upang ngunit o pa rin lang din dahil kanilang ating iyong mo ka iyon ka kang kapag maaari lamang bago' },
  { tag: 'fj', iso3: 'fij', words: 'na ni me e kei ena ka sa kina mai ko ki vei era nodra nona sega ga se tale kece oqo kena vua na ira tiko' },
  { tag: 'fo', iso3: 'fao', words: 'og at í til av er ikki ið á sum fyri við um tað ein eitt hann hon tey eru var hevur hava men eisini skal úr frá hesi ella tá verður blivið hetta vóru høvdu segði teir nakað' },
  { tag: 'fy', iso3: 'fry', words: 'de en fan it yn is op dat foar te net mei hy as oan by út sy ek wat om troch nei wurdt wie mar dizze kin binne jo of hat hie dy moat wurde fan ûnder' },
  { tag: 'gd', iso3: 'gla', words: 'a an agus air na tha do gu ann chan e i bha is mar leis anns aig le às bho airson sin seo nach ach iad ri cha no ag gun thu eile robh bhith' },
  { tag: 'gl', iso3: 'glg', words: 'o a de que e do da en os un unha non para por con dos das no na se como máis ao é pola polo ás aos nos nas foi está esta este ou seu súa moi ata onde tamén xa segundo as pero sen entre foron hai ser sobre cando só unhas uns pode eu' },
  { tag: 'gn', iso3: 'gug', words: 'ha umi upe haguã pe avei hína ko peteĩ ndaha térã oĩ ha e ojehe ikatu mba éva chupe gui rehe ramo' },
  { tag: 'ha', iso3: 'hau', words: 'da na a ya ta ba ce ne don wannan shi su cikin wani ga ko kuma amma yana mai an yi zai sun ake kan suka wanda domin bayan duk kasar tare cewa daga yadda wasu waɗanda' },
  { tag: 'ht', iso3: 'hat', words: 'li yo nan pou ak ki la yon te pa se ou sa ap gen men tou fè kote lè sou ka lan nou m lòt epi gouvènman moun dwe tout nan' },
  { tag: 'ig', iso3: 'ibo', words: 'na nke ya n ọ ndị bụ ndi ka ha ahụ a ga maka onye e nwere dị kwuru mana ma ihe si mmadụ ọzọ gị nwa anyị site bụla ọtụtụ nime' },
  { tag: 'jv', iso3: 'jav', words: 'ing lan kang sing iku iki saka karo ora ana wis bakal uga dadi yen marang amarga kanggo apa utawa wong wonten ingkang menika dipun nalika kaya' },
  { tag: 'ku', iso3: 'ckb', words: 'û di de ji bo ku li ew xwe bi jî ye ne her yên bû vê wî wan ev yek gelek lê piştî hat dike me tê hatin an heye din hemû kirin kir ya min' },
  { tag: 'la', iso3: 'lat', words: 'et in est non ad cum ut sed qui quae quod ex de per a ab sunt aut esse si etiam atque enim ac eius hoc quam erat autem se nec ne inter pro omnes vel' },
  { tag: 'lb', iso3: 'ltz', words: 'de an d den vun ass net et dat fir op mat si e ze hunn eng awer och wéi als duerch no vum am zu hat sech bei gëtt oder wou kann gouf huet der dës dass well beim ginn nëmmen' },
  { tag: 'lg', iso3: 'lug', words: 'ku mu nga ne era oba abantu nti okuva kya buli naye eri ki bwe kuba wa ya gwe nnyo bya omu gye omuntu y n ng ly kino okuba olw ky' },
  { tag: 'ln', iso3: 'lin', words: 'na ya ba te mpe oyo to yango po bato moto nde ezali kasi pona mpo nyonso yo ye azali lokola mpɔ ezalaki bango li nzokande' },
  { tag: 'mg', iso3: 'plt', words: 'ny sy amin dia fa tsy ho izay ireo ao no ka an na hoe mba aza izao io azy nefa ity toy tamin noho mbola izy misy olona ary raha eo koa' },
  { tag: 'mi', iso3: 'mri', words: 'te i e o ki a me ko nga ngā he ka mō mo kua tēnei nei hoki kia rā rātou ia tana ai ana kei roto runga nā hei mai nō ōna kāore tētahi' },
  { tag: 'ms', iso3: 'zlm', words: 'yang dan di untuk dengan tidak dalam ini pada itu dari bahawa kepada oleh akan mereka telah adalah atau juga boleh kerana daripada ada beliau sebagai bagi kata ialah saya kami lebih satu tersebut tetapi jika anda sudah lagi hanya bukan setiap masa tahun orang semua perlu antara ke' },
  { tag: 'ny', iso3: 'nya', words: 'ndi kuti pa ku mu kwa ya wa za la iye koma ngati anthu ali komanso monga chifukwa ena kapena ndipo m dziko iyi munthu cha lake kukhala ichi iwo' },
  { tag: 'nso', iso3: 'nso', words: 'le ya go ka ba a gore e di o bja mo tše se wa ke bao yeo ge mola eupša tšeo gomme mang ga goba tša moka bjo' },
  { tag: 'om', iso3: 'gaz', words: 'fi kan akka irraa irratti keessatti kun hin itti ture waan isaa jiru garuu yoo ni namoota sana biyya yeroo isaan kana haa keessa hunda tokko' },
  { tag: 'qu', iso3: 'quy', words: 'mana chay hinaspa kay llapa huk runa runakuna chaymi paykuna allin kaq nisqa hinallataq imaynan mi qa llaqta' },
  { tag: 'rw', iso3: 'kin', words: 'mu ku na ko no kandi bya ya abantu nta ariko iki kuri avuga cyangwa gusa ubwo yagize iyo uyu nk ibi cyane y n ngo bo bwo cya kuko kugira buri umuntu' },
  { tag: 'sm', iso3: 'smo', words: 'o le i e ma ua na mai sa lea ia a ai mo ona atu latou se lenei tagata lona fa ina uma po nei tele' },
  { tag: 'sn', iso3: 'sna', words: 'kuti uye ne mu pa kana asi iyi nokuti vanhu ari ndi zvakare ku wake iye aka vake zvino vari munhu mumwe akati kubva kuita pane ichi ava yake' },
  { tag: 'so', iso3: 'som', words: 'ka oo iyo ah in la waxaa ku ay uu soo ayaa wuxuu u waa si lagu kale isaga dadka ee kuwa waxay laakiin sheegay inuu aan ama aad iyada markii' },
  { tag: 'ss', iso3: 'ssw', words: 'kutsi futsi noma kanye bantfu kantsi lapho uma ngobe kube ngulo yini lokutsi bonkhe ngekutsi kuze lomuntfu umuntfu nga lelo futsi nje' },
  { tag: 'st', iso3: 'sot', words: 'le ho ka ya ba e hore o a di tsa mme ke bakeng hae ha se sa bona batho empa tse ea oa li tla eo bao moo kapa mong hona' },
  { tag: 'su', iso3: 'sun', words: 'anu jeung di ku nu dina sareng geus teu ka pikeun kana éta bisa ieu tina nyaéta atawa kudu urang jadi keur hiji mah' },
  { tag: 'tk', iso3: 'tuk', words: 'we bu bilen üçin bir hem diýip bolsa edip onuň ýa ol da de şu boýunça eger hemde soň ähli öz bolup bolan däl etmek ýöne her olaryň barada gerek' },
  { tag: 'tn', iso3: 'tsn', words: 'le go ya a ka mo e ba gore ne fa o di kwa ke mme tsa ga se jaaka gagwe batho gape kgotsa rile wa mongwe tse yo jwa nna kgona' },
  { tag: 'to', iso3: 'ton', words: 'e he ko a ki i ʻi ʻoku mo ne kuo mei ha ia ni kae hono oku ke ngaahi kotoa pe mai ai nau ʻe ʻa ʻo' },
  { tag: 'ts', iso3: 'tso', words: 'ku na wa hi leswi va le ka ya ri leswaku vanhu kumbe loko eka kambe u swi laha nga yi yena hinkwavo lowu lexi la munhu' },
  { tag: 'ty', iso3: 'tah', words: 'te e i o ta mau no ia ua ra tei roto atu mai ona na rā teie taua aore hia ato atoa nei' },
  { tag: 'uz', iso3: 'uzn', words: 'va bu bilan uchun bir ham deb edi esa uning lekin yoki shu bo lgan kerak kabi agar haqida mumkin qilish barcha har emas ular keyin hamda boʻlgan boʻlsa oʻz siz boʻyicha orqali qilib faqat' },
  { tag: 've', iso3: 'ven', words: 'na vha ya u nga a tshi kha uri zwi ho ndi vhathu fhedzi musi hu zwa kana muthu ḽa ṅwe muṅwe ane' },
  { tag: 'wo', iso3: 'wol', words: 'ci ak la mu di bi yi ni ku te nga ñu du bu dafa ay moo waaye gi ko am nit lu si ñi ba' },
  { tag: 'xh', iso3: 'xho', words: 'ukuba kwaye okanye xa kunye kodwa apho nje kule ngoku umntu abantu into kuba ukuze yakhe emva ngokuba eli esi kwi ye njengoko phakathi akukho na lo wonke zonke kufuneka' },
  { tag: 'yo', iso3: 'yor', words: 'ti ni àwọn ó tí ní láti pé wọn sí fún a bí kò náà yìí ṣe ọ jẹ kí lọ wá rẹ nínú bá awọn si pe fi kan tó mo bi' },
  { tag: 'zu', iso3: 'zul', words: 'ukuthi futhi noma kodwa ngoba uma lo la abantu kanye kulo njengoba ukuze yakhe khona lapho lokhu ngesikhathi emva bonke kumele ngaphansi umuntu uthi wathi yini nje kube kwi ngo nge' },
  { tag: 'mr', iso3: 'mar', words: 'आहे आणि या ही हे की मध्ये त्यांनी होते होता केली केले आहेत नाही ते तर व असे त्या हा होती एक साठी मात्र आपल्या तुमच्या' },
  { tag: 'ne', iso3: 'npi', words: 'छ छन् र हो पनि गरेको भएको लागि तथा यो गर्न छैन भन्ने गर्ने हुन सकिन्छ हुन्छ गरी भने थियो उनले मा एक रहेको तपाईंको' },
  { tag: 'sa', iso3: 'san', words: 'च एव न इति अस्ति सः तत् भवति तथा अपि वा सर्वे यत् तस्य' },
]; // prettier-ignore

import { wordList } from '../words/word-list.js';

/**
 * Given names that fewer people in Sweden have than the list of names in use counts, of the origins that people who get
 * support have: Thai, Vietnamese, Chinese, Ethiopian and Eritrean, Somali, Afghan, Iranian, Kurdish, Syrian, Turkish,
 * Ukrainian, Russian, Polish, Balkan, Baltic, Romanian, Romani, Latin American, African, Sami, Finnish and Icelandic.
 */
export const moreGivenNames: ReadonlySet<string> = wordList(
  `gulsen nurgul zuhal aysun aysegul tulin jaak liivi maarika kullike aive leelo heiki aivo triin tiiu maie urve helju ulo juri indrek pornthip niran chanya pornpimol wichit brekhna shinwari gulab janan nangialai toryalai rafiqul jahangir mitali thushara sivakumar mahmudul shafiqul nazrul rokeya hibaaq xaawo cabdulaahi bujor diamanta steinn ragnheidur hallgrimur sigridur asdis ousman haddy andrij
  blessing fikreta maysoon rahwa guleed sahra somchai somsak somporn sompong sommai siriporn supaporn suphaporn sukanya sunisa suwan suda sumalee sirikit saowalak saengdao ratana rattana ratree pranee prasert prasit
  ploy pim pimchanok phailin patcharin patchara orawan orathai onuma nuch nongnuch nok ning nattaya natthaya narong nanthana mali malee manee lamai kanya kanokwan kanchana
  jiraporn jintana duangjai chutima chalerm chanida buppha boonsri boonmee benjawan arunee apinya anong amporn wilai wipa wanida waraporn wassana thongchai thaksin surachai
  tuyet thuy thao thanh trang trinh tuan tien huong hoa hong hung hieu duc dung dao chau bich binh ngoc nga nhung nhi oanh phuong phuoc quyen quan son tam tho viet xuan yen hoang
  xiaoming xiaoling xiaoyan xiuying guiying meiling meihua lihua lijuan liping limin haiyan haibo jianguo jianhua jing jingjing junjie yanyan yating yulan yuhan weiwei weimin zhen
  zihan zixuan ruolan shuang fang fenglan chunhua donghai guang hongmei huifang pengfei qiang qiuyue rong tingting wenjing xinyi yifan yong zhiyuan
  tigist tsehay tirunesh tesfaye tewodros tariku tadesse tsegaye tsige tsion selamawit senait saba rahel ruth mulu muluken meseret meaza mekonnen melaku medhanit lemlem kebede
  kidist hirut hiwot helen girma getachew genet gebre fikre feven eyerusalem etenesh dawit dereje bogale birtukan bizuayehu beyene bethlehem belaynesh bekele asnakech asefa almaz
  alemu alemayehu alganesh abrehet abeba ababa zenebech yordanos yonas yohannes yared wude worku winta weldu tekle tekeste tesfamariam tesfalem semhar semere senayt samrawit rigat
  okbay mussie merhawi mehret mebrat luwam kisanet kibrom kahsay isaias hadas haben habtom goitom ghirmay ghebre freweini filmawit elsa eyob efrem ermias desbele daniat bereket berhe
  hodan hibo hinda hamdi habibo halimo hawo ifrah ilhan istahil idil khadra kaltun kowsar ladan leylo maryan muna mulki najma nasteho nasra nimco nuurto qamar rahmo raho rooda
  ruun sahra saciid sagal samsam shamso shukri sucaad ubah warsan yasmiin zamzam abshiro amino ayaan anab bilan caasho canab dahabo deeqo faadumo faduma fartuun faysa filsan fowsiyo
  gulwali gulsom gulalai ghulam ghani farzana farzaneh fereidoun ehsanullah enayatullah esmatullah ezatullah dawlat bibigul basira baryalai aziza atiqullah asadullah arezo aqila
  anisa amanullah ahmadzia abdulhadi abdulqadir abdulwahid zarghona zabihullah zahir wahida wazhma tamana taj shukria shir shafiqa sediqa sayed sardar samiullah sahar rohullah
  razia rahmatullah qudratullah palwasha parwana obaidullah noorullah najib najiba nazanin nasrullah mursal mujib mirwais masuma malalai lailuma latifa kubra khatera khalida karima
  jamshid jamila humaira homa hekmatullah habibullah hamidullah golnaz freshta fawzia storai spozhmai sultana zmarai
  roksana rojda rojin ronahi rozerin rozhin runak sheler shilan shirin sirwan soran sozan tara viyan xezal zelal zerdest zîlan zozan hêvî hevi helin havin gulistan fatos ferhad dilbrin
  dilovan dilşad delal cîhan ciwan canan bêrîvan berfîn beritan baran azad avesta arjin arî
  oksana olha olga oleksandr oleksandra oleksiy oleg olena olesya ostap orysia nadiya nataliia nataliya natalka mykola mykhailo mykyta mariya maksym lyubov lyudmyla liudmyla lesia larysa
  ksenia khrystyna kateryna katya ivanna inna iryna ihor ievheniia hryhoriy hanna halyna fedir dmytro dariia darya bohdan bohdana artem anzhela anatoliy andriy alla alina yaroslav
  yaroslava yevhen yevheniia yuliia yulia yuriy zoya zinaida volodymyr vitaliy viktoriia vasyl valentyna valeriy taras tetiana svitlana stepan stanislav serhiy sofiia solomiia ruslan
  ruslana roman pavlo petro polina
  agnieszka aleksandra bartosz beata bogusław bożena cezary czesław dorota elżbieta ewelina grażyna grzegorz halina iwona jadwiga janusz jarosław jerzy jolanta justyna kacper
  katarzyna kazimierz krystyna krzysztof leszek łukasz maciej magdalena małgorzata marcin marek mariusz mirosław mieczysław paweł piotr przemysław radosław renata ryszard sławomir
  stanisław szymon tadeusz teresa tomasz urszula wanda waldemar wiesław wiesława wojciech zbigniew zdzisław zofia żaneta
  amra armina azra almira admir adis alma ajla amela belma dino dženana edin edina elmedin elvira emina enisa fahrudin fatima hajrudin haris hasan husein jasmin jasmina jasna ismet izet
  kemal lejla mirela mirsad mirza muhamed munira mustafa nermin nermina nihad osman ramiz refik safet salih samir sanela sead selma senad senka šefik vahid zijad zlatan zumra
  ionela ionel ionuț ionut mihaela mihai marius mariana luminița luminita liliana loredana lavinia gheorghe gabriela florica florentina elena doina dumitru daniela costel cristina
  constantin claudia ciprian cătălin catalin camelia bogdan aurel aurica alin adela viorica viorel vasile valeriu tudor traian teodora steluța sorin simona silviu ștefania roxana
  raluca petru octavian nicoleta nicolae narcisa mircea magda singoalla kaino kalo sabeth terno rosita bimbo manto miranda romanna
  guadalupe guillermo gonzalo graciela gladys felipe fernanda ernesto enrique eduardo diego cristobal consuelo claudia cecilia catalina camila beatriz alejandra alejandro alvaro
  andres angelica araceli ximena yolanda yesenia xiomara ximenes vicente veronica valentina soledad rodrigo ricardo ramiro rafael patricio patricia pablo octavio nelson monica mercedes
  mauricio marisol marcela manuel luis lucia lorena julio juan jorge joaquin javier jaime isidora ignacio humberto hernan hector
  chukwuemeka chinedu chioma ngozi nkechi adaeze oluwaseun olumide folake funmilayo tunde yetunde aminata awa binta fanta fatoumata kadiatou mariama moussa ousmane souleymane amadou
  bakary lamin kebba modou ebrima isatou jainaba musa sulayman kwame kofi kwabena ama abena akosua esi yaa grace wanjiru njeri wambui achieng otieno mwangi kamau uwimana ndayishimiye
  máret máhtte ánne biret biret-ánne elle elen inger-máret issát jovnna juhán káre láilá lásse mihkkal nilla niilas nils-ánte per-ánte piera rávdná ristin sárá solveig sunna ulla-máret
  áslat ánte heaika jon-ánte klemet ellen-sara inga-sara laara laila máijá
  aino antti arto eino eeva esko hannu heikki helmi helvi hilkka ilkka irja irma jaana jarmo jorma jouko juha juhani jukka kaarina kaija kalevi kalle kari kauko kirsi kyllikki lauri leena
  liisa maija marja marjatta markku martti matti mauno mika mikko minna mirja niilo oili olavi onni osmo paavo päivi pekka pentti pertti petri pirkko pirjo raija raimo reijo riitta risto
  ritva saara salme sampo sari satu seija seppo sinikka sirkka sirpa soile taina taisto tapani tapio tarja tauno teuvo timo toivo tuija tuomas tuula tuulikki tyyne urho usko vappu veikko
  vesa vilho virpi väinö ylva
  dagný sigurður guðrún jón ólafur magnús björn ragnheiður þorsteinn þóra kristín ingibjörg sigríður helga hildur hrafn gunnar einar ásta ásdís bjarni freyja halldór jóhanna katrín steinunn
  kaisa kadri kristel liina liis maarja maris merike piret priit rein mart mati margus tiit tõnu toomas urmas ülle aivar andrus anneli aleksandrs dace ilze inga ivars jānis liga ligita māris
  normunds raimonds sanita zane zanda agnė aušra birutė daiva dalia darius eglė gintaras ieva jolanta jonas jurgita kęstutis laima lina mindaugas rasa rūta saulius vytautas žydrūnas`,
);

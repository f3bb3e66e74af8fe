import { wordList } from '../words/word-list.js';

/**
 * Given names of people from all over the world that neither of the other lists has, small letters without marks: of those
 * who get support, written down from general knowledge; of more lands by @faker-js/faker (MIT). Words of Swedish and English
 * were taken out.
 */
export const namesAbroad: ReadonlySet<string> = wordList(
  `aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya aanta aaratrika aarya aaryan aasa
  aasha aashritha aasiya aatmaj aatmaja aatreya aayushmaan aayushman aba abani abbos abdihakim abdinur abdirizaq abdisalan abdiwali abdiweli abdou
  abdoul abdoulaye abdulahad abdulazim abdulbasir abdulboriy abdulghani abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdullatif
  abdulmalik abdulqahhor abdulqodir abdulsalam abdulsamad abdulvahhob abdulvali abdulvohid abdulwali abdurrahiym abdurrahmon abdurrauf abdurrazzoq
  abdussamad abebe abeiku abhaidev abhaya abhirath abhisyanta abibatou abiel abigel abimbola abisola abisoye abou aboubacar abraha abril aby
  acaryatanaya achalesvara achara acharyanandana acharyasuta achim achintya achyut acim adama adar adaugo adeboye adedayo adegoke adelaida adelajda
  adelin adeliya adhanom adheesh adhiraj adhrit adiba adikavi adinath adisak aditeya aditya adityanandan adityanandana adjoa adrijana adripathi advaya
  adwitiya adwoa afaq afewerki afia afonso afruza afua afzuna afəl afərim afət agasti agastya aglaia agneya agnimitra agniprava agnivesh agnos agrata
  agripina agrypina agustin ahado ahalya ahilya ahmadshah ahror ahti aidə ainars aishani aissa aissata aissatou ajeet ajin ajit ajmal akande akanni akif
  akifa akmal ako akofa akorfa akos akroor akshainie akshaj akshat akshata akshayakeerti akshita akua akula akumaa akunna akvelina akwasi akwesi alade
  aland alassane alberta albertina albertine aleksa aleksei aleksej aleksi aleksy alemitu alemka alemseged alenka aleodor alexa alexandrina alexe alexei
  alfonso algirds algis alhagie alima aliou alioune alisher alistar aliz aljosa alka aloizs alok alpo alsu alvine alwar aly amabela amady amalija
  amandeep amaranaath amaresh amarnath amath ambar ambes ambrozy amdy amedeu ameth ameyatma aminat aminu amish amlesom amnuay amodini amogh ampai amphai
  amrit amrita amritambu amza anaadi anabela anagh anaida anala anamaria anamarija anamika anand ananda anandamayi anang ananta anasooya anastasije
  anastazija anastazja anasuya anatol anatolie anatolii anatoly anca anchalee anci ancica ancuta andela andelika andelin andelina andelko andelo andrada
  andreja andrii andrija andrijana andrina andris andro andzejs andzelika andzs anej anemona anesa anghel anghelina anila anilaabh anilabh anish
  anisoara anjali anjaneya anjushree anjushri ankal anko annapurna anora anrijs ansgary anshula anslavs anta antaras antea antek antim antoaneta
  antonela antonella antonie antonija antonin antoniu antun anucha anuja anunay anuraag anurag anusuya anuta anuwat anvar anwesha apichat apollinary
  apollo apsara aqela aqil arame archan archibald areerat aregash ariadna arija arijs arindam aristide aristita arjun arkadijs arkady armas arnesh arona
  arsalan arsen arsenie arsenije arseniusz arslon artemisa arthit arturo aruna arunrat arystarch arzoo asadulloh ashlesh asho ashok asija asila asilbek
  asja askale aslak aslaug aslesha asliya asmerom asolat astou astrida asuncion ataklti atanazy atef atena atmaja atmanand atmananda atreyee atreyi atta
  auli aurea aurelian aureliana aurelija avadhesh avani avantika avaz avram awale awaz awder awesi axinte ayanle aydan ayebatari ayele aygul aygun
  ayinde aynalem aytən ayushmati azamat azeb azieb azmera azubuike baaba baala baalaaditya baalagopaal baba babacar babatunde bahati bahkka bahodir
  bahra bahriddin bahrom bahula baidehi baijayanti bakhtiyor bakir baktash bakula balaaditya balachandra baladitya balagopal balagovind balamani balazs
  baldwin balgopal balint balwinder bandhu bandhul banel banji bankim bankimchandra bankole banu banuta bara barbala barbu barchinoy barica barnabas
  barno bartolomeu basanti basarab bashe basir bavval bawan bawer bazyli beatrycze bebe begoyim behrooz behrouz behruz bekmurod bela belimir belqis
  bence bendeguz benedek benedita benedykt benett beniamin benicio benito benjamim benone berhanu berislav bernardo bertalan berti bertram bertrand
  berxwedan besa besart bethel betiel betina bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
  bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham
  bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianka bibiana bibianna
  biborka biehtar biera bierna bigga bijan bile bilen billurə bilol bilva bilwa binafsha bineta bintou birane birhan birhane birit birjesh biruk
  bisenija biserka bishaaro bishnu bismillah bisrat bita blagica blagoje blanduzia blazej bnar bobana bobur bodhan bogdana boglarka bogoljub boguslawa
  boldizsar boleslavs boonchu boonlert boonmi boonsong boonyarat bora borbala borivoje borjan borka borko boroka borys bosiljka bosko botir botond bouba
  boubacar boubou boza bozica bozidar bradut brahma brahmaanand brahmabrata brahmanandam brahmdev brajen brajendra brajesh brandusa branimir branimira
  brankica brayan breno brhane brigita brijesh brittany bronislavs bruna brygida bualai buba buchi bucur budhil budimir bukola bunma burhon busaba
  bəhram bəhruz bəxtiyar bəyaz caaliya cabdi caetana caio caius calebe cali calin camil cansu cantemir caridad carles carlota carmina carminho carmo
  casian casiana caslav caterina catinca catrina catrinel caua cazimir cecylia cecyliusz cedomir cedrin cemal cemile cengiz cerasela cevdet ceyla cezar
  cezara chaanakya chaaruchandra chaitan chaiwat chakor chakradhar chakravartee chakravarti chakrika chala chalermchai chaltu chamnan chanakya chanda
  chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
  chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanpen chapal chapala charak charoen
  charuchandra charumati charuvrat charvi chatchai chaten chatur chatura chaturaanan chaturbhuj chayan cheikh cheikhou chekhouna cherechi cherif chetan
  chetanaanand chiamaka chidaakaash chidaatma chidambar chidambaram chidananda chidi chimamanda chiman chinmayanand chinmayananda chinyere chiranjeev
  chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chnar chokchai choman chukwu cigdem cihat cipriana ciya clarisa clarisse claudiu
  clemente clementina cleopatra clifford codin codrin codrina codrut codruta cody concepcion conchita constanca constance constanta constantina consuela
  coralia cornel corneliu corvin cosmin cosmina costache costica costin coumba courtney crenguta crin crina cristea cristiano cristinel cristofor csanad
  csenge csongor cvijan cvijetin cyra cyrus cyryl czeslaw dabiziv dacian daciana dada daevi daevika dagim dagmara daiana dainuvite daiwik daksha
  dakshayani dalibora daliborka damayanti damil damilare damilola damjan damjanka damla damodara danait dandak dandapaani danila danjuma danka danko
  danut danylo daorueang daouda dardan dariana darija darina darinka dariush darshan darshwana darta daryna dat datta davi davis davorin davriya davron
  dayaamay dayaananda dayaanidhi dayamayee debra decebal deeksha deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deeptanshu
  deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar degu dejana demba demetra demetriusz deneval denisz denys deqa desanka
  desimir desta dev devadatt devagya devajyoti devak devangana devani devasree devdan deven devesh deveshwar devi devika devvrat dhaanyalakshmi dhana
  dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhool dhruv dhuxul dhyanesh
  dhyaneshwar diarra diba dida didina diep dieudonne dieynaba digambar digambara diksha dilafruz dilarə dilbar dildora dilfuza dilmurod dilnaz dilnoza
  dilorom dilrabo dilxwaz dimitrije dimitrina dinakar dinesh dinis dinkar dinu diogo dionizy dipali dipankar dipendra dipesh diptendu diric divaakar
  divakar divjot divya diyor diyora djibril dlnya dlshad dmitri dmitry dobrila dochia domagoj domnica donata donka dorana dorcas dorde dorel doriana
  dorica dorin dorina dorinel dorka dorli doroteja dorottya doru dovud draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin draupadi
  draza drazen dren drilon drina dron drona drzimir drzislav duangchan duarte dubravka dubravko ducu duje dujo dulari dumitra dumitrana duncan duniya
  dunja duong dura durad durda durdona durga durgeshwari durica dusica duska dusko dustin dwaipayan dwaipayana dzemila dzenan dzenana dzile dzirkstite
  döndu dəniz ebiere ebiowei ebyan ecaterina edite eduarda edzus eekalabya efraim efrain eftimia eftimie eizens ekaaksh ekadant ekaksh ekalavya ekaling
  ekaparnika ekdant ekow elaheh elakshi elbek eleazar elene elfrida eliabeth eliasz elilta elind elisabeta elisaveta elisio elizabet elka ellada elmars
  elmurod elnarə elnur eloa elodia eloisa elsabet elyanora elyor emal emanoil emanuela emanuelly emanuil emebet emeka emese emili emilian emiliano
  emilijan enakshi encarnacion endale ensio ephrem erast erblin erdal erdogan eremia ermal ermyas ernestina ernestine esha eshana eshita eskedar esmaeil
  esmail esmira esperance esperanza esse estefania estela estella estera estifanos eszter etagegn eudokia eudoksja eufrosina eugenio eugeniusz eunice
  eusebia eusebiu eustatiu eustracjusz evanghelina evdokija eveliina evgeny eyram fabia fabiana fabiano fabijan fabricia fabricio fadime faezeh fahmo
  fahriddin faiq fana fanni farangiz farhana farnaz farouk farruh fasika fatim fatimata fatimə fatlinda fawaz fayzbek fazilat fazliddin feifei feliciano
  feliks femi ferdynanda ferman fermin feruz feruza fiifi fikadu fikirte fikru filemon filipa filipe filofteia filotije fily fiodor firdavs firouzeh
  firuzə fisnik fissehaye fitrat fiyori flamur flavia flaviu floare floarea florea florencia florencja florenta florentin floriana florije florina
  flutura forough fosiya fotih fotima francisc franciszek franciszka franjo frederic frederica frederico freselam freweyni frezghi frozan frusina
  fruzsina fryderyk funmilade furaha fərqanə fərəh fəxriyyə gabrijela gaddja gael gaj gajaadhar gajabahu gajadhar gajbaahu galfryd ganak ganaka ganapati
  gandharv gandharva ganesh gangesh garud garuda gashaw gati gatik gauraang gaurang gauranga gautam gautama gautami gavrilo gavxar gayatri gbeminiyi
  gbemisola gbenga geanina gebrehiwet gebremariam gebremedhin gedeon gederts geeta geetanjali gellert gelu gemine gemini gemma gennady georgel georgeta
  georgian georgiana georgije gerald gerardo gerasim gerazym gergely gergo gertruda gertrude geta getahun getnet ghanaanand ghanashyam ghanshyam
  ghazaleh ghenadie ghenet gheorghita gherghina ghidey ghirmai ghita ghodsi giang gianina gica gicu gifty gil gilberto ginewra giorgian giorgiana
  giovanna giri girija girik girika girindra giriraaj giriraj girish girja girmay gita gitanjali gligorije gobinda gojko gokhan goli golnar golub gonca
  goncalo gonsalwy gonul gopaal gopal gopee gopi gorakhanatha gorakhnath gorana goranka gordan goswamee goswami gotum gouranga goutam govinda gracja
  gradimir gratian gratiana gratiela gregorian gregorio grga grgo grgur grigore grigorije grozdana gubio gudakesa gudakesha gudrite guilherme
  guillermina gulay gulbaxor gulcan gulchexra gulcin gule guleed gulizar guljamol guljaxon gulnaz gulnora gulnoza guloy gulsora gulsum gulten gulzira
  gulzoda gulər gunars gunay guoqiang gurdev gurpreet guttorm gvozden gwido györgy gzim gönul gövhər haboon habtamu habtay haby hagos hai hailu hajra
  hajrije halgurd halid hamdija hamidou hamidreza hamsini hang hanga hanh hanifa hannabel hao haoran haoyu haralamb haralambie hardeep hardi haregewoin
  hari harinakshi harinarayan harit harita harpreet hasiba hasibullah hatixhe havva hawar hawre hayatullah haylom hayriye haytham heandarat heather hedi
  heema heimo heitor helbest helio heloisa hemin hengameh henrieta henrique henryka heorhii heracleea hermenegildo heval heven hevin hewan hezha hibaq
  hien hieronim hikmat hikmatullah hilarion hilary hilola himadri himani hipolit hiranmay hiranmaya hiranya hiriti hiyab hlib hoai hojimurod homaira
  homayoun homero hoodo hooman horacio horacy horatiu horea horia hosiyat hosna howard hoyo hozan hrvoj hrvoje hrvojka hryhorii hue hulya humay humayun
  hunor huriyə hurram hurshida huseyin husida husnida husniya husnora hvalimir hysni iacob iancu ianis iasmina ibado ibodulloh ibou ibra ibrahima ibro
  ibrohim ico idman idrissa idy ieremia ifeanyichukwu ifeoma ifeta iffar ifora ifunanya ignacy ignjat ihsanullah ihtiyor ikenna iker ikhidie ikraan
  ikrom ilarie ilarion ilda ileana ilgmars ilie ilinca ilinka ilirjana ilknur ilko illia ilmari ilmars ilqar ilwad ilyos immaculee imron inara inars
  inayatullah inder indrikis ingrida inguna inja inka inkeri inmaculada innocenty ino inocentiu insa ioanina iolanda ionelia ionica iosefina iosif ira
  iraj ireneusz ireti iridenta irinel irisa iroda isabela isabelly isioma isis ismaila ismoil isnino issat istar ita iulia iulian iuliana iuliu iurie
  iustin iustina iustinian ivancica ive ivek ivna ivona ixtiyar izaak izajasz izolda izudin izydor jabou jacinto jacobo jadesola jadran jadranko jadro
  jagadish jagadisha jagathi jagdeep jagdish jagica jagmeet jahnu jai jaimini jakov jakubina jalol jalə jamileh jamilo jamol janaina janeta janica janka
  janko jariya jarunee jasen jasenko jaspreet jasur jautrite javlon javohir jaya jazeps jazmin jeana jeanne jekabs jela jelica jelisaveta jelka jenel
  jeremi jeremiasz jeronimo jesa jevgenijs jevrosima jezdimir jimena jitender jitendra joaquim johnson jolayemi joojo jordi joret josep josiah josipa
  josko joso josue jovanka jovna joza joze jozefina jozue judite judyta juho julieta julijana julijs julita juliusz jumagul jumana jurgis jusma justine
  justyn jyoti jyotis jyotsana jåvna jåvva kaafi kabba kabongo kaddijatou kadija kadriye kailash kaisu kalervo kali kalidou kalinda kalinik kalistrat
  kalpana kaltuma kalyani kama kamala kamalesh kambiz kamla kamlesh kamol kamola kamoliddin kamon kanak kanaka kanchan kanishka kanlaya kannen kannika
  kanti karan kare karlis karmela karoliina karthik kartik karunanidhi karzan kashif kashyap kashyapi kasra kassahun kata katayoun katica katija katina
  katy kavita kayode kazhal keba kebebush keerti kejal keje kende ketema ketsara keyvan kflom khadidiatou khadim khadizhat khadro khady khaldoun khalifa
  khanh khava khitam khoa khosro khoudia khunaw khurshid khwanchai kianoush kibra kibreab kidane kielo kieu kifle kimia kinan kincso kinsi kiran kirilo
  kirti kittisak kittiya kiumars klarencjusz klaudiusz kleber klemens klementyna kleopatra kojo kokob kolos komil komila komron konjit konstancja
  konstanty konstantyn koralia kornel korneli korneliusz kosti kraisorn kresimir krisana krishna krishnadas krishnadasa krisjanis kristiana kristof
  krisztian krisztofer krsto kruno krunoslav ksanet ksawera ksawery ksenija ksenofont kubad kubura kujoe kulap kuldeep kulwinder kumar kumari kumuda
  kumush kushtrim kuzman kwadwo kwaku kwamena kwasi kweku kwesi kwintyn kyle kyrylo kyösti laal labinot lacramioara laddawan ladislau ladislav lahja lai
  lakshman lakshmi lakshmidhar lakshminath lal laleh lalita lalə lam lamine lamiyə lamphun lan lanja lascar lasma latofat laurencja laurencjusz
  laurentia laurentiu laurenty laurentyna laurian lavanya lave lavize lawan lawrencia laxman laxmi laylo lazarz laziz leammuid leana leela lela lelia
  lelisa leonid leonida leonids leonor leontin leontina leontine leopoldina leposava letay letebrhan letekidan letitia lev levent levente liba lica
  lidet lien ligia liiban liksma lilianna lilien liliya linett linh lioara lirije liubov livija liviu lizbeth lize ljuba ljubisa ljubomir ljudevit loan
  lolade long lora lorelei lorraine lotti louay lourdes lourenco lovorka luam luana lucca lucentiu lucica lucija lucijan lucja lucjan lucretia lucretiu
  ludovic ludovica ludwik ludwika luena luize lujza lulit lulzim lulzime lutfi lutfiya lutfullah lutfulloh lyudmila ləman mabruk maca macarena mactar
  madalena madalin madalina madhuri madid mady mafalda maguette mahado mahan mahboubeh mahendra mahesh maheswar mahlet mahrus mahtab mahtte mahtto
  mahzan maica maimouna maite majlinda makary makeda makhtar makinwa maksymilian malai malati malick malina malisa maloxat malti malvine malwina mamadou
  mamady mamour mandaakin mandakini mandeep mandy manel mangala mangalya manijeh manik manikya manisha manju manjusha manoj manole manop manouchehr
  manpreet mansur maqsud marat marceli marcell marcheta marcia marcis marcu mardon mareme marena maret marga margarida margaryta margers mariano maribel
  maricarmen maricica marieme marilena marilu marinel marinela marinko marioara marite mariuca markika marli martim marton marut maryna mashxura masinka
  masood masooma masouma massamba matei mateja mateus mathew matija matiss matko mato matyas matylda maureen maurycy mavdud mavlon mavluda mawuena
  mawusi maxbuba maxfuza maximiliano maxsuma mayoor mayra maysa maysaa mayte mayuree mazbut mbaye mbuyi medoune meena meenakshi meghnad meghnath mehdiye
  meho mehriban mehrnoosh mehtap mei meire meissa meixia meiying mekdes melania melany melat melenija menaka menka mentor mercia merob mersiha mesfin
  meskerem metra mevlida mevlut michalina mihael mihailo mihaita mihajlo mihaly mihiret mihkkil mihnea mihret mija mijat mikal mikelis mikkal miklos
  miladin milagros milanka milanko mileta milic milisav milivoj miljan miljana miljenko millicent milojica milomir milutin mimo minakshi mingming minia
  minodora mioara miomir mirabela miradije miraziz mirka mirnes miron mirona miruna mirziyo misa misgana misko mislav misrak mitar mitica mitrut mivan
  mizgin mladana moctar modrite mogos mohamadou mohammadullah mohan mohana mohinder mohini mohir moises mojzesz momir momira monalisa monserrat montri
  monvids monzer morgana mouhamadou mouhamed mouhameth mouhammadou moustapha mowlid moxidil moxigul moxina moxinur moxira mozhgan muamer muattar muayad
  muazzam mubarakshah mubina mudite mufiz mugur mugurel muhammet muharrem muhsin muhtor muhubo mujo mukendi mukesh mukul mulugeta muluwork mumina munif
  muno murilo murod muse mustaf mustafo musu musulmon muyassar muyiwa muzaffar muzaffer myroslava mələk nadalina nadeem nadezhda nadiia nadzieja
  nagabhushanam naja najibullah najmiddin nali nalini nana nanda nandor nantana naqibullah nara narayan narcis nardos naree narendra nargiza narimon
  narinder narumon nasiba nasima nasreen nasriddin nastja nataniel natiq natka natsnet nattapong natthapong naveed naveen navin nawroz nazariusz nazary
  nazia nazif nazmije nazrulloh ndeye nebay nebiat necati nechifor necla nedeljko nedjeljka nedjeljko negash negussie neha nela neli nelu nena nene nera
  neslihan netsanet neva neven nevena nevenka nexhmije ngan nghia nguyet nhan nhat nichifor nicoara nicodim nicolaie nicu niculae niculina niculita
  nicusor nicuta nidia nieves nigel nigisti nigora niguse niillas nijaz niklavs nikodem nikolasz nikoleta niksa nilab nilgun niloofar niloufar nilufar
  nilufer nimakoah nimit nipa nipaporn niranjan nirbhay niro niroj nisha nishtiman nittaya niyan nizom nizomiddin njegomirka nnamdi nodira noe noi noila
  nolen nongluck nongyao nooria nopparat norberto norica norina norman nosir nosirjon nouran novak nozima nsimba nubia nuno nuray nurbek nurcan nurgun
  nuria nuriddin nurlan nurten nusa nusrat nusratulloh nusret nuur nyima nərgiz oana obaida obid obinna obioma obrad obren octav octavia octaviana
  octaviu odette odil ofelya ognjana ognjen oguz ojars ojaswini okan okechukwu olaide oleh oleksii olgerts olgica olim olimpia olimpian olimpiu olivija
  oliviu oliwier olufunmi oluwunmi omad omana omawunmi omina omolara onome onoriode onufry oormila opalina opaline oqil oranuch orestes orif ortansa
  orvokki orzu oskari osmund ostoja osvaldo otabek otilija oumar oumou ovidiu oybek oyga oynur oysha ozana ozcan ozgur ozlem ozod ozoda ozodbek ozren
  padma pakhshan pamfil panadda panagachie panait panida panka pankracy pantaleon panya param paramartha paraschiva parez parminder parsla parvati
  parveen parwin pascual pathe patricija patru patrycjusz patrycy pattama paulette paulica pauliina pavica pavils pavle payman pelagia penda penelopa
  penpak pensri pepo pera perica pero peruna peshawa peshraw peteris petimat petko petre petrica petrija petrisor petronela petrut petruta petteri
  phairot phanida phasuk phat phichit phong phonthip phu phuc piere pietro pilar pimjai pio platon pleurat ploypailin polikarp pompilia pompiliu pooja
  poornima porfiriusz porfiry pouya prachum prakong pramila pramuan pran pranay prasad prasanna prasong prathamesh pratum pravdan prayag prayut preecha
  preeti preity prem prema premsuda priya priyala profira prokles prokop prokul prvoslav puneet purnima purushottam pushti puya päivikki pəri qali
  qendresa qendrim qian qin qing qizilgul qobil qorane qosim qudrat qusai quynh rabih rachael rachela radenko radha radina radisa radivoje radmilo
  radojka radomir rados radosav radoslav radovan radu raducu radul rafaela rafid rafila rafiq rageshwari rageswari rahimullah raif raisa raj rajab rajan
  rajendra rajesh rajinder rajiv rajko rajmund rajna rajnold rakesh rakita ramaa ramata ramatoulaye ramesh rameshwar ramziddin ramziya randolf ranjeet
  ranjit ranko rasheedah rashida rasifa rasko rati ratimir rattanaporn rauf rauha ravdna ravi ravshan raxmatulloh rayona rayxona razvan rebaz rebeka
  rebwar recep rediet reginald regnars reina rekan rekha relja relu remedios remilekun remus remzi renars renja rewan rexhep rexhije reyhaneh rica
  rigbat rigbe rija rino risten ritesh rizgar rizvon robertina robi robiya rocio roda roderyk rodica rodoljub rogelio rohan rohana rohani rohat rohit
  rojhat rokhaya roko roksolana romana romanita romeu romica romulus rooble rosalia rosario roselyn roser rostyslav rotimi rouba roxelana rozalia rozina
  roziya ruangrit rubina rudite rudra rufina ruhollah ruken rukhmani rukhsana rukiye rukmin rula rumena rungnapa rupinder rusins rusmir russell rustam
  ruxanda ruxandra ruza röya rəsad rəsid saada saadi saado sabahudin sabin saboxat saboxon sacdiyo sachin sada sadar sadije sadio sadiya sadoqat
  sadriddin saengduean saer safiatou safietou safira safiullah safo safura sahal sahand saikou saimaa saimi sainabou saiphon saiq sakda salado salif
  salimata salimatou saliou saloh salomea salomey salvador salwator saly samai samandar samaneh samina sammol samran sancho sandeep sandu sang sangar
  sangduan sanit sanjay sanjin sanka sanobar santi santosh sanya sanziana saodat saowanee sarada sarala saraswati sardor saredo sarisha sarita sarkawt
  sarla sarmite saroja sarvar sarvin sarvinoz sasithorn satish satyen sau saul saulcerite sava saveta savina saxida sayyora sebastiao sebsebe seckou
  sedigheh segun sejad sekinat sekou selassie selcan selemon selvije semenica senayit senbetu senija senja serafin serafina serap serban sergi sergiu
  sergiusz serhii setareh sevara severin severina sevil seweryn seydou seynabou shabana shadan shafiullah shaghayegh shahboz shahobiddin shahriyor
  shahrokh shahrzad shahzod shakti shakuntala shalewa shamsiddin shamsullah shan shankar shantanu shanti sharda sharifa sharifullah sharmila shashi
  shashikala shaun shaza shazia sheela shefqet shemsi sher sherko shervin sherzad sherzod shewaye shilpa shimelis shivakari shkelqim shkurte shler shno
  shobhana shodiyor shohreh shokhan shpend shresth shresthi shreya shreyashi shridevi shrishti shu shubha shubhaprada shukrulloh shwet sibghatullah
  siddarth siddhi siddhran sidonia sidy sifatullah sigga silvian silviana silvija simao simi simin simina simion simisola simonida simran sinica sirilak
  siriluck sirineu sirirat siriwan sirojiddin sisay sita sitara siyabend siyu skaidrite sladana slavek slavka slavoljub smaranda smiljana smriti sname
  snizhana snur sobit socorro sodiq soha sohaila sohib sohrab sohrabi sokhna solomiya solyana somayeh sombat somchit somjai somkid somnath somphong
  somsri somu somying songul sopha soraia sorana sorina speranta spidola spirydion srboljub srecko sredoje srna srwa stana stanca stancu stanislava
  stanko stasa stef stefana stela stelian steliana steluta stiinna stipan stipe stjepan stojanka strahinja stribor suban subhash subhashini subhasini
  subodh sucdi suchada suchart sucheta sudabeh sudarat sudeva suelen suhail suhrob sujata sujitra sukhwinder sulaf sulaymon suleekho sulo sulton suma
  suman sumayyah sumitra suncica sunee sunita supansa suphan supoj surasak suree suresh surinder suriya surya suryakant suryakanta suryakantam susheel
  sushil sushma sutin suvi suwannee suwit suyuna svebor svetislav svetolik svetomir swapnil swara swarnalata swati sweta sybilla szabolcs szczepan szofi
  szofia szonja səbinə səhriyar taban tabris tacjana tadelech tadeo tadija tahani tahira tahmina tahsin talita talivaldis talrits tamirat tamrat tan
  tanawat tanirika tansu tanushree tanushri tao tapan tari tarun tasa tatyana tavga teea tej teja tejas tekie tekleab teklemariam tellervo temel
  temitope tenagne tenho teodoro teodosia teofil teohari teona terence terencjusz tereze tertuliano tesfa tesfagabir tesfahun tesfai tesfaldet tesfay
  tetyana thach thanakorn thanaporn thanawat thang thanom thawatchai thida thien thierno thinh thipphawan thoa thuan thuc tiago tiberia tiberiu tidiane
  tigisti tihomir tija tilahun timotei timoteo tinca tincuta tinh tippawan tirhas titi titilayo titilope tizita toan tobiasz tobiloba todor tohir tolosa
  toluwani toma tomiloba tomislava tomo tonci toncica tonija tonka tonko tope torpekai touraj toyip tracy travis trevor tri trilochan trilochana trilok
  trilokanath trilokesh triloki trim trinidad trisha trpimir trpko truc trung truong tsegay tsegereda tsehaytu tsigereda tudora tudorita tudosia tulay
  tunar tuncay tung turgut turpekai tushar tuyen tvrtko tymofii tymoteusz tərlan ubax ubaydulloh ubon uche uchqun udai udit udom ugbad ugis ugur ujjawal
  ujjwal ulduz uliana ulkər ulviyyə umang umid umida umidulloh umit undine upendra uqbaloy urai urfon uriel urmila usha usmon uttam uzayr uzbegim
  uzodimma vafo vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valbona valdete valdrin valentim valera valerii valerija valerijs valery
  vali valmira valtteri vanesa vania vanida varalakshmi varvara vasanti vasco vasil vasilica vasilisa vasily vasko vasliddin vasudev vasudeva vasudha
  vasundhara vasylyna vatroslav veda vedad vedang vedanga vedanshi vedrana veerachai velibor velid velimir velimira velina vencel vendel venera veniamin
  vergica veselinka vesma viacheslav vicentia vicentiu vidak vidhur vidhya vidur vidya vijay vijeko vijolite vikram vilhelmine vilmars vilmos vimal
  vimala vinay vincentiu vinh vinod viorela virag virgil visarion vishnu vishwamitra visnja vitalii vitalijs vitoria vivek vivien vizbulite vjekoslav
  vjenceslav vjollca vjosa vlad vladana vladek vladimira vlado vladyslav vladyslava vlaicu vlastimir vlatka vlatko voichita voicu vojin vojislava
  voldemars vosil vrinda vrund vujadin vujica vuk vukan vukasin vukica vukota vuong vyacheslav vyas waad waclaw wahidullah wais walenty walentyn
  walentyna waleria walerian walery walgierz wali waly wandee wanesa wannapa wanphen waqila warley warsame washington wattana wawrzyniec wegahta weini
  welat welid wen wenwen werkay wiara wichai wilaiwan wilfryd wimon wincenty wiparat wirginia wirot witalis witold wladyslaw wlodzimierz wondimu
  wondwossen worknesh xalima xanim xece xenia xhemile xhevahire xhevat xia xiang xiao xiaofeng xiaohong xiaohua xiaoli xiaomei xiaoping xiaowei xinyue
  xiu xiulan xiuzhen xochitl xue xuemei yacine yadira yago yahui yahyo yakubu yalda yamileth yango yanhong yanling yaping yaretzi yasaman yaw yaya
  yekaterina yelena yelyzaveta yemisrach yeshi yetnayet yevgeny yevhenii yewande yichen yifei yingying ylli yogendra yogesh yoginder yohana yoqub yorbek
  yoro yorqin yosan yoseph youssou youssouph youssoupha yozida yoznur yrjö yuan yue yumei yun yupa yuphin yupin yuri yurii yurub yuting yuxuan zabir
  zabiullah zachariasz zachary zafar zafir zaharia zalan zalmay zamfir zamfira zamira zaneta zanete zanis zaraza zarema zarghuna zarije zarlasht zarmina
  zaur zaurbek zavida zayd zayniddin zdenka zdenko zdeslava zdzislaw zebib zejnep zekeriya zekrullah zelalem zelan zeliha zelimkhan zeljka zeltite zemen
  zenash zenija zeno zenobia zenovia zente zerai zeray zerin zeteny zewditu zhaleh zhi zhilwan zhiming zhiqiang zhong zhwan zhyan ziaullah ziedite
  zigfrida zigfrids zigmars zigrida zihao zijada zile zilola zinar zita ziyi ziyo zlatica zlatka zohid zohir zokir zora zorana zorka zoyir zrinislav
  zrinko zselyke zsofia zsombor zubaida zubair zubayr zubite zulai zuxra zvezdana zvonimir zvonko zygmunt zymer əhməd`,
);

import { wordList } from '../words/word-list.js';

/**
 * Family names that no ending gives away, small letters without marks: from general knowledge, and of more lands by
 * @faker-js/faker (MIT). Words of Swedish and English were taken out.
 */
export const familiesAbroad: ReadonlySet<string> = wordList(
  `abaci abadan abele abeyta abiodun abiola abodunrin abolina abolins aboltina aboltins abosede abraha abrego abreu abrha abshir acevedo achari acharya
  acheampong achim aclan acosta acuna adadevoh adamczak adamczyk adame adamek adamiak adamiec adamowicz adamus adan adaobi addo adebayo adegboye adegoke
  ademayowa ademola adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemi adeyemo adiga adivar adomah adomako adongo adorno adu adusei
  adutwum afirifa afoakwa afolabi afrah afunku agarwal agboola agosto aguayo aguilar aguilera aguirre agyapong agyare agyei agyemang ahangari ahluwalia
  ahortor ahuja aidara aigare aigars aigbiniode ainanshe ajakaiye akal akan akar akay akaydin akbulut akerele akgul akintade akisik akoto akowua aksit
  akyeamfuɔ akyeampong akyena akyol akyurek akyuz alanis alaniz alarcon alavi albu alcala alcantar alcaraz aldea aleksandrowicz alemayehu alexa alexe
  alfaro alic alicea aligbe alksne alksnis almanza almaraz almonte alniacik alokozai alonso alonzo alpugan altamirano alvarado alvarez alyanak amador
  amaechi amaya amedi amedy aminat amiri amo amoa amoah amoako amoasi ampadu ampofo amponsah anaya andersone andorful andrzejczak anghel anguiano angulo
  ani anokye ansari antczak anttila antwi aparicio apodaca aponte apostol appia appiah aragon araja arajs arana aranda araya arce archuleta ardelean
  ardeleanu arellano aremu arevalo arguello arican armas armendariz armenta armijo arora arredondo arreola arriaga arteaga asadi asamoa asamoah asan
  asante asare asenso asfaha asgari asgedom asiama asiedu aspere aspers assefa ata atakol atan atanda atencio augustyn augustyniak auzina auzins avalos
  avdic avila aviles avram awuah ayala ayaydin aybar aydan ayele ayisat aykac ayobami ayomide ayverdi azzawi baafi baah baawia babacan babalola baban
  babatunde babou baca baciu badea bademci badiane badillo badji badu baez baeza bagheri bahena bahmani bajare bajars bajo bajric bakhoum bakos balaban
  balazs balcerzak balci balderas balint ballesteros balode balodis balog balogh balogun bamisebi banach banasiak banasik bandopadhyay banerjee banica
  banu banuelos barajas barakzai barbu barela barone barragan barraza barrera barreto barrientos barry barta bartczak bartkowiak bartnik bartosik
  barzinji batista baturalp bayati baykam becerra bednarczyk bednarek bednarz begu behrouzi bejan belavske bello beltran belyaev belyaeva benavides
  benavidez benitez bereket bergmane bergmanis berhane bermudez bernal berrios berzina berzins berzite berzits beserler besic besok betancourt beye
  beyene bhadresha bharadwaj bhat bhattacharya bhattathiri bialas bialek bicer bielak bieniek biernat birina birins biro birzina birzins birzniece
  birznieks biseniece bisenieks biteye blaszczak blaszczyk blaua blaus blekte boadi boadu boahen boakye boaten boateng boboc bochenek bodea bodnar
  bogdanov bognar bogusz boiko bolatli bondare bondars bonilla bonsra bonsu boonmee boonsri boqor borbely borek boros borowiec borrego botello botezatu
  boye boyko bozan bozek bratu brenke brenkis briedis briones briseno brito broda brunkevica bucur buczek budai budreiko bueno buile builis bujak buljo
  bunea burgos burlacu busari bustamante bustos caban cabdi cabrera cadena cagiran cai calderon calin calite calitis calvillo camacho camara camarillo
  camdali campos canales candelaria cano cantu caraballo carbajal cardenas cardona carmona carranza carrasco carrasquillo carreon carrera carrero
  carrillo carvajal casares casarez casas casillas castaneda castellanos castillo castro catalbas catana cauna caune cavazos cazacu cazares ceballos
  cebula cedillo ceesay ceja celma celmina celmins celms centeno cepeda cerda cervantes cervantez cetin cetiner cevik chacon chaiyasit chaiyo cham
  chanthra chapa chatterjee chattopadhyay chaturvedi chavarria chavez cheng chibike chibuike chidinma chidozie chiriac chirila chirita chivu chmiel
  chmura cholewa chopra chudzik cichon cichy ciesla cieslak cieslik cintron ciobanu ciocan cirule cirulis cisneros cisse cissokho clare collado collazo
  colley colunga coly concepcion constantin conteh contreras cordero cordova cornejo coronado corrales correa cortes cortez cosic cosma costache costea
  costin cotto coulibaly covaci covarrubias cozma craciun crespo cretu crisan cristea croitoru cruz csonka cucu cudara cudars cuellar cui curiel cygan
  czaja czajka czapla czech czekaj czerniak czyz cörekci daako dabek dabo dagdas dalkiran danciu daneshvar danielsone danila danso darboe darteh dartey
  darwich darwish dascalu davila davoudi deak debesay dec dedic dege degis dehghani delacruz delafuente delagarza delao delapaz delarosa delatorre
  deleon delgadillo delgado delic delrio delvalle dembele deme demirbas demirel demirtas demissie deng denkel dervishi desai deshpande devar dhawan
  diaby diack diaconu diagne diakhate diallo diamanka diao diarra diatta diattara diaw diawara diaz diedhiou dieme diene dieng dieye dinca dinu diome
  dione diongue diop diouf dioum dirie dirike dirikis diriye dizayee dizdar djitte djokoto dlugosz doan dobosz dobre domagala dombrovska dominguez
  dominiak donkor drabik draghici dragoi dragomir drame drammeh dreimane dreimanis drozd drozdz duah duale dualeh duarte dubashi dubiel duda dudas dudek
  dudziak dudzik duenas dulaimi dulaku dumitrache dumitrascu dumitriu durak duran durmaz dusenkalkar duta duygulu dwamena dwivedi dzafic dzene dzenis
  dziedzic dzirkale dzirkalis dziuba dzokoto ebadi ebubechukwu echevarria egbochukwu egeli eglite eglitis ehigiator eira ekici ekwueme elciboga elebiyo
  elicin elizondo elmi embaye embranthiri enache endzina endzins ene enriquez erbay erberk erbulak ercetin erdogan erez erginsoy erkekli eronat
  ertepinar erturk escalante escamilla escobar escobedo esfahani eskandari esparza espinal espino espinosa espinoza esquibel esquivel estevez estrada
  eze fajardo fallahi farago farahani farahmand farcas farias farkas farokhi fathi faty faye fazekas fazlic fedorov fedorova feher fekete feliciano feng
  fernandez fessehaye fetahu fierro figueroa filimon filipek filipiak filipowicz florczak florea florek flores florez fodor fofana fofie fogele fogelis
  fonseca fosu frackowiak fraczek fratczak fratila freimane freimanis fuentes fulöp gadiaga gaile gailis gailite gailitis gaitan gajda galarza galazka
  galindo galka gallardo gallegos galvez gamboa gamez ganaka gandhi ganea gao gaona garay garibay garica garrido garza gasior gasjune gasjuns gassama
  gastelum gaup gavrila gawel gawlik gawron gaye gaytan gbadamosi gbogboade gebreab gebregziabher gebrehiwot gebrekidan gebremeskel gebremichael
  gebreselassie gebretsadik gedi gelle getachew ghaderi ghasemi ghebreab ghebremeskel ghebreyesus gheorghe gheorghita gheorghiu ghide ghita gholami
  gibala gil giurgiu gjonaj glab gning gningue godinez godoy goitom golab golec golubev golzar gomez gomis gora goral goran gorka gorniak gorny goudiaby
  gowda gracia graczyk granado granados graudina graudins grecu gribuste gribusts griego grigoras grigore grijalva grinberga groduma grodums grosu groza
  gruba grube grudzien gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzywacz guajardo guardado guerra guerrero guevara gueye guha
  guillen guisse guled gulyas gumuspala gunday guneta guo gupta gurey gurmen gurule gutierrez guzik gwozdz gwozdzik gyamfi gyasi gyllenstierna gönultas
  habeeb habte hadad hadzic haetta hagos haidary haileab hailu hajdari hajdu hajduk haji hakala hakimi hakyemez halabi halasz haliti hamawandi hamdan
  hamidi hamo hamoud hanifat haqyar hariri haro hashi hashimi hawramani hawrami haxhiu hegedus heikkilä henriquez heredia herrera hersi hesso heydari
  hidalgo hinojosa hirsi hnatiuk holguin homsi horvath hotak huerta hurtado husic hussaini iacob iancu ibarra ichim iglesias ignat ilicali ilie illes
  ilunga ilves ionita iordache iorga iosif irimia irizarry islami ismail isokun ispas issa isse istrate ivanova ivascu iyalla iyengar iyer jaama jabouri
  jaff jaghori jagiello jahangiri jaidee jain jakab jakubiak jalali jallow jamiu jammeh jamshidi janabi jangid janiak janik jankauskas jankovska
  jankowiak jansone janus jaquez jara jaramillo jarju jaros jarosz jarzabek jashari jaskiewicz jassim jasso jatta jedrzejczak jedrzejczyk jekabsone jha
  jiang jibril jimenez jimoh jobe johar joshi jozwiak jozwik juarez juhasz jukuma jukums jumaa jumike jumikis jurado jurek jurkiewicz jusic jusufi
  juszczak kabbani kabongo kacprzak kaczmarczyk kaczmarek kaczor kadric kadriu kaewmanee kaewsai kahin kahsay kahveci kakkar kalala kalash kaleja kalejs
  kaleta kalisz kalnaja kalnajs kalnina kalnins kalns kaluza kamali kamara kanaan kande kandji kane kangas kania kaniyar kante kanteh kaplangi kapoor
  kapusta karabulut karaböcek karadas karaer karas karatas karic karikari karim karklina karklins karlsone kashani kasperek kasprzak kasprzyk kassab
  kastrati kaszuba katona kaul kaulina kaulins kaviani kayali kayode kazlauskas kazmierczak kebe kebede kececi kedziora keita keizare keizars kelemen
  kelmendi kenina kenins kepa kerekes kermani kero kflom khademi khafaji khalili khalo khamphan khamsing khatib khatri khorasani khouma kiani kifle
  kilicci kirac kiraly kisiel kita kitok klavina klavins klercker klimczak klimek klinhom kmiec kmiecik knapik kobus kocabiyik kocchar kocsis kocyigit
  kogut koha kohs koivisto kolasa kolisnyk kolodziej kolodziejczyk konate konieczna konieczny konkaew konopka konte kopec koper korol koroma kostrzewa
  kovac kovacs koval kovalchuk kowal kowalczuk kowalik koyuncu koza kozak koziel koziol kozlov kozlova kozma krakowiak krance krancis krastina krastins
  kraule kraulis krauze kravchuk krawczyk krawiec kreslina kreslins krieva krievina krievins krievs krol kronberga kruk krumina krumins krupa kryeziu
  krysiak ksiazek kubiak kubica kuc kucharczyk kuchta kucukler kuday kujawa kukk kulane kulesza kulik kulmane kulmanis kumi kunt kunter kuoljok kurdi
  kurek kurzemniece kurzemnieks kus kushnir kusi kutlay kuusisto kuznetsova kuzucu kwaakye kwarteng kwiecien kyei körmukcu köybasi laakso laboy lach
  lacis ladega lagerbring lagos lahti laivina laivins lakatos landmane landmanis lapina lapsina lapsins lasmane lasmanis lasota latifat latkovska
  lauberga laureano lawal leal lebedev lebedeva lebron ledesma legzdina legzdins lehto leiva lejina lejins lejniece lejnieks lemus lenart lengyel lerma
  lesiak lesniak leye leyva liang liban licis lidaka lidaks lielmane lielmanis liepa liepina liepins limon linares lipka lleshi loca locs lodina lodins
  loera lomeli longoria lotfi loum lovato loya lozada lozano lucero lucio luczak luevano lugo lukacs lukasiewicz lukasik lukic lungu luo lupu luse lusis
  länta läntha maciag macias mackiewicz mackowiak macovei madej madera madrid maestas maftei magana mahad mahajan mahfoud mahmoudi majcher majchrzak
  majka makuachukwu malave maldonado malec maleki maliki maliqi malki manea maneerat mangane manolache manole mansouri manzanares marakatt marchewka
  marciniak marcu marczak marginean markiewicz marquez marrero marroquin marszalek marton maryjane marzec mascarenas maslanka masoumi matei matisone
  mattila matusiak matuszak matysiak mawlud mayhos mayorga mayowa mazilu mazjane mazjanis mazur mazurek mazurkiewicz mbacke mballo mbaye mbengue mbodj
  mboup mbow mbye mebrahtu medina medne mednis medrano mehari mehra mehrotra meiere meiers mejia meksa mekss meldere melderis melendez melgar melngaile
  melngailis melnik melnyk menchaca mendez mendoza mendy menendez mengisteab mengistu mengsteab menon mensa mensah meraz mercado mesic meskuna meskune
  meskuns meszaros meza mezei michalak michalczyk michalek michalik micu mielczarek mihaila mihailova mihailovs mihalache mihalcea mikelsone mikhailov
  mikhailova miklas mikolajczak mikolajczyk milczarek miramontes mirea mireles miron mirzada mirzaei mishra misiak miskiewicz misztal miu mizuri
  mlynarczyk mobolaji mocanu moga mogbadunade moghaddam mohamoud moise mojica mokhtari moldovan moldoveanu molenda molina mondragon monroy montalvo
  montanez montano montemayor montenegro montero montes montez montoya moosavi moreno moroz morozov morozova morozovs motalo motyka mousa moya mroczek
  mroz mrozek muangkham muceniece mucenieks mucha muinat muizniece muiznieks mujic mujkic mukaram mukendi mukherjee mukhopadhyay mulugeta munguia muniz
  munoz muntean munteanu muresan murillo muro musawi musial mustafic mutiat mwamba mägi mäki mämmi nabizada nageye nagy naik nair najera najjar
  nambeesan namboothiri namike namikis namwong napierala naranjo narvaez nasr nassar nastase nava navarrete navarro nawrot nayar nazario nazary ndao
  ndaw ndiaye ndione ndir ndong ndour ndow ndoye ndukwu neacsu neagoe neagu neamtu nechita necula nedelcu negasi negassi negoita negrea negrete negron
  negru negussie nehru nekzad nematollahi nemes nemeth nevarez ngom nguer niane niang niass niasse nica nicoara niculae niedra niedziela niemczyk
  niemiec nieto nieves niia nikbakht nistor nitu njie nkansa nkansah nkrumah nojeem nooristani noorzai noriega norouzi novak novikov novikova nowaczyk
  nsia nti ntiamoa ntim nuh nunez nuristani nutti nuur nwachukwu nwogu nwosu nwuzor nyaako nyame nyantakyi oancea obaidi obeid obeng obiageli obianuju
  ocampo ocasio ochoa odunayo ofori ofosu ogbazghi ogunbanwo ogunleye ogunwande ojala ojeda okafor okbay okbazghi okeke okonkwo okoro okpattah okumus
  okunola okur okyere oladeji oladimeji olah olaoluwa olariu olasunkanmi olawale olczak olejniczak olejnik olijnyk olivares olivarez olivas olivo
  oliynyk olmos oltean olteanu olubukola olubunmi olufeyikemi olutola oluwakemi oluwanisola oluwaseyi oluwashina oluwatosin olvera omani omidi omma
  omobolaji omobolanle omolara omowale onohinosen onose ontiveros onyinyechukwu opeyemi opoku oppong oprea opris opuku oquendo orban orbay ordonez
  orellana ornelas orosco orosz orozco orsos orta ortega ortiz ose osei oskal osmani osoble osorio osso ostrovska osuagwu otero oti otiwa otuo owczarek
  owusu oxenstierna oyebola oyelude oyinkansola ozansoy ozere ozers ozola ozolina ozolins ozols ozuna pabon pacheco padilla padron paez pahlavi pajak
  pakalniete pakalnietis paksut pakula palacios palacz palka palma palomo paltere palters paluch pana panait pandey panek panicker pantoja panyawong
  paraschiv paredes parfa parra parsa partida partyka parvu pasca pascu pasic pasternak pasztor pataki patil patino patrascu pauluka pauluks paun
  pavliuk pavlov pavlovska pawelec pawlak pawlik paz peci pedraza pedroza pekkan pektemek pelayo pena pencis perales peralta perea perkona perkons petcu
  petersone petrauskas petre petrea petrova petrovska phomma phongphan piatek pichardo piechota pieczek pietras pietruszka pietrzak pietrzyk pilch
  pillai pineda pintea pinter pintilie piotrowicz pirvu pittja piwowarczyk pizarro pllana plonka pocan podniece podnieks podzina podzins polak polanco
  polishchuk poonsawat popal popalzai popov popova popovici porgante porgants porras portillo posada pothuvaal pourali pouye prado prajapat preciado
  preda prekaj prempeh pretkalnina pretkalnins pridane pridans priedite prieditis prieto prodan prokop promma prus przybyl przybyla przybysz ptak puente
  puga puiu pukite pukitis pulido putnina putnins pytel päiviö pärn qabbani qader qaderi qadir qerimi qin quach quartey quesada quezada quinones
  quinonez quintana quintanilla quintero quiroz qurbani rabiei racz radoi radu rael rahal rajabi ramadani ramic ramirez ramos rangel rascon rasooli
  rassa rasul rasuli ratajczak ratniece ratnieks rattanakorn raya razavi razo rebane reddy regalado rendon renteria resendez rexhepi reyes reyna reynoso
  rico riekstina riekstins rifai rincon rios riquelme rivera rivero robak roble robledo robleh robles rocha rodarte rogala rojek rojo roldan rolon
  romaniuk romanovska romero romo roque rosado rosales rosario rosca rosiak rosu roybal rozenbaha rozenbahs rozite rozitis rozkalne rozkalns rubaie
  rubene rubenis rubio rudzite rudzitis rudzki ruelas ruiz runce runcis rusin rusu rybak rybarczyk rzepka saadi saar saarela saavedra sabaly sabau
  sabbagh sabdat saberi sabeti sadiklar sadiku sadio saeed saelee saelim saengchan saengthong saenz saetan saetang safi safo sagna sahak saheed saini
  saiz sakho salameh salazar salcedo salcido saldana saldivar salgado salihu salimi salinas sall salloum salmela salmina salmins salo samadi samanci
  samaniego samarrai samatar samb sambe sambou sanabria sandalci sandoval sandu sangthong sanneh santacruz santana santillan sanusi sanyang sara sarabia
  sarbu sarközi sarpong sarr sarraf sarri sattari sauceda saucedo sauliete saulietis sava savchuk savela savu sawaf sawangsri sayed sayginer seck
  sedillo sediqi segnane segovia segura sejeja sejejs sekinat selimi semenov semenova sene senghor sepetci sepp seppälä sepulveda serafin serban serrano
  serrato serzante serzants sesay sethi sevilla seydi seye sezek shabani shahbazi shaheen shahin shammari sharif shehu shekho shen shevchuk shi shiferaw
  shinwari shirazi shirwa shkodra shukla siad sidibe sienkiewicz sieradzki sietniece sietnieks sikora sile sileiko silfverstolpe silina silins silis
  sillah simion sindi sinha sipilä sipos sirante sirants sirbu sirola sirova sirovs sisneros sitek sittichai sium siwek skiba skoczylas skora skowron
  skowronek skrzypczak skrzypek skudra sliwa slowik slusarczyk smajic smirnova smits smuge smugis soare sobczak sobczyk sobieraj socha sohrabi sokol
  sokolov sokolova solano solis soliz solmaz solomon solorio solorzano soltys soltysiak somayaji sombat somboon somby somogyi sondore sondors sonko soos
  soria sosa sosare sosars sotelo souare soumare sowa sowe spahic sproge sprogis sprude srisai srisawat srisuk srithong sroka stachowiak stachowicz
  stachura staicu stanciu stancu stanek stanekzai stankiewicz stasiak statovci stec stefaniak steina stelmach stepien stepniak stoica stolarczyk
  strautina strautins strautmane strautmanis strazdina strazdins stroe strzelczyk stöckel suarez suciu sugulle sukjai sukkasem suksawat sukute sukuts
  sulaimon suljic sultani sultanzada surma suthar suwan suwannarat svonni swiatek syla sylla szabo szalai szasz szczepaniak szczepanik szczerba szczesna
  szczesniak szczesny szczygiel szekely szekeres szewczyk szilagyi szoke szostak szucs szulc szwarc szwed szymczak szymczyk szymkowiak szyszka sözeri
  tabatabaei tadesse tafoya taghavi tagore tahiri taiwo takacs takyi talabani talberga talwar tamayo tamba tamez tamimi tamm tamunoemi tanase tandon
  tanrikulu tapia tasci tasli tavakoli tawia tawil tayeb tazegul tefera teicane teicans tejada tejeda tekand tella tellez tello temitope teran terrazas
  tesfay tesfazghi tewelde thach thaqi thiam thiao thiaw thiongane thioub thioune thongchai thongdee thongkham thongsuk tijerina tikriti tilahun tiltina
  tiltins tirado tirele tirelis tkachuk tkaczyk toader tokgöz toledo tolosa tolulope toma tomala tomczak tomczyk tomma tomys toro torres torrez toth
  touray toure tracz trandafir traore trejo trevino trif trifan trinh trivedi trujillo truong trzeciak tsegay tshibangu tuca tucs tudorache tudose tuglu
  tugluk tunaboylu tunceri tuomi turcu turek turkdogan turkyilmaz tutuncu tuzun tweneboa twumasi török uca uchechi udre udris uka ukaj ulibarri ulloa
  uluhan ungureanu urbanczyk urbanek urbaniak urbanowicz urbina urena urias uribe urrutia ursu utsi uusitalo vaca vaciete vacietis vaduva vainio vaivade
  vaivads valadez valdez valdivia valencia valenzuela valkeapää valladares vallejo valtere valverde vanaga vanags vanegas varadi varela varga varma
  varrier vasiliauskas vasiliu vasils vaziri vazquez vecumniece vecumnieks vega veinberga veisa veiss velasco velasquez velazquez velez veliz venegas
  vera verdugo verduzco veres vergara verma veseli viera vilks villagomez villalobos villalpando villanueva villarreal villasenor villegas vilsone
  viluma vilums vincze vinogradov vintere vintila virag vitina vitins vitola vitolina vitolins vitols vituma vitums vlad voicu voinea volkov volkova
  volle vollis vorobyov vuong vörös walczak walkowiak warchol wardak warfa wasiak wasik wasiu wawrzyniak wegrzyn wehliye weldegebriel weldemichael
  wiacek wiafe wiecek wieczorek wilcox wilczek wilk willane witczak witek wlodarczyk wnuk wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak
  wolde woldemichael woldu wolny wongchai wongsa wongsakul wongsawat worku wos wrobel wrona wuraola wypych xiao xie yaamoa yade yaghi yalcin yanez yaqub
  yazdani yazici ybarra yeboa yeboah yesilkaya yetkiner yilmazer yirenkyi ylitalo yodkaew yorulmaz yousafzai yussuf yusufzai zadran zaharia zaheer zaher
  zahiri zain zajac zak zalite zalitis zambrano zamfir zamora zamudio zandi zangana zapata zaragoza zarate zare zareba zarei zaremba zarina zarins
  zavala zawada zawadzki zayas zayat zdunek zebari zeidan zeidmane zeidmanis zeka zelaya zeltina zeltins zepeda zeqiri zerai zeray zewde zheng zhou zhu
  zibere zibers zieba zielonka ziemele ziemelis zietek zmuda zogaj zoubi zubaidi zuk zukic zunda zuniga zurek zvaigzne zvejniece zvejnieks zviedre
  zviedrs zvinele zvinelis zych zygmunt zyla önur örge öymen özberk özbey özbir özdenak özdogan özgörkey özkara özkök öztonga öztuna`,
);

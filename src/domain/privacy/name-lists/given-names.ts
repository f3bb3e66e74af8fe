/**
 * Given names in use of at least 150 people in Sweden, small letters; of double names each part. From Statistics Sweden's
 * list of names in use of everyone registered on 31 December 2020.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aarne aaron aase abas abbas abbe abd abdalla abdallah abdel abdelrahman abdi abdiaziz abdifatah abdikadir abdikarim abdinasir abdiqani
  abdirahim abdirahman abdirashid abdirisak abdirizak abdishakur abdo abdu abdul abdulahi abdulaziz abdulkader abdulkadir abdulkarim abdulla abdullah
  abdullahi abdulrahman abdurahman abeba abed abeer abel abigail abir abolfazl abraham abrar abshir abubakar abukar ada adam adan adel adela adele
  adelia adelina adeline adem aden adham adi adiam adil adin adina adis adisa admir adna adnan adolf adrian adriana adriano adrienne adéle afaf
  aferdita afnan afrah afram afrim afsaneh afshin agata agaton agda agim agne agnes agnesa agneta agnetha agnieszka agron agust ahlam ahmad ahmed
  ahmet aicha aida aiden aikaterini aila aili aiman aimo aina aino aira airi aisha ajdin ajla akbar aki akram aksel al ala alaa alain alan alba alban
  albert alberto albin albina aldin aldo alea alec alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra alem alen alena alessandra
  alessandro alessia alessio alex alexander alexandra alexandre alexandros alexandru alexia alexis alexsandra aleyna alf alfhild alfons alfred alfredo
  algot ali alia alice alicia alicja alida alija alin alina aline alireza alisa alisha alison alissa aliya aliyah alla allan allen alli allie allis
  ally alma almaz almin almir almira alrik althea altin alva alvar alvaro alve alvin alvina alwa alwin alyssa amadeus amal amalia aman amanda amandus
  amani amanuel amar amber ameer amel amela amelia amelie amena amer ami amie amila amilia amin amina amine amir amira amit amjad ammar amna amos amr
  amra amran amy amélie ana anab anahita anas anastasia anastasiia anastasija anastasios anders andi andras andre andrea andreas andreea andrei andrej
  andres andrew andrey andrius andrzej andré andréa andréas andrée andrés andy anel anela anes aneta anett anette angel angela angelica angelika
  angelina angelique angelo angelos anh ani anica anika anil anis anisa anita anitha anja anki ann anna annabelle annalena annamaria annbritt anne
  anneli annelie annett annette anni annica annicka annie annika annikki annita annmari annsofi annsofie anny ante antero anthon anthony antoine
  antoinette anton antoni antonia antonina antonio antonios antony antti anu anwar anya apostolos ara aram aran aras arash araz arben arber arda
  ardian aref arezo ari aria arian ariana ariel arif arild arin arina arja arkadiusz arkan arlinda arman armando armend armi armin arne arnela arnold
  aron arsema arta artem arthur artin arto artur arun arve arvid arvin arvo arwa arwid arya aryan asaad asad asal aseel asha ashkan ashley ashraf asia
  asif asil asim asiya asko aslan asli asma asmaa asmeret asmir aso assar asta aster aston astor astrid athanasios athena athina atilla atlas atle
  attila audrey august aune aurelia aurora ava avan avin avni awa awet axel aya ayaan ayad ayah ayan ayat ayda aydin ayesha ayham ayhan ayla aylin
  ayman aymen aynur ayoub ayse aysel aysha ayub azad azadeh azam azar azhar aziz aziza azra babak bahaa bahar bahman bahram bajram ban bana baraa
  baran barbara barbro baris barry bartlomiej bartosz basel basem bashar bashir bashkim basil basim basma bassam bassel bastian batool batoul bayan
  bea beata beate beatrice beatrix beatriz behnam behzad bekim bekir belal belinda bella belle belma ben bengt benita benjamin benny bent bente
  benyamin beppe berat bereket berfin berhane berit berith berivan bernard bernd berndt berne bernhard bernt bernth bert berta berth bertil beryl
  besim besnik bettina betty bianca bibbi bibi bilal biljana bill billie billy bim biniam birger birgit birgitta birgitte birk birthe bitte bjarne
  björg björn blanca blanka blenda blerim blerina blerta bo bob boban bobby bobo bodil boel bogdan bojan bojana bonnie boo boris bosse bozena brahim
  brandon branislav branka branko brenda brian brigitte brita britt britta britten bror bruce bruno bryan bujar burak burhan burim bushra buster börje
  bülent caesar caisa caj cajsa calle calvin cameron camila camilla camille camilo can carin carina carita carl carla carlo carlos carmen carol carola
  carolin carolina caroline carsten casandra caspar casper caspian cassandra cataleya catalina catarina catharina catherine cathrin cathrine catrin
  catrine ceasar cecilia cecilie cedric celeste celia celina celine cesar cevin chanel chanelle chantal charbel charles charlie charlott charlotta
  charlotte chatarina chatrin chatrine chelsea chi chiara chloe chloé chris christa christel christelle christer christian christiane christin
  christina christine christofer christoffer christoph christophe christopher christos cia cilla cim cina cindy claes claire clara clarence clary clas
  claudia claudio claus cleo cliff colin collin connie conny conrad constantin corina corinne cornelia cornelis cornelius craig crister cristian
  cristin cristina cristoffer csaba curt cynthia céline dafina dag daga dagmar dagny dahir dahlia daisy dajana dalal dalia dalibor dalila dalya damian
  damien damir dan dana dani dania danial danica daniel daniela daniele daniella danielle danijel danijela danilo danny dante danuta dany daphne dara
  daria darian darin dario darius dariusz darko darya david davide davor dawid dawit dawood dea dean debora deborah dejan delia delina demir denice
  denis denisa denise deniz denize dennis denniz denny derek derya desireé desiré desirée despina destiny devin dewin dexter diana diane diar dick
  didrik diego dieter dijana dilan dilara dilek dima dimitra dimitri dimitrios dina dinh dino dion dirk disa ditte diyar dmytro doaa dolores dominic
  dominik dominika dominique donald donia donna donya dora dorian doris dorota dorotea dorothea dorothy douglas dragan dragana dragica drita driton
  duaa duc dunia dunya dusan dusanka dylan dzevad désirée ebba ebbe ebbot ebon ebrahim ebrima ebru eda edda eddie eddy eden edessa edgar edin edina
  edis edison edit edita edith edla edmond edmund edna edona eduard eduardo edvard edvin edward edwin edyta eero eeva efe efrem egil egon egzon egzona
  ehab ehsan eija eila eilert einar eine eino eira eivor eje ejvor ekaterina ekrem el ela elaine eldana eldar eldin eleanor elena eleni elenor elenore
  eleonor eleonora eleonore elham eli elia eliah elian eliana elias eliaz elice elicia elida elie elif elijah elin elina eline elinor elinore elion
  eliot eliott elis elisa elisabet elisabeth elise elisia elissa eliza elizabeta elizabeth elize elke ella elle ellen ellenor elli ellie ellika
  ellinor ellinore elliot elliott ellis elly elma elmer elmira elna elnaz elof elon elona els elsa else elsi elsie elsy elton elvedin elvi elvin
  elvina elvir elvira elvis elvy elwin elwira elyas elza elzbieta ema emad eman emanuel embla emel emeli emelia emelie emelina emely emil emilia
  emilie emilija emilio emily emin emina emine emir emira emma emmanuel emmeli emmelie emmi emmie emmy emrah emran emre emrik emy ena enar enas enes
  engla enis enisa enrico enrique ensar enver enya enzo ercan eren erfan eric erica erick erik erika erin erina erja erkan erkki erland erling ermias
  ermin ermina erna ernest ernesto ernst erol ervin erwin esa esad esbjörn eskil esko esma esmeralda espen esra esraa essie esteban estelle ester
  esther estrid ethan ethel eugen eugenia eva evald evan evangelia evangelos eve evelin evelina eveline evelyn even evert evin evy ewa ewelina ewy
  eyad eyvind fabian fabio fabiola fadi fadia fadil fadila faduma fadumo fahad fahed fahima faik faisa faisal faiza fannie fanny farah fardowsa fares
  farhad farhan farhia farhiya farhiyo fariba farid farida farideh faris fartun faruk farzad farzana farzaneh fatema fatemeh faten fathi fatih fatima
  fatimah fatime fatma fatme fatmir fatou fatuma faysal febe federico fehmi felice felicia felipe felix felizia feras ferdinand ferenc fereshteh
  ferhat ferial feride fernanda fernando feven fia fidan fikret filip filiph filippa filiz filmon finn fiona firas firat flemming flora florence
  florentina florian florin folke fouad frances francesca francesco francis francisca francisco franco frank frans franz franziska fred freddie freddy
  frederick frederik fredric fredrica fredrick fredrik fredrika frej freja freya freyja frida fritz frode fuad furkan gabi gabor gabriel gabriela
  gabriele gabriella gabrielle gaby galina gary geir genet georg george georges georgette georgi georgia georgina georgios gerard gerd gerda gerhard
  gerry gert gerth gertie gertrud gerty ghada ghaith ghassan ghazal gheorghe gholam ghulam gia gideon gilbert gill gillis gina gino giovanni gisela
  git gith gittan gitte giulia giuseppe gladys glen glenn gloria gonzalo goran gordana gordon gottfrid grace grazyna greger gregor gregory greta grete
  grethe grim gry grzegorz gudrun guillermo guled gull gullan gullbritt gulli gullvi gun gunborg gunbritt gunda gunder gunhild gunilla gunlög gunn
  gunnar gunnel gunni gunny gunvi gunvor gurli gustaf gustav gustavo gusten guy gärd gökhan göran görel görgen gösta göta göte günter haben habib
  habiba habtom haci hadeel hadi hadia hadil hafsa haidar haider haifa hailey haitham hajar hakan hakim hala haley halil halima halime halimo halina
  hamda hamdi hamed hamid hamida hampus hamsa hamse hamza hamze hamzeh hana hanaa hanad hanadi hanan haneen hani hanin hanna hannah hannan hanne
  hannele hannelore hannes hannu hans harald hardy haris harley harri harriet harry harun hasan hashem hashim hasna hassan hasse hatem hatice hava
  haval havanna havin hawa hawo haya hayat haydar hayder haylie hazem heba hector hedda hedvig hedwig heidi heike heikki heinz hektor helen helena
  helene helga helge heli helin helle hellen helmer helmi helmut helvi helén heléna heléne hend hendrik henna henning henny henok henri henric
  henrietta henriette henrik henry henryk herbert herman hermine hermon herta hiba hibo hicham hilal hilda hilde hildegard hilding hildur hilja hilkka
  hillevi hilma hilmer hind hisham hjalmar hjördis hoang hoda hodan holger hollie holly hong horst hossam hossein houda hubert huda hugo hulda husam
  husein hussain hussam hussein håkan héléne hülya hüseyin ia ian ib ibrahim ibtisam ida idil idris idun ieva ifrah igor ihab ihsan ikhlas ikram ikran
  ildiko ilham ilhan ilia ilias ilija ilir ilkka ilma ilon ilona ilse ilya ilyas imad iman imran imre ina inas indira indra ines inez ing inga
  ingalill ingbritt inge ingeborg ingegerd ingegärd ingela ingemar ingemo inger ingmar ingmari ingmarie ingrid ingvar ingvor inna intisar ioan ioana
  ioanna ioannis ion ionut iqra iren irena irene irfan irina iris irja irma irmeli iryna irén iréne isa isaac isabel isabell isabella isabelle isac
  isadora isak isam ishak isidor islam ismael ismahan ismail ismet ismeta ismo isolde isra israa issa issam istvan iva ivan ivana ivanka ivar ivica
  ivo ivy iwona iyad iza izabel izabela izabell izabella izabelle izet jaakko jaan jaana jacek jack jackie jackson jacob jacqueline jacques jad jade
  jadranka jadwiga jafar jaime jake jakob jakub jalal jalil jamal james jamie jamil jamila jamshid jan jana jane janet janeth janette jani janice
  janina janine janis janna janne janni jannica jannice jannie jannika jannike janos janusz jaqueline jari jarkko jarl jarmo jaroslaw jasmin jasmina
  jasmine jasminka jasna jason jasper javad javid javier jawad jax jay jayden jean jeanette jeannette jeff jeffrey jehad jelena jenna jenni jennica
  jennie jennifer jenny jens jeremiah jeremy jerker jerry jerzy jesper jesse jessica jessie jessika jesus jeton jette jian jibril jie jihad jihan jill
  jim jimi jimmi jimmie jimmy jin jinan jing joachim joacim joakim joan joana joanna joao joaquin joar jocelyn joe joel johan johann johanna johannes
  john johnnie johnny johny jolanta jolene jolie jolin jolina joline jon jona jonah jonas jonatan jonathan jones joni jonna jonnie jonny jordan jorge
  jorma jorunn jose josef josefin josefina josefine joseph josephine joshua josip josé joud joudi jouko jouni jovan jovana joy joyce jozef jozsef juan
  juana judit judith judy juha juhani jukka juli julia julian juliana julianna julie julien juliet juliette julija julio julius jun june juni junia
  junie junior juno jussi justin justina justus justyna jusuf jutta jwan jyrki jytte jöns jörg jörgen jörn jürgen kaan kaarina kacper kadir kai kaija
  kaisa kaj kajsa kalevi kalle kaltrina kamal kamar kamel kamil kamila kamilla kamran karam kareem karen kari karim karima karin karina karl karla
  karol karola karolin karolina karoline karrar karsten karwan kasem kasim kaspar kasper katalin katariina katarina katarzyna kate katerina kateryna
  katharina katherine kathleen kathrin kathrine kati katia katie katinka katja katri katrin katrina katrine kauko kaveh kawa kawthar kay kayla kazem
  kazimierz keijo keith kellie kelly kelvin kemal ken kenan kennert kennerth kennet kenneth kenny kent kenth kenza kerim kersti kerstin kerttu ketty
  kevin kewin keyla khadar khadija khadijeh khadra khaled khalid khalil kia kian kiana kiara kicki kid kilian kim kimberly kimmo kimmy kinga kira
  kirill kirsi kirsten kirsti kitty kjell kjerstin klara klas klaudia klaus knut kobra konny konrad konstantin konstantinos kornelia krister kristian
  kristiina kristijan kristin kristina kristine kristofer kristoffer krisztina krystian krystyna krzysztof kurt käthe kåre laban lage laila laine
  laith lajla lajos lama lamar lamia lamin lamis lana lara larin larisa larissa larry lars lasse laszlo latif latifa laura laurent lauri lava lavin
  lawrence layal layan layla layth lazar le lea leah leandro lee leen leena leia leif leija leila lejla lemlem lena lene leni lenita lennart lennie
  lennon lennox lenny leo leon leona leonard leonardo leonel leonidas leonie leonora leonore leopold leslie leszek leticia levi levis lewis lex lexi
  lexie leya leyla león li lia liam lian liana lias liban lida lidia lidija lidya lie liisa lil lilas lili lilia lilian liliana lilja lill lillan
  lillemor lilli lillian lillie lilly lilo lily limar lin lina linda line linn linnea linnéa linus lion lionel liridon liridona lis lisa lisbet
  lisbeth lise liselott liselotte lisen lisette liudmila liv liva livia liya liyana liz liza lizette lizzie ljiljana ljubica lo loa logan loke lola
  lolita lollo lone lorena lorentz lorenzo lorik lorin lott lotta lotte lotten lottie lou loui louice louie louis louisa louise lova love lovelia
  lovis lovisa lowa lowe luan luay lubna luca lucas lucia lucian luciano lucie lucy lucyna ludmila ludvig ludwig luis luisa luiza lujain luka lukas
  lukasz luke lul luljeta luna luul luwam luz lycke lydia lykke lynn léon maarit mabel maciej madelaine madelein madeleine madelen madelene madeléne
  madicken madina magda magdalena maggie magne magnus maha mahad mahamed mahamud mahdi maher mahin mahir mahmod mahmood mahmoud mahmud mahmut mahnaz
  mahsa mai maia maida maija maila maine maire mais mait maivor maj maja majbritt majd majda majed majid majken majlis majvi majvor maksim malak
  malcolm malek malena malgorzata malik malika malin malou malte malva malvina manal manar manda manfred manne mansour mantas manuel manuela mara
  marah maral maram marc marcel marcela marcelo marcin marco marcos marcus marek margaret margareta margareth margaretha margarita margit margita
  margot margret margreth marguerite mari maria mariam mariama marian mariana mariann marianna marianne marica marie mariella marielle mariette mariia
  marija marijana marika marilyn marin marina marine mario mariola marion marit marita maritha maritta maritza marius mariusz mariya marja marjan
  marjatta marjo marjut mark markku marko markus marlen marlena marlene marley marlon marléne marta martha martin martina martine martti martyna
  marvin marwa marwah marwan marwin mary marya maryam maryama maryan marzena marzia marzieh masa mason masoud masoumeh matej mateo mateusz matheo
  matheus mathias mathilda mathilde maths matias matilda matilde matin mats matteo matteus matthew matthias matti mattias mattis matts matz maud mauri
  maurice mauricio mauritz mauro max maxim maxime maximiliam maximilian maximillian maximus maxine maxwell may maya mayada mayar mazen mazin md medina
  megan mehari mehdi mehmed mehmet mehran mehrdad meija meja melanie melek meliha melika melina melinda melisa melissa melker melody melvin melwin
  mensur meral mercedes mercy mergim merhawi merhawit meri meriam meriem merima merit merita merja merna meron mert merve mervi meryem mesut meta
  metin mette meya mhd mi mia micael micaela michael michaela michail michal michel michele michell michelle mickael mickaela micke miguel mihaela
  mihai mihail mika mikael mikaela mikail mike mikhail mikkel mikko mikolaj mila milad milan milana mildred mile milea milena milia miliam milian
  milica milio milja milka milla mille millie million milly milo milorad milos milou milton mimi mimmi mimmie mimoza min mina mindaugas minea minelle
  minh minja minna minnah minoo minou mio miodrag mir mira miral miran miranda mireille mirela mirella mirelle miriam mirja mirjam mirjana mirko mirna
  miro miroslav miroslaw miroslawa mirsad mirsada mirza mitra mladen moa mohamad mohamed mohammad mohammed mohamud mohanad mohannad mohsen mojgan
  mojtaba mollie molly moltas momodou mona monia monica monika monique monir morad morgan morris morten morteza moses mostafa mouna mounir mourad
  mousa moussa moustafa muhamad muhamed muhamet muhammad muhammed muhanad muhannad muharem mujtaba mukhtar mumtaz muna munir munira murad murat
  murtaza musa musab mussie mustafa mustafe mustapha my myra myriam myrna märit märta märtha måns mårten nabil nabila nada nader nadezda nadia nadim
  nadin nadine nadir nadira nadja nadya naemi nafisa nagham nahed nahid nahla nahom naila naim naima najah najat najib najiba najla najma najmo najwa
  nancy nanna nanny naod naomi narges nariman narin naser nasim nasir nasra nasrin nasro nasser nasteho natali natalia natalie nataliia natalija
  nataliya natalja natan natanael natasa natasha nathali nathalie nathan nathanael nathaniel natnael navid nawal nawar naya nazanin nazar nazli nea
  neah nebojsa neda nedal nedim nedzad negar negin neil nejla nelia nell nella nelli nellie nelly nelson nemanja nemi nemo nenad neo nermin nermina
  nesrin nestor nevin ngoc nichlas nicholas nick nicki nicklas niclas nico nicola nicolae nicolai nicolas nicole nicoleta nicolina nicoline nidal
  niels nihad nihal niilo niina nika nike niki nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikolina nila nilas nilla nilo
  nilofar nils nima nimco nimo nina ninja ninna ninni ninnie nino ninos nisa nisreen nisse nizar noa noah noak noel noelia noelle noemi noha nomi
  noomi noor noora nor nora norah norbert nore norma norton nour noura nova novali novalie nowa nuha nur nura nuri oday odd odin ofelia oksana ola
  olaf olav olavi ole oleg oleksandr olena olga oliver olivera olivia olivier oliwer oliwia olle olli olof olov omar omer omid omran onur ophelia
  orhan orlando orvar osama oscar oskar osman osmo ossian othilia othman otilia otis ottilia otto outi ove owe owen ozzy paavo pablo palle paloma
  pamela panagiotis paola paolo pari parisa parvaneh parvin parviz pascal pasi patric patricia patricio patrick patrik patrycja patryk paul paula
  pauli paulina pauline paulo pavel pawel payam peder pedram pedro peggy pehr pekka pelin pelle penny pentti per percy perla pernilla pernille perry
  pertti petar peter pether petra petri petronella petros petrus petter peyman philip philipp philippa philippe phillip phuong pia pierre pim pinar
  piotr pirjo pirkko pixie polina polly pontus poul preben predrag prince priscilla przemyslaw päivi pär pål péter qais qamar qasim quang quoc raad
  rabia rachel rachid rade radmila radoslaw radwan raed rafael rafal rafi raghad ragna ragnar ragnhild rahaf rahel rahim rahima rahma rahman rahul
  rahwa raija raili raimo rainer raja rajaa rakel ralf ralph rama ramadan raman ramazan rami ramin ramiz ramiza ramon ramona ramzi rana rand randa
  randi rani rania ranim ranya raoul raphael raquel rasha rashid rasim rasmus raul rauni rauno rawaa rawan rawand ray rayan raymond razan razia rebeca
  rebecca rebecka rebin reda reem regina reham reidar reidun reijo rein reine reinhold reino renata renate renato rene rené renée rex reza rezan riad
  ricard ricardo richard rick rickard ricky ridwan rifat rigmor riham riitta rikard rim rima rimas rimon rina rio risto rita ritta ritva river robbin
  robel robert roberta roberth roberto robin rodi rodrigo roger roine rojin rola roland rolf roman romeo romina ronak ronald roni ronja ronnie ronny
  ronya ros rosa rosalie rosanna rose rosemarie rosie rosita rosmari rosmarie roula roxana roxanna roy roya royne roza ruba ruben ruby rudolf rufus
  rui runa runar rune runo ruslan rut ruta rutger ruth ruweyda ruzica ryan ryszard saad saara saba sabah saber sabiha sabina sabine sabirin sabri
  sabrin sabrina sadaf sadia sadik saeed saeid safa safaa safet safia safiya safwan saga sagal sahar sahra sahro sai said saida saif saima saja sajad
  sajjad sakari sakarias sakariye sakina salah salam salar saleh salem sali salih salim sally salma salman salme salomon salwa sam sama samah saman
  samanta samantha samar sameer samer sami samia samir samira samiya sammy samra samrawit samsam samson samuel sana sanaa sanaz sander sandi sandor
  sandra sandro sandy sanel sanela sanja sanna sanne sanny santiago santino sara sarah sardar sargon sari sarina sarmad saron sasa sascha sasha saskia
  satu savannah sawsan sayed saynab scott sead sean sebastian sedra seham seif seija selam selamawit selena selim selin selina selma sema semere
  semhar semir semira semra senad senada senait senay sepideh seppo serdar serena sergei sergej sergey sergio serhat serkan set seth sevda sevgi sevim
  seyed shaban shabnam shadi shahab shahad shahd shahed shahid shahin shahla shahnaz shahram shaima shaimaa sham shams shamso sharif sharmarke sharon
  shayan shaymaa sheila sherin shilan shima shireen shirin shirley shiva shpresa shqipe shukri shwan sia siamak sibel sickan sid sidra sienna sif sig
  sigbritt sigge signe signhild sigrid sigurd sigvard siham sila silas silja silje silke silva silvana silvia sima simeon simo simon simona simone
  sina sinan sinikka sinisa sipan siri sirin sirkka sirpa sisko sissel siv sivan sivert siw sixten skender sladjana slavica slavko slawomir slobodan
  slobodanka smilla snezana snjezana sofi sofia sofie sofija soheil soheila soile sol solbritt solin solomon solveig solvig solweig soma somaya songül
  sonia sonja sonny sonya sophia sophie soran soraya sorin souad sozan staffan stanislav stanislaw stanley stavros steen stefan stefania stefanie
  stefano stefanos steffen stella stellan sten stephan stephanie stephen stevan steve steven stig stina stuart sture stéphanie suad suada suha sukanya
  sulaiman suleiman sulejman suleyman sultan sumaya sumeya sundus sune susan susana susann susanna susanne suzan suzana suzanna suzanne svante svea
  svein sven svend sverker sverre svetlana svitlana syed syeda sylve sylvester sylvi sylvia sylwester sylwia synnöve szymon sölve sören süleyman
  tadeusz tage taha taher tahereh tahir taim taimi taina taisto tala talal talia tamara tamas tamer tania tanja tanya tapani tapio tara tarek tareq
  tarik tariq tarja tarmo tasnim tatiana tatjana tauno tea ted teddy tedros teija tekla telma temesgen teo teodor teodora teres teresa terese teresia
  tereza terje tero terttu terése tess tetiana teuta teuvo texas thaer thanh thea thelma theo theodor theodora theodore theodoros theres theresa
  therese theresia theresé therés therése thi thiago thilda thilde thim thindra thobias thom thomas thommy thony thor thorbjörn thord thore thorsten
  thu thure thuy thyra thérese thérése tiam tibor tiffany tiina tijana tilda tilde tilia tilly tim timea timmie timmy timo timothy timur tina tindra
  tine tino tintin titti titus tobias todd toini toivo tom tomas tomasz tomi tomislav tommi tommie tommy tone toni tonny tony tor tora torben torbjörn
  torborg tord tore torgny torkel torleif torsten torun torvald totte tova tove towa towe trine tristan trond troy truls tryggve tsega tua tuan tuija
  tuomo ture turid tuula tuulikki tuva tuwa tyler tyr tyra tyrone ubah ulf ulla ulrica ulrich ulrik ulrika ulrike uma umar una unni uno urban ursula
  urszula usman uwe vahid valborg valdemar valencia valentin valentina valentino valeria valerie valle valon valter van vanda vanessa vanja vanna
  vasile vasileios vasiliki vasilios vedran vega veijo veikko veine veli vendela venkata vera verica verner veronica veronika vesa vesna vian vibeke
  vicky victor victoria vida vidar vide viggo viking viktor viktoria viktorija vilda vilde vilgot vilhelm vilhelmina vilja ville villemo villiam villy
  vilma vilmer vilton vince vincent viola violet violeta violetta vira virginia virpi vivan viveca viveka vivi vivian viviana viviann vivianne
  vladimir vladislav vlora volodymyr vuokko väinö wael wafa wafaa wahid walaa waldemar waleed walid walter walther wanda wanja ward warda wasan waseem
  wasim wassim wei weine wenche wendela wendy wera werner weronica weronika wesam wictor wictoria widad widar wieslaw wieslawa wiggo wiktor wiktoria
  wilda wilde wilfred wilgot wilhelm wilhelmina wilja wille willem william willy wilma wilmer wilson wilton wincent winnie winston winta wioletta
  wisam wissam wiveca wojciech wolfgang xander xavier xin xuan yacoub yahia yahya yahye yakob yakup yaman yamen yan yana yang yara yasar yasemin yaser
  yasin yasir yasmin yasmina yasmine yasser yassin yazan yemane yi yildiz ying ylva yngve yodit yoel yohannes yolanda yonas yonatan yones yonis
  yordanos yosef yosief younes yousef yousif yousra youssef yousuf yrsa yu yulia yunus yusef yusra yusuf yvette yvonne zacharias zack zackarias zaher
  zahra zahraa zaid zain zainab zakaria zakarias zakariya zakariye zaki zakia zamzam zana zander zandra zanna zara zarah zaynab zbigniew zdravko zeb
  zebastian zehra zein zeina zeinab zeke zeki zelda zeljko zena zenita zeynab zeynep zia ziad zina zion zlata zlatan zlatko zoe zoey zofia zohra
  zohreh zoltan zoran zorica zsolt zsuzsanna zuzanna ängla åke åsa åse ömer örjan östen özgür özlem`.split(
    /\s+/,
  ),
);

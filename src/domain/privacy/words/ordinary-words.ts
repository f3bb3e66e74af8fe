import { endsWithOneOf, wordList } from './word-list.js';

/** Ordinary words that begin the answer to a label, a heading or a line, and have a capital there for that alone. */
const ordinary = wordList(
  `ej ja nej jo nja kanske okej ok saknas saknar finns fanns okänd okänt okända oklar oklart oklara hemlig hemligt skyddad skyddat anonym anonymt
    anonyma ingen inget inga någon något några flera flertal flest få fåtal många båda bägge alla allt all var varje annan annat andra samma samtliga
    övrig övrigt övriga resten halva hälften dubbel dubbelt enda ensam ensamt noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton
    femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen första tredje fjärde femte sjätte sjunde
    åttonde nionde tionde sista näst nästa förra kvinna kvinnor man män  pojke flicka tjej kille barn vuxen vuxna ungdom ungdomar äldre yngre
    gammal gamla ung unga singel gift ogift skild änka änkling frånskild sambo ensamstående familj förälder föräldrar anhörig anhöriga vårdnadshavare
    syskon tvilling tvillingar gravid   pensionär arbetare företagare egen egna ny nytt nya nyanländ nyanlända befintlig tidigare nuvarande
    aktuell aktuellt aktuella inaktuell återaktualiserad pågående pågår vilande vilar väntar väntande väntas avvaktar avslutad avslutat avslutade
    avslutas avslut avskriven avslagen avslag avvisad avböjt avböjer avbokad avbokat avbröt avbryter antagen antaget antagna antas angiven angivet
    ankommer anländer anmäld anmält anmälda anmälan återkommer återgår återvänder återbud återbesök tillbaka inskriven inskrivet inskrivna utskriven
    utskrivet utskrivna inlagd inlagda inlagt utskrivning inskrivning placerad placerade placering bokad bokat bokade bokas bokning inbokad ombokad
    obokad kallad kallade kallas kallelse inbjuden inbjudna inbjudan hemlös hemlösa bostadslös arbetslös sysslolös utförsäkrad sjukskriven sjukskrivna
    sjuk sjuka  friskt friska frånvarande frånvaro närvarande närvaro närvarar deltar deltog uteblev uteblivit uteblir utebliven sen sent sena
    försenad försenat försenade tidig tidigt klar klart klara färdig färdigt färdiga godkänd godkänt godkända underkänd beviljad beviljat beviljades
    nekad nekat nekades överklagat överklagad överlämnad överlämnat överförd överflyttad flyttad flyttat flyttar flyttade flytt hemma borta hemgång
    hemresa utomlands död avliden avled levande skadad skadat drabbad placeras söker sökt sökte sökes sökande söks utredd utreds utredning utreder
    behandlad behandlas färdigbehandlad medicinklar utvald vald valda valt väljs önskar önskas önskemål behöver behövs kräver krävs kräv bör böra
    måste skall ska skulle kan kunde kunna vill ville får fick fått ger gav gett går gick gått kommer kom kommit tar tog tagit har hade haft är vore
    blir blev blivit gör gjorde gjort säger sade sa sagt ser såg sett vet visste hör hörde hört ligger låg står stod sitter satt bor bodde bott lever
    mår mådde trivs träffas träffar träffade träff möter möts ringer ringde ringt ring ringas mejlar mejla maila sms smsa skriver skrev skrivit skriv
    skickar skicka skickat skickad skickades skickas lämnar lämnade lämnat lämna lämnas hämtar hämtas hämta hämtade hjälper hjälp hjälpa hjälpt hälsa
    hälsar hälsade frågar fråga frågade svarar svara svarade svar svarat saknade glömde glöm glömt minns tror tänker tänk tycker undrar undrade hoppas
    hoppades önska gratulerar grattis beklagar tackar välkomna tillsammans börjar började börjat slutar slutade slutat startar startade start starta
    fortsätter fortsatte fortsätt ändrar ändrat ändrad ändras ändring kollar kolla kollade boka bokar läs läser läste visa visar visas öppnar öppnade
    öppna öppet stänger stängt stängd stängs följer följ följde möjligt möjlig omöjligt viktig viktigt viktiga bråttom akut akuta akutsjuk snarast
    snabbt snabb snart strax genast direkt alltid aldrig ofta ibland sällan redan ännu fortfarande igen bara endast enbart även också dessutom därför
    alltså annars istället ändå faktiskt egentligen tyvärr gärna verkligen ganska mycket mer mest mindre minst litet lite stor stort stora liten små
    hög högt höga lågt låga lång långt långa kort korta bred smal tung tungt lätt lätta svår svårt svåra enkel enkelt bra bättre bäst dålig dåligt
    dåliga sämre sämst fin fint fina trevlig trevligt trevliga glad glatt glada ledsen ledsna orolig oroligt arg argt nöjd nöjda missnöjd trött trötta
    pigg lugn lugnt lugna stressad rädd ren rena smutsig full fullt fulla fullsatt fullbokad fullbokat fulltecknat fulltecknad  tomt tomma ledig
    ledigt lediga upptagen upptaget rätt fel rik fattig varm varmt kall kallt hel helt hela halv trasig blandat blandad blandade gemensam gemensamt
    gemensamma enskild enskilt personlig privat offentlig ordinarie extra tillfällig tillfälligt tillfälliga frivillig frivilligt obligatorisk
    obligatoriskt muntlig muntligt skriftlig skriftligt digital digitalt fysisk fysiskt psykisk social  klok kloka vis smart svensk svenska norsk
    dansk finsk tysk fransk engelsk engelska arabisk arabiska somalisk somaliska rysk polsk turkisk muslim kristen jude katolik utländsk jul julen
    påsk påsken midsommar midsommarafton nyår nyårsafton helg helgen sommar sommaren höst hösten vår våren vinter vintern sportlov påsklov höstlov
    jullov lov semester fredag  pingst  advent  trettonhelg födelsedag morgon morgonen förmiddag eftermiddag kväll kvällen natt
    natten dag dagen dagar vecka veckan veckor månad månaden år året åren idag imorgon igår ikväll inatt nu då sedan därefter före innan efter kvar
    hit dit här där hem bort upp ner in ut fram hos till från med utan om på av under över genom mellan mot vid enligt utom inom bakom framför bredvid
    nära trots tack hej hejdå obs nb ps fyi info information påminnelse uppdatering status läge läget plan planering rubrik ämne ämnet syfte mål
    bakgrund kommentar notering anteckning beskrivning sammanfattning åtgärd åtgärder beslut samtycke ansökan avtal kontrakt lista listan bilaga
    bifogat bifogad kopia original mall blankett formulär dokument fil filer länk sida kod koder nummer namn titel adress telefon mejl mail epost post
    brev konto lösenord inloggning tolk tolken tolkning språk språket behov hinder problem risk risker krav lokal lokaler rum sal salen hiss entré
    parkering kök fika lunch middag frukost kaffe mat dryck buss tåg taxi bil cykel resa biljett pengar hyra lön räkning skuld skulder budget ekonomi
    arbete jobb praktik utbildning kurs skola studier lektion rast paus möte möten samtal besök grupp gruppen enhet avdelning mottagning boende bostad
    lägenhet hus medicin tablett recept prov provsvar remiss intyg diagnos feber smärta vård omsorg stöd insats insatser hjälpmedel rullstol larm
    nyckel dörr fönster telefonen dator mobil platta skärm hav havet sjö sol måne stjärna storm regn snö vind väder moln himmel jord eld vatten luft
    skog berg  träd blomma djur hund katt häst fågel fisk  lag lagen rättigheter plikt insyn ansvar ordning fred frihet kärlek lycka glädje
    hopp tro sanning styrka mod  energi värld världen livet döden tiden tid gud rutin rutiner ärende ärenden fall frågor punkt punkter steg del
    delar version typ sort slag form nivå klass etapp fas omgång runda tur kö plats platser antal summa totalt procent bild bilder film video bok
    böcker tidning nyhet nyheter spel musik konsert teater match träning no yes not none unknown missing new old many several both some any other same
    male female woman men women child children adult closed open pending waiting absent present sick ill busy free empty late early ready done left
    moved back home away please sorry thanks good great nice bad happy merry best next last first second third may might must should shall do does did
    don has had have be been being get got go goes went come comes came see saw say says  let make made take took give gave need needs want wants
    keep kept lives living works working leaves stays asks asked told wait waits note notes reminder update again also always never maybe perhaps just
    only very more most less today tomorrow yesterday soon later now then than so because since until while where when why how which whose whom us
    them me mine yours summer winter spring autumn christmas easter fler färre uppsagd uppsagt vräkt vräkta vräks pausad pausat pausas bekräftad
    bekräftat preliminär preliminärt definitiv stoppad stoppat spärrad raderad borttagen borttaget delad delat låst låsta kontaktad kontaktas
    informerad informerade informeras påmind påminns meddelad tillfrågad tillfrågas hörd lovad sänd sänt sänds mottagen mottaget besvarad besvarat
    löst lösas ordnat ordnad fixat fixad sjukanmäld sjukanmält vabbar vab hemsänd häktad häktade gripen anhållen dömd frigiven försvunnen saknad
    efterlyst rymt rymd avvek avvikit avviker berusad nykter drogfri beroende deprimerad dement stabil stabilt instabil försämrad förbättrad opererad
    opereras röntgas provtagen vaccinerad smittad smittsam allergisk diabetiker rörlig sängliggande självständig självgående ovillig villig motiverad
    omotiverad tveksam osäker osäkert säker säkert säkra  tryggt otrygg isolerad utsatt folkbokförd skriven skrivna papperslös asylsökande
    flykting invandrare medborgare gäst besökare deltagare skuldsatt skuldfri arbetsför arbetssökande anställd anställda uppsagda visstid vikarie
    timanställd heltid deltid halvtid   gymnasiet grundskola högskola universitet folkhögskola komvux sfi årskurs klassen kull
    familjehem jourhem barnhem härbärge institution fängelse anstalt sjukhus sjukhuset vårdcentral psykiatri öppenvård slutenvård hemtjänst
    hemsjukvård färdtjänst korttids äldreboende nöjt kul roligt toppen super suveränt perfekt underbart jättebra jättekul jätteskönt skönt synd
    tråkigt jobbigt konstigt absolut självklart givetvis naturligtvis precis exakt visst säkerligen äntligen plötsligt troligen troligtvis antagligen
    förmodligen möjligen eventuellt förhoppningsvis dessvärre tydligen uppenbarligen såklart förstås välkommet varsågod snälla ursäkta förlåt jaha
    jaså aha okey oj usch hurra måndagar tisdagar onsdagar torsdagar fredagar mån tis ons tors fre lör sön jan feb mar apr jun aug sept okt nov 
    januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag lördag söndag varannan vardag
    vardagar helgdag helgdagar timme timmar minut minuter klockan jehovas eid  kristendom buddhist hindu ortodox mormon vegan vegetarian halal
    syrier somalier iranier irakier afghan ukrainare ryss finne norrman pole turk kurd grek spanjor italienare amerikan kines covid corona influensa
    hepatit diabetes epilepsi stroke cancer astma eksem artros demens parkinson alzheimer alzheimers aspergers adhd autism tourettes downs crohns
    alvedon ipren sertralin facebook google iphone android bankid swish netflix youtube word excel outlook zoom skype teams confirmed withdrawn
    discharged admitted stable approved denied cancelled canceled booked rebooked homeless married single divorced retired employed deceased pregnant
    unclear undecided anyone everyone someone nobody nothing everything something people person still currently over between before after during
    within without through about into onto each every half seven eight nine ten twelve twenty one two three four five six tuesday monday wednesday
    thursday friday saturday sunday january february march june july october thank welcome hello hi yeah yep nope sure okay fine cool absolutely
    exactly perfect lovely brilliant there here this that these those it its he she they you your our their what ask call check send book write read
    look find tell talk meet help try stop close sign bring pick drop funkar funkade fungerar fungerade krånglar krånglade strular strulade kraschar
    kraschade gäller gällde rör avser handlar handlade betyder verkar verkade känns kändes känner kände låter lät syns syntes stämmer stämde passar
    passade räcker räckte hinner hann orkar orkade vågar vågade brukar brukade håller höll hålls drar drog åker åkte kör körde reser reste flyger
    cyklar promenerar springer leker spelar spelade tränar simmar badar äter åt dricker drack sover sov vaknar vaknade duschar klär tvättar städar
    lagar bakar handla köper köpte säljer betalar betalade betala kostar kostade lånar lånade hyr hyrde äger ägde bygger byggde målar lagade reparerar
    byter bytte bytt byt provar provade prova testar testade lär lärde pluggar pluggade studerar jobbar jobbade arbetar arbetade praktiserar tjänar
    tjänade vikarierar ansvarar ansvarade leder ledde bestämmer bestämde beslutar beslutade godkänner föreslår föreslog rekommenderar rekommenderade
    bifogar bifogade registrerar registrerade dokumenterar dokumenterade rapporterar rapporterade uppdaterar uppdaterade loggar loggade raderar
    raderade sparar sparade söka bjud bjuder bjöd inbjuder kallar sammankallar ordnar ordnade fixar fixade planerar planerade förbereder förberedde
    utvärderar utvärderade diskuterar diskuterade pratar pratade prata talar talade tala berättar berättade berätta förklarar förklarade påpekar
    nämner nämnde menar menade anser ansåg vägrar vägrade tackade accepterar samtycker samtyckte motsätter protesterar klagar klagade bråkar bråkade
    hotar hotade slår slog skriker skrek gråter grät skrattar skrattade ler kramar missar missade missat hittar hittade hitta letar letade leta
    stödjer stöttar stöttade vårdar skjutsar skjutsade skjuts möta mötte hämtat återkom återkoppla återkopplar avboka avbokar ombokar avvakta
    avvaktade invänta inväntar ha vara bli ta gå komma göra se veta säga ge lägga lägg lägger la lade sätt sätter satte ställ ställer ställde håll dra
    flytta ändra notera noterar noterat påminn påminner påminde meddela meddelar meddelade informera informerar kontakta kontaktar kontaktade mailar
    mailade tipsa tips bokslut delegering vikarier personal personalen chef chefen chefer kollega kollegor kollegan handläggare handläggaren läkare
    läkaren sköterska sköterskan kurator kuratorn rektor rektorn lärare läraren polis polisen domstol tingsrätten kommun kommunen region regionen
    staten soc socialtjänsten försäkringskassan arbetsförmedlingen samordnare samordnaren ordförande ordföranden sekreterare protokoll dagordning
    agenda bilagor rapport rapporter handling handlingar underlag statistik siffror enkät utvärdering uppföljning kartläggning bedömning utredningen
    insatsen rehab rehabilitering arbetsträning arbetsprövning sysselsättning försörjningsstöd bistånd ersättning bidrag sjukpenning
    aktivitetsersättning sjukersättning meeting moved versus state against court contra kontra housing income decided unknown request requested reachable overleaf
    attachment attached below above list lists listed number numbers department office unit staff manager appointment appointments phone cancel change changed update updated urgent important
    planned plans planning sent received given taken found lost shown hidden private secret confidential pärmen pärm växeln växel mallen listor kalendern kalender arkivet arkiv receptionen
    överförd överförda bifogas uppges lämnas lämnat lämnar önskar önskas önskade ordnas bilagan journalen systemet rubriken lämnad gällande snabbt snarast omgående viktigt viktig brådskande akut senare muntligt muntlig muntligen sekretess prio
    prioriterad prioriterat röd svart vit flagg flagga steg personer meddelas meddelats tas fylls ifylls yet known unknown family young adult adults parent parents blank progress fokus safety
    activities activity daily våld mäns kvinnors makt withheld hidden four person couple resident residents visit visits risk risks assessment mental health shared building office offices home homes
    relation relationer ohälsa dokumentation organisation hemgång nära tidig tidiga insats rätt fokus bästa centrum samordnad individuell individuella ekonomi ekonomisk hemlöshet hot hedersvåld brott
    brottsoffer barns ungas ungdomars vuxnas äldres familjers föräldrars patienters klienters brukares rond ronder rapportering avvikelse avvikelser händelse händelser tillbud utbrott smitta kräksjuka
    hygien städning schema scheman bemanning jour beredskap nattpass dagpass kvällspass utrustning material förråd kontor reception entrén väntrum väntrummet besöksrum samtalsrum personalrum lunchrum
    fikarum garage porten portkod grind gården innergård källare vind vinden tvättstuga tvättstugan balkong badrum toalett dusch spis kyl frys säng sängen madrass soffa stol bord lampa matta gardin
    tavla klocka väska plånbok körkort legitimation pass id-kort kvitto kvitton faktura fakturor räkningar autogiro betalning betalningar avbetalning amortering ränta lån bolån borgen hyresavtal andrahand
    inneboende uppsägning flyttning flytthjälp magasinering sanering störning störningar klagomål överklagan överklagande yttrande kommunicering delgivning föreläggande vite dom domar domen rättegång
    förhandling vittne ombud advokat åklagare förhör anhållan häktning straff böter fotboja frivård permission utslussning återfall nykterhet urinprov blodprov drogtest antabus metadon avgiftning
    tillnyktring abstinens överdos självmord suicid självskada ätstörning sömn ångest oro stress kris sorg trauma flykt asyl uppehållstillstånd medborgarskap anknytning återförening etablering
    folkbokföring samordningsnummer bankkonto språkkurs validering betyg examen intyget frånvaro närvaro skolk mobbning kränkning elevhälsa skolplikt resurs assistent elevassistent fritids förskola
    barnomsorg pedagog pedagoger mentor mentorer lov skolstart terminsstart examination uppsats läxa läxhjälp prao lärling nystart lönebidrag trygghetsanställning rehabkedja läkarbesök tandläkare
    optiker vaccination undersökning operation röntgen strålning behandlingar dialys rond avlastning växelvård trygghetslarm matlåda matlådor hemleverans ledsagning ledsagare kontaktfamilj stödfamilj
    avlösning avlösare turbunden riksfärdtjänst bostadsanpassning rullator hörapparat glasögon protes sittdyna lift ramp duschstol`,
);
/** How participles and their like end. */
const endsSo = endsWithOneOf(
  wordList(
    `ning ningar ningen else elsen heten heter skap tion sion ism ment ande ende ligt liga isk iskt erande lös löst lösa arna erna orna aren arens ska skas rad rade rat rats iven ivet ivna
    tad tade tat lad lade kad kade nad nade sad sade pad gad gade`,
  ),
);
/** "avslutad", "inskriven": what has been done to something, told by both its ends. */
const beginsSo =
  /^(?:åter|av|an|in|ut|över|under|upp|till|från|för|mot|fram|ned|ny|o|be|färdig|ej|hem|sjuk|fri)/;
const shortestFormed = 6;
const endsOnlySo = endsWithOneOf(
  wordList(
    `ning ningar ningen else elsen heten skap tion sion ism ment erande lös löst lösa arna erna orna ligt liga iskt skt igt klar färdig sagd lagd ställd
    rmed ched cted nted rted ated ised ized oved lled pped tted ssed`,
  ),
);
/** Whoever is from somewhere, or does something. */
const isInhabitant = endsWithOneOf(wordList(`are bo ier`));

/** An ordinary word of Swedish or English. Ask as well whether it is a listed name. */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}

/** Formed as only ordinary words are. */
export function isFormedAsOrdinary(word: string): boolean {
  if (word.length < shortestFormed) return false;
  return endsOnlySo(word) || isInhabitant(word) || (endsSo(word) && beginsSo.test(word));
}

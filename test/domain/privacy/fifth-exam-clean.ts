import { lines } from './third-exam-fill.js';

/** Beside a word about a client: labels and what follows them, places, firms and works with names in them. */
export const harmlessAboutClients = lines(`
  Sökande: Flera, se listan
  Personen i fråga finns i Mullsjö
  Ungdom: 19 år i mars? Nej skriv inte datum
  Brukarens samtycke saknas, ta det i maj
  Klienten skickades till Sankt Göran
  Boende: Trygghetsboendet Ros i Rinkeby
  Klienten fick sommarjobb på Astrid Lindgrens Värld
  client list for May is empty
  The client will be fine, Hope to see you Tuesday
  Är patienten klar för hemgång? enhetschefen undrar
  Pappan hör av sig efter fredag
  Deltagarna åker till Gröna Lund i juni
  Klienten tog bussen från Habo, blev sen
  Deltagaren har Swedbank och inget bankid
  Klienten är på Dagis för att hämta, kommer 13
  Mamman jobbar på Lindex i Flen
  Brukaren på avdelning Hav är orolig
  Deltagartid: 9 till lunch
  Participants meet on torsdag
  Patienten ligger på Danderyd och ska till Öppenvården
  Pojken går på Montessori i Mullsjö
  Dottern ringer handläggaren på måndag
  Klienten ringde Maria Ungdom själv
  Eleverna på Sankta Maria har lov i mars
  Deltagaren kommer tisdag men inte fredag
  Vilken klient gäller det? Se kod i pekaren
  Klienten kommer torsdag 15.15, boka rum tack
  Våra klienter i Rinkeby väntar för länge
  Klienten bor på Björn Trädgård, alltså intill parken
  "Klienten vill ha snabbt svar", sa rektorn
  Kan klienten få vara med digitalt? frågar kuratorn
  Barnet har rätt till Insyn enligt Lag
  Klienten har Autismspektrum enligt remissen? Skriv inte sånt här
  Klienten är Stockholmare sedan länge
  Klienten går på Sofia Kyrkas språkcafé
  Elevhälsan i Habo vill ha möte måndag 10.30
  Klienten hos Försäkringskassan har ny handläggare
  Min kille på boendet ska till Vuxenenheten tisdag
  The boy is at summer camp in Habo
  Deltagaren slutar i maj, skriv slutdok
  Hyresgästen har fått brev från Kronofogden i september
  Ska klienten med på fredag? 🤔
  Klient: Ej Angiven
  Klientenheten i Mullsjö har stängt
  Deltagaren jobbar på Bo Klok i Rinkeby
  Trevlig Midsommar till alla klienter och enhetschefen
  - klienten informerad torsdag
  Patienten är i behov av Vård
  Flickan är på Barnahus måndag
  Ungdomen tas upp tisdag
  Ungdomstjänst startar juni
  Eleven ska prova Anpassad Gymnasieskola i mars
  Familjerätten i Habo har mötet fredag
  The patient is at Karolinska until Tuesday
  Klienten åkte hem. Vi ses måndag
  Patienten ligger på Karolinska, väntar på Arbetsförmedlingen
  Den Enskilde ska alltid tillfrågas
  Brukaren bor i Flen
  Service users in Mullsjö get a new number
  Samtycke från klienten måste vara klart innan tisdag
  Deltagaren börjar på Ekonomiskt bistånd i maj
  Hemtjänsten hos brukaren startar fredag
  Klientarbete pågår, stör ej
  Den enskildes behov avgör, säger Socialstyrelsen
  No clients on torsdag, we are all in Rinkeby
  Arbetssökande i Habo ökade under september
  Brukaren ska till Dagrehab i juni
  Patientsäkerhetsrond måndag 13
  Den boende på Linden är klar med flytten
  Ungdomen är placerad på Ljungaskog
  Hej deltagare! Vi ses tisdag 😊
  Tack! Klienten är nöjd. God Jul 🎄
  Brukaren är hemma från Närhälsan fredag
  patienten har ny tid, Ring Öppenvården
  Ingen klient idag, jag jobbar från Flen
  Klient: Hemlös
  Sökande Saknas
  Klient: Ny
  Patient Avdelning 52
  The participant will start in May
  Patienten: "jag vill hem till Mullsjö"
  Deltagaren är nöjd. Tack Vuxenenheten!
  Ungdomen är på Ungdomsmottagningen i Rinkeby
  Eleven är hemma torsdag
  Alla klienter utom en har svarat, påminn måndag
  Barnet är på förskolan Solrosen
  The patient was sent to Sophiahemmet on tisdag
  Mannen har åkt till Habo
  Patienten är inskriven på Helena Elisabeths hospice
  Brukare: Kvinna, över 65
  klienten sa att Sol och bad är bästa medicinen
  Ungdomen går på Thoren i Flen
  Klient B återkommer fredag
  Den försäkrade har fått brev från Aleris
  Deltagaren tycker att Dag 1 var bäst
  Klienten: Avslutad maj
  Klienten har fått plats på Viktoria
  Hur många brukare kommer på torsdag?
  Brukare, anhöriga och handläggaren hälsas välkomna
  Den enskilde bor i Mullsjö och är skriven i Rinkeby
  Patienten hade Covid i september
  Brukarna på Rosengården har fått ny rektorn
  Klient: Återkommer måndag
  Eleven går på Rosendalsgymnasiet
  May I bring the client on Tuesday?
  Client lives in Habo
  Är klienten kallad? Fråga kuratorn
  Var klienten nöjd med Ekonomiskt bistånd?
  Klienten har ingen Sim-kort, ring Närhälsan
  Deltagaren bor på Drottning Kristinas väg
  - klient: ja
  Brukaren på plan Sol har larmat
  Brukaren har beslut från juni
  Min tjej på boendet har sovmorgon, vi tar 9
  Klientens ärende ligger hos Stadsmissionen
  Deltagare: Sju, plats för en till
  klietnen fick inte plats i Flen
  Klient eller deltagare? Försäkringskassan säger deltagare
  Mamma Mia visas på bio i mars, ska vi gå?
  Deltagaren går på Ester Mosessons gymnasium
  Klienten gillar att bada i Hav och sjö
  Klienten talar Tigrinja, tolk bokad fredag
  Hyresgäst hos Stångåstaden, kontrakt till maj
  1. Klient A 2. Klient B 3. Övrigt
  Den försäkrade återgår i september
  Deltagare per grupp: Vår 12, Höst 9
  Client: see attachment
  Brukaren går på Carlanderska? Nej Öppenvården
  Killen från Mullsjö kommer 15.15
  Deltagare Antagen torsdag
  Klienten lämnas över till Vuxenenheten i juni
  Klienten i ärende nr 3 är klar
`);

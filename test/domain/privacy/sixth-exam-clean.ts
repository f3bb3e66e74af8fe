import { lines } from './third-exam-fill.js';

/** Harmless texts, of work and of clients. */
export const harmlessTalk = lines(`
  when will the agenda be published?
  Uppföljning med deltagare och remittent var tredje månad
  Jag håller med.
  Ok. Vem kallar till SIP?
  GDPR-frågan är utredd.
  eleven är åter i soklan
  Platserna är slut för vråen. Återkom gärna.
  Steg 2 är inte ifyllt
  föräldrarna är eniga. tack!
  15 minutes per consultation
  Vet ni om BUP har öppet? Hör av er
  Applicants will hear from us in September
  vi diskuterade klienten utan namn. Hör av er
  Klienten ringde återbud!
  The survey closes on Friday
  Föräldrarna är eniga
  Fältassistenten ansluter
  Fråga: Klientens namn lämnas i säker kanal
  The school principal is invited
  Är det udda vecka nu?
  brukaren har LSS. Jag är på plats till fyra.
  arbetssökande med stöd prioriteras. Jag är på plats till fyra.
  Hyresvärden vill ha möte. tack!
  Omsorgstagaren har flyttat till särskilt boende
  Ok. Patientnämnden har hört av sig
  glöm inte fylla i enkäten.
  nästa avstämning är i mars...
  vi tar det på telefon
  fältarna är ute ikväll.. ⚠️
  Hur många klienter har ni just nu? Vad tror ni?
  Måste alla vara med hela tiden? Återkom gärna.
  Vi har bytt koordinator
  Jag ringer om fem
  Länken funkar inte för mig.
  Bokade studiebesök torsdag kl 13
  Rekvisitionen skickas varannan månad
  Löst!
  Klient: K-118
  Can someone resend the invitation?
  Kuratorer har nätverk 3 maj
  Patienten hör till hemtjänsten..
  Konsultationer tar vi först...
  we take that to level 3!
  The nurse calls back. Let me know.
  Hm, specialpedagogen deltar på länk
  Funkar 9 i stället?!
  Tack för varmt välkomnande
  anmäl er till utbildningen senast torsdag
  Skicka säkert meddelande, inte mejl
  Mammans boendestöd är indraget..
  Ok jag tar med mig frågan till klienten
  Försäkringskassan har hälsat att de är underbemannade
  Bidragstagare ska redovisa i tid
  orkar inte fler möten denna vecka
  How many clients do you have?
  Specialpedagogen deltar på länk
  nås efter lunch
  Brukaren har flyttat till annan kommun
  Deltagaren klarar tio timmar
  fråga till gruppen: hur gör ni med tolk?
  God morgon. Är deltagaren antagen?
  klienten är informerad om mötet
  Pojkens skola är inte kontaktad. Ring mig.
  Barnen är på förskolan
  help
  God morgon. Elevhälsans möte tisdag. Jag är på plats till fyra.
  Biståndshandläggaren fattar beslut onsdag
  God morgon. vem ska kvittera?
  Pappagrupp onsdagar
  How many clients do you have?!
  kvinnan är trygg nu
  byt språk till engelska
  passar inte tyvärr
  Pojken är placerad
  handläggarbyte på elevhälsan!
  Klient med dubbeldiagnos, vem har samordning?
  kommunen har ny organisation från 1 januari
  Öppna i appen, inte i webben
  Vi hinner nog inte allt
  Klient okänd i systemet
  Eleven omfattas av aktivitetsansvaret
  Anonym klient tas upp som konsultation
  varför fick jag det här meddelandet?!
  hyresvärden godkänner inte andrahand
  Den sökande är inte folkbokförd här
  Mullsjö saknar representant just nu!
  hej, Upptagen till kvart över tre
  Parkering finns på baksidan
  Personen har aktivitetsersättning
  Arbetsförmedlingen deltar inte måndag
  > Mannen har plats på härbärget 🙏
  Noterat!
  Case managger saknas
  > Sekretessen bryts inte
  Handlingsplanen är undertecknad.
  klient från annan kommun, hur gör vi?
  Sonen hjälper till med räkningar
  Hejsan! Skriv brukarens initialer? Nej, bara koden
  Ok. chnge language to Swedish
  Fast vårdkontakt ska utses!
  Ps. Deltagare med barn: anpassa tiden
  Övriga frågor?
  Wrong chat, sorry.
  Quick one: The notes are in the folder
  Vi har inget att anmäla
  Kan hemtjänsten skicka en ersättare?
  Ps. Bara koden i chatten, resten på telefon
  Vad heter systemet ni anävnder?
  Snabb fråga, Tolkcentralen har nytt nummer
  jag har lagt upp mallen
  Kan du göra om den till pdf?
  visa mina ärenedn
  Patientens läkare är på semester
  The meeting is moved to 9
  Vet ni om AF har öppet?
  God morgon. När är sista anmälningsdag?
  Koordinatorn skickar dagordningen ❤️
  Remissvar senast 6/2
  platserna är slut för våren
  kontaktpersonen på FK är ny
  bortse från förra meddelandet
  Vilket system ska vi registrera i?
  Går bra för mig
  i oktober har vi inget möte
  måste alla vara med hela tiden?
  När ska anmälan senast vara inne?
  ”kan vi byta plats på punkt 2 och 3?”
  "studiebesök tisdagar udda veckor kl 13"
  Mammagruppen startar i maj
  Har klienten skrivit på samtycket?
  kartläggning med deltagaren är gjord 😅
  familjerådgivningen har lång kö.
  patienten vill byta vårdcentral
  Mansmottagningen har flyttat
  Ärendet hos supporten är löst
  Kan du ringa brukaren före 15?
  Tack för att ni tog emot klienten så fint
  Namn och personnummer lämnas muntligt
  when is the last day to register?
  Ps. Vårdnadshavare har tackat nej
  Ps. ungdomen bor i familjehem...
  Koden står på kortet
  varför fick jag det här meddelandet?
  Vem betalar tolken?
  Styrgruppen vill ha siffror till torsdag
  Använd funktionsbrevlådan
  Hi! The applicant has no income 🙂
  Patienten hör till BUP
  Blocket för socialkontoret är kvart över tre
  Det ordnade sig
  Which form should we use?!
  Jag kommer inte in i systemet
  påminnelse: inga personuppgifter i chatten
  De boende har husmöte tisdag. Mvh 🙏
  Klienten har ingen sjukpenninggrundande inkomst
  Jag går efter första ärendet
  Ska Försäkringskassan vara med?
  god man saknas
  Gäster kan inte se filerna
  Only the code in the chat please
  God man saknas..
  En brukare på boendet är smittad
  Kan vi tidigarelägga med en halvtimme?
  Gäster kan inte se filerna!
  IVO kommer på tillsyn
  Namnbyte på enheten från arpil
  Hej! Hyresgästen har fått varning
  personen är inte motiverad just nu
  Räknas skärtorsdagen som arbetsdag?
  deltagaren har inget samtycke än
  Lagen ändras vid årsskifttet. Återkom gärna.
  Where do I find the code?
  Hejsan! Klient utan bostad: vem har jour?
  klienten är känd hos oss
  Uppföljning av delatgaren 6/2
  vi tar en promenad 8.45
  konsultationer tar vi först
  Den enskilde kan ta med stöödperson
  Årsrapporten ska vara klar i februari
  Off sick today
  deltagarna får information på plats
  Ok. Vårdtagaren har larm
  länsstyrelsen vill ha svar måndag
  Ps. Personliga ombudet är kallat. Tack på förhand. 😅
  Samtyckesblanketten är uppdaterad
  Återkommer imorgon
  Vilka brukare berörs av flytten? tack!
  Tack för ett bra möte!
  Anhörigstödet har kafé måndag. Ring mig.
  Gruppen får en ny verksamhetsledare. Vad tror ni?
  Nu funkar länken, tack!
  Ser ni K-118 på dagordningen?
  help. Please advise.
  Inga ärenden från oss denna gång. Mvh
  Fast vårdkontakt ska utses
  Elevhälsan är kopplad
  Jag är ledig måndag, kollegan täcker upp
  > Brukaren har flyttat till annan kommun
  Heldag i Mullsjö i maj, boka in. Ring mig.
  Info: Ställer in på grund av sjukdom
  Patienten uppfyller inte kriterierna
  Elevens mentor är sjukskriven..
  Den boende har flyttat. Hör av er
  bidragstagare ska redovisa i tid 🙏
  Kontaktpersonen på AF är på semester...
  Hm, Mannen går i behandling
  Dagordningen ser tom ut hos mig
  Mamman är sjukskriven.
  Boten svarade på engelka ❤️
  Har patienten fast läkare?
  Please don't write names here
  Representanterna träffas före mötet
  villka enheter är med i gruppen? Mvh
  Can someone resend the invitation? Thanks.
  Klienten behöver tolk
  vad heter er enhet nu?
  Regionen byter journalsystem i vår
  vi hinner nog inte allt.. 🙂
  Hejsan! vi har en klient som behöver er hjälp
  The pupil is back at scohol. Please advise.
`);

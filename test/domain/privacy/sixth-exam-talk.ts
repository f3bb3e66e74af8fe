import { lines } from './third-exam-fill.js';

/** A name in everyday talk about cases, without any such word. */
export const inTalk = lines(`
  ⟦{inv}⟧ är inlagd igen
  Angående ⟦{n}⟧, kan vi höras?
  ⟦{n}⟧ är arg på oss!
  Snabb fråga, när kommer ⟦{n}⟧ upp?
  ⟦{n}⟧s plan ska skrivas om
  FYI: ⟦{n}⟧ starts work training Tuesday...
  ⟦{n}⟧ har inte betalat hyran
  > Tack för hjälpen med ⟦{n}⟧ igår
  Apropå ⟦{n}⟧, hur gick det?
  bot visa ⟦{n}⟧
  I can't reach ⟦{n}⟧
  Vliken tid har ⟦{n}⟧? /jouren
  kallelsen till ⟦{n}⟧ kom i retur. Hör av er
  Fråga: Hemtjänsten larmar om ⟦{n}⟧
  ⟦{n}⟧ is next on the agenda. Please advise.
  är det sammma ⟦{caps}⟧ som hos er?
  Studiebesök för ⟦{n}⟧ blir tisdag
  Det blev inget av med ⟦{inv}⟧
  Taxi åt ⟦{caps}⟧ 14:15 tack
  beslut: ⟦{n}⟧ antas...
  Jag menade inte henne utan ⟦{n}⟧. Ring mig.
  ⟦{n}⟧ kom inte idag helelr
  Det blev innget av med ⟦{lower}⟧
  Vad säger ni om ⟦{inv}⟧?
  Tar ni ⟦{n}⟧ eler vi?
  Kan BUP ta ⟦{caps}⟧?
  ⟦{n}⟧ has been admitted
  Sen tar vi ⟦{n}⟧ och därefter paus. Vi ses sen.
  Jag skulle vilja lyfta ⟦{n}⟧ på mötet
  ⟦{lower}⟧ ligger kvar på avdelning 4
  ⟦{n}⟧ is next on the agenda
  Beslutet om ⟦{n}⟧ är fattat
  ⟦{n}⟧ är känd hos Mullsjö
  Kön: 1. ⟦{inv}⟧.
  Angående ⟦{n}⟧, kan vi höras? 😊
  När kommer ⟦{n}⟧ upp?
  Återremiss: ⟦{n}⟧.
  det var ⟦{n}⟧ jag menade. Tack på förhand.
  Anmäl ⟦{n}⟧ till den 14/3
  uppföljning ⟦{inv}⟧!
  ”Avstämning kring ⟦{n}⟧ på tisdag”
  Är det okej om jag tar ⟦{caps}⟧ först?
  ⟦{n}⟧ behöver nytt läkarintyg
  Frånvarande: ⟦{n}⟧
  Hejsan! AF skrev ut ⟦{n}⟧ förra veckan
  ⟦{n}⟧ har fått lägenhet! 🎉.
  Anmäl ⟦{n}⟧ till den 14/3.
  Jag menade inte henne utan ⟦{n}⟧
  Meetting about ⟦{n}⟧ at 10:30
  • ⟦{n}⟧ (boeende)
  ⟦{n}⟧ har ringt dig tre gånger!
  ⟦{n}⟧ ska till BUP på måndag 🙏
  Ok. Hemtjänsten larrmar om ⟦{caps}⟧
  meeting about ⟦{n}⟧ at 9
  Först ⟦{n}⟧, sen rast
  Hej! ⟦{n}⟧ mår sämre
  The school called about ⟦{inv}⟧
  möte om ⟦{n}⟧ kl 8.45. tack!
  Anteckning ⟦{n}⟧ 17 april: inget nytt
  Placeringen av ⟦{caps}⟧ förlängs
  ⟦{n}⟧ got a flat, great news!
  kan AF ta ⟦{n}⟧?
  lägg till ⟦{lower}⟧ på dagordningen
  Snabb fråga, Säger namnet ⟦{n}⟧ er något?
  onsdag: ⟦{n}⟧
  Let's close ⟦{n}⟧ in May
  sen tar vi ⟦{n}⟧ och därefter paus
  Vi behöver prata om ⟦{n}⟧
  Kvar att ta: ⟦{n}⟧
  Saknar samtycke: ⟦{n}⟧. /jouren
  • ⟦{caps}⟧ (boende)
  ⟦{n}⟧ har fått jobb
  problemet med ⟦{n}⟧ är hyran
  ⟦{n}⟧ did not show up
  ⟦{n}⟧s remiss saknas.
  ⟦{n}⟧ blev utskriven i går
  ang ⟦{n}⟧ – se mitt mejl
  Glöm inte att ringa upp ⟦{n}⟧ i eftermiddag
  Du, aF skrev ut ⟦{n}⟧ förra veckan
  Vem håller i ⟦{n}⟧ efter sommaren? :)
  torsdag: ⟦{lower}⟧.
  Jag har sökt ⟦{n}⟧ hela dagen utan svar
  Tack för hjläpen med ⟦{n}⟧ igår.
  återremiss: ⟦{n}⟧
  Fick tag på ⟦{n}⟧ till slut
  Kön: 1. ⟦{n}⟧
  finns ⟦{n}⟧ hos er?
  inget nytt om ⟦{n}⟧
  Vi beslutade att ⟦{n}⟧ stannar hos oss
  anteckning ⟦{n}⟧ 6/2: inget nytt
  ⟦{n}⟧ - avbokat
  Vi behöver prata om ⟦{n}⟧. Vi ses sen.
  behöver sällskap till ⟦{n}⟧ på tisdag, hot förekommer
  boka tolk till ⟦{n}⟧
  På listan står ⟦{n}⟧
  > behöver sällskap till ⟦{n}⟧ på fredag, hot förekommer
  ”⟦{n}⟧ sitetr i väntrummet”
  Hejsan! Finns ⟦{caps}⟧ hos er?
  ”⟦{n}⟧ har tacat nej till SIP”
  Det är ⟦{n}⟧ igen
  ⟦{n}⟧ has been admitted :)
  > Let's close ⟦{lower}⟧ in May. Thanks.
  ⟦{n}⟧ har bytt nummer
  sip ⟦{n}⟧ 6/2
  ⟦{caps}⟧ har flyttat till Borås
  God morgon. Inget nytt om ⟦{n}⟧
  Hur blev det med ⟦{caps}⟧?
  ⟦{n}⟧ ska till BUP på måndag
  ⟦{n}⟧ överklagar
  ⟦{n}⟧s ärende är klart!
  re ⟦{caps}⟧: nothing new!
  Kvar att ta: ⟦{n}⟧. Jag är på plats till fyra.
  @bot anmäl ⟦{n}⟧
  ⟦{n}⟧?
  ⟦{n}⟧ är arg på oss
  ⟦{n}⟧s ärende är klart. Ring mig.
  Har vi papper på ⟦{n}⟧?
  Hejsan! Det är ⟦{n}⟧ igen
  it's about ⟦{n}⟧ again
  ⟦{n}⟧ kom inte idag heller
  ⟦{inv}⟧ ville inte skriva under
  ⟦{n}⟧s mamma ringde
  Problemet med ⟦{n}⟧ är hyran..
  Platsen gick till ⟦{n}⟧
  Taxi åt ⟦{n}⟧ 8.45 tack
  Har pratat med ⟦{n}⟧, allt lugnt
  Det var ⟦{n}⟧ jag menade
  Handover of ⟦{n}⟧ is done
  Quick one: I spoke to ⟦{lower}⟧ this morning
  Gällande ⟦{n}⟧ så väntar vi på tingsrätten. Jag är på plats till fyra.
  ⟦{lower}⟧ kan vänta
  Kallelsen till ⟦{n}⟧ kom i retur
  ⟦{n}⟧ skrivs ut på tisdag
  nyckeln till ⟦{caps}⟧ liger hos mig
`);

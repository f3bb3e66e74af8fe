import { lines } from './third-exam-fill.js';

/** A given and a family name in what colleagues say to each other, without such a word. */
export const everydayCases = lines(`
  Mötet om ⟦{n}⟧ flyttas en vecka
  Jag tar ⟦{n}⟧, du tar de andra två
  Punkt 3: ⟦{n}⟧
  Jag är orolig för ⟦{n}⟧.
  Glöm inte ⟦{n}⟧ på fredag
  Jag följer med ⟦{n}⟧ till banken
  Det gäller ⟦{n}⟧.
  ⟦{inv}⟧ ringde växlen och sökte dig
  ⟦{n}⟧ är på väg till er nu
  Kommunen tar över ⟦{n}⟧ från årsskiftet
  Någon måste ringa ⟦{inv}⟧ idag!!
  ⟦{n}⟧ frågar efter sina papper
  Jag och ⟦{n}⟧ har varit på AF
  Ledsen att jag stör men ⟦{n}⟧ står här utan nycklar
  ⟦{ns}⟧ bror svarar inte i teleefon
  Efter ⟦{n}⟧ blir det lunch
  Grattis till ⟦{n}⟧ som fått jobb!
  Fick precis ett mejl från ⟦{n}⟧
  Uppföljning av ⟦{ns}⟧ plan
  Kallelse: ⟦{n}⟧ och tolk
  Obs! Inte smama dag som ⟦{n}⟧
  Skicka kallelsen till ⟦{inv}⟧ igen
  ⟦{inv}⟧ ska upp på nästa möte
  meeting about ⟦{inv}⟧ moved to 2 pm
  ⟦{n}⟧ ligger på avdelning 12
  ⟦{n}⟧ är klar hos oss" skrev de
  Med ⟦{lower}⟧ gick det bra, nästa gång tar vi hjälpmedlen
  ⟦{n}⟧ samtycke saknas fortfarande
  has ⟦{inv}⟧ signed the consent?
  ⟦{n}⟧ mår sämre, vad gör vi?
  ⟦{caps}⟧ har gått bort
  Var på hembesök hos ⟦{n}⟧
  Möte om ⟦{n}⟧ på torsdag
  Tid för ⟦{n}⟧: 10.20
  Can we talk about ⟦{lower}⟧ on Thursday?
  ⟦{n}⟧ vill inte ha kontakt med psykiatrin
  I'm worried about ⟦{n}⟧, nobody has seen him since Friday
  vem tar ⟦{n}⟧ på måndag?
  ⟦{n}⟧ – återkoppling
  Kan någon möta ⟦{inv}⟧ på stationen
  ⟦{n}⟧ är inlagd..
  Kan du ringa ⟦{inv}⟧ åt mig?
  VIKTIGT: ⟦{lower}⟧ får inte möta sin exman
  polisen var här om ⟦{n}⟧
  det handlar om ⟦{n}⟧ som vi pratade om..
  ⟦{n}⟧ är sjuk idag
  ⟦{n}⟧ slutade på praktiken efter två dagar
  Jag jobbar med ⟦{n}⟧ och undrar om ni har en plats. Mvh
  Tack för idag. ⟦{n}⟧ var nöjd med mötet.
  ⟦{ns}⟧ ärende är avslutat
  har någon hört något från ⟦{n}⟧?
  ⟦{inv}⟧ har tackat ja till platsen
  De säger att ⟦{inv}⟧ ska till oss, stämmer det?
  Lägg till ⟦{n}⟧ sist
  Ring ⟦{n}⟧ innan klockan tre
  Ingen har berättat för ⟦{inv}⟧ att mötet är inställt
  ⟦{n}⟧ papper ligger på mitt skrivbord
  Kan vi lyfta ⟦{n}⟧ nästa gång?
  inför onsdag: ⟦{caps}⟧, ta med underlaget
  ⟦{ns}⟧ hyra är inte betald
  ⟦{n}⟧ har inte svarat
  ⟦{n}⟧ har fått avslag
  ⟦{n}⟧ är anhållen
  psykiatrin har avslutat ⟦{n}⟧. Vad händer nu?
  Skolan ringde om ⟦{n}⟧
  Nu är det ⟦{n}⟧ tur.
  ⟦{n}⟧, någon som vet?
  ⟦{n}⟧ är med igen efter sommaren
  Ärende: ⟦{n}⟧
  Sätt upp ⟦{n}⟧ på dagordningen tack
  ⟦{n}⟧ kom en halvtimme sent
  Ärende: ⟦{n}⟧ Vad säger ni?
`);

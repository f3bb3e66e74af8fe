import { lines } from './third-exam-fill.js';
import { marked } from './third-exam-names.js';

/** What someone types into a short stored field who puts a name of a person there. */
export const namedFields = marked(
  lines(`
  {n}
  {g}
  {inv}
  {turned}
  {caps}
  {lower}
  {hyphen}
  {double}
  {three}
  Gruppen kring {g}
  Gruppen runt {n}
  SIP {n}
  SIP-möte {g}
  Team {g}
  Team {n}
  Samverkan kring {n}
  Samverkansgrupp {n}
  Enheten för {n}
  {ns} grupp
  {ns} nätverk
  Nätverksmöte {g}
  {gs} SIP
  Vuxenenheten – {n}
  Barn och unga ({n})
  Hemma hos {g}
  Hos {n}
  {ns} lägenhet
  Hemma hos {gs} mamma
  Rum 3 ({n})
  Korttidsboendet, rum 12, {n}
  Skolan, {gs} klassrum
  Avd 34 sal 2 {n}
  {n} IFO
  IFO {n}
  {inv} 2026
  Akt {n}
  dnr {n}
  KS 2026/118 {n}
  SN 2026-0441, {n}
  Bevaras enligt beslut om {n}
  Gallras inte, {n}
  Beslut {n} 2026-03-02
  Punkt: {n}
  Uppföljning {n}
  Uppföljning av {gs} boende
  Läget för {n}
  Ekonomi {g}
  Fast punkt: {gs} skolgång
  Återkoppling om {n}
  Nytt om {g}
  Follow-up {n}
  Meeting about {n}
  {en} group
  Ref {short}
  {short}
  `),
);

/** What someone types into a stored field who puts a number or an address there. */
export const addressFields = lines(`
  ⟦{street} {no}⟧
  ⟦{street} {no}, {town}⟧
  Hemma, ⟦{street} {no}⟧
  Hembesök ⟦{street} {no} lgh {flat}⟧
  Hemmet ⟦{street} {no}{letter}, {zip} {town}⟧
  bostaden ⟦{street} {no}⟧ 2 tr
  ⟦{small} {no}⟧
`);

import type { Random } from './random.js';
import { type Filling, lines, two } from './third-exam-fill.js';

const ordinals = lines(`
  första
  andra
  tredje
  fjärde
  femte
  sjätte
  sjunde
  åttonde
  nionde
  tionde
  elfte
  tolfte
  trettonde
  fjortonde
  femtonde
  sextonde
  sjuttonde
  artonde
  nittonde
  tjugonde
`);
const tens = ['trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const ones = ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const small = [...ones, 'tio', 'elva', 'tolv', 'tretton', 'fjorton'];

/** The year in words, with the century or without it. */
function yearInWords(year: number): readonly [string, string] {
  if (year >= 2000) {
    const whole = `tvåtusen${small[year - 2000] ?? ''}`;
    return [whole, whole];
  }
  const short = `${tens[Math.floor((year - 1930) / 10)] ?? ''}${ones[year % 10] ?? ''}`;
  return [`nittonhundra${short}`, short];
}

const monthsOf = (language: string) =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2000, i, 1)),
    ),
  );
const [swedishMonths, englishMonths] = [monthsOf('sv'), monthsOf('en')];

export function birthIn(random: Random): Filling {
  const [year, month, day] = [1932 + random.below(83), 1 + random.below(12), 1 + random.below(20)];
  const name = swedishMonths[month - 1] ?? '';
  const [yearWord, shortYear] = yearInWords(year);
  const values: Readonly<Record<string, string>> = {
    y: String(year),
    yy: two(year % 100),
    m: two(month),
    d: two(day),
    m1: String(month),
    d1: String(day),
    month: name,
    mon: name.slice(0, 3),
    english: englishMonths[month - 1] ?? '',
    dayWord: ordinals[day - 1] ?? '',
    monthWord: ordinals[month - 1] ?? '',
    yearWord,
    shortYear,
  };
  return { slots: Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, () => value])) };
}

export const birthFrames = lines(`
  Hon är född ⟦{y}-{m}-{d}⟧ och bor själv
  född den ⟦{d1} {month} {y}⟧
  Han föddes ⟦{d1} {month} {y}⟧ i Bagdad
  f. ⟦{yy}{m}{d}⟧, ny hos oss
  Klienten är född ⟦{yy}{m}{d}⟧
  patienten, född ⟦{d1}/{m1} {y}⟧, väntar på hemgång
  född ⟦{d1}/{m1} -{yy}⟧
  född ⟦{d1}/{m1}-{yy}⟧ om jag minns rätt
  född ⟦{d}.{m}.{y}⟧
  Födelsedatum ⟦{y}{m}{d}⟧
  födelsedatum: ⟦{y}/{m}/{d}⟧
  Födelsedag ⟦{d1} {mon} {y}⟧
  födelsedata ⟦{yy}-{m}-{d}⟧
  fdt ⟦{y}-{m}-{d}⟧
  Födelsetid: ⟦{yy}{m}{d}⟧, de fyra sista har jag inte
  sex första är ⟦{yy}{m}{d}⟧
  Pojken är född den ⟦{dayWord} {month} {yearWord}⟧
  Hon är född ⟦{dayWord} {month} {y}⟧
  född den ⟦{dayWord} {month} {shortYear}⟧
  han är född ⟦{dayWord} i {monthWord} {yearWord}⟧
  Brukaren fyllde år i helgen, född ⟦{d1} {month} {y}⟧
  kvinna född ⟦{y}-{m}-{d}⟧ med tre barn
  man f ⟦{y}{m}{d}⟧ utan bostad
  kvinna, f. ⟦{d1} {month} -{yy}⟧
  Vi har en person född ⟦{d1}:e {month} {y}⟧ som saknar allt
  född ⟦den {d1}:e {mon}. {yy}⟧
  Jag tror att hon föddes den ⟦{d1} {month} {yy}⟧, kolla gärna
  född ⟦{month} {d1}, {y}⟧
  Född: ⟦{d1} {month}, år {y}⟧
  Mannen föddes år ⟦{y}, den {d1} {month}⟧
  Enligt passet född ⟦{d} {m} {y}⟧
  enligt migrationsverket är födelsedatumet ⟦{y}-{m}-{d}⟧
  Åldersuppskriven, nytt födelsedatum ⟦{y}-{m}-{d}⟧
  Barnet kom till världen den ⟦{d1} {month} {y}⟧
  Vårdnadshavaren är född ⟦{y} {m} {d}⟧
  Eleven (född ⟦{d1} {month} {y}⟧) byter skola
  ni som har hon född ⟦{yy}{m}{d}⟧, hör av er
  FÖDD ⟦{y}-{m}-{d}⟧
  born on ⟦{d1} {english} {y}⟧
  She was born ⟦{english} {d1}, {y}⟧
  The client was born ⟦{y}-{m}-{d}⟧
  date of birth: ⟦{d}/{m}/{y}⟧
  DOB ⟦{y}-{m}-{d}⟧
  d.o.b. ⟦{d1} {english} {y}⟧, no Swedish number yet
  His birthday is ⟦{d1} {english} {y}⟧
  Hennes födelsedag är ⟦{d1} {month} {y}⟧
  Född ⟦{y}–{m}–{d}⟧, boendestöd sedan 2021
  fodd ⟦{y}-{m}-{d}⟧
  är född ⟦{yy} {m} {d}⟧ tror jag
  föddes ⟦-{yy}, den {d1} {month}⟧, i Somalia
`);

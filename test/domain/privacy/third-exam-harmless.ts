import type { Random } from './random.js';
import { type Filling, two } from './third-exam-fill.js';

const listOf = (text: string) => text.split(',').map((one) => one.trim());

const towns = listOf(
  'Kiruna, Luleå, Skellefteå, Östersund, Sollefteå, Hudiksvall, Falun, Karlstad, Örebro, Arvika, Västerås, Nyköping, Motala, Jönköping, Nässjö, Kalmar, Borgholm, Karlskrona, Ronneby, Kristianstad, Ystad, Helsingborg, Laholm, Varberg, Mark, Ale, Lerum, Lysekil, Skövde, Bengtsfors, Gnesta, Haninge, Botkyrka, Solna, Sigtuna, Håbo, Tierp, Gotland, Älvkarleby, Storuman, Pajala, Ydre, Vilhelmina, Gislaved',
);
const regions = listOf(
  'Norrbotten, Västerbotten, Jämtland Härjedalen, Dalarna, Gävleborg, Värmland, Sörmland, Östergötland, Kronoberg, Halland, Skåne, Blekinge, Uppsala, Stockholm',
);
const healthCentres = listOf(
  'Kronoparkens vårdcentral, Hälsocentralen Åttonde Tvärgatan, Vårdcentralen Teleborg, Närhälsan Lunden, Närhälsan Carlanderska, Capio Ringen, Brahehälsan Eksjö, Ängelholms vårdcentral, Stadsvikens hälsocentral, Vårdcentralen Lambohov, Kallinge vårdcentral, Hälsocentralen Gripen, Nockeby vårdcentral, Vårdcentralen Oxie, Bergnäsets hälsocentral, Löwenströmska vårdcentralen',
);
const places = listOf(
  'Vättern, Tallen, Linnéa, Sankt Erik, Grottan, Smultronet, Fjällripan, Magasinet, Biblioteket, Ankaret, Lilla Björn, Kupolen, Torget, Utsikten, Medborgarhuset',
);
const months = listOf(
  'januari, februari, mars, april, maj, juni, augusti, september, oktober, november, december',
);
const weekdays = listOf('måndag, tisdag, onsdag, torsdag, fredag');

/** Harmless things: no person's number is ever drawn, and what has ten digits is an organisation's. */
export function harmlessIn(random: Random): Filling {
  const from = (low: number, high: number) => low + random.below(high - low + 1);
  const of = (letters: string, n: number) =>
    Array.from({ length: n }, () => random.pick([...letters])).join('');
  const hex = (n: number) => of('0123456789abcdef', n);
  const guid = () => [8, 4, 4, 4, 12].map(hex).join('-');
  const date = () => `${from(2026, 2027)}-${two(from(1, 12))}-${two(from(1, 28))}`;
  const clock = (dot: string) => `${two(from(8, 16))}${dot}${random.pick(['00', '15', '30', '45'])}`;
  const code = () => `${of('BCDFGHJKMNPRSTZ', 3)}-${of('BCDFGHJKMNPRSTZ23456789', 4)}`;
  const thread = () => Buffer.from(guid()).toString('base64url');
  const ids = () => `%7b%22Tid%22%3a%22${guid()}%22%2c%22Oid%22%3a%22${guid()}%22%7d`;
  const meeting = () =>
    `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread()}%40thread.v2/0?context=${ids()}`;
  const numbers = {
    one: () => String(from(2, 9)),
    count: () => String(from(10, 48)),
    num: () => String(from(12, 1480)),
    long5: () => String(from(1, 2400)).padStart(5, '0'),
    room: () => String(from(101, 640)),
    min: () => String(15 * from(2, 10)),
    money: () => `${from(1, 9)} ${from(1, 9)}00`,
    temp: () => String(from(10, 25)),
    week: () => String(from(2, 51)),
    year: () => String(from(2025, 2027)),
    d: () => String(from(1, 28)),
    mid: () => `3${of('0123456789', 12)}`,
    midspaced: () =>
      `3${of('0123456789', 2)} ${of('0123456789', 3)} ${of('0123456789', 3)} ${of('0123456789', 3)}`,
  };
  const second = { week2: numbers.week, date2: date, clock2: () => clock(':') };
  const town = () => random.pick(towns);
  const words = {
    kommun: town,
    kommun2: town,
    region: () => random.pick(regions),
    vc: () => random.pick(healthCentres),
    place: () => random.pick(places),
    month: () => random.pick(months),
    weekday: () => random.pick(weekdays),
    weekday2: () => random.pick(weekdays),
    pass: () => of('abcdefghkmnpqrtuvwxyzABCDEFGHKMNPQR23456789', 6),
  };
  const times = { date, clock: () => clock(':'), time: () => clock('.'), code, code2: code, meeting };
  return { slots: { ...numbers, ...second, ...words, ...times, org: () => organisation(random) } };
}

/** Municipalities, regions, companies and associations. */
function organisation(random: Random): string {
  const nine =
    `${random.pick(['212000', '232100', '202100', '556', '559', '802'])}${Array.from({ length: 6 }, () => random.below(10)).join('')}`.slice(
      0,
      9,
    );
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}

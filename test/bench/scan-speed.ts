import { findPersonalData } from '../../src/domain/privacy/find-personal-data.js';
import { aboutSomeone, everyday, repeated } from './scan-texts.js';

/**
 * Megabytes a second of the filter, on one core: on everyday text, on text full of what it seeks, and on the worst among
 * all short pieces repeated. The best of some runs is told, so that what else the machine does is left out.
 */
const length = 4000;
const runs = { few: 12, many: 200 };
const worst = 60;

function speedOf(text: string, times = runs.many): number {
  const bytes = new TextEncoder().encode(text).length;
  let best = Infinity;
  for (let run = 0; run < times; run += 1) {
    const started = performance.now();
    findPersonalData(text);
    best = Math.min(best, performance.now() - started);
  }
  return bytes / 1000 / best;
}

const shown = (name: string, speed: number) => console.log(`${speed.toFixed(1)} MB/s\t${name}`);
for (let warm = 0; warm < 500; warm += 1) findPersonalData(everyday.repeat(20));
shown('everyday text', speedOf(everyday.repeat(length).slice(0, length)));
shown('text about someone', speedOf(aboutSomeone.repeat(length).slice(0, length)));
const measured = (texts: readonly (readonly [string, string])[], times: number) =>
  texts
    .map(([piece, text]) => ({ piece, text, speed: speedOf(text, times) }))
    .sort((one, other) => one.speed - other.speed);
const all = measured([...repeated(length)], runs.few);
console.log(`the worst of ${all.length} short pieces repeated:`);
const again = all.slice(0, worst).map(({ piece, text }) => [piece, text] as const);
for (const { piece, speed } of measured(again, runs.many).slice(0, 10)) shown(JSON.stringify(piece), speed);

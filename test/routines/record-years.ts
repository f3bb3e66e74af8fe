import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { record, recordOf, records, versions } from './recorded-year.js';

/** Records a year of each version that has none; a record that stands is never made anew. */
mkdirSync(records, { recursive: true });
for (const routine of versions()) {
  if (existsSync(recordOf(routine))) continue;
  const year = record(routine);
  const lines = (name: string, list: readonly unknown[]) =>
    `  ${JSON.stringify(name)}: [\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const { units, members, meetings, acts, said, ...rest } = year;
  const head = Object.entries(rest).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lists = Object.entries({ units, members, meetings, acts, said }).map(([name, list]) =>
    lines(name, list),
  );
  writeFileSync(recordOf(routine), `{\n${[...head, ...lists].join(',\n')}\n}\n`);
  process.stdout.write(`${recordOf(routine)}: ${acts.length} acts, ${said.length} messages\n`);
}

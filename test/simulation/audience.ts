import { parseArgs } from 'node:util';
import { audienceOf } from './audience/audience.js';
import { shippedFiles } from './audience/routine-file.js';

const { values } = parseArgs({
  options: {
    groups: { type: 'string', default: '1' },
    years: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** One routine; without it each that is shipped. */
    routine: { type: 'string' },
  },
});
const [groups, years, seed] = [Number(values.groups), Number(values.years), Number(values.seed)];
const all = values.routine === undefined ? shippedFiles.map(({ id }) => id) : [values.routine];

/** Whole years: what was judged of each routine, and every exception. */
let exceptions = 0;
for (const routine of new Set(all)) {
  const seen = await audienceOf({ routine, groups, years, seed });
  const { inChats, inChannel, kinds } = seen;
  console.log(
    `${routine}: ${inChats} in chats, ${inChannel} in channels, ${kinds.size} kinds; ${seen.exceptions.length} exceptions`,
  );
  for (const one of [...seen.exceptions, ...seen.broken]) console.log(`  ${one}`);
  exceptions += seen.exceptions.length + seen.broken.length;
}
process.exitCode = exceptions === 0 ? 0 : 1;

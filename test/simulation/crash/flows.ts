import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import type { Screen } from '../../e2e/screen.js';
import { codeOn, join, register, setUp } from '../../e2e/steps.js';
import { openTown } from '../../e2e/town.js';
import type { CrashRun, Scene } from './crash-run.js';
import type { StorageCopies } from './storage-copy.js';

export interface Flow {
  readonly name: string;
  readonly scene: Scene;
  readonly act: (run: CrashRun) => Promise<void>;
}

/** The four flows, each from storage as the product itself made it. */
export async function prepareFlows(connectionString: string, copies: StorageCopies, prefix: string) {
  const store = await connectAzureStore({ kind: 'connection-string', connectionString, prefix });
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
  const names = ['maria', 'karin', 'samir'];
  for (const name of names) await town.move(name, `${name} Ek`);
  await setUp(town, 'maria', {
    ...{ routine: 'verksam', known: 'VerkSam Habo', first: '2026-05-12', until: '2026-07-01' },
    ownUnit: 'Habo kommun',
  });
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const [groupId = ''] = await store.people.groupsOf(town.keyOf('maria'));
  const people = Object.fromEntries(names.map((name) => [name, town.objectIdOf(name)]));
  const scene = async (): Promise<Scene> => ({
    ...{ now: town.clock.now, serviceUrl: town.connector.url, people, groupId },
    storage: await copies.read(prefix),
  });
  const asked = { groupId, meetingId: 'm-1' };

  const wizard = await town.say('karin', 'anmäl ärende');
  const flows: Flow[] = [{ name: 'register', scene: await scene(), act: (run) => registers(run, wizard) }];

  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  flows.push({
    name: 'move a meeting',
    scene: await scene(),
    async act(run) {
      await run.send('maria', 'meeting.confirm-move', { ...asked, date: '2026-05-13', time: '14:00' });
      await run.until('2026-04-01', '12:00');
    },
  });

  await town.until('2026-05-06', '09:00');
  flows.push({
    name: 'publish and update an agenda',
    scene: await scene(),
    async act(run) {
      await run.until('2026-05-07', '12:00');
      await run.send('maria', 'agenda.edit', { ...asked, points: 'opening,system-faults' });
      await run.until('2026-05-07', '13:00');
    },
  });

  await town.until('2026-05-12', '16:00');
  await town.send('maria', 'meeting.save-outcome', { groupId, code, outcome: 'none' });
  await town.until('2026-06-01', '09:00');
  const decision = await town.send('maria', 'retention.show', { groupId });
  const wish = { reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '10' };
  await town.press('maria', decision, 'Spara', wish);
  flows.push({
    name: 'purge',
    scene: await scene(),
    act: (run) => run.until('2026-06-02', '05:00'),
  });
  const { members } = town.connector;
  await town.close();
  return { flows, members };
}

async function registers(run: CrashRun, wizard: Screen): Promise<void> {
  let screen = await run.press('karin', wizard, 'Nästa');
  screen = await run.press('karin', screen, 'Nästa', { checklist: 'consent,question,two-parties' });
  const units = screen.choice('units', 'vårdcentral');
  screen = await run.press('karin', screen, 'Nästa', { units, categories: 'income' });
  screen = await run.press('karin', screen, 'Nästa');
  screen = await run.press('karin', screen, 'Nästa');
  await run.press('karin', screen, 'Anmäl');
  await run.until('2026-04-01', '12:00');
  // On to the first reminder, which goes as a digest.
  await run.until('2026-04-28', '10:00');
}

import { expect, it } from 'vitest';
import { replace } from '../../src/domain/model/row.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown } from './town.js';

/** What the shipped pattern allowed before references got a fixed prefix and a running number. */
const older = 'AB-2026-12';

it('a reference stored in an older form stays readable to its unit, and to nobody else, also when the case is changed', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const code = codeOn(await register(town, 'maria', { units: ['vårdcentral'], reference: 'IFO-2026-00123' }));
  const row = await town.store.ledger.read('case', groupId, code);
  if (row === undefined) throw new Error('no case');
  await town.store.ledger.commit([replace(row, { ...row.value, reference: older })]);
  const shown = async (who: string) => (await town.send(who, 'cases.show', { groupId, code })).said;
  expect(await shown('maria')).toContain(older);
  expect(await shown('samir')).not.toContain(older);
  const form = await town.send('maria', 'cases.change', { groupId, code });
  await town.press('maria', form, 'Spara', {
    units: [form.choice('units', 'vårdcentral'), form.choice('units', 'Arbetsförmedlingen')].join(','),
  });
  const after = (await town.store.ledger.read('case', groupId, code))?.value;
  expect(after?.reference).toBe(older);
  expect(after?.units).toHaveLength(2);
  expect(await shown('maria')).toContain(older);
  await town.close();
});

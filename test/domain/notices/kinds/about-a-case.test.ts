import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import {
  acknowledgementMissingCoordinator,
  acknowledgementMissingDeputy,
} from '../../../../src/domain/notices/kinds/cases/acknowledgement-missing.js';
import {
  caseChanged,
  caseHandedOver,
  caseRegistered,
  caseWithdrawn,
} from '../../../../src/domain/notices/kinds/cases/case-news.js';
import { groupWith, now, person, pointer } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const subject = { code: pointer('A').code };
const registered = groupWith({ cases: [pointer('A')] });
const withdrawn = groupWith({ cases: [pointer('A', { state: 'withdrawn' })] });
const units = (units: string, occurrence = '1') => ({ subject, facts: { units }, occurrence });

describe('news of a case', () => {
  it('goes to those who speak for the units of the cause: representatives, or contact persons where there are none', () => {
    expect(chosen(caseRegistered, worldOf(caseRegistered, registered, units('vc,af')))).toEqual([
      'samir',
      'lena',
    ]);
    const both = withMember(registered, 'karin', { unitId: 'af', role: 'representative' });
    expect(chosen(caseRegistered, worldOf(caseRegistered, both, units('af')))).toEqual(['karin']);
  });

  it('“registered” is told while the case concerns the unit, with type and categories but no owner', () => {
    const world = worldOf(caseRegistered, registered, units('vc'));
    const notice = toldTo(caseRegistered, world, 'samir');
    expect(notice).toMatchObject({
      code: 'A',
      unitName: 'Kommunen',
      about: { acute: false, anonymous: false },
    });
    expect(JSON.stringify(notice)).not.toContain('karin');
    const moved = groupWith({ cases: [pointer('A', { units: ['af'] })] });
    expect(toldTo(caseRegistered, worldOf(caseRegistered, moved, units('vc')), 'samir')).toBeUndefined();
    expect(toldTo(caseRegistered, worldOf(caseRegistered, withdrawn, units('vc')), 'samir')).toBeUndefined();
  });

  it('“changed” is told of the latest change, and says whether it still concerns the unit', () => {
    const changed = groupWith({ cases: [pointer('A', { revision: 2, units: ['af'] })] });
    const world = worldOf(caseChanged, changed, units('vc,af', '2'));
    expect(toldTo(caseChanged, world, 'samir')).toMatchObject({ accepted: false });
    expect(toldTo(caseChanged, world, 'lena')).toMatchObject({ accepted: true });
    expect(toldTo(caseChanged, worldOf(caseChanged, changed, units('vc', '1')), 'samir')).toBeUndefined();
    expect(toldTo(caseChanged, worldOf(caseChanged, withdrawn, units('vc', '1')), 'samir')).toBeUndefined();
  });

  it('“withdrawn” is told only while it is', () => {
    expect(toldTo(caseWithdrawn, worldOf(caseWithdrawn, withdrawn, units('vc')), 'samir')).toBeDefined();
    expect(toldTo(caseWithdrawn, worldOf(caseWithdrawn, registered, units('vc')), 'samir')).toBeUndefined();
  });

  it('“handed over” is told to the owner of now, with who gave it', () => {
    const handed = groupWith({ cases: [pointer('A', { owner: person('maria') })] });
    const world = worldOf(caseHandedOver, handed, { subject, facts: { from: person('karin') } });
    expect(chosen(caseHandedOver, world)).toEqual(['maria']);
    expect(toldTo(caseHandedOver, world, 'maria')).toMatchObject({ code: 'A', staffName: 'karin' });
    expect(toldTo(caseHandedOver, world, 'karin')).toBeUndefined();
  });
});

describe('a kvittens that is missing', () => {
  const why = { subject, facts: { unit: 'vc' } };
  const withDeputy = (snapshot: Snapshot) => withMember(snapshot, 'samir', { deputy: person('lena') });
  const rules = [acknowledgementMissingDeputy, acknowledgementMissingCoordinator] as const;

  it('is told to the deputies of the unit’s representatives, or to the coordinators', () => {
    const snapshot = withDeputy(registered);
    const [deputy, coordinator] = rules;
    expect(chosen(deputy, worldOf(deputy, snapshot, why))).toEqual(['lena']);
    expect(chosen(deputy, worldOf(deputy, registered, why))).toEqual([]);
    expect(chosen(coordinator, worldOf(coordinator, snapshot, why))).toEqual(['maria']);
    expect(toldTo(coordinator, worldOf(coordinator, snapshot, why), 'maria')).toMatchObject({
      code: 'A',
      unitName: 'Vårdcentralen',
    });
  });

  it('is told once to who is the deputy of two', () => {
    const two = withMember(withDeputy(registered), 'karin', {
      unitId: 'vc',
      role: 'representative',
      deputy: person('lena'),
    });
    const [deputy] = rules;
    expect(chosen(deputy, worldOf(deputy, two, why))).toEqual(['lena']);
  });

  const answered = { unitId: 'vc', by: person('samir'), known: 'known', at: now } as never;
  it.each([
    ['the unit has answered', { acknowledgements: [answered] }],
    ['the unit is no longer concerned', { units: ['af'] }],
    ['the case is withdrawn', { state: 'withdrawn' }],
  ] as const)('is not told once %s', (_why, more) => {
    const snapshot = withDeputy(groupWith({ cases: [pointer('A', more)] }));
    for (const rule of rules) {
      const world = worldOf<typeof rule.kind>(rule, snapshot, why) as never;
      expect(chosen(rule, world)).toEqual([]);
      expect(toldTo(rule, world, 'lena')).toBeUndefined();
    }
  });
});

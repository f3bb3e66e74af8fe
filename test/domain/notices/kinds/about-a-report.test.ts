import { describe, expect, test } from 'vitest';
import type { Member } from '../../../../src/domain/model/group/group.js';
import type { Report, ReportCode } from '../../../../src/domain/model/case/report.js';
import type { Etag, Row } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { reportNews } from '../../../../src/domain/notices/kinds/cases/report.js';
import { groupWith, now, person } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const code = 'R-BCDFGH3' as ReportCode;
const subject = { report: code };
const facts = { exits: '', turns: 'joint-solution', by: person('maria'), visit: '1' };

function report(more: Partial<Report['life']> = {}): Report {
  const done = [{ task: 'noticed', by: person('maria'), at: now, answers: {} }];
  return {
    ...{ code, routine: 'internal-collaboration', routineVersion: 4, lifeId: 'deviation' },
    ...{ unitId: 'kommun', units: ['kommun', 'vc'], level: 'representative', texts: ['event'], planned: [] },
    life: { stage: 'dialogue', enteredAt: now, visit: 1, done, answers: {}, ...more },
    ...{ revision: 1, createdAt: now, changedAt: now },
  };
}

function withReport(value: Report): Snapshot {
  const row: Row<'life-report'> = { kind: 'life-report', partition: 'g', id: code, etag: '1' as Etag, value };
  const group = groupWith({ group: { routines: ['internal-collaboration'] } });
  return withMember({ ...group, reports: [row] }, 'lena', { role: 'controller' } as Partial<Member>);
}

describe('the message of a report', () => {
  test('goes to whom it waits for on its level, not to whoever caused it, and has no word of what is written', () => {
    const world = worldOf(reportNews, withReport(report()), { subject, facts });
    expect(chosen(reportNews, world)).toEqual(['samir']);
    expect(toldTo(reportNews, world, 'samir')).toEqual({
      ...{ kind: 'report-news', groupId: 'g', groupName: 'Grupp', report: code },
      reportName: { sv: 'Avvikelserapport', en: 'Deviation report' },
      stageName: { sv: 'Dialog mellan enheterna', en: 'Dialogue between the units' },
      taskName: { sv: 'Steg 2: gemensam lösning', en: 'Step 2: joint solution' },
      ...{ due: expect.any(String) as unknown, overdue: false, until: expect.any(String) as unknown },
    });
    const other = withMember(withReport(report()), 'samir', { role: 'unit-manager' });
    expect(chosen(reportNews, worldOf(reportNews, other, { subject, facts }))).toEqual([]);
    expect(toldTo(reportNews, worldOf(reportNews, other, { subject, facts }), 'samir')).toBeUndefined();
  });

  test('is not sent when its reason is gone: done already, gone on since, or purged', () => {
    const solved = { task: 'joint-solution', by: person('samir'), at: now, answers: {} };
    const after = [
      withReport(report({ done: [...report().life.done, solved] })),
      withReport(report({ stage: 'withdrawn', visit: 2 })),
      { ...withReport(report()), reports: [] },
    ];
    for (const snapshot of after) {
      const world = worldOf(reportNews, snapshot, { subject, facts });
      expect(chosen(reportNews, world)).toEqual([]);
      expect(toldTo(reportNews, world, 'samir')).toBeUndefined();
    }
  });

  test('goes to the controller and the units when all have signed', () => {
    const snapshot = withReport(report({ stage: 'with-controller', visit: 2, done: [] }));
    const signed = { exits: 'dialogue~signed-by-all', turns: 'received', by: person('samir'), visit: '2' };
    const world = worldOf(reportNews, snapshot, { subject, facts: signed });
    expect([...chosen(reportNews, world)].sort()).toEqual(['lena', 'maria']);
    expect(toldTo(reportNews, world, 'lena')?.taskName?.en).toBe('Received the report for keeping');
    expect(toldTo(reportNews, world, 'maria')?.exitName?.en).toBe('Signed by all units');
  });
});

import { describe, expect, test } from 'vitest';
import { renderCard } from '../../../src/adapters/teams/render/render-card.js';
import { noticeCard } from '../../../src/surface/notices/notice-views.js';
import { personKey } from '../../../src/domain/model/person/person.js';
import { noticeKinds } from '../../../src/domain/model/job/notice-kind.js';
import type { Notice } from '../../../src/domain/notices/notice.js';
import type { LocalMoment } from '../../../src/domain/calendar/dates/time.js';
import { formatDate, formatMoment } from '../../../src/text/dates.js';
import { texts } from '../../../src/text/text.js';
import { cardFaults } from '../../cards/card-faults.js';

const bare = { groupId: 'g-1', groupName: 'Habo' };
const whole = {
  ...bare,
  meeting: {
    id: 'm-1',
    kindName: { sv: 'Möte', en: 'Meeting' },
    date: '2026-05-12',
    time: '13:00',
    minutes: 120,
  },
  movedFrom: { date: '2026-05-05', time: '13:00' },
  code: 'KLM-234-5',
  unitName: 'Habo vårdcentral',
  unitId: 'u-1',
  staffName: 'Karin Ek',
  person: personKey('t', 'o'),
  role: 'representative',
  membershipChange: 'added',
  answer: 'not-told',
  accepted: true,
  deadline: { date: '2026-05-04', time: '00:00' },
  daysLeft: 1,
  slots: [{ code: 'KLM-234-5', from: '13:00', to: '13:15' }],
  count: 2,
  link: 'https://example.org/statistik',
  late: true,
};
const kinds = [...noticeKinds, 'something-for-you', 'digest'] as const;

/** Ten kilobytes of card stay under what Teams takes with room to spare; agendas are split by their own rule. */
const mostBytes = 28_000;

describe.each(['sv', 'en'] as const)('in %s', (locale) => {
  test.each(kinds)('the card of %s is valid in chat and channel, with all its facts and with few', (kind) => {
    for (const facts of [bare, whole]) {
      const lines = [{ ...facts, kind: 'registration-reminder' }];
      const notice = { ...facts, kind, lines } as unknown as Notice;
      for (const surface of ['personal', 'channel'] as const) {
        const card = renderCard(noticeCard(notice, texts[locale]), surface);
        expect(cardFaults(card)).toEqual([]);
        expect(JSON.stringify(card).length).toBeLessThan(mostBytes);
      }
    }
  });
});

describe.each(['sv', 'en'] as const)('on a lock screen in %s', (locale) => {
  const moments = [whole.meeting, whole.movedFrom, whole.deadline] as unknown as LocalMoment[];
  const dates = moments.flatMap((moment) => [formatMoment(moment, locale), formatDate(moment.date, locale)]);

  test.each(kinds)('%s says no more than that there is something, which code and when', (kind) => {
    for (const facts of [bare, whole]) {
      const notice = { ...facts, kind, lines: [] } as unknown as Notice;
      const card = noticeCard(notice, texts[locale]);
      const [said, ...more] = card.summary.split(' · ');
      expect(said).toBe(texts[locale].common.summary);
      for (const one of more.filter((part) => part !== '')) expect([whole.code, ...dates]).toContain(one);
      expect(renderCard(card, 'channel')['fallbackText']).toBe(card.summary);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { noticeViews } from '../../../../src/surface/notices/notice-views.js';
import { membershipChanges } from '../../../../src/domain/model/person/membership-change.js';
import { personKey } from '../../../../src/domain/model/person/person.js';
import { texts } from '../../../../src/text/text.js';

const basis = { groupId: 'g', groupName: 'Gruppen' } as const;

describe.each(['sv', 'en'] as const)('in %s', (locale) => {
  const text = texts[locale];

  test('a wish to join can be approved or declined and names whom it is about', () => {
    const person = personKey('t', 'n');
    const card = noticeViews['join-asked']?.(
      { ...basis, kind: 'join-asked', person, staffName: 'Nils' },
      text,
    );
    expect(card?.actions?.map((each) => each.data)).toEqual([
      { groupId: 'g', person, answer: 'yes' },
      { groupId: 'g', person, answer: 'no' },
    ]);
    expect(card?.facts?.[0]?.value).toBe('Nils');
  });

  test('the lock screen says only that there is something', () => {
    const card = noticeViews['join-asked']?.({ ...basis, kind: 'join-asked', staffName: 'Nils' }, text);
    expect(card?.summary).toBe(text.common.summary);
  });

  test.each(membershipChanges)('the change %s has a sentence', (membershipChange) => {
    const card = noticeViews['membership-changed']?.(
      { ...basis, kind: 'membership-changed', membershipChange },
      text,
    );
    expect(card?.lines?.[0]?.text).toBe(text.members.changes[membershipChange]);
  });
});

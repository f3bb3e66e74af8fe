import { z } from 'zod';
import { readTypedDate } from '../../domain/calendar/dates/local-date.js';
import { readTypedTime } from '../../domain/calendar/dates/local-time.js';
import type { MeetingAdded, SettingsTyped } from '../../domain/decisions/group/change-group.js';
import { numberKey, typedNumbers } from '../../domain/decisions/set-up/typed-numbers.js';
import { typed } from '../../domain/form/typed-input.js';
import { activeMember } from '../../domain/model/members.js';
import { formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import { addGroupMeeting, saveSettings } from '../../usecases/group/run-group.js';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { ownGroup } from '../../usecases/group/own-groups.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, refused, told } from '../card/answer.js';
import { changedSince } from '../card/changed-since.js';
import { newMeetingForm, type NewMeetingTyped, settingsCard } from './settings-card.js';
import { idField, openedField, withKeys } from '../card/form-values.js';

/** What a coordinator sees; anyone else is told why not. */
async function asCoordinator(
  context: VerbContext,
  groupId: string,
  show: (snapshot: NonNullable<Awaited<ReturnType<typeof ownGroup>>>) => VerbAnswer,
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const snapshot = await ownGroup(deps, caller, groupId);
  if (snapshot === undefined) return answer(context, refused(text, text.common.notFound));
  const may = activeMember(snapshot, caller.person)?.coordinator === true;
  return may ? show(snapshot) : answer(context, refused(text, text.common.notAllowed));
}

const settingsVerb = cardVerb({
  verb: 'group.settings',
  data: z.strictObject({ groupId: idField }),
  run: (context, { groupId }) =>
    asCoordinator(context, groupId, (snapshot) =>
      answer(context, settingsCard({ snapshot, routines: context.deps.routines }, context.text)),
    ),
});

const empty = (value: string | undefined) => (value === '' ? undefined : value);

const saveVerb = cardVerb({
  verb: 'group.save-settings',
  data: withKeys(
    {
      groupId: idField,
      opened: openedField,
      minutes: typed(8),
      mode: typed(10),
      place: typed(120),
      joinLink: typed(600),
      statisticsLink: typed(600),
      closedDays: typed(800),
    },
    numberKey,
    typed(8),
  ),
  async run(context, { groupId, opened, minutes, mode, closedDays, ...given }) {
    const { deps, caller, text, rejected } = context;
    const fields: SettingsTyped = {
      ...{ minutes, mode, closedDays, numbers: typedNumbers(given) },
      place: empty(given.place),
      joinLink: empty(given.joinLink),
      statisticsLink: empty(given.statisticsLink),
    };
    const emptied = rejected.map((field) => ({ field, code: 'personal-data' as const }));
    if (emptied.length > 0) {
      return await asCoordinator(context, groupId, (now) =>
        answer(context, settingsCard({ snapshot: now, routines: deps.routines }, text, fields, emptied)),
      );
    }
    const outcome = await saveSettings(deps, caller, groupId, { typed: fields, opened });
    switch (outcome.kind) {
      case 'done': {
        const again = { title: text.setup.settings.open, verb: 'group.settings', data: { groupId } };
        return answer(context, told(text, text.setup.settings.saved, [], [again]));
      }
      case 'faults':
        return await asCoordinator(context, groupId, (now) =>
          answer(
            context,
            settingsCard({ snapshot: now, routines: deps.routines }, text, fields, outcome.faults),
          ),
        );
      case 'changed-since':
      case 'changed-meanwhile':
        return await asCoordinator(context, groupId, (now) =>
          answer(
            context,
            changedSince(
              settingsCard({ snapshot: now, routines: deps.routines }, text, fields),
              settingsCard({ snapshot: now, routines: deps.routines }, text),
              text,
            ),
          ),
        );
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed));
      case 'notFound':
      case 'no-such-group':
        return answer(context, refused(text, text.common.notFound));
    }
  },
});

const newMeetingVerb = cardVerb({
  verb: 'group.new-meeting',
  data: z.strictObject({ groupId: idField }),
  run: (context, { groupId }) =>
    asCoordinator(context, groupId, (snapshot) =>
      answer(context, newMeetingForm({ snapshot, routines: context.deps.routines }, context.text)),
    ),
});

const addMeetingVerb = cardVerb({
  verb: 'group.add-meeting',
  data: z.strictObject({ groupId: idField, kind: idField.optional(), date: typed(40), time: typed(40) }),
  async run(context, { groupId, kind = '', date: typedDate = '', time: typedTime = '' }) {
    const { deps, caller, text } = context;
    const date = readTypedDate(typedDate);
    const time = readTypedTime(typedTime);
    const again = (fault: string) => {
      const entered: NewMeetingTyped = { kind, date: typedDate, time: typedTime, fault };
      return asCoordinator(context, groupId, (now) =>
        answer(context, newMeetingForm({ snapshot: now, routines: deps.routines }, text, entered)),
      );
    };
    if (date === undefined) return await again(text.meeting.faults.badDate);
    if (time === undefined) return await again(text.meeting.faults.badTime);
    const outcome = await addGroupMeeting(deps, caller, groupId, { kind, date, time });
    if (outcome.kind === 'added') return await added(context, groupId, outcome.meeting.id);
    if (outcome.kind === 'changed-meanwhile')
      return answer(context, refused(text, text.common.changedMeanwhile));
    if (outcome.kind === 'no-such-group') return answer(context, refused(text, text.common.notFound));
    return await again(whyNot(outcome, text));
  },
});

function whyNot(outcome: Exclude<MeetingAdded, { kind: 'added' }>, text: Text): string {
  const { faults } = text.meeting;
  switch (outcome.kind) {
    case 'day-off':
      return faults.dayOff(text.calendar.daysOff[outcome.reason]);
    case 'in-the-past':
    case 'too-far':
    case 'taken':
      return faults[outcome.kind];
    case 'notAllowed':
      return text.common.notAllowed;
    case 'notFound':
    case 'unknown-kind':
      return text.setup.faults['unknown-choice'];
  }
}

async function added(context: VerbContext, groupId: string, meetingId: string): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, { groupId, meetingId });
  if (view?.deadline === undefined) return answer(context, told(text, text.setup.settings.added));
  const when = formatMoment(view.meeting, text.locale);
  const body = text.setup.settings.addedBody(when, formatDeadline(view.deadline, text.locale));
  const show = { title: text.home.meeting, verb: 'meeting.show', data: { groupId, meetingId } };
  return answer(context, told(text, text.setup.settings.added, [body], [show]));
}

export const settingsVerbs: readonly CardVerb[] = [settingsVerb, saveVerb, newMeetingVerb, addMeetingVerb];

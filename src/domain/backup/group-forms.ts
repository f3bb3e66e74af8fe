import { longestReference } from '../decisions/retention/decide-retention.js';
import { longestPlace } from '../decisions/set-up/steps/meeting.js';
import { longestName } from '../decisions/set-up/steps/name.js';
import type { AcknowledgementAnswer, CasePointer, CaseState } from '../model/case/case-pointer.js';
import type { Group, GroupSettings, Member } from '../model/group/group.js';
import type { Locale } from '../model/person/locale.js';
import type { Meeting } from '../model/group/meeting.js';
import type { MemberKind } from '../model/person/person.js';
import { done, ids, life, people, slotId, units } from './shared-forms.js';
import * as text from './text-form.js';

const { codeForm, dateForm, idForm, instantForm, keyForm, meetingForm, personForm, unitForm } = text;

const settings: text.FormsOf<GroupSettings> = {
  fields: {
    minutes: 'plain',
    mode: text.oneOf<GroupSettings['mode']>({ 'on-site': true, digital: true }),
    place: text.wordsForm('place', longestPlace),
    joinLink: text.joinLinkForm,
    statisticsLink: text.statisticsLinkForm,
    numbers: { keys: idForm, values: 'plain' },
    closedDays: { each: dateForm },
  },
};

export const decisionReference = text.wordsForm('reference', longestReference);
export const locale = text.oneOf<Locale>({ sv: true, en: true });
export const group: text.FormsOf<Group> = {
  fields: {
    id: text.groupForm,
    tenantId: text.tenantForm,
    name: text.wordsForm('name', longestName),
    routines: ids,
    state: text.oneOf<Group['state']>({ creating: true, active: true }),
    plan: { each: { fields: { id: meetingForm, kind: idForm, date: dateForm, time: text.timeForm } } },
    channel: {
      fields: {
        channelId: text.teamsForm,
        teamId: text.orEmpty(text.teamsForm),
        serviceUrl: text.serviceUrlForm,
        tenantId: text.tenantForm,
      },
    },
    settings,
    retention: {
      fields: {
        reference: decisionReference,
        decidedOn: dateForm,
        days: 'plain',
        by: personForm,
        at: instantForm,
      },
    },
    locale,
    createdBy: personForm,
    createdAt: instantForm,
  },
};

export const member: text.FormsOf<Member> = {
  fields: {
    person: personForm,
    name: text.staffForm,
    kind: text.oneOf<MemberKind>({
      ...{ member: true, guest: true, 'shared-channel': true, 'without-teams': true },
    }),
    unitId: unitForm,
    role: idForm,
    coordinator: 'plain',
    state: text.oneOf<Member['state']>({ asked: true, active: true, left: true }),
    deputy: personForm,
    since: instantForm,
    decided: { fields: { by: personForm, accepted: 'plain', at: instantForm } },
  },
};

export const meeting: text.FormsOf<Meeting> = {
  fields: {
    id: meetingForm,
    kind: idForm,
    date: dateForm,
    time: text.timeForm,
    minutes: 'plain',
    state: text.oneOf<Meeting['state']>({ planned: true, cancelled: true }),
    revision: 'plain',
    movedFrom: { fields: { date: dateForm, time: text.timeForm } },
    agenda: {
      fields: {
        order: { each: slotId },
        minutes: { keys: slotId, values: 'plain' },
        fixedPoints: ids,
        lastEdit: keyForm,
      },
    },
    agendaState: text.oneOf<Meeting['agendaState']>({ none: true, draft: true, published: true }),
    agendaRevision: 'plain',
    posts: {
      each: {
        fields: {
          part: 'plain',
          activityId: text.teamsForm,
          conversationId: text.teamsForm,
          removed: 'plain',
        },
      },
    },
    absent: people,
    nothingMore: people,
    toldNotNeeded: people,
    presentUnits: units,
    bookings: { each: { fields: { by: personForm, places: 'plain', code: codeForm, at: instantForm } } },
    createdAt: instantForm,
  },
};

const caseStates: Readonly<Record<CaseState, true>> = {
  ...{ 'waiting-late': true, registered: true, running: true, decided: true, withdrawn: true },
};
const kvittens: Readonly<Record<AcknowledgementAnswer, true>> = {
  ...{ known: true, 'not-told': true, 'not-ours': true },
};
export const pointer: text.FormsOf<CasePointer> = {
  fields: {
    code: codeForm,
    routine: idForm,
    routineVersion: 'plain',
    type: idForm,
    anonymous: 'plain',
    state: text.oneOf(caseStates),
    life,
    categories: ids,
    units,
    lateUnits: units,
    registeringUnit: unitForm,
    owner: personForm,
    registeredFor: personForm,
    meetingId: text.orEmpty(meetingForm),
    checklist: { each: { fields: { item: idForm, on: dateForm } } },
    // Its pattern is asked for where the routine is known.
    reference: text.wordsForm('reference', 40),
    acknowledgements: {
      each: {
        fields: {
          unitId: unitForm,
          by: personForm,
          answer: text.oneOf(kvittens),
          at: instantForm,
          notedBy: personForm,
        },
      },
    },
    consentShownOn: dateForm,
    outcome: {
      fields: {
        id: idForm,
        carriedOnBy: units,
        at: instantForm,
        before: { fields: { stage: idForm, enteredAt: instantForm, visit: 'plain', done } },
      },
    },
    counted: { each: { fields: { what: text.wordForm, at: instantForm } } },
    carriedOver: 'plain',
    revision: 'plain',
    createdAt: instantForm,
    changedAt: instantForm,
  },
};

import type { Call } from '../model/call.js';
import { noticeKinds } from '../model/job/notice-kind.js';
import { jobKinds } from '../model/job/job-kind.js';
import type { PurgeRow } from '../model/case/retention.js';
import type { OutboxRow, OutboxState, Timer } from '../model/job/timer.js';
import { type Undelivered, undeliveredWhys } from '../model/job/undelivered.js';
import { decisionReference } from './group-forms.js';
import { anyKind, counts, facts, people, recipient, subject } from './shared-forms.js';
import * as text from './text-form.js';

const { codeForm, dateForm, instantForm, keyForm, meetingForm, personForm } = text;

export const timer: text.FormsOf<Timer> = {
  fields: {
    kind: text.oneOfList(jobKinds),
    subject,
    occurrence: keyForm,
    at: instantForm,
    usefulUntil: instantForm,
    facts,
    state: text.oneOf<Timer['state']>({ waiting: true, firing: true, fired: true, void: true }),
    recipients: { each: recipient },
    slot: keyForm,
    done: 'plain',
    meetingRevision: 'plain',
    faults: 'plain',
  },
};

const outStates: Readonly<Record<OutboxState, true>> = {
  ...{ planned: true, queued: true, sending: true, retry: true },
  ...{ sent: true, uncertain: true, failed: true, cancelled: true },
};
export const out: text.FormsOf<OutboxRow> = {
  fields: {
    kind: text.oneOfList([...noticeKinds, 'digest']),
    groupId: text.groupForm,
    timerKey: keyForm,
    subject,
    occurrence: keyForm,
    facts,
    recipient,
    slot: keyForm,
    state: text.oneOf(outStates),
    attempt: 'plain',
    due: instantForm,
    usefulUntil: instantForm,
    leaseUntil: instantForm,
    claim: text.wordForm,
    repeat: 'plain',
    repeats: 'plain',
    fallback: 'plain',
    activityId: text.teamsForm,
    reason: text.wordForm,
    noted: 'plain',
    again: instantForm,
    faults: 'plain',
  },
};

export const undelivered: text.FormsOf<Undelivered> = {
  fields: {
    kind: anyKind,
    subject,
    recipient,
    at: instantForm,
    why: text.oneOfList(undeliveredWhys),
    usefulUntil: instantForm,
    source: text.oneOf<Undelivered['source']>({ out: true, timer: true }),
    partition: keyForm,
    rowId: keyForm,
  },
};

export const call: text.FormsOf<Call> = {
  fields: {
    kind: text.oneOfList(noticeKinds),
    subject,
    occurrence: keyForm,
    facts,
    person: personForm,
    at: instantForm,
    usefulUntil: instantForm,
    meetingRevision: 'plain',
    done: { fields: { by: personForm, at: instantForm } },
  },
};

export const purge: text.FormsOf<PurgeRow> = {
  fields: {
    state: text.oneOf<PurgeRow['state']>({ running: true, done: true }),
    at: instantForm,
    doneAt: instantForm,
    reference: decisionReference,
    decidedOn: dateForm,
    days: 'plain',
    codes: { each: codeForm },
    meetings: { each: meetingForm },
    people,
    messagesBefore: instantForm,
    dutiesBefore: dateForm,
    reports: { each: text.reportForm },
    reportTexts: { each: text.reportForm },
    counts,
    from: dateForm,
    to: dateForm,
  },
};

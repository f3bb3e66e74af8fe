import type { RoutineMoveWords } from '../../sv/routine/routine-move.js';

export const routineMoveEn: RoutineMoveWords = {
  title: (routine, from, to) => `${routine}: from version ${from} to version ${to}`,
  group: (id) => `Group ${id}`,
  moves: (code, was, is) =>
    was === is ? `Case ${code} moves, in the stage “${is}”` : `Case ${code} moves, from “${was}” to “${is}”`,
  moved: (code, was, is) =>
    was === is
      ? `Case ${code} has moved, in the stage “${is}”`
      : `Case ${code} has moved, from “${was}” to “${is}”`,
  stays: (code, stage) => `Case ${code} stays, in the stage “${stage}”`,
  settled: (code) => `Case ${code} has moved or been closed already`,
  busy: (code) => `Case ${code} is being changed; run again`,
  duties: (was, is) => `The group’s own duties go from version ${was} to version ${is}, which is in force`,
  dutiesStay: (version) => `The group’s own duties follow version ${version}, which is in force`,
  tasks: {
    comes: (name) => `new task: “${name}”`,
    goes: (name) => `the task is gone: “${name}”`,
    anew: (name) => `the task is counted anew from the move: “${name}”`,
  },
  clocks: {
    due: (name) => `last day of “${name}”`,
    chase: (name) => `reminder of “${name}”`,
    exit: (name) => `“${name}” by itself`,
    guideline: () => 'guideline of the stage',
  },
  unit: (what, unit) => `${what} (${unit})`,
  comes: (what, is) => `${what}: ${is}, new`,
  goes: (what, was) => `${what}: ${was}, dropped`,
  changes: (what, is, was) => `${what}: ${is} instead of ${was}`,
  atOnce: 'at once',
  meeting: (is, was) => `taken up ${is} instead of ${was}; those concerned are told`,
  noMeeting: 'at no meeting',
  onMeeting: (when) => `at the meeting ${when}`,
  obstacles: {
    'no-stage': (stage, version, known) =>
      `version ${version} has no stage ${stage}; name the new one with --stage ${stage}=STAGE (${known})`,
    'no-noted-stage': (stage, version, known) =>
      `what the meeting came to can still be corrected from the stage ${stage}, which version ${version} does not have; name the new one with --stage ${stage}=STAGE (${known})`,
    ends: (stage, version) =>
      `the stage ${stage} closes the case in version ${version}; that is for those who decide about the case`,
    'known-to-others': (stage, version) =>
      `the stage ${stage} changes in version ${version} who knows of the case`,
    'no-queue': (stage, version) =>
      `the case waits for ${stage}, which does not have the same queue in version ${version}`,
    'others-wait': (stage) => `other cases wait for ${stage}, which the case would leave`,
    full: (stage, version) => `there is no free place in the stage ${stage} of version ${version}`,
    'no-type': (id, version) => `version ${version} has no case type ${id}`,
    'no-category': (id, version) => `version ${version} has no category ${id}`,
    'no-outcome': (id, version) => `version ${version} has no outcome ${id}`,
    'no-meeting': 'no coming meeting takes the case up',
    'messages-on-their-way': 'messages about the case are on their way; run again in a while',
    'too-large': 'the case has more reminders than one change holds',
  },
  stageUnknown: (stage, version, known) =>
    `--stage: ${stage} is no stage of version ${version}; stages: ${known}`,
  stageEnds: (stage, version, known) =>
    `--stage: ${stage} closes cases in version ${version} and cannot be named; stages: ${known}`,
  notLoaded: (routine, version, known) => `${routine} version ${version} is not loaded; loaded: ${known}`,
  notPublished: (routine, version) =>
    `${routine} version ${version} is not published; run samrad routine publish`,
  same: 'from and to are the same version',
  noGroup: (id) => `there is no group ${id}`,
  nothing: 'No case follows that version.',
  dry: (moves, stays) =>
    `Cases that can move: ${moves}; that stay: ${stays}. Nothing has changed; run again with --yes to move them.`,
  done: (moves, stays) => `Cases that have moved: ${moves}; that stay: ${stays}.`,
};

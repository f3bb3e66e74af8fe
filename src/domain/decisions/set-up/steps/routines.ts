import { chosenRoutines } from '../chosen-routines.js';
import { proposedKinds } from '../../../routine/meetings/meeting-series.js';
import type { SetupAnswers, SetupFault } from '../setup-answers.js';
import type { SetupStep, SetupWorld } from '../setup-step.js';
import { typed, withAnswers } from '../../../form/typed-input.js';

/** Which routines the group runs. */
export const routinesStep: SetupStep = {
  id: 'routines',
  input: { routines: typed(400) },
  merge(answers, input) {
    const routines = (input['routines'] ?? '').split(',').filter((id) => id !== '');
    if (routines.join() === answers.routines?.join()) return answers;
    // Everything prefilled from the former routine would be wrong for the new one.
    const { groupId, starter, name, mode, place, joinLink, first, until } = answers;
    return withAnswers<SetupAnswers>(
      { groupId, starter, routines },
      { name, mode, place, joinLink, first, until },
    );
  },
  fields(answers, world) {
    return [
      {
        id: 'routines',
        label: { word: 'routines' },
        type: 'expanded-multi',
        value: (
          answers.routines ?? (world.routines.length === 1 ? world.routines.map((r) => r.id) : [])
        ).join(),
        choices: world.routines.map(({ id, name }) => ({ value: id, title: name })),
      },
    ];
  },
  faults,
};

function faults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[] {
  const field = 'routines';
  const ids = answers.routines ?? [];
  if (ids.length === 0) return [{ field, code: 'required' }];
  const chosen = chosenRoutines(answers, world);
  if (chosen.length !== new Set(ids).size) return [{ field, code: 'unknown-choice' }];
  const held = new Set(proposedKinds(chosen));
  const apart = chosen.some((each) => !each.meetings.kinds.some((kind) => held.has(kind.id)));
  return apart ? [{ field, code: 'routines-share-no-meeting' }] : [];
}

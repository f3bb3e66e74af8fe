import { z } from 'zod';
import { type SetupAnswers, setupAnswersSchema } from '../../domain/decisions/set-up/setup-answers.js';
import type { SetupForm } from '../../domain/decisions/set-up/setup-step.js';
import { setupSteps } from '../../domain/decisions/set-up/steps/setup-steps.js';
import {
  createGroup,
  setupRefusal,
  type SetupRefused,
  setupWorld,
} from '../../usecases/group/create-group.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbAnswer } from '../card/card-verb.js';
import { refused, told } from '../card/answer.js';
import { formerVerbs } from '../form/former-verbs.js';
import type { Context, FoundFaulty, Wizard } from '../form/wizard.js';
import { showStep, wizardVerbs } from '../form/wizard-verbs.js';

/** The wizard stands in the channel for all to see; only the one who began it may go on. */
const setup: Wizard<SetupForm> = {
  name: 'group',
  steps: setupSteps,
  answers: setupAnswersSchema,
  text: ({ setup: { title, steps, progress, create, labels, choices, sentences, faults } }) => ({
    ...{ title, titles: steps, progress, finish: create, faults },
    words: { ...labels, ...choices, ...sentences },
  }),
  refusal: (context, answers) =>
    answers?.starter === context.caller.person ? undefined : refusedPrivately(context, 'not-yours'),
  open: ({ deps }) => Promise.resolve({ world: setupWorld(deps) }),
  finish: create,
  answer: (_context, card) => ({ card }),
  cancelled(text) {
    const again = { title: text.setup.title, verb: 'group.setup' };
    return { ...told(text, text.setup.cancelled), actions: [again] };
  },
};

/** The first card of the wizard; or why there is none. Its id makes pressing confirm twice one group. */
export async function startSetup(context: Context): Promise<CardModel> {
  const { deps, caller, text } = context;
  const why = await setupRefusal(deps, caller);
  if (why !== undefined) return refused(text, text.setup.refused[why]);
  const answers: SetupAnswers = { groupId: deps.ids.next('g'), starter: caller.person };
  return (await showStep(setup, context, { answers, step: 'routines' })).card;
}

function refusedPrivately({ text }: Context, why: SetupRefused): VerbAnswer {
  return { card: refused(text, text.setup.refused[why]), privately: true };
}

async function create(context: Context, answers: SetupAnswers): Promise<VerbAnswer | FoundFaulty<SetupForm>> {
  const { deps, caller, text } = context;
  const outcome = await createGroup(deps, caller, answers);
  if (outcome.kind === 'refused') return refusedPrivately(context, outcome.why);
  if (outcome.kind === 'faults') return outcome;
  const { id: groupId, name } = outcome.group;
  const card = told(text, text.setup.created(name), [text.setup.createdBody(outcome.meetings)]);
  return {
    card: {
      ...card,
      actions: [
        { title: text.members.join, verb: 'join.start', style: 'positive' },
        { title: text.home.members, verb: 'members.show', data: { groupId } },
      ],
    },
  };
}

const startVerb = cardVerb({
  verb: 'group.setup',
  data: z.strictObject({}),
  run: async (context) => ({ card: await startSetup(context) }),
});

const former = Object.fromEntries(setupSteps.map(({ id }) => [`group.${id}`, id]));

export const setupVerbs: readonly CardVerb[] = [
  startVerb,
  ...wizardVerbs(setup),
  ...formerVerbs(setup, { presses: former, back: 'group.back', answersAs: 'answers' }),
];

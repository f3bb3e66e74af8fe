import { z } from 'zod';
import type { Caller } from '../../domain/model/caller.js';
import { type SetupAnswers, setupAnswersSchema } from '../../domain/decisions/set-up/setup-answers.js';
import type { SetupInput, SetupStep } from '../../domain/decisions/set-up/setup-step.js';
import {
  firstFaulty,
  neighbour,
  setupStep,
  setupSteps,
} from '../../domain/decisions/set-up/steps/setup-steps.js';
import {
  createGroup,
  setupRefusal,
  type SetupRefused,
  setupWorld,
} from '../../usecases/group/create-group.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { refused, told } from '../card/answer.js';
import { setupCard } from './setup-card.js';

type Context = Omit<VerbContext, 'rejected'>;

/** The first card of the wizard; or why there is none. Its id makes pressing confirm twice one group. */
export async function startSetup({ deps, caller, text }: Context): Promise<CardModel> {
  const why = await setupRefusal(deps, caller);
  if (why !== undefined) return refused(text, text.setup.refused[why]);
  const answers: SetupAnswers = { groupId: deps.ids.next('g'), starter: caller.person };
  return setupCard(setupStep('routines'), answers, setupWorld(deps), text);
}

/** The wizard stands in the channel for all to see; only the one who began it may go on. */
function someoneElses({ starter }: SetupAnswers, { person }: Caller): boolean {
  return starter !== person;
}

function refusedPrivately({ text }: Context, why: SetupRefused): VerbAnswer {
  return { card: refused(text, text.setup.refused[why]), privately: true };
}

function stepVerb(step: SetupStep): CardVerb {
  return cardVerb({
    verb: `group.${step.id}`,
    data: z.strictObject({ answers: setupAnswersSchema, ...step.input }),
    async run(context, { answers, ...input }) {
      const { deps, caller, text } = context;
      if (someoneElses(answers, caller)) return refusedPrivately(context, 'not-yours');
      const world = setupWorld(deps);
      const merged = step.merge(answers, input as SetupInput, world);
      const emptied = context.rejected.map((field) => ({ field, code: 'personal-data' as const }));
      const earlier = firstFaulty(merged, world);
      if (earlier !== undefined && setupSteps.indexOf(earlier.step) < setupSteps.indexOf(step)) {
        return { card: setupCard(earlier.step, merged, world, text, earlier.faults) };
      }
      const faults = [...emptied, ...step.faults(merged, world)];
      if (faults.length > 0) return { card: setupCard(step, merged, world, text, faults) };
      const next = neighbour(step.id, 1);
      if (next !== undefined) return { card: setupCard(next, merged, world, text) };
      return await create(context, merged);
    },
  });
}

async function create(context: VerbContext, answers: SetupAnswers): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const outcome = await createGroup(deps, caller, answers);
  if (outcome.kind === 'refused') return refusedPrivately(context, outcome.why);
  if (outcome.kind === 'faults') {
    return { card: setupCard(outcome.step, answers, setupWorld(deps), text, outcome.faults) };
  }
  const { id: groupId, name } = outcome.group;
  const card = told(
    text,
    text.setup.created(name),
    [text.setup.createdBody(outcome.meetings)],
    [
      { title: text.members.join, verb: 'join.start', style: 'positive' },
      { title: text.home.members, verb: 'members.show', data: { groupId } },
    ],
  );
  return { card: { ...card, actions: (card.actions ?? []).filter(({ verb }) => verb !== 'home.open') } };
}

const answersOnly = { answers: setupAnswersSchema };
const ids = setupSteps.map(({ id }) => id);

const backVerb = cardVerb({
  verb: 'group.back',
  data: z.strictObject({ ...answersOnly, to: z.enum(ids) }),
  async run(context, { answers, to }) {
    if (someoneElses(answers, context.caller)) return refusedPrivately(context, 'not-yours');
    return { card: setupCard(setupStep(to), answers, setupWorld(context.deps), context.text) };
  },
});

const cancelVerb = cardVerb({
  verb: 'group.cancel',
  data: z.strictObject(answersOnly),
  async run(context, { answers }) {
    if (someoneElses(answers, context.caller)) return refusedPrivately(context, 'not-yours');
    const { text } = context;
    const again = { title: text.setup.title, verb: 'group.setup' };
    const card = told(text, text.setup.cancelled, [], [again]);
    return { card: { ...card, actions: [again] } };
  },
});

const startVerb = cardVerb({
  verb: 'group.setup',
  data: z.strictObject({}),
  run: async (context) => ({ card: await startSetup(context) }),
});

export const setupVerbs: readonly CardVerb[] = [startVerb, ...setupSteps.map(stepVerb), backVerb, cancelVerb];

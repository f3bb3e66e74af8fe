import { z } from 'zod';
import { part } from '../../domain/privacy/safe.js';
import { type CardVerb, cardVerb } from '../card/card-verb.js';
import type { ChatCommand } from '../card/chat-command.js';
import { answerWords } from './say.js';

/** The menu's buttons say a command's word. The menu stays, since someone else may need it. */
export function menuVerbs(commands: readonly ChatCommand[]): readonly CardVerb[] {
  const say = cardVerb({
    verb: 'menu.say',
    data: z.strictObject({ word: z.string().max(60) }),
    async run({ deps, caller, text }, data) {
      const card = await answerWords(commands, { deps, caller, text }, part(data, 'word'));
      return caller.surface === 'channel' ? { card, privately: true } : { card };
    },
  });
  return [say];
}

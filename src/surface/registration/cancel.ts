import { z } from 'zod';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';

/** Nothing was stored but the code, which the next registration goes on with. */
export const cancelVerb = cardVerb({
  verb: 'register.cancel',
  data: z.strictObject({}),
  async run(context) {
    const { text } = context;
    const again = { title: text.register.title, verb: 'register.start', sendsInputs: false };
    return answer(context, told(text, text.register.cancelled, [text.register.cancelledBody], [again]));
  },
});

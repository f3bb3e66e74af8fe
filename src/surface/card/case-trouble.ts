import type { Text } from '../../text/text.js';
import type { CardModel } from './card-model.js';
import { refused } from './answer.js';

type Trouble = 'notFound' | 'notAllowed' | 'settled' | 'changed-meanwhile' | 'changed-since' | 'passed';

/** Why nothing was changed. */
export function caseTrouble(kind: Trouble, text: Text): CardModel {
  const list = [{ title: text.cases.toList, verb: 'cases.list', sendsInputs: false }];
  switch (kind) {
    case 'notFound':
      return refused(text, text.common.notFound, list);
    case 'notAllowed':
      return refused(text, text.common.notAllowed, list);
    case 'settled':
      return refused(text, text.cases.settled, list);
    case 'changed-meanwhile':
    case 'changed-since':
      return refused(text, text.common.changedMeanwhile, list);
    case 'passed':
      return refused(text, text.representatives.passed);
  }
}

import type { CardVerb } from '../card/card-verb.js';
import { admitLateVerb } from './admit-late.js';
import { admitUnitsVerb } from './admit-units.js';
import { changeVerb, saveChangeVerb } from './change.js';
import { confirmHandOverVerb, handOverVerb } from './hand-over.js';
import { listVerb } from './list.js';
import { searchVerb, showVerb } from './show.js';
import { confirmWithdrawVerb, withdrawVerb } from './withdraw.js';

export const casesVerbs: readonly CardVerb[] = [
  listVerb,
  showVerb,
  searchVerb,
  changeVerb,
  saveChangeVerb,
  withdrawVerb,
  confirmWithdrawVerb,
  handOverVerb,
  confirmHandOverVerb,
  admitLateVerb,
  admitUnitsVerb,
];

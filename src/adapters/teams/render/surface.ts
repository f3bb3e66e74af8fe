import type { Caller } from '../../../domain/model/group/caller.js';

/** Where a card is shown: a personal chat, a channel, or the private dialog opened from a channel. */
export type Surface = Caller['surface'];

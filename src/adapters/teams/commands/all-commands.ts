import type { ChatCommand } from '../chat-command.js';

/** Every area's commands, in the order of the menu. */
export const allCommands: readonly ChatCommand[] = [];

import type { ChatCommand } from '../card/chat-command.js';
import { callCommands } from './call-commands.js';
import { bookingsCommands } from './bookings-commands.js';
import { caseCommands } from './case-commands.js';
import { deliveryCommands } from './delivery-commands.js';
import { dutyCommands } from './duty-commands.js';
import { figuresCommands } from './figures-commands.js';
import { reportCommands } from './report-commands.js';
import { groupCommands } from './group-commands.js';
import { privacyCommands } from './privacy-commands.js';
import { termCommands } from './term-commands.js';
import { homeCommands } from './home-commands.js';

/** Every area's commands, in the order of the menu. */
export const allCommands: readonly ChatCommand[] = [
  ...homeCommands,
  ...caseCommands,
  ...bookingsCommands,
  ...dutyCommands,
  ...reportCommands,
  ...termCommands,
  ...figuresCommands,
  ...groupCommands,
  ...deliveryCommands,
  ...callCommands,
  ...privacyCommands,
];

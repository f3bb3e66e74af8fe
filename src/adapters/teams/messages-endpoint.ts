import { Router } from 'express';
import type { Logger } from '../../ports/logger.js';
import type { Bot } from './bot.js';
import { createGate, type GateRules } from './gate.js';
import type { IncomingActivity } from './gate/activity.js';

/** The messaging endpoint: the gate, which lets only what it has read on, then the bot. */
export function createMessagesEndpoint(rules: GateRules, bot: Bot, log: Logger): Router {
  const endpoint = Router();
  endpoint.post('/', createGate(rules, log), async (request, response) => {
    const { status, body } = await bot(request.body as IncomingActivity);
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
  });
  return endpoint;
}

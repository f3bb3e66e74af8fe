import { type ErrorRequestHandler, json, type Request, type RequestHandler, Router } from 'express';
import type { Logger } from '../../ports/logger.js';
import { localRefusal } from './gate/local-request.js';
import { isLoopbackServiceUrl, sameServiceUrl } from './gate/service-url.js';
import { judgeToken, type TokenRules } from './gate/token.js';
import { type IncomingActivity, incomingActivity, tenantsOf } from './turn/activity.js';

/** Who may speak to the bot. Whatever is not clearly allowed is refused before anything is read further. */
export type GateRules =
  | {
      readonly kind: 'production';
      readonly token: TokenRules;
      /** Tenant ids, lower case. */
      readonly tenants: readonly string[];
      readonly serviceUrlAllowed: (serviceUrl: string) => boolean;
    }
  /** This machine only, without tokens. */
  | { readonly kind: 'local' };

/** Teams sends some kilobytes; nothing a person may type comes near this. */
const largestBody = '256kb';

type Verdict = { readonly status: number; readonly code: string } | undefined;

/** Stands in front of the messaging endpoint; lets a request on only with a whole, trusted activity as its body. */
export function createGate(rules: GateRules, log: Logger): Router {
  const gate = Router();
  const judged =
    (judge: (request: Request) => Verdict | Promise<Verdict>): RequestHandler =>
    async (request, response, next) => {
      const verdict = await judge(request);
      if (verdict === undefined) return next();
      log.warn('gate.refused', { code: verdict.code, status: verdict.status });
      response.status(verdict.status).json({ error: { code: verdict.code } });
    };
  gate.use(
    judged((request) => beforeBody(rules, request)),
    json({ limit: largestBody }),
    unreadable(log),
    judged((request) => afterBody(rules, request)),
  );
  return gate;
}

function beforeBody(rules: GateRules, request: Request): Verdict {
  const foreign = rules.kind === 'local' ? localRefusal(request) : undefined;
  if (foreign !== undefined) return { status: 403, code: foreign };
  // Nothing a stranger sends is parsed.
  const nobody = rules.kind === 'production' && request.headers.authorization === undefined;
  if (nobody) return { status: 401, code: 'no-token' };
  return request.is('application/json') === false ? { status: 415, code: 'not-json' } : undefined;
}

async function afterBody(rules: GateRules, request: Request): Promise<Verdict> {
  const activity = incomingActivity.safeParse(request.body);
  if (!activity.success) return { status: 400, code: 'not-an-activity' };
  return rules.kind === 'local' ? local(activity.data) : await production(rules, request, activity.data);
}

function local({ serviceUrl, channelId }: IncomingActivity): Verdict {
  if (!isLoopbackServiceUrl(serviceUrl)) return { status: 403, code: 'service-url' };
  return channelId === 'msteams' || channelId === 'emulator' ? undefined : { status: 403, code: 'channel' };
}

async function production(
  rules: Extract<GateRules, { kind: 'production' }>,
  request: Request,
  activity: IncomingActivity,
): Promise<Verdict> {
  const token = await judgeToken(rules.token, request.headers.authorization, activity.channelId);
  if (token.kind === 'refused') return { status: 401, code: token.code };
  if (!sameServiceUrl(token.serviceUrl, activity.serviceUrl))
    return { status: 401, code: 'service-url-differs' };
  if (!rules.serviceUrlAllowed(activity.serviceUrl)) return { status: 403, code: 'service-url' };
  if (activity.channelId !== 'msteams') return { status: 403, code: 'channel' };
  const tenants = tenantsOf(activity);
  const allowed = tenants.length > 0 && tenants.every((tenant) => rules.tenants.includes(tenant));
  return allowed ? undefined : { status: 403, code: 'tenant' };
}

/** Too large or not JSON; anything else, as keys that cannot be fetched, is for the server's own handler. */
function unreadable(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, _request, response, next) => {
    const { status } = error;
    if (status !== 400 && status !== 413) return next(error);
    log.warn('gate.refused', { code: 'unreadable', status });
    response.status(status).json({ error: { code: status === 413 ? 'too-large' : 'not-json' } });
  };
}

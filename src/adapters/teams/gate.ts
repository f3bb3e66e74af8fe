import { type ErrorRequestHandler, json, type Request, type RequestHandler, Router } from 'express';
import type { Logger } from '../../ports/logger.js';
import { localRefusal } from './gate/local-request.js';
import { isLoopbackServiceUrl, sameServiceUrl } from './gate/service-url.js';
import { judgeToken, type TokenRules } from './gate/token.js';
import { type IncomingActivity, incomingActivity, tenantsOf } from './gate/activity.js';
import { leaveOutHalves } from './gate/well-formed.js';

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

/** Teams lets people write some 100 KB, which come as text and once more as HTML. */
const largestBody = '448kb';

/** A stranger learns the status alone; the code goes to the log. */
type Verdict = { readonly status: 401 | 403 | 413; readonly code: string } | undefined;

/** Stands in front of the messaging endpoint; lets a request on only with a whole, trusted activity as its body. */
export function createGate(rules: GateRules, log: Logger): Router {
  const gate = Router();
  const trusted: Trusted = new WeakMap();
  const judged =
    (judge: (request: Request) => Verdict | Promise<Verdict>): RequestHandler =>
    async (request, response, next) => {
      const verdict = await judge(request);
      if (verdict === undefined) return next();
      log.warn('gate.refused', verdict);
      response.status(verdict.status).end();
    };
  gate.use(
    judged((request) => beforeBody(rules, request, trusted)),
    json({ limit: largestBody, inflate: false }),
    unreadable(log),
    judged((request) => afterBody(rules, request, trusted.get(request))),
  );
  return gate;
}

/** The service URL that a request's token vouches for. */
type Trusted = WeakMap<Request, string>;

/** Nothing a stranger sends is parsed. */
async function beforeBody(rules: GateRules, request: Request, trusted: Trusted): Promise<Verdict> {
  if (rules.kind === 'local') {
    const foreign = localRefusal(request);
    if (foreign !== undefined) return { status: 403, code: foreign };
  } else {
    const token = await judgeToken(rules.token, onlyAuthorization(request));
    if (token.kind === 'refused') return { status: 401, code: token.code };
    trusted.set(request, token.serviceUrl);
  }
  return request.is('application/json') === false ? { status: 403, code: 'not-json' } : undefined;
}

/** Two tokens are none: another server on the way might have read the other one. */
function onlyAuthorization({ rawHeaders, headers }: Request): string | undefined {
  const times = rawHeaders.filter((part, i) => i % 2 === 0 && part.toLowerCase() === 'authorization').length;
  return times === 1 ? headers.authorization : undefined;
}

function afterBody(rules: GateRules, request: Request, vouchedFor = ''): Verdict {
  const activity = incomingActivity.safeParse(request.body);
  if (!activity.success) return { status: 403, code: 'not-an-activity' };
  // What was not looked at goes no further: the SDK behind reads more than Samråd does.
  request.body = leaveOutHalves(activity.data);
  return rules.kind === 'local' ? local(activity.data) : production(rules, vouchedFor, activity.data);
}

function local({ serviceUrl, channelId }: IncomingActivity): Verdict {
  if (!isLoopbackServiceUrl(serviceUrl)) return { status: 403, code: 'service-url' };
  return channelId === 'msteams' || channelId === 'emulator' ? undefined : { status: 403, code: 'channel' };
}

function production(
  rules: Extract<GateRules, { kind: 'production' }>,
  vouchedFor: string,
  activity: IncomingActivity,
): Verdict {
  if (!sameServiceUrl(vouchedFor, activity.serviceUrl)) return { status: 401, code: 'service-url-differs' };
  if (!rules.serviceUrlAllowed(activity.serviceUrl)) return { status: 403, code: 'service-url' };
  if (activity.channelId !== 'msteams') return { status: 403, code: 'channel' };
  const tenants = tenantsOf(activity);
  const allowed = tenants.length > 0 && tenants.every((tenant) => rules.tenants.includes(tenant));
  return allowed ? undefined : { status: 403, code: 'tenant' };
}

/** Too large, not JSON, packed, or in letters that nobody uses. */
function unreadable(log: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, _request, response, _next) => {
    const status = error.status === 413 ? 413 : 403;
    log.warn('gate.refused', { code: 'unreadable', status });
    response.status(status).end();
  };
}

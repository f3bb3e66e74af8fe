import { z } from 'zod';
import { pass, type Safe } from '../../../domain/privacy/safe.js';
import type { SendOutcome } from '../../../ports/messenger.js';
import type { Pace, Request } from '../../../usecases/pace/pace.js';
import { failureOfError, failureOfStatus, type SendFailure } from './send-outcome.js';
import type { TokenSource } from './token-source.js';
import { withoutThread } from '../gate/activity.js';
import { unseen } from './unseen.js';

/** Where an activity goes, and who waits for it: that decides whose limits it counts against, and who goes first. */
export interface Place {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly waiting: Request['waiting'];
}

export type ActivityJson = Readonly<Record<string, unknown>>;

export interface Member {
  readonly name: string;
  readonly objectId: string;
  readonly tenantId?: string;
  readonly guest: boolean;
}

export interface ConnectorSettings {
  readonly tokens: TokenSource;
  readonly serviceUrlAllowed: (serviceUrl: string) => boolean;
  /** For one request, the token included; a first contact is two. */
  readonly timeoutMs: number;
  readonly pace: Pick<Pace, 'turn' | 'told'>;
  /** True for text that names someone by number; such is never sent. */
  readonly holdsNumber: (text: string) => boolean;
}

type Answer = { readonly kind: 'answered'; readonly body: unknown } | SendFailure;

const someId = z.string().min(1).optional().catch(undefined);
const named = z.object({ id: someId, activityId: someId });
const account = z.object({
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  tenantId: z.string().optional(),
  userRole: z.string().optional(),
  userPrincipalName: z.string().optional(),
});

/**
 * Bot Framework's REST interface, one request per call. The SDK's own client repeats 408 and 5xx by itself, and a
 * repeated post stands twice in the chat; here a repeat is the outbox's decision.
 */
export class Connector {
  private renew = false;

  constructor(private readonly settings: ConnectorSettings) {}

  /** Posts to a conversation, or to a channel's thread. */
  async post(place: Place, activity: ActivityJson): Promise<SendOutcome> {
    const answer = await this.request('POST', place, `${pathOf(place)}/activities`, activity);
    return sent(answer, place.conversationId);
  }

  async update(place: Place, activityId: string, activity: ActivityJson): Promise<SendOutcome> {
    const path = `${pathOf(place)}/activities/${encodeURIComponent(activityId)}`;
    const answer = await this.request('PUT', place, path, { ...activity, id: activityId });
    if (answer.kind !== 'answered') return answer;
    return { kind: 'sent', activityId, conversationId: place.conversationId };
  }

  async remove(place: Place, activityId: string): Promise<SendFailure | undefined> {
    const path = `${pathOf(place)}/activities/${encodeURIComponent(activityId)}`;
    const answer = await this.request('DELETE', place, path);
    return answer.kind === 'answered' ? undefined : answer;
  }

  /** Opens a conversation, with the channel or person in place of its id; with an `activity` in the parameters, a post in a channel. */
  async open(place: Place, parameters: ActivityJson): Promise<SendOutcome> {
    const answer = await this.request('POST', place, 'v3/conversations', parameters);
    if (answer.kind !== 'answered') return answer;
    const { id, activityId } = idsIn(answer.body);
    const postId = activityId ?? threadOf(id);
    return {
      kind: 'sent',
      conversationId: id ?? place.conversationId,
      ...(postId === undefined ? {} : { activityId: postId }),
    };
  }

  /** Someone in a conversation, by Teams id or Entra object id; undefined when not in it. */
  async member(place: Place, id: string): Promise<Member | undefined | SendFailure> {
    const path = `${pathOf(place)}/members/${encodeURIComponent(id)}`;
    const answer = await this.request('GET', place, path);
    if (answer.kind === 'unreachable') return undefined;
    if (answer.kind !== 'answered') return answer;
    const found = account.safeParse(answer.body);
    return found.success ? memberOf(found.data) : undefined;
  }

  /** What the last look would say of a message that is not sent. */
  wouldHold(activity: ActivityJson): boolean {
    return pass(activity, this.settings.holdsNumber, unseen).kind === 'held';
  }

  /** The last look before bytes leave: a message that names someone by number is held, and its place is told. */
  private async request(method: string, place: Place, path: string, body?: object): Promise<Answer> {
    const { settings } = this;
    const { serviceUrl, tenantId, conversationId, waiting } = place;
    if (!settings.serviceUrlAllowed(serviceUrl)) return { kind: 'permanent', code: 'service-url' };
    const passed = pass(body === undefined ? '' : body, settings.holdsNumber, unseen);
    if (passed.kind === 'held') return { kind: 'held', code: `held:${passed.at}`, at: passed.at };
    const request: Request = { tenantId, conversation: withoutThread(conversationId), waiting };
    const turn = await settings.pace.turn(request);
    if (turn.kind === 'paced') return { kind: 'paced', code: turn.code, retryAfterSeconds: turn.seconds };
    const url = `${serviceUrl.replace(/\/+$/, '')}/${path}`;
    return await settings.pace.told(request, await this.transmit(method, url, passed.value));
  }

  /** An empty text stands for no body. */
  private async transmit(method: string, url: string, body: Safe<object | ''>): Promise<Answer> {
    const signal = AbortSignal.timeout(this.settings.timeoutMs);
    const token = await this.token(signal);
    if (typeof token === 'object') return token;
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal,
        headers: {
          accept: 'application/json',
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === '' ? {} : { body: JSON.stringify(body) }),
      });
      return await this.answer(response);
    } catch (error) {
      return failureOfError(error);
    }
  }

  private async token(signal: AbortSignal): Promise<string | undefined | SendFailure> {
    const tooLate = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('no token in time')), { once: true });
    });
    // Once the token is there nobody listens to this any more.
    tooLate.catch(() => undefined);
    try {
      const token = await Promise.race([this.settings.tokens(this.renew), tooLate]);
      this.renew = false;
      return token;
    } catch {
      return { kind: 'credentials', code: 'no-token' };
    }
  }

  private async answer(response: Response): Promise<Answer> {
    const text = await response.text();
    if (response.ok) return { kind: 'answered', body: parsed(text) };
    this.renew ||= response.status === 401;
    return failureOfStatus(response.status, response.headers, errorCodeIn(text));
  }
}

function pathOf({ conversationId }: Place): string {
  return `v3/conversations/${encodeURIComponent(conversationId)}`;
}

function sent(answer: Answer, conversationId: string): SendOutcome {
  if (answer.kind !== 'answered') return answer;
  const { id } = idsIn(answer.body);
  return { kind: 'sent', conversationId, ...(id === undefined ? {} : { activityId: id }) };
}

/** Teams answers 2xx without an id where it makes two messages of one: it has taken it all the same. */
function idsIn(body: unknown): {
  readonly id?: string | undefined;
  readonly activityId?: string | undefined;
} {
  const told = named.safeParse(body);
  return told.success ? told.data : {};
}

/** A channel's conversation names its first message after `messageid=`; that is the post's id. */
function threadOf(conversationId: string | undefined): string | undefined {
  return /;messageid=([^;]+)/.exec(conversationId ?? '')?.[1];
}

function memberOf(found: z.infer<typeof account>): Member | undefined {
  const objectId = found.aadObjectId ?? found.objectId;
  if (objectId === undefined) return undefined;
  const { name = '', tenantId, userRole, userPrincipalName = '' } = found;
  const guest = userRole === 'guest' || userPrincipalName.includes('#EXT#');
  return { name, objectId, guest, ...(isTenant(tenantId) ? { tenantId } : {}) };
}

/** What is no tenant's id does not tell the tenant, and is nobody's home. */
function isTenant(id: string | undefined): id is string {
  return id !== undefined && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) && /[1-9a-f]/i.test(id);
}

/** Bot Framework's own word for what is wrong: a code, never a person's words. */
function errorCodeIn(text: string): string | undefined {
  const told = z
    .object({ error: z.object({ code: z.string().regex(/^[A-Za-z]{1,60}$/) }) })
    .safeParse(parsed(text));
  return told.success ? told.data.error.code : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

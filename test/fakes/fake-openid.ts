import { createHmac, createSign } from 'node:crypto';
import {
  exportJWK,
  exportPKCS8,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { type FakeServer, sendJson, serve } from './http-answer.js';

export type KeyName = 'its key' | 'another key' | 'a key for another channel';

export interface FakeOpenId extends FakeServer {
  readonly configuration: string;
  /** Any header over the same claims, signed by a key or with the public key as a shared secret. */
  forge(
    header: Record<string, unknown>,
    claims: string,
    how?: KeyName | 'public key as secret' | 'modulus as secret',
  ): Promise<string>;
  /** False: no keys are given out, as when the sign-in service is down. */
  up: boolean;
  /** What is answered in place of the configuration or the keys. */
  instead: { readonly path: '/configuration' | '/keys'; readonly answer: Answer } | undefined;
  /** The paths asked for, in order. */
  readonly asked: string[];
  sign(claims: JWTPayload, by?: KeyName): Promise<string>;
  /** The public half, as it is published. */
  jwk(name: KeyName): Promise<JWK>;
  /** What stands in the list of keys from now on. */
  publish(keys: readonly unknown[]): void;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An OpenID configuration with its keys, and tokens signed by them or by others. */
export async function fakeOpenId(): Promise<FakeOpenId> {
  const all = await pairs();
  const jwk = (name: KeyName) => exportJWK(all[name].publicKey);
  const state = {
    up: true,
    instead: undefined as FakeOpenId['instead'],
    keys: [
      { ...(await jwk('its key')), kid: 'k1', endorsements: ['msteams'] },
      { ...(await jwk('a key for another channel')), kid: 'k2', endorsements: ['webchat'] },
    ] as readonly unknown[],
  };
  const asked: string[] = [];
  const server = await serve(({ path }, response) => {
    asked.push(path);
    if (!state.up) return sendJson(response, 503, {});
    const { instead } = state;
    if (instead?.path === path) {
      return sendJson(response, instead.answer.status, instead.answer.body ?? {}, instead.answer.headers);
    }
    if (path === '/keys') return sendJson(response, 200, { keys: state.keys });
    sendJson(response, 200, { jwks_uri: `${server.url}/keys` });
  });
  return {
    ...server,
    asked,
    get up() {
      return state.up;
    },
    set up(up: boolean) {
      state.up = up;
    },
    get instead() {
      return state.instead;
    },
    set instead(instead: FakeOpenId['instead']) {
      state.instead = instead;
    },
    publish(keys) {
      state.keys = keys;
    },
    jwk,
    async forge(header, claims, how = 'its key') {
      const signed = `${part(JSON.stringify(header))}.${part(claims)}`;
      if (how === 'public key as secret' || how === 'modulus as secret') {
        const { publicKey } = all['its key'];
        const secret =
          how === 'public key as secret'
            ? await exportSPKI(publicKey)
            : ((await exportJWK(publicKey)).n ?? '');
        return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
      }
      const pem = await exportPKCS8(all[how].privateKey);
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(pem).toString('base64url')}`;
    },
    configuration: `${server.url}/configuration`,
    sign(claims, by = 'its key') {
      const header = { alg: 'RS256', kid: by === 'a key for another channel' ? 'k2' : 'k1' };
      return new SignJWT(claims).setProtectedHeader(header).sign(all[by].privateKey);
    },
  };
}

const part = (text: string) => Buffer.from(text).toString('base64url');

const pair = () => generateKeyPair('RS256', { extractable: true });
type Pair = Awaited<ReturnType<typeof pair>>;

let made: Promise<Readonly<Record<KeyName, Pair>>> | undefined;

/** Keys take their time to make, and are the same for every bot of a test file. */
function pairs(): Promise<Readonly<Record<KeyName, Pair>>> {
  made ??= Promise.all([pair(), pair(), pair()]).then(([its, another, elsewhere]) => ({
    'its key': its,
    'another key': another,
    'a key for another channel': elsewhere,
  }));
  return made;
}

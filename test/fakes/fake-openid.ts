import { createHmac, createSign } from 'node:crypto';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type FakeServer, sendJson, serve } from './http-answer.js';

export interface FakeOpenId extends FakeServer {
  readonly configuration: string;
  /** Any header over the same claims, signed by its key or with the public key as a shared secret. */
  forge(
    header: Record<string, unknown>,
    claims: string,
    how?: 'its key' | 'public key as secret',
  ): Promise<string>;
  /** False: no keys are given out, as when the sign-in service is down. */
  up: boolean;
  sign(claims: JWTPayload, by?: 'its key' | 'another key' | 'a key for another channel'): Promise<string>;
}

/** An OpenID configuration with its keys, and tokens signed by them or by others. */
export async function fakeOpenId(): Promise<FakeOpenId> {
  const [its, another, elsewhere] = await pairs();
  const known = { ...(await exportJWK(its.publicKey)), kid: 'k1', endorsements: ['msteams'] };
  const other = { ...(await exportJWK(elsewhere.publicKey)), kid: 'k2', endorsements: ['webchat'] };
  const state = { up: true };
  const server = await serve(({ path }, response) => {
    if (!state.up) return sendJson(response, 503, {});
    if (path === '/keys') return sendJson(response, 200, { keys: [known, other] });
    sendJson(response, 200, { jwks_uri: `${server.url}/keys` });
  });
  return {
    ...server,
    get up() {
      return state.up;
    },
    set up(up: boolean) {
      state.up = up;
    },
    async forge(header, claims, how = 'its key') {
      const signed = `${part(JSON.stringify(header))}.${part(claims)}`;
      const pem = await exportSPKI(its.publicKey);
      const signature =
        how === 'its key'
          ? createSign('RSA-SHA256')
              .update(signed)
              .sign(await exportPKCS8(its.privateKey))
          : createHmac('sha256', pem).update(signed).digest();
      return `${signed}.${signature.toString('base64url')}`;
    },
    configuration: `${server.url}/configuration`,
    sign(claims, by = 'its key') {
      const header = { alg: 'RS256', kid: by === 'a key for another channel' ? 'k2' : 'k1' };
      const keys = { 'its key': its, 'another key': another, 'a key for another channel': elsewhere };
      return new SignJWT(claims).setProtectedHeader(header).sign(keys[by].privateKey);
    },
  };
}

const part = (text: string) => Buffer.from(text).toString('base64url');

const pair = () => generateKeyPair('RS256', { extractable: true });
type Pair = Awaited<ReturnType<typeof pair>>;

let made: Promise<[Pair, Pair, Pair]> | undefined;

/** Keys take their time to make, and are the same for every bot of a test file. */
function pairs(): Promise<[Pair, Pair, Pair]> {
  made ??= Promise.all([pair(), pair(), pair()]);
  return made;
}

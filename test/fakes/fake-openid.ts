import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type FakeServer, sendJson, serve } from './http-answer.js';

export interface FakeOpenId extends FakeServer {
  readonly configuration: string;
  sign(claims: JWTPayload, by?: 'its key' | 'another key' | 'a key for another channel'): Promise<string>;
}

/** An OpenID configuration with its keys, and tokens signed by them or by others. */
export async function fakeOpenId(): Promise<FakeOpenId> {
  const [its, another, elsewhere] = await pairs();
  const known = { ...(await exportJWK(its.publicKey)), kid: 'k1', endorsements: ['msteams'] };
  const other = { ...(await exportJWK(elsewhere.publicKey)), kid: 'k2', endorsements: ['webchat'] };
  const server = await serve(({ path }, response) => {
    if (path === '/keys') return sendJson(response, 200, { keys: [known, other] });
    sendJson(response, 200, { jwks_uri: `${server.url}/keys` });
  });
  return {
    ...server,
    configuration: `${server.url}/configuration`,
    sign(claims, by = 'its key') {
      const header = { alg: 'RS256', kid: by === 'a key for another channel' ? 'k2' : 'k1' };
      const keys = { 'its key': its, 'another key': another, 'a key for another channel': elsewhere };
      return new SignJWT(claims).setProtectedHeader(header).sign(keys[by].privateKey);
    },
  };
}

const pair = () => generateKeyPair('RS256', { extractable: true });
type Pair = Awaited<ReturnType<typeof pair>>;

let made: Promise<[Pair, Pair, Pair]> | undefined;

/** Keys take their time to make, and are the same for every bot of a test file. */
function pairs(): Promise<[Pair, Pair, Pair]> {
  made ??= Promise.all([pair(), pair(), pair()]);
  return made;
}

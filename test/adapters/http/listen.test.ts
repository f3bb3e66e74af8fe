import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen, usualPatience } from '../../../src/adapters/http/listen.js';

/** As in production, but short: what is tested is that it ends, not how long a person may wait. */
const short = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };

let server: Listening;
let taken: string[];
beforeAll(async () => {
  taken = [];
  server = await listen(
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        response.end('answered');
      });
    },
    '127.0.0.1',
    0,
    short,
  );
});
afterAll(() => server.close());

const ask = async () => (await fetch(`http://127.0.0.1:${server.port}/`)).status;

/** Sends the start at once and then a letter at a time, until the other side has had enough; all it answered. */
function drip(start: string, letter: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.write(start);
    const sending = setInterval(() => socket.write(letter), 40);
    socket.on('data', (data) => (answer += data.toString()));
    // Being cut off in the middle of a letter is an error here and what is wanted.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(sending);
      resolve(answer);
    });
  });
}

describe('who sends a letter at a time', () => {
  test.each<[string, string, string]>([
    ['of the first line', 'POST /api/mess', 'a'],
    ['of the headers', 'POST / HTTP/1.1\r\nHost: x\r\nX-A: ', 'a'],
    ['of endless headers', 'POST / HTTP/1.1\r\nHost: x\r\n', 'X-A: a\r\n'],
    ['of the body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{', ' '],
    [
      'of a body without end',
      'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
      '1\r\n \r\n',
    ],
    ['or nothing at all', '', ''],
  ])('%s is cut off, while others are answered', async (_what, start, letter) => {
    taken.length = 0;
    const slow = Array.from({ length: 40 }, () => drip(start, letter));
    for (let i = 0; i < 10; i += 1) expect(await ask()).toBe(200);
    for (const answer of await Promise.all(slow)) {
      expect(answer === '' || answer.startsWith('HTTP/1.1 408')).toBe(true);
    }
    expect(taken.every((body) => body === '')).toBe(true);
  });

  test('is waited for ten seconds at most in production', () => {
    const { headersTimeout, requestTimeout, connectionsCheckingInterval } = usualPatience;
    expect(headersTimeout).toBeLessThanOrEqual(requestTimeout);
    expect(requestTimeout + connectionsCheckingInterval).toBeLessThanOrEqual(11_000);
  });
});

describe('what is no request', () => {
  test.each<[string, string]>([
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
    ['a line without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header over two lines', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b: c\r\n\r\n'],
    ['a header with a line break in it', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\nb\r\n\r\n'],
    ['a length that is no number', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  ])('%s is refused by a bare answer', async (_what, bytes) => {
    taken.length = 0;
    const answer = await drip(bytes, '');
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|31) [\w ]+\r\nConnection: close\r\n\r\n$/);
    expect(taken).toEqual([]);
    expect(await ask()).toBe(200);
  });
});

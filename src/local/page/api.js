/** Asks the local server to do something; `{kind: 'offline'}` when it is gone. */
export async function post(what, body) {
  try {
    const response = await fetch(`/api/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { kind: 'offline' };
  }
}

export async function getState(person) {
  const response = await fetch(`/api/state?person=${encodeURIComponent(person ?? '')}`);
  if (!response.ok) throw new Error('state');
  return response.json();
}

/** Calls back at every change, a few milliseconds gathered into one, and when the server goes or comes back. */
export function listen(changed, gone) {
  const source = new EventSource('/api/events');
  let waiting;
  source.addEventListener('message', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 40);
  });
  source.addEventListener('error', gone);
}

/* global AdaptiveCards */
import { make } from '../dom.js';
import { hostConfig } from './host-config.js';
import { toMarkup } from './markdown.js';
import { word } from '../words.js';

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toMarkup(text);
  result.didProcess = true;
};

/**
 * Shows a card. `press(button)` gets `{verb, data, opensDialog}` with the inputs merged into the data; while it
 * works the card is dimmed and takes no second press.
 */
export function renderCard(payload, { people, press }) {
  // A form of its own: a choice among radio buttons is the card's, though another card may have the same.
  const frame = make('form', { className: 'card', tabindex: '-1', lang: payload?.lang });
  frame.addEventListener('submit', (event) => event.preventDefault());
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => void carryOut(action, frame, press);
  try {
    card.parse(forPage(withMentions(payload), people));
    const rendered = card.render();
    frame.append(rendered ?? payload.fallbackText ?? word('cardFault'));
  } catch {
    frame.append(payload?.fallbackText ?? word('cardFault'));
  }
  return frame;
}

async function carryOut(action, frame, press) {
  if (action instanceof AdaptiveCards.OpenUrlAction) {
    // The calendar of the bot on this machine is reached without TLS.
    if (/^(https:\/\/|http:\/\/127\.0\.0\.1:\d+\/calendar\/)/i.test(action.url ?? ''))
      window.open(action.url, '_blank', 'noopener');
    return;
  }
  // Showing and hiding is done by the card itself; only these two go to the bot.
  const sends = action instanceof AdaptiveCards.ExecuteAction || action instanceof AdaptiveCards.SubmitAction;
  if (!sends) return;
  const data = { ...(action.data ?? {}) };
  const opensDialog = data.msteams?.type === 'task/fetch';
  frame.classList.add('busy');
  frame.setAttribute('aria-busy', 'true');
  await press({ verb: action.verb ?? data.verb ?? '', data, opensDialog });
  frame.classList.remove('busy');
  frame.removeAttribute('aria-busy');
}

/**
 * Teams fills a people picker from its directory; here it holds the people of the demonstration. Buttons that Teams
 * hides behind "…" are shown, for there is room.
 */
function forPage(node, people) {
  if (Array.isArray(node)) return node.map((each) => forPage(each, people));
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forPage(value, people)]));
  if (String(copy.type).startsWith('Action.')) delete copy.mode;
  if (copy.type !== 'Input.ChoiceSet' || copy['choices.data'] === undefined) return copy;
  delete copy['choices.data'];
  const picked = people.map(({ id, name, organisation }) => ({
    title: `${name}, ${organisation}`,
    value: id,
  }));
  return { ...copy, style: 'compact', choices: [...(copy.choices ?? []), ...picked] };
}

/** Teams shows a mention in a card as the name it stands for. */
function withMentions(payload) {
  const entities = payload.msteams?.entities ?? [];
  if (entities.length === 0) return payload;
  const named = entities.reduce(
    (json, { text, mentioned }) =>
      json.replaceAll(JSON.stringify(text).slice(1, -1), JSON.stringify(`@${mentioned.name}`).slice(1, -1)),
    JSON.stringify({ ...payload, msteams: undefined }),
  );
  return JSON.parse(named);
}

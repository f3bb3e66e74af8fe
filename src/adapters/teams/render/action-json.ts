import type { CardAction } from '../../../surface/card/card-model.js';
import type { Surface } from './surface.js';

/** Teams shows at most six buttons in a row; the rest go behind "…". */
const shownAtOnce = 6;

type ActionJson = Readonly<Record<string, unknown>>;

/** The buttons of a card or a row. A verb rides beside the data, so that a client without Action.Execute can submit it. */
export function actionsJson(actions: readonly CardAction[] = [], surface: Surface): readonly ActionJson[] {
  return actions.map((action, index) => {
    const look = {
      title: action.title,
      ...(action.style === undefined || action.style === 'default' ? {} : { style: action.style }),
      ...(index < shownAtOnce ? {} : { mode: 'secondary' }),
    };
    return { ...what(action, surface), ...look };
  });
}

function what(action: CardAction, surface: Surface): ActionJson {
  if (action.url !== undefined) return { type: 'Action.OpenUrl', url: action.url };
  const { verb = '', data = {} } = action;
  const inputs = action.sendsInputs === false ? { associatedInputs: 'none' } : {};
  const submit = { type: 'Action.Submit', title: action.title, data: { ...data, verb }, ...inputs };
  if (surface === 'dialog') return submit;
  if (action.opensDialog === true) {
    return { ...submit, data: { ...data, verb, msteams: { type: 'task/fetch' } } };
  }
  return { type: 'Action.Execute', verb, data, ...inputs, fallback: submit };
}

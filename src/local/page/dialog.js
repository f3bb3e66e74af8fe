import { renderCard } from './cards/card.js';
import { byId } from './dom.js';
import { word } from './words.js';

/** The private dialog that a card in a channel opens. */
export class PrivateDialog {
  #box = byId('dialog');

  constructor(submit) {
    this.submit = submit;
    byId('close-dialog').addEventListener('click', () => this.#box.close());
  }

  /** Shows the bot's answer: a card, or a closing word that is handed back. */
  show(answer, people) {
    byId('dialog-fault').hidden = true;
    if (answer.kind === 'closed') {
      this.#box.close();
      return answer.text;
    }
    if (answer.kind !== 'dialog') {
      byId('dialog-fault').textContent = word(answer.kind === 'offline' ? 'offline' : 'botSilent');
      byId('dialog-fault').hidden = false;
      return undefined;
    }
    byId('dialog-title').textContent = answer.title === '' ? word('dialog') : answer.title;
    const press = async ({ verb, data }) => {
      const said = verb === '' || data.verb !== undefined ? data : { ...data, verb };
      await this.submit(said);
    };
    byId('dialog-card').replaceChildren(renderCard(answer.card, { people, press }));
    if (!this.#box.open) this.#box.showModal();
    return undefined;
  }
}

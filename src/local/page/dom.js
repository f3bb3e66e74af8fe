/** Makes an element; `text` is always text, never markup. */
export function make(tag, { text, className, on = {}, ...attributes } = {}, children = []) {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children);
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

export function initials(name) {
  const parts = name.split(' ').map((part) => part[0]);
  return `${parts[0]}${parts.at(-1)}`;
}

/** Replaces a list's items without losing the place of the keyboard. */
export function fill(list, items) {
  const at = list.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  list.replaceChildren(...items);
  if (at !== undefined) list.querySelector(`[data-key="${CSS.escape(at)}"]`)?.focus();
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The little Markdown that Teams shows in cards: bold, italics, https links and lists. Everything else is text. */
export function toMarkup(text) {
  const safe = text.replace(/&lt;at&gt;|<at>/g, '\u0001').replace(/&lt;\/at&gt;|<\/at>/g, '\u0002');
  const lines = safe.replace(/[&<>"]/g, (each) => escapes[each]).split(/\r?\n/);
  const blocks = [];
  for (const line of lines) {
    const item = /^\s*[-*]\s+(.*)$/.exec(line);
    const last = blocks.at(-1);
    if (item === null) blocks.push(`<p>${inline(line)}</p>`);
    else if (Array.isArray(last)) last.push(item[1]);
    else blocks.push([item[1]]);
  }
  return blocks
    .map((block) =>
      Array.isArray(block) ? `<ul>${block.map((each) => `<li>${inline(each)}</li>`).join('')}</ul>` : block,
    )
    .join('');
}

function inline(text) {
  return text
    .replace(
      /\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])_([^_]+)_(?=$|[\s).,!?])/g, '$1<em>$2</em>')
    .replaceAll('\u0001', '<span class="at">')
    .replaceAll('\u0002', '</span>');
}

/** Keys whose texts are ids, addresses and buttons' data, and are never shown. */
export const unseen: ReadonlySet<string> = new Set([
  'id',
  'type',
  'data',
  'url',
  'verb',
  'replyToId',
  'contentType',
  '$schema',
  'version',
]);

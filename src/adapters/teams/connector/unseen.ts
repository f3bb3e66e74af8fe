/** Keys whose texts are ids and names of the product's own. What rides in a button and where it leads is looked at. */
export const unseen: ReadonlySet<string> = new Set([
  'id',
  'type',
  'verb',
  'replyToId',
  'contentType',
  '$schema',
  'version',
]);

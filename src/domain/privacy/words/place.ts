/** Where something stands in a text, in units of that text. */
export interface Place {
  readonly index: number;
  readonly length: number;
}

/** What makes an agenda that is too long fit its meeting. */
export interface Fits {
  /** The most minutes each case can have, in steps of five; missing where not even the least is short enough. */
  readonly shortenTo?: number;
  /** Codes of the last cases that would go to the next meeting; missing where that is not enough or not possible. */
  readonly carried?: readonly string[];
}

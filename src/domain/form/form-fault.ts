/** What is wrong, and at which input. */
export interface FormFault<Code extends string = string> {
  /** The id of the input it is shown at. */
  readonly field: string;
  readonly code: Code;
  /** What was allowed, for the sentence. */
  readonly allowed?: string;
}

/** What a form shows after it was sent and refused. Sentences are already in the shopper's language. */
export interface FormState {
  /** Counts the answers, so that focus moves and fields start anew after each. */
  readonly attempt: number;
  /** A sentence about the whole form. */
  readonly message?: string | undefined;
  /** A sentence for each field that needs another look. */
  readonly errors: Readonly<Record<string, string>>;
  /** What was typed: it is never lost. */
  readonly values: Readonly<Record<string, string>>;
  /** A sentence when it worked and the page stays. */
  readonly success?: string | undefined;
}

export const UNSENT: FormState = { attempt: 0, errors: {}, values: {} };

/** A server action of a form: runs with or without script. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

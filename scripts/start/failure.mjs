const DISK_FULL = /ENOSPC|no space left on device|could not (?:extend|write to) file/i;

/** A reason to stop that its reader can act on: one sentence, no stack trace. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {{ cause?: unknown }} [options]
   */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = "Failure";
  }
}

/**
 * The sentence for any error; a full disk is told apart wherever it was noticed.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceOf(error) {
  const text = error instanceof Error ? error.message : String(error);
  if (DISK_FULL.test(text)) return "The disk is full: free some space and start again.";
  if (error instanceof Failure) return text;
  return `Something unexpected went wrong: ${text.split("\n")[0]} (DEBUG=1 shows the details).`;
}

/**
 * Prints why the command ends. The stack appears only on request.
 * @param {unknown} error
 */
export function report(error) {
  process.stderr.write(`\n✗ ${sentenceOf(error)}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
}

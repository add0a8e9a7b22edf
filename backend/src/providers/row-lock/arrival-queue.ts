/**
 * Lets the holders of this process queue for a key in the order of arrival, so that only one of them at a time
 * asks the database. It only spares polling; the row in the database is the lock.
 */
export class ArrivalQueue {
  readonly #tails = new Map<string, Promise<void>>();

  /** Resolves to the function that ends the turn, once everyone before is done or `waitMs` has passed. */
  async turn(keys: readonly string[], waitMs: number): Promise<() => void> {
    const before = keys.map((key) => this.#tails.get(key) ?? Promise.resolve());
    let finish = () => {};
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    for (const key of keys) this.#tails.set(key, done);
    const end = () => {
      finish();
      for (const key of keys) if (this.#tails.get(key) === done) this.#tails.delete(key);
    };
    await Promise.race([Promise.all(before), elapsed(waitMs)]);
    return end;
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

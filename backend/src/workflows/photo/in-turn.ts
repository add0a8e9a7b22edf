let last: Promise<unknown> = Promise.resolve();

/** Runs tasks of this process one after the other, each once those before it have ended, however they ended. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

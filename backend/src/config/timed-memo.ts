/**
 * Remembers what a loader returned for each id, for a while. For facts that change by an operator's hand (a
 * product's origin, a rate of the day), where one process may lag behind another by `ttlMs`.
 */
export class TimedMemo<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly until: number }>();

  constructor(
    private readonly ttlMs: number,
    private readonly maxEntries = 20_000,
  ) {}

  /** Everything is loaded anew when it is asked for. */
  clear(): void {
    this.#entries.clear();
  }

  /** Loads what is missing in one call; ids that the loader doesn't return stay unknown and are asked again. */
  async get(
    ids: readonly string[],
    load: (missing: string[]) => Promise<ReadonlyMap<string, T>>,
    now = Date.now(),
  ): Promise<Map<string, T>> {
    const missing = ids.filter((id) => (this.#entries.get(id)?.until ?? 0) <= now);
    if (missing.length > 0) {
      if (this.#entries.size > this.maxEntries) this.#entries.clear();
      for (const [id, value] of await load([...new Set(missing)]))
        this.#entries.set(id, { value, until: now + this.ttlMs });
    }
    const found = new Map<string, T>();
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry && entry.until > now) found.set(id, entry.value);
    }
    return found;
  }
}

/** The tag by which Medusa's own middleware marks the look-up of a publishable key. */
const KEY_LOOKUP = "LinkPublishableApiKeySalesChannel:list:*";
/** A revoked key is refused after at most this time, in every process. */
const TTL_MS = 5_000;
const MAX_ENTRIES = 1_000;

interface Entry {
  readonly data: object;
  readonly until: number;
}

interface CacheRequest {
  readonly key?: string;
  readonly tags?: readonly string[];
}

/**
 * Remembers for a moment which publishable keys are valid: every request of the storefront carries the same one,
 * and looking it up costs more than most answers. Nothing else is cached: prices, carts and stock are always read.
 */
export class KeyCacheService {
  readonly #entries = new Map<string, Entry>();

  async get({ key, tags }: CacheRequest): Promise<object | null> {
    if (key === undefined || !tags?.includes(KEY_LOOKUP)) return null;
    const entry = this.#entries.get(key);
    return entry && entry.until > Date.now() ? entry.data : null;
  }

  /** An unknown key is not remembered, so that a flood of guesses fills nothing. */
  async set({ key, tags, data }: CacheRequest & { readonly data: object }): Promise<void> {
    if (key === undefined || !tags?.includes(KEY_LOOKUP) || !hasRows(data)) return;
    if (this.#entries.size >= MAX_ENTRIES) this.#entries.clear();
    this.#entries.set(key, { data, until: Date.now() + TTL_MS });
  }

  async clear(): Promise<void> {
    this.#entries.clear();
  }

  async computeKey(input: object): Promise<string> {
    return JSON.stringify(input);
  }

  async computeTags(): Promise<string[]> {
    return [];
  }
}

function hasRows(result: object): boolean {
  return "data" in result && Array.isArray(result.data) && result.data.length > 0;
}

const TIMEOUT_MS = 15_000;
/** As much as an operator may send by hand. */
const MOST_BYTES = 500_000;

/**
 * Fetches the file of a feed. Throws an Error with a sentence when it doesn't answer in time, answers with an error or
 * with more than a file of rates can be.
 */
export async function fetchFxFile(address: string, fetcher: typeof fetch = fetch): Promise<string> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error(`FX_FEED_URL is no http address: ${address}`);
  const response = await fetcher(address, {
    headers: { accept: "text/csv" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`The feed answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Counted while it comes in: what a feed says about its length is only its word.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`The feed sends more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

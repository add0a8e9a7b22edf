import type { MedusaRequest } from "@medusajs/framework/http";

/** The body of a request that nobody reads as words; no more of it than `most` bytes, whatever is still to come. */
export async function readBytes(req: MedusaRequest, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    if (length < most) chunks.push(chunk.subarray(0, most - length));
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

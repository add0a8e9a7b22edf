import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { SentFile } from "./send-file";

/**
 * Answers with a file that is written while it is sent, as fast as it is taken. A failure before the first part is an
 * answer like any other; later it cuts the connection, so that a part is never taken for the whole.
 */
export async function streamFile(
  res: MedusaResponse,
  { fileName, contentType }: Omit<SentFile, "content">,
  parts: AsyncGenerator<string>,
): Promise<void> {
  const first = await parts.next();
  res.setHeader("Content-Type", contentType);
  res.setHeader("Content-Disposition", `attachment; filename="${fileName.replace(/[^\w.-]/g, "-")}"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  try {
    await pipeline(Readable.from(fromFirst(first, parts), { objectMode: true, highWaterMark: 1 }), res);
  } catch (error) {
    // Who took the file has gone away: nobody is left to be told.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

async function* fromFirst(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

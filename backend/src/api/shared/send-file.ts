import type { MedusaResponse } from "@medusajs/framework/http";

export interface SentFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Answers with a file under its name. It may hold what is nobody else's business, so nobody on the way keeps it. */
export function sendFile(res: MedusaResponse, { fileName, contentType, content }: SentFile): void {
  res.setHeader("Content-Type", contentType);
  res.setHeader("Content-Disposition", `attachment; filename="${fileName.replace(/[^\w.-]/g, "-")}"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.send(content);
}

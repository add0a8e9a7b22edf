import type { MedusaResponse } from "@medusajs/framework/http";
import type { PrintedDocument } from "../../workflows/print/printed-document";

/** Answers with a PDF under its name. It may hold a buyer's first name, so nobody on the way keeps it. */
export function sendPdf(res: MedusaResponse, { fileName, content }: PrintedDocument): void {
  res.setHeader("Content-Type", "application/pdf");
  res.setHeader("Content-Disposition", `attachment; filename="${fileName.replace(/[^\w.-]/g, "-")}"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.send(content);
}

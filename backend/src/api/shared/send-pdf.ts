import type { MedusaResponse } from "@medusajs/framework/http";
import type { PrintedDocument } from "../../workflows/print/printed-document";
import { sendFile } from "./send-file";

/** Answers with a PDF under its name. */
export const sendPdf = (res: MedusaResponse, printed: PrintedDocument): void =>
  sendFile(res, { ...printed, contentType: "application/pdf" });

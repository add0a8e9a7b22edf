import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { utcDay } from "../../../domain/calendar-day";
import { readTransparency } from "../../../workflows/open-books/read-transparency";
import { readLocale } from "../read-view";
import { refuse } from "../refuse";

/** Answers with the open books of the whole shop, or of the center that is named. */
export async function sendTransparency(
  req: MedusaRequest,
  res: MedusaResponse,
  handle?: string,
): Promise<void> {
  const locale = readLocale(req, res);
  if (!locale) return;
  const books = await readTransparency(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    ...(handle === undefined ? {} : { handle }),
    locale,
    today: utcDay(new Date()),
  });
  if (books) res.json(books);
  else refuse(res, 404, "not_found", "No such center publishes what it earned.");
}

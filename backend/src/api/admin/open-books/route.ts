import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OpenBooksRegister } from "../../../contracts/open-books";
import { listOpenBooks } from "../../../workflows/open-books/list-open-books";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OpenBooksRegister>,
): Promise<void> {
  res.json(await listOpenBooks(req.scope));
}

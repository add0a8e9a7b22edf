import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { newPayoutSchema } from "../../contracts/payout";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import { keepDocument } from "../document/keep-document";
import { BookRefusal, refusingAsBook } from "../statement/book-refusal";

/** Records a payout with its document, for somebody else to approve. Returns its id. */
export async function recordPayout(
  container: MedusaContainer,
  {
    request_id,
    statement_id,
    currency_code,
    parts,
    reference,
    paid_on,
    note,
    document,
  }: z.infer<typeof newPayoutSchema>,
  by: string,
): Promise<string> {
  if (paid_on > new Date().toISOString().slice(0, 10))
    throw new BookRefusal(
      "payout_in_future",
      "A payout is recorded when the money has gone out, not before.",
    );
  const books = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  const stored = document ? await keepDocument(container, "payout-document", document) : null;
  return refusingAsBook(() =>
    books.proposePayout({
      requestId: request_id,
      statementId: statement_id,
      currencyCode: currency_code,
      parts: parts.map(({ recipient, amount_minor }) => ({ recipient, amountMinor: BigInt(amount_minor) })),
      reference,
      paidOn: paid_on,
      note,
      document: stored,
      by,
    }),
  );
}

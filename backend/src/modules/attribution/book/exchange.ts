import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { withClaims } from "../../../domain/ledger-claims";
import { exchangeEntries } from "../../../domain/ledger-exchange";
import { readPostedShares } from "./posted-shares";
import type { SaleOrder, SaleReader } from "./sale";
import type { StoredLine } from "./stored-lines";
import { insertSource, insertTransaction, readSources } from "./transactions";

/**
 * Moves what is held for returned or removed pieces to the lines that took their place; answers with how many
 * transactions it wrote. The order's version is the witness: nothing else changes what is kept and what is owed.
 */
export async function exchangeHeld(
  sql: Knex,
  orderId: string,
  order: SaleOrder,
  { sale, lines }: { readonly sale: SaleReader; readonly lines: readonly StoredLine[] },
): Promise<number> {
  const posted = await readPostedShares(sql, orderId);
  const entries = exchangeEntries(
    withClaims(lines),
    posted,
    await sale.returned(sql, orderId, order.version),
  );
  if (entries.length === 0) return 0;
  const earlier = (await readSources(sql, orderId)).filter(({ source_type }) => source_type === "exchange");
  const id = `${orderId}@${order.version}.${earlier.length + 1}`;
  const amountMinor = entries.reduce(
    (sum, entry) => (entry.amountMinor > 0n ? sum + entry.amountMinor : sum),
    0n,
  );
  const moved = {
    type: "exchange" as const,
    id,
    orderId,
    paymentId: null,
    providerId: null,
    currencyCode: order.currencyCode,
    amountMinor,
    occurredAt: order.changedAt,
  };
  await insertTransaction(sql, {
    ...moved,
    sourceId: await insertSource(sql, moved),
    kind: "exchange",
    // What a line received, now in another place: captures of the order stay what they were.
    entryKind: "capture",
    key: id,
    entries,
  });
  return 1;
}

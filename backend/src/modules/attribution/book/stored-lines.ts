import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Part } from "../../../domain/allocation";
import type { BookLine, FeeBearer } from "../../../domain/ledger";
import { type LineKind, lineShares } from "../../../domain/ledger-shares";
import { amountColumn } from "./amount-column";
import type { FrozenLine } from "./freeze-lines";

/** A line as read back, with its place in the order's history. */
export interface StoredLine extends BookLine {
  readonly orderVersion: number;
  readonly craftType: string | null;
  readonly policy: { readonly id: string; readonly version: number } | null;
  readonly parts: readonly Part[];
  /** Everything that makes two versions of a line the same line. */
  readonly fingerprint: string;
}

interface LineRow {
  id: string;
  order_version: number;
  kind: LineKind;
  source_id: string;
  workshop_id: string | null;
  center_id: string | null;
  quantity: string;
  gross_minor: string;
  discount_minor: string;
  tax_minor: string;
  tax_country: string | null;
  parts: { recipient: string; amountMinor: string }[];
  craft_type: string | null;
  policy_id: string | null;
  policy_version: number | null;
  fee_bearer: FeeBearer | null;
}

/** Lines of all versions of an order, newest version first. */
export async function readLines(sql: Knex, orderId: string): Promise<StoredLine[]> {
  const { rows }: { rows: LineRow[] } = await sql.raw(
    `select l.id, l.order_version, l.kind, l.source_id, l.workshop_id, l.center_id, l.quantity, l.gross_minor,
            l.discount_minor, l.tax_minor, l.tax_country, l.parts, l.craft_type, l.policy_id, l.policy_version, p.fee_bearer
       from attribution_line l
       left join sale_policy p on p.policy_id = l.policy_id and p.version = l.policy_version
      where l.order_id = ?
      order by l.order_version desc, l.id`,
    [orderId],
  );
  return rows.map(toStoredLine);
}

function toStoredLine(row: LineRow): StoredLine {
  const parts = row.parts.map(({ recipient, amountMinor }) => ({
    recipient,
    amountMinor: BigInt(amountMinor),
  }));
  return {
    id: row.id,
    orderVersion: row.order_version,
    sourceId: row.source_id,
    workshopId: row.workshop_id,
    centerId: row.center_id,
    feeBearer: row.fee_bearer ?? "platform",
    craftType: row.craft_type,
    policy:
      row.policy_id && row.policy_version !== null
        ? { id: row.policy_id, version: row.policy_version }
        : null,
    parts,
    shares: lineShares(row.kind, { taxMinor: BigInt(row.tax_minor), taxCountry: row.tax_country }, parts),
    fingerprint: fingerprint(
      row.source_id,
      row.quantity,
      row.gross_minor,
      row.discount_minor,
      row.tax_minor,
      row.tax_country ?? "",
    ),
  };
}

const fingerprint = (...facts: (string | bigint)[]) => facts.join("|");

const fingerprintOf = ({ sale, grossMinor, discountMinor, taxMinor }: FrozenLine) =>
  fingerprint(sale.id, sale.quantity, grossMinor, discountMinor, taxMinor, sale.taxCountry ?? "");

/** A line that an edit left alone keeps its parts, though materials or prices have changed since. */
export function withEarlierParts(frozen: FrozenLine, earlier: StoredLine | undefined): FrozenLine {
  if (!earlier?.policy || earlier.fingerprint !== fingerprintOf(frozen)) return frozen;
  return { ...frozen, policy: earlier.policy, parts: earlier.parts };
}

/** True when a new version of the order changed nothing that is charged: the lines of the old one go on counting. */
export function sameLines(stored: readonly StoredLine[], frozen: readonly FrozenLine[]): boolean {
  const before = stored.map((line) => line.fingerprint).sort();
  const now = frozen.map(fingerprintOf).sort();
  return before.length === now.length && before.every((each, index) => each === now[index]);
}

/** Writes the lines of one order version; a version that is there already stays as it is. */
export async function insertLines(
  sql: Knex,
  order: { readonly id: string; readonly version: number; readonly currencyCode: string },
  lines: readonly FrozenLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ sale, policy, parts, grossMinor, discountMinor, taxMinor, netMinor }) => ({
    id: generateEntityId("", "aln"),
    order_id: order.id,
    order_version: order.version,
    kind: sale.kind,
    source_id: sale.id,
    title: sale.title,
    product_id: sale.productId,
    variant_id: sale.variantId,
    craft_type: sale.craftType,
    workshop_id: sale.workshopId,
    center_id: sale.centerId,
    quantity: sale.quantity,
    policy_id: policy?.id ?? null,
    policy_version: policy?.version ?? null,
    currency_code: order.currencyCode,
    ...amountColumn("gross_minor", grossMinor),
    ...amountColumn("discount_minor", discountMinor),
    ...amountColumn("tax_minor", taxMinor),
    tax_country: sale.taxCountry,
    ...amountColumn("net_minor", netMinor),
    parts: JSON.stringify(
      parts.map(({ recipient, amountMinor }) => ({ recipient, amountMinor: amountMinor.toString() })),
    ),
  }));
  await sql("attribution_line")
    .insert(rows)
    .onConflict(["order_id", "order_version", "kind", "source_id"])
    .ignore();
}

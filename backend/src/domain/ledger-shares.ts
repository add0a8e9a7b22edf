import type { Part } from "./allocation";
import { importVatRecipient } from "./import-vat/vat-at-sale";
import { PLATFORM_RECIPIENT, type Share } from "./ledger";
import type { LineAmounts } from "./ledger-lines";

/** Recipient of the postage in the parts of a shipping line. */
export const POSTAGE_RECIPIENT = "center_post";
/** Recipient in the parts of a line whose workshop or sale policy could not be found. */
export const UNNAMED_RECIPIENT = "unnamed";

export const LINE_KINDS = ["item", "shipping", "donation"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * What each account is due of a line: its parts and the tax contained in it. Tax belongs to the center's country; where VAT was
 * collected for the destination, `taxCountry` says so, and it stands apart.
 */
export function lineShares(
  kind: LineKind,
  { taxMinor, taxCountry }: Pick<LineAmounts, "taxMinor"> & { readonly taxCountry: string | null },
  parts: readonly Part[],
): Share[] {
  const shares = parts.map((part): Share => ({ account: accountOf(kind, part.recipient), ...part }));
  const recipient = taxCountry === null ? null : importVatRecipient(taxCountry);
  return [...shares, { account: "tax", recipient, amountMinor: taxMinor }];
}

function accountOf(kind: LineKind, recipient: string): Share["account"] {
  if (recipient === UNNAMED_RECIPIENT) return "suspense";
  if (kind === "shipping") return "center_shipping";
  if (kind === "donation") return "fund";
  return recipient === PLATFORM_RECIPIENT ? "platform" : "workshop";
}

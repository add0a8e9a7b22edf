import { materialsCost, type Part, splitRevenue } from "../../../domain/allocation";
import { type LineAmounts, saleAmounts } from "../../../domain/ledger-lines";
import { POSTAGE_RECIPIENT, UNNAMED_RECIPIENT } from "../../../domain/ledger-shares";
import { type SalePolicy, SalePolicyError, versionInForce } from "../../../domain/sale-policy";
import type { SaleLine } from "./sale";

/** A line as it will stand in the book for ever. */
export interface FrozenLine extends LineAmounts {
  readonly sale: SaleLine;
  readonly policy: Pick<SalePolicy, "id" | "version"> | null;
  readonly parts: readonly Part[];
}

/**
 * Freezes the lines of an order: amounts as charged, workshop and center as linked now, parts by the version of the
 * center's sale policy in force when the line was sold. A line without workshop or policy keeps its amount under
 * `unnamed`, which the book holds in suspense.
 */
export function freezeLines(
  lines: readonly SaleLine[],
  order: { readonly currencyCode: string; readonly soldAt: (line: SaleLine) => Date },
  policies: readonly SalePolicy[],
): FrozenLine[] {
  const amounts = saleAmounts(lines, order.currencyCode);
  return lines.flatMap((sale) => {
    const amount = amounts.get(sale.id);
    if (!amount) return [];
    if (sale.kind !== "item") {
      const recipient = wholeRecipient(sale) ?? UNNAMED_RECIPIENT;
      return [{ ...amount, sale, policy: null, parts: [{ recipient, amountMinor: amount.netMinor }] }];
    }
    const policy = policyOf(sale, order.soldAt(sale), policies);
    const parts = policy && partsOf(sale, amount, policy, order.currencyCode);
    return [
      {
        ...amount,
        sale,
        policy: parts && policy ? { id: policy.id, version: policy.version } : null,
        parts: parts ?? [{ recipient: UNNAMED_RECIPIENT, amountMinor: amount.netMinor }],
      },
    ];
  });
}

/** Post goes whole to the center that sends, a donation to its fund: outside any policy. */
function wholeRecipient({ kind, centerId, fund }: SaleLine): string | null {
  if (kind === "shipping") return centerId ? POSTAGE_RECIPIENT : null;
  return fund;
}

function policyOf(sale: SaleLine, soldAt: Date, policies: readonly SalePolicy[]): SalePolicy | undefined {
  if (!sale.workshopId) return undefined;
  return versionInForce(
    policies.filter(({ id }) => id === sale.policyId),
    soldAt,
  );
}

function partsOf(
  sale: SaleLine,
  amount: LineAmounts,
  policy: SalePolicy,
  currencyCode: string,
): Part[] | undefined {
  const { materialsMinor, homePriceMinor } = sale;
  try {
    return splitRevenue({
      policy,
      netMinor: amount.netMinor,
      currencyCode,
      context: {
        materials_cost: materialsCost({ materialsMinor, homePriceMinor, listMinor: amount.grossMinor }),
        units: BigInt(Math.trunc(Number(sale.quantity))),
      },
    });
  } catch (error) {
    // Money that was paid has to stand in the book, even where its rule can't be applied.
    if (error instanceof SalePolicyError) return undefined;
    throw error;
  }
}

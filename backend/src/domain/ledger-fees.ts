import { type BookLine, type EntryDraft, FEE_RECIPIENT, type PostedShare } from "./ledger";
import { type LineBalance, lineBalances, ofLine, type ShareBalance } from "./ledger-balances";
import { allocate } from "./money";

const NO_LINE = { lineId: null, workshopId: null, centerId: null } as const;

/** Tax is the state's and post the carrier's: neither can bear a fee. */
const BEARING: readonly ShareBalance["account"][] = ["workshop", "platform"];

const captured = ({ capturedMinor }: ShareBalance) => (capturedMinor > 0n ? capturedMinor : 0n);

/**
 * What the payment provider kept of an order, divided among its lines by what was captured for them. Each line's part
 * is borne as its sale policy said at placement: by the shop, or by all who share in the line, in their ratio. The fee
 * may be in another currency than the order: amounts captured are only the proportions.
 */
export function feeEntries(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  { amountMinor }: { readonly amountMinor: bigint },
): EntryDraft[] {
  const balances = lineBalances(lines, posted).filter((line) => ofLine(line, captured) > 0n);
  const perLine =
    balances.length > 0
      ? allocate(
          amountMinor,
          balances.map((line) => ({ id: line.sourceId ?? "", weight: ofLine(line, captured) })),
        )
      : [];
  const borne =
    balances.length > 0
      ? balances.flatMap((line, index) => lineFee(line, perLine[index] ?? 0n))
      : [{ ...NO_LINE, account: "platform" as const, recipient: FEE_RECIPIENT, amountMinor: -amountMinor }];
  return [{ ...NO_LINE, account: "clearing", recipient: null, amountMinor }, ...borne];
}

function lineFee(line: LineBalance, feeMinor: bigint): EntryDraft[] {
  const { id: lineId, workshopId, centerId } = line;
  const bearers =
    line.feeBearer === "shared" ? line.shares.filter(({ account }) => BEARING.includes(account)) : [];
  const weights = bearers.map((share) => ({
    id: `${share.account}|${share.recipient ?? ""}`,
    weight: captured(share),
  }));
  if (!weights.some(({ weight }) => weight > 0n)) {
    return [
      { lineId, workshopId, centerId, account: "platform", recipient: FEE_RECIPIENT, amountMinor: -feeMinor },
    ];
  }
  const parts = allocate(feeMinor, weights);
  return bearers.map(({ account, recipient }, index) => ({
    lineId,
    workshopId,
    centerId,
    account,
    recipient,
    amountMinor: -(parts[index] ?? 0n),
  }));
}

import { type AlertFacts, type AlertKind, type AlertRule, REFUND_DAYS } from "../../contracts/ngo/alerts";
import type { GrantScope } from "../../contracts/ngo/roles";
import { addDays, utcDay } from "../calendar-day";
import type { CenterWatch } from "./center-watch";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Something that a rule finds. The same kind, center and subject are one alert for as long as it is found. */
export interface FoundAlert {
  readonly kind: AlertKind;
  readonly centerId: string;
  readonly subject: string;
  readonly since: Date;
  readonly facts: AlertFacts;
}

type Found = Omit<FoundAlert, "kind" | "centerId">;
type Numbers = Pick<AlertRule, "least"> & { readonly threshold: number };
type Judge = (watch: CenterWatch, rule: Numbers, now: Date) => readonly Found[];

const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
const wholeDays = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / DAY_MS);

const noSales: Judge = ({ lastSaleAt, beganAt }, { threshold }, now) => {
  const since = daysAfter(lastSaleAt ?? beganAt, threshold * 7);
  if (now < since) return [];
  return [{ subject: "", since, facts: { weeks: threshold, lastSale: lastSaleAt && utcDay(lastSaleAt) } }];
};

const evidenceExpiring: Judge = ({ evidence }, { threshold }, now) =>
  evidence
    .map((document) => ({ ...document, from: addDays(document.expiresOn, -threshold) }))
    .filter(({ from }) => from <= utcDay(now))
    .map(({ id, kind, expiresOn, from }) => ({
      subject: id,
      since: new Date(`${from}T00:00:00Z`),
      facts: { document: kind, expiresOn },
    }));

const parcelLate: Judge = ({ parcels }, { threshold }, now) => {
  const late = parcels
    .map(({ since, makingDays }) => ({ since, lateFrom: daysAfter(since, threshold + makingDays) }))
    .filter(({ lateFrom }) => lateFrom <= now)
    .sort((a, b) => a.lateFrom.getTime() - b.lateFrom.getTime());
  const [first] = late;
  if (!first) return [];
  const days = Math.max(...late.map(({ since }) => wholeDays(since, now)));
  return [{ subject: "", since: first.lateFrom, facts: { parcels: late.length, days } }];
};

const payoutOverdue: Judge = ({ owed }, { threshold }, now) =>
  owed
    .map((debt) => ({ ...debt, since: daysAfter(debt.closedAt, threshold) }))
    .filter(({ since }) => since <= now)
    .map(({ month, workshopId, currencyCode, since }) => ({
      subject: `${workshopId ?? ""}|${currencyCode}|${month}`,
      since,
      facts: { month, workshopId, currencyCode },
    }));

/** Percent with one digit behind the point, rounded up: what is above a threshold never reads as the threshold itself. */
const percentOf = (part: bigint, whole: bigint): number | null =>
  whole > 0n ? Number((part * 1000n + whole - 1n) / whole) / 10 : null;

/** Exact: a rate is compared by products of whole numbers, never divided. */
const refundsUnusual: Judge = ({ trade }, { threshold, least }, now) =>
  trade
    .filter(
      ({ receivedMinor, refundedMinor, refunds }) =>
        refunds >= (least ?? 1) && refundedMinor * 100n > receivedMinor * BigInt(threshold),
    )
    .map(({ currencyCode, lastRefundAt, refunds, receivedMinor, refundedMinor }) => ({
      subject: currencyCode,
      since: lastRefundAt ?? now,
      facts: {
        currencyCode,
        refunds,
        percent: threshold,
        rate: percentOf(refundedMinor, receivedMinor),
        days: REFUND_DAYS,
      },
    }));

const balanceNegative: Judge = ({ balances }, _, now) =>
  balances
    .filter(({ amountMinor }) => amountMinor < 0n)
    .map(({ workshopId, currencyCode }) => ({
      subject: `${workshopId ?? ""}|${currencyCode}`,
      since: now,
      facts: { workshopId, currencyCode },
    }));

/** Each kind with how much of a center must be granted before it says anything of it. */
const JUDGES: Readonly<Record<AlertKind, { readonly need: GrantScope; readonly judge: Judge }>> = {
  no_sales: { need: "totals", judge: noSales },
  evidence_expiring: { need: "detail", judge: evidenceExpiring },
  parcel_late: { need: "detail", judge: parcelLate },
  payout_overdue: { need: "detail", judge: payoutOverdue },
  refunds_unusual: { need: "totals", judge: refundsUnusual },
  balance_negative: { need: "detail", judge: balanceNegative },
};

/** How much of a center a kind of alert tells. */
export const alertNeeds = (kind: AlertKind): GrantScope => JUDGES[kind].need;

/** All that the rules find in centers that may be seen now: `sees` says how much of a center. Rules that are off find nothing. */
export function findAlerts(
  rules: readonly AlertRule[],
  watched: readonly CenterWatch[],
  sees: (centerId: string, need: GrantScope) => boolean,
  now: Date,
): FoundAlert[] {
  return rules
    .filter(({ isOn }) => isOn)
    .flatMap(({ kind, threshold, least }) =>
      watched
        .filter(({ centerId }) => sees(centerId, JUDGES[kind].need))
        .flatMap((watch) =>
          JUDGES[kind]
            .judge(watch, { threshold: threshold ?? 0, least }, now)
            .map((found) => ({ ...found, kind, centerId: watch.centerId })),
        ),
    );
}

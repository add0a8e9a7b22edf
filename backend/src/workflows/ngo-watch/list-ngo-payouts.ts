import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type {
  NgoOwed,
  NgoPayout,
  NgoPayoutState,
  NgoPayouts,
  NgoPayoutsQuery,
} from "../../contracts/ngo/payouts";
import type { PayoutDto } from "../../contracts/payout";
import { exponentOf } from "../../domain/money";
import { type NgoReach, readerLocale } from "../../domain/ngo/ngo-scope";
import { readOwedBalances } from "../../modules/attribution/payouts/owed-balances";
import { type CenterName, readCenterNames } from "../income/center-names";
import { detailedCenters } from "../ngo/detailed-centers";
import { type PayoutFacts, payoutRows } from "../payout/list-payouts";
import { saidAboutPayouts } from "./said-about-payouts";

/** A proposal that was turned down was never a payout. */
const STATES: Readonly<Partial<Record<PayoutDto["status"], NgoPayoutState>>> = {
  proposed: "waiting",
  approved: "made",
  reversed: "taken_back",
};
const STATUSES = Object.keys(STATES) as PayoutDto["status"][];

/** Payouts to granted centers, newest first, with what the organisation said about each, and what is still owed. */
export async function listNgoPayouts(
  container: MedusaContainer,
  reach: NgoReach,
  { center, state, ...page }: NgoPayoutsQuery,
): Promise<NgoPayouts> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { ids, onlySums } = await detailedCenters(sql, reach, center);
  const statuses = STATUSES.filter((status) => state === undefined || STATES[status] === state);
  const locale = readerLocale(reach);
  const { payouts, count } = await payoutRows(sql, { ...page, centers: ids, statuses, locale });
  const said = await saidAboutPayouts(
    sql,
    reach.organisation.id,
    payouts.map(({ id }) => id),
  );
  return {
    payouts: payouts.map((payout) => ({ ...presented(payout), ...said(payout.id) })),
    count,
    owed: await owedBy(sql, ids, locale),
    onlySums: [...onlySums],
  };
}

/** Of a payout, what an organisation may know: no operator, no note and no paper of the bank's. */
const presented = (payout: PayoutFacts): Omit<NgoPayout, "confirmation" | "questions"> => ({
  id: payout.id,
  center: { id: payout.centerId, name: payout.center },
  workshop: payout.workshop,
  statementId: payout.statementId,
  month: payout.period,
  state: STATES[payout.status] ?? "waiting",
  currencyCode: payout.currencyCode,
  exponent: payout.exponent,
  amountMinor: payout.amountMinor,
  parts: payout.parts,
  reference: payout.reference,
  paidOn: payout.paidOn,
});

async function owedBy(sql: Knex, centers: readonly string[], locale: Locale): Promise<NgoOwed[]> {
  const owed = await readOwedBalances(sql, centers);
  if (owed.length === 0) return [];
  const names = await readCenterNames(sql, {}, locale);
  return owed.map(({ centerId, workshopId, workshopHandle, period, closedAt, ...one }) => {
    const center = names.find(({ id }) => id === centerId);
    return {
      center: { id: centerId, name: center?.name ?? centerId },
      workshop: workshopId && (workshopName(center, workshopId) ?? workshopHandle),
      statementId: one.statementId,
      month: period,
      currencyCode: one.currencyCode,
      exponent: exponentOf(one.currencyCode),
      owedMinor: one.owedMinor,
      closedAt: closedAt.toISOString(),
    };
  });
}

const workshopName = (center: CenterName | undefined, workshopId: string): string | undefined =>
  center?.workshops.find(({ id }) => id === workshopId)?.name;

import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { REFUND_DAYS } from "../../contracts/ngo/alerts";
import { accountsOf } from "../../domain/ngo/figures";
import type { CenterWatch } from "../../domain/ngo-alerts/center-watch";
import { isRenewed } from "../../domain/verdict/expiry-warning";
import { readOwedBalances } from "../../modules/attribution/payouts/owed-balances";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import { clocksOf, readCenterNames } from "../income/center-names";
import { WAITING_SINCE } from "../parcel/parcel-heads";

type Of<Name extends keyof CenterWatch> = CenterWatch[Name] extends readonly (infer One)[]
  ? One & { readonly centerId: string }
  : never;

const SALES = `
  select c.id as "centerId", c.created_at as "beganAt",
         (select e.occurred_at from ledger_entry e
           where e.center_id = c.id and e.kind = 'capture' and e.account = 'workshop'
           order by e.occurred_at desc limit 1) as "lastSaleAt"
    from center c where c.id = any(:centers) and c.deleted_at is null and c.status = 'active'`;

const DOCUMENTS = `
  select e.center_id as "centerId", e.id, e.kind, to_char(e.expires_on at time zone 'utc', 'YYYY-MM-DD') as "expiresOn",
         e.batch_id as batch
    from evidence e left join batch b on b.id = e.batch_id
   where e.center_id = any(:centers) and e.status = 'current' and e.deleted_at is null and b.used_up_at is null
   order by e.expires_on, e.id`;

const PARCELS = `
  select p.center_id as "centerId", w.since,
         case when p.state = 'packed' then 0 else
           coalesce((select max(case when e.made_to_order then coalesce(e.lead_time_days, 0) else 0 end)
                       from parcel_line l join order_line_item li on li.id = l.order_line_id
                       join catalogue_entry e on e.product_id = li.product_id and e.deleted_at is null
                      where l.parcel_id = p.id), 0) end::int as "makingDays"
    from parcel p ${WAITING_SINCE}
   where p.center_id = any(:centers) and p.state in ('to_prepare', 'packed')`;

const TRADE = `
  select e.center_id as "centerId", e.currency_code as "currencyCode",
         coalesce(sum(e.amount_minor) filter (where e.kind = 'capture'), 0)::text as received,
         coalesce(-sum(e.amount_minor) filter (where e.kind = 'refund'), 0)::text as refunded,
         (count(distinct e.transaction_id) filter (where e.kind = 'refund'))::int as refunds,
         max(e.occurred_at) filter (where e.kind = 'refund') as "lastRefundAt"
    from ledger_entry e
   where e.center_id = any(:centers) and e.account = any(:accounts) and e.kind in ('capture', 'refund')
     and e.occurred_at > :since
   group by 1, 2`;

/** What rules of officers look at, of centers that still sell, as of one moment. */
export async function readCenterWatch(
  container: MedusaContainer,
  centers: readonly string[],
  now: Date,
): Promise<CenterWatch[]> {
  if (centers.length === 0) return [];
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(
    async (sql) => {
      const sales = await rowsOf<Pick<CenterWatch, "centerId" | "beganAt" | "lastSaleAt">>(
        sql,
        SALES,
        centers,
      );
      const documents = await rowsOf<Of<"evidence"> & { readonly batch: string | null }>(
        sql,
        DOCUMENTS,
        centers,
      );
      const parcels = await rowsOf<Of<"parcels">>(sql, PARCELS, centers);
      const trade = await readTrade(sql, centers, now);
      const owed = await readOwedBalances(sql, centers);
      const balances = await readBalancesNow(sql, centers);
      return sales.map((sale) => {
        const own = <Row extends { readonly centerId: string }>(rows: readonly Row[]) =>
          rows.filter(({ centerId }) => centerId === sale.centerId);
        const ofCenter = own(documents);
        return {
          ...sale,
          evidence: ofCenter.filter((document) => !isRenewed(document, ofCenter)),
          parcels: own(parcels),
          owed: own(owed).map(({ workshopId, currencyCode, oldestPeriod, oldestClosedAt }) => ({
            workshopId,
            currencyCode,
            month: oldestPeriod,
            closedAt: oldestClosedAt,
          })),
          trade: own(trade),
          balances: own(balances),
        };
      });
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

async function rowsOf<Row>(
  sql: Knex,
  query: string,
  centers: readonly string[],
  more: Readonly<Record<string, Date | string[]>> = {},
): Promise<Row[]> {
  const { rows }: { rows: Row[] } = await sql.raw(query, { centers: [...centers], ...more });
  return rows;
}

async function readTrade(sql: Knex, centers: readonly string[], now: Date): Promise<Of<"trade">[]> {
  const since = new Date(now.getTime() - REFUND_DAYS * 24 * 60 * 60 * 1000);
  const rows = await rowsOf<
    Omit<Of<"trade">, "receivedMinor" | "refundedMinor"> & {
      readonly received: string;
      readonly refunded: string;
    }
  >(sql, TRADE, centers, { since, accounts: [...accountsOf("income")] });
  return rows.map(({ received, refunded, ...row }) => ({
    ...row,
    receivedMinor: BigInt(received),
    refundedMinor: BigInt(refunded),
  }));
}

/** What is held for each workshop and center now: all that was ever booked, payouts taken off. */
async function readBalancesNow(sql: Knex, centers: readonly string[]): Promise<Of<"balances">[]> {
  const clocks = clocksOf(await readCenterNames(sql, {}));
  const filter = { accounts: accountsOf("income"), centers };
  const sums = await readSums(sql, { group: "workshopOfCenter", filter, clocks });
  return sums.map(({ key, currencyCode, captureMinor, refundMinor, feeMinor, payoutMinor }) => {
    const [centerId = "", workshopId = ""] = key.split(" ");
    return {
      centerId,
      workshopId: workshopId === "" ? null : workshopId,
      currencyCode,
      amountMinor: captureMinor + refundMinor + feeMinor + payoutMinor,
    };
  });
}

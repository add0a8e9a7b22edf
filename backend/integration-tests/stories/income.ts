import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { EntryList, IncomeGroup, IncomeReport } from "../../src/contracts/income";
import type { TaxReport } from "../../src/contracts/tax";
import type { TestShop } from "../shop";
import { source } from "../source";

const { listIncome } = source<typeof import("../../src/workflows/income/list-income")>(
  "workflows/income/list-income",
);
const { foldSummaries, recountSummaries } = source<
  typeof import("../../src/workflows/income/fold-summaries")
>("workflows/income/fold-summaries");
const { reconcileOrder } = source<typeof import("../../src/modules/attribution/book/reconcile-order")>(
  "modules/attribution/book/reconcile-order",
);
const { saleReader } = source<typeof import("../../src/workflows/attribution/sale-reader")>(
  "workflows/attribution/sale-reader",
);
const { onlyWriter } = source<typeof import("../../src/modules/attribution/summaries/center-clocks")>(
  "modules/attribution/summaries/center-clocks",
);
const { runLedgerChecks } = source<typeof import("../../src/workflows/attribution/checks/run-ledger-checks")>(
  "workflows/attribution/checks/run-ledger-checks",
);

/** The part of axios that this story needs. */
export interface IncomeApi {
  get(
    path: string,
    options: { headers: Record<string, string>; validateStatus: () => boolean },
  ): Promise<{ status: number; headers: Record<string, string>; data: unknown }>;
  post(path: string, body: unknown): Promise<{ data: { token?: string } }>;
}

/** Half past eleven at night in Lima is the next month in UTC. */
const LAST_NIGHT_OF_MARCH = "2026-04-01T04:30:00Z";

const KEYS: Readonly<Record<IncomeGroup, string>> = {
  month: "to_char(e.occurred_at at time zone c.time_zone, 'YYYY-MM')",
  center: "e.center_id",
  workshop: "e.workshop_id",
  recipient: "e.recipient",
  destination: "o.ship_to_country",
  craft: "l.craft_type",
};
const GROUPS = Object.keys(KEYS) as IncomeGroup[];

/** What a page shows, `key currency | received | refunded | income | entries`, from entries alone. */
async function plainly(sql: Knex, group: IncomeGroup): Promise<string[]> {
  const { rows } = await sql.raw(
    `select concat(${KEYS[group]}, ' ', e.currency_code) as key,
            sum(case when e.kind = 'capture' then e.amount_minor else 0 end)::text as received,
            (-sum(case when e.kind = 'refund' then e.amount_minor else 0 end))::text as refunded,
            sum(e.amount_minor)::text as income, count(*)::text as entries
       from ledger_entry e join center c on c.id = e.center_id
       left join attribution_order o on o.order_id = e.order_id
       left join attribution_line l on l.id = e.attribution_line_id
      where e.account in ('workshop', 'center_shipping') group by 1`,
  );
  return rows.map((row: Record<string, string>) => Object.values(row).join(" | ")).sort();
}

async function summed(sql: Knex, group: IncomeGroup): Promise<string[]> {
  const { rows } = await listIncome(sql, { group });
  return rows
    .map(({ key, currencyCode, receivedMinor, refundedMinor, incomeMinor, entries }) =>
      [`${key} ${currencyCode}`, receivedMinor, refundedMinor, incomeMinor, entries].join(" | "),
    )
    .sort();
}

/** Both of one moment, whatever others write meanwhile. */
async function expectSameSums(connection: Knex): Promise<void> {
  await connection.transaction(
    async (sql) => {
      for (const group of GROUPS)
        expect({ group, rows: await summed(sql, group) }).toEqual({ group, rows: await plainly(sql, group) });
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

const countOf = async (sql: Knex, table: string) => Number((await sql(table).count({ n: "*" }))[0]?.n);

/** Keeps the shop's own job from folding, which runs every minute here too. */
async function whileNobodyFolds(connection: Knex, task: () => Promise<void>): Promise<void> {
  await connection.transaction(async (sql) => {
    await onlyWriter(sql);
    await task();
  });
}

/** Income is read from sums; these are the entries at every moment, whoever writes, folds or counts anew. */
export function income(shop: () => TestShop, api: IncomeApi): void {
  const sellSome = async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-01", 2], ["PE-VF-02", 1]);
    await shop().attribute(await shop().buyOn(LAST_NIGHT_OF_MARCH, "PE", ["PE-SJ-05", 1]));
    await shop().sell("LT", ["LT-DZ-01", 2], ["PE-SJ-05", 1]);
    await shop().refund(orderId, "a-box-and-a-half", ["Pyrographed wooden box", "4501"]);
  };

  it("sums what is booked, folded or not, by the center's own clock", async () => {
    const { sql } = shop();
    await sellSome();
    await expectSameSums(sql);
    expect(await summed(sql, "month")).toContainEqual(expect.stringMatching(/^2026-03 PEN \| \d+ \| \d+/));
    expect((await summed(sql, "month")).filter((row) => row.startsWith("2026-04"))).toEqual([]);

    await foldSummaries(sql);
    expect(await countOf(sql, "ledger_unfolded")).toBe(0);
    await expectSameSums(sql);
    await whileNobodyFolds(sql, async () => {
      await shop().sell("PE", ["PE-SJ-05", 2]);
      expect(await countOf(sql, "ledger_unfolded")).toBeGreaterThan(0);
      await expectSameSums(sql);
    });
  });

  it("loses no entry that is committed after one with a later place in the book", async () => {
    const { sql } = shop();
    // At once, before the job that catches up every two minutes finds it.
    const slow = await shop().buy("PE", ["PE-SJ-01", 1]);
    const writer = await sql.transaction();
    await reconcileOrder(writer, slow, saleReader);
    const quick = await shop().buy("PE", ["PE-SJ-05", 1]);
    await shop().attribute(quick);
    await foldSummaries(sql);
    expect(await countOf(sql, "ledger_unfolded")).toBe(0);
    await expectSameSums(sql);
    await whileNobodyFolds(sql, async () => {
      await writer.commit();
      expect(await countOf(sql, "ledger_unfolded")).toBeGreaterThan(0);
      await expectSameSums(sql);
    });
    const seqs = await sql("ledger_entry").groupBy("order_id").select("order_id").min("seq as first");
    const firstOf = (order: string) => Number(seqs.find(({ order_id }) => order_id === order)?.first);
    expect(firstOf(slow)).toBeLessThan(firstOf(quick));
    await foldSummaries(sql);
    expect(await countOf(sql, "ledger_unfolded")).toBe(0);
    await expectSameSums(sql);
  });

  it("stays exact while several write, fold, count anew and read at once", async () => {
    const { sql } = shop();
    const orders: string[] = [];
    for (let count = 0; count < 6; count += 1) orders.push(await shop().buy("PE", ["PE-SJ-05", 1]));
    await Promise.all([
      ...orders.map((orderId) => shop().attribute(orderId)),
      ...orders.map(() => foldSummaries(sql)),
      recountSummaries(sql),
      recountSummaries(sql),
      ...orders.map(() => expectSameSums(sql)),
    ]);
    await expectSameSums(sql);
    await foldSummaries(sql);
    await expectSameSums(sql);
    expect(await recountSummaries(sql)).toMatchObject({
      entries: await countOf(sql, "ledger_entry"),
      corrected: 0,
    });
  });

  it("finds a sum that is wrong, and mends it by counting anew", async () => {
    const { sql } = shop();
    await sellSome();
    await foldSummaries(sql);
    const findings = async () => {
      const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
      return checks.find(({ id }) => id === "summaries_say_what_is_booked")?.findings ?? [];
    };
    expect(await findings()).toEqual([]);
    const makers =
      "cut = 'workshop_recipient' and value = 'makers' and capture_entries > 0 and currency_code = 'EUR'";
    await sql.raw(`update ledger_summary set capture_minor = capture_minor + 1 where ${makers}`);
    await sql.raw("delete from ledger_summary where cut = 'workshop_craft' and value = ''");
    await shop().sell("PE", ["PE-SJ-05", 1]);
    expect(await findings()).toContainEqual(
      expect.stringMatching(
        /^2026-03, cen_\w+, wks_\w+, workshop, capture in EUR, by workshop recipient makers: the sum says/,
      ),
    );
    const { corrected } = await recountSummaries(sql);
    expect(corrected).toBeGreaterThan(1);
    expect(await findings()).toEqual([]);
    await expectSameSums(sql);
  });

  it("counts a center anew when its clock is set to another zone", async () => {
    const { sql } = shop();
    await sellSome();
    await foldSummaries(sql);
    await sql("center").update({ time_zone: "Asia/Ho_Chi_Minh" });
    await foldSummaries(sql);
    await expectSameSums(sql);
    expect((await summed(sql, "month")).some((row) => row.startsWith("2026-04 PEN"))).toBe(true);
  });

  it("answers operators: figures, the entries behind each, all of them as CSV, and a sentence for what is wrong", async () => {
    const { sql } = shop();
    const { data } = await api.post("/auth/user/emailpass", {
      email: "operator@second-chance.example",
      password: "demo-operator",
    });
    const ask = <T>(path: string) =>
      api.get(path, {
        headers: { authorization: `Bearer ${data.token}` },
        validateStatus: () => true,
      }) as Promise<{ status: number; headers: Record<string, string>; data: T }>;
    await sql("product").where({ title: "Oat and honey soap" }).update({ title: `=1+1,"soap"` });
    await sellSome();
    await foldSummaries(sql);
    await shop().sell("PE", ["PE-SJ-05", 1]);

    const { data: report } = await ask<IncomeReport>("/admin/income?group=destination&from=2026-03");
    const peru = report.rows.find(({ key, currencyCode }) => key === "PE" && currencyCode === "PEN");
    const behind = "/admin/ledger-entries?destination=PE&currency=PEN&from=2026-03";
    expect(Number(peru?.refundedMinor)).toBeGreaterThan(0);
    const { data: refunds } = await ask<EntryList>(`${behind}&kind=refund`);
    expect(refunds.sums).toEqual([
      { currencyCode: "PEN", exponent: 2, amountMinor: `-${peru?.refundedMinor}` },
    ]);
    const { data: first } = await ask<EntryList>(`${behind}&limit=7`);
    expect([first.count, first.entries.length]).toEqual([peru?.entries, 7]);
    expect(first.sums[0]?.amountMinor).toBe(peru?.incomeMinor);
    const seqs = first.entries.map(({ seq }) => seq);
    let { next } = first;
    while (next !== null) {
      const { data: page } = await ask<EntryList>(`${behind}&limit=7&before=${next}`);
      seqs.push(...page.entries.map(({ seq }) => seq));
      next = page.next;
    }
    expect([seqs.length, new Set(seqs).size]).toEqual([peru?.entries, peru?.entries]);

    const file = await ask<string>("/admin/ledger-entries/csv?accounts=all");
    expect(file.headers["content-disposition"]).toContain("ledger-entries_all.csv");
    const rows: Record<string, string>[] = parse(file.data, { bom: true, columns: true });
    expect(rows).toHaveLength(await countOf(sql, "ledger_entry"));
    expect(rows.reduce((sum, row) => sum + BigInt(row["amount in minor units"] ?? ""), 0n)).toBe(0n);
    expect(rows.map(({ title }) => title)).toContain(`'=1+1,"soap"`);
    const makers = rows.find(({ recipient, currency }) => recipient === "makers" && currency === "PEN");
    expect(makers?.amount?.replace(".", "")).toBe(makers?.["amount in minor units"]?.padStart(3, "0"));
    const empty = await ask<string>("/admin/ledger-entries/csv?from=2031-01");
    expect(empty.data.trim().split("\n")).toHaveLength(1);

    const { data: tax } = await ask<TaxReport>("/admin/tax");
    for (const { country, currencyCode, dueMinor } of tax.rows) {
      const { rows: booked } = await sql.raw(
        `select sum(e.amount_minor)::text as due from ledger_entry e join center c on c.id = e.center_id
          where e.account = 'tax' and c.country = ? and e.currency_code = ?`,
        [country, currencyCode],
      );
      expect([country, currencyCode, dueMinor]).toEqual([country, currencyCode, booked[0].due]);
    }
    expect(tax.rows.map(({ country }) => country)).toContain("PE");
    expect((await ask<TaxReport>("/admin/tax?from=2031-01")).data.rows).toEqual([]);

    const refused: [path: string, status: number][] = [
      ["/admin/tax?from=2026-04&to=2026-03", 400],
      ["/admin/income?from=2026-13", 400],
      ["/admin/income?from=2026-04&to=2026-03", 400],
      ["/admin/income?group=buyer", 400],
      ["/admin/income?center_id=cen_none", 404],
      ["/admin/income?workshop_id=wks_none", 404],
      ["/admin/ledger-entries?recipient=makers&craft=soap", 400],
      ["/admin/ledger-entries?before=yesterday", 400],
      ["/admin/ledger-entries/csv?currency=soles", 400],
      ["/admin/ledger-entries/csv?center_id=cen_none", 404],
    ];
    for (const [path, status] of refused) {
      const answer = await ask<{ code?: string; message?: string }>(path);
      expect({ path, status: answer.status }).toEqual({ path, status });
      expect(answer.data.message?.length).toBeGreaterThan(10);
    }
    const stranger = await api.get("/admin/ledger-entries/csv", { headers: {}, validateStatus: () => true });
    expect(stranger.status).toBe(401);
  });
}

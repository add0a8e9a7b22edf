import { expect, it } from "vitest";
import type { IncomeReport } from "../../src/contracts/income";
import type { WorkshopIncome, WorkshopStatements } from "../../src/contracts/manager/income";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PortalApi } from "./portal-desk";
import { workDesk } from "./work-desk";

const { listIncome } = source<typeof import("../../src/workflows/income/list-income")>(
  "workflows/income/list-income",
);
const { foldSummaries } = source<typeof import("../../src/workflows/income/fold-summaries")>(
  "workflows/income/fold-summaries",
);
const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);

const SOAP = "PE-SJ-05";
const MARCH = "2026-03";

/** What a manager reads of the books: an operator's numbers, of one workshop. */
export function workshopIncomeStory(shop: () => TestShop, api: PortalApi): void {
  const { enters } = workDesk(shop, api);

  it("shows the numbers of the operators' page, to the minor unit, by recipient, piece and month", async () => {
    const { sql } = shop();
    const sold = await shop().sell("PE", [SOAP, 3]);
    await shop().refund(sold.orderId, "one", ["Oat and honey soap", "500"]);
    await shop().sell("DE", [SOAP, 2]);
    await foldSummaries(sql);
    await shop().sell("PE", [SOAP, 1]);
    const desk = await enters("viewer", SOAP);
    const { data } = await desk.get<WorkshopIncome>(`/income?month=${MARCH}`);
    const admin = async (group: IncomeReport["group"]) =>
      listIncome(sql, {
        group,
        center_id: desk.centerId,
        workshop_id: desk.workshopId,
        from: MARCH,
        to: MARCH,
      });
    const byRecipient = await admin("recipient");
    expect(data.ofMonth).toEqual(byRecipient.totals);
    expect(
      data.recipients.map(({ recipient, ...figures }) => ({ key: recipient, name: null, ...figures })),
    ).toEqual(byRecipient.rows);
    expect(data.ofMonth.map(({ currencyCode }) => currencyCode)).toEqual(["EUR", "PEN"]);
    expect(
      data.months.filter(({ month }) => month === MARCH).map(({ month: _, ...figures }) => figures),
    ).toEqual(byRecipient.totals);
    // By piece it is the same money.
    for (const total of data.ofMonth) {
      const own = data.pieces.filter(({ currencyCode }) => currencyCode === total.currencyCode);
      expect(own.reduce((sum, { incomeMinor }) => sum + BigInt(incomeMinor), 0n)).toBe(
        BigInt(total.incomeMinor),
      );
    }
    expect(data.pieces.map(({ productId }) => productId)).toContain(desk.productId);
    // What was sold in March was given back in part today: both together are what is owed.
    const total = (figures: readonly { incomeMinor: string }[]) =>
      figures.reduce((sum, { incomeMinor }) => sum + BigInt(incomeMinor), 0n);
    const owed = data.owed.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
    expect([owed, total(data.ofToday) < 0n]).toEqual([total(data.ofMonth) + total(data.ofToday), true]);
    expect([data.currencyCode, data.together?.currencyCode]).toEqual(["PEN", "PEN"]);
    expect(JSON.stringify(data)).not.toMatch(/order_|@|Quispe/);
  });

  it("gives a closed month as the file that operators get, and none of another workshop", async () => {
    const { sql } = shop();
    await shop().sell("PE", [SOAP, 2]);
    const desk = await enters("viewer", SOAP);
    const other = await enters("viewer", "LT-LP-01");
    await closeMonthOfCenter(shop().container, {
      centerId: desk.centerId,
      period: MARCH,
      closedBy: "user_ana",
    });
    const { data } = await desk.get<WorkshopStatements>("/statements");
    expect(data.statements.map(({ month, currencyCode }) => [month, currencyCode])).toEqual([[MARCH, "PEN"]]);
    expect(data.payouts).toEqual([]);
    const [own] = data.statements;
    const file = await desk.get<string>(`/statements/${own?.id}/file?format=csv`);
    expect([file.status, String(file.data).includes(MARCH)]).toEqual([200, true]);
    for (const format of ["pdf", "xlsx"])
      expect((await desk.get(`/statements/${own?.id}/file?format=${format}`)).status).toBe(200);
    const foreign = await other.get(`/statements/${own?.id}/file?format=csv`);
    const missing = await other.get("/statements/stm_nothing/file?format=csv");
    expect([foreign.status, foreign.data]).toEqual([404, missing.data]);
    // What the center holds itself, its post, isn't one workshop's to read.
    const post = await sql("statement").whereNull("workshop_id").first("id");
    expect(post).toBeDefined();
    expect((await desk.get(`/statements/${post.id}/file?format=csv`)).status).toBe(404);
    expect((await other.get<WorkshopStatements>("/statements")).data.statements).toEqual([]);
  });
}

import { expect, it } from "vitest";
import { checkStatements } from "../../src/domain/statement/check-statements";
import type { Api } from "../operator";
import type { TestShop } from "../shop";
import { source } from "../source";

const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { closeDueMonths } = source<typeof import("../../src/workflows/statement/close-due-months")>(
  "workflows/statement/close-due-months",
);
const { exportStatement } = source<typeof import("../../src/workflows/statement/export-statement")>(
  "workflows/statement/export-statement",
);
const { recordPayout } = source<typeof import("../../src/workflows/payout/record-payout")>(
  "workflows/payout/record-payout",
);
const { settlePayout } = source<typeof import("../../src/workflows/payout/settle-payout")>(
  "workflows/payout/settle-payout",
);
const { readPayoutEntries } = source<typeof import("../../src/workflows/payout/read-payout-entries")>(
  "workflows/payout/read-payout-entries",
);
const { readStatementCsv } = source<typeof import("../../src/documents/statement/statement-csv")>(
  "documents/statement/statement-csv",
);
const { readStatementXlsx } = source<typeof import("../../src/documents/statement/statement-xlsx")>(
  "documents/statement/statement-xlsx",
);

/** Half past eleven at night in Lima is the next day in UTC. */
const LAST_NIGHT_OF_MARCH = "2026-04-01T04:30:00Z";
const FIRST_MORNING_OF_APRIL = "2026-04-01T14:00:00Z";
const ANA = "user_ana";
const BEA = "user_bea";

/** Months that close, and money that goes out against them. */
export function statementsAndPayouts(shop: () => TestShop, api: Api): void {
  const centerOf = async (handle: string): Promise<string> => {
    const [center] = await shop().sql("center").where({ handle }).select("id");
    return center.id;
  };
  const close = async (handle: string, period: string) =>
    closeMonthOfCenter(shop().container, { centerId: await centerOf(handle), period, closedBy: ANA });
  const exported = async (id: string) =>
    readStatementCsv((await exportStatement(shop().container, id, "csv")).content);
  const rows = async (id: string) => {
    const { opening, lines, closing } = await exported(id);
    const balance = (word: string) => (one: { recipient: string; amountMinor: bigint }) =>
      `${word} | ${one.recipient} | ${one.amountMinor}`;
    return [
      ...opening.map(balance("opening")),
      ...lines.map((line) => `${line.kind} | ${line.recipient} | ${line.amountMinor}`),
      ...closing.map(balance("closing")),
    ];
  };
  const workshopStatement = (closed: readonly { id: string; workshopId: string | null }[]): string => {
    const found = closed.find(({ workshopId }) => workshopId !== null);
    if (!found) throw new Error("No statement of a workshop");
    return found.id;
  };
  const sellOn = async (moment: string, ...lines: [sku: string, quantity: number][]) => {
    const orderId = await shop().buyOn(moment, "PE", ...lines);
    return shop().attribute(orderId);
  };

  it("closes a month by the center's own clock, and lets a late refund land in the next", async () => {
    const march = await sellOn(LAST_NIGHT_OF_MARCH, ["PE-SJ-01", 2]);
    await sellOn(FIRST_MORNING_OF_APRIL, ["PE-SJ-01", 1]);
    const inMarch = workshopStatement(await close("casa-segunda-oportunidad", "2026-03"));
    expect(await rows(inMarch)).toEqual([
      "capture | materials | 1525",
      "capture | workshop_safety_fund | 152",
      "capture | house_programme | 2135",
      "capture | makers | 3053",
      "closing | house_programme | 2135",
      "closing | makers | 3053",
      "closing | materials | 1525",
      "closing | workshop_safety_fund | 152",
    ]);

    // The refund is of March's order; March is closed, and it comes to stand in the month in which it was booked.
    await shop().refund(march.orderId, "late-refund", ["Pyrographed wooden box", "4500"]);
    const inApril = workshopStatement(await close("casa-segunda-oportunidad", "2026-04"));
    expect((await rows(inApril)).slice(0, 8)).toEqual([
      "opening | house_programme | 2135",
      "opening | makers | 3053",
      "opening | materials | 1525",
      "opening | workshop_safety_fund | 152",
      "capture | materials | 762",
      "capture | workshop_safety_fund | 76",
      "capture | house_programme | 1067",
      "capture | makers | 1528",
    ]);
    const checks = checkStatements([await exported(inApril), await exported(inMarch)]);
    expect(checks.every(({ findings, beforeMissing }) => findings.length === 0 && !beforeMissing)).toBe(true);
    const book = await readStatementXlsx((await exportStatement(shop().container, inApril, "xlsx")).content);
    expect(book).toEqual(await exported(inApril));
    const { content } = await exportStatement(shop().container, inApril, "pdf");
    expect(content.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("closes once, whoever asks and however many at once, and never what has not ended or is past", async () => {
    await sellOn("2026-03-10T12:00:00Z", ["PE-SJ-01", 1], ["PE-VF-02", 1]);
    const eight = await Promise.all(
      Array.from({ length: 8 }, () => close("casa-segunda-oportunidad", "2026-03")),
    );
    expect(eight.filter((closed) => closed.length > 0)).toHaveLength(1);
    expect(await shop().sql("statement")).toHaveLength(2);
    await sellOn("2026-04-10T12:00:00Z", ["PE-SJ-01", 1]);
    await expect(close("casa-segunda-oportunidad", "2026-05")).rejects.toMatchObject({
      code: "month_not_closable",
      message: expect.stringContaining("2026-04 comes first"),
    });
    const thisMonth = new Date().toISOString().slice(0, 7);
    await expect(close("casa-segunda-oportunidad", thisMonth)).rejects.toMatchObject({
      code: "month_not_closable",
    });
    await expect(close("casa-segunda-oportunidad", "2026-02")).rejects.toMatchObject({
      code: "month_not_closable",
    });
    await expect(
      closeMonthOfCenter(shop().container, { centerId: "cen_none", period: "2026-03", closedBy: ANA }),
    ).rejects.toMatchObject({ code: "center_not_found" });

    // The job closes everything else that is due: the other center, and the months since.
    expect(await closeDueMonths(shop().container)).toBeGreaterThan(0);
    expect(await closeDueMonths(shop().container)).toBe(0);
    const [open] = await shop()
      .sql("ledger_figure")
      .whereIn("account", ["workshop", "center_shipping"])
      .whereNotExists((left) => left.from("statement_line").whereRaw("entry_id = ledger_figure.entry_id"))
      .count();
    expect(Number(open?.count)).toBe(0);
  });

  it("pays out what a closed month left, once a second person has approved it", async () => {
    await sellOn("2026-03-10T12:00:00Z", ["PE-SJ-01", 2]);
    const statementId = workshopStatement(await close("casa-segunda-oportunidad", "2026-03"));
    const payout = (request_id: string, more: object = {}) => ({
      request_id,
      statement_id: statementId,
      currency_code: "PEN",
      parts: [{ recipient: "makers", amount_minor: "3000" }],
      reference: "BCP 004711",
      paid_on: "2026-04-03",
      note: "",
      ...more,
    });
    const record = (request: Parameters<typeof recordPayout>[1]) =>
      recordPayout(shop().container, request, ANA);
    const refused: [request: Parameters<typeof recordPayout>[1], code: string][] = [
      [
        payout("too-much", { parts: [{ recipient: "makers", amount_minor: "3054" }] }),
        "payout_above_balance",
      ],
      [
        payout("far-too-much", { parts: [{ recipient: "makers", amount_minor: "1000000000000000" }] }),
        "payout_above_balance",
      ],
      [payout("other-money", { currency_code: "EUR" }), "payout_currency"],
      [
        payout("nobody", { parts: [{ recipient: "charity", amount_minor: "1" }] }),
        "payout_unknown_recipient",
      ],
      [payout("no-statement", { statement_id: "stm_none" }), "statement_not_found"],
      [payout("too-early", { paid_on: "2026-03-31" }), "payout_before_month_end"],
      [payout("tomorrow", { paid_on: "2999-01-01" }), "payout_in_future"],
      [
        payout("no-document", {
          document: { name: "slip.exe", base64: Buffer.from("MZ...").toString("base64") },
        }),
        "document_unreadable",
      ],
    ];
    for (const [request, code] of refused) await expect(record(request)).rejects.toMatchObject({ code });
    expect(await shop().sql("payout")).toEqual([]);

    const id = await record(payout("first"));
    expect(await record(payout("first"))).toBe(id);
    await expect(
      record(payout("first", { parts: [{ recipient: "makers", amount_minor: "1" }] })),
    ).rejects.toMatchObject({ code: "request_differs" });
    await expect(settlePayout(shop().container, { id, by: ANA, step: "approve" })).rejects.toMatchObject({
      code: "payout_second_person",
    });
    // What waits for approval is taken off, so that nobody proposes it twice.
    await expect(
      record(payout("beside-it", { parts: [{ recipient: "makers", amount_minor: "54" }] })),
    ).rejects.toMatchObject({
      code: "payout_above_balance",
      message: expect.stringContaining("Only PEN 0.53 is left for makers"),
    });
    await settlePayout(shop().container, { id, by: BEA, step: "approve" });
    await expect(settlePayout(shop().container, { id, by: BEA, step: "approve" })).rejects.toMatchObject({
      code: "payout_settled",
    });
    await expect(record(payout("again"))).rejects.toMatchObject({ code: "payout_above_balance" });

    const booked = async () =>
      (await readPayoutEntries(shop().container, id)).entries.map(
        ({ kind, account, amountMinor }) => `${kind} ${account} ${amountMinor}`,
      );
    expect(await booked()).toEqual(["payout clearing 3000", "payout workshop -3000"]);
    await settlePayout(shop().container, { id, by: BEA, step: "reverse", reason: "The bank sent it back." });
    expect(await booked()).toEqual([
      "payout clearing 3000",
      "payout workshop -3000",
      "reversal clearing -3000",
      "reversal workshop 3000",
    ]);
    await expect(readPayoutEntries(shop().container, "pout_none")).rejects.toMatchObject({
      code: "payout_not_found",
    });
    const second = await record(payout("second"));
    await settlePayout(shop().container, { id: second, by: BEA, step: "approve" });
    const entries = await shop()
      .sql("ledger_figure")
      .where({ kind: "payout" })
      .orderBy("seq")
      .select("transaction_kind", "account", "recipient", "amount_minor");
    expect(
      entries.map((row) => [row.transaction_kind, row.account, row.recipient, Number(row.amount_minor)]),
    ).toEqual([
      ["payout", "clearing", null, 3000],
      ["payout", "workshop", "makers", -3000],
      ["reversal", "clearing", null, -3000],
      ["reversal", "workshop", "makers", 3000],
      ["payout", "clearing", null, 3000],
      ["payout", "workshop", "makers", -3000],
    ]);
  });

  it("lets nobody change a closed month or a recorded payout, not even in the database", async () => {
    await sellOn("2026-03-10T12:00:00Z", ["PE-SJ-01", 1]);
    const id = workshopStatement(await close("casa-segunda-oportunidad", "2026-03"));
    const attempts = [
      shop().sql("statement").where({ id }).update({ closing_minor: "1" }),
      shop().sql("statement_line").where({ statement_id: id }).delete(),
      shop().sql("statement_balance").where({ statement_id: id }).update({ amount_minor: "1" }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(/append-only/);
  });

  it("answers operators by its routes: list, detail, files, and a sentence for what is wrong", async () => {
    await sellOn("2026-03-10T12:00:00Z", ["PE-SJ-01", 1]);
    const { data } = await api.post(
      "/auth/user/emailpass",
      { email: "operator@second-chance.example", password: "demo-operator" },
      { validateStatus: () => true },
    );
    const headers = { authorization: `Bearer ${data.token}` };
    const post = (path: string, body: unknown) =>
      api.post(path, body, { headers, validateStatus: () => true });
    const center_id = await centerOf("casa-segunda-oportunidad");
    expect(await post("/admin/statements/close", { center_id, period: "2026-13" })).toMatchObject({
      status: 400,
    });
    expect(await post("/admin/statements/close", { center_id: "cen_none", period: "2026-03" })).toMatchObject(
      {
        status: 404,
        data: { code: "center_not_found" },
      },
    );
    expect(await post("/admin/statements/close", { center_id, period: "2026-03" })).toMatchObject({
      status: 200,
    });
    expect(await post("/admin/payouts/pout_none/approve", {})).toMatchObject({
      status: 404,
      data: { code: "payout_not_found" },
    });
    expect(await post("/admin/payouts/pout_none/reverse", { reason: " " })).toMatchObject({ status: 400 });
  });
}

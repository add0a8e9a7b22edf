import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type DonationApi, donationDesk, FUND, GIVEN, SHOP_FUND } from "./donation-desk";

const { runLedgerChecks } = source<typeof import("../../src/workflows/attribution/checks/run-ledger-checks")>(
  "workflows/attribution/checks/run-ledger-checks",
);
const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { closeDueMonths } = source<typeof import("../../src/workflows/statement/close-due-months")>(
  "workflows/statement/close-due-months",
);
const { recordPayout } = source<typeof import("../../src/workflows/payout/record-payout")>(
  "workflows/payout/record-payout",
);
const { settlePayout } = source<typeof import("../../src/workflows/payout/settle-payout")>(
  "workflows/payout/settle-payout",
);
const { readReceipt } = source<typeof import("../../src/workflows/receipt/read-receipt")>(
  "workflows/receipt/read-receipt",
);

const LIMA = "Post, Casa Segunda Oportunidad";
const COSTA = "Post, Taller Costa (women)";

/** What people give beside what they buy: whole, to a fund, and never mixed with a sale. */
export function donations(shop: () => TestShop, api: DonationApi): void {
  const { operator } = donationDesk(shop, api);
  const findings = async () =>
    (await runLedgerChecks(async (text) => (await shop().sql.raw(text)).rows)).flatMap(
      (check) => check.findings,
    );

  it("books two workshops and a donation in one order, and gives the donation back out of its fund alone", async () => {
    const { orderId, status } = await shop().sellGiving(
      { fund: FUND, suggestion: 1 },
      "PE",
      ["PE-SJ-01", 2],
      ["PE-VF-02", 1],
    );
    expect(status).toBe("balanced");
    const sale = [
      "capture | order | clearing | -14600",
      "capture | Macramé bracelet | platform shop_running_costs | 152",
      "capture | Macramé bracelet | tax | 229",
      "capture | Macramé bracelet | workshop makers | 781",
      "capture | Macramé bracelet | workshop materials | 300",
      "capture | Macramé bracelet | workshop workshop_safety_fund | 38",
      "capture | Pyrographed wooden box | platform shop_running_costs | 762",
      "capture | Pyrographed wooden box | tax | 1373",
      "capture | Pyrographed wooden box | workshop house_programme | 2135",
      "capture | Pyrographed wooden box | workshop makers | 3053",
      "capture | Pyrographed wooden box | workshop materials | 1525",
      "capture | Pyrographed wooden box | workshop workshop_safety_fund | 152",
      `capture | ${LIMA} | center_shipping center_post | 1610`,
      `capture | ${LIMA} | tax | 290`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
      `capture | ${GIVEN} | fund ${FUND} | 1000`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "a-part-of-it", [GIVEN, "400"]);
    await shop().refund(orderId, "the-rest-and-a-box", [GIVEN, "600"], ["Pyrographed wooden box", "4500"]);
    expect((await shop().ledger(orderId)).slice(sale.length)).toEqual([
      "refund | order | clearing | 400",
      `refund | ${GIVEN} | fund ${FUND} | -400`,
      "refund | order | clearing | 5100",
      "refund | Pyrographed wooden box | platform shop_running_costs | -381",
      "refund | Pyrographed wooden box | tax | -687",
      "refund | Pyrographed wooden box | workshop house_programme | -1068",
      "refund | Pyrographed wooden box | workshop makers | -1526",
      "refund | Pyrographed wooden box | workshop materials | -762",
      "refund | Pyrographed wooden box | workshop workshop_safety_fund | -76",
      `refund | ${GIVEN} | fund ${FUND} | -600`,
    ]);
    await expect(shop().refund(orderId, "once-more", [GIVEN, "1"])).rejects.toMatchObject({
      code: "refund_exceeds_line",
    });
    expect(await findings()).toEqual([]);
  });

  it("keeps it off the parcels and out of what the pieces come to, on the receipt", async () => {
    const { orderId } = await shop().sellGiving({ fund: FUND, suggestion: 2 }, "PE", ["PE-SJ-01", 1]);
    const receipt = await readReceipt(shop().container, orderId, "es");
    expect(receipt?.parcels.flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(receipt?.donations).toMatchObject([
      { fund: { handle: FUND, name: "Ropa de seguridad, Taller Andes" }, amount: { amountMinor: 2000 } },
    ]);
    expect(receipt?.totals).toMatchObject({
      items: { amountMinor: 4500 },
      donation: { amountMinor: 2000 },
      tax: { amountMinor: 686 + 229 },
      total: { amountMinor: 4500 + 1500 + 2000 },
    });
  });

  it("stands in the center's own statement by its fund's name, and is paid out of the fund", async () => {
    await shop().sellGiving({ fund: FUND, suggestion: 1 }, "PE", ["PE-SJ-01", 1]);
    const center = await shop().sql("center").where({ handle: "taller-andes" }).first("id");
    const closed = await closeMonthOfCenter(shop().container, {
      centerId: center.id,
      period: "2026-03",
      closedBy: "user_ana",
    });
    expect(closed).toMatchObject([{ workshopId: null, currencyCode: "PEN" }]);
    const statementId = closed[0]?.id ?? "";
    const balances = await shop()
      .sql("statement_balance")
      .where({ statement_id: statementId })
      .select("side", "recipient", "amount_minor");
    expect(balances.map((row) => [row.side, row.recipient, Number(row.amount_minor)])).toEqual([
      ["closing", FUND, 1000],
    ]);

    const payout = await recordPayout(
      shop().container,
      {
        request_id: "gloves-and-masks",
        statement_id: statementId,
        currency_code: "PEN",
        parts: [{ recipient: FUND, amount_minor: "700" }],
        reference: "BCP 004712",
        paid_on: "2026-04-03",
        note: "",
      },
      "user_ana",
    );
    await settlePayout(shop().container, { id: payout, by: "user_bea", step: "approve" });
    const { get } = await operator();
    const { data } = await get(`/admin/funds`);
    expect(data.funds?.find(({ handle }) => handle === FUND)?.sums).toEqual([
      {
        currencyCode: "PEN",
        exponent: 2,
        receivedMinor: "1000",
        refundedMinor: "0",
        paidOutMinor: "700",
        heldMinor: "300",
      },
    ]);
    expect(await findings()).toEqual([]);
  });

  it("states a fund of the whole shop beside the centers, and pays it out under four eyes", async () => {
    const { orderId } = await shop().sellGiving({ fund: SHOP_FUND, suggestion: 1 }, "PE", ["PE-SJ-01", 1]);
    const { post, get } = await operator();
    const close = { center_id: "shop", period: "2026-03" };
    const closed = await post("/admin/statements/close", close);
    expect(closed.status).toBe(200);
    const head = await shop().sql("statement").where({ center_id: "shop" }).first();
    expect([head.time_zone, head.period, Number(head.closing_minor)]).toEqual(["UTC", "2026-03", 1000]);
    const page = await get(`/admin/statements/${head.id}`);
    expect(page.data).toMatchObject({
      center: { id: "shop", name: "The shop" },
      workshop: null,
      lines: [{ kind: "capture", recipient: SHOP_FUND, amountMinor: "1000", orderId }],
      payable: [{ recipient: SHOP_FUND, amountMinor: "1000" }],
    });

    const pay = (requestId: string, amount: string) =>
      recordPayout(
        shop().container,
        {
          request_id: requestId,
          statement_id: head.id,
          currency_code: "PEN",
          parts: [{ recipient: SHOP_FUND, amount_minor: amount }],
          reference: "BCP 004713",
          paid_on: "2026-04-03",
          note: "",
        },
        "user_ana",
      );
    const id = await pay("dentist-in-april", "600");
    await expect(
      settlePayout(shop().container, { id, by: "user_ana", step: "approve" }),
    ).rejects.toMatchObject({ code: "payout_second_person" });
    await settlePayout(shop().container, { id, by: "user_bea", step: "approve" });
    await expect(pay("more-than-is-left", "401")).rejects.toMatchObject({ code: "payout_above_balance" });
    const paid = await shop().sql("ledger_figure").where({ source_type: "payout" }).orderBy("seq");
    expect(paid.map((one) => [one.account, one.center_id, one.recipient, Number(one.amount_minor)])).toEqual([
      ["clearing", null, null, 600],
      ["fund", null, SHOP_FUND, -600],
    ]);
    expect((await get("/admin/payouts")).data.payouts?.[0]).toMatchObject({ center: "The shop" });

    // The payout is of today: the month-end of March stays closed, and the job closes what has ended since.
    await closeDueMonths(shop().container);
    const { rows } = await shop().sql.raw(
      "select count(*)::int as n from statement where center_id = 'shop' and period > '2026-03'",
    );
    expect(rows[0].n).toBeGreaterThan(0);
    expect(await findings()).toEqual([]);
  });
}

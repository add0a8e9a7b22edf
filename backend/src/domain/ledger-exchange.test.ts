import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft } from "./ledger";
import { rememberingBook } from "./remembering-book";

const line = (name: string, makers: bigint, platform = 0n): BookLine => ({
  id: `aln_${name}`,
  sourceId: name,
  workshopId: `wks_${name}`,
  centerId: "cen",
  feeBearer: "platform",
  shares: [
    { account: "workshop", recipient: "makers", amountMinor: makers },
    { account: "platform", recipient: "shop_running_costs", amountMinor: platform },
  ],
});

const table = (entries: readonly EntryDraft[]) =>
  entries.map(({ lineId, recipient, amountMinor }) => `${lineId} ${recipient} ${amountMinor}`);

describe("an exchange", () => {
  const soap = line("soap", 900n, 100n);
  const box = line("box", 1800n, 200n);

  it("pays what was put on an order from what came back, share by share", () => {
    const sale = rememberingBook([soap]);
    sale.capture(1000n);
    sale.edit([soap, box]);
    expect(table(sale.exchange([{ sourceId: "soap", quantity: "2", returned: "1" }]))).toEqual([
      "aln_soap makers -450",
      "aln_soap shop_running_costs -50",
      "aln_box makers 450",
      "aln_box shop_running_costs 50",
    ]);
  });

  it("pays it from a line that was taken off the order", () => {
    const sale = rememberingBook([soap]);
    sale.capture(1000n);
    sale.edit([box]);
    expect(table(sale.exchange([]))).toEqual([
      "aln_box makers 900",
      "aln_box shop_running_costs 100",
      "aln_soap makers -900",
      "aln_soap shop_running_costs -100",
    ]);
  });

  it("moves nothing while nothing came back, or nothing is owed, or the return was refunded", () => {
    const back = [{ sourceId: "soap", quantity: "1", returned: "1" }];
    const sale = rememberingBook([soap]);
    sale.capture(1000n);
    expect(sale.exchange(back)).toEqual([]);
    sale.edit([soap, box]);
    expect(sale.exchange([])).toEqual([]);
    sale.refund(1000n, ["soap", 1000n]);
    expect(sale.exchange(back)).toEqual([]);
  });

  it("leaves a later payment to what it was made for, not to the piece that came back", () => {
    const sale = rememberingBook([soap]);
    sale.capture(1000n);
    sale.edit([soap, box]);
    sale.exchange([{ sourceId: "soap", quantity: "1", returned: "1" }]);
    expect(table(sale.capture(1000n)).slice(1)).toEqual([
      "aln_box makers 900",
      "aln_box shop_running_costs 100",
    ]);
  });

  it("asks nothing more for the piece that came back, though it had been paid in part only", () => {
    const sale = rememberingBook([soap]);
    sale.capture(400n);
    sale.edit([soap, box]);
    sale.exchange([{ sourceId: "soap", quantity: "1", returned: "1" }]);
    expect(sale.posted.get("soap|workshop|makers")?.capturedMinor).toBe(0n);
    expect(
      [...sale.posted.values()].filter(({ sourceId }) => sourceId === "box").map((row) => row.capturedMinor),
    ).toEqual([360n, 40n]);
  });
});

import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { withOpenDrawer } from "./open-drawer";
import { FairTillProvider } from "./service";

const till = new FairTillProvider({}, {});
const paid = { fair_sale_id: "f", tender: "cash", reference: "", occurred_at: "2026-11-28T17:30:00.000Z" };

describe("the cash box at a fair", () => {
  it("stays shut for everybody but the recording of a sale", async () => {
    const asked = { amount: 10, currency_code: "pen", data: paid };
    await expect(till.initiatePayment(asked)).rejects.toThrow("recording a fair sale");
    await expect(till.authorizePayment({ data: paid })).rejects.toThrow("recording a fair sale");
    await withOpenDrawer(async () => {
      const { data } = await till.initiatePayment(asked);
      expect(await till.authorizePayment({ data })).toEqual({
        status: PaymentSessionStatus.CAPTURED,
        data: paid,
      });
    });
    await expect(till.authorizePayment({ data: paid })).rejects.toThrow("recording a fair sale");
  });

  it("notes each part that went back, and keeps when the sale was", async () => {
    const back = (amount: number, data: Record<string, unknown>, idempotency_key: string) =>
      till.refundPayment({ amount, data, context: { idempotency_key } });
    const first = await back(3, paid, "ref_1");
    const second = await back(4, first.data ?? {}, "ref_2");
    expect(second.data).toMatchObject({
      ...paid,
      refunds: { ref_1: { amount: "3" }, ref_2: { amount: "4" } },
    });
  });
});

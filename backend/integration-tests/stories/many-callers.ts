import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";

const { attributeMissing } = source<typeof import("../../src/workflows/attribution/attribute-missing")>(
  "workflows/attribution/attribute-missing",
);

/** The book is pulled: it doesn't matter who asks, how often, or that nobody asked in time. */
export function manyCallers(shop: () => TestShop): void {
  it("writes one book however many ask for it at once", async () => {
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    await Promise.all(Array.from({ length: 10 }, () => shop().attribute(orderId)));
    const ledger = await shop().ledger(orderId);
    expect(ledger.filter((row) => row.includes("clearing"))).toEqual(["capture | order | clearing | -2400"]);
    await shop().attribute(orderId);
    expect(await shop().ledger(orderId)).toEqual(ledger);
  });

  it("catches up with orders and refunds that no event told of", async () => {
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    expect((await shop().book(orderId)).status).toBe("missing");
    expect(await attributeMissing(shop().container)).toEqual({ behind: 1, failed: [] });
    expect((await shop().book(orderId)).status).toBe("balanced");

    await shop().refundAtThePayment(orderId, "5.00");
    expect(await attributeMissing(shop().container)).toEqual({ behind: 1, failed: [] });
    const { refundedMinor } = await shop().book(orderId);
    expect(refundedMinor).toBe("500");
    expect(await attributeMissing(shop().container)).toEqual({ behind: 0, failed: [] });
  });

  it("takes back a refund whose row turned out not to stand", async () => {
    const { orderId } = await shop().sell("PE", ["PE-SJ-05", 1]);
    await shop().refundAtThePayment(orderId, "5.00");
    await shop().attribute(orderId);
    // What Medusa does when the provider refuses a refund.
    await shop().sql("refund").delete();
    expect(await attributeMissing(shop().container)).toEqual({ behind: 1, failed: [] });
    const { refundedMinor, attributedMinor, capturedMinor } = await shop().book(orderId);
    expect([refundedMinor, attributedMinor]).toEqual(["0", capturedMinor]);
    const kinds = (await shop().ledger(orderId)).filter((row) => row.includes("clearing"));
    expect(kinds.sort()).toEqual([
      "capture | order | clearing | -2400",
      "refund | order | clearing | 500",
      "reversal | order | clearing | -500",
    ]);
  });

  it("keeps an old sale with the workshop that made it when the product moves", async () => {
    const { orderId, lines } = await shop().sell("PE", ["PE-SJ-05", 1]);
    const other = await shop()
      .sql("workshop")
      .whereNot("id", lines[0]?.workshop?.id ?? "")
      .first("id");
    await shop().sql("product_product_center_workshop").update({ workshop_id: other.id });
    await shop().refund(orderId, "after-the-move", ["Oat and honey soap", "100"]);
    expect((await shop().book(orderId)).lines).toEqual(
      lines.map((line) =>
        line.kind === "item" ? { ...line, refundedMinor: "100", refundableMinor: "1100" } : line,
      ),
    );
  });
}

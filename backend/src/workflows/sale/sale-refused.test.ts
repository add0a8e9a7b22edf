import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { asSaleRefused, refuse, refuseAll, SaleRefused } from "./sale-refused";

const outOfStock = { code: "out_of_stock", message: "Gone." } as const;

describe("a refusal", () => {
  it("is known again after a workflow has copied it", () => {
    const copied = JSON.parse(JSON.stringify({ ...new SaleRefused([outOfStock]), message: "Gone." }));
    expect(copied).not.toBeInstanceOf(SaleRefused);
    expect(asSaleRefused(copied)).toMatchObject({
      code: "out_of_stock",
      message: "Gone.",
      problems: [outOfStock],
    });
  });

  it("is not made of other errors", () => {
    expect(asSaleRefused(new Error("Out of memory"))).toBeUndefined();
    expect(asSaleRefused(undefined)).toBeUndefined();
  });

  it("answers with its first problem and keeps the others", () => {
    const missing = { code: "address_missing", message: "Where to?" } as const;
    expect(() => refuseAll([outOfStock, missing])).toThrow(
      expect.objectContaining({ code: "out_of_stock", problems: [outOfStock, missing] }),
    );
    expect(() => refuseAll([])).not.toThrow();
    expect(() => refuse("not_found", "Nothing here.")).toThrow(
      expect.objectContaining({ type: MedusaError.Types.NOT_FOUND }),
    );
    expect(() => refuse("out_of_stock", "Gone.")).toThrow(
      expect.objectContaining({ type: MedusaError.Types.NOT_ALLOWED }),
    );
  });
});

import type { MedusaContainer } from "@medusajs/framework/types";
import { describe, expect, it, vi } from "vitest";
import type { SaleLine } from "../../domain/sale/sale";
import { behindScarceLock, scarceItems } from "./scarce-lock";

const line = (inventoryItemId: string, available: number, backorder = false, quantity = 1) =>
  ({
    quantity,
    stock: [{ inventoryItemId, required: 1, available, toBeMade: 0, backorder }],
  }) as unknown as SaleLine;

describe("the queue for scarce pieces", () => {
  it("is for what may run out, each piece once", () => {
    const lines = [
      line("one", 1),
      line("one", 1),
      line("many", 5000),
      line("ordered", 0, true),
      line("last", 101, false, 2),
    ];
    expect(scarceItems(lines)).toEqual(["one", "last"]);
  });

  it("is not joined for what there is plenty of", async () => {
    const execute = vi.fn((_: string[], job: () => Promise<string>) => job());
    const container = { resolve: () => ({ execute }) } as unknown as MedusaContainer;
    expect(await behindScarceLock(container, [line("many", 5000)], async () => "sold")).toBe("sold");
    expect(execute).not.toHaveBeenCalled();
    expect(await behindScarceLock(container, [line("one", 1)], async () => "sold")).toBe("sold");
    expect(execute.mock.calls[0]?.[0]).toEqual(["sale:one"]);
  });
});

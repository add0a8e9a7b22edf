import { describe, expect, it } from "vitest";
import { type KeptPiece, withKept, withoutKept } from "./kept-pieces";

const piece = (id: number, quantity = 1): KeptPiece => ({
  handle: `piece-${id}`,
  variantId: `variant_${id}`,
  quantity,
});

describe("pieces kept for later", () => {
  it("come newest first, each once, with the number that was kept last", () => {
    const kept = withKept(withKept([piece(1, 3)], piece(2)), piece(1, 2));
    expect(kept).toEqual([piece(1, 2), piece(2)]);
    expect(withoutKept(kept, "variant_1")).toEqual([piece(2)]);
  });

  it("are as many as a cookie holds", () => {
    const kept = Array.from({ length: 20 }, (_, id) => piece(id)).reduce<KeptPiece[]>(withKept, []);
    expect(kept).toHaveLength(12);
    expect(kept[0]).toEqual(piece(19));
  });
});

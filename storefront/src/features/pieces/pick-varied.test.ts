import type { Card } from "@second-chance/backend/contracts/catalogue";
import { describe, expect, it } from "vitest";
import { pickVaried } from "./pick-varied";

function card(id: string, center: string, changed: Partial<Card> = {}): Card {
  return {
    productId: id,
    variantId: id,
    handle: id,
    sku: id,
    title: id,
    price: { amountMinor: 100, currencyCode: "EUR" },
    picture: {
      url: "/static/a.webp",
      width: 4,
      height: 5,
      placeholder: "#ffffff",
      view: "main",
      illustration: true,
    },
    workshop: { handle: center, name: center },
    center: { handle: center, name: center },
    originCountry: "PE",
    oneOfAKind: false,
    availability: "in_stock",
    reach: "sendable",
    ...changed,
  };
}

describe("a varied choice", () => {
  it("takes one of each center before a second of any", () => {
    const pieces = [card("a1", "a"), card("a2", "a"), card("b1", "b"), card("c1", "c")];
    expect(pickVaried(pieces, 4).map((piece) => piece.productId)).toEqual(["a1", "b1", "c1", "a2"]);
  });

  it("shows what can be bought first and leaves out what has no picture", () => {
    const pieces = [
      card("sold", "a", { availability: "sold_out" }),
      card("dark", "b", { picture: null }),
      card("here", "a"),
    ];
    expect(pickVaried(pieces, 5).map((piece) => piece.productId)).toEqual(["here", "sold"]);
  });
});

import { describe, expect, it } from "vitest";
import { packLines } from "./pack-lines";

const parcel = [
  { orderLineId: "box", quantity: 3 },
  { orderLineId: "mat", quantity: 1 },
];

describe("packing a part", () => {
  it("keeps what is named, and adds up a line that is named twice", () => {
    expect(packLines(parcel, [{ orderLineId: "box", quantity: 2 }])).toEqual({
      lines: [{ orderLineId: "box", quantity: 2 }],
    });
    expect(
      packLines(parcel, [
        { orderLineId: "box", quantity: 1 },
        { orderLineId: "box", quantity: 2 },
        { orderLineId: "mat", quantity: 0 },
      ]),
    ).toEqual({ lines: [{ orderLineId: "box", quantity: 3 }] });
  });

  it.each([
    [[{ orderLineId: "vase", quantity: 1 }], "line_not_of_parcel"],
    [[{ orderLineId: "box", quantity: 4 }], "more_than_in_parcel"],
    [
      [
        { orderLineId: "box", quantity: 2 },
        { orderLineId: "box", quantity: 2 },
      ],
      "more_than_in_parcel",
    ],
    [[{ orderLineId: "box", quantity: 0 }], "nothing_packed"],
    [[], "nothing_packed"],
  ])("refuses %j", (packed, code) => {
    expect(packLines(parcel, packed)).toMatchObject({ problem: { code } });
  });
});

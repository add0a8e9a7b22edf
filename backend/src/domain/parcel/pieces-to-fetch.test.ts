import { describe, expect, it } from "vitest";
import { piecesToFetch } from "./pieces-to-fetch";

const wanted = (key: string, parcelId: string, quantity: number) => ({ key, parcelId, quantity });

describe("what to fetch from the shelf", () => {
  it("is one row a piece, with the parcels that ask for it", () => {
    const rows = piecesToFetch([wanted("bowl", "a", 1), wanted("scarf", "a", 2), wanted("bowl", "b", 3)]);
    expect(rows.map(({ first, quantity, parcels }) => [first.key, quantity, parcels])).toEqual([
      [
        "bowl",
        4,
        [
          { parcelId: "a", quantity: 1 },
          { parcelId: "b", quantity: 3 },
        ],
      ],
      ["scarf", 2, [{ parcelId: "a", quantity: 2 }]],
    ]);
  });

  it("counts two lines of one piece in a parcel together, and leaves out what lies in its box", () => {
    const rows = piecesToFetch([wanted("bowl", "a", 1), wanted("bowl", "a", 2), wanted("scarf", "b", 0)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.parcels).toEqual([{ parcelId: "a", quantity: 3 }]);
  });
});

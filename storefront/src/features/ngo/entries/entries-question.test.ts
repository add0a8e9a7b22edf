import { ngoEntriesQuerySchema } from "@second-chance/backend/contracts/ngo/figures";
import { describe, expect, it } from "vitest";
import { inAddress, ofOpenCenters } from "./entries-question";

const asking = (query: Record<string, string | string[]>) =>
  ngoEntriesQuerySchema.parse({ from: "2026-10", to: "2026-11", ...query });
const OPEN = { id: "open", scope: "detail" } as const;
const CLOSED = { id: "closed", scope: "totals" } as const;

describe("the centers that entries are asked of", () => {
  it("are all, or those whose entries are open where of some only totals are", () => {
    expect(ofOpenCenters(asking({}), [OPEN])).toEqual(asking({}));
    expect(ofOpenCenters(asking({}), [OPEN, CLOSED])).toEqual(asking({ center: ["open"] }));
  });

  it("are never others than those that an address names", () => {
    expect(ofOpenCenters(asking({ center: "closed" }), [OPEN, CLOSED])).toMatchObject({ center: ["closed"] });
  });
});

it("a question stands in an address without its page and what goes without saying", () => {
  expect(inAddress(asking({ craft: "", before: "17", kind: "capture" }))).toEqual({
    from: "2026-10",
    to: "2026-11",
    craft: "",
    kind: "capture",
  });
  expect(inAddress(asking({ of: "sold", limit: "10" }))).toMatchObject({ of: "sold", limit: 10 });
});

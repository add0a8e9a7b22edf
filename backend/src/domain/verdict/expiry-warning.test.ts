import { expect, it } from "vitest";
import { expiryWarning, isRenewed } from "./expiry-warning";

it.each([
  ["2026-11-26", "expired"],
  ["2026-11-27", "today"],
  ["2026-11-28", "within_30"],
  ["2026-12-27", "within_30"],
  ["2026-12-28", "within_60"],
  ["2027-01-26", "within_60"],
  ["2027-01-27", null],
])("a document that counts until %s warns on 27 November with %s", (expiresOn, warning) => {
  expect(expiryWarning(expiresOn, "2026-11-27")).toBe(warning);
});

it("needs nobody's care once another document says the same for longer", () => {
  const document = { kind: "pay_policy", expiresOn: "2026-11-27", batch: null };
  const later = { ...document, expiresOn: "2027-11-27" };
  expect(isRenewed(document, [document, later])).toBe(true);
  expect(isRenewed(later, [document, later])).toBe(false);
  expect(isRenewed(document, [{ ...later, kind: "voluntary_work" }])).toBe(false);
  expect(isRenewed(document, [{ ...later, batch: "one batch" }])).toBe(false);
  expect(isRenewed({ ...document, batch: "one batch" }, [later])).toBe(true);
});

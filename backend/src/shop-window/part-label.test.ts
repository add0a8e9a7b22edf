import { expect, it } from "vitest";
import type { PolicyStep } from "../domain/sale-policy";
import { labelOf } from "./part-label";

it("gives a policy's own wording only where pages have no words for the recipient", () => {
  const steps: PolicyStep[] = [
    { recipient: "new_roof", type: "percent_of_base", rate_bp: 500, label: "a new roof for the workshop" },
    { recipient: "makers", type: "remainder", label: "maker's income, then the statutory split" },
  ];
  expect(labelOf({ steps }, "new_roof")).toEqual({ label: "a new roof for the workshop" });
  expect(labelOf({ steps }, "makers")).toEqual({});
  expect(labelOf({ steps }, "nobody")).toEqual({});
  expect(labelOf(undefined, "new_roof")).toEqual({});
});

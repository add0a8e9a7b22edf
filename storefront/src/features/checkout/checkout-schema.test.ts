import { describe, expect, it } from "vitest";
import { type CheckoutField, parseChoices, parseDetails, parseExpectedTotal } from "./checkout-schema";

const typed: Record<CheckoutField, string> = {
  email: " ona@example.lt ",
  first_name: "Ona",
  last_name: "Petraitė",
  address_1: "Gedimino pr. 9",
  address_2: "",
  city: "Vilnius",
  province: "",
  postal_code: "LT-01103",
  phone: "+370 600 00000",
};

function complaints(change: Partial<Record<CheckoutField, string>>): [string, string][] {
  const parsed = parseDetails("lt", { ...typed, ...change });
  return "issues" in parsed ? parsed.issues.map((issue) => [String(issue.path[0]), issue.message]) : [];
}

describe("details of a checkout", () => {
  it("come out trimmed, with the postcode as the post writes it", () => {
    expect(parseDetails("lt", typed)).toMatchObject({
      details: { email: "ona@example.lt", address: { postal_code: "01103" } },
    });
  });

  it.each(["", "ona", "ona@", "@example.lt", "o na@example.lt", "ona@example", "<b>@example.lt"])(
    "refuse the e-mail %j",
    (email) => {
      expect(complaints({ email })).toEqual([["email", "email"]]);
    },
  );

  it("complain about everything at once, in the order of the form", () => {
    expect(complaints({ email: "x", last_name: " ", postal_code: "1" })).toEqual([
      ["email", "email"],
      ["last_name", "required"],
      ["postal_code", "postcode"],
    ]);
  });
});

describe("choices and totals as posted", () => {
  it("reads one choice a center and nothing else", () => {
    const form = new FormData();
    form.set("post:cen_1", "so_1");
    form.set("post:cen_2", "so_2");
    form.set("email", "x");
    expect(parseChoices(form)).toEqual({ cen_1: "so_1", cen_2: "so_2" });
  });

  it("takes only whole minor units for a total", () => {
    expect(parseExpectedTotal("8250")).toBe(8250);
    for (const text of ["", "82.50", "-1", "1e9", "<b>1</b>", "9".repeat(30)])
      expect(parseExpectedTotal(text)).toBe(-1);
  });
});

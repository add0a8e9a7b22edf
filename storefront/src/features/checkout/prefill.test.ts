import { describe, expect, it } from "vitest";
import type { Customer } from "@/data/customer";
import { prefill } from "./prefill";

const saved = (id: string, country_code: string, is_default_shipping = false) => ({
  id,
  first_name: "Ona",
  last_name: "P",
  address_1: `Street ${id}`,
  address_2: null,
  city: "Vilnius",
  province: null,
  postal_code: "01103",
  country_code,
  phone: null,
  is_default_shipping,
});
const customer: Customer = {
  id: "cus_1",
  email: "ona@example.lt",
  first_name: "Ona",
  last_name: "P",
  phone: null,
  addresses: [saved("a", "lt"), saved("b", "lt", true), saved("c", "pe")],
};
const empty = {
  country: "lt",
  draft: undefined,
  basket: { email: null, address: null },
  pickedId: undefined,
};

describe("what a checkout starts with", () => {
  it("is empty for a guest", () => {
    expect(prefill({ ...empty, customer: null })).toEqual({ email: "", address: undefined });
  });

  it("is the address an account uses first in this country", () => {
    expect(prefill({ ...empty, customer })).toMatchObject({ email: "ona@example.lt", address: { id: "b" } });
  });

  it("is the picked address, but never one of another country", () => {
    expect(prefill({ ...empty, customer, pickedId: "a" }).address).toMatchObject({ id: "a" });
    expect(prefill({ ...empty, customer, pickedId: "c" }).address).toMatchObject({ id: "b" });
  });

  it("is what was typed before a change of country, above all else", () => {
    const draft = { email: "typed@example.lt", city: "Kaunas" };
    expect(prefill({ ...empty, customer, draft })).toMatchObject({
      email: "typed@example.lt",
      address: { city: "Kaunas" },
    });
  });

  it("leaves a basket's address of another country alone", () => {
    const basket = { email: "x@example.pe", address: { country_code: "pe", address_1: "Jr. Lima 1" } };
    expect(prefill({ ...empty, basket, customer: null })).toEqual({
      email: "x@example.pe",
      address: undefined,
    });
  });
});

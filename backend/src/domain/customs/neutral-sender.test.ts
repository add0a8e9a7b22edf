import { describe, expect, it } from "vitest";
import { missingOfSender, neutralSender, type PostingPlace } from "./neutral-sender";

const place = (change: Partial<PostingPlace> = {}): PostingPlace => ({
  address1: "Jr. Los Telares 214",
  address2: null,
  postcode: "15816",
  city: "Lima",
  province: null,
  country: "pe",
  phone: null,
  ...change,
});
const NAMES = ["Casa Segunda Oportunidad", "Second Chance House"];

describe("the sender on the outside", () => {
  it("is the shop with the street that its parcels leave from", () => {
    const sender = neutralSender(place(), NAMES);
    expect(sender).toMatchObject({
      name: "Second Chance Crafts",
      street: ["Jr. Los Telares 214"],
      postcode: "15816",
      city: "Lima",
      country: "PE",
    });
    expect(missingOfSender(sender)).toEqual([]);
  });

  it("lacks a street where the only line names the center, and what nobody entered", () => {
    const named = neutralSender(place({ address1: "Casa Segunda Oportunidad, Lima" }), NAMES);
    expect(missingOfSender(named)).toEqual(["a street"]);
    const bare = neutralSender(place({ address1: null, postcode: null, city: null }), NAMES);
    expect(missingOfSender(bare)).toEqual(["a street", "a postcode", "a town"]);
  });
});

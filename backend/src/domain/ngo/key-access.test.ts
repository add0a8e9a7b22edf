import { describe, expect, it } from "vitest";
import { KEY_ROOMS, KEY_SCOPES } from "../../contracts/ngo/keys";
import { NGO_RIGHTS } from "../../contracts/ngo/roles";
import { isKeyDay, isKeyToken, type KeyAccess, keyToken, reachByKey } from "./key-access";

const organisation = { id: "org_1", name: "Open Hands", reportingCurrency: "EUR", grants: [] };
const key = (...scopes: KeyAccess["scopes"]): KeyAccess => ({ keyId: "nkey_1", scopes, organisation });
const ask = (room: string, more: object = {}) => ({
  organisationId: "org_1",
  method: "GET",
  address: `/ngo/organisations/org_1/${room}`,
  right: "see" as const,
  ...more,
});
const refused = (code: string) => expect.objectContaining({ code });

describe("a key", () => {
  it("opens the rooms of its scopes, with a query or without, and no others", () => {
    for (const scope of KEY_SCOPES)
      for (const [room, needed] of Object.entries(KEY_ROOMS)) {
        const reach = () => reachByKey(key(scope), ask(`${room}?from=2026-01`));
        if (needed === scope)
          expect(reach()).toEqual({ organisation, asks: { kind: "key", keyId: "nkey_1" } });
        else expect(reach).toThrow(refused("key_not_enough"));
      }
  });

  it.each([
    "",
    "members",
    "keys",
    "reports",
    "exports/nexp_1/file",
    "toString",
    "constructor",
    "FIGURES",
    "/figures",
    "%66igures",
    "members?/figures",
    "members#/figures",
  ])("opens nothing at %o", (room) => {
    expect(() => reachByKey(key(...KEY_SCOPES), ask(room))).toThrow(refused("key_not_enough"));
  });

  it("changes nothing, whatever it asks for", () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "HEAD"])
      expect(() => reachByKey(key(...KEY_SCOPES), ask("figures", { method }))).toThrow(
        refused("key_not_enough"),
      );
    for (const right of NGO_RIGHTS.filter((one) => one !== "see"))
      expect(() => reachByKey(key(...KEY_SCOPES), ask("figures", { right }))).toThrow(
        refused("key_not_enough"),
      );
  });

  it("finds no other organisation, before anything else is said", () => {
    for (const room of ["figures", "members"])
      expect(() => reachByKey(key("figures"), ask(room, { organisationId: "org_2" }))).toThrow(
        refused("not_found"),
      );
  });

  it("is known by what it begins with, and shows four letters of its secret", () => {
    expect(keyToken("abcdefgh")).toEqual({ token: "scc_ngo_abcdefgh", prefix: "scc_ngo_abcd" });
    expect([isKeyToken("scc_ngo_x"), isKeyToken("abcdefgh")]).toEqual([true, false]);
  });

  it("ends today at the earliest and in a year at the latest", () => {
    const days = ["2026-11-27", "2026-11-28", "2027-11-28", "2027-11-29"];
    expect(days.map((day) => isKeyDay(day, "2026-11-28"))).toEqual([false, true, true, false]);
  });
});

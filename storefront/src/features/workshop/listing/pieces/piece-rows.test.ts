import type { Listing, ListingRow } from "@second-chance/backend/contracts/manager/listing";
import { describe, expect, it } from "vitest";
import { askToDelete, editDraft, newDraft, openedDraft } from "../drafts/kept-draft";
import { findRows, joinRows, statesOf, unlistedRows } from "./piece-rows";

const OWNER = { managerId: "rosa", workshopId: "wood" };
const at = (hour: number) => new Date(`2026-11-27T${String(hour).padStart(2, "0")}:00:00Z`);

const row = (id: string, title: string, change: Partial<ListingRow> = {}): ListingRow => ({
  id,
  revision: 1,
  state: "draft",
  title,
  craft: null,
  photo: null,
  price: null,
  is_live: false,
  paused: false,
  handle: null,
  reasons: 0,
  updated_at: at(8).toISOString(),
  ...change,
});
const listing = (id: string, title: string) =>
  ({
    id,
    revision: 1,
    state: "draft",
    content: { title },
    live: null,
    reasons: [],
    updated_at: at(8).toISOString(),
  }) as unknown as Listing;

describe("the list of pieces", () => {
  it("shows each piece once, what was changed here as it is here, the newest first", () => {
    const changed = editDraft(openedDraft(listing("box", "Box"), OWNER), { title: "Cedar box" }, at(10));
    const fresh = editDraft(newDraft("cup", OWNER, {}, at(9)), { title: "Cup" }, at(9));
    const rows = joinRows([row("box", "Box"), row("bag", "Bag")], [changed, fresh]);
    expect(rows.map(({ title, state }) => `${title} ${state}`)).toEqual([
      "Cedar box draft",
      "Cup here",
      "Bag draft",
    ]);
  });

  it("shows what the shop says of a piece that is in step, and what is here when the shop's list was never seen", () => {
    const kept = openedDraft(listing("box", "Box"), OWNER);
    const newer = row("box", "Box, oiled", { state: "published", paused: true });
    expect(joinRows([newer], [kept])[0]).toMatchObject({ title: "Box, oiled", state: "paused" });
    expect(joinRows(undefined, [kept])).toHaveLength(1);
    expect(joinRows([], [kept]), "deleted elsewhere").toEqual([]);
    expect(joinRows([], [kept], new Set([kept.id])), "sent after the list was given").toHaveLength(1);
  });

  it("leaves out what nobody has begun and what is being deleted", () => {
    const deleted = askToDelete(openedDraft(listing("box", "Box"), OWNER));
    expect(joinRows([row("box", "Box")], [newDraft("new", OWNER, {}, at(9)), deleted])).toEqual([]);
  });

  it("a piece that was sent back stays so until it is handed in again", () => {
    const sentBack = {
      ...listing("box", "Box"),
      state: "sent_back",
      reasons: [{ field: "title", reason: "…" }],
    };
    const changed = editDraft(openedDraft(sentBack as Listing, OWNER), { title: "Cedar box" }, at(10));
    const rows = joinRows([row("box", "Box", { state: "sent_back", reasons: 1 })], [changed]);
    expect(statesOf(rows)).toEqual([{ state: "sent_back", count: 1 }]);
    expect(findRows(rows, "cedar", "sent_back")).toHaveLength(1);
    expect(findRows(rows, "cedar", "published")).toEqual([]);
  });

  it("shows what came into the shop another way until it is opened here", () => {
    const unlisted = (product_id: string, paused: boolean) => ({
      product_id,
      title: { en: "Basket", es: "Canasta", vi: "Giỏ", lt: "Krepšys" },
      handle: product_id,
      paused,
      price: null,
      picture: null,
    });
    const opened = openedDraft({ ...listing("box", "Box"), product_id: "prod_box" }, OWNER);
    const pieces = [unlisted("prod_box", false), unlisted("prod_bag", false), unlisted("prod_cup", true)];
    expect(unlistedRows(pieces, [opened], "es").map(({ id, title, state }) => [id, title, state])).toEqual([
      ["prod_bag", "Canasta", "published"],
      ["prod_cup", "Canasta", "paused"],
    ]);
  });
});

import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import { describe, expect, it } from "vitest";
import { type KeptPhoto, type KeptPhotoState, loosePhotos } from "../photos/kept-photo";
import { oldDrafts, waitingOf } from "./desk-state";
import { editDraft, newDraft, openedDraft } from "./kept-draft";
import { photosOf } from "./photos-of-draft";

const OWNER = { managerId: "rosa", workshopId: "wood" };
const NOW = new Date("2026-11-27T10:00:00Z");
const DAYS = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAYS);

const photo = (id: string, state: KeptPhotoState, takenAt = NOW) =>
  ({ ...OWNER, id, state, takenAt: takenAt.toISOString() }) as KeptPhoto;
const byId = <T extends { readonly id: string }>(...all: T[]) => new Map(all.map((each) => [each.id, each]));
const withPhotos = (...ids: string[]) => ({ photos: ids.map((id) => ({ id, alt: "" })) });
const listing = (id: string, at: Date) =>
  ({ id, revision: 1, content: { title: id }, updated_at: at.toISOString() }) as unknown as Listing;

describe("what waits on a device", () => {
  it("is counted without what nobody has begun and without photos that no draft names", () => {
    const begun = editDraft(newDraft("box", OWNER, {}, NOW), withPhotos("a", "b"), NOW);
    const drafts = byId(begun, newDraft("blank", OWNER, {}, NOW), openedDraft(listing("cup", NOW), OWNER));
    const photos = byId(photo("a", "waiting"), photo("b", "ready"), photo("removed", "waiting"));
    expect(waitingOf({ drafts, photos })).toEqual({ pieces: 1, photos: 1 });
  });

  it("a draft's photos are there when the shop has all of them; those of another device came through the shop", () => {
    const kept = byId(photo("a", "ready"), photo("b", "received"), photo("c", "refused"));
    expect(photosOf(withPhotos("a", "elsewhere"), kept)).toBe("there");
    expect(photosOf(withPhotos("a", "b"), kept)).toBe("coming");
    expect(photosOf(withPhotos("b", "c"), kept)).toBe("refused");
    expect(photosOf({}, kept)).toBe("there");
  });
});

describe("what a device lets go of", () => {
  it("photos that no draft has named for a day, so that a removed one can be taken back", () => {
    const photos = [
      photo("used", "ready", daysAgo(9)),
      photo("fresh", "waiting"),
      photo("loose", "ready", daysAgo(2)),
    ];
    expect(loosePhotos(photos, new Set(["used"]), NOW)).toEqual(["loose"]);
  });

  it("pieces in step with the shop after a month, and never one that waits", () => {
    const opened = openedDraft(listing("old", daysAgo(40)), OWNER);
    const waiting = editDraft(openedDraft(listing("cup", daysAgo(40)), OWNER), { title: "Cup" }, daysAgo(40));
    expect(oldDrafts([opened, waiting, openedDraft(listing("new", NOW), OWNER)], NOW)).toEqual(["old"]);
  });
});

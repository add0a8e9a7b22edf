import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { KeptPhoto } from "../photos/kept-photo";
import {
  changeDraft,
  changePhoto,
  forgetPhotos,
  keepPhoto,
  readAllDrafts,
  readDrafts,
  readPhotos,
} from "./draft-store";
import { editDraft, newDraft } from "./kept-draft";

const ROSA = { managerId: "rosa", workshopId: "wood" };
const JULIO = { managerId: "julio", workshopId: "wood" };
const NOW = new Date("2026-11-27T10:00:00Z");

describe("drafts on a device", () => {
  it("of one manager are never shown to another, not even of the same piece", async () => {
    await changeDraft(ROSA, "box", () => newDraft("box", ROSA, { title: "Rosa's" }, NOW));
    await changeDraft(JULIO, "box", () => newDraft("box", JULIO, { title: "Julio's" }, NOW));
    expect((await readDrafts(ROSA)).map(({ content }) => content.title)).toEqual(["Rosa's"]);
    expect(await readDrafts({ ...ROSA, workshopId: "textile" })).toEqual([]);
    expect(await readAllDrafts("julio")).toHaveLength(1);
  });

  it("that are changed from two sides at once keep both changes", async () => {
    await changeDraft(ROSA, "cup", () => newDraft("cup", ROSA, {}, NOW));
    await Promise.all([
      changeDraft(ROSA, "cup", (kept) => kept && editDraft(kept, { title: "Cup" }, NOW)),
      changeDraft(ROSA, "cup", (kept) => kept && editDraft(kept, { weight_g: 300 }, NOW)),
    ]);
    const cup = (await readDrafts(ROSA)).find(({ id }) => id === "cup");
    expect(cup?.content).toEqual({ title: "Cup", weight_g: 300 });
  });

  it("go when they are let go, and what is gone isn't made by a late change", async () => {
    await changeDraft(ROSA, "bag", () => newDraft("bag", ROSA, {}, NOW));
    await changeDraft(ROSA, "bag", () => null);
    await changeDraft(ROSA, "bag", (kept) => kept && editDraft(kept, { title: "Bag" }, NOW));
    expect((await readDrafts(ROSA)).map(({ id }) => id)).not.toContain("bag");
  });

  it("keep their photos until those are let go", async () => {
    const photo = { ...ROSA, id: "photo-1", state: "waiting" } as KeptPhoto;
    await keepPhoto(photo);
    await changePhoto("photo-1", { state: "ready" });
    expect((await readPhotos(ROSA)).map(({ state }) => state)).toEqual(["ready"]);
    expect(await readPhotos(JULIO)).toEqual([]);
    await forgetPhotos(["photo-1"]);
    await changePhoto("photo-1", { state: "refused" });
    expect(await readPhotos(ROSA)).toEqual([]);
  });
});

import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { describe, expect, it } from "vitest";
import { compareVersions, joinVersions } from "./compare-versions";
import { begin, chooseContent, nextStep, refresh, settle } from "./draft-sync";
import {
  askToDelete,
  askToSubmit,
  editDraft,
  hasUnsaved,
  isUnsent,
  type KeptDraft,
  newDraft,
  openedDraft,
} from "./kept-draft";
import { readRefusal, type ShopAnswer } from "./shop-answer";

const OWNER = { managerId: "rosa", workshopId: "wood" };
const MONDAY = new Date("2026-11-16T08:00:00Z");
const A_WEEK_LATER = new Date("2026-11-23T08:00:00Z");
const NO_ANSWER: ShopAnswer = { is: "nothing" };

const listing = (revision: number, content: ListingContent, state: Listing["state"] = "draft") =>
  ({ id: "box", revision, content, state, updated_at: MONDAY.toISOString() }) as Listing;
const changed = (theirs: Listing): ShopAnswer =>
  readRefusal({ status: 409, code: "listing_changed", message: "", details: { listing: theirs } });

/** Sends whatever is next and hears the answer. */
function tell(draft: KeptDraft, answer: ShopAnswer): KeptDraft {
  const step = nextStep(draft, "there", "request-1");
  if (!step) throw new Error("There is nothing to tell.");
  const settled = settle(begin(draft, step), answer);
  if (!settled) throw new Error("The draft is gone.");
  return settled;
}

const typed = editDraft(newDraft("box", OWNER, {}, MONDAY), { title: "Box" }, MONDAY);

describe("a draft on its way to the shop", () => {
  it("is not sent before anything was answered", () => {
    expect(nextStep(newDraft("box", OWNER, {}, MONDAY), "there", "r")).toBeUndefined();
  });

  it("whose answer was lost is sent again as it was, and doesn't quarrel with itself over what was typed since", () => {
    const lost = editDraft(tell(typed, NO_ANSWER), { title: "Box with a lid" }, MONDAY);
    expect(nextStep(lost, "there", "r")).toEqual({ do: "save", content: { title: "Box" } });
    const saved = tell(lost, { is: "saved", listing: listing(1, { title: "Box" }) });
    expect(saved.content.title).toBe("Box with a lid");
    expect(nextStep(saved, "there", "r")).toEqual({ do: "save", content: { title: "Box with a lid" } });
  });

  it("is handed in when its photos are there, and under one request id however often it is tried", () => {
    const saved = askToSubmit(tell(typed, { is: "saved", listing: listing(1, { title: "Box" }) }));
    expect(nextStep(saved, "coming", "r1")).toBeUndefined();
    const sending = tell(saved, NO_ANSWER);
    expect(nextStep(sending, "there", "another")).toEqual({
      do: "submit",
      requestId: "request-1",
      revision: 1,
    });
    const done = tell(sending, { is: "saved", listing: listing(2, { title: "Box" }, "submitted") });
    expect(isUnsent(done)).toBe(false);
  });

  it("that was changed after it was to be handed in is looked at first", () => {
    expect(editDraft(askToSubmit(typed), { title: "Chest" }, MONDAY).wish).toBeNull();
  });

  it("that the shop doesn't take says why, and waits until something is changed", () => {
    const refusal = { status: 400, code: "listing_incomplete", message: "…" };
    const problems = [{ field: "price", code: "missing", weight: "must" }] as const;
    const saved = askToSubmit(tell(typed, { is: "saved", listing: listing(1, { title: "Box" }) }));
    const refused = tell(saved, readRefusal({ ...refusal, details: { problems } }));
    expect(refused.refusal?.problems).toEqual(problems);
    expect(nextStep(refused, "there", "r")).toBeUndefined();
    expect(nextStep(editDraft(refused, { title: "Chest" }, MONDAY), "there", "r")?.do).toBe("save");
  });

  it("stays as it is while the session has ended, the right is missing or the shop is busy", () => {
    for (const status of [401, 403, 408, 429, 500, 503])
      expect(readRefusal({ status, code: "", message: "" })).toEqual(NO_ANSWER);
    expect(readRefusal({ status: 409, code: "listing_busy", message: "" })).toEqual(NO_ANSWER);
  });
});

describe("two people with one piece", () => {
  const base = listing(3, { title: "Box", weight_g: 400, words: "Cedar." });
  const opened = openedDraft(base, OWNER);
  const theirs = listing(4, { title: "Cedar box", weight_g: 400, words: "Cedar." });
  const offline = editDraft(opened, { weight_g: 450 }, A_WEEK_LATER);

  it("offline for a week, then a conflict: nothing is sent until the manager has chosen, and both versions are there", () => {
    const met = tell(askToSubmit(offline), changed(theirs));
    expect(met.theirs).toEqual(theirs);
    expect([met.content.weight_g, met.wish]).toEqual([450, null]);
    expect(nextStep(met, "there", "r")).toBeUndefined();

    const differences = compareVersions(met.content, theirs.content, met.base?.content);
    expect(differences).toEqual([
      { field: "title", offered: "theirs" },
      { field: "weight_g", offered: "mine" },
    ]);
    const joined = joinVersions(
      met.content,
      theirs.content,
      new Map(differences.map(({ field, offered }) => [field, offered])),
    );
    expect(joined).toEqual({ title: "Cedar box", weight_g: 450, words: "Cedar." });
    const chosen = chooseContent(met, joined, A_WEEK_LATER);
    expect([chosen.base?.revision, nextStep(chosen, "there", "r")?.do]).toEqual([4, "save"]);
  });

  it("that did the same is no conflict, nor is an operator's answer in between", () => {
    expect(tell(offline, changed(listing(4, { ...base.content, weight_g: 450 }))).theirs).toBeNull();
    const sentBack = tell(offline, changed(listing(4, base.content, "sent_back")));
    expect([sentBack.theirs, sentBack.base?.state, hasUnsaved(sentBack)]).toEqual([null, "sent_back", true]);
  });

  it("what somebody else saved is taken over where nothing was typed here, and never over what was typed", () => {
    expect(refresh(opened, theirs).content.title).toBe("Cedar box");
    expect(refresh(offline, theirs)).toEqual(offline);
    expect(refresh(opened, listing(2, { title: "Old" })).content.title).toBe("Box");
  });

  it("one that somebody deleted meanwhile stays on this device until the manager has chosen", () => {
    const gone = tell(offline, readRefusal({ status: 404, code: "not_found", message: "" }));
    expect([gone.theirs, gone.content.weight_g]).toEqual(["gone", 450]);
    expect(nextStep(gone, "there", "r")).toBeUndefined();
  });
});

describe("deleting a draft", () => {
  it("is told to the shop, and is done also when it is gone there already", () => {
    const deleting = askToDelete(typed);
    expect(nextStep(deleting, "there", "r")).toEqual({ do: "delete" });
    for (const answer of [{ is: "done" }, { is: "gone" }] as const)
      expect(settle(begin(deleting, { do: "delete" }), answer)).toBeNull();
  });
});

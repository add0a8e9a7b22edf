import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LISTING_STATES } from "../../contracts/manager/listing-words";
import { afterStep, type OpenStep, type Standing, stateAfterSave, withdrawalOf } from "./listing-state";

const LIVE = { title: "Wooden box" };
const DRAFT: Standing = { state: "draft", live: null, paused: false, wasPublished: false };
const PUBLISHED: Standing = { state: "published", live: LIVE, paused: false, wasPublished: true };

const standsAs = (standing: Standing, step: OpenStep) => {
  const outcome = afterStep(standing, step);
  return outcome.kind === "refused" ? outcome.code : outcome.kind === "again" ? "again" : outcome.state;
};

describe("a listing that is saved", () => {
  it("is a draft again when its workshop changes what it has handed in, or what was approved", () => {
    expect(stateAfterSave({ state: "submitted", live: null }, { title: "Box" })).toBe("draft");
    expect(stateAfterSave({ state: "published", live: LIVE }, { title: "Box" })).toBe("draft");
    expect(stateAfterSave({ state: "withdrawn", live: null }, { title: "Box" })).toBe("draft");
  });

  it("stays sent back, with its reasons, until it is handed in again", () => {
    expect(stateAfterSave({ state: "sent_back", live: null }, { title: "Box" })).toBe("sent_back");
    expect(standsAs({ ...DRAFT, state: "sent_back" }, "submitted")).toBe("submitted");
  });

  it("is published when a change is taken back to what the shop shows", () => {
    expect(stateAfterSave({ state: "draft", live: LIVE }, { title: "Wooden box", words: "" })).toBe(
      "published",
    );
    expect(stateAfterSave({ state: "sent_back", live: LIVE }, LIVE)).toBe("published");
  });
});

describe("a step", () => {
  it("is taken once: handing in, pausing and withdrawing again change nothing", () => {
    expect(standsAs(DRAFT, "submitted")).toBe("submitted");
    expect(standsAs({ ...DRAFT, state: "submitted" }, "submitted")).toBe("again");
    expect(standsAs(PUBLISHED, "submitted")).toBe("listing_unchanged");
    expect(standsAs(PUBLISHED, "paused")).toBe("published");
    expect(standsAs({ ...PUBLISHED, paused: true }, "paused")).toBe("again");
    expect(standsAs(PUBLISHED, "resumed")).toBe("again");
    expect(standsAs({ ...PUBLISHED, state: "withdrawn", live: null }, "withdrawn")).toBe("again");
  });

  it("of an operator needs a listing that was handed in, so the second of two finds nothing to decide", () => {
    const submitted: Standing = { ...DRAFT, state: "submitted" };
    expect(standsAs(submitted, "approved")).toBe("published");
    expect(standsAs(submitted, "sent_back")).toBe("sent_back");
    expect(standsAs(PUBLISHED, "approved")).toBe("listing_not_submitted");
    expect(standsAs({ ...DRAFT, state: "sent_back" }, "approved")).toBe("listing_not_submitted");
  });

  it("takes a piece out of the shop, or back from the operators when the shop never had it", () => {
    expect(withdrawalOf(PUBLISHED)).toBe("withdrawn");
    expect(withdrawalOf({ state: "submitted", live: LIVE })).toBe("withdrawn");
    expect(withdrawalOf({ state: "submitted", live: null })).toBe("taken_back");
    expect(standsAs({ ...DRAFT, state: "submitted" }, "taken_back")).toBe("draft");
    expect(standsAs(DRAFT, "withdrawn")).toBe("listing_not_live");
    expect(standsAs(DRAFT, "paused")).toBe("listing_not_live");
  });

  it("deletes only what nobody but its workshop has seen", () => {
    expect(standsAs(DRAFT, "deleted")).toBe("draft");
    expect(standsAs({ ...DRAFT, state: "sent_back" }, "deleted")).toBe("sent_back");
    expect(standsAs({ ...DRAFT, state: "submitted" }, "deleted")).toBe("listing_not_draft");
    expect(standsAs({ ...DRAFT, wasPublished: true }, "deleted")).toBe("listing_not_draft");
    expect(standsAs(PUBLISHED, "deleted")).toBe("listing_not_draft");
  });
});

describe("after any steps", () => {
  const steps: OpenStep[] = [
    "submitted",
    "taken_back",
    "approved",
    "sent_back",
    "withdrawn",
    "paused",
    "resumed",
    "deleted",
  ];

  it("only what the shop shows is published or paused", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (taken) => {
        let standing = DRAFT;
        for (const step of taken) {
          const outcome = afterStep(standing, step);
          if (outcome.kind !== "taken") continue;
          const live = outcome.isLive ? LIVE : null;
          const { state, paused } = outcome;
          standing = { state, paused, live, wasPublished: standing.wasPublished || live !== null };
          expect(LISTING_STATES).toContain(state);
          if (state === "published" || paused) expect(live).not.toBeNull();
        }
      }),
    );
  });
});

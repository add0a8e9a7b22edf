import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, chooseContent, nextStep, refresh, settle } from "./draft-sync";
import {
  askToSubmit,
  editDraft,
  isUnsent,
  type KeptDraft,
  newDraft,
  openedDraft,
  type Underway,
} from "./kept-draft";
import { sameContent } from "./same-content";
import { readRefusal, type ShopAnswer } from "./shop-answer";

const OWNER = { managerId: "rosa", workshopId: "wood" };
const NOW = new Date("2026-11-27T10:00:00Z");
const DRAFTS = 200;
const DEVICES = 3;

/** The shop as its contract says: a revision for each save, the same again is harmless, an older base is refused. */
class Shop {
  readonly listings = new Map<string, Listing>();
  readonly #answered = new Map<string, Listing>();
  readonly submitted: string[] = [];

  save(id: string, base: number, content: ListingContent): ShopAnswer {
    const known = this.listings.get(id);
    if (known && sameContent(known.content, content)) return { is: "saved", listing: known };
    if ((known?.revision ?? 0) !== base) return this.#changed(known);
    return this.#keep(id, { content, state: "draft" });
  }

  submit(id: string, revision: number, requestId: string): ShopAnswer {
    const before = this.#answered.get(requestId);
    if (before) return { is: "saved", listing: before };
    const known = this.listings.get(id);
    if (known?.revision !== revision) return this.#changed(known);
    this.submitted.push(`${id} ${revision}`);
    const answer = this.#keep(id, { state: "submitted" });
    if (answer.is === "saved") this.#answered.set(requestId, answer.listing);
    return answer;
  }

  #changed(listing: Listing | undefined): ShopAnswer {
    if (!listing) return readRefusal({ status: 404, code: "not_found", message: "" });
    return readRefusal({ status: 409, code: "listing_changed", message: "", details: { listing } });
  }

  #keep(id: string, change: Partial<Listing>): ShopAnswer {
    const known = this.listings.get(id);
    const empty = { id, revision: 0, state: "draft", content: {}, updated_at: NOW.toISOString() } as Listing;
    const listing = { ...(known ?? empty), ...change, revision: (known?.revision ?? 0) + 1 };
    this.listings.set(id, listing);
    return { is: "saved", listing };
  }
}

/** What happens to a request on a bad line. */
type Line = "good" | "never_arrives" | "answer_lost" | "arrives_twice";

/** One phone: its drafts, and a word written into a draft for every edit, so that each can be found again. */
class Device {
  readonly drafts = new Map<string, KeptDraft>();
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  edit(id: string, word: string): void {
    const kept = this.drafts.get(id) ?? this.#open(id);
    const words = `${kept.content.words ?? ""} ${word}`.trim();
    if (kept.theirs) this.#choose(kept, word);
    else this.drafts.set(id, editDraft(kept, { words }, NOW));
  }

  /** Both versions are looked at, and everything of both is kept. */
  #choose(kept: KeptDraft, word = ""): void {
    if (kept.theirs === null || kept.theirs === "gone") return;
    const all = `${kept.theirs.content.words ?? ""} ${kept.content.words ?? ""} ${word}`.trim().split(/\s+/);
    this.drafts.set(kept.id, chooseContent(kept, { words: [...new Set(all)].join(" ") }, NOW));
  }

  #open(id: string): KeptDraft {
    const listing = this.#shop.listings.get(id);
    return listing ? openedDraft(listing, OWNER) : newDraft(id, OWNER, {}, NOW);
  }

  submit(id: string): void {
    const kept = this.drafts.get(id);
    if (kept && !kept.theirs) this.drafts.set(id, askToSubmit(kept));
  }

  pull(id: string): void {
    const listing = this.#shop.listings.get(id);
    const kept = this.drafts.get(id);
    if (listing) this.drafts.set(id, kept ? refresh(kept, listing) : openedDraft(listing, OWNER));
  }

  step(id: string, line: Line, requestId: string, typedMeanwhile?: string): boolean {
    const kept = this.drafts.get(id);
    const step = kept && nextStep(kept, "there", requestId);
    if (!kept || !step) return false;
    const sending = begin(kept, step);
    this.drafts.set(id, sending);
    if (typedMeanwhile) this.edit(id, typedMeanwhile);
    if (line === "never_arrives") return true;
    if (line === "arrives_twice") this.#send(sending, step);
    const answer = this.#send(sending, step);
    const now = this.drafts.get(id);
    const settled = now && settle(now, line === "answer_lost" ? { is: "nothing" } : answer);
    if (settled) this.drafts.set(id, settled);
    return true;
  }

  #send(draft: KeptDraft, step: Underway): ShopAnswer {
    if (step.do === "save") return this.#shop.save(draft.id, draft.base?.revision ?? 0, step.content);
    if (step.do === "submit") return this.#shop.submit(draft.id, step.revision, step.requestId);
    return { is: "done" };
  }

  /** With a good line, until nothing waits. */
  settleAll(name: string): void {
    for (const id of this.drafts.keys()) {
      for (let round = 0; this.step(id, "good", `${name} ${id} ${round}`); round += 1)
        expect(round, `rounds of ${id}`).toBeLessThan(20);
      const kept = this.drafts.get(id);
      if (!kept?.theirs) continue;
      this.#choose(kept);
      this.step(id, "good", `${name} ${id} chosen`);
    }
  }
}

const event = fc.record({
  device: fc.nat(DEVICES - 1),
  draft: fc.nat(DRAFTS - 1),
  does: fc.constantFrom("edit", "step", "step", "step", "pull", "submit", "step_and_type"),
  line: fc.constantFrom<Line>("good", "never_arrives", "answer_lost", "arrives_twice"),
});

const wordsOf = ({ content }: Listing) => (content.words ?? "").split(" ").filter(Boolean).sort();

describe("200 drafts made offline on three devices", () => {
  it("none is lost and none doubled, in any order of sending, with failures and lost answers", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 400, maxLength: 1200, size: "max" }), (events) => {
        const shop = new Shop();
        const devices = Array.from({ length: DEVICES }, () => new Device(shop));
        const written = new Map<string, Set<string>>();
        const write = (device: Device, id: string, word: string) => {
          device.edit(id, word);
          written.set(id, (written.get(id) ?? new Set()).add(word));
        };
        for (let draft = 0; draft < DRAFTS; draft += 1)
          write(devices[draft % DEVICES] as Device, `draft-${draft}`, `w${draft}`);

        events.forEach(({ device: index, draft, does, line }, number) => {
          const device = devices[index] as Device;
          const id = `draft-${draft}`;
          const knows = device.drafts.has(id) || shop.listings.has(id);
          if (does === "edit" && knows) write(device, id, `e${number}`);
          if (does === "pull") device.pull(id);
          if (does === "submit") device.submit(id);
          if (does === "step") device.step(id, line, `request ${number}`);
          if (does === "step_and_type" && device.drafts.has(id)) {
            const word = `m${number}`;
            if (device.step(id, line, `request ${number}`, word)) written.get(id)?.add(word);
          }
        });
        for (let round = 0; round < DEVICES + 1; round += 1)
          devices.forEach((device, index) => {
            device.settleAll(`end ${round} ${index}`);
          });

        expect(shop.listings.size).toBe(DRAFTS);
        for (const [id, words] of written)
          expect(wordsOf(shop.listings.get(id) as Listing), id).toEqual([...words].sort());
        expect(new Set(shop.submitted).size, "a revision handed in twice").toBe(shop.submitted.length);
        for (const device of devices) expect([...device.drafts.values()].filter(isUnsent)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

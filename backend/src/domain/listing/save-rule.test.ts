import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { decideSave } from "./save-rule";

const titled = (title: string): ListingContent => ({ title });

describe("a save", () => {
  it("begins a listing, goes on from the newest revision, and is refused from an older one", () => {
    expect(decideSave(undefined, { baseRevision: 0, content: {} })).toBe("create");
    const stored = { revision: 3, content: titled("Box") };
    expect(decideSave(stored, { baseRevision: 3, content: titled("Wooden box") })).toBe("append");
    expect(decideSave(stored, { baseRevision: 2, content: titled("Wooden box") })).toBe("conflict");
    expect(decideSave(stored, { baseRevision: 0, content: titled("Wooden box") })).toBe("conflict");
    expect(decideSave(undefined, { baseRevision: 3, content: {} })).toBe("unknown");
  });

  it("that says what is stored is no other save, from whichever revision and in whichever order it is written", () => {
    const content: ListingContent = { size_mm: { length: 1, width: 2, height: 3 }, title: "Box", photos: [] };
    const again: ListingContent = { title: "Box", words: "", size_mm: { height: 3, width: 2, length: 1 } };
    expect(decideSave({ revision: 7, content }, { baseRevision: 2, content: again })).toBe("same");
  });
});

/** The server, as far as the rule decides it: it writes what it is told to, and appends only. */
class Server {
  readonly revisions: ListingContent[] = [];

  save(baseRevision: number, content: ListingContent) {
    const newest = this.revisions.at(-1);
    const stored = newest && { revision: this.revisions.length, content: newest };
    const outcome = decideSave(stored, { baseRevision, content });
    if (outcome === "create" || outcome === "append") this.revisions.push(content);
    return { outcome, revision: this.revisions.length, content: this.revisions.at(-1) ?? {} };
  }
}

/** A device: types when it wants, saves when it can, and asks its person when somebody else has saved. */
class Device {
  #revision = 0;
  #typed: ListingContent = {};
  /** What a person here has typed and kept. */
  readonly kept: string[] = [];

  constructor(private readonly server: Server) {}

  types(title: string): void {
    this.#typed = titled(title);
    this.kept.push(title);
  }

  /** Saves; the answer may be lost, and then the device asks again another time. */
  saves(isAnswerLost: boolean): void {
    if (this.kept.length === 0) return;
    const answer = this.server.save(this.#revision, this.#typed);
    if (isAnswerLost) return;
    this.#revision = answer.revision;
    if (answer.outcome !== "conflict") return;
    // The person chose their own words over the other device's: they are saved on top of them.
    this.saves(false);
  }
}

const events = fc.array(
  fc.record({
    device: fc.integer({ min: 0, max: 2 }),
    does: fc.constantFrom("types", "saves", "saves_unanswered"),
  }),
  { maxLength: 60 },
);

describe("three devices that save one listing in any order", () => {
  it("lose nothing: whatever was saved stays a revision, and the last word of each becomes one", () => {
    fc.assert(
      fc.property(events, (happened) => {
        const server = new Server();
        const devices = [new Device(server), new Device(server), new Device(server)];
        let saved: readonly ListingContent[] = [];
        for (const [turn, { device, does }] of happened.entries()) {
          if (does === "types") devices[device]?.types(`words ${turn}`);
          else devices[device]?.saves(does === "saves_unanswered");
          expect(server.revisions.slice(0, saved.length)).toEqual(saved);
          saved = [...server.revisions];
        }
        for (const device of devices) {
          device.saves(false);
          const last = device.kept.at(-1);
          if (last) expect(server.revisions.map(({ title }) => title)).toContain(last);
        }
        const titles = server.revisions.map(({ title }) => title);
        expect(titles.filter((title, at) => title === titles[at - 1])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { leftOutNote } from "./left-out-note";
import { parcelReference } from "./parcel-reference";

describe("the note of a parcel that was packed in part", () => {
  it("is empty when all is in it", () => {
    expect(leftOutNote([{ title: "Bowl", missing: 0, reason: null }])).toBe("");
  });

  it("names each piece that was left out, and why", () => {
    const lines = [
      { title: "Bowl", missing: 2, reason: "broken" as const },
      { title: "Scarf", missing: 0, reason: null },
      { title: "Hat", missing: 1, reason: "not_made_yet" as const },
    ];
    expect(leftOutNote(lines)).toBe("Left out: 2 × Bowl (broken), 1 × Hat (not made yet)");
  });

  it("is never longer than a note may be", () => {
    const lines = Array.from({ length: 40 }, () => ({
      title: "A long bowl",
      missing: 1,
      reason: "other" as const,
    }));
    expect(leftOutNote(lines)).toHaveLength(300);
  });
});

describe("what a parcel is called", () => {
  it("is the end of its own id in two parts", () => {
    expect(parcelReference("par_01JDM3Z8Y4Q6W2K3F9QX")).toBe("K3F-9QX");
  });
});

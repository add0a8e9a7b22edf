import { describe, expect, it } from "vitest";
import { PARCEL_STATES } from "../../contracts/parcel-words";
import { hasLeft, openSteps, stateAfter } from "./parcel-state";

describe("a parcel's way", () => {
  it("is packed, handed over and delivered, in this order only", () => {
    expect(stateAfter("to_prepare", "pack")).toBe("packed");
    expect(stateAfter("packed", "hand_over")).toBe("handed_over");
    expect(stateAfter("handed_over", "deliver")).toBe("delivered");
    expect(stateAfter("to_prepare", "hand_over")).toBeUndefined();
    expect(stateAfter("packed", "deliver")).toBeUndefined();
    expect(stateAfter("packed", "pack")).toBeUndefined();
  });

  it("can be unpacked until it has left, and cancelled only until then", () => {
    expect(stateAfter("packed", "unpack")).toBe("to_prepare");
    for (const state of PARCEL_STATES.filter(hasLeft)) {
      expect(stateAfter(state, "unpack")).toBeUndefined();
      expect(stateAfter(state, "cancel")).toBeUndefined();
    }
  });

  it("can be found again when it was lost, and comes from nowhere when it came back", () => {
    expect(openSteps("lost")).toEqual(["deliver", "bring_back"]);
    expect(openSteps("returned")).toEqual([]);
    expect(openSteps("delivered")).toEqual([]);
  });

  it("is nobody's to cancel by hand: the order is cancelled", () => {
    for (const state of PARCEL_STATES) expect(openSteps(state)).not.toContain("cancel");
  });
});

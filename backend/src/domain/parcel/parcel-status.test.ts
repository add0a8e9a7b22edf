import { describe, expect, it } from "vitest";
import type { ParcelState } from "../../contracts/parcel-words";
import { parcelStatus } from "./parcel-status";

const status = (...states: ParcelState[]) =>
  parcelStatus(
    false,
    states.map((state) => ({ state })),
  );

describe("what a buyer is told of a center's parcels", () => {
  it("is the state of the only one", () => {
    expect(status("to_prepare")).toBe("preparing");
    expect(status("packed")).toBe("preparing");
    expect(status("handed_over")).toBe("sent");
    expect(status("lost")).toBe("lost");
    expect(status("cancelled")).toBe("cancelled");
  });

  it("is on its way as soon as one of several is, and delivered when all are", () => {
    expect(status("handed_over", "to_prepare")).toBe("sent");
    expect(status("delivered", "packed")).toBe("sent");
    expect(status("delivered", "delivered")).toBe("delivered");
    expect(status("packed", "to_prepare")).toBe("preparing");
    expect(status("delivered", "lost")).toBe("sent");
  });

  it("is being prepared before there is a parcel, and cancelled with its order", () => {
    expect(parcelStatus(false, [])).toBe("preparing");
    expect(parcelStatus(true, [])).toBe("cancelled");
  });
});

import { describe, expect, it } from "vitest";
import type { KeptStep } from "./kept-steps";
import { parcelHere } from "./waiting-steps";

const step = (kind: KeptStep["kind"], body: unknown = {}, refusal: KeptStep["refusal"] = null): KeptStep => ({
  id: crypto.randomUUID(),
  managerId: "mgr",
  workshopId: "work",
  parcelId: "par",
  kind,
  body,
  at: 0,
  refusal,
});
const PARCEL = { state: "to_prepare", isChecked: false, others: [] } as const;
const WAITED_FOR = {
  ...PARCEL,
  others: [{ workshop: { en: "", es: "", vi: "", lt: "" }, pieces: 1, isChecked: false }],
};

describe("a parcel without a line", () => {
  it("is where the shop says while nothing waits", () => {
    expect(parcelHere(PARCEL, [])).toEqual({ state: "to_prepare", isChecked: false, isWaiting: false });
  });

  it("is packed and handed over here before the shop knows", () => {
    const packed = parcelHere(PARCEL, [step("check")]);
    expect(packed).toEqual({ state: "packed", isChecked: true, isWaiting: true });
    expect(parcelHere(PARCEL, [step("check"), step("steps", { step: "hand_over" })]).state).toBe(
      "handed_over",
    );
    expect(parcelHere(PARCEL, [step("check"), step("steps", { step: "unpack" })]).state).toBe("to_prepare");
  });

  it("still waits for the other workshop", () => {
    expect(parcelHere(WAITED_FOR, [step("check")])).toMatchObject({ state: "to_prepare", isChecked: true });
  });

  it("doesn't count what was refused, and a report changes nothing", () => {
    const refused = step("check", {}, { code: "verdict_holds", message: "" });
    expect(parcelHere(PARCEL, [refused, step("problems")])).toEqual({
      state: "to_prepare",
      isChecked: false,
      isWaiting: true,
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type NeededLine,
  type ParcelChange,
  type ParcelLimits,
  type PlannedParcel,
  packedTooMuch,
  planParcels,
} from "./plan-parcels";

const box = { orderLineId: "box", centerId: "lima", weightGrams: 500, volumeCm3: 0 };
const mat = { orderLineId: "mat", centerId: "hue", weightGrams: 200, volumeCm3: 0 };
const NOWHERE = { weightGrams: 0, volumeCm3: 0 };
const anything: ParcelLimits = new Map();
/** Three boxes weigh 1,750 g packed, four 2,300 g. */
const twoKilograms: ParcelLimits = new Map([["lima", { grams: 2_000 }]]);
const parcel = (more: Partial<PlannedParcel>): PlannedParcel => ({
  id: `lima-${more.number ?? 1}`,
  centerId: "lima",
  number: 1,
  state: "to_prepare",
  lines: [{ orderLineId: "box", quantity: 3 }],
  ...more,
});

describe("planning parcels", () => {
  it("makes one parcel a center, with what it has to send", () => {
    expect(
      planParcels(
        [
          { ...box, quantity: 3 },
          { ...mat, quantity: 1 },
        ],
        [],
        anything,
      ),
    ).toEqual([
      { kind: "make", centerId: "lima", number: 1, lines: [{ orderLineId: "box", quantity: 3 }] },
      { kind: "make", centerId: "hue", number: 1, lines: [{ orderLineId: "mat", quantity: 1 }] },
    ]);
  });

  it("plans nothing where nothing is missing", () => {
    expect(planParcels([{ ...box, quantity: 3 }], [parcel({})], anything)).toEqual([]);
    expect(planParcels([], [], anything)).toEqual([]);
  });

  it("makes another parcel of what was not packed", () => {
    const packed = parcel({ state: "packed", lines: [{ orderLineId: "box", quantity: 1 }] });
    expect(planParcels([{ ...box, quantity: 3 }], [packed], anything)).toEqual([
      { kind: "make", centerId: "lima", number: 2, lines: [{ orderLineId: "box", quantity: 2 }] },
    ]);
  });

  it("cancels what is no longer to be sent, and leaves what has left alone", () => {
    const sent = parcel({ state: "delivered" });
    expect(planParcels([], [sent, parcel({ id: "lima-2", number: 2 })], anything)).toEqual([
      { kind: "cancel", parcelId: "lima-2" },
    ]);
  });

  it("puts what an edit added into the parcel that waits, and takes out what it removed", () => {
    expect(planParcels([{ ...box, quantity: 5 }], [parcel({})], anything)).toEqual([
      { kind: "set_lines", parcelId: "lima-1", lines: [{ orderLineId: "box", quantity: 5 }] },
    ]);
    expect(planParcels([{ ...box, quantity: 1 }], [parcel({})], anything)).toEqual([
      { kind: "set_lines", parcelId: "lima-1", lines: [{ orderLineId: "box", quantity: 1 }] },
    ]);
  });

  it("counts numbers on past cancelled parcels: a number names one parcel for ever", () => {
    expect(planParcels([{ ...box, quantity: 3 }], [parcel({ state: "cancelled" })], anything)).toMatchObject([
      { kind: "make", number: 2 },
    ]);
  });

  it("parts what is too heavy for its post into as many parcels as the checkout quoted", () => {
    expect(planParcels([{ ...box, quantity: 7 }], [], twoKilograms)).toEqual([
      { kind: "make", centerId: "lima", number: 1, lines: [{ orderLineId: "box", quantity: 3 }] },
      { kind: "make", centerId: "lima", number: 2, lines: [{ orderLineId: "box", quantity: 3 }] },
      { kind: "make", centerId: "lima", number: 3, lines: [{ orderLineId: "box", quantity: 1 }] },
    ]);
  });

  it("puts what was left out into a parcel that waits, where it has room, and else into a new one", () => {
    const packed = parcel({ state: "packed", lines: [{ orderLineId: "box", quantity: 1 }] });
    const waiting = parcel({ number: 2, lines: [{ orderLineId: "box", quantity: 2 }] });
    expect(planParcels([{ ...box, quantity: 5 }], [packed, waiting], twoKilograms)).toEqual([
      { kind: "set_lines", parcelId: "lima-2", lines: [{ orderLineId: "box", quantity: 3 }] },
      { kind: "make", centerId: "lima", number: 3, lines: [{ orderLineId: "box", quantity: 1 }] },
    ]);
  });

  it("parts a waiting parcel that a new table finds too heavy, and leaves a packed one", () => {
    const waiting = parcel({ lines: [{ orderLineId: "box", quantity: 4 }] });
    expect(planParcels([{ ...box, quantity: 4 }], [waiting], twoKilograms)).toEqual([
      { kind: "set_lines", parcelId: "lima-1", lines: [{ orderLineId: "box", quantity: 3 }] },
      { kind: "make", centerId: "lima", number: 2, lines: [{ orderLineId: "box", quantity: 1 }] },
    ]);
    expect(planParcels([{ ...box, quantity: 4 }], [{ ...waiting, state: "packed" }], twoKilograms)).toEqual(
      [],
    );
  });

  it("says what is packed and no longer asked for", () => {
    expect(packedTooMuch([{ ...box, quantity: 2 }], [parcel({ state: "packed" })])).toEqual(["box"]);
    expect(packedTooMuch([{ ...box, quantity: 3 }], [parcel({ state: "packed" })])).toEqual([]);
    expect(packedTooMuch([], [parcel({})])).toEqual([]);
  });

  const weights: Readonly<Record<string, Pick<NeededLine, "weightGrams" | "volumeCm3">>> = {
    a: { weightGrams: 300, volumeCm3: 0 },
    b: { weightGrams: 900, volumeCm3: 0 },
    c: { weightGrams: 2_500, volumeCm3: 0 },
  };

  it("ends with every needed piece in exactly one parcel, whatever was packed before", () => {
    const lineIds = fc.constantFrom("a", "b", "c");
    const quantities = fc.uniqueArray(
      fc.record({ orderLineId: lineIds, quantity: fc.integer({ min: 1, max: 9 }) }),
      {
        selector: ({ orderLineId }) => orderLineId,
        maxLength: 3,
      },
    );
    const states = fc.constantFrom<PlannedParcel["state"]>(
      "to_prepare",
      "packed",
      "handed_over",
      "cancelled",
    );
    const parcels = fc.array(fc.record({ state: states, lines: quantities }), { maxLength: 4 });
    const limit = fc.constantFrom(anything, twoKilograms);
    fc.assert(
      fc.property(quantities, parcels, limit, (asked, drawn, limits) => {
        const needed: NeededLine[] = asked.map((line) => ({
          ...line,
          ...(weights[line.orderLineId] ?? NOWHERE),
          centerId: "lima",
        }));
        const before = drawn.map((one, index) => parcel({ ...one, id: `p${index}`, number: index + 1 }));
        const after = apply(before, planParcels(needed, before, limits));
        expect(planParcels(needed, after, limits)).toEqual([]);
        const live = after.filter(({ state }) => state !== "cancelled");
        for (const { orderLineId, quantity } of needed) {
          const packed = sumOf(
            live.filter(({ state }) => state !== "to_prepare"),
            orderLineId,
          );
          expect(sumOf(live, orderLineId)).toBe(Math.max(quantity, packed));
        }
      }),
    );
  });
});

const sumOf = (parcels: readonly PlannedParcel[], orderLineId: string): number =>
  parcels
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

function apply(parcels: readonly PlannedParcel[], changes: readonly ParcelChange[]): PlannedParcel[] {
  const changed = parcels.map((one): PlannedParcel => {
    const change = changes.find((found) => "parcelId" in found && found.parcelId === one.id);
    if (change?.kind === "cancel") return { ...one, state: "cancelled", lines: [] };
    return change?.kind === "set_lines" ? { ...one, lines: change.lines } : one;
  });
  const made = changes.flatMap((change) =>
    change.kind === "make" ? [parcel({ ...change, id: `made-${change.number}` })] : [],
  );
  return [...changed, ...made];
}

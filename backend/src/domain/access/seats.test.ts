import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MANAGER_ROLES, type ManagerRole } from "../../contracts/manager/roles";
import type { ManagerScope } from "./manager-scope";
import { leftWithoutOwner, mayManageAll, mayManageSeat, type Seat, workshopsWithoutOwner } from "./seats";

const WORKSHOPS = ["wood", "cloth"];
const seats = fc
  .array(
    fc.record({
      role: fc.constantFrom(...MANAGER_ROLES),
      workshopId: fc.constantFrom("wood", "cloth", null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((held) => held.map((seat, index): Seat => ({ ...seat, id: String(index), centerId: "center" })));

describe("the last owner of a workshop", () => {
  it("can't leave: what a change may take is never the only one", () => {
    fc.assert(
      fc.property(seats, fc.nat(), fc.constantFrom(...MANAGER_ROLES, null), (held, pick, role) => {
        const id = String(pick % held.length);
        const after = held.flatMap((seat) => (seat.id !== id ? [seat] : role ? [{ ...seat, role }] : []));
        const lost = workshopsWithoutOwner(WORKSHOPS, after).filter(
          (workshop) => !workshopsWithoutOwner(WORKSHOPS, held).includes(workshop),
        );
        expect(leftWithoutOwner(WORKSHOPS, held, { id, role })).toEqual(lost);
      }),
    );
  });

  it("may leave where an owner of the whole center stays", () => {
    const held: Seat[] = [
      { id: "a", role: "owner", centerId: "center", workshopId: "wood" },
      { id: "b", role: "owner", centerId: "center", workshopId: null },
    ];
    expect(leftWithoutOwner(WORKSHOPS, held, { id: "a", role: null })).toEqual([]);
    expect(leftWithoutOwner(WORKSHOPS, held, { id: "b", role: "viewer" })).toEqual(["cloth"]);
  });
});

/** Somebody with one role in the wood workshop, or in its whole center. */
const holding = (role: ManagerRole, wholeCenter: boolean): ManagerScope => ({
  managerId: "mgr",
  name: "Lan",
  locale: "vi",
  memberships: [
    { id: "mbr", role, centerId: "center", workshopIds: wholeCenter ? WORKSHOPS : ["wood"], wholeCenter },
  ],
});

describe("what an owner manages", () => {
  const here = { workshopId: "wood", centerId: "center", wholeCenter: false };
  it("is the own workshop, and the whole center only with the whole center", () => {
    expect(mayManageSeat(here, { centerId: "center", workshopId: "wood" })).toBe(true);
    expect(mayManageSeat(here, { centerId: "center", workshopId: "cloth" })).toBe(false);
    expect(mayManageSeat(here, { centerId: "center", workshopId: null })).toBe(false);
    expect(mayManageSeat({ ...here, wholeCenter: true }, { centerId: "center", workshopId: null })).toBe(
      true,
    );
    expect(mayManageSeat({ ...here, wholeCenter: true }, { centerId: "other", workshopId: null })).toBe(
      false,
    );
  });

  it("is no password of somebody who also works elsewhere", () => {
    const wood = { centerId: "center", workshopId: "wood" };
    const all = { centerId: "center", workshopId: null };
    expect(mayManageAll(holding("owner", false), [wood])).toBe(true);
    expect(mayManageAll(holding("owner", false), [wood, { centerId: "center", workshopId: "cloth" }])).toBe(
      false,
    );
    expect(mayManageAll(holding("owner", false), [wood, all])).toBe(false);
    expect(mayManageAll(holding("owner", true), [wood, all])).toBe(true);
    expect(mayManageAll(holding("owner", true), [wood, { centerId: "other", workshopId: "clay" }])).toBe(
      false,
    );
  });

  it("is nothing for another role, and nobody who works nowhere", () => {
    const wood = { centerId: "center", workshopId: "wood" };
    for (const role of MANAGER_ROLES.filter((other) => other !== "owner"))
      expect(mayManageAll(holding(role, true), [wood])).toBe(false);
    expect(mayManageAll({ ...holding("owner", true), memberships: [] }, [wood])).toBe(false);
    expect(mayManageAll(holding("owner", true), [])).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MANAGER_ROLES, RIGHTS, ROLE_RIGHTS } from "../../contracts/manager/roles";
import { AccessRefused } from "./access-refused";
import { type ManagerScope, type Membership, reach, workshopsWith } from "./manager-scope";

const WORKSHOPS = ["wood", "cloth", "clay", "paper"];
const memberships = fc.array(
  fc.record<Membership>({
    id: fc.string(),
    role: fc.constantFrom(...MANAGER_ROLES),
    centerId: fc.constant("center"),
    workshopIds: fc.uniqueArray(fc.constantFrom(...WORKSHOPS)),
    wholeCenter: fc.boolean(),
  }),
  { maxLength: 5 },
);
const scopeOf = (held: readonly Membership[]): ManagerScope => ({
  managerId: "mgr",
  name: "Rosa",
  locale: "es",
  memberships: held,
});

const codeOf = (ask: () => unknown): string => {
  try {
    ask();
    return "in";
  } catch (error) {
    return error instanceof AccessRefused ? error.code : String(error);
  }
};

describe("what a manager reaches", () => {
  it("is exactly where some role of theirs there has the right", () => {
    fc.assert(
      fc.property(
        memberships,
        fc.constantFrom(...RIGHTS),
        fc.constantFrom(...WORKSHOPS),
        (held, right, workshop) => {
          const here = held.filter(({ workshopIds }) => workshopIds.includes(workshop));
          const able = here.some(({ role }) => ROLE_RIGHTS[role].includes(right));
          const expected = able ? "in" : here.length > 0 ? "role_not_enough" : "not_found";
          expect(codeOf(() => reach(scopeOf(held), workshop, right))).toBe(expected);
          expect(workshopsWith(scopeOf(held), right).includes(workshop)).toBe(able);
        },
      ),
    );
  });

  it("is the whole center only by a membership of the whole center that has the right itself", () => {
    const seat = { id: "", centerId: "center", workshopIds: ["wood"] };
    const scope = scopeOf([
      { ...seat, role: "owner", wholeCenter: false },
      { ...seat, role: "viewer", wholeCenter: true },
    ]);
    expect(reach(scope, "wood", "members").wholeCenter).toBe(false);
    expect(reach(scope, "wood", "income").wholeCenter).toBe(true);
  });

  it("ends with the membership", () => {
    expect(codeOf(() => reach(scopeOf([]), "wood", "see"))).toBe("not_found");
  });
});

describe("roles", () => {
  it("everybody sees; only an owner has every right, and only owners touch members", () => {
    for (const role of MANAGER_ROLES) expect(ROLE_RIGHTS[role]).toContain("see");
    expect(ROLE_RIGHTS.owner).toEqual(RIGHTS);
    for (const role of ["lister", "sender", "viewer"] as const)
      expect(ROLE_RIGHTS[role]).not.toContain("members");
    expect(ROLE_RIGHTS.sender).not.toContain("list");
    expect(ROLE_RIGHTS.lister).not.toContain("income");
  });
});

import { describe, expect, it } from "vitest";
import { AccessRefused } from "../access/access-refused";
import { grantedCenters, type NgoScope, reachOrganisation, requireGrant } from "./ngo-scope";

const SCOPE: NgoScope = {
  officerId: "mgr_1",
  name: "Ona",
  locale: "lt",
  seats: [
    { id: "seat_1", organisationId: "org_1", role: "officer", expiresOn: null },
    { id: "seat_2", organisationId: "org_2", role: "auditor", expiresOn: "2027-01-31" },
  ],
  organisations: [
    {
      id: "org_1",
      name: "Hands and Hope",
      reportingCurrency: "EUR",
      grants: [
        { id: "grant_1", centerId: "cen_1", scope: "totals" },
        { id: "grant_2", centerId: "cen_2", scope: "detail" },
        { id: "grant_3", centerId: "cen_2", scope: "totals" },
      ],
    },
    { id: "org_2", name: "Open Books", reportingCurrency: "ZAR", grants: [] },
  ],
};

function refusal(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    if (error instanceof AccessRefused) return error.code;
    throw error;
  }
  return "none";
}

describe("the reach of an officer", () => {
  it("is an organisation in which there is a seat whose role does what is asked", () => {
    expect(reachOrganisation(SCOPE, "org_1", "report").asks).toEqual({
      kind: "officer",
      officerId: "mgr_1",
      locale: "lt",
      role: "officer",
    });
    expect(refusal(() => reachOrganisation(SCOPE, "org_1", "members"))).toBe("role_not_enough");
    expect(refusal(() => reachOrganisation(SCOPE, "org_2", "report"))).toBe("role_not_enough");
  });

  it("says of a foreign organisation what it says of one that isn't there", () => {
    expect(refusal(() => reachOrganisation(SCOPE, "org_3", "see"))).toBe("not_found");
  });

  it("is as wide as the widest of a center's grants, and no wider", () => {
    const reach = reachOrganisation(SCOPE, "org_1", "see");
    expect(grantedCenters(reach)).toEqual(["cen_1", "cen_2"]);
    expect(grantedCenters(reach, "detail")).toEqual(["cen_2"]);
    expect(refusal(() => requireGrant(reach, "cen_2", "detail"))).toBe("none");
    expect(refusal(() => requireGrant(reach, "cen_1", "totals"))).toBe("none");
    expect(refusal(() => requireGrant(reach, "cen_1", "detail"))).toBe("detail_not_granted");
    expect(refusal(() => requireGrant(reach, "cen_3", "totals"))).toBe("not_found");
  });
});

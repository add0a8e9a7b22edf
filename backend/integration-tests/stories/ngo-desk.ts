import type { NgoRole } from "../../src/contracts/ngo/roles";
import type { OfficerMe } from "../../src/contracts/ngo/session";
import type { Seeing } from "../route-table/ngo";
import type { TestShop } from "../shop";
import { source } from "../source";
import { PORTAL_PASSWORD, type PortalApi, portalDesk } from "./portal-desk";

const { createOfficerWorkflow } = source<typeof import("../../src/workflows/ngo-access/create-officer")>(
  "workflows/ngo-access/create-officer",
);
const { createOrganisationWorkflow } = source<
  typeof import("../../src/workflows/ngo-access/create-organisation")
>("workflows/ngo-access/create-organisation");
const { giveGrantWorkflow } = source<typeof import("../../src/workflows/ngo-access/give-grant")>(
  "workflows/ngo-access/give-grant",
);

/** As an operator does it. */
export const OPERATOR = {
  actor: { kind: "operator", id: "test" },
  centerId: null,
  workshopId: null,
  from: { address: "192.0.2.7", device: "A test" },
} as const;

const DAY_MS = 86_400_000;
/** `YYYY-MM-DD` in UTC, so many days from now. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

let made = 0;

/** Organisations with officers, and how these knock at their portal. */
export function ngoDesk(shop: TestShop, api: PortalApi) {
  const desk = portalDesk(shop, api);

  const newOrganisation = async (name: string): Promise<string> => {
    const wish = { name, country: "de", reportingCurrency: "EUR", locale: "en" as const, act: OPERATOR };
    return (await createOrganisationWorkflow(shop.container).run({ input: wish })).result;
  };
  const grants = async (organisationId: string, centerId: string, more: object = {}): Promise<string> => {
    const wish = { scope: "detail" as const, startsOn: dayFromNow(-30), endsOn: null, ...more };
    const input = { organisationId, centerId, ...wish, act: OPERATOR };
    return (await giveGrantWorkflow(shop.container).run({ input })).result;
  };
  /** A new officer; answers with login, id and a session. */
  const newOfficer = async (role: NgoRole, organisationId: string) => {
    made += 1;
    const login = `officer-${made}@example.org`;
    const seat = { organisationId, role, expiresOn: role === "auditor" ? dayFromNow(0) : null };
    const { result: id } = await createOfficerWorkflow(shop.container).run({
      input: { name: `Officer ${made}`, login, email: login, locale: "en", password: PORTAL_PASSWORD, seat },
    });
    return { id, login, token: await logsIn(login) };
  };
  const logsIn = (login: string, password = PORTAL_PASSWORD) =>
    desk.tokenOf("POST", "/ngo/door/log-in", { login, password });

  return {
    ...desk,
    newOrganisation,
    grants,
    newOfficer,
    logsIn,

    async me(token: string): Promise<OfficerMe> {
      return (await desk.asks("GET", "/ngo/me", token)).data as unknown as OfficerMe;
    },

    /** Two organisations, each of which sees one center that the other doesn't. */
    async twoOrganisations(): Promise<{ readonly own: Seeing; readonly foreign: Seeing }> {
      const { own, foreign } = await desk.twoWorkshops();
      const seeing = async (name: string, { centerId }: { readonly centerId: string }): Promise<Seeing> => {
        const organisationId = await newOrganisation(name);
        await grants(organisationId, centerId);
        return { organisationId, centerId };
      };
      return { own: await seeing("Own", own), foreign: await seeing("Foreign", foreign) };
    },
  };
}

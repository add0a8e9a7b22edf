import { beforeEach, describe, expect, it } from "vitest";
import { NGO_ROLE_RIGHTS, NGO_ROLES, type NgoRole } from "../../src/contracts/ngo/roles";
import { ROUTE_TABLE } from "../route-table";
import { NGO_ROUTES, type NgoRouteEntry, type Seeing } from "../route-table/ngo";
import { addressOf, NOBODYS_ID, routesThereAre } from "../route-table/routes-there-are";
import type { TestShop } from "../shop";
import { dayFromNow, ngoDesk } from "./ngo-desk";
import type { PortalApi } from "./portal-desk";

const isHere = ({ route }: NgoRouteEntry) => route.includes("/:organisation_id");
const hasOtherIds = ({ route }: NgoRouteEntry) => route.replace("/:organisation_id", "").includes("/:");
const HERE = NGO_ROUTES.filter(isHere);
const BEHIND = NGO_ROUTES.filter(({ opens }) => opens !== "door");

const may = (role: NgoRole, { opens }: NgoRouteEntry): boolean =>
  NGO_ROLE_RIGHTS[role].some((right) => right === opens);

/** Every route of the organisations' portal × every actor × own and foreign ids. */
export function ngoRoutes(shop: () => TestShop, api: PortalApi): void {
  describe("every route of the organisations' portal, asked by everybody", () => {
    let desk: ReturnType<typeof ngoDesk>;
    let own: Seeing;
    let foreign: Seeing;
    beforeEach(async () => {
      desk = ngoDesk(shop(), api);
      ({ own, foreign } = await desk.twoOrganisations());
    });

    const ask = async (
      { route, body }: Pick<NgoRouteEntry, "route" | "body">,
      token: string | null,
      values: Readonly<Record<string, string>> = {},
    ) => {
      const { method, path } = addressOf(route, values);
      return desk.asks(
        method,
        path,
        token,
        body ?? (method === "GET" || method === "DELETE" ? undefined : {}),
      );
    };
    const idsOf = async ({ ids }: NgoRouteEntry, place: Seeing) => (await ids?.(shop(), place)) ?? {};
    const findsNothingHere = async (token: string) => {
      for (const entry of HERE) {
        const at = { organisation_id: own.organisationId, ...(await idsOf(entry, own)) };
        const { status, data } = await ask(entry, token, at);
        expect([entry.route, status, data.code]).toEqual([entry.route, 404, "not_found"]);
      }
    };

    it("the table has each route that there is, once, and no other", () => {
      const named = NGO_ROUTES.map(({ route }) => route as string).sort();
      expect(named).toEqual([...new Set(named)]);
      expect(named).toEqual(routesThereAre(["ngo"]).sort());
    });

    it("nobody, a shopper, a forged token, an operator and a manager come in at the door alone", async () => {
      const manager = await desk.managerOf("owner", (await desk.twoWorkshops()).own);
      const tokens = [null, await desk.shopperToken(), "forged", await desk.operatorToken(), manager];
      for (const entry of BEHIND)
        for (const token of tokens)
          expect([entry.route, (await ask(entry, token)).status]).toEqual([entry.route, 401]);
    });

    it("an officer opens nothing of the workshops' portal, and nothing of operators", async () => {
      const { token } = await desk.newOfficer("lead", own.organisationId);
      for (const entry of ROUTE_TABLE.filter(({ opens }) => opens !== "door"))
        expect([entry.route, (await ask(entry, token)).status]).toEqual([entry.route, 401]);
    });

    it.each(NGO_ROLES)(
      "a %s does in the own organisation what the role does, and nothing else",
      async (role) => {
        const { token } = await desk.newOfficer(role, own.organisationId);
        for (const entry of HERE) {
          const at = { organisation_id: own.organisationId, ...(await idsOf(entry, own)) };
          const { status, data } = await ask(entry, token, at);
          if (!may(role, entry))
            expect([entry.route, status, data.code]).toEqual([entry.route, 403, "role_not_enough"]);
          else {
            expect([401, 403]).not.toContain(status);
            if (entry.ids || !hasOtherIds(entry))
              expect([entry.route, status]).not.toEqual([entry.route, 404]);
          }
        }
      },
    );

    it("a foreign organisation answers 404, word for word as one that doesn't exist", async () => {
      for (const role of NGO_ROLES) {
        const { token } = await desk.newOfficer(role, own.organisationId);
        for (const entry of HERE) {
          const ids = await idsOf(entry, foreign);
          const answer = await ask(entry, token, { ...ids, organisation_id: foreign.organisationId });
          const missing = await ask(entry, token, { organisation_id: NOBODYS_ID });
          expect([entry.route, answer.status, answer.data]).toEqual([entry.route, 404, missing.data]);
        }
      }
    });

    it("what is a foreign organisation's isn't found in the own one, word for word as what doesn't exist", async () => {
      const { token } = await desk.newOfficer("lead", own.organisationId);
      for (const entry of HERE.filter(({ ids }) => ids)) {
        const ids = await idsOf(entry, foreign);
        const answer = await ask(entry, token, { ...ids, organisation_id: own.organisationId });
        const missing = await ask(entry, token, { organisation_id: own.organisationId });
        expect([entry.route, answer.status, answer.data]).toEqual([entry.route, 404, missing.data]);
      }
    });

    it("whoever lost the seat, and an auditor after the last day, find nothing at the next request", async () => {
      const lead = await desk.newOfficer("lead", own.organisationId);
      const auditor = await desk.newOfficer("auditor", own.organisationId);
      const seatOf = (id: string) => shop().sql("ngo_seat").where({ account_id: id });
      for (const { token } of [lead, auditor]) expect((await desk.me(token)).organisations).toHaveLength(1);
      await seatOf(lead.id).update({ ended_at: new Date() });
      await seatOf(auditor.id).update({ expires_on: dayFromNow(-1) });
      for (const { token } of [lead, auditor]) {
        expect((await desk.me(token)).organisations).toEqual([]);
        await findsNothingHere(token);
      }
    });

    it("a center whose grant ended isn't found at the next request, word for word as one that doesn't exist", async () => {
      const { token } = await desk.newOfficer("lead", own.organisationId);
      const urls = ["overview", "figures", "entries"].map(
        (room) => `/ngo/organisations/${own.organisationId}/${room}?from=2026-01&to=2026-12&center=`,
      );
      for (const url of urls) expect((await desk.asks("GET", url + own.centerId, token)).status).toBe(200);
      const ended = { ended_at: new Date() };
      await shop().sql("ngo_grant").where({ organisation_id: own.organisationId }).update(ended);
      for (const entry of HERE.filter(({ route }) => route.includes("/:center_id"))) {
        const at = { organisation_id: own.organisationId, ...(await idsOf(entry, own)) };
        const answer = await ask(entry, token, at);
        const missing = await ask(entry, token, { ...at, center_id: NOBODYS_ID });
        expect([entry.route, answer.status, answer.data]).toEqual([entry.route, 404, missing.data]);
      }
      for (const url of urls) {
        const answer = await desk.asks("GET", url + own.centerId, token);
        const missing = await desk.asks("GET", url + NOBODYS_ID, token);
        expect([url, answer.status, answer.data]).toEqual([url, 404, missing.data]);
      }
    });
  });
}

import { beforeAll, describe, expect, it } from "vitest";
import { MANAGER_ROLES, type ManagerRole, ROLE_RIGHTS } from "../../src/contracts/manager/roles";
import { ROUTE_TABLE } from "../route-table";
import type { RouteEntry, TwoWorkshops } from "../route-table/route-entry";
import { addressOf, NOBODYS_ID, routesThereAre } from "../route-table/routes-there-are";
import type { TestShop } from "../shop";
import { type PortalApi, portalDesk } from "./portal-desk";

const OURS = ["manager", "admin"];

const hasWorkshop = ({ route }: RouteEntry) => route.includes("/:workshop_id");
const hasOtherIds = ({ route }: RouteEntry) => route.replace("/:workshop_id", "").includes("/:");
const isRight = ({ opens }: RouteEntry) => opens !== "door" && opens !== "manager" && opens !== "operator";

/** Every route × every actor × own and foreign ids. */
export function routeTable(shop: () => TestShop, api: PortalApi): void {
  describe("every route, asked by everybody", () => {
    let places: TwoWorkshops;
    let desk: ReturnType<typeof portalDesk>;
    beforeAll(async () => {
      desk = portalDesk(shop(), api);
      places = await desk.twoWorkshops();
    });

    const ask = async (
      entry: RouteEntry,
      token: string | null,
      values: Readonly<Record<string, string>> = {},
    ) => {
      const { method, path } = addressOf(entry.route, values);
      return desk.asks(
        method,
        path,
        token,
        entry.body ?? (method === "GET" || method === "DELETE" ? undefined : {}),
      );
    };

    it("the table has each route that there is, once, and no other", () => {
      const named = ROUTE_TABLE.map(({ route }) => route as string).sort();
      expect(named).toEqual([...new Set(named)]);
      expect(named).toEqual(routesThereAre(OURS).sort());
    });

    it("nobody, a shopper and a forged token come in at the door alone", async () => {
      const tokens = [null, await desk.shopperToken(), "forged"];
      for (const entry of ROUTE_TABLE.filter(({ opens }) => opens !== "door")) {
        for (const token of tokens) {
          const { status } = await ask(entry, token);
          expect([entry.route, status]).toEqual([entry.route, 401]);
        }
      }
    });

    it("an operator is no manager, and a manager is no operator", async () => {
      const operator = await desk.operatorToken();
      const manager = await desk.managerOf("owner", places.own);
      for (const entry of ROUTE_TABLE.filter(({ opens }) => opens !== "door")) {
        const stranger = entry.opens === "operator" ? manager : operator;
        const { status } = await ask(entry, stranger);
        expect([entry.route, status]).toEqual([entry.route, 401]);
      }
    });

    it.each(MANAGER_ROLES)(
      "a %s does in the own workshop what the role does, and nothing else",
      async (role) => {
        for (const entry of ROUTE_TABLE.filter((each) => isRight(each) && hasWorkshop(each))) {
          const token = await desk.managerOf(role, places.own);
          const ids = (await entry.ids?.(shop(), places.own)) ?? {};
          const { status, data } = await ask(entry, token, { workshop_id: places.own.workshopId, ...ids });
          // An answer to HEAD has no body that could say why.
          const why = entry.route.startsWith("HEAD") ? undefined : "role_not_enough";
          if (!may(role, entry)) expect([entry.route, status, data.code]).toEqual([entry.route, 403, why]);
          else {
            expect([entry.route, status]).not.toEqual([entry.route, 401]);
            expect([entry.route, data.code]).not.toEqual([entry.route, "role_not_enough"]);
            if (entry.ids || !hasOtherIds(entry))
              expect([entry.route, status]).not.toEqual([entry.route, 404]);
          }
        }
      },
    );

    it("a foreign workshop answers 404, word for word as one that doesn't exist", async () => {
      for (const role of MANAGER_ROLES) {
        const token = await desk.managerOf(role, places.own);
        for (const entry of ROUTE_TABLE.filter(hasWorkshop)) {
          const ids = (await entry.ids?.(shop(), places.foreign)) ?? {};
          const foreign = await ask(entry, token, { workshop_id: places.foreign.workshopId, ...ids });
          const missing = await ask(entry, token, { workshop_id: NOBODYS_ID });
          expect([entry.route, foreign.status, foreign.data]).toEqual([entry.route, 404, missing.data]);
        }
      }
    });

    it("what belongs to a foreign workshop isn't found in the own one, word for word as what doesn't exist", async () => {
      const token = await desk.managerOf("owner", places.own);
      for (const entry of ROUTE_TABLE.filter((each) => hasWorkshop(each) && each.ids)) {
        const ids = (await entry.ids?.(shop(), places.foreign)) ?? {};
        const foreign = await ask(entry, token, { ...ids, workshop_id: places.own.workshopId });
        const missing = await ask(entry, token, { workshop_id: places.own.workshopId });
        expect([entry.route, foreign.status, foreign.data]).toEqual([entry.route, 404, missing.data]);
      }
    });

    it("whoever lost the membership finds nothing at the next request", async () => {
      const { token, end } = await desk.managerWhoLeaves("owner", places.own);
      expect((await desk.asks("GET", "/manager/me", token)).data.workshops).toHaveLength(1);
      await end();
      expect((await desk.asks("GET", "/manager/me", token)).data.workshops).toEqual([]);
      for (const entry of ROUTE_TABLE.filter(hasWorkshop)) {
        const { status } = await ask(entry, token, { workshop_id: places.own.workshopId });
        expect([entry.route, status]).toEqual([entry.route, 404]);
      }
    });
  });
}

const may = (role: ManagerRole, { opens }: RouteEntry): boolean =>
  ROLE_RIGHTS[role].some((right) => right === opens);

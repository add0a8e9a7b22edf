import { randomUUID } from "node:crypto";
import type { ManagerRole } from "../../src/contracts/manager/roles";
import type { ManagerMe } from "../../src/contracts/manager/session";
import type { TwoWorkshops } from "../route-table/route-entry";
import type { TestShop } from "../shop";
import { source } from "../source";

const { createManagerWorkflow } = source<typeof import("../../src/workflows/access/create-manager")>(
  "workflows/access/create-manager",
);

const { hashOf, newToken } =
  source<typeof import("../../src/domain/access/secret-code")>("domain/access/secret-code");
const DAY_MS = 86_400_000;

interface Answer {
  readonly status: number;
  readonly data: {
    readonly code?: string;
    readonly message?: string;
    readonly token?: string;
  } & Partial<ManagerMe>;
}

/** The part of axios that the test runner hands over. */
export interface PortalApi {
  request(options: {
    readonly method: string;
    readonly url: string;
    readonly data?: unknown;
    readonly headers: Record<string, string>;
    readonly validateStatus: () => boolean;
  }): Promise<Answer>;
}

type Place = TwoWorkshops["own"];

/** Of every manager that a desk makes. */
export const PORTAL_PASSWORD = "a long password";
let made = 0;

/** Everybody who may knock at the portal's routes, and how they knock. */
export function portalDesk(shop: TestShop, api: PortalApi) {
  const asks = (method: string, url: string, token: string | null, data?: unknown): Promise<Answer> =>
    api.request({
      method,
      url,
      ...(data === undefined ? {} : { data }),
      headers: token ? { authorization: `Bearer ${token}` } : {},
      validateStatus: () => true,
    });

  const tokenOf = async (method: string, url: string, data: unknown): Promise<string> => {
    const answer = await asks(method, url, null, data);
    if (!answer.data.token) throw new Error(`${url} gave no token: ${JSON.stringify(answer.data)}`);
    return answer.data.token;
  };

  /** A new manager of one workshop; answers with login and id. */
  const newManager = async (role: ManagerRole, { centerId, workshopId }: Place) => {
    made += 1;
    const login = `manager-${made}`;
    const { result: id } = await createManagerWorkflow(shop.container).run({
      input: {
        name: `Manager ${made}`,
        login,
        email: null,
        locale: "es",
        password: PORTAL_PASSWORD,
        memberships: [{ role, centerId, workshopId }],
      },
    });
    return { id, login };
  };
  /** Somebody who is logged in already; without a password, whose slow hash hundreds of them would wait for. */
  const insertManager = async (role: ManagerRole, { centerId, workshopId }: Place): Promise<string> => {
    const [id, token, now] = [randomUUID(), newToken(), new Date()];
    const account = { id: `mgr_${id}`, portal: "workshop", name: "Somebody", login: `somebody-${id}` };
    await shop.sql("account").insert({ ...account, locale: "es", auth_identity_id: `auth_${id}` });
    const membership = { id: `mbr_${id}`, manager_id: account.id, role };
    await shop.sql("membership").insert({ ...membership, center_id: centerId, workshop_id: workshopId });
    await shop.sql("account_session").insert({
      id: `mses_${id}`,
      account_id: account.id,
      token_hash: hashOf(token),
      last_seen_at: now,
      expires_at: new Date(now.getTime() + DAY_MS),
    });
    return token;
  };
  const logsIn = (login: string, password = PORTAL_PASSWORD) =>
    tokenOf("POST", "/manager/door/log-in", { login, password });

  return {
    asks,
    tokenOf,
    newManager,
    logsIn,

    /** Workshops of two centers. */
    async twoWorkshops(): Promise<TwoWorkshops> {
      const rows: Place[] = await shop
        .sql("workshop as w")
        .join("center as c", "c.id", "w.center_id")
        .where("c.status", "active")
        .orderBy(["c.handle", "w.handle"])
        .select("w.id as workshopId", "c.id as centerId");
      const [own] = rows;
      const foreign = rows.find(({ centerId }) => centerId !== own?.centerId);
      if (!own || !foreign) throw new Error("Two centers are needed.");
      return { own, foreign };
    },

    /** A session of somebody new with this role. */
    managerOf: insertManager,

    /** A session, and the end of the membership behind it. */
    async managerWhoLeaves(role: ManagerRole, place: Place) {
      const { id, login } = await newManager(role, place);
      const end = () => shop.sql("membership").where({ manager_id: id }).update({ ended_at: new Date() });
      return { token: await logsIn(login), end };
    },

    shopperToken: () =>
      tokenOf("POST", "/auth/customer/emailpass/register", {
        email: "shopper@example.org",
        password: PORTAL_PASSWORD,
      }),

    operatorToken: () =>
      tokenOf("POST", "/auth/user/emailpass", {
        email: "operator@second-chance.example",
        password: "demo-operator",
      }),
  };
}

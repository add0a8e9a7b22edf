import type { NewPolicyVersionInput, PolicyPreviewed, SalePolicyDto } from "../../src/contracts/sale-policy";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";

const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);

interface Answer {
  readonly status: number;
  readonly data: Partial<SalePolicyDto & PolicyPreviewed> & {
    readonly token?: string;
    readonly code?: string;
    readonly message?: string;
    readonly version?: number;
    readonly policies?: readonly { policyId: string; centers: { name: string }[]; inForce: number | null }[];
  };
}
interface Options {
  readonly headers?: Record<string, string>;
  readonly validateStatus: () => boolean;
}

/** The part of axios that the test runner hands over. */
export interface PolicyApi {
  get(path: string, options: Options): Promise<Answer>;
  post(path: string, body: unknown, options: Options): Promise<Answer>;
}

export const POLICY = "sale-recovery-house";
export const PATH = `/admin/sale-policies/${POLICY}`;
export const validateStatus = () => true;
/** A version can begin on no earlier day. */
export const TODAY = utcDay(new Date());
export const YESTERDAY = addDays(TODAY, -1);

/** More for materials, nothing for funds: easy to tell from version 1. */
export const SECOND: NewPolicyVersionInput = {
  title: "Sale split: recovery house, dearer timber",
  currency: "*",
  steps: [
    { recipient: "materials", type: "percent_of_base", rate_bp: 3000 },
    { recipient: "shop_running_costs", type: "percent_of_base", rate_bp: 1000 },
    { recipient: "makers", type: "remainder" },
  ],
  rounding_sink: "makers",
  fee_bearer: "shared",
  effective_from: TODAY,
  illustrative: true,
  notes: "Agreed with nobody.",
};

/** What an operator does about the policy of recovery houses, and what came of it. */
export function policyDesk(shop: () => TestShop, api: PolicyApi) {
  const signIn = async () => {
    const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN, { validateStatus });
    const options = { validateStatus, headers: { authorization: `Bearer ${data.token}` } };
    return {
      get: (path: string) => api.get(path, options),
      post: (path: string, body: unknown) => api.post(path, body, options),
      save: async (change: Partial<NewPolicyVersionInput> = {}) =>
        (await api.post(`${PATH}/versions`, { ...SECOND, ...change }, options)).data.version,
      activate: (version: number | undefined) =>
        api.post(`${PATH}/versions/${version}/activate`, {}, options),
    };
  };
  const stored = (): Promise<object[]> =>
    shop()
      .sql("sale_policy")
      .where("policy_id", POLICY)
      .orderBy("version")
      .select("version", "status", "effective_from", "effective_to");
  /** What the piece of an order gives to whom; S/12.00 with 18 % tax inside, so S/10.17 are split. */
  const splitOn = async (moment: string) => {
    const { orderId } = await shop().attribute(await shop().buyOn(moment, "PE", ["PE-SJ-05", 1]));
    return { orderId, split: await splitOf(orderId) };
  };
  const splitOf = async (orderId: string) => {
    const piece = (await shop().book(orderId)).lines.find(({ kind }) => kind === "item");
    const parts = piece?.parts.map(({ recipient, amountMinor }) => `${recipient} ${amountMinor}`) ?? [];
    return [`version ${piece?.policyVersion}`, ...parts];
  };
  return { signIn, stored, splitOn, splitOf };
}

import type { FxRateList } from "../../src/contracts/fx";
import type { TestShop } from "../shop";

interface Answer {
  readonly code?: string;
  readonly message?: string;
  readonly token?: string;
  readonly loaded?: boolean;
  readonly known?: number;
  readonly rates?: readonly unknown[];
  readonly fees?: readonly unknown[];
  readonly problems?: readonly { readonly line: number }[];
}

/** The part of axios that these stories need. */
export interface RatesApi {
  get(path: string, options: { headers: Record<string, string> }): Promise<{ data: FxRateList }>;
  post(
    path: string,
    body: unknown,
    options: { headers?: Record<string, string>; validateStatus: () => boolean },
  ): Promise<{ status: number; data: Answer }>;
}

const OPERATOR = { email: "operator@second-chance.example", password: "demo-operator" };
const anyStatus = { validateStatus: () => true };
export const RATES = "/admin/fx-rates";
export const FEES = "/admin/provider-fees";

export const LIMA = "Post, Casa Segunda Oportunidad";
export const DZUKIJA = "Post, Dzūkija recovery community";

export const feeFile = (...rows: string[]) =>
  ["provider_reference,payment_id,currency,amount,occurred_at", ...rows].join("\n");
export const rateFile = (...rows: string[]) => ["date,base,quote,rate,source", ...rows].join("\n");
export const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What an operator does with rates and fees. */
export function ratesDesk(shop: () => TestShop, api: RatesApi) {
  return {
    signIn: async () => {
      const { data } = await api.post("/auth/user/emailpass", OPERATOR, anyStatus);
      const headers = { authorization: `Bearer ${data.token}` };
      return {
        post: (path: string, body: unknown) => api.post(path, body, { ...anyStatus, headers }),
        rates: async () => (await api.get(RATES, { headers })).data,
      };
    },
    /**
     * Two candles of a Lithuanian house at €9, 21 % tax inside, and a soap of a Peruvian one at €3, to Vilnius: paid in the
     * one's own currency and not in the other's.
     */
    sellInEuros: () => shop().sell("LT", ["LT-DZ-01", 2], ["PE-SJ-05", 1]),
    paymentOf: async (orderId: string): Promise<string> => {
      const [payment] = await shop()
        .sql("payment")
        .join("order_payment_collection as c", "c.payment_collection_id", "payment.payment_collection_id")
        .where("c.order_id", orderId)
        .select("payment.id");
      return payment.id;
    },
  };
}

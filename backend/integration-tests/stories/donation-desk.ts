import type { Basket } from "../../src/contracts/basket";
import type { FundDetail, FundList } from "../../src/contracts/fund";
import type { PayoutList } from "../../src/contracts/payout";
import type { PostalTariffList, TariffFileResult } from "../../src/contracts/postal-tariffs";
import type { TestShop } from "../shop";

interface Answer {
  readonly status: number;
  readonly data: Partial<
    Omit<Basket, "funds"> & FundDetail & FundList & PayoutList & TariffFileResult & PostalTariffList
  > & {
    readonly token?: string;
    readonly code?: string;
    readonly message?: string;
    readonly receiptToken?: string;
    readonly cart?: {
      readonly id: string;
      readonly items: readonly CartLine[];
      readonly currency_code: string;
    };
    readonly type?: string;
    readonly order?: { readonly id: string; readonly total: number };
    readonly payment_collection?: { readonly id: string };
  };
}
interface CartLine {
  readonly id: string;
  readonly variant_id: string | null;
  readonly metadata: Record<string, unknown> | null;
}

/** The part of axios that the test runner hands over. */
export interface DonationApi {
  request(call: {
    readonly method: string;
    readonly url: string;
    readonly data?: unknown;
    readonly headers: Record<string, string>;
    readonly validateStatus: () => boolean;
  }): Promise<Answer>;
}

/** A fund of a center, one of the whole shop, and what a gift to the first is called on an order. */
export const FUND = "safe-clothing-taller-andes";
export const SHOP_FUND = "first-nights-after-release";
export const GIVEN = "Donation to “Safe clothing, Taller Andes”";

const ADDRESS = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Jr. Puno 214",
  city: "Lima",
  province: "Lima",
  postal_code: "15001",
  country_code: "pe",
};

/** What shoppers and operators do about donations, by the requests that their pages send. */
export function donationDesk(shop: () => TestShop, api: DonationApi) {
  const caller = (headers: Record<string, string>) => {
    const call = (method: string) => (url: string, data?: unknown) =>
      api.request({ method, url, data, headers, validateStatus: () => true });
    return { get: call("GET"), post: call("POST"), remove: call("DELETE") };
  };

  async function operator() {
    const { post } = caller({});
    const { data } = await post("/auth/user/emailpass", {
      email: "operator@second-chance.example",
      password: "demo-operator",
    });
    return caller({ authorization: `Bearer ${data.token}` });
  }

  async function shopper() {
    const key = await shop()
      .sql("api_key")
      .join("publishable_api_key_sales_channel as c", "c.publishable_key_id", "api_key.id")
      .where("c.sales_channel_id", shop().world.salesChannelId)
      .first("token");
    const calls = caller({ "x-publishable-api-key": key.token });
    return {
      ...calls,
      basket: async (country: string, sku: string) => {
        const variant = await shop().sql("product_variant").where({ sku }).first("id");
        const { data } = await calls.post("/store/baskets", {
          locale: "en",
          country,
          lines: [{ variant_id: variant.id, quantity: 1 }],
        });
        if (!data.id) throw new Error(`No basket: ${JSON.stringify(data)}`);
        return { id: data.id, variantId: variant.id as string };
      },
      deliver: (id: string) =>
        calls.post(`/store/baskets/${id}/delivery`, { email: "rosa@shoppers.example", address: ADDRESS }),
    };
  }
  return { operator, shopper };
}

import { randomUUID } from "node:crypto";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PortalApi } from "./portal-desk";
import { workDesk } from "./work-desk";

const { shownMakers } = source<typeof import("../../src/workflows/consent/shown-makers")>(
  "workflows/consent/shown-makers",
);

/** A piece of a workshop outside of prisons. */
export const SOAP = "PE-SJ-05";

interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly headers: Record<string, string>;
}

/** Who records consents, who takes them back, and what the shop shows meanwhile. */
export function consentDesk(shop: () => TestShop, api: PortalApi) {
  const { enters } = workDesk(shop, api);
  const today = utcDay(new Date());
  const shopper = async <T>(method: string, url: string, data?: unknown): Promise<Answer<T>> => {
    const { token } = await shop().sql("api_key").where({ type: "publishable" }).first("token");
    return (await api.request({
      method,
      url,
      ...(data === undefined ? {} : { data }),
      headers: { "x-publishable-api-key": token },
      validateStatus: () => true,
    })) as unknown as Answer<T>;
  };
  return {
    enters,
    shopper,
    form: (changes: object = {}) => ({
      maker_token: randomUUID(),
      craft_name: "Luna",
      words: "Every bar has a petal that I dried myself.",
      language: "en",
      product_ids: null,
      given_on: today,
      expires_on: addDays(today, 300),
      form_number: "SJ-7",
      heard_by_other: true,
      of_age: true,
      ...changes,
    }),
    withdraws: (code: string) =>
      shopper<{ ended?: number; code?: string }>("POST", "/store/consents/withdraw", { code }),
    voices: ({ workshopId, productId }: { readonly workshopId: string; readonly productId: string }) =>
      shownMakers(shop().container, { workshopId, productId }),
  };
}

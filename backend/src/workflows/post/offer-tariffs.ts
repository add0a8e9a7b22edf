import { isDeepStrictEqual } from "node:util";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createShippingOptionsWorkflow, updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import type { Localised } from "../../contracts/locale";
import type { PostTariff } from "../../domain/shipping";
import { expirePlaces } from "../../shop-window/shop-window";
import { POST_ZONES, postOption, postOptionData, zoneName } from "../center/post-option";
import { forgetPostOptions } from "../sale/post-options";
import { tariffsInForce } from "./stored-tariffs";

interface CenterPost {
  readonly handle: string;
  readonly name: Localised;
  readonly country: string;
  readonly shipping_profile?: { readonly id: string } | null;
  readonly fulfillment_set?: { readonly service_zones: readonly ServiceZone[] } | null;
}

interface ServiceZone {
  readonly id: string;
  readonly name: string;
  readonly shipping_options: readonly { readonly id: string; readonly data: OptionData | null }[];
}

type OptionData = { readonly service?: string } & Record<string, unknown>;

/**
 * Brings every center's shipping options up to the tariffs in force: prices, days and suspensions travel in the option's
 * `data`, and a service that is new for a country is offered by each of its centers. Returns for how many centers something
 * changed.
 */
export async function offerTariffs(container: MedusaContainer): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const tariffs = await tariffsInForce(sql);
  const { data } = await query.graph({
    entity: "center",
    fields: [
      "handle",
      "name",
      "country",
      "shipping_profile.id",
      "fulfillment_set.service_zones.id",
      "fulfillment_set.service_zones.name",
      "fulfillment_set.service_zones.shipping_options.id",
      "fulfillment_set.service_zones.shipping_options.data",
    ],
  });
  let touched = 0;
  for (const center of data as unknown as CenterPost[]) {
    const changes = tariffs
      .filter(({ origin }) => origin === center.country)
      .flatMap((tariff) => changesOf(center, tariff));
    if (changes.length === 0) continue;
    touched += 1;
    await write(container, changes);
  }
  forgetPostOptions();
  expirePlaces();
  return touched;
}

type Change =
  | {
      readonly kind: "update";
      readonly option: { readonly id: string; readonly data: Record<string, unknown> };
    }
  | { readonly kind: "create"; readonly option: ReturnType<typeof postOption> };

function changesOf(center: CenterPost, tariff: PostTariff): Change[] {
  const { handle, name } = center;
  const sender = { handle, name: name.en, profileId: center.shipping_profile?.id ?? "" };
  return POST_ZONES.flatMap((kind): Change[] => {
    const zone = center.fulfillment_set?.service_zones.find((one) => one.name === zoneName(handle, kind));
    if (!zone) return [];
    const data = postOptionData(kind, tariff);
    const option = zone.shipping_options.find((one) => one.data?.service === tariff.service);
    if (!option) {
      const isOnly = zone.shipping_options.length === 0;
      return [{ kind: "create", option: postOption(sender, { id: zone.id, kind }, tariff, isOnly) }];
    }
    return isDeepStrictEqual(option.data, data) ? [] : [{ kind: "update", option: { id: option.id, data } }];
  });
}

async function write(container: MedusaContainer, changes: readonly Change[]): Promise<void> {
  const updates = changes.flatMap((change) => (change.kind === "update" ? change.option : []));
  const created = changes.flatMap((change) => (change.kind === "create" ? change.option : []));
  if (updates.length > 0) await updateShippingOptionsWorkflow(container).run({ input: updates });
  if (created.length > 0) await createShippingOptionsWorkflow(container).run({ input: created });
}

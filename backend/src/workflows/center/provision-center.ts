import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import type { PostingAddress } from "../../domain/customs/neutral-sender";
import type { PostTariff } from "../../domain/shipping";
import { CENTER_MODULE } from "../../modules/center";
import { CENTER_POST_PROVIDER_ID, POST_ZONES, postOption, zoneName } from "./post-option";
import { createCenterStep, type NewCenter } from "./steps/create-center";
import { createFulfillmentSetStep } from "./steps/create-fulfillment-set";

export interface ProvisionCenterInput {
  readonly center: NewCenter;
  readonly sales_channel_id: string;
  /** Of the stock location: what labels and customs forms name as the sender's. */
  readonly posting: PostingAddress;
  readonly tariff: PostTariff;
  /** Countries the center's post carries to, its own excepted; upper case. */
  readonly abroad: readonly string[];
}

/**
 * Everything a center needs to sell and post: its record, stock location, fulfilment set with the zones
 * home and abroad, shipping profile and one calculated option a zone. All or nothing.
 */
export const provisionCenterWorkflow = createWorkflow("provision-center", (input: ProvisionCenterInput) => {
  const center = createCenterStep(transform(input, ({ center }) => center));

  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform(input, ({ center, posting: { street, postcode, city } }) => ({
      locations: [
        {
          name: center.name.en,
          address: { address_1: street, postal_code: postcode, city, country_code: center.country },
        },
      ],
    })),
  });
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform(input, ({ center }) => ({
      data: [{ name: `Parcels of ${center.handle}`, type: "default" }],
    })),
  });
  const set = createFulfillmentSetStep(
    transform(input, ({ center, abroad }) => ({
      name: `Post of ${center.handle}`,
      zones: [
        { name: zoneName(center.handle, "home"), countries: [center.country] },
        {
          name: zoneName(center.handle, "abroad"),
          countries: abroad.filter((code) => code !== center.country),
        },
      ],
    })),
  );

  const owned = transform({ center, locations, profiles, set }, (made) => ({
    centerId: made.center.id,
    locationId: made.locations[0]?.id ?? "",
    profileId: made.profiles[0]?.id ?? "",
    setId: made.set.id,
    zoneIds: made.set.zoneIds,
  }));

  createRemoteLinkStep(
    transform(owned, ({ centerId, locationId, profileId, setId }): LinkDefinition[] => [
      {
        [CENTER_MODULE]: { center_id: centerId },
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      },
      { [CENTER_MODULE]: { center_id: centerId }, [Modules.FULFILLMENT]: { shipping_profile_id: profileId } },
      { [CENTER_MODULE]: { center_id: centerId }, [Modules.FULFILLMENT]: { fulfillment_set_id: setId } },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: setId },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: CENTER_POST_PROVIDER_ID },
      },
    ]),
  );
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ owned, input }, ({ owned: { locationId }, input: { sales_channel_id } }) => ({
      id: locationId,
      add: [sales_channel_id],
    })),
  });
  createShippingOptionsWorkflow.runAsStep({
    input: transform({ owned, input }, ({ owned: { profileId, zoneIds }, input: { center, tariff } }) =>
      POST_ZONES.map((kind, index) =>
        postOption(
          { handle: center.handle, name: center.name.en, profileId },
          { id: zoneIds[index] ?? "", kind },
          tariff,
        ),
      ),
    ),
  });

  return new WorkflowResponse(owned);
});

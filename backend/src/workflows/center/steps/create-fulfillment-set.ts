import type { IFulfillmentModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface NewFulfillmentSet {
  readonly name: string;
  /** Zone name → ISO country codes in any case. */
  readonly zones: readonly { readonly name: string; readonly countries: readonly string[] }[];
}

/** One fulfilment set with its service zones, in the order given; undone by deleting the set. */
export const createFulfillmentSetStep = createStep(
  "create-center-fulfillment-set",
  async ({ name, zones }: NewFulfillmentSet, { container }) => {
    const fulfillment = container.resolve<IFulfillmentModuleService>(Modules.FULFILLMENT);
    const set = await fulfillment.createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: zones.map((zone) => ({
        name: zone.name,
        geo_zones: zone.countries.map((country) => ({
          type: "country" as const,
          country_code: country.toLowerCase(),
        })),
      })),
    });
    const zoneIds = zones.map(({ name: zoneName }) => {
      const zone = set.service_zones.find((made) => made.name === zoneName);
      if (!zone) throw new Error(`Service zone "${zoneName}" was not created`);
      return zone.id;
    });
    return new StepResponse({ id: set.id, zoneIds }, set.id);
  },
  async (setId, { container }) => {
    if (!setId) return;
    const fulfillment = container.resolve<IFulfillmentModuleService>(Modules.FULFILLMENT);
    await fulfillment.deleteFulfillmentSets([setId]);
  },
);

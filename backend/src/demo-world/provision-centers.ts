import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETS } from "../contracts/markets";
import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { postingAddress } from "../datasets/posting-addresses";
import { CENTER_MODULE } from "../modules/center";
import type { CenterModuleService } from "../modules/center/service";
import { provisionCenterWorkflow } from "../workflows/center/provision-center";
import { centerHandle, centerRecord, tariffOf } from "./center-record";
import type { Seeding, SeedPart } from "./seeding";

/** The demo's centers; the places that must be refused are provisioned too, as drafts. */
export async function provisionCenters(
  { container, progress }: Seeding,
  salesChannelId: string,
): Promise<SeedPart> {
  const { centres, negative_test_centres } = readDemoCatalogue();
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const known = new Set((await centers.listCenters({}, { select: ["handle"] })).map(({ handle }) => handle));
  const created: string[] = [];
  const today = new Date();
  for (const center of [...centres, ...negative_test_centres]) {
    const handle = centerHandle(center);
    if (known.has(handle)) continue;
    const status = negative_test_centres.includes(center) ? "draft" : "active";
    await provisionCenterWorkflow(container).run({
      input: {
        center: centerRecord(center, status, today),
        sales_channel_id: salesChannelId,
        posting: postingAddress(center.id),
        tariff: tariffOf(center),
        // Also where its post carries nothing today: a suspension ends by its date, without anybody's hand.
        abroad: MARKETS.map(({ country }) => country).filter((country) => country !== center.country),
      },
    });
    created.push(`center ${handle}`);
    progress(`center ${handle}`);
  }
  return { part: "centers", created };
}

/** What listing a piece needs to know of each center and workshop, by handle. */
export interface Shelf {
  readonly workshopId: string;
  readonly stockLocationId: string;
  readonly shippingProfileId: string;
}

export async function shelvesByWorkshop({ container }: Seeding): Promise<Map<string, Shelf>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "center",
    fields: ["handle", "workshops.id", "workshops.handle", "stock_location.id", "shipping_profile.id"],
  });
  return new Map(
    data.flatMap((center) =>
      center.workshops.map((workshop: { id: string; handle: string }) => [
        workshop.handle,
        {
          workshopId: workshop.id,
          stockLocationId: center.stock_location?.id ?? "",
          shippingProfileId: center.shipping_profile?.id ?? "",
        },
      ]),
    ),
  );
}

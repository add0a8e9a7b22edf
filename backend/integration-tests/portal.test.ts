import { handsPictures } from "./stories/hands-pictures";
import { makerConsents } from "./stories/maker-consents";
import type { PhotoApi } from "./stories/photo-desk";
import { portalAccess } from "./stories/portal-access";
import type { PortalApi } from "./stories/portal-desk";
import { portalKeys } from "./stories/portal-keys";
import { routeTable } from "./stories/route-table";
import { stockCounted } from "./stories/stock-counted";
import { workshopIncomeStory } from "./stories/workshop-income";
import { tellStories } from "./tell-stories";

/** Who comes in to the portal, what each may open, and what a workshop counts and earns. */
tellStories({ hearsEvents: false }, (shop, api) => {
  portalAccess(shop, api as PortalApi);
  portalKeys(shop, api as PortalApi);
  routeTable(shop, api as PortalApi);
  stockCounted(shop, api as PortalApi);
  workshopIncomeStory(shop, api as PortalApi);
  makerConsents(shop, api as PortalApi);
  handsPictures(shop, api as PhotoApi & PortalApi);
});

import { ngoAccess } from "./stories/ngo-access";
import { ngoRoutes } from "./stories/ngo-routes";
import type { PortalApi } from "./stories/portal-desk";
import { tellStories } from "./tell-stories";

/** What organisations see of the centers that were granted, and who may look. */
tellStories({ hearsEvents: false }, (shop, api) => {
  ngoAccess(shop, api as PortalApi);
  ngoRoutes(shop, api as PortalApi);
});

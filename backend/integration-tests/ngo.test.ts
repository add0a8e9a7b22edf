import { ngoAccess } from "./stories/ngo-access";
import { ngoKeys, type ReachedAt } from "./stories/ngo-keys";
import { ngoRoutes } from "./stories/ngo-routes";
import type { PortalApi } from "./stories/portal-desk";
import { tellStories } from "./tell-stories";

/** What organisations see of the centers that were granted, and who may look. */
tellStories({ hearsEvents: false }, (shop, api) => {
  ngoAccess(shop, api as PortalApi);
  ngoKeys(shop, api as PortalApi & ReachedAt);
  ngoRoutes(shop, api as PortalApi);
});

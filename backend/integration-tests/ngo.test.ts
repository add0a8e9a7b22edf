import { monthlyReports } from "./stories/monthly-reports";
import { ngoAccess } from "./stories/ngo-access";
import { ngoAlerts } from "./stories/ngo-alerts";
import { ngoKeys, type ReachedAt } from "./stories/ngo-keys";
import { ngoReports } from "./stories/ngo-reports";
import { ngoRoutes } from "./stories/ngo-routes";
import { ngoStatements } from "./stories/ngo-statements";
import type { PortalApi } from "./stories/portal-desk";
import { tellStories } from "./tell-stories";

/** What organisations see of the centers that were granted, and who may look. */
tellStories({ hearsEvents: false }, (shop, api) => {
  ngoAccess(shop, api as PortalApi);
  ngoKeys(shop, api as PortalApi & ReachedAt);
  ngoRoutes(shop, api as PortalApi);
  ngoReports(shop, api as PortalApi);
  monthlyReports(shop, api as PortalApi);
  ngoStatements(shop, api as PortalApi);
  ngoAlerts(shop, api as PortalApi);
});

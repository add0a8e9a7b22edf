import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ALERT_KINDS, alertRuleBodySchema, type NgoAlerts } from "../../../../../../../contracts/ngo/alerts";
import { AccessRefused } from "../../../../../../../domain/access/access-refused";
import { changeAlertRule } from "../../../../../../../workflows/ngo-watch/change-alert-rule";
import { listAlerts } from "../../../../../../../workflows/ngo-watch/list-alerts";
import { parseInput } from "../../../../../../shared/parse-input";
import { ngoActOf, ngoReachOf, officerOf } from "../../../../../ngo-request";

/** Switches an alert of the officer on or off, or sets its numbers; answers with what is so by it. */
export async function PUT(req: MedusaRequest, res: MedusaResponse<NgoAlerts>): Promise<void> {
  const reach = ngoReachOf(req, "alerts");
  const wish = parseInput(alertRuleBodySchema, req.body);
  const kind = ALERT_KINDS.find((known) => known === req.params.kind);
  if (!kind) throw new AccessRefused("not_found");
  const { scope } = officerOf(req);
  const organisationId = reach.organisation.id;
  const subject = { type: "account", id: scope.officerId };
  await changeAlertRule(req.scope, {
    organisationId,
    accountId: scope.officerId,
    kind,
    wish,
    act: ngoActOf(req, "alert_rule.changed", subject, { kind, ...wish }),
  });
  res.json(await listAlerts(req.scope, reach, scope));
}

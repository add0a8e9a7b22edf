import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { AlertKind, AlertRule, AlertRuleBody } from "../../contracts/ngo/alerts";
import type { NewAct } from "../../domain/access/act";
import { ruleOf, rulesWith } from "../../domain/ngo-alerts/alert-settings";
import { NGO_WATCH_MODULE } from "../../modules/ngo-watch";
import type { NgoWatchModuleService } from "../../modules/ngo-watch/service";
import { recordActStep } from "../access/steps/record-act";
import { evaluateAlerts } from "./evaluate-alerts";
import type { WatcherName } from "./read-watchers";
import { WatchRefusal } from "./watch-refusal";

interface RuleChange extends WatcherName {
  readonly kind: AlertKind;
  readonly wish: AlertRuleBody;
  readonly act: NewAct;
}

async function ruleBefore(
  container: MedusaContainer,
  { organisationId, accountId, kind }: RuleChange,
): Promise<AlertRule> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const set: AlertRule[] = await sql("ngo_alert_rule")
    .where({ organisation_id: organisationId, account_id: accountId })
    .select("kind", "is_on as isOn", "threshold", "least");
  const rule = rulesWith(set).find((one) => one.kind === kind);
  if (!rule) throw new WatchRefusal("alert_invalid");
  return rule;
}

const saveRuleStep = createStep(
  "save-alert-rule",
  async (change: RuleChange, { container }) => {
    const { organisationId, accountId } = change;
    const before = await ruleBefore(container, change);
    const rule = ruleOf(before, change.wish);
    if ("problem" in rule) throw new WatchRefusal("alert_invalid", rule.problem);
    const watch = container.resolve<NgoWatchModuleService>(NGO_WATCH_MODULE);
    await watch.saveRule({ organisationId, accountId, ...rule });
    return new StepResponse(undefined, { organisationId, accountId, ...before });
  },
  async (before, { container }) => {
    if (before) await container.resolve<NgoWatchModuleService>(NGO_WATCH_MODULE).saveRule(before);
  },
);

const saveAndRecordWorkflow = createWorkflow("change-alert-rule", (input: RuleChange) => {
  saveRuleStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
});

/** Sets a rule of an officer. What is so already is an alert at once; what was one by the rule before ends if it is none now. */
export async function changeAlertRule(container: MedusaContainer, change: RuleChange): Promise<void> {
  await saveAndRecordWorkflow(container).run({ input: change });
  await evaluateAlerts(container, change);
}

import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ImportRules } from "../../domain/verdict/import-rules";
import { TRADE_MODULE } from "../../modules/trade";
import type { TradeModuleService } from "../../modules/trade/service";
import { forgetRulesInForce } from "./rules-in-force";

export interface DatasetToStore {
  /** Without problems: see domain/verdict/dataset-problems. */
  readonly rules: ImportRules;
  readonly takesEffectAt: string;
  /** User id of an operator, or `seed`. */
  readonly importedBy: string;
}

/** The only step of its workflow: there is nothing to undo, and the database would refuse to. */
const storeDatasetStep = createStep(
  "store-dataset",
  async ({ rules, takesEffectAt, importedBy }: DatasetToStore, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
    const stored = await trade.createRuleDatasets({
      version: rules.dataset_version,
      content: rules as unknown as Record<string, unknown>,
      takes_effect_at: new Date(takesEffectAt),
      imported_by: importedBy,
    });
    forgetRulesInForce();
    return new StepResponse(stored.id);
  },
);

/** Puts a version of the import rules on file; answers with its id. */
export const storeDatasetWorkflow = createWorkflow(
  "store-dataset",
  (input: WorkflowData<DatasetToStore>) => new WorkflowResponse(storeDatasetStep(input)),
);

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { FundChange } from "../../contracts/fund";
import { FUND_MODULE } from "../../modules/fund";
import type { FundModuleService } from "../../modules/fund/service";
import { FundRefusal } from "./fund-refusal";

interface ChangeOfFund extends FundChange {
  readonly id: string;
}

const changeFundStep = createStep(
  "change-fund",
  async ({ id, name, purpose, status }: ChangeOfFund, { container }) => {
    const funds = container.resolve<FundModuleService>(FUND_MODULE);
    const [fund] = await funds.listFunds({ id });
    if (!fund) throw new FundRefusal("fund_not_found", "There is no such fund.");
    await funds.updateFunds({
      id,
      ...(name ? { name: { ...name } } : {}),
      ...(purpose ? { purpose: { ...purpose } } : {}),
      ...(status ? { status } : {}),
    });
    return new StepResponse(id);
  },
);

/** Renames a fund, closes it or opens it again. What it was given stays its own under every name. */
export const changeFundWorkflow = createWorkflow(
  "change-fund",
  (change: ChangeOfFund) => new WorkflowResponse(changeFundStep(change)),
);

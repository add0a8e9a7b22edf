import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewFund } from "../../contracts/fund";
import { FUND_MODULE } from "../../modules/fund";
import type { FundModuleService } from "../../modules/fund/service";
import { FundRefusal } from "./fund-refusal";

/** The only step of its workflow: there is nothing to undo, and the database would refuse to. */
const createFundStep = createStep("create-fund", async (fund: NewFund, { container }) => {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (
    fund.center_id !== null &&
    !(await sql("center").where({ id: fund.center_id, deleted_at: null }).first("id"))
  )
    throw new FundRefusal("center_not_found", "There is no such center.");
  if (await sql("fund").where("handle", fund.handle).first("id"))
    throw new FundRefusal("fund_exists", `There is a fund with the handle "${fund.handle}" already.`);
  const funds = container.resolve<FundModuleService>(FUND_MODULE);
  const created = await funds.createFunds({ ...fund, name: { ...fund.name }, purpose: { ...fund.purpose } });
  return new StepResponse(created.id);
});

/** Opens a fund; answers with its id. Two who open the same handle at once: the database keeps one. */
export const createFundWorkflow = createWorkflow(
  "create-fund",
  (fund: NewFund) => new WorkflowResponse(createFundStep(fund)),
);

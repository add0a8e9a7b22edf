import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { type CodeWay, resetEnd } from "../../domain/access/code-life";
import { newEntryCode } from "../../domain/access/entry-code";
import { hashOf } from "../../domain/access/secret-code";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { recordActStep } from "./steps/record-act";

interface ResetWish {
  readonly accountId: string;
  readonly way: CodeWay;
  readonly act: NewAct;
}

const issueStep = createStep(
  "issue-password-reset",
  async ({ accountId, way, act }: ResetWish, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const code = newEntryCode();
    const expiresAt = resetEnd(way, new Date());
    const { id } = await access.createPasswordResets({
      account_id: accountId,
      code_hash: hashOf(code),
      way,
      issued_by: act.actor.id,
      expires_at: expiresAt,
    });
    return new StepResponse({ code, expiresAt }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccessModuleService>(ACCESS_MODULE).deletePasswordResets(id);
  },
);

/** A code with which the manager chooses a new password, once. The code is nowhere else. */
export const issueResetWorkflow = createWorkflow("issue-manager-reset", (wish: ResetWish) => {
  const issued = issueStep(wish);
  recordActStep(transform({ wish }, ({ wish: { act } }) => act));
  return new WorkflowResponse(issued);
});

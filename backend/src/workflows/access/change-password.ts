import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { ChangePassword } from "../../contracts/manager/access";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { endSessionsStep } from "./log-out";
import { checkPassword, replacePassword } from "./password";
import { recordActStep } from "./steps/record-act";
import { spendResetsStep } from "./steps/spend-resets";

interface PasswordChange extends ChangePassword {
  readonly accountId: string;
  /** The device that stays logged in. */
  readonly sessionId: string;
  readonly act: NewAct;
}

const replaceStep = createStep(
  "replace-manager-password",
  async ({ accountId, password, new_password }: PasswordChange, { container }) => {
    const { isRight } = await checkPassword(container, accountId, password);
    if (!isRight) throw new AccessRefused("password_wrong");
    await replacePassword(container, accountId, new_password);
    return new StepResponse(undefined, { accountId, password });
  },
  async (before, { container }) => {
    if (before) await replacePassword(container, before.accountId, before.password);
  },
);

/** Changes the own password; every other device is logged out, and no code for a new one works any more. */
export const changePasswordWorkflow = createWorkflow("change-manager-password", (input: PasswordChange) => {
  replaceStep(input);
  spendResetsStep(transform({ input }, ({ input: { accountId } }) => ({ accountId })));
  endSessionsStep(
    transform({ input }, ({ input: { accountId, sessionId } }) => ({
      accountId,
      exceptSessionId: sessionId,
    })),
  );
  recordActStep(transform({ input }, ({ input: { act } }) => act));
});

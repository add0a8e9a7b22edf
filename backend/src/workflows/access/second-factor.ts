import type { AuthMfaDTO, IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { StartedSecondFactor } from "../../contracts/manager/access";
import { qrCode } from "../../documents/paper/qr-code";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { claimFactorCode, forgetFactorTries } from "./factor-tries";
import { recordActStep } from "./steps/record-act";

const METHOD = "totp";
const ISSUER = "Second Chance Crafts";
/** As many as fit on a paper in a purse; each costs a slow hash. */
const RECOVERY_CODES = 6;
/** Recovery codes are longer than any code of an app. */
const APP_CODE = /^\d{6}$/;

const authOf = (container: MedusaContainer) => container.resolve<IAuthModuleService>(Modules.AUTH);

const accountOf = (container: MedusaContainer, id: string) =>
  container.resolve<AccessModuleService>(ACCESS_MODULE).retrieveAccount(id);

async function factorOf(
  container: MedusaContainer,
  accountId: string,
  status: "pending" | "enabled",
): Promise<AuthMfaDTO | undefined> {
  const { auth_identity_id } = await accountOf(container, accountId);
  const factors = await authOf(container).listAuthMfa({ auth_identity_id, provider: METHOD, status });
  return factors[0];
}

/** Medusa says of a wrong code that it isn't allowed; anything else is a fault. */
function wrongCode(error: unknown): never {
  if (error instanceof MedusaError && error.type !== MedusaError.Types.UNEXPECTED_STATE)
    throw new AccessRefused("second_factor_wrong");
  throw error;
}

export async function isSecondFactorOn(container: MedusaContainer, accountId: string): Promise<boolean> {
  return (await factorOf(container, accountId, "enabled")) !== undefined;
}

/** Begins to turn the second factor on; an earlier beginning that was left is given up. */
export async function startSecondFactor(
  container: MedusaContainer,
  accountId: string,
): Promise<StartedSecondFactor> {
  if (await isSecondFactorOn(container, accountId)) throw new AccessRefused("second_factor_on");
  const auth = authOf(container);
  const left = await factorOf(container, accountId, "pending");
  if (left) await auth.disableAuthMfa({ id: left.id });
  const { auth_identity_id, login } = await accountOf(container, accountId);
  const started = await auth.startAuthMfa({
    auth_identity_id,
    provider: METHOD,
    issuer: ISSUER,
    label: login,
  });
  const { secret = "", otpauth_url = "" } = started as { secret?: string; otpauth_url?: string };
  return { secret, otpauth_url, qr: qrCode(otpauth_url) };
}

interface Confirming {
  readonly accountId: string;
  readonly code: string;
  readonly act: NewAct;
}

const confirmStep = createStep(
  "confirm-second-factor",
  async (input: Confirming, { container }) => {
    const { accountId, code } = input;
    const auth = authOf(container);
    const pending = await factorOf(container, accountId, "pending");
    if (!pending) throw new AccessRefused("second_factor_wrong");
    const { auth_identity_id } = await accountOf(container, accountId);
    await auth.verifyAuthMfa({ id: pending.id, auth_identity_id, code }).catch(wrongCode);
    const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id, count: RECOVERY_CODES });
    return new StepResponse(codes, pending.id);
  },
  async (factorId, { container }) => {
    if (factorId) await authOf(container).disableAuthMfa({ id: factorId });
  },
);

/** Turns the second factor on with a code of the app; answers with the codes for when the app is lost, shown this once. */
export const confirmSecondFactorWorkflow = createWorkflow("turn-second-factor-on", (input: Confirming) => {
  const codes = confirmStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
  return new WorkflowResponse(codes);
});

const endStep = createStep("end-second-factor", async ({ accountId, code }: Confirming, { container }) => {
  const auth = authOf(container);
  const factor = await factorOf(container, accountId, "enabled");
  if (!factor) throw new AccessRefused("second_factor_wrong");
  await claimFactorCode(container, accountId, code);
  const { auth_identity_id } = await accountOf(container, accountId);
  if (APP_CODE.test(code))
    await auth.verifyAuthMfa({ id: factor.id, auth_identity_id, code }).catch(wrongCode);
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of Medusa's, no hook of React's
  else await auth.useAuthMfaRecoveryCode({ auth_identity_id, code }).catch(wrongCode);
  await auth.disableAuthMfa({ id: factor.id });
  return new StepResponse(undefined);
});

/** Turns the second factor off, with one of its codes. */
export const endSecondFactorWorkflow = createWorkflow("turn-second-factor-off", (input: Confirming) => {
  endStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
});

/** Answers the challenge of a login. @throws AccessRefused `second_factor_wrong`, `too_many_tries`; five wrong codes end the challenge */
export async function answerChallenge(
  container: MedusaContainer,
  accountId: string,
  id: string,
  code: string,
): Promise<void> {
  await claimFactorCode(container, accountId, code);
  const { auth_identity_id } = await accountOf(container, accountId);
  const method = APP_CODE.test(code) ? METHOD : "recovery_code";
  await authOf(container).verifyAuthMfaChallenge({ id, auth_identity_id, method, code }).catch(wrongCode);
  await forgetFactorTries(container, accountId, code);
}

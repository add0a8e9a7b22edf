import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { AnswerChallenge } from "../../contracts/manager/access";
import type { LogIn } from "../../contracts/manager/session";
import type { Portal } from "../../contracts/portal";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { holderKind } from "../../domain/access/portal-words";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { accountOfChallenge, keepLoginChallenge } from "./login-challenge";
import { noteFailedLogIn } from "./note-failed-log-in";
import { checkPassword } from "./password";
import { answerChallenge } from "./second-factor";
import { openSessionStep } from "./steps/open-session";
import { recordActStep } from "./steps/record-act";

type From = { readonly portal: Portal; readonly from: WhereFrom };

/** The account of the portal with this login and password. */
const checkPasswordStep = createStep(
  "check-password",
  async ({ portal, login, password, from }: LogIn & From, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const [account] = await access.listAccounts({ portal, login }, { take: 1 });
    const { isRight, challenge } = await checkPassword(container, account?.id ?? null, password);
    if (account && !isRight)
      noteFailedLogIn(container, { accountId: account.id, portal, step: "password", from });
    if (!account || !isRight) throw new AccessRefused("login_wrong");
    if (challenge) {
      await keepLoginChallenge(container, challenge, account.id);
      throw new AccessRefused("second_factor_needed", { challenge });
    }
    return new StepResponse(account.id);
  },
);

const answerChallengeStep = createStep(
  "answer-challenge",
  async ({ portal, challenge, code, from }: AnswerChallenge & From, { container }) => {
    const accountId = await accountOfChallenge(container, portal, challenge);
    if (!accountId) throw new AccessRefused("second_factor_wrong");
    try {
      await answerChallenge(container, accountId, challenge, code);
    } catch (refusal) {
      if (refusal instanceof AccessRefused)
        noteFailedLogIn(container, { accountId, portal, step: "second_factor", from });
      throw refusal;
    }
    return new StepResponse(accountId);
  },
);

const loggedIn = (accountId: string, { portal, from }: From): NewAct => ({
  actor: { kind: holderKind(portal), id: accountId },
  action: "access.logged_in",
  centerId: null,
  workshopId: null,
  subject: { type: holderKind(portal), id: accountId },
  from,
});

/**
 * Logs a device in by name and password; answers with its token. One refusal for a wrong name and a wrong password; with a
 * second factor it refuses with the challenge that `answerChallengeWorkflow` takes.
 */
export const logInWorkflow = createWorkflow("log-in", (door: LogIn & From) => {
  const accountId = checkPasswordStep(door);
  const opened = openSessionStep(
    transform({ accountId, door }, (known) => ({ accountId: known.accountId, from: known.door.from })),
  );
  recordActStep(transform({ accountId, door }, (known) => loggedIn(known.accountId, known.door)));
  return new WorkflowResponse(opened);
});

/** The second step of a login: a code of the second factor, or one of the codes kept for when it is lost. */
export const answerChallengeWorkflow = createWorkflow(
  "answer-login-challenge",
  (door: AnswerChallenge & From) => {
    const accountId = answerChallengeStep(door);
    const opened = openSessionStep(
      transform({ accountId, door }, (known) => ({ accountId: known.accountId, from: known.door.from })),
    );
    recordActStep(transform({ accountId, door }, (known) => loggedIn(known.accountId, known.door)));
    return new WorkflowResponse(opened);
  },
);

import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { AnswerChallenge } from "../../contracts/manager/access";
import type { LogIn } from "../../contracts/manager/session";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { keepLoginChallenge, managerOfChallenge } from "./login-challenge";
import { noteFailedLogIn } from "./note-failed-log-in";
import { checkPassword } from "./password";
import { answerChallenge } from "./second-factor";
import { openSessionStep } from "./steps/open-session";
import { recordActStep } from "./steps/record-act";

type From = { readonly from: WhereFrom };

/** The manager with this login and password. */
const checkPasswordStep = createStep(
  "check-manager-password",
  async ({ login, password, from }: LogIn & From, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const [manager] = await access.listManagers({ login }, { take: 1 });
    const { isRight, challenge } = await checkPassword(container, manager?.id ?? null, password);
    if (manager && !isRight) noteFailedLogIn(container, { managerId: manager.id, step: "password", from });
    if (!manager || !isRight) throw new AccessRefused("login_wrong");
    if (challenge) {
      await keepLoginChallenge(container, challenge, manager.id);
      throw new AccessRefused("second_factor_needed", { challenge });
    }
    return new StepResponse(manager.id);
  },
);

const answerChallengeStep = createStep(
  "answer-manager-challenge",
  async ({ challenge, code, from }: AnswerChallenge & From, { container }) => {
    const managerId = await managerOfChallenge(container, challenge);
    if (!managerId) throw new AccessRefused("second_factor_wrong");
    try {
      await answerChallenge(container, managerId, challenge, code);
    } catch (refusal) {
      if (refusal instanceof AccessRefused)
        noteFailedLogIn(container, { managerId, step: "second_factor", from });
      throw refusal;
    }
    return new StepResponse(managerId);
  },
);

const loggedIn = (managerId: string, from: WhereFrom): NewAct => ({
  actor: { kind: "manager", id: managerId },
  action: "access.logged_in",
  centerId: null,
  workshopId: null,
  subject: { type: "manager", id: managerId },
  from,
});

/**
 * Logs a device in by name and password; answers with its token. One refusal for a wrong name and a wrong password; with a
 * second factor it refuses with the challenge that `answerChallengeWorkflow` takes.
 */
export const logInManagerWorkflow = createWorkflow("log-in-manager", (door: LogIn & From) => {
  const managerId = checkPasswordStep(door);
  const opened = openSessionStep(
    transform({ managerId, door }, (known) => ({ managerId: known.managerId, from: known.door.from })),
  );
  recordActStep(transform({ managerId, door }, (known) => loggedIn(known.managerId, known.door.from)));
  return new WorkflowResponse(opened);
});

/** The second step of a login: a code of the second factor, or one of the codes kept for when it is lost. */
export const answerChallengeWorkflow = createWorkflow(
  "answer-manager-challenge",
  (door: AnswerChallenge & From) => {
    const managerId = answerChallengeStep(door);
    const opened = openSessionStep(
      transform({ managerId, door }, (known) => ({ managerId: known.managerId, from: known.door.from })),
    );
    recordActStep(transform({ managerId, door }, (known) => loggedIn(known.managerId, known.door.from)));
    return new WorkflowResponse(opened);
  },
);

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  answerChallengeSchema,
  askResetSchema,
  codeOnlySchema,
  type ShownReset,
  takeResetSchema,
} from "../../contracts/manager/access";
import { logInSchema, type OpenedSession } from "../../contracts/manager/session";
import type { Portal } from "../../contracts/portal";
import { answerChallengeWorkflow, logInWorkflow } from "../../workflows/access/log-in";
import { mailReset } from "../../workflows/access/send-reset";
import { showReset, takeResetWorkflow } from "../../workflows/access/take-reset";
import { parseInput } from "./parse-input";
import { whereFrom } from "./where-from";

/** What a portal's door does with a request of somebody who isn't logged in. */
type Handler<T = object> = (req: MedusaRequest, res: MedusaResponse<T>) => Promise<void>;

export const logInAt =
  (portal: Portal): Handler<OpenedSession> =>
  async (req, res) => {
    const input = { ...parseInput(logInSchema, req.body), portal, from: whereFrom(req) };
    res.json((await logInWorkflow(req.scope).run({ input })).result);
  };

/** The second step of a login. */
export const answerChallengeAt =
  (portal: Portal): Handler<OpenedSession> =>
  async (req, res) => {
    const input = { ...parseInput(answerChallengeSchema, req.body), portal, from: whereFrom(req) };
    res.json((await answerChallengeWorkflow(req.scope).run({ input })).result);
  };

/** Answers at once and the same for everybody; whether there is such an account is found out afterwards, and told by mail alone. */
export const askResetAt =
  (portal: Portal): Handler =>
  async (req, res) => {
    const { login } = parseInput(askResetSchema, req.body);
    const { scope } = req;
    const from = whereFrom(req);
    res.status(202).json({});
    setImmediate(() => {
      mailReset(scope, { portal, login, from }).catch((error: Error) =>
        scope.resolve(ContainerRegistrationKeys.LOGGER).error("A new password was not mailed", error),
      );
    });
  };

/** Whose password a code changes. */
export const showResetAt =
  (portal: Portal): Handler<ShownReset> =>
  async (req, res) => {
    res.json(await showReset(req.scope, portal, parseInput(codeOnlySchema, req.body).code));
  };

/** Changes it, once. */
export const takeResetAt =
  (portal: Portal): Handler =>
  async (req, res) => {
    const input = { ...parseInput(takeResetSchema, req.body), portal, from: whereFrom(req) };
    await takeResetWorkflow(req.scope).run({ input });
    res.json({});
  };

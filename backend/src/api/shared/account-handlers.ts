import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  changeLanguageSchema,
  changePasswordSchema,
  type RecoveryCodes,
  type SecondFactorDto,
  type SessionList,
  type StartedSecondFactor,
  secondFactorCodeSchema,
} from "../../contracts/manager/access";
import type { ActSubject, NewAct } from "../../domain/access/act";
import type { HolderKind } from "../../domain/access/portal-words";
import { changeLanguageWorkflow } from "../../workflows/access/change-language";
import { changePasswordWorkflow } from "../../workflows/access/change-password";
import { listSessions } from "../../workflows/access/list-sessions";
import { logOutWorkflow } from "../../workflows/access/log-out";
import {
  confirmSecondFactorWorkflow,
  endSecondFactorWorkflow,
  isSecondFactorOn,
  startSecondFactor,
} from "../../workflows/access/second-factor";
import { parseInput } from "./parse-input";

/** How a portal knows whose account a request is about. */
export interface AccountAsks {
  readonly kind: HolderKind;
  /** @throws AccessRefused `not_signed_in` */
  readonly holderOf: (req: MedusaRequest) => { readonly accountId: string; readonly sessionId: string };
  readonly actOf: (
    req: MedusaRequest,
    action: string,
    subject: ActSubject,
    detail?: NewAct["detail"],
  ) => NewAct;
}

type Handler<T = object> = (req: MedusaRequest, res: MedusaResponse<T>) => Promise<void>;

/** What everybody may do with the own account, the same in each portal. */
export function accountHandlers({ kind, holderOf, actOf }: AccountAsks) {
  /** An act on the account itself. */
  const ownAct = (req: MedusaRequest, action: string, detail?: NewAct["detail"]): NewAct =>
    actOf(req, action, { type: kind, id: holderOf(req).accountId }, detail);

  const endSession = async (req: MedusaRequest, sessionId: string): Promise<void> => {
    const act = actOf(req, "access.logged_out", { type: "session", id: sessionId });
    const { accountId } = holderOf(req);
    await logOutWorkflow(req.scope).run({ input: { accountId, sessionId, act } });
  };

  return {
    listSessions: async (req, res) => {
      res.json(await listSessions(req.scope, holderOf(req)));
    },
    /** Logs this device out. */
    logOut: async (req, res) => {
      await endSession(req, holderOf(req).sessionId);
      res.status(204).end();
    },
    /** Logs one of the own devices out. */
    endSession: async (req, res) => {
      await endSession(req, req.params.session_id ?? "");
      res.status(204).end();
    },
    /** Logs out everywhere, here too. */
    logOutEverywhere: async (req, res) => {
      const act = ownAct(req, "access.logged_out_everywhere");
      await logOutWorkflow(req.scope).run({ input: { accountId: holderOf(req).accountId, act } });
      res.status(204).end();
    },
    /** Changes the own password and logs the other devices out. */
    changePassword: async (req, res) => {
      const act = ownAct(req, "access.password_changed");
      const input = { ...parseInput(changePasswordSchema, req.body), ...holderOf(req), act };
      await changePasswordWorkflow(req.scope).run({ input });
      res.json({});
    },
    changeLanguage: async (req, res) => {
      const { locale } = parseInput(changeLanguageSchema, req.body);
      const act = ownAct(req, "access.language_changed", { to: locale });
      await changeLanguageWorkflow(req.scope).run({
        input: { accountId: holderOf(req).accountId, locale, act },
      });
      res.json({});
    },
    showSecondFactor: async (req, res) => {
      res.json({ is_on: await isSecondFactorOn(req.scope, holderOf(req).accountId) });
    },
    /** A new secret for the app; nothing changes before a code of it was given. */
    startSecondFactor: async (req, res) => {
      res.json(await startSecondFactor(req.scope, holderOf(req).accountId));
    },
    /** Turns it on. The recovery codes are shown this once. */
    confirmSecondFactor: async (req, res) => {
      const { code } = parseInput(secondFactorCodeSchema, req.body);
      const act = ownAct(req, "access.second_factor_on");
      const input = { accountId: holderOf(req).accountId, code, act };
      const { result } = await confirmSecondFactorWorkflow(req.scope).run({ input });
      res.json({ recovery_codes: result });
    },
    /** Turns it off, with a code of the app or a recovery code. */
    endSecondFactor: async (req, res) => {
      const { code } = parseInput(secondFactorCodeSchema, req.body);
      const act = ownAct(req, "access.second_factor_off");
      await endSecondFactorWorkflow(req.scope).run({
        input: { accountId: holderOf(req).accountId, code, act },
      });
      res.json({});
    },
  } satisfies AccountHandlers;
}

interface AccountHandlers {
  readonly listSessions: Handler<SessionList>;
  readonly logOut: Handler;
  readonly endSession: Handler;
  readonly logOutEverywhere: Handler;
  readonly changePassword: Handler;
  readonly changeLanguage: Handler;
  readonly showSecondFactor: Handler<SecondFactorDto>;
  readonly startSecondFactor: Handler<StartedSecondFactor>;
  readonly confirmSecondFactor: Handler<RecoveryCodes>;
  readonly endSecondFactor: Handler;
}

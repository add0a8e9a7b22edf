import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  errorHandler as medusaErrorHandler,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { PROBLEM_CODES, type ProblemCode } from "../../contracts/error";
import { ACCESS_STATUS, isAccessCode } from "../../domain/access/access-refused";
import { isLockTaken } from "../../workflows/lock-taken";
import { isBeingPaid } from "../../workflows/payment/being-paid";

/** Routes of the shop itself answer `{code, message, details}`; every other route keeps Medusa's own form. */
const OWN_ROUTES =
  /^\/(manager|ngo|store\/(baskets|receipts|catalogue|pieces|centers|workshops|transparency|consents|customers\/me\/receipts))(\/|$|\?)/;
const PORTAL_ROUTES = /^\/(manager|ngo)\//;

const STATUS: Partial<Record<string, number>> = {
  ...ACCESS_STATUS,
  not_found: 404,
  basket_completed: 409,
  in_progress: 409,
  too_many_requests: 429,
  too_many_tries: 429,
  photos_enough_today: 429,
  exports_enough: 429,
  link_expired: 410,
  payment_failed: 422,
  unavailable: 503,
};
/** Where a portal's refusal has a code of its own, its type says the status. */
const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 409,
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.FORBIDDEN]: 403,
};
const CODE_OF_TYPE: Readonly<Record<string, ProblemCode>> = {
  [MedusaError.Types.NOT_FOUND]: "not_found",
  [MedusaError.Types.INVALID_DATA]: "invalid_request",
  [MedusaError.Types.NOT_ALLOWED]: "invalid_request",
  [MedusaError.Types.CONFLICT]: "in_progress",
};

/** Bodies that no route sees. The parser's own words are about characters and bytes, and Medusa gives them no code. */
const UNREAD_BODY: Readonly<Record<string, string>> = {
  "entity.parse.failed": "The body of this request can't be read as JSON.",
  "entity.too.large": "The body of this request is too large.",
};

interface AnswerableError {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
  readonly statusCode?: number;
  readonly details?: Record<string, unknown>;
  readonly problems?: readonly { readonly details?: Record<string, unknown> }[];
}

/** What Medusa's own workflows throw as a plain error, and would answer as a fault; undefined for everything else. */
function busySentence(error: AnswerableError): string | undefined {
  if (isLockTaken(error))
    return "Somebody else is changing this at the moment. Nothing was changed: try again.";
  return isBeingPaid(error) ? "This basket is being paid at this moment. Nothing was changed." : undefined;
}

/** The one error handler: a refusal is an answer of 4xx with its code, and only what nobody foresaw is a 500. */
export function answerErrors() {
  const medusa = medusaErrorHandler();
  return (
    error: AnswerableError,
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    const unread = UNREAD_BODY[error.type ?? ""];
    if (unread) {
      const code: ProblemCode = "invalid_request";
      res
        .status(error.statusCode ?? 400)
        .json({ code, type: MedusaError.Types.INVALID_DATA, message: unread });
      return;
    }
    const busy = busySentence(error);
    if (busy) {
      const code: ProblemCode = "in_progress";
      res.status(409).json({ code, type: MedusaError.Types.CONFLICT, message: busy });
      return;
    }
    // Medusa would answer every conflict with one code and one sentence.
    if (error.type === MedusaError.Types.CONFLICT && error.code && !OWN_ROUTES.test(req.originalUrl)) {
      res.status(409).json({ code: error.code, type: error.type, message: error.message });
      return;
    }
    // An operator's refusals are the portal's too.
    if (!OWN_ROUTES.test(req.originalUrl) && !isAccessCode(error.code)) {
      medusa(error as MedusaError, req, res, next);
      return;
    }
    const isPortals = PORTAL_ROUTES.test(req.originalUrl);
    const code = codeOf(error, isPortals);
    if (!code) {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Unforeseen at ${req.originalUrl}`, error as Error);
      res.status(500).json({ code: "unavailable", message: "Something went wrong on our side." });
      return;
    }
    const details = {
      ...error.details,
      ...error.problems?.[0]?.details,
      ...(error.problems ? { problems: error.problems } : {}),
    };
    const status = STATUS[code] ?? (isPortals ? STATUS_OF_TYPE[error.type ?? ""] : undefined) ?? 400;
    res.status(status).json({ code, message: error.message ?? code, details });
  };
}

function codeOf(error: AnswerableError, isPortals: boolean): string | undefined {
  const { type, code, statusCode } = error;
  const own = PROBLEM_CODES.find((known) => known === code);
  if (own) return own;
  if (isAccessCode(code)) return code;
  // The portal has sentences of its own for what its rooms refuse; a shopper's page knows the gate's codes alone.
  if (isPortals && code && type && type in STATUS_OF_TYPE) return code;
  // What Express itself refuses, such as an encoding that nobody knows.
  if (statusCode && statusCode < 500) return "invalid_request";
  return CODE_OF_TYPE[type ?? ""];
}

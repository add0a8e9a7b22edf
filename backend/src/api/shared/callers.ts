import type { MedusaRequest } from "@medusajs/framework/http";
import { hashOf } from "../../domain/access/secret-code";
import { isKeyToken } from "../../domain/ngo/key-access";
import { STRIPE_PROVIDER } from "../../workflows/attribution/movements";
import { officerIdOf } from "../ngo/ngo-request";

/** Whose minute a request uses up; null for one that isn't counted. */
export type Caller = (req: MedusaRequest) => string | null;

export const byAddress = (req: MedusaRequest): string => req.ip ?? "unknown";

/** The account that somebody tries to enter, from however many addresses: a stranger can use up its owner's minute too. */
export const byAccount = (req: MedusaRequest): string => {
  const { email, identifier, login } = (req.body ?? {}) as Record<string, unknown>;
  const account = String(email ?? identifier ?? login ?? "").trim();
  return account ? account.toLowerCase().slice(0, 254) : byAddress(req);
};

/** Guesses at an account from one address: whoever sits elsewhere, its owner before all, is counted apart. */
export const byAccountAndAddress: Caller = (req) => `${byAddress(req)} ${byAccount(req)}`;

/** The key of an organisation that a program asks with; no count keeps a token. */
export const byKey: Caller = (req) => {
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  return token && isKeyToken(token) ? hashOf(token) : null;
};

/** Whoever is logged in as an officer, however many devices and addresses they have. */
export const byOfficer: Caller = (req) => officerIdOf(req);

/** A payment at Stripe that is begun, by our way or by Medusa's own; null for any other. */
export const byCardPayer: Caller = (req) => (begunAtStripe(req) ? byAddress(req) : null);

/** The same, counted for the basket or for its payments. */
export const byCardBasket: Caller = (req) => (begunAtStripe(req) ? (req.params.id ?? "") : null);

function begunAtStripe(req: MedusaRequest): boolean {
  return (req.body as { provider_id?: unknown } | undefined)?.provider_id === STRIPE_PROVIDER;
}

import { cache } from "react";
import { z } from "zod";
import type { FormatPlace } from "@/i18n/format";
import { callLive } from "./live";
import { done, type Result, refused } from "./result";
import { customerToken, forgetCustomer, rememberCustomer } from "./shopper-cookies";

const text = z.string().nullable();

const savedAddressSchema = z.object({
  id: z.string(),
  first_name: text,
  last_name: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  phone: text,
  is_default_shipping: z.boolean(),
});
export type SavedAddress = z.infer<typeof savedAddressSchema>;

const customerSchema = z.object({
  id: z.string(),
  email: z.string(),
  first_name: text,
  last_name: text,
  phone: text,
  addresses: z.array(savedAddressSchema).default([]),
});
export type Customer = z.infer<typeof customerSchema>;

const customerAnswer = z.object({ customer: customerSchema });
const tokenAnswer = z.object({ token: z.string() });

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface Profile {
  readonly first_name: string;
  readonly last_name: string;
  readonly phone: string;
}

const claimsSchema = z.object({ actor_id: z.string() });

// Only to see whether a customer belongs to it yet; the backend is the one that checks signatures.
function hasCustomer(token: string): boolean {
  try {
    const [, payload = ""] = token.split(".");
    return claimsSchema.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))).actor_id !== "";
  } catch {
    return false;
  }
}

function authenticate(credentials: Credentials, step = ""): Promise<Result<{ token: string }>> {
  return callLive({
    path: `/auth/customer/emailpass${step}`,
    method: "POST",
    body: credentials,
    schema: tokenAnswer,
  });
}

function createCustomer(token: string, email: string, profile?: Profile): Promise<Result<unknown>> {
  return callLive({
    path: "/store/customers",
    method: "POST",
    body: { email, ...profile },
    token,
    schema: z.unknown(),
  });
}

/**
 * Opens a session. An identity without a customer (a registration that was cut off, or a manager who shops) becomes
 * one on the way. A guest's basket stays and is tied to the account when the delivery is saved.
 */
export async function logIn(credentials: Credentials, profile?: Profile): Promise<Result<null>> {
  let session = await authenticate(credentials);
  if (session.ok && !hasCustomer(session.value.token)) {
    const created = await createCustomer(session.value.token, credentials.email, profile);
    if (!created.ok) return created;
    session = await authenticate(credentials);
  }
  if (!session.ok) return session.problem.code === "not_signed_in" ? refused("wrong_password") : session;
  await rememberCustomer(session.value.token);
  return done(null);
}

/** Makes the account and opens its session. An e-mail that has one is answered with `email_taken`. */
export async function register(credentials: Credentials, profile: Profile): Promise<Result<null>> {
  const identity = await authenticate(credentials, "/register");
  if (!identity.ok) return identity.problem.code === "not_signed_in" ? refused("email_taken") : identity;
  return logIn(credentials, profile);
}

export const logOut = (): Promise<void> => forgetCustomer();

/** Who is signed in, or null. A session that ended counts as none. Once a request. */
export const getCustomer = cache(async (): Promise<Result<Customer | null>> => {
  const token = await customerToken();
  if (!token) return done(null);
  const answer = await callLive({ path: "/store/customers/me", token, schema: customerAnswer });
  if (answer.ok) return done(answer.value.customer);
  return answer.problem.code === "not_signed_in" ? done(null) : answer;
});

export async function updateProfile(profile: Profile): Promise<Result<unknown>> {
  return callLive({
    path: "/store/customers/me",
    method: "POST",
    body: profile,
    token: await customerToken(),
    schema: customerAnswer,
  });
}

/** Asks for a mail with a link; the answer is the same for every address. */
export async function requestPasswordReset(
  email: string,
  { locale, country }: FormatPlace,
): Promise<Result<unknown>> {
  return callLive({
    path: "/auth/customer/emailpass/reset-password",
    method: "POST",
    body: { identifier: email, metadata: { locale, country } },
    schema: z.unknown(),
  });
}

/** @param token from the mail, good once and for 15 minutes. */
export async function resetPassword(token: string, password: string): Promise<Result<unknown>> {
  const answer = await callLive({
    path: "/auth/customer/emailpass/update",
    method: "POST",
    body: { password },
    token,
    schema: z.unknown(),
  });
  return !answer.ok && answer.problem.code === "not_signed_in" ? refused("link_expired") : answer;
}

import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const PROVIDER = "emailpass";
/** What Medusa's provider spends on a password: the same work is done for a name that nobody has. */
const WORK = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 64;
const work = promisify<string, Buffer, number, typeof WORK, Buffer>(scrypt);

/**
 * What Medusa's password provider knows an account by; the word is older than the second portal. Not the e-mail address: that would share the password with the same
 * person's account in the shop, and let anybody take the address first.
 */
const entityOf = (accountId: string): string => `manager:${accountId}`;

/** Gives an account a password for the first time; answers with the id of the auth identity that keeps it. */
export async function createPassword(
  container: MedusaContainer,
  accountId: string,
  password: string,
): Promise<string> {
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
  const { authIdentity, error } = await auth.register(PROVIDER, {
    body: { email: entityOf(accountId), password },
  });
  if (!authIdentity)
    throw new Error(`The password of ${accountId} was not kept: ${error ?? "unknown reason"}`);
  return authIdentity.id;
}

/** How a password was taken. */
export interface PasswordCheck {
  readonly isRight: boolean;
  /** Id of Medusa's challenge, where a second factor is on. */
  readonly challenge: string | null;
}

/** Whether this is the account's password; null for a name that nobody has, which takes as long. */
export async function checkPassword(
  container: MedusaContainer,
  accountId: string | null,
  password: string,
): Promise<PasswordCheck> {
  if (accountId === null) {
    await work(password, randomBytes(KEY_BYTES), KEY_BYTES, WORK);
    return { isRight: false, challenge: null };
  }
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
  const { success, mfaChallenge } = await auth.authenticate(PROVIDER, {
    body: { email: entityOf(accountId), password },
  });
  return { isRight: success, challenge: mfaChallenge?.id ?? null };
}

/** Puts another password in the place of the account's. */
export async function replacePassword(
  container: MedusaContainer,
  accountId: string,
  password: string,
): Promise<void> {
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
  const { success, error } = await auth.updateProvider(PROVIDER, {
    entity_id: entityOf(accountId),
    password,
  });
  if (!success) throw new Error(`The password of ${accountId} was not changed: ${error ?? "unknown reason"}`);
}

import type { OpenedSession } from "@second-chance/backend/contracts/manager/session";
import { cookies, headers } from "next/headers";
import { env } from "@/env";
import { MANAGER_COOKIE } from "./manager-cookie";

const PATH = "/workshop";
/** Only the portal's own addresses ever see a manager's token, and no script does. */
const TOKEN_COOKIE = "workshop_session";

export async function rememberManager({ token, account_id, expires_at }: OpenedSession): Promise<void> {
  const jar = await cookies();
  const kept = {
    path: PATH,
    expires: new Date(expires_at),
    sameSite: "strict",
    secure: env().SITE_URL.startsWith("https:"),
  } as const;
  jar.set(TOKEN_COOKIE, token, { ...kept, httpOnly: true });
  // For the portal's script: what the device remembers of somebody else isn't theirs to see.
  jar.set(MANAGER_COOKIE, account_id, { ...kept, httpOnly: false });
}

export async function forgetManager(): Promise<void> {
  const jar = await cookies();
  jar.delete({ name: TOKEN_COOKIE, path: PATH });
  jar.delete({ name: MANAGER_COOKIE, path: PATH });
}

export const managerToken = async (): Promise<string | undefined> =>
  (await cookies()).get(TOKEN_COOKIE)?.value || undefined;

/** What the backend's limits and its record of what was done need to know of whoever asks. */
export async function askerHeaders(): Promise<Record<string, string>> {
  const asked = await headers();
  const told = { "x-forwarded-for": asked.get("x-forwarded-for"), "x-device": asked.get("user-agent") };
  return Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

import type { OpenedSession } from "@second-chance/backend/contracts/manager/session";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { cookies, headers } from "next/headers";
import { env } from "@/env";
import { MANAGER_COOKIE } from "./manager-cookie";

/** Only a portal's own addresses ever see its token, and no script does. */
const SESSIONS: Readonly<Record<Portal, { readonly path: string; readonly cookie: string }>> = {
  workshop: { path: "/workshop", cookie: "workshop_session" },
  ngo: { path: "/ngo", cookie: "ngo_session" },
};

export async function rememberAccount(portal: Portal, opened: OpenedSession): Promise<void> {
  const jar = await cookies();
  const { path, cookie } = SESSIONS[portal];
  const kept = {
    path,
    expires: new Date(opened.expires_at),
    sameSite: "strict",
    secure: env().SITE_URL.startsWith("https:"),
  } as const;
  jar.set(cookie, opened.token, { ...kept, httpOnly: true });
  // For the workshop portal's script: what the device remembers of somebody else isn't theirs to see.
  if (portal === "workshop") jar.set(MANAGER_COOKIE, opened.account_id, { ...kept, httpOnly: false });
}

export async function forgetAccount(portal: Portal): Promise<void> {
  const jar = await cookies();
  const { path, cookie } = SESSIONS[portal];
  jar.delete({ name: cookie, path });
  if (portal === "workshop") jar.delete({ name: MANAGER_COOKIE, path });
}

export const portalToken = async (portal: Portal): Promise<string | undefined> =>
  (await cookies()).get(SESSIONS[portal].cookie)?.value || undefined;

/** What the backend's limits and its record of what was done need to know of whoever asks. */
export async function askerHeaders(): Promise<Record<string, string>> {
  const asked = await headers();
  const told = { "x-forwarded-for": asked.get("x-forwarded-for"), "x-device": asked.get("user-agent") };
  return Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

import { env } from "@/env";
import { askerHeaders, portalToken } from "./portal-session";

/** A chain of many years is written while it is sent. */
const TIMEOUT_MS = 5 * 60_000;

type NgoFile =
  | { readonly ok: true; readonly answer: Response }
  | { readonly ok: false; readonly code: string };

/** A file of the organisations' portal, opened with the session of this device. `path` is that under `/ngo/`, with its query. */
export async function openNgoFile(path: string): Promise<NgoFile> {
  const token = await portalToken("ngo");
  if (!token) return { ok: false, code: "not_signed_in" };
  try {
    const answer = await fetch(new URL(`/ngo/${path}`, env().BACKEND_URL), {
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // As it is: the length that is passed on is that of the file.
      headers: { ...(await askerHeaders()), authorization: `Bearer ${token}`, "accept-encoding": "identity" },
    });
    if (answer.ok) return { ok: true, answer };
    const said = (await answer.json().catch(() => ({}))) as { readonly code?: unknown };
    return { ok: false, code: typeof said.code === "string" ? said.code : "unavailable" };
  } catch (error) {
    console.error(`ngo ${path} failed:`, error instanceof Error ? error.message : error);
    return { ok: false, code: "unavailable" };
  }
}

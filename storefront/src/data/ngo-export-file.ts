import { env } from "@/env";
import { askerHeaders, portalToken } from "./portal-session";

/**
 * The file of an export, asked for with the session of this device; null for whoever has none. Uncompressed, so that its length
 * stays true on the way.
 */
export async function fetchExportFile(
  organisation: string,
  id: string,
  signal: AbortSignal,
): Promise<Response | null> {
  const token = await portalToken("ngo");
  if (!token) return null;
  const path = `/ngo/organisations/${encodeURIComponent(organisation)}/exports/${encodeURIComponent(id)}/file`;
  return fetch(new URL(path, env().BACKEND_URL), {
    cache: "no-store",
    signal,
    headers: {
      ...(await askerHeaders()),
      "accept-encoding": "identity",
      authorization: `Bearer ${token}`,
    },
  });
}

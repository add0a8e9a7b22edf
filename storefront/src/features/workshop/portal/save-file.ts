import { PORTAL_HEADERS, type PortalAnswer, portalUrl } from "./portal-api";

const WAIT_MS = 60_000;

/** Fetches a file of the backend and puts it where the device keeps its files. Never throws. */
export async function saveFile(
  path: string,
  { method = "GET" }: { readonly method?: "GET" | "POST" } = {},
): Promise<PortalAnswer<null>> {
  let response: Response;
  try {
    response = await fetch(portalUrl(path), {
      method,
      cache: "no-store",
      headers: PORTAL_HEADERS,
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.ok) {
      hand(await response.blob(), nameOf(response));
      return { state: "ok", data: null };
    }
  } catch {
    return { state: "no_line" };
  }
  const said: unknown = await response.json().catch(() => ({}));
  const {
    code = "unavailable",
    message = "",
    details = {},
  } = said as {
    code?: string;
    message?: string;
    details?: Record<string, unknown>;
  };
  return { state: "refused", status: response.status, code, message, details };
}

const nameOf = ({ headers }: Response): string =>
  /filename="?([^";]+)/.exec(headers.get("content-disposition") ?? "")?.[1] ?? "file";

function hand(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // After the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(address), WAIT_MS);
}

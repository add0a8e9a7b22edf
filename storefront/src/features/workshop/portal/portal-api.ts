/** What came of asking the shop: an answer, a refusal with its code, or no line at all. */
export type PortalAnswer<T> =
  | { readonly state: "ok"; readonly data: T }
  | {
      readonly state: "refused";
      readonly status: number;
      /** Stable; `workshop-portal.refusal` and each area's own texts have a sentence for it. */
      readonly code: string;
      /** English, for logs. */
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly state: "no_line" };

const WAIT_MS = 30_000;
/** A whole file travels for minutes on a slow line. */
export const FILE_WAIT_MS = 300_000;

interface Ask {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON; a file as it is. */
  readonly body?: unknown;
}

function sent(body: unknown): Pick<RequestInit, "body" | "headers"> {
  if (body === undefined) return { headers: PORTAL_HEADERS };
  const type = body instanceof Blob ? "application/octet-stream" : "application/json";
  return {
    headers: { ...PORTAL_HEADERS, "content-type": type },
    body: body instanceof Blob ? body : JSON.stringify(body),
  };
}

/** The header that no foreign page can send (see pass-to-portal). Also for what is sent otherwise, such as photos. */
export const PORTAL_HEADERS = { "x-portal": "1" } as const;

/** Where the browser reaches a route of the backend: `/workshops/…` is `/manager/workshops/…` there. */
export const portalUrl = (path: string): string => `/workshop/api${path}`;

/** Called whenever the shop says that nobody is logged in (any more); portal-session listens. */
let onEnded: () => void = () => undefined;
export function whenSessionEnds(listener: () => void): void {
  onEnded = listener;
}

/** One call to a route of the backend under `/manager`. Never throws. */
export async function askPortal<T>(
  path: string,
  { method = "GET", body }: Ask = {},
): Promise<PortalAnswer<T>> {
  let response: Response;
  let said: unknown;
  try {
    response = await fetch(portalUrl(path), {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(body instanceof Blob ? FILE_WAIT_MS : WAIT_MS),
      ...sent(body),
    });
    const text = await response.text();
    said = text ? JSON.parse(text) : undefined;
  } catch {
    return { state: "no_line" };
  }
  if (response.ok) return { state: "ok", data: said as T };
  const {
    code = "unavailable",
    message = "",
    details = {},
  } = (said ?? {}) as {
    code?: string;
    message?: string;
    details?: Record<string, unknown>;
  };
  if (code === "not_signed_in") onEnded();
  return { state: "refused", status: response.status, code, message, details };
}

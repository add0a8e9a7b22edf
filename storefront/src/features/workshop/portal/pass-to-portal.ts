import { IMPORT_LIMITS } from "@second-chance/backend/contracts/manager/piece-import-words";
import { askerHeaders, forgetAccount, portalToken } from "@/data/portal-session";
import { env } from "@/env";
import { FILE_WAIT_MS } from "./portal-api";

/** A chunk of a photo with room to spare; of what the portal sends, only a list of pieces is larger. */
const MOST_BYTES = 300 * 1024;
const TIMEOUT_MS = 60_000;
const LIST_OF_PIECES = /^workshops\/[^/]+\/piece-imports$/;
/** What the backend may say to the device, and the device to the backend, besides the body. */
const TOLD_BACK = /^(content-type|content-disposition|location|retry-after|upload-.+|tus-.+)$/;
const TOLD_ON = /^(accept|content-type|content-length|upload-.+|tus-.+|x-http-method-override)$/;
/** A foreign page can't send this without asking first, and is refused then. */
const OWN_HEADER = "x-portal";

const picked = (headers: Headers, names: RegExp): [string, string][] =>
  [...headers].filter(([name]) => names.test(name));

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status, headers: { "cache-control": "no-store" } });
}

const isLoggedOut = (method: string, [room, id]: readonly string[], { ok }: Response): boolean =>
  ok && method === "DELETE" && id === undefined && (room === "session" || room === "sessions");

/** One call of the portal to the backend. Bodies stream through; nothing is kept on the way. */
export async function passToPortal(request: Request, path: readonly string[]): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD" && !request.headers.has(OWN_HEADER))
    return refusal(400, "invalid_request", "Only the portal itself may ask for this.");
  if (path.some((part) => part === ".." || part === "."))
    return refusal(404, "not_found", "There is nothing here.");
  // The door gives out keys in its answers, for our own server alone: no script may see one.
  if (path[0]?.toLowerCase() === "door") return refusal(404, "not_found", "There is nothing here.");
  // What doesn't say how long it is could be of any length. Browsers say it of everything that the portal sends.
  if (request.headers.has("transfer-encoding"))
    return refusal(411, "length_required", "Say how long the body is, in content-length.");
  const isList = request.method === "POST" && LIST_OF_PIECES.test(path.join("/"));
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > (isList ? IMPORT_LIMITS.bytes : MOST_BYTES))
    return refusal(413, "invalid_request", "Too much at once.");
  const token = await portalToken("workshop");
  if (!token) return refusal(401, "not_signed_in", "Log in to go on.");
  const target = new URL(`/manager/${path.map(encodeURIComponent).join("/")}`, env().BACKEND_URL);
  target.search = new URL(request.url).search;
  try {
    const answer = await fetch(target, {
      method: request.method,
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(isList ? FILE_WAIT_MS : TIMEOUT_MS),
      headers: {
        ...Object.fromEntries(picked(request.headers, TOLD_ON)),
        ...(await askerHeaders()),
        authorization: `Bearer ${token}`,
      },
      // Undici's word for a body that streams; the DOM's types don't know it.
      ...(request.body && length > 0 ? { body: request.body, duplex: "half" } : {}),
    });
    // Nobody carries a key that opens nothing.
    if (answer.status === 401 || isLoggedOut(request.method, path, answer)) await forgetAccount("workshop");
    return new Response(answer.body, {
      status: answer.status,
      headers: [...picked(answer.headers, TOLD_BACK), ["cache-control", "no-store"]],
    });
  } catch (error) {
    console.error(
      `${request.method} ${target.pathname} failed:`,
      error instanceof Error ? error.message : error,
    );
    return refusal(503, "unavailable", "The shop can't be reached.");
  }
}

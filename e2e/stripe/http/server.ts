import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answerControl, type Controls } from "../control/control";
import { elementScript } from "../element/bundle";
import { ApiVersion } from "../objects/api-version";
import { answerRedirectPage } from "../pages/redirect-page";
import type { World } from "../world/world";
import type { StripeApi } from "./api";

/** More than any call of ours. */
const MOST_BYTES = 256 * 1024;

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type, stripe-version",
  "access-control-allow-methods": "GET, POST, OPTIONS",
};

/** The HTTP server: Stripe's API, Stripe.js, the page of a bank, and the controls of a test. */
export function createStripeServer(world: World, api: StripeApi, controls: Controls): Server {
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A fault of the stand-in itself must not look like one of Stripe's.
      console.error(error);
      send(response, 599, "text/plain", `The stand-in is broken: ${error}`);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search, searchParams } = new URL(request.url ?? "/", "http://stripe.invalid");
    const method = request.method ?? "GET";
    if (method === "OPTIONS") return send(response, 204, "text/plain", "");
    const body = await read(request);
    if (body === undefined) return send(response, 413, "text/plain", "too large");
    if (pathname.endsWith("/stripe.js"))
      return send(response, 200, "text/javascript; charset=utf-8", elementScript());
    if (pathname.startsWith("/redirect/"))
      return answerRedirectPage(world, { method, pathname, searchParams, body }, response);
    if (pathname.startsWith("/_stand-in/")) {
      const { status, value } = await answerControl(controls, method, pathname.slice(10), body);
      return send(response, status, "application/json", JSON.stringify(value));
    }
    return answerApi(request, response, { method, path: pathname, query: search.slice(1), body });
  }

  function answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    call: { method: string; path: string; query: string; body: string },
  ) {
    const { authorization } = request.headers;
    const key = request.headers["idempotency-key"];
    const given = api.handle({ ...call, authorization, idempotencyKey: Array.isArray(key) ? key[0] : key });
    if (given.kind === "broken") {
      setTimeout(() => request.socket.destroy(), given.afterMs);
      return;
    }
    response.setHeader("request-id", given.requestId);
    response.setHeader("stripe-version", ApiVersion);
    if (key) response.setHeader("idempotency-key", key);
    if (given.replayed) response.setHeader("idempotent-replayed", "true");
    send(response, given.status, "application/json", given.body);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { ...CORS, "content-type": type, "cache-control": "no-store" });
  response.end(body);
}

/** The body, or nothing when it is too large. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}

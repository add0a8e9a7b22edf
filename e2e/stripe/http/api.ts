import type Stripe from "stripe";
import { publicView } from "../objects/payment-intent";
import type { World } from "../world/world";
import { expand } from "./expand";
import type { Fault, FaultRule, Faults } from "./faults";
import { decodeForm, type Form } from "./form";
import { IdempotencyKeys, type KeptAnswer } from "./idempotency";
import { matchRoute } from "./match-route";
import { Params } from "./params";
import { invalidParameter, rateLimited, StripeProblem, serverError, unauthorised } from "./problem";
import type { Route } from "./routes";

export interface ApiRequest {
  method: string;
  path: string;
  query: string;
  body: string;
  authorization: string | undefined;
  idempotencyKey: string | undefined;
}

/** An answer, or a connection that breaks instead. */
export type ApiAnswer =
  | { kind: "answer"; status: number; body: string; requestId: string; replayed: boolean }
  | { kind: "broken"; afterMs: number };

/** Errors that say nothing about the call itself: asking again with the same key may go better. */
const NEVER_KEPT = ["parameter_missing", "parameter_unknown", "parameter_invalid_integer", "rate_limit"];

/** Everything below `/v1`: keys, idempotency, faults, and the acts of the route table. */
export class StripeApi {
  private readonly keys = new IdempotencyKeys();

  constructor(
    private readonly world: World,
    private readonly faults: Faults,
  ) {}

  handle(request: ApiRequest): ApiAnswer {
    const requestId = this.world.id("req");
    const refusal = (problem: StripeProblem): ApiAnswer => ({
      kind: "answer",
      requestId,
      replayed: false,
      ...refusalOf(problem),
    });
    try {
      const found = matchRoute(request.method, request.path);
      if (!found) throw unknownUrl(request);
      const form = decodeForm(request.method === "GET" ? request.query : request.body);
      const isPublic = this.authorise(request, form, found.route, found.id);
      const rule = isPublic ? this.cardFault(found.route) : this.faults.strike(found.route.name);
      const early = this.before(rule?.fault);
      if (early) return early;
      const call = `${request.method} ${request.path} ${request.body}`;
      const key = request.method === "POST" ? request.idempotencyKey : undefined;
      const kept = key ? this.keys.recall(key, call) : undefined;
      if (kept) return { kind: "answer", replayed: true, ...kept };
      this.world.asking = { id: requestId, idempotency_key: key ?? null };
      let answer: KeptAnswer = { requestId, ...this.act(found.route, found.id, form, isPublic) };
      if (rule?.fault === "error_after") answer = { requestId, ...refusalOf(serverError()) };
      if (key && !NEVER_KEPT.some((code) => answer.status >= 400 && answer.body.includes(`"${code}"`)))
        this.keys.keep(key, call, answer);
      if (rule?.fault === "lost_answer") return { kind: "broken", afterMs: rule.hangMs ?? 0 };
      return { kind: "answer", replayed: false, ...answer };
    } catch (error) {
      if (error instanceof StripeProblem) return refusal(error);
      throw error;
    } finally {
      this.world.asking = { id: null, idempotency_key: null };
    }
  }

  private act(route: Route, id: string, form: Form, isPublic: boolean) {
    try {
      const params = new Params(form);
      const answer = route.answer({ world: this.world, id, params });
      const isIntent = (answer as { object?: string }).object === "payment_intent";
      const seen = isPublic && isIntent ? publicView(answer as Stripe.PaymentIntent) : answer;
      return { status: 200, body: JSON.stringify(expand(this.world, seen, params.texts("expand"))) };
    } catch (error) {
      if (error instanceof StripeProblem) return refusalOf(error);
      throw error;
    }
  }

  /** Faults that strike before anything is done; one about cards waits for the next card. */
  private before(fault: Fault | undefined): ApiAnswer | undefined {
    if (fault === "rate_limited") throw rateLimited();
    if (fault === "server_error") throw serverError();
    if (fault === "lost_request") return { kind: "broken", afterMs: 0 };
    if (fault === "declined" || fault === "authentication_required") this.world.forced.push(fault);
    return undefined;
  }

  /** Between a browser and Stripe only the card can fail: the shop is what is tested. */
  private cardFault(route: Route): FaultRule | undefined {
    return route.name.endsWith("/confirm") ? this.faults.strike(route.name) : undefined;
  }

  /** @returns whether it is a browser that asks, with the publishable key and the intent's own secret */
  private authorise({ authorization }: ApiRequest, form: Form, route: Route, id: string): boolean {
    const key = keyOf(authorization) ?? (typeof form.key === "string" ? form.key : "");
    if (/^(sk|rk)_test_./.test(key)) return false;
    if (!/^pk_test_./.test(key)) throw unauthorised(`Invalid API Key provided: ${key.slice(0, 8)}***`);
    if (!route.fromBrowser)
      throw unauthorised(
        "This API call cannot be made with a publishable API key. Please use a secret API key.",
      );
    const intent = id ? this.world.need("payment_intent", id, "intent") : undefined;
    if (intent && form.client_secret !== intent.client_secret)
      throw invalidParameter(
        "payment_intent_invalid_parameter",
        "client_secret",
        "The client_secret provided does not match any associated PaymentIntent on this account.",
      );
    return true;
  }
}

/** The key of a header: a bearer's, or the user's name of the basic scheme as `curl -u` sends it. */
function keyOf(authorization: string | undefined): string | undefined {
  const [scheme, value = ""] = authorization?.split(" ") ?? [];
  if (scheme === "Basic") return Buffer.from(value, "base64").toString("utf8").split(":", 1)[0];
  return scheme === "Bearer" ? value : undefined;
}

function refusalOf({ status, error }: StripeProblem) {
  return { status, body: JSON.stringify({ error }) };
}

function unknownUrl({ method, path }: ApiRequest) {
  return new StripeProblem(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${path}).`,
  });
}

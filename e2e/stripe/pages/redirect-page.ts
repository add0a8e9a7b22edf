import type { ServerResponse } from "node:http";
import type Stripe from "stripe";
import { answerIntent } from "../acts/confirm-intent";
import { decodeForm } from "../http/form";
import { StripeProblem } from "../http/problem";
import type { World } from "../world/world";

interface Visit {
  method: string;
  pathname: string;
  searchParams: URLSearchParams;
  body: string;
}

/** The page of a bank in test mode: one button pays, the other one doesn't. */
export function answerRedirectPage(world: World, visit: Visit, response: ServerResponse) {
  const intent = world.shelves.payment_intent.get(visit.pathname.slice("/redirect/".length));
  if (!intent || visit.searchParams.get("client_secret") !== intent.client_secret)
    return html(response, 404, page("This payment is not known here.", ""));
  const back = intent.next_action?.redirect_to_url?.return_url;
  if (visit.method !== "POST" || !back)
    return html(
      response,
      200,
      page(`Pay ${amountOf(intent)}`, back ? BUTTONS : "<p>This payment is over.</p>"),
    );
  const approves = decodeForm(visit.body).answer === "authorize";
  response.writeHead(303, { location: returnUrl(back, intent, answered(world, intent, approves)) });
  response.end();
}

function answered(world: World, intent: Stripe.PaymentIntent, approves: boolean): string {
  try {
    const { status } = answerIntent(world, intent, approves);
    return status === "requires_payment_method" ? "failed" : "succeeded";
  } catch (error) {
    // Refused after all: the shop reads the reason from the intent.
    if (error instanceof StripeProblem) return "failed";
    throw error;
  }
}

function returnUrl(back: string, { id, client_secret }: Stripe.PaymentIntent, status: string): string {
  const url = new URL(back);
  url.searchParams.set("payment_intent", id);
  url.searchParams.set("payment_intent_client_secret", client_secret ?? "");
  url.searchParams.set("redirect_status", status);
  return url.toString();
}

const BUTTONS = `<form method="post">
<button name="answer" value="authorize">Authorize test payment</button>
<button name="answer" value="fail">Fail test payment</button>
</form>`;

function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Test bank</title>
<style>body{font:1.1rem system-ui;max-width:30rem;margin:4rem auto;padding:0 1rem}button{font:inherit;min-height:44px;margin:.5rem .5rem 0 0;padding:0 1rem}</style>
<h1>Test bank</h1><p>${title}</p>${content}</html>`;
}

function amountOf({ amount, currency }: Stripe.PaymentIntent): string {
  return `${currency.toUpperCase()} ${currency === "vnd" ? amount : (amount / 100).toFixed(2)}`;
}

function html(response: ServerResponse, status: number, body: string) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(body);
}

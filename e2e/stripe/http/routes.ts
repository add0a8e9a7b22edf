import { cancelIntent, captureIntent } from "../acts/capture-intent";
import { answerIntent, CONFIRM_PARAMS, confirmIntent } from "../acts/confirm-intent";
import { createIntent, updateIntent } from "../acts/create-intent";
import { endDispute } from "../acts/dispute";
import { createRefund } from "../acts/refund";
import { standInAccount } from "../objects/account";
import { methodsOf } from "../objects/payment-intent";
import { balanceOf, ripen } from "../world/settlement";
import type { Kind, World } from "../world/world";
import { list } from "./lists";
import type { Params } from "./params";

/** A call as a handler sees it; `id` is the part of the path that names a thing. */
export interface Call {
  world: World;
  id: string;
  params: Params;
}

export interface Route {
  /** Like `POST /v1/payment_intents/:id/capture`. */
  name: string;
  /** Stripe.js may call it, with the publishable key. */
  fromBrowser?: boolean;
  answer: (call: Call) => object;
}

const retrieve =
  (kind: Kind) =>
  ({ world, id, params }: Call): object => {
    params.allow(["client_secret", "key"]);
    return world.need(kind, id);
  };

const lists =
  (kind: Kind, url: string, by: string[] = []) =>
  ({ world, params }: Call): object =>
    list(world, { kind, url, by }, params);

export const ROUTES: Route[] = [
  { name: "POST /v1/payment_intents", answer: ({ world, params }) => createIntent(world, params) },
  { name: "GET /v1/payment_intents", answer: lists("payment_intent", "/v1/payment_intents", ["customer"]) },
  { name: "GET /v1/payment_intents/:id", fromBrowser: true, answer: retrieve("payment_intent") },
  {
    name: "POST /v1/payment_intents/:id",
    answer: ({ world, id, params }) => updateIntent(world, id, params),
  },
  {
    name: "POST /v1/payment_intents/:id/confirm",
    fromBrowser: true,
    answer: ({ world, id, params }) =>
      confirmIntent(world, world.need("payment_intent", id), params.allow(CONFIRM_PARAMS)),
  },
  {
    name: "POST /v1/payment_intents/:id/capture",
    answer: ({ world, id, params }) => captureIntent(world, id, params),
  },
  {
    name: "POST /v1/payment_intents/:id/cancel",
    answer: ({ world, id, params }) => cancelIntent(world, id, params),
  },
  { name: "POST /v1/refunds", answer: ({ world, params }) => createRefund(world, params) },
  { name: "GET /v1/refunds", answer: lists("refund", "/v1/refunds", ["charge", "payment_intent"]) },
  { name: "GET /v1/refunds/:id", answer: retrieve("refund") },
  { name: "GET /v1/charges", answer: lists("charge", "/v1/charges", ["customer", "payment_intent"]) },
  { name: "GET /v1/charges/:id", answer: retrieve("charge") },
  { name: "GET /v1/disputes", answer: lists("dispute", "/v1/disputes", ["charge", "payment_intent"]) },
  { name: "GET /v1/disputes/:id", answer: retrieve("dispute") },
  {
    name: "POST /v1/disputes/:id/close",
    answer: ({ world, id, params }) => {
      params.allow([]);
      return endDispute(world, id, "lost");
    },
  },
  { name: "GET /v1/balance", answer: ({ world }) => balanceOf(world) },
  { name: "GET /v1/balance_transactions", answer: listTransactions },
  { name: "GET /v1/balance_transactions/:id", answer: retrieve("balance_transaction") },
  { name: "GET /v1/payouts", answer: lists("payout", "/v1/payouts", ["status", "destination"]) },
  { name: "GET /v1/payouts/:id", answer: retrieve("payout") },
  { name: "GET /v1/events", answer: listEvents },
  { name: "GET /v1/events/:id", answer: retrieve("event") },
  { name: "GET /v1/payment_methods/:id", answer: retrieve("payment_method") },
  { name: "GET /v1/account", answer: ({ world }) => standInAccount(world.account) },
  { name: "GET /v1/elements/sessions", fromBrowser: true, answer: elementsSession },
  { name: "POST /v1/3ds2/authenticate", fromBrowser: true, answer: authenticate },
];

function listTransactions({ world, params }: Call) {
  ripen(world);
  const payout = params.text("payout");
  const of = { kind: "balance_transaction" as const, url: "/v1/balance_transactions" };
  return list(world, { ...of, by: ["type", "source", "currency"] }, params, {
    names: ["payout"],
    holds: ({ id }) => payout === undefined || world.paidOutBy.get(id) === payout,
  });
}

function listEvents({ world, params }: Call) {
  const types = params.texts("types");
  return list(world, { kind: "event", url: "/v1/events", by: ["type"] }, params, {
    names: ["types", "delivery_success"],
    holds: ({ type }) => types.length === 0 || types.includes(type),
  });
}

/** What the Payment Element asks before it draws: which methods there are. */
function elementsSession({ world, params }: Call) {
  params.allow(["key", "deferred_intent", "client_secret", "type", "locale"]);
  const intent = [...world.shelves.payment_intent.values()].find(
    ({ client_secret }) => client_secret === params.text("client_secret"),
  );
  const currency = intent?.currency ?? params.group("deferred_intent").needText("currency");
  return {
    object: "elements_session",
    payment_method_preference: { ordered_payment_method_types: methodsOf(currency.toLowerCase()) },
  };
}

/** What the owner of a card said in the dialog of Stripe.js. */
function authenticate({ world, params }: Call) {
  params.allow(["key", "client_secret", "source", "approves"]);
  const secret = params.needText("client_secret");
  const intent = world.need("payment_intent", secret.split("_secret_")[0] ?? "", "client_secret");
  return answerIntent(world, intent, params.flag("approves"));
}

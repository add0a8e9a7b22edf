import type Stripe from "stripe";
import { settleDebit } from "../acts/attempt";
import { banksAnswer } from "../acts/banks-answer";
import { captureIntent } from "../acts/capture-intent";
import { answerIntent } from "../acts/confirm-intent";
import { endDispute, openDispute } from "../acts/dispute";
import { arrivePayout, payOut } from "../acts/payout";
import { completeRefund, createRefund, failRefund } from "../acts/refund";
import type { Faults } from "../http/faults";
import { Params } from "../http/params";
import { StripeProblem } from "../http/problem";
import type { Deliveries } from "../webhooks/deliveries";
import type { World } from "../world/world";
import { readDisguise, readDispute, readFaults, readPlan, readRelease } from "./orders";
import { stateOf } from "./state";

/** What a test may do that no shop can: the hands behind the scenery. */
export interface Controls {
  world: World;
  faults: Faults;
  deliveries: Deliveries;
}

interface Order {
  id: string;
  json: unknown;
}

type Act = (controls: Controls, order: Order) => unknown;

const intentOf = ({ world }: Controls, id: string) => world.need("payment_intent", id);

/** By method and path below `/_stand-in`; `:id` is any one part. */
const ACTS: Record<string, Act> = {
  "GET /state": ({ world, faults, deliveries }) => stateOf(world, faults, deliveries),
  "POST /faults": ({ faults }, { json }) => {
    faults.rules = readFaults(json);
    return faults.rules;
  },
  "POST /webhooks": ({ deliveries }, { json }) => {
    deliveries.plan = readPlan(json);
    return deliveries.plan;
  },
  "POST /webhooks/release": ({ deliveries }, { json }) => deliveries.release(readRelease(json)),
  "POST /events/:id/deliver": async ({ world, deliveries }, { id, json }) => ({
    status: await deliveries.deliver(world.need("event", id), readDisguise(json)),
  }),
  "POST /intents/:id/approve": (controls, { id }) =>
    answerIntent(controls.world, intentOf(controls, id), true),
  "POST /intents/:id/fail": (controls, { id }) => answerIntent(controls.world, intentOf(controls, id), false),
  "POST /intents/:id/capture": ({ world }, { id }) => captureIntent(world, id, new Params({})),
  "POST /intents/:id/settle": (controls, { id }) => {
    settleDebit(controls.world, intentOf(controls, id));
    return intentOf(controls, id);
  },
  "POST /intents/:id/dispute": (controls, { id, json }) =>
    openDispute(controls.world, chargeOf(controls, id), readDispute(json)),
  "POST /disputes/:id/win": ({ world }, { id }) => endDispute(world, id, "won"),
  "POST /disputes/:id/lose": ({ world }, { id }) => endDispute(world, id, "lost"),
  "POST /intents/:id/refund": ({ world }, { id, json }) => {
    const { amount } = json as { amount?: number };
    return createRefund(
      world,
      new Params({ payment_intent: id, ...(amount === undefined ? {} : { amount: String(amount) }) }),
    );
  },
  "POST /refunds/:id/fail": ({ world }, { id }) => {
    failRefund(world, world.need("refund", id));
    return world.need("refund", id);
  },
  "POST /refunds/:id/complete": ({ world }, { id }) => {
    completeRefund(world, world.need("refund", id));
    return world.need("refund", id);
  },
  "POST /payouts": ({ world }) => payOut(world, { all: true }) ?? null,
  "POST /payouts/:id/arrive": ({ world }, { id }) => arrivePayout(world, id),
  "POST /banks": ({ world }) => banksAnswer(world, 0),
  "POST /clock": ({ world }, { json }) => {
    const { seconds = 0 } = json as { seconds?: number };
    world.shifted += seconds;
    return { now: world.now() };
  },
};

function chargeOf(controls: Controls, id: string): Stripe.Charge {
  return controls.world.need("charge", String(intentOf(controls, id).latest_charge));
}

/** @param path below `/_stand-in`, like `/intents/pi_1/dispute`; the body is JSON */
export async function answerControl(controls: Controls, method: string, path: string, body: string) {
  const [, first = "", id = ""] = path.split("/");
  const wanted = [`${method} ${path}`, `${method} ${path.replace(`/${first}/${id}`, `/${first}/:id`)}`];
  const act = wanted.map((name) => ACTS[name]).find((one) => one !== undefined);
  if (!act) return { status: 404, value: { error: { message: `No such control: ${method} ${path}` } } };
  try {
    const json: unknown = body ? JSON.parse(body) : {};
    return { status: 200, value: (await act(controls, { id, json })) ?? {} };
  } catch (error) {
    if (error instanceof StripeProblem) return { status: error.status, value: { error: error.error } };
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { status: 400, value: { error: { message: error.message } } };
    throw error;
  }
}

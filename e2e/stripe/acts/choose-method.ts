import type Stripe from "stripe";
import { cardOfNumber, cardOfTestId, type TestCard } from "../cards";
import type { Params } from "../http/params";
import { invalidParameter, StripeProblem } from "../http/problem";
import { bancontactMethod, cardMethod, noBillingDetails, sepaMethod } from "../objects/payment-method";
import type { World } from "../world/world";

/** The payment method a call names by id or describes, or none. */
export function chooseMethod(world: World, params: Params): Stripe.PaymentMethod | undefined {
  if (params.has("payment_method_data")) return describedMethod(world, params.group("payment_method_data"));
  const id = params.text("payment_method");
  if (!id) return undefined;
  const card = cardOfTestId(id);
  if (!card) return world.need("payment_method", id, "payment_method");
  return keepCard(world, card, new Date(world.now() * 1000).getUTCFullYear() + 3, 12, noBillingDetails());
}

const DESCRIBED = [
  "type",
  "card",
  "sepa_debit",
  "bancontact",
  "billing_details",
  "allow_redisplay",
  "metadata",
];

/** What the Payment Element sends; only test numbers are cards here. */
function describedMethod(world: World, data: Params): Stripe.PaymentMethod {
  data.allow(DESCRIBED);
  const type = data.needText("type");
  const billing = billingOf(data.group("billing_details"));
  const facts = { id: world.id("pm"), created: world.now(), billing };
  if (type === "bancontact") return world.keep("payment_method", bancontactMethod(facts));
  if (type === "sepa_debit") {
    const iban = data.group("sepa_debit").needText("iban").replaceAll(" ", "").toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban))
      throw invalidParameter(
        "invalid_bank_account_iban",
        "sepa_debit[iban]",
        "The IBAN you provided is invalid.",
      );
    return world.keep("payment_method", sepaMethod(facts, iban));
  }
  if (type !== "card")
    throw invalidParameter("parameter_invalid", "type", `Invalid payment method type: ${type}`);
  const given = data.group("card").allow(["number", "exp_month", "exp_year", "cvc", "networks"]);
  const card = cardOfNumber(given.needText("number").replaceAll(" ", ""));
  if (!card) throw cardProblem("incorrect_number", "number", "Your card number is incorrect.");
  const year = given.needInteger("exp_year");
  const fullYear = year < 100 ? 2000 + year : year;
  const month = given.needInteger("exp_month");
  requireFuture(world, month, fullYear);
  if (given.text("cvc")?.match(/^\d{3,4}$/) === null)
    throw cardProblem("invalid_cvc", "cvc", "Your card's security code is invalid.");
  return keepCard(world, card, fullYear, month, billing);
}

function keepCard(
  world: World,
  card: TestCard,
  year: number,
  month: number,
  billing: Stripe.PaymentMethod.BillingDetails,
) {
  const facts = { id: world.id("pm"), created: world.now(), billing };
  return world.keep("payment_method", cardMethod(facts, card, { month, year }));
}

function requireFuture(world: World, month: number, year: number) {
  if (month < 1 || month > 12)
    throw cardProblem("invalid_expiry_month", "exp_month", "Your card's expiration month is invalid.");
  const today = new Date(world.now() * 1000);
  if (year * 12 + month < today.getUTCFullYear() * 12 + today.getUTCMonth() + 1)
    throw cardProblem("invalid_expiry_year", "exp_year", "Your card's expiration year is invalid.");
}

function cardProblem(code: string, param: string, message: string) {
  return new StripeProblem(402, { type: "card_error", code, param, message });
}

function billingOf(given: Params): Stripe.PaymentMethod.BillingDetails {
  const address = given.group("address");
  const part = (name: string) => address.text(name) || null;
  return {
    address: {
      city: part("city"),
      country: part("country"),
      line1: part("line1"),
      line2: part("line2"),
      postal_code: part("postal_code"),
      state: part("state"),
    },
    email: given.text("email") || null,
    name: given.text("name") || null,
    phone: given.text("phone") || null,
    tax_id: null,
  };
}

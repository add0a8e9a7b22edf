import {
  byAccount,
  byAccountAndAddress,
  byCardBasket,
  byCardPayer,
  byKey,
  byOfficer,
  type Caller,
} from "./callers";

/** What a count is for; several routes may share one. */
export type Purpose =
  | "auth"
  | "account"
  | "anywhere"
  | "basket"
  | "payment"
  | "cards"
  | "cardsOfBasket"
  | "search"
  | "mail"
  | "invitation"
  | "code"
  | "key";

const CARD_ROUTES = [
  "/store/baskets/:id/payment",
  "/store/payment-collections/:id/payment-sessions",
] as const;

/** Which routes are counted, and by whom. */
export const LIMITED_ROUTES: readonly {
  readonly purpose: Purpose;
  readonly matchers: readonly string[];
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly caller?: Caller;
}[] = [
  { purpose: "auth", method: "POST", matchers: ["/auth/*"] },
  { purpose: "account", method: "POST", matchers: ["/auth/*"], caller: byAccountAndAddress },
  // So high that no single stranger keeps an owner out, and still no way to try a million passwords.
  { purpose: "anywhere", method: "POST", matchers: ["/auth/*"], caller: byAccount },
  { purpose: "auth", method: "POST", matchers: ["/manager/door/*", "/ngo/door/*"] },
  {
    purpose: "account",
    method: "POST",
    matchers: ["/manager/door/*", "/ngo/door/*"],
    caller: byAccountAndAddress,
  },
  { purpose: "anywhere", method: "POST", matchers: ["/manager/door/*", "/ngo/door/*"], caller: byAccount },
  // A password that is tried with a code or inside a session counts like one at the door.
  { purpose: "auth", method: "PUT", matchers: ["/manager/door/reset", "/ngo/door/reset"] },
  {
    purpose: "auth",
    method: "POST",
    matchers: [
      "/manager/password",
      "/manager/second-factor/*",
      "/manager/invitation",
      "/ngo/password",
      "/ngo/second-factor/*",
      "/ngo/invitation",
    ],
  },
  {
    purpose: "basket",
    method: "POST",
    matchers: [
      "/store/baskets",
      "/store/baskets/:id/lines",
      "/store/baskets/:id/lines/:line_id",
      "/store/baskets/:id/delivery",
      "/store/baskets/:id/country",
      "/store/baskets/:id/donation",
      "/store/carts",
      "/store/carts/:id",
      "/store/carts/:id/line-items",
      "/store/carts/:id/line-items/:line_id",
      "/store/carts/:id/shipping-methods",
    ],
  },
  { purpose: "basket", method: "DELETE", matchers: ["/store/baskets/:id/donation"] },
  {
    purpose: "payment",
    method: "POST",
    matchers: [
      "/store/baskets/:id/place",
      "/store/baskets/:id/payment",
      "/store/carts/:id/complete",
      "/store/carts/:id/promotions",
      "/store/payment-collections",
      "/store/payment-collections/:id/payment-sessions",
    ],
  },
  { purpose: "basket", method: "GET", matchers: ["/store/baskets/:id/payment"] },
  // Strangers' cards are tried where a payment can be begun.
  { purpose: "cards", method: "POST", matchers: CARD_ROUTES, caller: byCardPayer },
  { purpose: "cardsOfBasket", method: "POST", matchers: CARD_ROUTES, caller: byCardBasket },
  { purpose: "key", method: "GET", matchers: ["/ngo/organisations/*"], caller: byKey },
  // Each sends a mail to an address that a lead chose.
  {
    purpose: "invitation",
    method: "POST",
    matchers: [
      "/ngo/organisations/:organisation_id/members/invitations",
      "/ngo/organisations/:organisation_id/members/invitations/:invitation_id/mail",
    ],
    caller: byOfficer,
  },
  { purpose: "search", method: "GET", matchers: ["/store/catalogue", "/store/products"] },
  {
    purpose: "mail",
    method: "POST",
    matchers: [
      "/store/receipts/send-link",
      "/store/receipts/:token/returns",
      "/store/questions",
      "/store/questions/forget",
    ],
  },
  { purpose: "code", method: "POST", matchers: ["/store/consents/withdraw"] },
  // Nobody shall fill another's letter box, from however many addresses.
  { purpose: "mail", method: "POST", matchers: ["/store/questions"], caller: byAccount },
];

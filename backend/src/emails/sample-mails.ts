import { countryInText } from "../contracts/country-name";
import { LOCALES, type Locale } from "../contracts/locale";
import type { AlertFacts, AlertKind } from "../contracts/ngo/alerts";
import { RETURN_STATES } from "../contracts/parcel-words";
import { alertMail } from "./alert-mail";
import type { WrittenMail } from "./letter";
import { LISTING_NEWS, listingMail } from "./listing-mail";
import { managerInvitationMail } from "./manager-mails";
import { officerInvitationMail } from "./officer-invitation-mail";
import { orderMail } from "./order-mail";
import { PARCEL_NEWS, parcelMail } from "./parcel-mail";
import { passwordResetMail } from "./password-reset-mail";
import { payoutAnswerMail } from "./payout-answer-mail";
import { portalResetMail } from "./portal-reset-mail";
import { QUESTION_NEWS, questionMail } from "./question-mail";
import { receiptLinkMail } from "./receipt-link-mail";
import { REPORT_NEWS, reportMail } from "./report-mail";
import { returnMail } from "./return-mail";
import { returnedPaymentMail } from "./returned-payment-mail";

export interface SampleMail {
  /** Under which the mail is sent. */
  readonly template: string;
  readonly locale: Locale;
  readonly mail: WrittenMail;
}

/** Each language with a market that reads it. */
const COUNTRIES: Readonly<Record<Locale, string>> = { en: "za", es: "pe", vi: "vn", lt: "lt" };
/** Stands for what the rules in force would say. */
const SENTENCES: Readonly<Record<Locale, string>> = {
  en: "This piece is an example, and so is this sentence.",
  es: "Esta pieza es un ejemplo, y esta frase también.",
  vi: "Món này là ví dụ, và câu này cũng vậy.",
  lt: "Šis dirbinys yra pavyzdys, ir šis sakinys taip pat.",
};
const ALERTS: readonly (readonly [AlertKind, AlertFacts])[] = [
  ["no_sales", { weeks: 4, lastSale: "2026-09-18" }],
  ["evidence_expiring", { document: "pay_policy", expiresOn: "2026-12-05" }],
  ["parcel_late", { parcels: 2, days: 9 }],
  ["payout_overdue", { month: "2026-09", workshopId: "sample", currencyCode: "PEN" }],
  ["refunds_unusual", { currencyCode: "EUR", refunds: 4, percent: 10, days: 90 }],
  ["balance_negative", { workshopId: null, currencyCode: "EUR" }],
];
const SHOP = "https://shop.example";
const order = { displayId: 1042, firstName: "Rosa", receiptUrl: `${SHOP}/order/r1.sample` };
const money = { currencyCode: "EUR" };

/** Every mail that the shop writes, in every language, with invented facts: to be read before anybody gets one. */
export function sampleMails(): SampleMail[] {
  return LOCALES.flatMap((locale) =>
    Object.entries(writtenIn(locale)).map(([template, mail]) => ({ template, locale, mail })),
  );
}

function writtenIn(locale: Locale): Record<string, WrittenMail> {
  const country = COUNTRIES[locale];
  const parcel = {
    ...order,
    center: "Casa Segunda Oportunidad",
    lines: [{ title: "Pyrographed wooden box", quantity: 2 }],
    trackingNumber: "RR123456785PE",
    trackingUrl: "https://post.example/track/RR123456785PE",
  };
  const listed = {
    name: "Elena",
    title: "Pyrographed wooden box",
    workshop: "Wood workshop",
    portalUrl: `${SHOP}/workshop/${locale}/pieces/sample`,
  };
  const listing = {
    approved: { ...listed, reasons: [] },
    sent_back: {
      ...listed,
      reasons: [
        { field: "photos" as const, reason: "The first photo is dark." },
        { field: "weight_g" as const, reason: "Is it really 48 kg?" },
      ],
    },
  };
  const question = {
    title: "Pyrographed wooden box",
    country: countryInText(country, locale),
    wording: SENTENCES[locale],
    isSoldOut: false,
    pieceUrl: `${SHOP}/${locale}/${country}/pieces/pyrographed-wooden-box`,
    forgetUrl: `${SHOP}/${locale}/${country}/forget/f1.sample`,
  };
  const asked = {
    ...order,
    ...money,
    country,
    title: "Pyrographed wooden box",
    quantity: 1,
    isHeld: false,
    note: "Jr. Puno 214, Lima 15001",
    amountMinor: 4500n,
  };
  return {
    "order-placed": orderMail(locale, {
      ...order,
      ...money,
      country,
      lines: [{ title: "Pyrographed wooden box", quantity: 2, totalMinor: 9000n }],
      donations: [{ fund: "Safe clothing", amountMinor: 1000n }],
      shippingMinor: 1200n,
      totalMinor: 11_200n,
    }),
    "payment-returned": returnedPaymentMail(locale, {
      ...money,
      country,
      firstName: order.firstName,
      cause: "gone",
      way: "release",
      amountMinor: 11_200n,
      shopUrl: `${SHOP}/${locale}/${country}`,
    }),
    "receipt-link": receiptLinkMail(locale, order.displayId, order.receiptUrl),
    "password-reset": passwordResetMail(locale, `${SHOP}/account/reset?token=sample`),
    ...Object.fromEntries(
      LISTING_NEWS.map((news) => [`listing-${news}`, listingMail(locale, news, listing[news])]),
    ),
    "manager-invitation": managerInvitationMail(locale, {
      name: "Rosa",
      place: "Casa Segunda Oportunidad",
      url: `${SHOP}/workshop/${locale}/invitation?code=sample`,
    }),
    "manager-reset": portalResetMail(locale, "workshop", `${SHOP}/workshop/${locale}/reset?code=sample`),
    "officer-invitation": officerInvitationMail(locale, {
      name: "Rosa",
      organisation: "Open Hands Network",
      url: `${SHOP}/ngo/${locale}/invitation?code=sample`,
    }),
    "officer-reset": portalResetMail(locale, "ngo", `${SHOP}/ngo/${locale}/reset?code=sample`),
    ...Object.fromEntries(PARCEL_NEWS.map((news) => [`parcel-${news}`, parcelMail(locale, news, parcel)])),
    ...Object.fromEntries(
      QUESTION_NEWS.map((news) => [
        `question-${news}`,
        questionMail(locale, news, { ...question, wording: news === "gone" ? "" : question.wording }),
      ]),
    ),
    ...Object.fromEntries(
      REPORT_NEWS.map((news) => [
        `ngo-report-${news}`,
        reportMail(locale, news, {
          name: "Tomás",
          report: "Women abroad",
          organisation: "Open Hands Network",
          until: new Date("2026-12-09T00:00:00Z"),
          url: `${SHOP}/ngo/${locale}/o/sample/exports`,
        }),
      ]),
    ),
    "ngo-alerts": alertMail(locale, {
      name: "Tomás",
      organisation: "Open Hands Network",
      alertsUrl: `${SHOP}/ngo/${locale}/o/sample/alerts`,
      alerts: ALERTS.map(([kind, facts]) => ({
        kind,
        facts,
        center: "Casa Segunda Oportunidad",
        workshop: kind === "payout_overdue" ? "Wood workshop" : null,
      })),
    }),
    "payout-answer": payoutAnswerMail(locale, {
      name: "Tomás",
      organisation: "Open Hands Network",
      center: "Casa Segunda Oportunidad",
      month: "2026-09",
      question: SENTENCES[locale],
      answer: SENTENCES[locale],
      payoutsUrl: `${SHOP}/ngo/${locale}/o/sample/payouts`,
    }),
    "return-asked-held": returnMail(locale, "asked", { ...asked, isHeld: true, note: "" }),
    ...Object.fromEntries(
      RETURN_STATES.map((state) => [`return-${state}`, returnMail(locale, state, asked)]),
    ),
  };
}

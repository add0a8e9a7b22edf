import type { Locale } from "../../contracts/locale";
import type { Receipt, ReceiptLine, ReceiptParcel } from "../../contracts/receipt";
import type { Part } from "../../domain/allocation";
import { POSTAGE_RECIPIENT } from "../../domain/ledger-shares";
import { mergeParts, TAX_RECIPIENT } from "./card-parts";

/** A row of the card: a piece as often as it was bought, at its list price. */
export interface CardPiece {
  readonly title: string;
  readonly quantity: number;
  readonly workshop: string;
  /** The workshop's mark as path data; null for a workshop that has left the shop. */
  readonly mark: string | null;
  readonly amountMinor: bigint;
}

/**
 * What the card in a parcel says. Of the buyer it knows a first name and nothing else. Amounts are minor units of
 * the currency paid: pieces and postage less the discount are what was paid, and the parts sum to that.
 */
export interface ParcelCard {
  readonly locale: Locale;
  /** Amounts are written as the shops of the buyer's country write them. */
  readonly country: string;
  readonly currencyCode: string;
  readonly firstName: string | null;
  readonly center: string;
  /** "Lima, Peru"; empty for a center that has left the shop. */
  readonly place: string;
  readonly pieces: readonly CardPiece[];
  readonly postageMinor: bigint;
  readonly discountMinor: bigint;
  readonly paidMinor: bigint;
  /** Given back since; zero for most parcels. */
  readonly refundedMinor: bigint;
  readonly parts: readonly Part[];
  readonly policies: readonly { readonly version: number; readonly illustrative: boolean }[];
  readonly testPayment: boolean;
}

/** Who reads the card, and where the parcel comes from in that language. */
export interface CardReader {
  readonly locale: Locale;
  readonly country: string;
  readonly firstName: string | null;
  readonly place: string;
}

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\p{Zs}.'’-]+$/u;

/** A first name that the shop's fonts can print; null for none, and for one in a script that would come out as boxes. */
export function printableName(name: string | null | undefined): string | null {
  const whole = name?.normalize("NFC").trim() ?? "";
  return LATIN_NAME.test(whole) ? whole : null;
}

/** Every line of an order stands in the book with its parts; false for the seconds before attribution has run. */
export function isBooked({ parcels }: Pick<Receipt, "parcels">): boolean {
  return parcels.every(({ lines }) => lines.every(({ trail }) => trail !== null));
}

/** The card of a parcel from the order's frozen lines; null when everything in it was given back. */
export function parcelCard(
  { testPayment, currencyCode }: Pick<Receipt, "testPayment" | "currencyCode">,
  parcel: ReceiptParcel,
  reader: CardReader,
): ParcelCard | null {
  const lines = parcel.lines.map(frozen).filter(isKept);
  if (parcel.status === "cancelled" || lines.length === 0) return null;
  const post = postOf(parcel);
  const all = isKept(post) ? [...lines, post] : lines;
  const sum = (pick: (line: Frozen) => bigint) => all.reduce((total, line) => total + pick(line), 0n);
  const parts = mergeParts(all.flatMap((line) => line.parts));
  return {
    ...reader,
    currencyCode,
    testPayment,
    center: parcel.center.name,
    pieces: lines.flatMap(({ piece }) => piece ?? []),
    postageMinor: isKept(post) ? post.grossMinor : 0n,
    discountMinor: sum(({ grossMinor, paidMinor }) => grossMinor - paidMinor),
    paidMinor: sum(({ paidMinor }) => paidMinor),
    refundedMinor: sum(({ refundedMinor }) => refundedMinor),
    parts,
    policies: policiesOf(parcel.lines),
  };
}

/** A line as the book holds it: its parts, tax among them, sum to what was paid for it. */
interface Frozen {
  readonly piece?: CardPiece;
  readonly grossMinor: bigint;
  readonly paidMinor: bigint;
  readonly refundedMinor: bigint;
  readonly parts: readonly Part[];
}

function isKept({ paidMinor, refundedMinor }: Frozen): boolean {
  return paidMinor > refundedMinor;
}

function frozen({ title, quantity, workshop, trail, refunded }: ReceiptLine): Frozen {
  if (!trail) throw new Error(`The line "${title}" is not in the book yet`);
  const parts = [
    ...trail.parts.map(({ recipient, amountMinor }) => ({ recipient, amountMinor: BigInt(amountMinor) })),
    { recipient: TAX_RECIPIENT, amountMinor: BigInt(trail.taxMinor) },
  ];
  const grossMinor = BigInt(trail.grossMinor);
  return {
    piece: {
      title,
      quantity,
      workshop: workshop.name,
      mark: workshop.mark,
      amountMinor: grossMinor,
    },
    grossMinor,
    paidMinor: BigInt(trail.netMinor) + BigInt(trail.taxMinor),
    refundedMinor: BigInt(refunded.amountMinor),
    parts,
  };
}

function postOf({ postage }: ReceiptParcel): Frozen {
  const [net, tax] = [BigInt(postage.net.amountMinor), BigInt(postage.tax.amountMinor)];
  return {
    grossMinor: BigInt(postage.total.amountMinor),
    paidMinor: net + tax,
    refundedMinor: BigInt(postage.refunded.amountMinor),
    parts: [
      { recipient: POSTAGE_RECIPIENT, amountMinor: net },
      { recipient: TAX_RECIPIENT, amountMinor: tax },
    ],
  };
}

function policiesOf(lines: readonly ReceiptLine[]): ParcelCard["policies"] {
  const known = new Map(lines.flatMap(({ trail }) => (trail ? [[trail.policyVersion, trail] as const] : [])));
  return [...known].map(([version, { illustrative }]) => ({ version, illustrative }));
}

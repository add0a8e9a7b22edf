import { z } from "zod";
import type { IncomeFigures } from "../income";
import type { Localised } from "../locale";
import { PERIOD } from "../statement";

/** GET /manager/workshops/:workshop_id/income?month : a month of the center's own clock; the running one unless another is asked for. */
export const workshopIncomeQuerySchema = z.object({ month: z.string().regex(PERIOD).optional() });
export type WorkshopIncomeQuery = z.infer<typeof workshopIncomeQuerySchema>;

/** Signed minor units as text. */
export interface AmountDto {
  readonly currencyCode: string;
  readonly exponent: number;
  readonly amountMinor: string;
}

/** What a workshop earned: the numbers of *Income* in Admin and of statements. No buyer is in it. */
export interface WorkshopIncome {
  /** `2026-11`, and the day it is where the center is. */
  readonly month: string;
  readonly today: string;
  readonly timeZone: string;
  /** The center's own. */
  readonly currencyCode: string;
  /** One a currency, as all that follows. */
  readonly ofToday: readonly IncomeFigures[];
  readonly ofMonth: readonly IncomeFigures[];
  /**
   * The month in the center's own currency, each part by the rate of its day; `withoutRate` entries aren't in it. Null when
   * nothing was sold in another currency.
   */
  readonly together: (AmountDto & { readonly withoutRate: number }) | null;
  /** Who gets what of the month. */
  readonly recipients: readonly (IncomeFigures & { readonly recipient: string })[];
  readonly pieces: readonly (IncomeFigures & {
    /** Null for what belongs to no piece. */
    readonly productId: string | null;
    /** As it is called now, or was when it was sold. */
    readonly title: Localised | null;
  })[];
  /** Newest first, at most twelve months. */
  readonly months: readonly (IncomeFigures & { readonly month: string })[];
  /** Earned at any time and not paid out, by whom it is for. */
  readonly owed: readonly (AmountDto & { readonly recipient: string })[];
}

export interface WorkshopStatement {
  readonly id: string;
  readonly month: string;
  /** Null for what the center holds itself; shown to whoever reaches all of the center. */
  readonly workshop: string | null;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly openingMinor: string;
  readonly closingMinor: string;
  readonly paidOutMinor: string;
  readonly closedAt: string;
}

export interface WorkshopPayout {
  readonly id: string;
  readonly month: string;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly amountMinor: string;
  readonly paidOn: string;
  readonly reference: string;
  readonly parts: readonly { readonly recipient: string; readonly amountMinor: string }[];
}

/** GET /manager/workshops/:workshop_id/statements; each as a file at …/statements/:id/file?format=pdf|xlsx|csv */
export interface WorkshopStatements {
  readonly statements: readonly WorkshopStatement[];
  readonly payouts: readonly WorkshopPayout[];
}

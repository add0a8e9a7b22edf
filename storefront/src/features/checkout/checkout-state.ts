import type { FormState } from "@/features/form/form-state";

/** A payment that was begun on the server and is to be confirmed in the browser. */
export interface BegunPayment {
  /** Lets the browser confirm this one payment, of this amount. */
  readonly clientSecret: string;
  /** Path of the page that says how it went; a bank leads back to it. */
  readonly returnPath: string;
}

/** What the checkout's form shows after it was sent: refused, to be confirmed, or done. */
export interface CheckoutState extends FormState {
  readonly begun?: BegunPayment;
  /** Where the page goes on as a new document, so that nothing foreign that it loaded goes along. */
  readonly leadTo?: string;
}

/** What the browser needs to show Stripe's own fields, with the words around them. */
export interface ElementView {
  readonly publishableKey: string;
  /** Where a script stands in for Stripe's; null for Stripe itself. */
  readonly scriptUrl: string | null;
  readonly words: Readonly<
    Record<"loading" | "missing" | "retry" | "needsScript" | "refused" | "cancelled" | "unclear", string>
  >;
}

/** One way to pay, named for people. */
export interface PaymentView {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Fields of the provider's own that stand below the choice. */
  readonly element?: ElementView;
}

"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { MoneyDto } from "@second-chance/backend/contracts/money";
import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import type { Stripe } from "@stripe/stripe-js";
import { useEffect, useState } from "react";
import { elementLook, tokensOfPage } from "./element-look";
import { stripeFor } from "./load-stripe";
import { type PaymentDesk, stripeDesk } from "./payment-desk";
import type { ElementView } from "./payment-view";

export interface StripeFieldsProps {
  readonly element: ElementView;
  readonly locale: Locale;
  /** What the basket comes to with the choices so far. */
  readonly amount: MoneyDto;
  /** Told of the desk when the fields stand, and again when they are gone. */
  readonly onDesk: (desk: PaymentDesk | undefined) => void;
  /** Told when Stripe, or its fields, can't be had. */
  readonly onMissing: () => void;
}

/** Stripe's Payment Element, for an amount that isn't asked for yet. The page holds no card: the fields are Stripe's own. */
export default function StripeFields(props: StripeFieldsProps) {
  const { element, locale, amount, onMissing } = props;
  const [stripe, setStripe] = useState<Stripe>();
  const [appearance] = useState(() => elementLook(tokensOfPage()));
  useEffect(() => {
    let isHere = true;
    stripeFor(element, locale).then(
      (one) => isHere && setStripe(one),
      () => isHere && onMissing(),
    );
    return () => {
      isHere = false;
    };
  }, [element, locale, onMissing]);
  if (!stripe) return <p role="status">{element.words.loading}</p>;
  return (
    <Elements
      stripe={stripe}
      options={{
        mode: "payment",
        amount: amount.amountMinor,
        currency: amount.currencyCode.toLowerCase(),
        locale,
        appearance,
      }}
    >
      <Fields {...props} />
    </Elements>
  );
}

function Fields({ element, onDesk, onMissing }: StripeFieldsProps) {
  const stripe = useStripe();
  const elements = useElements();
  const [isReady, setReady] = useState(false);
  const { loading, refused } = element.words;
  useEffect(() => {
    if (stripe && elements && isReady) onDesk(stripeDesk(stripe, elements, refused));
    return () => onDesk(undefined);
  }, [stripe, elements, isReady, onDesk, refused]);
  return (
    <>
      {isReady ? null : <p role="status">{loading}</p>}
      <PaymentElement
        options={{ layout: { type: "accordion", radios: "if_multiple", spacedAccordionItems: false } }}
        onReady={() => setReady(true)}
        onLoadError={onMissing}
      />
    </>
  );
}

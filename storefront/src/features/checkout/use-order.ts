"use client";

import {
  type SubmitEvent,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { UNSENT } from "@/features/form/form-state";
import type { FormatPlace } from "@/i18n/format";
import type { CheckoutState } from "./checkout-state";
import type { PaymentDesk } from "./payment-desk";
import type { ElementView, PaymentView } from "./payment-view";
import { placeOrderAction } from "./place-order-action";

/** Why a payment was refused on this page; each refusal has its own number. */
export interface Refusal {
  readonly attempt: number;
  readonly sentence: string;
}

const FIRST: CheckoutState = UNSENT;

/**
 * Orders from the checkout's form. Where the chosen way to pay has fields of its own, these are looked at first, then the
 * form is saved and the payment begun on the server, then the payment is confirmed here; every other way is the form's
 * action alone, with or without script.
 */
export function useOrder(payments: readonly PaymentView[], place: FormatPlace) {
  const [state, send, isPlacing] = useActionState(placeOrderAction, FIRST);
  const [isPaying, setPaying] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const desk = useRef<PaymentDesk>(undefined);
  const answered = useRef(FIRST);
  const words = payments.find(({ element }) => element)?.element?.words;
  const onDesk = useCallback((one: PaymentDesk | undefined) => {
    desk.current = one;
  }, []);
  const refuse = useCallback((sentence: string | undefined) => {
    setRefusal((before) => ({ attempt: (before?.attempt ?? 0) + 1, sentence: sentence ?? "" }));
    setPaying(false);
  }, []);

  useEffect(() => {
    if (answered.current === state) return;
    answered.current = state;
    if (state.leadTo) window.location.replace(state.leadTo);
    else if (state.begun)
      void confirm(state.begun, desk.current, words).then((sentence) => sentence && refuse(sentence));
    else setPaying(false);
  }, [state, words, refuse]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const element = payments.find(({ id }) => id === form.get("provider"))?.element;
    // Another country is another checkout: the form's action leads there.
    if (!element || form.get("address_country") !== place.country) return;
    event.preventDefault();
    if (isPaying) return;
    setPaying(true);
    setRefusal(undefined);
    void (desk.current?.check() ?? Promise.resolve(element.words.loading)).then(
      (complaint) => (complaint === undefined ? startTransition(() => send(form)) : refuse(complaint)),
      () => refuse(element.words.unclear),
    );
  };

  return { state, send, onSubmit, onDesk, refusal, isBusy: isPlacing || isPaying };
}

/** Confirms a payment and goes on to the page that tells how it went; answers with a sentence where nothing was taken. */
async function confirm(
  { clientSecret, returnPath }: NonNullable<CheckoutState["begun"]>,
  desk: PaymentDesk | undefined,
  words: ElementView["words"] | undefined,
): Promise<string | undefined> {
  if (!desk || !words) return words?.missing;
  const returnUrl = new URL(returnPath, window.location.origin).toString();
  try {
    const outcome = await desk.confirm(clientSecret, returnUrl);
    if (outcome.kind === "cancelled") return words.cancelled;
    if (outcome.kind === "refused") return outcome.sentence ?? words.refused;
    if (outcome.kind === "unclear") return words.unclear;
  } catch {
    return words.unclear;
  }
  window.location.replace(returnUrl);
  return undefined;
}

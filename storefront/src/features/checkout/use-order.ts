"use client";

import { type SubmitEvent, useActionState, useCallback, useRef, useState } from "react";
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
  const [sent, send, isPlacing] = useActionState(placeOrderAction, FIRST);
  const [own, setOwn] = useState(FIRST);
  const [isPaying, setPaying] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const desk = useRef<PaymentDesk>(undefined);
  const state = own.attempt > sent.attempt ? own : sent;
  const words = payments.find(({ element }) => element)?.element?.words;
  const onDesk = useCallback((one: PaymentDesk | undefined) => {
    desk.current = one;
  }, []);

  /** Goes through to the order, or answers with a sentence for beside the fields. */
  const pay = async (form: FormData, said: ElementView["words"], hasFields: boolean) => {
    const complaint = hasFields ? await (desk.current?.check() ?? said.loading) : undefined;
    if (complaint !== undefined) return complaint;
    const answer = await placeOrderAction(state, form);
    // Not left to an effect: once the basket is ordered the page may be drawn without this form.
    if (answer.leadTo) return leave(answer.leadTo);
    setOwn(answer);
    if (!answer.begun) return undefined;
    if (!desk.current) return said.missing;
    const { clientSecret, returnPath } = answer.begun;
    const returnUrl = new URL(returnPath, window.location.origin).toString();
    const outcome = await desk.current.confirm(clientSecret, returnUrl);
    if (outcome.kind === "settled") return leave(returnUrl);
    return (outcome.kind === "refused" && outcome.sentence) || said[outcome.kind];
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const hasFields = payments.some(({ id, element }) => element && id === form.get("provider"));
    // Another country is another checkout: the form's action leads there. Where nothing foreign was loaded, it orders too.
    const isPlain = !hasFields && form.get("leave") !== "whole";
    if (!words || isPlain || form.get("address_country") !== place.country) return;
    event.preventDefault();
    if (isPaying) return;
    setPaying(true);
    setRefusal(undefined);
    const end = (sentence: string | undefined): void => {
      if (sentence) setRefusal((before) => ({ attempt: (before?.attempt ?? 0) + 1, sentence }));
      setPaying(false);
    };
    void pay(form, words, hasFields).then(end, () => end(words.unclear));
  };

  return { state, send, onSubmit, onDesk, refusal, isBusy: isPlacing || isPaying };
}

/** Goes on to a new document; nothing can be pressed here until it comes. */
function leave(path: string): Promise<undefined> {
  window.location.replace(path);
  return new Promise(() => {});
}

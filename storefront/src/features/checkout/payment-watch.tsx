"use client";

import { useEffect, useRef, useState } from "react";
import type { FormatPlace } from "@/i18n/format";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { lookAtPaymentAction, type PaymentLook } from "./look-at-payment-action";
import type { ReturnTicket } from "./return-path";
import { pauseAfter, type ReturnView, viewAfter } from "./return-view";

export interface ReturnWords {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly href: string }[];
}

interface PaymentWatchProps {
  readonly place: FormatPlace;
  readonly ticket: ReturnTicket;
  readonly views: Readonly<Record<ReturnView, ReturnWords>>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Looks until the order stands, and goes there; or says what has become of the payment. */
export function PaymentWatch({ place: { locale, country }, ticket, views }: PaymentWatchProps) {
  const { basket, totalMinor } = ticket;
  const [shown, show] = useState<{ readonly view: ReturnView; readonly sentence?: string | undefined }>({
    view: "checking",
  });
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isHere = true;
    const watch = async (): Promise<void> => {
      for (let looks = 1; isHere; looks += 1) {
        const posted = { locale, country, basket, total: String(totalMinor) };
        // A line that is down for a moment answers the next look.
        const look = await lookAtPaymentAction(posted).catch((): PaymentLook => ({}));
        if (!isHere) return;
        if (look.path) return window.location.replace(look.path);
        const view = viewAfter(look.state, looks);
        if (view !== "checking") return show({ view, sentence: look.sentence });
        await pause(pauseAfter(looks));
      }
    };
    void watch();
    return () => {
      isHere = false;
    };
  }, [locale, country, basket, totalMinor]);

  const isFinal = shown.view !== "checking";
  useEffect(() => {
    if (isFinal) box.current?.focus();
  }, [isFinal]);

  const { title, text, actions } = views[shown.view];
  return (
    <div ref={box} tabIndex={-1} role="status" className="outline-none">
      <EmptyState
        heading="h1"
        title={title}
        actions={actions.map(({ label, href }, index) => (
          <ButtonLink key={href} href={href} look={index === 0 ? "primary" : "secondary"}>
            {label}
          </ButtonLink>
        ))}
      >
        {shown.sentence ? <p className="mb-2">{shown.sentence}</p> : null}
        <p>{text}</p>
      </EmptyState>
    </div>
  );
}

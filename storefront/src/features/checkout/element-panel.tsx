"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { MoneyDto } from "@second-chance/backend/contracts/money";
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { PaymentDesk } from "./payment-desk";
import type { ElementView } from "./payment-view";
import type { StripeFieldsProps } from "./stripe-fields";
import { useSeen } from "./use-seen";

interface ElementPanelProps {
  readonly element: ElementView;
  readonly locale: Locale;
  readonly amount: MoneyDto;
  readonly onDesk: (desk: PaymentDesk | undefined) => void;
}

/** The provider's own fields below its choice. Nothing of it is fetched before somebody gets here. */
export function ElementPanel({ element, locale, amount, onDesk }: ElementPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  const [Fields, setFields] = useState<ComponentType<StripeFieldsProps>>();
  const [isMissing, setMissing] = useState(false);
  const onMissing = useCallback(() => setMissing(true), []);
  useEffect(() => {
    if (!isSeen || isMissing || Fields) return;
    import("./stripe-fields").then((module) => setFields(() => module.default), onMissing);
  }, [isSeen, isMissing, Fields, onMissing]);
  const { loading, missing, retry } = element.words;
  return (
    <div ref={box} className="min-h-40 border border-t-0 border-line px-4 py-5">
      {isMissing ? (
        <Notice look="care" icon="pause" role="alert" title={missing}>
          <Button type="button" look="quiet" onClick={() => setMissing(false)}>
            {retry}
          </Button>
        </Notice>
      ) : Fields ? (
        <Fields element={element} locale={locale} amount={amount} onDesk={onDesk} onMissing={onMissing} />
      ) : (
        <p role="status">{loading}</p>
      )}
    </div>
  );
}

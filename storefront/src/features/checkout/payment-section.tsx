"use client";

import type { MoneyDto } from "@second-chance/backend/contracts/money";
import { useEffect, useRef, useState } from "react";
import type { FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { Choice } from "./choice";
import { ElementPanel } from "./element-panel";
import type { PaymentDesk } from "./payment-desk";
import type { PaymentView } from "./payment-view";
import type { Refusal } from "./use-order";

interface PaymentSectionProps {
  readonly payments: readonly PaymentView[];
  readonly place: FormatPlace;
  readonly amount: MoneyDto;
  /** Counts the answers to the form, which begins anew after each. */
  readonly attempt: number;
  /** Why the provider's own fields were refused. */
  readonly refusal: Refusal | undefined;
  readonly onDesk: (desk: PaymentDesk | undefined) => void;
}

/** How it is paid: one of the ways that are offered, and the fields of the one that has some. */
export function PaymentSection(props: PaymentSectionProps) {
  const { payments, place, amount, attempt, refusal, onDesk } = props;
  const [chosenId, choose] = useState(payments[0]?.id);
  const [wasOpened, setOpened] = useState(false);
  const element = payments.find(({ id }) => id === chosenId)?.element;
  useEffect(() => {
    if (element) setOpened(true);
  }, [element]);
  return (
    <>
      {/* What was loaded for paying must not go along to the next page: it is opened as a new document. */}
      {wasOpened ? <input type="hidden" name="leave" value="whole" /> : null}
      <div key={attempt}>
        {payments.map(({ id, title, note, element: fields }) => (
          <Choice
            key={id}
            name="provider"
            value={id}
            defaultChecked={id === chosenId}
            onChange={() => choose(id)}
            title={title}
            note={
              <>
                {note}
                {fields ? <noscript> {fields.words.needsScript}</noscript> : null}
              </>
            }
          />
        ))}
      </div>
      {element ? (
        <ElementPanel element={element} locale={place.locale} amount={amount} onDesk={onDesk} />
      ) : null}
      {refusal ? <RefusalNotice key={refusal.attempt} sentence={refusal.sentence} /> : null}
    </>
  );
}

/** Takes the focus, as the summary above the form does: it is what somebody has to read next. */
function RefusalNotice({ sentence }: { readonly sentence: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="mt-4">
      <Notice look="problem" role="alert" title={sentence} />
    </div>
  );
}

"use client";

import type { CurrencyCode } from "@second-chance/backend/contracts/money";
import { type ReactNode, useState } from "react";
import { ErrorSummary } from "@/features/form/error-summary";
import type { FieldView } from "@/features/form/field-view";
import { FormFields } from "@/features/form/form-fields";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Button } from "@/ui/button";
import type { Option } from "@/ui/select";
import { type ParcelView, postageMinor } from "./checkout-model";
import { CheckoutSection } from "./checkout-section";
import { CountryField } from "./country-field";
import { DeliveryChoices } from "./delivery-choices";
import { PaymentSection } from "./payment-section";
import type { PaymentView } from "./payment-view";
import { PurposeQuestion, type PurposeView } from "./purpose-question";
import { ReviewPanel } from "./review-panel";
import { useOrder } from "./use-order";
import { useOwnDocument } from "./use-own-document";

export interface CheckoutFormProps {
  readonly place: FormatPlace;
  readonly email: FieldView;
  readonly fields: readonly FieldView[];
  readonly countries: readonly Option[];
  readonly purpose?: PurposeView | undefined;
  readonly parcels: readonly ParcelView[];
  readonly payments: readonly PaymentView[];
  readonly currencyCode: CurrencyCode;
  readonly discountMinor: number;
  readonly donation?: { readonly label: string; readonly amountMinor: number } | undefined;
  /** Everything but postage. */
  readonly withoutPostageMinor: number;
  readonly taxNote?: string | undefined;
  readonly labels: Readonly<
    Record<
      | "contact"
      | "address"
      | "delivery"
      | "deliveryLead"
      | "payment"
      | "review"
      | "summary"
      | "pending"
      | "placeNote"
      | "country"
      | "countryHint"
      | "countryChange"
      | "postage"
      | "parcelTotal"
      | "discount"
      | "total",
      string
    >
  >;
  /** "Order and pay {total}": the total follows the choices, so the words around it come in two parts. */
  readonly submit: readonly [before: string, after: string];
  /** Beside the contact fields: who is logged in, saved addresses. */
  readonly contactNote: ReactNode;
  /** Below the totals: where the money goes. */
  readonly reviewNote: ReactNode;
  /** Stands in for the button while the basket can't be ordered. */
  readonly held: ReactNode;
}

function postedChoices(parcels: readonly ParcelView[], values: Readonly<Record<string, string>>) {
  return Object.fromEntries(parcels.map(({ centerId }) => [centerId, values[`post:${centerId}`]]));
}

/** The whole checkout on one page, as one form that works without script too. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { place, email, fields, parcels, payments, currencyCode, labels, submit, held } = props;
  const { state, send, onSubmit, onDesk, refusal, isBusy } = useOrder(payments, place);
  useOwnDocument(payments.some(({ element }) => element));
  const [choices, setChoices] = useState(() => postedChoices(parcels, state.values));
  const totalMinor = props.withoutPostageMinor + postageMinor(parcels, choices);
  const total = { amountMinor: totalMinor, currencyCode };
  const fieldLabels = Object.fromEntries([email, ...fields].map(({ name, label }) => [name, label]));
  return (
    <form action={send} onSubmit={onSubmit} noValidate>
      <ErrorSummary
        state={state}
        title={labels.summary}
        labels={{ ...fieldLabels, address_country: labels.country }}
      />
      <input type="hidden" name="locale" value={place.locale} />
      <input type="hidden" name="country" value={place.country} />
      <input type="hidden" name="expected_total" value={totalMinor} />
      {/* Enter in a field orders; the button that moves to another country stands before it and must not be the first. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      <div className="grid gap-x-14 gap-y-4 lg:grid-cols-[1fr_25rem] lg:items-start">
        <div>
          <CheckoutSection id="contact" number={1} title={labels.contact}>
            {props.contactNote}
            <FormFields fields={[email]} state={state} />
          </CheckoutSection>
          <CheckoutSection id="address" number={2} title={labels.address}>
            <CountryField
              key={place.country}
              country={place.country}
              options={props.countries}
              error={state.errors.address_country}
              labels={labels}
            />
            <FormFields fields={fields} state={state} />
            {props.purpose ? (
              <PurposeQuestion
                key={state.attempt}
                purpose={{ ...props.purpose, given: state.values.purpose || props.purpose.given }}
              />
            ) : null}
          </CheckoutSection>
          <CheckoutSection id="delivery" number={3} title={labels.delivery} lead={labels.deliveryLead}>
            <DeliveryChoices
              key={state.attempt}
              parcels={parcels}
              choices={choices}
              onChoose={(centerId, optionId) => setChoices((before) => ({ ...before, [centerId]: optionId }))}
            />
          </CheckoutSection>
          <CheckoutSection id="payment" number={4} title={labels.payment}>
            <PaymentSection
              payments={payments}
              place={place}
              amount={total}
              attempt={state.attempt}
              refusal={refusal}
              onDesk={onDesk}
            />
          </CheckoutSection>
        </div>
        <section
          id="review"
          aria-labelledby="review-title"
          className="rounded-md bg-paper-raised p-5 lg:sticky lg:top-6"
        >
          <h2 id="review-title" className="mb-4 text-xl">
            {labels.review}
          </h2>
          <ReviewPanel
            parcels={parcels}
            choices={choices}
            currencyCode={currencyCode}
            donation={props.donation}
            discountMinor={props.discountMinor}
            totalMinor={totalMinor}
            note={props.taxNote}
            place={place}
            labels={labels}
          />
          {props.reviewNote}
          {held ?? (
            <>
              <Button wide className="mt-5" disabled={isBusy} aria-busy={isBusy}>
                <span suppressHydrationWarning>
                  {isBusy ? labels.pending : `${submit[0]}${formatMoney(total, place)}${submit[1]}`}
                </span>
              </Button>
              <p className="mt-3 text-sm text-ink-soft">{labels.placeNote}</p>
            </>
          )}
        </section>
      </div>
    </form>
  );
}

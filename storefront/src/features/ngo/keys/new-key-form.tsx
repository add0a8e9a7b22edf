"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/features/form/error-summary";
import type { FieldView } from "@/features/form/field-view";
import { FormFields } from "@/features/form/form-fields";
import { UNSENT } from "@/features/form/form-state";
import { SubmitButton } from "@/features/form/submit-button";
import { Notice } from "@/ui/notice";
import { CopyField } from "./copy-field";
import { makeKeyAction } from "./make-key-action";
import type { NewKeyState } from "./new-key-state";

interface NewKeyFormProps {
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly FieldView[];
  readonly scopes: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  readonly labels: Readonly<
    Record<
      "scopes" | "submit" | "pending" | "summary" | "made" | "once" | "token" | "copy" | "copied",
      string
    >
  >;
}

/** Makes a key and shows its token, once. */
export function NewKeyForm({ hidden, fields, scopes, labels }: NewKeyFormProps) {
  const [state, send] = useActionState<NewKeyState, FormData>(makeKeyAction, UNSENT);
  const chosen = (state.values.scopes ?? "figures").split(" ");
  const error = state.errors.scopes;
  return (
    <form action={send} noValidate>
      <ErrorSummary
        state={state}
        title={labels.summary}
        labels={Object.fromEntries([
          ["scopes", labels.scopes],
          ...fields.map((one) => [one.name, one.label]),
        ])}
      />
      {state.token ? (
        <div className="mb-6">
          <Notice look="good" icon="check" role="status" title={labels.made}>
            {labels.once}
          </Notice>
          <CopyField key={state.token} label={labels.token} value={state.token} labels={labels} />
        </div>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormFields fields={fields} state={state} />
      <fieldset
        key={state.attempt}
        id="scopes"
        tabIndex={-1}
        className="mt-5"
        aria-describedby={error ? "scopes-error" : undefined}
      >
        <legend className="font-semibold">{labels.scopes}</legend>
        <ul className="mt-1.5 divide-y divide-line border-y border-line">
          {scopes.map(({ value, label, hint }) => (
            <li key={value}>
              <label className="flex min-h-12 cursor-pointer items-center gap-3 py-2">
                <input
                  type="checkbox"
                  name="scopes"
                  value={value}
                  defaultChecked={chosen.includes(value)}
                  className="size-5 shrink-0 accent-action"
                />
                <span>
                  {label}
                  <span className="block text-sm text-ink-soft">{hint}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {error ? (
          <p id="scopes-error" className="mt-1.5 text-sm font-semibold text-clay-deep">
            {error}
          </p>
        ) : null}
      </fieldset>
      <div className="mt-6">
        <SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton>
      </div>
    </form>
  );
}

"use client";

import { type ReactNode, useActionState } from "react";
import { Notice } from "@/ui/notice";
import { ErrorSummary } from "./error-summary";
import type { FieldView } from "./field-view";
import { FormFields } from "./form-fields";
import { type FormAction, UNSENT } from "./form-state";
import { SubmitButton } from "./submit-button";

interface ActionFormProps {
  readonly action: FormAction;
  readonly fields: readonly FieldView[];
  /** Values that travel along unseen, such as language and country. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly labels: { readonly submit: string; readonly pending: string; readonly summary: string };
  /** Stands below the button: a way to elsewhere. */
  readonly children?: ReactNode;
}

/** A form of fields with one button. Works without script; with it, it keeps its place and moves the focus. */
export function ActionForm({ action, fields, hidden, labels, children }: ActionFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} noValidate>
      <ErrorSummary
        state={state}
        title={labels.summary}
        labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))}
      />
      {state.success ? (
        <div className="mb-6">
          <Notice look="good" icon="check" role="status">
            {state.success}
          </Notice>
        </div>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormFields fields={fields} state={state} />
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton>
        {children}
      </div>
    </form>
  );
}

"use client";

import { type ReactNode, useActionState } from "react";
import type { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
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
  /** Where there are several forms of a kind on a page: what tells this one's fields from theirs. */
  readonly apart?: string;
  /** Folds the form behind a line, until it is wanted or was refused. */
  readonly folded?: { readonly line: string; readonly lead?: string };
  readonly look?: Parameters<typeof Button>[0]["look"];
  /** Stands below the button: a way to elsewhere. */
  readonly children?: ReactNode;
}

/** A form of fields with one button. Works without script; with it, it keeps its place and moves the focus. */
export function ActionForm({
  action,
  fields,
  hidden,
  labels,
  apart,
  folded,
  look = "primary",
  children,
}: ActionFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  const form = (
    <form action={send} noValidate>
      <ErrorSummary
        state={state}
        title={labels.summary}
        labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))}
        apart={apart}
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
      <FormFields fields={fields} state={state} apart={apart} />
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton look={look} pendingLabel={labels.pending}>
          {labels.submit}
        </SubmitButton>
        {children}
      </div>
    </form>
  );
  if (!folded) return form;
  return (
    <Disclosure summary={folded.line} open={state.attempt > 0}>
      {folded.lead ? <p className="mb-4 text-sm text-ink-soft">{folded.lead}</p> : null}
      {form}
    </Disclosure>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { fieldId } from "./field-view";
import type { FormState } from "./form-state";

/** What needs another look, above the form, with links to the fields. Takes the focus after each refusal. */
export function ErrorSummary({
  state,
  title,
  labels,
  apart,
}: {
  readonly state: FormState;
  readonly title: string;
  /** Label of each field by name. */
  readonly labels: Readonly<Record<string, string>>;
  /** See {@link fieldId}. */
  readonly apart?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { attempt } = state;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const errors = Object.entries(state.errors);
  if (!state.message && errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="mb-6">
      <Notice look="problem" role="alert" title={state.message ?? title}>
        {errors.length > 0 ? (
          <ul className="mt-1 space-y-1">
            {errors.map(([name, error]) => (
              <li key={name}>
                <TextLink href={`#${fieldId(name, apart)}`}>{labels[name] ?? name}</TextLink>: {error}
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  );
}

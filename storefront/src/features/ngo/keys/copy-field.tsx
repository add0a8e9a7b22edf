"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { CONTROL } from "@/ui/field";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly labels: { readonly copy: string; readonly copied: string };
}

/** Something to be taken along: selected as soon as it is there, so that it can be copied without the button, too. */
export function CopyField({ label, value, labels: { copy, copied } }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => field.current?.select(), []);
  const take = async () => {
    field.current?.select();
    // Without https a browser gives no clipboard: the selection stays, for the keys.
    await navigator.clipboard?.writeText(value).then(() => setCopied(true));
  };
  return (
    <div className="mt-3">
      <label htmlFor="copied-value" className="block font-semibold">
        {label}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-3">
        <input
          ref={field}
          id="copied-value"
          readOnly
          value={value}
          spellCheck={false}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className={`${CONTROL} min-w-0 flex-1 basis-72 font-mono text-sm`}
        />
        <Button type="button" look="secondary" onClick={take}>
          {copy}
        </Button>
      </div>
      <p role="status" className="mt-1 min-h-5 text-sm">
        {isCopied ? copied : ""}
      </p>
    </div>
  );
}

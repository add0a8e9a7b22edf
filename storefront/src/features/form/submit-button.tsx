"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/ui/button";

/** Sends its form once: while the answer is on its way it says so and takes no second press. */
export function SubmitButton({
  pendingLabel,
  children,
  ...button
}: ComponentProps<typeof Button> & { readonly pendingLabel: string }) {
  const { pending } = useFormStatus();
  return (
    <Button {...button} type="submit" disabled={pending || button.disabled} aria-busy={pending}>
      {pending ? pendingLabel : children}
    </Button>
  );
}

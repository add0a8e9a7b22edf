"use client";

import { Button } from "@/ui/button";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button type="button" look="secondary" className="print:hidden" onClick={() => window.print()}>
      {label}
    </Button>
  );
}

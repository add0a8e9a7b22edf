import type { ReactNode } from "react";
import { Notice } from "@/ui/notice";

/** What came of what was asked for just now. */
export function Told({ isGood, children }: { readonly isGood: boolean; readonly children: ReactNode }) {
  return (
    <div className="mb-6 max-w-prose">
      <Notice
        look={isGood ? "good" : "problem"}
        role={isGood ? "status" : "alert"}
        {...(isGood ? { icon: "check" } : {})}
      >
        {children}
      </Notice>
    </div>
  );
}

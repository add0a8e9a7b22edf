"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/ui/button";

interface UnsentWarningProps {
  readonly count: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before somebody leaves drafts behind that only this device knows. */
export function UnsentWarning({ count, onStay, onLeave }: UnsentWarningProps) {
  const t = useTranslations("workshop-listing.leave");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section role="alertdialog" aria-labelledby="unsent" className="rounded-md bg-ochre-wash p-4">
      <h2 id="unsent" ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t("title")}
      </h2>
      <p className="mt-1">{t("text", { count })}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="button" onClick={onStay}>
          {t("stay")}
        </Button>
        <Button type="button" look="secondary" onClick={onLeave}>
          {t("leave")}
        </Button>
      </div>
    </section>
  );
}

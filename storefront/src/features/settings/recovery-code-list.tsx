"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/ui/button";

/** The codes for when the app is lost: shown this once, to be written down or printed. */
export function RecoveryCodeList({
  codes,
  children,
}: {
  readonly codes: readonly string[];
  /** The way on, once they are kept. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("settings.factor");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex max-w-prose flex-col items-start gap-4">
      <h3 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t("codesTitle")}
      </h3>
      <p>{t("codesText")}</p>
      <ol className="list-decimal pl-7 tabular">
        {codes.map((code) => (
          <li key={code} className="py-1 font-semibold break-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        {children}
        <Button type="button" look="secondary" onClick={() => print()}>
          {t("print")}
        </Button>
      </div>
    </div>
  );
}

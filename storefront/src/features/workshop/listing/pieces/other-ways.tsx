"use client";

import { useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";

const WAY = "inline-flex min-h-11 items-center gap-2 font-semibold underline underline-offset-4";

/** Ways for many pieces at once: a file, or paper. */
export function OtherWays() {
  const t = useTranslations("workshop-listing.pieces");
  return (
    <p className="flex flex-wrap gap-x-6">
      <Link href="/pieces/import" className={WAY}>
        <Icon name="plus" />
        {t("many")}
      </Link>
      <Link href="/pieces/sheet" className={WAY}>
        <Icon name="paper" />
        {t("sheet")}
      </Link>
    </p>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { Select } from "@/ui/select";
import { portalUrl } from "../portal/portal-api";
import { useWorkshop } from "../portal/use-workshop";

const COUNTS = ["1", "2", "5", "10", "20"];

/** Empty paper to write on. */
export function PrintSheets() {
  const t = useTranslations("workshop-sheet.print");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const [sheets, setSheets] = useState("1");
  const query = new URLSearchParams({ locale, sheets });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("title")}</h2>
      <p>{t("text")}</p>
      <Select
        id="sheets"
        label={t("count")}
        value={sheets}
        options={COUNTS.map((value) => ({ value, label: value }))}
        onChange={({ target }) => setSheets(target.value)}
      />
      <ButtonLink
        href={portalUrl(`/workshops/${workshopId}/batch-sheet?${query}`)}
        look="secondary"
        download
        wide
      >
        <Icon name="paper" />
        {t("open")}
      </ButtonLink>
    </section>
  );
}

"use client";

import { LOCALES } from "@second-chance/backend/contracts/locale";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";

/** The language of the portal and of what is sent to the manager. */
export function LanguageChoice() {
  const t = useTranslations("settings");
  const locale = useLocale();
  const refusalOf = useRefusal();
  const [problem, setProblem] = useState<string>();
  const choose = async (wanted: string) => {
    const answer = await askPortal("/language", { method: "PUT", body: { locale: wanted } });
    // Without a line the page changes all the same: it is on the device.
    if (answer.state === "refused") setProblem(refusalOf(answer));
    else location.assign(`/workshop/${wanted}/settings`);
  };
  return (
    <>
      <Select
        id="language"
        label={t("language")}
        hint={t("languageHint")}
        value={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(event) => void choose(event.target.value)}
      />
      {problem && (
        <Notice look="problem" role="alert">
          {problem}
        </Notice>
      )}
    </>
  );
}

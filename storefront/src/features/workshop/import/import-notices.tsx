"use client";

import type { PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";

/** What a person should know of a file or sheet as a whole. */
export function ImportNotices({ notices }: Pick<PieceImport, "notices">) {
  const t = useTranslations("workshop-import.notices");
  const format = useFormatter();
  const dayOf = (on: string | number | undefined) =>
    on ? format.dateTime(new Date(on), { dateStyle: "medium" }) : "";
  return notices.map(({ code, values: { encoding = "", columns = "", number = "", on } }) => (
    <Notice key={code} look="care">
      {t(code, { encoding, columns, number, on: dayOf(on) })}
    </Notice>
  ));
}

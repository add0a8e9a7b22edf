"use client";

import type { ImportAnswer } from "@second-chance/backend/contracts/manager/piece-import";
import { IMPORT_LIMITS } from "@second-chance/backend/contracts/manager/piece-import-words";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { ButtonLink } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { askPortal, portalUrl } from "../portal/portal-api";
import { PortalPage } from "../portal/portal-page";
import { useWorkshop } from "../portal/use-workshop";
import { EarlierImports } from "./earlier-imports";
import { FileChoice } from "./file-choice";
import { PhotosBeside } from "./photos-beside";
import { useImportRefusal } from "./use-import-refusal";

const ACCEPT =
  ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/plain";
const MB = 1024 * 1024;

/** Many pieces at once from a spreadsheet: the template, photos beside it, then the file. */
export default function ImportScreen() {
  const t = useTranslations("workshop-import");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const [, navigate] = useLocation();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const refusalOf = useImportRefusal();
  const room = `/workshops/${workshopId}/piece-imports`;

  const read = async ([file]: readonly File[]) => {
    if (!file) return;
    setProblem(undefined);
    if (file.size > IMPORT_LIMITS.bytes) {
      setProblem(t("refusals.file_too_large", { most: IMPORT_LIMITS.bytes / MB }));
      return;
    }
    setReading(true);
    const query = new URLSearchParams({ name: file.name.slice(-160), locale });
    const answer = await askPortal<ImportAnswer>(`${room}?${query}`, { method: "POST", body: file });
    setReading(false);
    if (answer.state === "ok") navigate(`/pieces/import/${answer.data.import.id}`);
    else setProblem(refusalOf(answer));
  };
  const templateUrl = (format: string) => portalUrl(`${room}/template?format=${format}&locale=${locale}`);

  return (
    <PortalPage title={t("title")} back="/pieces">
      <div className="flex flex-col gap-8">
        <p className="text-lg">{t("intro")}</p>
        <Step title={t("template.title")} text={t("template.text")}>
          {(["xlsx", "csv"] as const).map((format) => (
            <ButtonLink key={format} href={templateUrl(format)} look="secondary" download wide>
              <Icon name="paper" />
              {t(`template.${format}`)}
            </ButtonLink>
          ))}
        </Step>
        <Step title={t("photos.title")} text={t("photos.text")}>
          <PhotosBeside />
        </Step>
        <Step
          title={t("file.title")}
          text={t("file.text", { rows: IMPORT_LIMITS.rows, size: IMPORT_LIMITS.bytes / MB })}
        >
          <FileChoice icon="paper" accept={ACCEPT} isMain isDisabled={isReading} onFiles={read}>
            {t("file.choose")}
          </FileChoice>
          <p role="status" className="empty:hidden">
            {isReading ? t("file.reading") : ""}
          </p>
          {problem && (
            <Notice look="problem" role="alert">
              {problem}
            </Notice>
          )}
        </Step>
        <EarlierImports />
      </div>
    </PortalPage>
  );
}

function Step({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

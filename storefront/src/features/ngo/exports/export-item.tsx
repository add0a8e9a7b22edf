import type { NgoExport } from "@second-chance/backend/contracts/ngo/export";
import { getFormatter, getTranslations } from "next-intl/server";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import type { NgoPlace } from "../portal/ngo-paths";
import { type Progress, percentOf, progressOf } from "./export-progress";
import { filePath } from "./exports-path";

const LOOKS = {
  queued: "quiet",
  running: "quiet",
  ready: "good",
  expired: "plain",
  closed: "care",
  failed: "problem",
  empty_handed: "care",
} as const satisfies Record<Progress, string>;

/** A file: what it is of, how far it has come, and the way to take it. */
export async function ExportItem({ place, file }: { readonly place: NgoPlace; readonly file: NgoExport }) {
  const t = await getTranslations("ngo-exports");
  const format = await getFormatter();
  const moment = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const size = (bytes: number) =>
    format.number(Math.max(1, Math.round(bytes / 1024)), { style: "unit", unit: "kilobyte" });
  const progress = progressOf(file, new Date());
  const percent = percentOf(file);
  const kind = file.format.toUpperCase();
  const facts = [
    kind,
    LANGUAGE_NAMES[file.locale],
    file.state === "done" && file.bytes !== null ? size(file.bytes) : "",
  ];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold break-words">
          {file.name}
          <Badge look={LOOKS[progress]}>{t(`state.${progress}`)}</Badge>
        </p>
        <p className="text-sm text-ink-soft">
          {facts.filter(Boolean).join(" · ")} · {t("askedAt", { moment: moment(file.asked_at) })}
        </p>
        {progress === "running" ? (
          <p>{percent === null ? t("begun") : t("written", { percent: format.number(percent) })}</p>
        ) : null}
        {progress === "ready" && file.expires_at ? (
          <p>{t("until", { moment: moment(file.expires_at) })}</p>
        ) : null}
        {progress === "expired" ? <p>{t("askAgain")}</p> : null}
        {progress === "closed" ? <p>{t("closedText")}</p> : null}
        {file.reason ? <p>{t(`reason.${file.reason}`)}</p> : null}
        {progress === "ready" && file.sha256 ? (
          <div className="mt-2">
            <Disclosure summary={t("check")}>
              <p className="text-sm text-ink-soft">{t("checkText")}</p>
              <p className="font-mono text-sm break-all">{file.sha256}</p>
            </Disclosure>
          </div>
        ) : null}
      </div>
      {progress === "ready" ? (
        <ButtonLink look="secondary" href={filePath(place, file.id)}>
          {t("take", { kind })}
          <span className="sr-only"> {file.name}</span>
        </ButtonLink>
      ) : null}
    </li>
  );
}

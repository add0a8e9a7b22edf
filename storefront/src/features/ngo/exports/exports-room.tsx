import type { NgoExport } from "@second-chance/backend/contracts/ngo/export";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { type NgoPlace, roomPath } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import { RoomFrame } from "../portal/room-frame";
import { ExportItem } from "./export-item";
import { isWaiting } from "./export-progress";
import { ASKED, exportsPath } from "./exports-path";

/** Seconds until the page looks again how far a file has come. */
const LOOK_AGAIN = 10;

interface ExportsRoomProps {
  readonly place: NgoPlace;
  readonly exports: readonly NgoExport[];
  /** See `exports-path`. */
  readonly said: string;
}

/** The organisation's files. While one is waited for, the page looks again by itself, without a script. */
export async function ExportsRoom({ place, exports, said }: ExportsRoomProps) {
  const t = await getTranslations("ngo-exports");
  const isAsked = said === ASKED;
  const waits = isWaiting(exports);
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {waits ? <meta httpEquiv="refresh" content={`${LOOK_AGAIN};url=${exportsPath(place)}`} /> : null}
      {said ? (
        <div className="mb-6 max-w-prose">
          <Notice
            look={isAsked ? "good" : "problem"}
            role={isAsked ? "status" : "alert"}
            {...(isAsked ? { icon: "check" } : {})}
          >
            {isAsked ? t("said.asked") : (await ngoProblems(place.locale))(said)}
          </Notice>
        </div>
      ) : null}
      {waits ? <p className="mb-4 max-w-prose">{t("looksAgain", { seconds: LOOK_AGAIN })}</p> : null}
      {exports.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          actions={<ButtonLink href={roomPath(place, "reports")}>{t("toReports")}</ButtonLink>}
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="max-w-3xl divide-y divide-line border-y border-line">
          {exports.map((file) => (
            <ExportItem key={file.id} place={place} file={file} />
          ))}
        </ul>
      )}
    </RoomFrame>
  );
}

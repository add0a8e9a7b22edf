import type { OrganisationActs } from "@second-chance/backend/contracts/ngo/activity";
import { getFormatter, getTranslations } from "next-intl/server";
import { actSentence } from "@/features/activity/act-sentence";
import { deviceName } from "@/features/settings/device-name";
import { Pagination } from "@/ui/pagination";
import { type NgoPlace, roomPath } from "../portal/ngo-paths";
import { RoomFrame } from "../portal/room-frame";

/** Acts on a page. */
export const PAGE = 50;

interface ActivityRoomProps {
  readonly place: NgoPlace;
  readonly acts: OrganisationActs;
  /** Counts from one. */
  readonly page: number;
}

/** Who did what in the organisation, the newest first. */
export async function ActivityRoom({ place, acts: { acts, count }, page }: ActivityRoomProps) {
  const t = await getTranslations("ngo-activity");
  const format = await getFormatter();
  const sentenceOf = actSentence(t);
  const whoOf = ({ is_you, name, kind }: OrganisationActs["acts"][number]["actor"]) =>
    is_you ? t("you") : name || t(kind === "operator" ? "shop" : "somebody");
  const pages = Math.max(1, Math.ceil(count / PAGE));
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {acts.length === 0 ? <p>{t("empty")}</p> : null}
      <ul className="max-w-3xl divide-y divide-line border-y border-line">
        {acts.map((act) => (
          <li key={act.id} className="py-3">
            <p className="font-semibold">{sentenceOf(act, whoOf(act.actor))}</p>
            {act.center ? <p>{act.center}</p> : null}
            <p className="text-sm text-ink-soft">
              <time dateTime={act.occurred_at}>
                {format.dateTime(new Date(act.occurred_at), { dateStyle: "medium", timeStyle: "short" })}
              </time>
              {act.device === "" || act.actor.kind === "operator" ? "" : ` · ${deviceName(act.device)}`}
            </p>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(other) => roomPath(place, "activity", { page: other })}
        labels={{
          nav: t("pages"),
          previous: t("newer"),
          next: t("older"),
          position: t("position", { page, pages }),
        }}
      />
    </RoomFrame>
  );
}

import type { NgoAlerts } from "@second-chance/backend/contracts/ngo/alerts";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { ngoProblems } from "../portal/ngo-problem";
import { RoomFrame } from "../portal/room-frame";
import type { OpenedRoom } from "../portal/room-props";
import { Told } from "../portal/told";
import { placeNames } from "../question/place-names";
import { textOf } from "../statements/page-of";
import { AlertItem } from "./alert-item";
import { SAVED } from "./alerts-path";
import { RuleItem } from "./rule-item";

interface AlertsRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
  readonly alerts: NgoAlerts;
}

/** What is so now of what an officer wants to be told, what ended lately, and what they want to be told. */
export async function AlertsRoom({ room, organisation: { centers }, alerts }: AlertsRoomProps) {
  const t = await getTranslations("ngo-alerts");
  const { rules, open, ended, mailedTo } = alerts;
  const names = placeNames(centers);
  const [said, about] = [textOf(room, "said"), textOf(room, "about")];
  const told = said ? (
    <Told isGood={said === SAVED}>
      {said === SAVED ? t("saved") : (await ngoProblems(room.locale))(said)}
    </Told>
  ) : null;
  return (
    <RoomFrame
      title={t("title")}
      lead={<p>{mailedTo ? t("leadMailed", { address: mailedTo }) : t("leadUnmailed")}</p>}
    >
      {rules.some(({ kind }) => kind === about) ? null : told}
      <section className="max-w-3xl">
        <h2 className="text-2xl">{t("now")}</h2>
        {open.length === 0 ? (
          <p className="mt-2">{t(rules.some(({ isOn }) => isOn) ? "none" : "allOff")}</p>
        ) : (
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {open.map((alert) => (
              <AlertItem key={alert.id} alert={alert} names={names} />
            ))}
          </ul>
        )}
      </section>
      {ended.length > 0 ? (
        <section className="mt-section max-w-3xl">
          <h2 className="text-2xl">{t("ended.title")}</h2>
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {ended.map((alert) => (
              <AlertItem key={alert.id} alert={alert} names={names} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className="mt-section max-w-3xl">
        <h2 className="text-2xl">{t("rules")}</h2>
        <p className="mt-2 max-w-prose text-ink-soft">{t("rulesLead")}</p>
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {rules.map((rule) => (
            <RuleItem key={rule.kind} place={room} rule={rule} told={rule.kind === about ? told : null} />
          ))}
        </ul>
      </section>
    </RoomFrame>
  );
}

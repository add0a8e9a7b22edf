import type { OrganisationKeys } from "@second-chance/backend/contracts/ngo/keys";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import { RoomFrame } from "../portal/room-frame";
import { KeyItem } from "./key-item";
import { NewKey } from "./new-key";

interface KeysRoomProps {
  readonly place: NgoPlace;
  readonly keys: OrganisationKeys["keys"];
  /** See `keys-path`. */
  readonly said: string;
}

/** Keys with which programs of the organisation read. */
export async function KeysRoom({ place, keys, said }: KeysRoomProps) {
  const t = await getTranslations("ngo-keys");
  const isEnded = said === "ended";
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {said ? (
        <div className="mb-6 max-w-prose">
          <Notice
            look={isEnded ? "good" : "problem"}
            role={isEnded ? "status" : "alert"}
            {...(isEnded ? { icon: "check" as const } : {})}
          >
            {isEnded ? t("ended") : (await ngoProblems(place.locale))(said)}
          </Notice>
        </div>
      ) : null}
      {keys.length === 0 ? (
        <p className="max-w-prose">{t("empty")}</p>
      ) : (
        <ul className="max-w-3xl divide-y divide-line border-y border-line">
          {keys.map((item) => (
            <KeyItem key={item.id} place={place} item={item} />
          ))}
        </ul>
      )}
      <section className="mt-section max-w-prose">
        <h2 className="mb-3 text-2xl">{t("new.title")}</h2>
        <NewKey {...place} />
      </section>
      <section className="mt-section max-w-prose">
        <h2 className="mb-3 text-2xl">{t("how.title")}</h2>
        <p>{t("how.text")}</p>
        <p className="mt-3 break-words">
          {t("how.organisation")} <code>{place.organisation}</code>
        </p>
        <p className="mt-3">
          <TextLink href="/ngo/openapi.json">{t("how.document")}</TextLink>
        </p>
      </section>
    </RoomFrame>
  );
}

import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { Icon } from "@/ui/icon";
import { TextLink } from "@/ui/text-link";
import { LogOutButton } from "./log-out-button";
import { type NgoPlace, roomPath, settingsPath } from "./ngo-paths";
import { RoomLink } from "./room-link";
import { roomsFor } from "./rooms";

/** Id of the panel that a phone opens the navigation in. */
export const NAV_PANEL = "rooms";

interface PortalNavProps {
  readonly place: NgoPlace;
  readonly current: ReachedOrganisation;
  readonly organisations: readonly ReachedOrganisation[];
  readonly officer: string;
}

/** The rooms, the other organisations, and who is logged in: a panel on a phone, a column beside the room from 1024 px. */
export async function PortalNav({ place, current, organisations, officer }: PortalNavProps) {
  const t = await getTranslations("ngo-portal");
  const others = organisations.filter(({ id }) => id !== current.id);
  return (
    <div
      id={NAV_PANEL}
      popover="auto"
      className="panel-popover bg-paper px-gutter py-4 text-ink lg:sticky lg:inset-auto lg:top-0 lg:m-0 lg:block lg:h-dvh lg:w-60 lg:shrink-0 lg:overflow-y-auto lg:border-r lg:border-line lg:px-3 print:hidden"
    >
      <button
        type="button"
        popoverTarget={NAV_PANEL}
        popoverTargetAction="hide"
        className="mb-2 ml-auto flex min-h-11 items-center gap-2 rounded-md border border-line-strong px-3 font-semibold lg:hidden"
      >
        <Icon name="close" />
        {t("nav.close")}
      </button>
      <nav aria-label={t("nav.label")}>
        <ul>
          {roomsFor(current.rights).map(({ segment, label }) => (
            <li key={label}>
              <RoomLink href={roomPath(place, segment)} segment={segment}>
                {t(`nav.${label}`)}
              </RoomLink>
            </li>
          ))}
        </ul>
      </nav>
      {others.length > 0 ? (
        <nav aria-label={t("organisation.others")} className="mt-5 border-t border-line pt-4">
          <h2 className="px-3 font-sans text-sm font-semibold tracking-normal">{t("organisation.others")}</h2>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <TextLink
                  href={roomPath({ ...place, organisation: id })}
                  className="flex min-h-11 items-center px-3"
                >
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <section aria-label={officer} className="mt-5 border-t border-line px-3 pt-4">
        <p className="font-semibold">{officer}</p>
        <p className="text-sm text-ink-soft">{t(`role.${current.role}`)}</p>
        <TextLink href={settingsPath(place.locale)} className="flex min-h-11 items-center">
          {t("nav.settings")}
        </TextLink>
        <LogOutButton locale={place.locale} />
      </section>
    </div>
  );
}

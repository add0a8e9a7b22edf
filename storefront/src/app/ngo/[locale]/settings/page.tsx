import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readMe } from "@/data/ngo";
import { asked, type DoorProps, portalLanguage } from "@/features/door/door-language";
import { portalPath } from "@/features/door/door-pages";
import { settingsPath } from "@/features/ngo/portal/ngo-paths";
import { PortalHead } from "@/features/ngo/portal/portal-head";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { SettingsRoom } from "@/features/ngo/settings/settings-room";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const locale = await portalLanguage(props);
  return { title: (await getTranslations({ locale, namespace: "settings" }))("title") };
}

/** What is about the officer and their devices, whatever the organisation. */
export default async function SettingsPage(props: DoorProps) {
  const locale = await portalLanguage(props);
  const t = await getTranslations("ngo-portal");
  const me = await readMe();
  return (
    <>
      <PortalHead name={t("title")} href={portalPath({ portal: "ngo", locale })} />
      {me.ok ? (
        <SettingsRoom locale={locale} officer={me.value.officer} said={await asked(props, "said")} />
      ) : (
        <main id="content" className="px-gutter">
          <RoomProblem locale={locale} code={me.code} here={settingsPath(locale)} />
        </main>
      )}
    </>
  );
}

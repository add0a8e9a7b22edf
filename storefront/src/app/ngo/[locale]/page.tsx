import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readMe } from "@/data/ngo";
import { portalLanguage } from "@/features/door/door-language";
import { LogOutButton } from "@/features/ngo/portal/log-out-button";
import { roomPath } from "@/features/ngo/portal/ngo-paths";
import { PortalHead } from "@/features/ngo/portal/portal-head";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";

interface StartProps {
  readonly params: Promise<{ locale: string }>;
}

/** Where the portal begins: the first organisation of whoever is logged in. */
export default async function NgoStartPage(props: StartProps) {
  const locale = await portalLanguage(props);
  const t = await getTranslations("ngo-portal");
  const me = await readMe();
  const here = `/ngo/${locale}`;
  const [first] = me.ok ? me.value.organisations : [];
  if (first) redirect(roomPath({ locale, organisation: first.id }));
  return (
    <>
      <PortalHead name={t("title")} href={here} />
      {me.ok ? (
        <RoomFrame title={t("organisation.noneTitle")} lead={t("organisation.noneText")}>
          <LogOutButton locale={locale} />
        </RoomFrame>
      ) : (
        <main id="content" className="px-gutter">
          <RoomProblem locale={locale} code={me.code} here={here} />
        </main>
      )}
    </>
  );
}

import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readMe } from "@/data/ngo";
import { portalLanguage } from "@/features/door/door-language";
import { roomPath } from "@/features/ngo/portal/ngo-paths";
import { PortalHead } from "@/features/ngo/portal/portal-head";
import { NAV_PANEL, PortalNav } from "@/features/ngo/portal/portal-nav";

interface OrganisationLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string; organisation: string }>;
}

/** The rooms of an organisation, for whoever has a seat in it today. */
export default async function OrganisationLayout({ children, params }: OrganisationLayoutProps) {
  const locale = await portalLanguage({ params });
  const organisation = decodeURIComponent((await params).organisation);
  const me = await readMe();
  // The room says what is the matter: it alone knows where to come back to.
  if (!me.ok) return <>{children}</>;
  const { officer, organisations } = me.value;
  const current = organisations.find(({ id }) => id === organisation);
  if (!current) notFound();
  const place = { locale, organisation };
  return (
    <>
      <PortalHead name={current.name} href={roomPath(place)} panel={NAV_PANEL} />
      <div className="flex">
        <PortalNav place={place} current={current} organisations={organisations} officer={officer.name} />
        {children}
      </div>
    </>
  );
}

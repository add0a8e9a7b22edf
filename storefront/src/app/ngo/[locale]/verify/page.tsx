import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { type DoorProps, portalLanguage } from "@/features/door/door-language";
import { portalPath } from "@/features/door/door-pages";
import { PortalHead } from "@/features/ngo/portal/portal-head";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { VerifyFiles } from "@/features/ngo/verify/verify-files";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const locale = await portalLanguage(props);
  return { title: (await getTranslations({ locale, namespace: "ngo-verify" }))("title") };
}

/** For auditors, logged in or not: what the shop gave out is checked without the shop. */
export default async function VerifyPage(props: DoorProps) {
  const locale = await portalLanguage(props);
  const t = await getTranslations("ngo-verify");
  const tPortal = await getTranslations("ngo-portal");
  const { "ngo-verify": words, "ngo-statements": statements } = await getMessages({ locale });
  // Its types are those of the admin's older React.
  const files = (<VerifyFiles />) as ComponentProps<typeof NextIntlClientProvider>["children"];
  return (
    <>
      <PortalHead name={tPortal("title")} href={portalPath({ portal: "ngo", locale })} />
      <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
        {/* Its script has to be there before the line goes. */}
        <div className="max-w-prose" data-scripts="first">
          <NextIntlClientProvider
            locale={locale}
            messages={{ "ngo-verify": words, "ngo-statements": statements }}
          >
            {files}
          </NextIntlClientProvider>
          <h2 className="mt-section text-2xl">{t("howTitle")}</h2>
          <p className="mt-2">{t("how")}</p>
        </div>
      </RoomFrame>
    </>
  );
}

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { OfficerMe } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { SettingsSection } from "@/features/settings/settings-section";
import { Notice } from "@/ui/notice";
import { LogOutButton } from "../portal/log-out-button";
import { RoomFrame } from "../portal/room-frame";
import { DeviceList } from "./device-list";
import { LanguageForm } from "./language-form";
import { PasswordSection } from "./password-section";
import { SAID } from "./said";
import { SecondFactorSection } from "./second-factor-section";

interface SettingsRoomProps {
  readonly locale: Locale;
  readonly officer: OfficerMe["officer"];
  /** What was done just now: see `said.ts`. */
  readonly said: string;
}

export async function SettingsRoom({ locale, officer, said }: SettingsRoomProps) {
  const t = await getTranslations("settings");
  const tPortal = await getTranslations("ngo-portal");
  const done = SAID.find((known) => known === said);
  return (
    <RoomFrame title={t("title")}>
      <div className="max-w-prose">
        {done ? (
          <div className="mb-6">
            <Notice
              look={done === "failed" ? "problem" : "good"}
              {...(done === "failed" ? {} : { icon: "check" })}
              role={done === "failed" ? "alert" : "status"}
            >
              {done === "failed" ? tPortal("refusal.unavailable") : t("deviceOut")}
            </Notice>
          </div>
        ) : null}
        <SettingsSection title={t("account")}>
          <p className="font-semibold">{officer.name}</p>
          <p className="mb-2 text-ink-soft">{t("loginIs", { login: officer.login })}</p>
          <LogOutButton locale={locale} />
        </SettingsSection>
        <SettingsSection title={t("language")}>
          <LanguageForm locale={locale} />
        </SettingsSection>
        <SettingsSection title={t("password")}>
          <PasswordSection locale={locale} />
        </SettingsSection>
        <SettingsSection title={t("factor.title")}>
          <SecondFactorSection locale={locale} />
        </SettingsSection>
        <SettingsSection title={t("devices")}>
          <DeviceList locale={locale} />
        </SettingsSection>
      </div>
    </RoomFrame>
  );
}

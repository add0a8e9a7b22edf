"use client";

import { useTranslations } from "next-intl";
import { SettingsSection } from "@/features/settings/settings-section";
import { LogOutButton } from "../portal/log-out-button";
import { PortalPage } from "../portal/portal-page";
import { usePortalSession } from "../portal/portal-session";
import { DeviceList } from "./device-list";
import { LanguageChoice } from "./language-choice";
import { PasswordForm } from "./password-form";
import { SecondFactor } from "./second-factor";
import { TextSizeChoice } from "./text-size-choice";

/** What is about the manager and this device, whatever the workshop. */
export default function SettingsScreen() {
  const t = useTranslations("settings");
  const { me } = usePortalSession();
  return (
    <PortalPage title={t("title")}>
      <SettingsSection title={t("account")}>
        <p className="font-semibold">{me.manager.name}</p>
        <p className="mb-4 text-ink-soft">{t("loginIs", { login: me.manager.login })}</p>
        <LogOutButton />
        <p className="mt-2 text-sm text-ink-soft">{t("unsent")}</p>
      </SettingsSection>
      <SettingsSection title={t("language")}>
        <LanguageChoice />
      </SettingsSection>
      <SettingsSection title={t("text")}>
        <TextSizeChoice />
      </SettingsSection>
      <SettingsSection title={t("password")}>
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title={t("factor.title")}>
        <SecondFactor />
      </SettingsSection>
      <SettingsSection title={t("devices")}>
        <DeviceList />
      </SettingsSection>
    </PortalPage>
  );
}

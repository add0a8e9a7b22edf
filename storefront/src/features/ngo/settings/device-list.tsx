import type { Locale } from "@second-chance/backend/contracts/locale";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { deviceName } from "@/features/settings/device-name";
import { Button } from "@/ui/button";
import { logOutAction } from "../portal/log-out-action";
import { settingsPath } from "../portal/ngo-paths";
import { RoomProblem } from "../portal/room-problem";
import { endSessionAction } from "./settings-actions";

const sessionsSchema = z.object({
  sessions: z.array(
    z.object({ id: z.string(), device: z.string(), last_seen_at: z.string(), is_this: z.boolean() }),
  ),
});

/** Where the officer is logged in, with a way to end each. */
export async function DeviceList({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("settings");
  const format = await getFormatter();
  const answer = await askNgo("sessions", { schema: sessionsSchema });
  if (!answer.ok) return <RoomProblem locale={locale} code={answer.code} here={settingsPath(locale)} />;
  return (
    <>
      <p className="mb-3 text-ink-soft">{t("devicesText")}</p>
      <ul className="mb-5 divide-y divide-line border-y border-line">
        {answer.value.sessions.map(({ id, device, last_seen_at, is_this }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <div className="min-w-0">
              <p className="font-semibold">
                {deviceName(device)}
                {is_this ? <span className="font-normal text-ink-soft"> ({t("thisDevice")})</span> : null}
              </p>
              <p className="text-sm text-ink-soft">
                {t("seen", {
                  moment: format.dateTime(new Date(last_seen_at), {
                    dateStyle: "medium",
                    timeStyle: "short",
                  }),
                })}
              </p>
            </div>
            {is_this ? null : (
              <form action={endSessionAction.bind(null, locale, id)}>
                <Button look="quiet">
                  {t("logOutDevice")}
                  <span className="sr-only"> {deviceName(device)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p className="mb-3">{t("logOutAllText")}</p>
      <form action={logOutAction.bind(null, locale, "everywhere")}>
        <Button look="secondary">{t("logOutAll")}</Button>
      </form>
    </>
  );
}

import type { Locale } from "@second-chance/backend/contracts/locale";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ComponentProps } from "react";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { settingsPath } from "../portal/ngo-paths";
import { RoomProblem } from "../portal/room-problem";
import { SecondFactorForm } from "./second-factor-form";

/** The second factor: what it is now, and the way to turn it on or off. */
export async function SecondFactorSection({ locale }: { readonly locale: Locale }) {
  const answer = await askNgo("second-factor", { schema: z.object({ is_on: z.boolean() }) });
  if (!answer.ok) return <RoomProblem locale={locale} code={answer.code} here={settingsPath(locale)} />;
  const { settings } = await getMessages({ locale });
  // Its types are those of the admin's older React.
  const form = (
    <SecondFactorForm locale={locale} isOn={answer.value.is_on} settings={settingsPath(locale)} />
  ) as ComponentProps<typeof NextIntlClientProvider>["children"];
  return (
    <NextIntlClientProvider locale={locale} messages={{ settings }}>
      {form}
    </NextIntlClientProvider>
  );
}

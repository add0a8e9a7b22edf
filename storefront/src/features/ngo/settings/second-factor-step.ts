"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { askNgo, type NgoAnswer } from "@/data/ngo";
import { postedDoor } from "@/features/door/door-form";
import { posted } from "@/features/form/posted";
import { ngoProblems } from "../portal/ngo-problem";
import { FACTOR_STEPS, type FactorState } from "./second-factor-state";

const startedSchema = z.object({
  secret: z.string(),
  otpauth_url: z.string(),
  qr: z.object({ path: z.string(), grid: z.number() }),
});
const codesSchema = z.object({ recovery_codes: z.array(z.string()) });

/** One step of turning the second factor on or off. */
export async function secondFactorStep(previous: FactorState, form: FormData): Promise<FactorState> {
  const { locale } = postedDoor(form);
  const code = posted(form, "factor").trim();
  const refused = async (answer: NgoAnswer<unknown>): Promise<FactorState> => {
    if (answer.ok) return previous;
    const t = await getTranslations({ locale, namespace: "settings.factor" });
    const isWrong = answer.code === "second_factor_wrong" || answer.code === "invalid_request";
    return { ...previous, problem: isWrong ? t("wrong") : (await ngoProblems(locale))(answer.code) };
  };
  const step = FACTOR_STEPS.find((known) => known === posted(form, "step"));
  if (step === "start") {
    const started = await askNgo("second-factor/start", { method: "POST", schema: startedSchema });
    return started.ok ? { at: "starting", started: started.value } : refused(started);
  }
  if (step === "confirm") {
    const on = await askNgo("second-factor/confirm", { method: "POST", body: { code }, schema: codesSchema });
    return on.ok ? { at: "codes", codes: on.value.recovery_codes } : refused(on);
  }
  if (step === "end") {
    const off = await askNgo("second-factor/end", { method: "POST", body: { code }, schema: z.object({}) });
    return off.ok ? { at: "ended" } : refused(off);
  }
  return { at: step === "ask-end" ? "ending" : "rest" };
}

import { getTranslations } from "next-intl/server";
import type { NgoPlace } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import { Told } from "../portal/told";
import { SAID } from "./reports-path";

/** What came of the form that was sent just now; nothing where none was. */
export async function Said({
  locale,
  said,
}: {
  readonly locale: NgoPlace["locale"];
  readonly said: unknown;
}) {
  if (typeof said !== "string" || said === "") return null;
  const t = await getTranslations("ngo-reports.said");
  const done = SAID.find((known) => known === said);
  return <Told isGood={done !== undefined}>{done ? t(done) : (await ngoProblems(locale))(said)}</Told>;
}

import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";
import type { NgoPlace } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
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
  return (
    <div className="mb-6 max-w-prose">
      <Notice
        look={done ? "good" : "problem"}
        role={done ? "status" : "alert"}
        {...(done ? { icon: "check" } : {})}
      >
        {done ? t(done) : (await ngoProblems(locale))(said)}
      </Notice>
    </div>
  );
}

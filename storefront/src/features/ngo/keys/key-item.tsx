import type { OrganisationKeys } from "@second-chance/backend/contracts/ngo/keys";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import type { NgoPlace } from "../portal/ngo-paths";
import { endKeyAction } from "./end-key-action";

interface KeyItemProps {
  readonly place: NgoPlace;
  readonly item: OrganisationKeys["keys"][number];
}

/** A key: what it opens, until when, when it was used last, and its end. */
export async function KeyItem({ place, item }: KeyItemProps) {
  const t = await getTranslations("ngo-keys");
  const format = await getFormatter();
  const { id, name, prefix, scopes, expires_on, state, made_at, made_by, last_used_at } = item;
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: "medium", timeZone: "UTC" });
  const moment = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  const made = { day: day(made_at), name: made_by };
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold break-words">
        {name}
        <Badge look={state === "open" ? "plain" : "care"}>{t(`state.${state}`)}</Badge>
      </p>
      <p className="text-sm">
        <code>{prefix}…</code> · {format.list(scopes.map((scope) => t(`scope.${scope}`)))}
      </p>
      <p className="text-sm text-ink-soft">
        {last_used_at ? t("used", { moment: moment(last_used_at) }) : t("neverUsed")}
        {` · ${t("until", { day: day(`${expires_on}T00:00:00Z`) })}`}
        {` · ${made_by ? t("madeBy", made) : t("made", made)}`}
      </p>
      {state === "ended" ? null : (
        <Disclosure summary={t("end", { name })}>
          <form action={endKeyAction} className="max-w-prose">
            <input type="hidden" name="locale" value={place.locale} />
            <input type="hidden" name="organisation" value={place.organisation} />
            <input type="hidden" name="key" value={id} />
            <p className="mb-3">{t("endText")}</p>
            <Button look="secondary">{t("endNow")}</Button>
          </form>
        </Disclosure>
      )}
    </li>
  );
}

import type { ActDto } from "@second-chance/backend/contracts/manager/activity";
import { useFormatter, useTranslations } from "next-intl";
import { actSentence } from "@/features/activity/act-sentence";

/** What stands beside the sentence; people stand in it. */
const THINGS = ["listing", "product", "parcel"];

/** One thing that was done, as a sentence with what it was done to, when and from where. */
export function ActItem({ act }: { readonly act: ActDto }) {
  const t = useTranslations("workshop-activity");
  const sentenceOf = actSentence(t);
  const format = useFormatter();
  const { actor } = act;
  const who = actor.is_you ? t("you") : actor.name || t(actor.kind === "operator" ? "shop" : "somebody");
  return (
    <li className="py-3">
      <p className="font-semibold">{sentenceOf(act, who)}</p>
      {THINGS.includes(act.subject.type) && act.subject.name !== "" && <p>{act.subject.name}</p>}
      <p className="text-sm text-ink-soft">
        <time dateTime={act.occurred_at}>
          {format.dateTime(new Date(act.occurred_at), { dateStyle: "medium", timeStyle: "short" })}
        </time>
        {act.device !== "" && ` · ${act.device}`}
      </p>
    </li>
  );
}

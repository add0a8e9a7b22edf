import { MAKER_BANDS, type MakerBand } from "@second-chance/backend/contracts/maker-bands";
import type { MakersToldList, TellMakers } from "@second-chance/backend/contracts/open-books";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { quarterName } from "@/i18n/quarter-name";
import type work from "@/messages/en/workshop-work.json";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Notice } from "@/ui/notice";
import { askPortal, type PortalAnswer } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useBandName } from "./use-band-name";

type Refused = `refused.${keyof typeof work.makersTold.refused}`;

interface TellFormProps {
  readonly quarter: string;
  readonly band: MakerBand | null;
  readonly path: string;
  readonly onLeave: () => void;
  readonly onTold: () => Promise<void>;
}

/** The one question about a quarter: in which band the number of people lies. */
export function TellForm({ quarter, band, path, onLeave, onTold }: TellFormProps) {
  const t = useTranslations("workshop-work.makersTold");
  const locale = useLocale();
  const bandName = useBandName();
  const refusalOf = useRefusal();
  const [chosen, setChosen] = useState(band);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  const sentenceOf = (answer: PortalAnswer<unknown>) => {
    const own = `refused.${answer.state === "refused" ? answer.code : ""}` as Refused;
    return t.has(own) ? t(own) : refusalOf(answer);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return setProblem(t("choose"));
    setSending(true);
    const body: TellMakers = { quarter, band: chosen };
    const answer = await askPortal<MakersToldList>(path, { method: "POST", body });
    setProblem(sentenceOf(answer));
    if (answer.state === "ok") await onTold();
    setSending(false);
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset aria-describedby={`hint-${quarter}`}>
        <legend className="font-serif text-2xl">
          {t("question", { quarter: quarterName(quarter, locale) })}
        </legend>
        <p id={`hint-${quarter}`} className="mt-1 text-ink-soft">
          {t("hint")}
        </p>
        <div className="mt-4 flex flex-col gap-2">
          {MAKER_BANDS.map((each) => (
            <label
              key={each}
              className={classNames(
                "flex min-h-12 cursor-pointer items-center gap-3 rounded-md border bg-paper px-3.5 py-2",
                each === chosen ? "border-ink" : "border-line-strong",
              )}
            >
              <input
                type="radio"
                name={`band-${quarter}`}
                value={each}
                checked={each === chosen}
                onChange={() => setChosen(each)}
                className="size-5 shrink-0 accent-action"
              />
              <span>
                <span className="block font-semibold">{bandName(each)}</span>
                {each === "under-5" && <span className="block text-sm text-ink-soft">{t("fewHint")}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {problem && (
        <div className="mt-4">
          <Notice look="problem" role="alert">
            {problem}
          </Notice>
        </div>
      )}
      <div className="mt-5 flex flex-col gap-3 sm:flex-row">
        <Button disabled={isSending}>{isSending ? t("saving") : t("save")}</Button>
        <Button type="button" look="secondary" onClick={onLeave}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

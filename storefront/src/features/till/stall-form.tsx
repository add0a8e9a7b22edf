import type { FairTill } from "@second-chance/backend/contracts/fair-sale";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { countryName } from "@/i18n/format";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { Till } from "./till";
import type { TillState } from "./till-state";

interface StallFormProps {
  readonly till: Till;
  readonly state: TillState;
  readonly pieces: FairTill;
  readonly locale: Locale;
  readonly onOpened: () => void;
}

/** Sets the stall up: the fair's name and the centers, all of one country. */
export function StallForm({ till, state, pieces, locale, onOpened }: StallFormProps) {
  const t = useTranslations("till.stall");
  const [fair, setFair] = useState(state.stall?.fair ?? "");
  const known = new Set(pieces.centers.map(({ id }) => id));
  const [chosen, setChosen] = useState(() => (state.stall?.centerIds ?? []).filter((id) => known.has(id)));
  const [problem, setProblem] = useState<"fairMissing" | "centersMissing">();

  const first = pieces.centers.find(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fair.trim() === "") return setProblem("fairMissing");
    if (!first) return setProblem("centersMissing");
    const { country, currencyCode, exponent } = first;
    await till.setUp({ fair: fair.trim(), centerIds: chosen, country, currencyCode, exponent });
    onOpened();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <h2 className="text-2xl">{t("title")}</h2>
      {problem && (
        <Notice look="problem" role="alert">
          {t(problem)}
        </Notice>
      )}
      <Field
        id="fair"
        label={t("fair")}
        maxLength={120}
        value={fair}
        onChange={(event) => setFair(event.target.value)}
      />
      <fieldset>
        <legend className="font-semibold">{t("centers")}</legend>
        <p className="text-sm text-ink-soft">{t("centersHint")}</p>
        <ul className="mt-1.5 divide-y divide-line border-y border-line">
          {pieces.centers.map((center) => (
            <li key={center.id}>
              <label className="flex min-h-12 cursor-pointer items-center gap-3 py-2 has-disabled:cursor-not-allowed has-disabled:text-ink-soft">
                <input
                  type="checkbox"
                  className="size-5 shrink-0 accent-action"
                  checked={chosen.includes(center.id)}
                  disabled={first !== undefined && first.country !== center.country}
                  onChange={() => toggle(center.id)}
                />
                <span>
                  {center.name[locale]}
                  <span className="block text-sm text-ink-soft">
                    {countryName(center.country, locale)} · {center.currencyCode}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <Button wide>{t("save")}</Button>
    </form>
  );
}

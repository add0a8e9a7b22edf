"use client";

import { useTranslations } from "next-intl";
import { type PieceRow, type RowState, statesOf } from "./piece-rows";

interface StateFilterProps {
  readonly rows: readonly PieceRow[];
  readonly state: RowState | undefined;
  readonly onChoose: (state: RowState | undefined) => void;
}

/** By where pieces stand; nothing to choose where all stand at the same place. */
export function StateFilter({ rows, state, onChoose }: StateFilterProps) {
  const t = useTranslations("workshop-listing.pieces");
  const states = statesOf(rows);
  if (states.length < 2) return null;
  const choices = [{ state: undefined, count: rows.length }, ...states];
  return (
    <fieldset>
      <legend className="sr-only">{t("filter")}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.state ?? "all"}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-full border border-line-strong px-4 has-checked:border-2 has-checked:border-action has-checked:bg-clay-wash has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo"
          >
            <input
              type="radio"
              name="state"
              className="sr-only"
              checked={choice.state === state}
              onChange={() => onChoose(choice.state)}
            />
            {`${choice.state ? t(`state.${choice.state}`) : t("all")} · ${choice.count}`}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

"use client";

import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import type { CellProblem } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { useCellWords } from "../import/use-cell-words";
import { fieldId } from "./field-id";
import { SHEET_FIELDS, type SheetField, type TypedRow } from "./typed-sheet";
import { WorkBoxes } from "./work-boxes";

const WIDTHS: Partial<Record<SheetField, string>> = {
  title: "col-span-6 lg:col-span-12",
  length: "col-span-2",
  width: "col-span-2",
  height: "col-span-2",
  price: "col-span-6 lg:col-span-4",
  made_on: "col-span-6 lg:col-span-4",
};
const USUAL_WIDTH = "col-span-3";

interface RowFieldsProps {
  readonly number: number;
  readonly row: TypedRow;
  readonly problems: readonly CellProblem[];
  readonly categories: ListingFacts["labour_categories"] | undefined;
  readonly onChange: (row: TypedRow) => void;
  /** Enter in a field: the same field of the next row. */
  readonly onNext: (field: SheetField) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One line of the paper. */
export function RowFields({ number, row, problems, categories, onChange, onNext, onRemove }: RowFieldsProps) {
  const t = useTranslations("workshop-sheet.entry");
  const tColumns = useTranslations("workshop-import.columns");
  const wordsOf = useCellWords();
  const errorOf = (column: string) =>
    problems
      .filter((problem) => problem.column === column)
      .map(wordsOf)
      .join(" ");
  const goOn = (field: SheetField) => (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onNext(field);
  };
  return (
    <fieldset className="rounded-md border border-line p-4">
      <legend className="px-1 text-lg font-semibold">{t("row", { number })}</legend>
      <div className="grid grid-cols-6 items-end gap-3 lg:grid-cols-12">
        {SHEET_FIELDS.map((field) => (
          <Field
            key={field}
            id={fieldId(row.key, field)}
            label={tColumns(field)}
            className={WIDTHS[field] ?? USUAL_WIDTH}
            type={field === "made_on" ? "date" : "text"}
            inputMode={field === "title" || field === "made_on" ? undefined : "decimal"}
            maxLength={field === "title" ? 200 : 40}
            autoComplete="off"
            value={row.cells[field] ?? ""}
            error={errorOf(field)}
            onKeyDown={goOn(field)}
            onChange={({ target }) => onChange({ ...row, cells: { ...row.cells, [field]: target.value } })}
          />
        ))}
      </div>
      <WorkBoxes
        categories={categories}
        chosen={row.work}
        error={errorOf("work")}
        onChange={(work) => onChange({ ...row, work })}
      />
      {onRemove && (
        <Button type="button" look="quiet" onClick={onRemove}>
          <Icon name="close" />
          {t("remove", { number })}
        </Button>
      )}
    </fieldset>
  );
}

"use client";

import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import type { PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { IMPORT_LIMITS } from "@second-chance/backend/contracts/manager/piece-import-words";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { ImportNotices } from "../import/import-notices";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { fieldId } from "./field-id";
import { RowFields } from "./row-fields";
import { newRow, type SheetField, type TypedRow, type TypedSheet, writtenRows } from "./typed-sheet";
import { useSheetSending } from "./use-sheet-sending";

interface SheetEntryFormProps {
  readonly sheet: TypedSheet;
  readonly change: (next: (before: TypedSheet) => TypedSheet) => void;
  readonly onMade: (made: PieceImport) => void;
}

/** The lines of a sheet of paper, typed row by row. */
export function SheetEntryForm({ sheet, change, onMade }: SheetEntryFormProps) {
  const t = useTranslations("workshop-sheet.entry");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const facts = usePortal<ListingFacts>(`/workshops/${workshopId}/listing-facts?locale=${locale}`);
  const { sending, send } = useSheetSending(onMade);
  const [removed, setRemoved] = useState<{ row: TypedRow; index: number }>();
  const [isEmpty, setEmpty] = useState(false);
  const focusNext = useRef<string | undefined>(undefined);
  const { rows, number } = sheet;

  // A row that was just added can take the focus only once it stands in the page.
  useEffect(() => {
    const wanted = focusNext.current && document.getElementById(focusNext.current);
    if (!wanted) return;
    focusNext.current = undefined;
    wanted.focus();
  });
  const setRows = (next: (before: readonly TypedRow[]) => readonly TypedRow[]) =>
    change((before) => ({ ...before, rows: next(before.rows) }));
  const goTo = (index: number, field: SheetField) => {
    const next = rows[index] ?? newRow(rows.at(-1));
    if (!rows[index] && rows.length < IMPORT_LIMITS.sheetRows) setRows((before) => [...before, next]);
    focusNext.current = fieldId(next.key, field);
    document.getElementById(focusNext.current)?.focus();
  };
  const remove = (index: number, row: TypedRow) => {
    setRemoved({ row, index });
    setRows((before) => before.filter(({ key }) => key !== row.key));
  };
  const putBack = () => {
    if (removed) setRows((before) => before.toSpliced(removed.index, 0, removed.row));
    setRemoved(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const hasRows = writtenRows(sheet).length > 0;
    setEmpty(!hasRows);
    if (hasRows) void send(sheet);
  };
  const written = writtenRows(sheet);
  const problemsOf = (row: TypedRow) =>
    sending.looked?.rows.find(({ line }) => line === written.indexOf(row) + 1)?.problems ?? [];
  const faults =
    sending.looked?.rows.reduce(
      (count, row) => count + (row.state === "wrong" ? row.problems.length : 0),
      0,
    ) ?? 0;

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <h2 className="text-xl">{t("title")}</h2>
      <p>{t("text")}</p>
      <Field
        id="sheet-number"
        label={t("number")}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        value={number}
        onChange={({ target }) => change((before) => ({ ...before, number: target.value }))}
      />
      {rows.map((row, index) => (
        <RowFields
          key={row.key}
          number={index + 1}
          row={row}
          problems={problemsOf(row)}
          categories={facts.data?.labour_categories}
          onChange={(next) => setRows((before) => before.map((each) => (each.key === row.key ? next : each)))}
          onNext={(field) => goTo(index + 1, field)}
          onRemove={rows.length > 1 ? () => remove(index, row) : undefined}
        />
      ))}
      {removed && (
        <Notice role="status">
          {t("removed", { number: removed.index + 1 })}{" "}
          <Button type="button" look="quiet" onClick={putBack}>
            {t("undo")}
          </Button>
        </Notice>
      )}
      <Button
        type="button"
        look="secondary"
        disabled={rows.length >= IMPORT_LIMITS.sheetRows}
        onClick={() => goTo(rows.length, "title")}
      >
        <Icon name="plus" />
        {t("add")}
      </Button>
      {sending.state === "asking" && sending.looked && (
        <>
          <ImportNotices notices={sending.looked.notices} />
          <Button type="button" look="secondary" onClick={() => void send(sheet, true)}>
            {t("anyway")}
          </Button>
        </>
      )}
      <p role="alert" className="font-semibold text-clay-deep empty:hidden">
        {isEmpty ? t("empty") : faults > 0 ? t("faults", { count: faults }) : (sending.problem ?? "")}
      </p>
      <Button disabled={sending.state === "sending"}>
        {sending.state === "sending" ? t("making") : t("make")}
      </Button>
    </form>
  );
}

"use client";

import type { ImportRow } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/ui/disclosure";
import { useCellWords } from "./use-cell-words";

interface RowGroupProps {
  readonly title: string;
  readonly rows: readonly ImportRow[];
  readonly isOpen?: boolean;
  /** Above the rows. */
  readonly children?: ReactNode;
}

/** Rows that came to the same, to be opened; nothing where there are none. */
export function RowGroup({ title, rows, isOpen = false, children }: RowGroupProps) {
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={`${title} (${rows.length})`} open={isOpen}>
      {children}
      <ul className="mt-2 border-t border-line">
        {rows.map((row) => (
          <ReadRow key={row.line} row={row} />
        ))}
      </ul>
    </Disclosure>
  );
}

function ReadRow({ row: { line, title, state, problems, same_as, photos } }: { readonly row: ImportRow }) {
  const t = useTranslations("workshop-import");
  const wordsOf = useCellWords();
  return (
    <li className="border-b border-line py-3">
      <p>
        <span className="text-sm text-ink-soft">{t("look.row", { line })}</span>
        <span className="block font-semibold wrap-anywhere">{title || t("look.untitled")}</span>
      </p>
      {same_as !== null && <p>{t("look.sameRow", { line: same_as })}</p>}
      {state === "imported_before" && <p>{t("look.importedBefore")}</p>}
      {photos > 0 && <p className="text-sm text-ink-soft">{t("look.photos", { count: photos })}</p>}
      {problems.length > 0 && (
        <ul className="mt-1 flex flex-col gap-1">
          {problems.map((problem) => (
            <li key={`${problem.column} ${wordsOf(problem)}`} className="wrap-anywhere">
              <span className="font-semibold">{t(`columns.${problem.column}`)}:</span> {wordsOf(problem)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

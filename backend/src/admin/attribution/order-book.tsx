import { Text } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router-dom";
import type { OrderAttribution } from "../../contracts/attribution";
import { TextButton } from "../parts/text-link";
import { askedOf } from "./book-links";
import { ATTRIBUTED, type Behind, behindFigure, EVERY_ENTRY } from "./entries-behind";
import { EntriesTable } from "./entries-table";
import { formatAmount } from "./format";
import { LinesTable } from "./lines-table";

/** An order's lines and figures, and beneath them the entries behind the one that was pressed. */
export function OrderBook({ book }: { readonly book: OrderAttribution }) {
  const { hash } = useLocation();
  const asked = askedOf(hash);
  const [behind, setBehind] = useState<Behind | undefined>(asked ?? undefined);
  const top = useRef<HTMLDivElement>(null);
  const ledger = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the address led, not whenever it is read
  useEffect(() => {
    if (asked === undefined) return;
    (asked ? ledger : top).current?.scrollIntoView({ block: asked ? "center" : "start" });
  }, []);
  const show = (next: Behind) => {
    setBehind(next);
    requestAnimationFrame(() => {
      ledger.current?.focus({ preventScroll: true });
      ledger.current?.scrollIntoView({ block: "nearest" });
    });
  };
  const figures = [
    ["Captured", book.capturedMinor, behindFigure("capture")],
    ["Refunded", book.refundedMinor, behindFigure("refund")],
    ["Attributed", book.attributedMinor, ATTRIBUTED],
  ] as const;
  return (
    <>
      <div ref={top} className="scroll-mt-20">
        <LinesTable book={book} onAsked={show} />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-1 px-6 py-3">
        {figures.map(([label, minor, entries]) => (
          <Text as="div" key={label} size="small">
            {label}:{" "}
            <TextButton onPress={() => show(entries)}>
              <b className="tabular-nums">{formatAmount(minor, book.currencyCode, book.exponent)}</b>
            </TextButton>
          </Text>
        ))}
      </div>
      <div
        ref={ledger}
        tabIndex={-1}
        className="txt-small flex flex-wrap items-center justify-between gap-x-4 px-6 py-3 outline-none"
      >
        <Text as="div" size="small" aria-live="polite">
          {behind ? behind.title : `Ledger, ${book.entries.length} entries`}
        </Text>
        {behind !== EVERY_ENTRY && (
          <TextButton onPress={() => show(EVERY_ENTRY)}>Show every entry</TextButton>
        )}
        {behind && <TextButton onPress={() => setBehind(undefined)}>Close the ledger</TextButton>}
      </div>
      {behind && <EntriesTable book={book} entries={book.entries.filter(behind.holds)} />}
    </>
  );
}

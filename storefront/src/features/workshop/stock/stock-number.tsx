import { type KeyboardEvent, useState } from "react";

/** As many digits as the largest shelf has. */
const DIGITS = /^\d{1,5}$/;

/** Why what was typed can't be counted: it is no number, or more than any shelf holds. */
export type NumberProblem = "number" | "above_most";

function problemOf(typed: string): NumberProblem | undefined {
  if (DIGITS.test(typed.trim())) return undefined;
  return /^\d+$/.test(typed.trim()) ? "above_most" : "number";
}

interface StockNumberProps {
  readonly label: string;
  readonly count: number;
  readonly problemId: string;
  /** Said under the whole row, where there is room for it. */
  readonly onProblem: (problem: NumberProblem | undefined) => void;
  readonly onCount: (count: number) => void;
}

/** The number itself: it can be typed, and counts when the field is left or Enter is pressed. */
export function StockNumber({ label, count, problemId, onProblem, onCount }: StockNumberProps) {
  const [typed, setTyped] = useState<string>();
  const isBad = typed !== undefined && problemOf(typed) !== undefined;
  const type = (text: string | undefined) => {
    setTyped(text);
    onProblem(text === undefined ? undefined : problemOf(text));
  };
  const settle = () => {
    if (typed === undefined || isBad) return;
    const wanted = Number(typed.trim());
    type(undefined);
    if (wanted !== count) onCount(wanted);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") settle();
    if (event.key === "Escape") type(undefined);
  };
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="done"
      aria-label={label}
      aria-invalid={isBad || undefined}
      aria-describedby={isBad ? problemId : undefined}
      value={typed ?? String(count)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
      onKeyDown={onKey}
      className="tabular h-14 w-20 rounded-md border border-line-strong bg-paper-raised text-center text-2xl font-semibold aria-invalid:border-2 aria-invalid:border-clay"
    />
  );
}

import type { CheckParcel, ManagedLine } from "@second-chance/backend/contracts/manager/parcel";
import type { LeftOutReason } from "@second-chance/backend/contracts/parcel-problem-words";
import { isCodeOf, readCode } from "./scanned-code";

/** What was done at the bench with one line so far. */
export interface Tick {
  readonly packed: number;
  /** Why the others stay out; null while they are still looked for. */
  readonly leftOut: LeftOutReason | null;
}

/** Ticks by line, with those before: each can be taken back. */
export interface Ticks {
  readonly now: Readonly<Record<string, Tick>>;
  readonly before: readonly Readonly<Record<string, Tick>>[];
}

export const NO_TICKS: Ticks = { now: {}, before: [] };
const MOST_UNDONE = 50;
const NOTHING: Tick = { packed: 0, leftOut: null };

/** The part of a line that ticking needs. */
export type TickedLine = Pick<ManagedLine, "line" | "quantity" | "handle" | "sku"> & {
  readonly hold: unknown;
};

/** Begins with what was told to the shop before; a held piece stays out by itself. */
export function beginTicks(lines: readonly ManagedLine[]): Ticks {
  const now = lines.flatMap(({ line, packed, reason, hold }): [string, Tick][] => {
    if (hold) return [[line, { packed: 0, leftOut: "held" }]];
    return packed > 0 || reason ? [[line, { packed, leftOut: reason }]] : [];
  });
  return { now: Object.fromEntries(now), before: [] };
}

export function tickOf({ now }: Ticks, { line, quantity, hold }: TickedLine): Tick {
  if (hold) return { packed: 0, leftOut: "held" };
  const tick = now[line] ?? NOTHING;
  // An order can have changed since the ticks were kept.
  return tick.packed > quantity ? { ...tick, packed: quantity } : tick;
}

function change(ticks: Ticks, line: string, tick: Tick): Ticks {
  return { now: { ...ticks.now, [line]: tick }, before: [...ticks.before, ticks.now].slice(-MOST_UNDONE) };
}

/** One more piece is in the box; whatever was left out is asked for again. */
export function putIn(ticks: Ticks, line: TickedLine): Ticks {
  const { packed } = tickOf(ticks, line);
  if (line.hold || packed >= line.quantity) return ticks;
  return change(ticks, line.line, { packed: packed + 1, leftOut: null });
}

/** One piece fewer is in the box. */
export function takeOut(ticks: Ticks, line: TickedLine): Ticks {
  const { packed } = tickOf(ticks, line);
  return packed === 0 ? ticks : change(ticks, line.line, { packed: packed - 1, leftOut: null });
}

/** What isn't in the box stays out, for a reason; null looks for it again. */
export function leaveOut(ticks: Ticks, line: TickedLine, reason: LeftOutReason | null): Ticks {
  return change(ticks, line.line, { packed: tickOf(ticks, line).packed, leftOut: reason });
}

export function undo({ now, before }: Ticks): Ticks {
  return { now: before.at(-1) ?? now, before: before.slice(0, -1) };
}

/** True when every piece of a line is in the box or left out for a reason. */
export function isTold(ticks: Ticks, line: TickedLine): boolean {
  const { packed, leftOut } = tickOf(ticks, line);
  return packed === line.quantity || leftOut !== null;
}

export interface TickSums {
  readonly pieces: number;
  readonly packed: number;
  readonly leftOut: number;
  readonly isWhole: boolean;
}

export function sumsOf(ticks: Ticks, lines: readonly TickedLine[]): TickSums {
  const told = lines.map((line) => ({ ...tickOf(ticks, line), quantity: line.quantity }));
  return {
    pieces: told.reduce((sum, { quantity }) => sum + quantity, 0),
    packed: told.reduce((sum, { packed }) => sum + packed, 0),
    leftOut: told.reduce((sum, { quantity, packed, leftOut }) => sum + (leftOut ? quantity - packed : 0), 0),
    isWhole: lines.every((line) => isTold(ticks, line)),
  };
}

/** What is told to the shop. */
export function checkOf(ticks: Ticks, lines: readonly TickedLine[]): CheckParcel["lines"] {
  return lines.map((line) => {
    const { packed, leftOut } = tickOf(ticks, line);
    return { line: line.line, packed, missing: line.quantity - packed, reason: leftOut };
  });
}

export type Scan<L extends TickedLine> =
  | { readonly kind: "put_in"; readonly line: L; readonly ticks: Ticks }
  | { readonly kind: "already" | "held"; readonly line: L }
  | { readonly kind: "wrong"; readonly code: string };

/** What comes of a code that was read; null for an empty one. */
export function scan<L extends TickedLine>(ticks: Ticks, lines: readonly L[], text: string): Scan<L> | null {
  const code = readCode(text);
  if (!code) return null;
  const own = lines.filter((line) => isCodeOf(code, line));
  const [first] = own;
  if (!first) return { kind: "wrong", code: "handle" in code ? code.handle : code.sku };
  const line = own.find((one) => !one.hold && tickOf(ticks, one).packed < one.quantity);
  if (line) return { kind: "put_in", line, ticks: putIn(ticks, line) };
  return { kind: first.hold ? "held" : "already", line: first };
}

import { appendFileSync } from "node:fs";

/** A line of the bench's result, as scripts/bench/measure has it. */
interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  readonly met: boolean;
}

/** Hands a number to the bench that started this: a line of JSON in BENCH_FIGURES. */
export function tellFigure(figure: Figure): void {
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  else console.log(`${figure.met ? "✓" : "✗"} ${figure.name}: ${figure.value}  [goal ${figure.goal}]`);
}

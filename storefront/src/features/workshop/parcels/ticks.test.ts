import { describe, expect, it } from "vitest";
import { isCodeOf, readCode } from "./scanned-code";
import {
  checkOf,
  isTold,
  leaveOut,
  NO_TICKS,
  putIn,
  scan,
  sumsOf,
  type Ticks,
  takeOut,
  tickOf,
  undo,
} from "./ticks";

const line = (name: string, quantity: number, hold: unknown = null) => ({
  line: name,
  quantity,
  hold,
  handle: `${name}-handle`,
  sku: `PE-${name.toUpperCase()}`,
});
const BOWL = line("bowl", 2);
const SCARF = line("scarf", 1);
const HELD = line("held", 1, { kind: "law" });
const put = (ticks: Ticks, ...lines: (typeof BOWL)[]) => lines.reduce(putIn, ticks);

describe("what a code names", () => {
  it("is the piece of a hang tag's address, whatever language and country it is in", () => {
    expect(readCode("https://shop.example/lt/lt/pieces/bowl-handle")).toEqual({ handle: "bowl-handle" });
    expect(readCode(" http://localhost:8000/es/pe/pieces/bowl-handle?x=1 ")).toEqual({
      handle: "bowl-handle",
    });
    expect(readCode("/en/pe/pieces/%E0%A4%A")).toEqual({ handle: "%E0%A4%A" });
  });

  it("is a number where it is no address, and nothing where there is nothing", () => {
    expect(readCode("pe-bowl")).toEqual({ sku: "pe-bowl" });
    expect(readCode("  ")).toBeNull();
    expect(isCodeOf({ sku: "pe-bowl" }, BOWL)).toBe(true);
    expect(isCodeOf({ handle: "" }, { handle: "", sku: "" })).toBe(false);
  });
});

describe("the packing check at a bench", () => {
  it("isn't whole before each piece was ticked", () => {
    const one = put(NO_TICKS, BOWL, SCARF);
    expect(sumsOf(one, [BOWL, SCARF])).toEqual({ pieces: 3, packed: 2, leftOut: 0, isWhole: false });
    const all = put(one, BOWL, BOWL);
    expect(sumsOf(all, [BOWL, SCARF])).toEqual({ pieces: 3, packed: 3, leftOut: 0, isWhole: true });
  });

  it("says what is missing and why, and takes it back when the piece turns up", () => {
    const left = leaveOut(put(NO_TICKS, BOWL), BOWL, "broken");
    expect(isTold(left, BOWL)).toBe(true);
    expect(checkOf(left, [BOWL])).toEqual([{ line: "bowl", packed: 1, missing: 1, reason: "broken" }]);
    const found = putIn(left, BOWL);
    expect(checkOf(found, [BOWL])).toEqual([{ line: "bowl", packed: 2, missing: 0, reason: null }]);
  });

  it("undoes step by step, and no further than the beginning", () => {
    const ticks = takeOut(put(NO_TICKS, BOWL, SCARF), BOWL);
    expect(tickOf(undo(ticks), BOWL).packed).toBe(1);
    expect(undo(undo(undo(undo(ticks)))).now).toEqual({});
  });

  it("keeps a held piece out by itself, whatever is tapped or scanned", () => {
    expect(tickOf(put(NO_TICKS, HELD), HELD)).toEqual({ packed: 0, leftOut: "held" });
    expect(scan(NO_TICKS, [HELD], "PE-HELD")).toMatchObject({ kind: "held" });
    expect(sumsOf(NO_TICKS, [HELD]).isWhole).toBe(true);
  });

  it("ticks what is scanned, and says of a wrong piece that it is wrong", () => {
    const first = scan(NO_TICKS, [BOWL, SCARF], "https://shop.example/es/pe/pieces/bowl-handle");
    expect(first).toMatchObject({ kind: "put_in", line: { line: "bowl" } });
    expect(scan(NO_TICKS, [BOWL], "https://shop.example/es/pe/pieces/hat")).toEqual({
      kind: "wrong",
      code: "hat",
    });
    expect(scan(put(NO_TICKS, SCARF), [SCARF], "PE-SCARF")).toMatchObject({ kind: "already" });
    expect(scan(NO_TICKS, [BOWL], " ")).toBeNull();
  });

  it("goes on with the second line of one piece when the first is full", () => {
    const again = { ...SCARF, line: "scarf-2" };
    const second = scan(put(NO_TICKS, SCARF), [SCARF, again], "PE-SCARF");
    expect(second).toMatchObject({ kind: "put_in", line: { line: "scarf-2" } });
  });

  it("never counts more than an order asks for now", () => {
    expect(tickOf(put(NO_TICKS, BOWL, BOWL), { ...BOWL, quantity: 1 }).packed).toBe(1);
  });
});

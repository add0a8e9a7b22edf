import { describe, expect, it, vi } from "vitest";
import { TimedMemo } from "./timed-memo";

const loaderOf = (facts: Record<string, string>) =>
  vi.fn(async (ids: string[]) => new Map(ids.flatMap((id) => (facts[id] ? [[id, facts[id]] as const] : []))));

describe("remembered facts", () => {
  it("asks once for each id until its time is over", async () => {
    const memo = new TimedMemo<string>(1000);
    const load = loaderOf({ a: "PE", b: "LT" });
    await memo.get(["a"], load, 0);
    expect(await memo.get(["a", "b", "b"], load, 500)).toEqual(
      new Map([
        ["a", "PE"],
        ["b", "LT"],
      ]),
    );
    expect(load.mock.calls).toEqual([[["a"]], [["b"]]]);
    await memo.get(["a"], load, 1000);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("asks again for what nobody knew", async () => {
    const memo = new TimedMemo<string>(1000);
    const facts: Record<string, string> = {};
    const load = loaderOf(facts);
    expect((await memo.get(["a"], load, 0)).size).toBe(0);
    facts.a = "PE";
    expect(await memo.get(["a"], load, 1)).toEqual(new Map([["a", "PE"]]));
  });

  it("starts over rather than grow without end", async () => {
    const memo = new TimedMemo<string>(1000, 1);
    const load = loaderOf({ a: "PE", b: "LT", c: "ZA" });
    await memo.get(["a", "b"], load, 0);
    await memo.get(["c"], load, 0);
    await memo.get(["a"], load, 0);
    expect(load).toHaveBeenCalledTimes(3);
  });
});

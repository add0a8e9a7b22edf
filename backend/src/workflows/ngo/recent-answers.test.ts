import { describe, expect, it } from "vitest";
import { FRESH_MS, KEPT_MS, RecentAnswers } from "./recent-answers";

/** A book whose number goes up by one at each reading. */
function book() {
  let readings = 0;
  return { read: async () => ++readings, count: () => readings };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("answers of the last seconds", () => {
  it("reads once for all who ask at once", async () => {
    const [answers, { read, count }] = [new RecentAnswers<number>(), book()];
    expect(await Promise.all([1, 2, 3].map(() => answers.answer("overview", read, 0)))).toEqual([1, 1, 1]);
    expect(await answers.answer("another", read, 0)).toBe(2);
    expect(count()).toBe(2);
  });

  it("lets nobody wait for what is read anew, and gives nothing that is too old", async () => {
    const [answers, { read }] = [new RecentAnswers<number>(), book()];
    const ask = (now: number) => answers.answer("overview", read, now);
    expect(await ask(0)).toBe(1);
    expect(await ask(FRESH_MS - 1)).toBe(1);
    expect(await Promise.all([ask(FRESH_MS), ask(FRESH_MS)])).toEqual([1, 1]);
    await settled();
    expect(await ask(FRESH_MS + 1)).toBe(2);
    expect(await ask(FRESH_MS + KEPT_MS)).toBe(3);
  });

  it("keeps no error", async () => {
    const answers = new RecentAnswers<number>();
    const fails = () => Promise.reject(new Error("no database"));
    await expect(answers.answer("overview", fails, 0)).rejects.toThrow("no database");
    expect(await answers.answer("overview", async () => 7, 1)).toBe(7);
    expect(await answers.answer("overview", fails, FRESH_MS + 1)).toBe(7);
    await settled();
    expect(await answers.answer("overview", async () => 8, FRESH_MS + 2)).toBe(7);
    await settled();
    expect(await answers.answer("overview", fails, FRESH_MS + 3)).toBe(8);
  });
});

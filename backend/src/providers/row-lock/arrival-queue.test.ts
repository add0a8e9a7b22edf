import { describe, expect, it } from "vitest";
import { ArrivalQueue } from "./arrival-queue";

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("turns within one process", () => {
  it("come in the order of arrival, one at a time", async () => {
    const queue = new ArrivalQueue();
    const seen: string[] = [];
    const visit = async (name: string) => {
      const end = await queue.turn(["piece"], 1000);
      seen.push(`${name} in`);
      await soon();
      seen.push(`${name} out`);
      end();
    };
    await Promise.all([visit("a"), visit("b"), visit("c")]);
    expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  });

  it("don't wait for other keys, and don't deadlock on keys named in another order", async () => {
    const queue = new ArrivalQueue();
    const endOther = await queue.turn(["other"], 1000);
    const end = await queue.turn(["one", "two"], 1000);
    const both = Promise.all(
      [queue.turn(["two", "one"], 1000), queue.turn(["one", "two"], 1000)].map(async (turn) =>
        (await turn)(),
      ),
    );
    end();
    await both;
    endOther();
  });

  it("end after the wait when somebody before hangs", async () => {
    const queue = new ArrivalQueue();
    await queue.turn(["piece"], 1000);
    const started = Date.now();
    await queue.turn(["piece"], 20);
    expect(Date.now() - started).toBeLessThan(500);
  });
});

import { describe, expect, it, vi } from "vitest";
import { fetchFxFile } from "./fetch-fx-file";

const answering = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));
const FEED = "https://rates.example/today.csv";

describe("a feed of exchange rates", () => {
  it("is read as text, with a limit of time", async () => {
    const feed = answering("date,base\n");
    expect(await fetchFxFile(FEED, feed)).toBe("date,base\n");
    expect(feed).toHaveBeenCalledWith(FEED, expect.objectContaining({ signal: expect.any(AbortSignal) }));
  });

  it("is refused when it answers with an error, or with more than a file can be", async () => {
    await expect(fetchFxFile(FEED, answering("gone", 404))).rejects.toThrow("The feed answered 404.");
    await expect(fetchFxFile(FEED, answering("x".repeat(500_001)))).rejects.toThrow("more than 500000 bytes");
  });

  it.each(["today.csv", "file:///etc/passwd", "ftp://rates.example/today.csv"])(
    "is not asked at %s",
    async (address) => {
      const feed = answering("");
      await expect(fetchFxFile(address, feed)).rejects.toThrow("no http address");
      expect(feed).not.toHaveBeenCalled();
    },
  );
});

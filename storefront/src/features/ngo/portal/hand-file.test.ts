import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { handFile } from "./hand-file";

const session = vi.hoisted(() => ({ token: "a token" as string | undefined }));

vi.mock("@/env", () => ({ env: () => ({ BACKEND_URL: "http://backend.test" }) }));
vi.mock("@/data/portal-session", () => ({
  askerHeaders: async () => ({}),
  portalToken: async () => session.token,
}));

const FILE = {
  "content-type": "text/csv",
  "content-disposition": 'attachment; filename="a.csv"',
  "content-length": "3",
  "x-content-type-options": "nosniff",
};
const sent = vi.fn(
  async (_url: URL, _init: RequestInit): Promise<Response> =>
    new Response("a;b", { headers: { ...FILE, "set-cookie": "a=b", "x-powered-by": "somebody" } }),
);
const ask = (locale: string | null = "lt") =>
  handFile({ locale, organisation: "org_1", room: "statements", path: "statements/s_1/file?format=csv" });

describe("a file of the organisations' portal", () => {
  beforeEach(() => {
    session.token = "a token";
    vi.stubGlobal("fetch", sent.mockClear());
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is asked for with the session, and comes through as it is, with nothing else that was said", async () => {
    const answer = await ask();
    expect(await answer.text()).toBe("a;b");
    expect(Object.fromEntries(answer.headers)).toEqual({ ...FILE, "cache-control": "private, no-store" });
    const [url, init] = sent.mock.calls[0] ?? [];
    expect(String(url)).toBe("http://backend.test/ngo/organisations/org_1/statements/s_1/file?format=csv");
    expect(init?.headers).toMatchObject({ authorization: "Bearer a token" });
  });

  it("leads back to its room where it is refused, and says why", async () => {
    sent.mockResolvedValueOnce(Response.json({ code: "not_found" }, { status: 404 }));
    const answer = await ask();
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/ngo/lt/o/org_1/statements?said=not_found",
    ]);
    sent.mockRejectedValueOnce(new Error("no line"));
    expect((await ask("xx")).headers.get("location")).toBe("/ngo/en/o/org_1/statements?said=unavailable");
  });

  it("leads to the door whoever isn't logged in, and asks for nothing", async () => {
    session.token = undefined;
    expect((await ask()).headers.get("location")).toBe(
      `/ngo/lt/log-in?${new URLSearchParams({ back: "/ngo/lt/o/org_1/statements" })}`,
    );
    expect(sent).not.toHaveBeenCalled();
  });
});

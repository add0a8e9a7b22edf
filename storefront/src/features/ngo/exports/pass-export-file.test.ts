import { beforeEach, expect, it, vi } from "vitest";
import { passExportFile } from "./pass-export-file";

const backend = vi.hoisted(() => ({ answer: null as Response | null }));
vi.mock("@/data/ngo-export-file", () => ({ fetchExportFile: async () => backend.answer }));

const take = () => passExportFile(new Request("http://shop/ngo/api/exports/o/e?locale=lt"), "org", "exp");
const leadsTo = async () => {
  const answer = await take();
  return [answer.status, answer.headers.get("location")];
};

beforeEach(() => {
  backend.answer = null;
});

it("hands on the file, and of its headers only what a browser needs", async () => {
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="abroad.csv"',
    "content-length": "3",
    "set-cookie": "a=b",
    "x-powered-by": "something",
  };
  backend.answer = new Response("a,b", { headers });
  const answer = await take();
  expect(await answer.text()).toBe("a,b");
  expect([...answer.headers.keys()].sort()).toEqual([
    "cache-control",
    "content-disposition",
    "content-length",
    "content-type",
    "x-content-type-options",
  ]);
});

it("leads whoever isn't logged in to the door, and back to the files", async () => {
  const door = [303, "/ngo/lt/log-in?back=%2Fngo%2Flt%2Fo%2Forg%2Fexports"];
  expect(await leadsTo()).toEqual(door);
  backend.answer = Response.json({ code: "not_signed_in" }, { status: 401 });
  expect(await leadsTo()).toEqual(door);
});

it("leads to the list of files with what was refused", async () => {
  backend.answer = Response.json({ code: "link_expired" }, { status: 400 });
  expect(await leadsTo()).toEqual([303, "/ngo/lt/o/org/exports?said=link_expired"]);
  backend.answer = new Response("gone", { status: 502 });
  expect(await leadsTo()).toEqual([303, "/ngo/lt/o/org/exports?said=unavailable"]);
});

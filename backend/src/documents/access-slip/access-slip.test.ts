import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { A5 } from "../paper/measures";
import type { AccessSlip } from "./access-slip";
import { accessSlipPdf, layOutSlip } from "./access-slip-pdf";

const slip: AccessSlip = {
  purpose: "invitation",
  locale: "es",
  name: "María de los Ángeles Quispe Huamán",
  login: "maria-4821",
  place: "Taller de bordado y confección, Taller Costa (mujeres)",
  role: "lister",
  code: "K7QF-9M2X-PT4W-6HJD",
  url: "https://shop.example/workshop/es/invitation?code=K7QF-9M2X-PT4W-6HJD",
  address: "shop.example/workshop",
  expiresAt: new Date("2026-12-11T12:00:00Z"),
};
/** As wide as half the type size a letter: enough to see that nothing falls off the paper. */
const typesetter = (text: string, _: unknown, size: number) => text.length * size * 0.5;

describe("a slip that lets somebody in", () => {
  it.each(LOCALES)(
    "in %s: says for whom, the code whole, the login and the day, all on an A5 page",
    (locale) => {
      for (const purpose of ["invitation", "reset"] as const) {
        const { texts, figures } = layOutSlip({ ...slip, locale, purpose }, typesetter);
        const said = texts.map(({ text }) => text).join(" ");
        for (const wanted of [slip.code, slip.login, slip.address, "2026"]) expect(said).toContain(wanted);
        expect(figures).toHaveLength(1);
        for (const { y } of texts) expect(y).toBeLessThan(A5.height - 8);
      }
    },
  );

  it("is a PDF", async () => {
    expect((await accessSlipPdf(slip)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

import { resolve } from "node:path";
import { type Browser, test } from "@playwright/test";
import { type DemoOfficer, Officer } from "../actors/officer";
import { keepScreen } from "./keep-screen";

const FOLDER = resolve(__dirname, "../../docs/screens/ngo");
const WHO: readonly DemoOfficer[] = ["maria", "egle"];
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;

/** Rooms of an organisation by their name, as whoever is logged in finds them. */
async function roomsOf({ page, says }: Officer): Promise<Record<string, string>> {
  const links = page.getByRole("navigation", { name: says("ngo-portal.nav.label") }).locator("a");
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const nameOf = (address: string) => new URL(address).pathname.split("/")[5] ?? "overview";
  return Object.fromEntries(addresses.map((address) => [nameOf(address), address]));
}

async function keepRooms(browser: Browser, who: DemoOfficer, baseURL: string | undefined): Promise<void> {
  for (const viewport of SCREENS) {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport });
    const officer = Officer.of(await context.newPage(), who);
    const keeps = (room: string) =>
      keepScreen(officer.page, `${FOLDER}/${room}/${officer.locale}-${viewport.width}.webp`);
    await officer.logsIn();
    for (const [room, address] of Object.entries(await roomsOf(officer))) {
      await officer.page.goto(address, { waitUntil: "networkidle" });
      await keeps(room);
    }
    await officer.page.goto(`/ngo/${officer.locale}/verify`, { waitUntil: "networkidle" });
    await keeps("verify");
    await context.close();
  }
}

for (const who of WHO)
  test(`the rooms of ${who}'s organisation`, async ({ browser, baseURL }) => {
    await keepRooms(browser, who, baseURL);
  });

import { OPEN_PARTS } from "@second-chance/backend/contracts/open-parts";
import { wasFrozen } from "../actors/open-quarter";
import { Operator } from "../actors/operator";
import { listCenters } from "../actors/store-api";
import { expect, PERU, test } from "./journey";

const inEuros = (decimal: string) =>
  new Intl.NumberFormat("en-PE", { style: "currency", currency: "EUR" }).format(Number(decimal));

/** A center that opens its books, with the newest quarter that may be read, of which it told and which has figures. */
async function openQuarter() {
  const operator = await Operator.logsIn();
  const today = new Date().toISOString().slice(0, 10);
  const { centers } = await operator.readOpenBooks();
  for (const { id, agreements, quarters } of centers) {
    const told = quarters.find(({ opensOn }) => opensOn <= today);
    const center = (await listCenters(PERU)).find((each) => each.id === id);
    const hasAgreed = agreements.some(({ endedOn }) => endedOn === null);
    if (!center || !hasAgreed || !told?.band || told.band === "under-5") continue;
    const split = { makers: 123_456, materials: 2050, house: 0, fund: 999, post: 1500, shop: 7005 };
    await wasFrozen({ centerId: id, quarter: told.quarter, pieces: 17, split });
    // Telling again what was told changes nothing but asks for new pages.
    await operator.tellsMakers(id, told.quarter, told.band);
    return { center, quarter: told.quarter };
  }
  throw new Error("No center of the demo opens its books and told of its makers");
}

test("anybody reads what a center earned, takes the same figures away and shows them elsewhere", async ({
  shopperIn,
  page,
  request,
}) => {
  const { center, quarter } = await openQuarter();
  const shopper = shopperIn(PERU);
  const { says } = shopper;
  await expect(async () => {
    await page.goto(`/en/pe/transparency/${center.handle}`);
    await expect(page.locator(`[id="${quarter}"]`)).toBeVisible({ timeout: 1000 });
  }).toPass();

  await page.goto(`/en/pe/centers/${center.handle}`);
  await shopper.main.getByRole("link", { name: says("transparency.link.center") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    says("transparency.centerTitle", { center: center.name }),
  );
  const csvLink = page.getByRole("link", { name: says("transparency.data.csv") });
  const csv = await request.get((await csvLink.getAttribute("href")) ?? "");
  expect(csv.headers()).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "access-control-allow-origin": "*",
  });
  const json = await (await request.get(`/open-data/${center.handle}.json`)).json();
  const [file] = json.quarters[0].rows;
  expect([file.quarter, file.center]).toEqual([quarter, center.handle]);
  expect(json.quarters[0].total.total).toBe(file.total);
  const text = await csv.text();
  expect(text.split("\r\n")[0]).toBe(`\uFEFF${Object.keys(json.columns).join(",")}`);
  expect(text).toContain(["pieces", "currency", "total", ...OPEN_PARTS].map((name) => file[name]).join(","));

  const table = page.getByRole("table", { name: says("transparency.table.every") });
  const cells = table.getByRole("row").nth(1).getByRole("cell");
  await expect(cells).toHaveText([
    inEuros(file.total),
    // What centers earned of it: the shop's part is none of theirs.
    inEuros((Number(file.total) - Number(file.shop)).toFixed(2)),
    says(`transparency.makers.${file.makers_band}`),
    String(file.pieces),
    ...OPEN_PARTS.map((part) => inEuros(file[part])),
  ]);
  const picture = page.getByRole("img", { name: says("transparency.chart.center", { center: center.name }) });
  const chart = await request.get((await picture.getAttribute("src")) ?? "");
  expect(chart.headers()["content-security-policy"]).toBe("default-src 'none'; sandbox");
  expect(await chart.text()).toContain(
    new Intl.NumberFormat("en", { style: "currency", currency: "EUR" }).format(Number(file.total)),
  );
  await expect(page.getByLabel(says("transparency.data.code"))).toHaveValue(
    new RegExp(`chart\\.svg\\?center=${center.handle}&amp;locale=en`),
  );

  await page.getByRole("link", { name: says("transparency.whole") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(says("transparency.title"));
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: center.name }) });
  await expect(row.first()).toContainText(inEuros(file.total));
});

test("a center that keeps its books closed is in no answer, and a wrong question gets a sentence", async ({
  page,
  request,
}) => {
  const closed = (await listCenters(PERU)).find(({ opensBooks }) => !opensBooks);
  if (!closed) throw new Error("Every center opens its books");
  await page.goto(`/en/pe/centers/${closed.handle}`);
  await expect(page.locator(`a[href*="/transparency/"]`)).toHaveCount(0);
  expect((await page.goto(`/en/pe/transparency/${closed.handle}`))?.status()).toBe(404);
  expect(await (await request.get("/open-data/income.json")).text()).not.toContain(closed.handle);
  const asked: readonly (readonly [path: string, status: number, method?: string])[] = [
    [`/open-data/${closed.handle}.csv`, 404],
    ["/open-data/nowhere.json", 404],
    ["/open-data/income.xlsx", 404],
    [`/open-data/chart.svg?center=${closed.handle}`, 404],
    ["/open-data/chart.svg?locale=xx", 400],
    ["/open-data/income.csv", 405, "POST"],
  ];
  for (const [path, status, method = "GET"] of asked) {
    const answer = await request.fetch(path, { method });
    expect([path, answer.status()]).toEqual([path, status]);
    expect((await answer.json()).message).toMatch(/^[A-Z].+\.$/);
  }
});

import { AdminDesk } from "../actors/admin-desk";
import { expect, test } from "./journey";

/** A country that no other journey sends to: what is suspended there disturbs nobody. */
const ICELAND = "IS";
const TABLE = "service,origin,currency,zone,up_to_g,price,min_days,max_days,cm3_per_kg";

test("postal tariffs: a table with a gap is refused by name, and a suspension holds until it is ended", async ({
  page,
}) => {
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/postal-tariffs");
  await expect(desk.heading("pe-post, from PE, in PEN")).toBeVisible();

  const rows = ["pe-fast,PE,PEN,1,500,10.00,1,3,", "pe-fast,PE,PEN,2,500,-20.00,2,4,"];
  await desk.sends("CSV file", {
    name: "tariffs.csv",
    mimeType: "text/csv",
    content: [TABLE, ...rows].join("\n"),
  });
  const refused = page.getByRole("alert").filter({ hasText: "nothing was written" });
  await expect(refused.getByRole("listitem").filter({ hasText: "Line 3" })).toContainText("not above zero");
  await desk.sends("CSV file", {
    name: "tariffs.csv",
    mimeType: "text/csv",
    content: [TABLE, rows[0]].join("\n"),
  });
  await expect(refused).toContainText("Zone 4 of pe-fast has no price up to 500 g");

  await page.getByLabel("Country, two letters").fill(ICELAND);
  await page.getByLabel("From", { exact: true }).fill("2026-01-01");
  await page.getByLabel("Reason").fill("Strike at the airport");
  await desk.button("Suspend").click();
  const suspension = desk.row("Strike at the airport", "Suspended destinations");
  await expect(suspension).toContainText(ICELAND);
  await suspension.getByRole("button", { name: "End" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "It carries again" }).click();
  await expect(page.getByText("Strike at the airport")).toHaveCount(0);
});

test("prices: a rule is read, refused while it can't be, and set", async ({ page }) => {
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/prices");
  const pounds = desk.row("GBP", "Rules of prices");
  const threshold = pounds.getByLabel("Moved from, % (GBP)");
  await expect(pounds.getByRole("button", { name: "Set" })).toBeDisabled();
  await threshold.fill("two");
  await expect(pounds.getByRole("button", { name: "Set" })).toBeDisabled();
  await threshold.fill("99");
  await pounds.getByRole("button", { name: "Set" }).click();
  await expect(pounds.getByRole("alert")).toBeVisible();
  await threshold.fill("2.50");
  await pounds.getByRole("button", { name: "Set" }).click();
  await desk.isTold("The rule of GBP is set.");
  await page.reload();
  await expect(threshold).toHaveValue("2.50");
});

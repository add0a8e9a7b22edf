import { AdminDesk } from "../actors/admin-desk";
import { expect, test } from "./journey";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("import VAT: what is no number is refused where it was asked, and a coming day is set and waits", async ({
  page,
}) => {
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/tax");
  await expect(desk.heading("Import VAT of the European Union")).toBeVisible();
  const number = page.getByLabel("IOSS number");
  // So far away that no other journey is sold with it.
  const from = inDays(3_000);
  await expect(desk.button("Collect VAT")).toBeDisabled();
  await number.fill("DE123");
  await page.getByLabel("From (UTC)").fill(from);
  await desk.button("Collect VAT").click();
  await desk.answers("Collect VAT");
  await expect(desk.question.getByRole("alert")).toContainText("IM and ten digits");
  await desk.answers("Cancel");
  await expect(number).toHaveValue("DE123");

  await number.fill("im2760000015");
  await desk.button("Collect VAT").click();
  await desk.answers("Collect VAT");
  await desk.isTold(`VAT is collected at sale from ${from} on.`);
  await expect(desk.row(from, "What was set")).toContainText("IM2760000015");
  await expect(desk.button("Stop collecting")).toHaveCount(0);
});

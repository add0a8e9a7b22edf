import { expect } from "@playwright/test";
import type { AdminDesk } from "./admin-desk";
import { slipText } from "./slip";

/** The center that journeys invite to. */
export const INVITED_TO = "Taller Norte";

/** A name that nobody else in this run has. */
export const newName = (name: string): string => `${name} ${Date.now().toString(36)}`;

/** An operator invites somebody in Admin, as an owner of the center. */
export async function invite(desk: AdminDesk, name: string, email = ""): Promise<void> {
  await desk.opens("/managers");
  const center = desk.main
    .locator("div.divide-y")
    .filter({ has: desk.heading(INVITED_TO) })
    .last();
  await center.getByRole("button", { name: "Invite…" }).click();
  await desk.dialog.getByLabel("Name").fill(name);
  if (email) await desk.dialog.getByLabel("E-mail (may stay empty)").fill(email);
  await desk.dialog.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(desk.row(name, `Invited to ${INVITED_TO}`)).toBeVisible();
}

/** Prints the slip of somebody's invitation and reads it. */
export async function printSlip(desk: AdminDesk, name: string): Promise<{ code: string; login: string }> {
  const printed = desk.page.waitForEvent("download");
  await desk.row(name, `Invited to ${INVITED_TO}`).getByRole("button", { name: "Print the slip" }).click();
  return slipText(await (await printed).path());
}

/** Takes back what somebody has in the center. */
export async function revoke(desk: AdminDesk, name: string): Promise<void> {
  await desk.opens("/managers");
  const row = desk.row(name, `Managers of ${INVITED_TO}`);
  await row.getByRole("button", { name: "Revoke" }).click();
  await desk.answers("Revoke");
  await expect(row).toHaveCount(0);
}

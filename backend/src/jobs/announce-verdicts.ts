import type { MedusaContainer } from "@medusajs/framework/types";
import { announceVerdicts as announce } from "../workflows/verdict/announce-verdicts";

/** Nobody presses a button on the day that a regulation begins, a document ends or a version takes effect. */
export default async function announceVerdicts(container: MedusaContainer): Promise<void> {
  await announce(container);
}

export const config = { name: "announce-verdicts", schedule: "* * * * *" };

import { askPortal, type PortalAnswer } from "./portal-api";
import { forgetAnswers } from "./portal-store";

/** Logs out here, or everywhere, and forgets what was seen. What wasn't sent yet stays on the device. */
export async function logOut(locale: string, where: "here" | "everywhere"): Promise<PortalAnswer<unknown>> {
  const answer = await askPortal<unknown>(where === "here" ? "/session" : "/sessions", { method: "DELETE" });
  if (answer.state !== "ok") return answer;
  await forgetAnswers();
  location.assign(`/workshop/${locale}/log-in`);
  return answer;
}

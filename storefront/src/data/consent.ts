import { withdrawnSchema } from "@second-chance/backend/contracts/consent";
import type { z } from "zod";
import { callLive } from "./live";
import type { Result } from "./result";

/** Ends what a maker's slip stands for; the code is the only thing that is asked. */
export async function withdrawConsents(code: string): Promise<Result<z.infer<typeof withdrawnSchema>>> {
  return callLive({
    path: "/store/consents/withdraw",
    method: "POST",
    body: { code },
    schema: withdrawnSchema,
  });
}

"use client";

import { IMPORT_FILE_CODES } from "@second-chance/backend/contracts/manager/piece-import-words";
import { useTranslations } from "next-intl";
import type { PortalAnswer } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";

const BYTES_PER_MB = 1024 * 1024;

/** The sentence for a file that can't be read as a list of pieces, or for what any call may come to. */
export function useImportRefusal(): (answer: PortalAnswer<unknown>) => string | undefined {
  const t = useTranslations("workshop-import.refusals");
  const shared = useRefusal();
  return (answer) => {
    const code = answer.state === "refused" && IMPORT_FILE_CODES.find((each) => each === answer.code);
    if (!code || answer.state !== "refused") return shared(answer);
    const { most = 0, rows = 0, line = 0, column = "" } = answer.details as Record<string, string | number>;
    const limit = code === "file_too_large" ? Number(most) / BYTES_PER_MB : most;
    return t(code, { most: limit, rows, line, column });
  };
}

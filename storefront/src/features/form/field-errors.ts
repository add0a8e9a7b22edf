import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { FormatPlace } from "@/i18n/format";
import problems from "@/messages/en/problems.json";

type FieldKey = keyof typeof problems.field;

interface FieldFacts {
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly example?: string | undefined;
}

function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(problems.field, key);
}

/** The first complaint about each field, as a sentence. `facts` gives limits and examples by field name. */
export async function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  { locale }: Pick<FormatPlace, "locale">,
  facts: Readonly<Record<string, FieldFacts>> = {},
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "problems.field" });
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const name = String(path[0] ?? "");
    if (errors[name]) continue;
    const { maxLength = 0, minLength = 0, example } = facts[name] ?? {};
    errors[name] = t(isFieldKey(message) ? message : "required", {
      max: maxLength,
      min: minLength,
      hasExample: example ? "yes" : "no",
      example: example ?? "",
    });
  }
  return errors;
}

import { hasWords } from "../contracts/recipient";
import type { SalePolicy } from "../domain/sale-policy";

/** The policy's own wording for a recipient that pages have no words for; nothing for any other. */
export function labelOf(
  policy: Pick<SalePolicy, "steps"> | undefined,
  recipient: string,
): { readonly label?: string } {
  if (hasWords(recipient)) return {};
  const label = policy?.steps.find((step) => step.recipient === recipient)?.label;
  return label ? { label } : {};
}

import { z } from "zod";
import { CHAIN_FORM } from "../../domain/statement/chain-file";
import { STATEMENT_KINDS, type Statement } from "../../domain/statement/statement";

const minor = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);
const balanceSchema = z.object({ recipient: z.string(), amountMinor: minor });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const chainFileSchema = z.object({
  form: z.literal(CHAIN_FORM),
  statements: z.array(
    z.object({
      center: z.string(),
      workshop: z.string().nullable(),
      currencyCode: z.string(),
      period: z.string(),
      timeZone: z.string(),
      previousHash: hash.nullable(),
      opening: z.array(balanceSchema),
      lines: z.array(
        z.object({
          seq: minor,
          occurredAt: z.string(),
          kind: z.enum(STATEMENT_KINDS),
          recipient: z.string(),
          reference: z.string(),
          title: z.string(),
          amountMinor: minor,
        }),
      ),
      closing: z.array(balanceSchema),
      hash,
    }),
  ),
});

/** The statements of a chain file; null for a text that is none. */
export function readChainFile(text: string): readonly Statement[] | null {
  try {
    return chainFileSchema.parse(JSON.parse(text)).statements;
  } catch {
    return null;
  }
}

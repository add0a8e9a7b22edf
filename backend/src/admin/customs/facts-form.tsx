import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { LackingPieces, TradeFactsInput } from "../../contracts/customs";
import { callAdmin } from "../attribution/admin-api";
import { Field } from "../parts/field";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";

type LackingPiece = LackingPieces["pieces"][number];

interface FactsFormProps {
  readonly piece: LackingPiece;
  readonly onSaved: () => void;
}

/** What an operator can fill in here: the fact, the field it is sent as, and how it is asked for. */
const FIELDS = [
  ["hs6", "hs6", "HS code, six digits", 6],
  ["species", "species", "Species, Latin name", 120],
  ["cites", "cites_note", "CITES permit, or why none is needed", 120],
] as const;

/** Asks for the facts that a piece lacks, and no others. */
export function FactsForm({ piece, onSaved }: FactsFormProps) {
  const [typed, setTyped] = useState<TradeFactsInput>({ hs6: piece.hs6 });
  const { sending, problem, send } = useSending();
  const asked = FIELDS.filter(([fact]) => piece.missing.includes(fact));
  if (asked.length === 0) return null;
  const isReady = asked.every(([, name]) => typed[name]?.trim());
  const save = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const given = Object.fromEntries(asked.map(([, name]) => [name, typed[name]]));
      await callAdmin<LackingPieces>(`/admin/trade-facts/${piece.productId}`, given);
      toast.success(`Recorded for ${piece.title}.`);
      onSaved();
    });
  };
  return (
    <form onSubmit={save} className="flex min-w-64 flex-col items-start gap-y-2">
      {asked.map(([fact, name, label, maxLength]) => (
        <Field
          key={fact}
          label={label}
          maxLength={maxLength}
          value={typed[name] ?? ""}
          onText={(text) => setTyped((before) => ({ ...before, [name]: text }))}
        />
      ))}
      <ProblemText>{problem?.message}</ProblemText>
      <Button type="submit" size="small" variant="secondary" disabled={!isReady} isLoading={sending}>
        Record
      </Button>
    </form>
  );
}

import { FACT_WORDS } from "../../contracts/trade-fact-words";
import { missingLetters } from "../../documents/paper/letters";
import type { Declaration } from "../../domain/customs/declaration";
import { missingOfSender } from "../../domain/customs/neutral-sender";
import { missingTradeFacts } from "../../domain/customs/trade-facts";
import { PrintRefusal } from "../print/print-refusal";
import type { PieceRow } from "./parcel-rows";

interface Candidate {
  readonly declaration: Declaration;
  readonly rows: readonly PieceRow[];
  /** Why its pieces may not leave at this moment. */
  readonly holds: readonly string[];
  readonly isCancelled: boolean;
}

/** Refuses papers for a parcel that nobody may or can send. */
export function refuseUnfit({ declaration, rows, holds, isCancelled }: Candidate): void {
  if (isCancelled || declaration.lines.length === 0)
    throw new PrintRefusal("nothing_to_send", "Nothing of this parcel is left to send.");
  const { sender, addressee } = declaration;
  const isAbroad = sender.country !== addressee.country;
  for (const { lineId, valueMinor, quantity } of declaration.lines) {
    const piece = rows.find((row) => row.lineId === lineId);
    if (!piece) continue;
    // Missing worth is told apart below: at home it takes no form.
    const missing = missingTradeFacts({ ...piece, priceMinor: 1n });
    if (isAbroad && missing.length > 0)
      throw new PrintRefusal(
        "trade_facts_missing",
        `"${piece.title.en}" can't go abroad before this is on record: ${missing.map((fact) => FACT_WORDS[fact]).join(", ")}. See the page Customs facts.`,
      );
    if (declaration.form !== "none" && valueMinor <= 0n)
      throw new PrintRefusal(
        "value_missing",
        `Nothing was paid for "${piece.title.en}" (${quantity}), and customs asks what it is worth. Ask the center's post how it is declared.`,
      );
  }
  if (holds.length > 0)
    throw new PrintRefusal("destination_refused", `No papers are printed for it. ${holds.join(" ")}`);
  const lacking = missingOfSender(sender);
  if (lacking.length > 0)
    throw new PrintRefusal(
      "sender_missing",
      `The papers need a whole address of the sender, and this center's stock location lacks ${lacking.join(" and ")}. Add it under Settings, Locations & Shipping; a line that names the center is left out, since everybody on the way can read it.`,
    );
  const unprintable = missingLetters(
    [sender, addressee].flatMap((party) => Object.values(party).flat()).join(""),
  );
  if (unprintable.length > 0)
    throw new PrintRefusal(
      "address_unprintable",
      `These papers can't print ${unprintable.join(" ")} in the address. Posts want Latin letters: ask the buyer for the address in them, and change it on the order.`,
    );
}

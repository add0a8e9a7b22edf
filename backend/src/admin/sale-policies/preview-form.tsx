import { Alert, Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { PolicyPreviewInput, SalePolicyDto, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { inWords } from "../attribution/format";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { Tick } from "../parts/tick";
import { questionsOf } from "./sale-questions";
import { toAmount } from "./step-draft";
import { exponentOf } from "./version-draft";

/** What is asked, without the versions, which the page knows. */
export type Question = Omit<PolicyPreviewInput, "versions">;

interface PreviewFormProps {
  readonly policy: SalePolicyDto;
  readonly versions: readonly SalePolicyVersionDto[];
  readonly problem: string | undefined;
  readonly onAsked: (question: Question) => void;
}

/** An amount, and what the steps want to know about the sale. */
export function PreviewForm({ policy, versions, problem, onAsked }: PreviewFormProps) {
  const named = versions.map(({ currency }) => currency).find((currency) => currency !== "*");
  const [currency, setCurrency] = useState(named ?? policy.currencies[0]?.code ?? "");
  const [amount, setAmount] = useState("100");
  const [owed, setOwed] = useState<Readonly<Record<string, string>>>({});
  const [flags, setFlags] = useState<Readonly<Record<string, boolean>>>({});
  const [units, setUnits] = useState("1");
  const questions = questionsOf(versions);
  const exponent = exponentOf(policy, currency);

  const amountMinor = toAmount(amount, exponent);
  const owedMinor = questions.obligations.map(
    (name) => [name, toAmount(owed[name]?.trim() || "0", exponent)] as const,
  );
  const wrong =
    amountMinor === undefined ||
    owedMinor.some(([, minor]) => minor === undefined) ||
    !/^[1-9]\d{0,5}$/.test(units.trim());

  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    onAsked({
      amount_minor: String(amountMinor),
      currency_code: currency as PolicyPreviewInput["currency_code"],
      context: {
        ...Object.fromEntries(questions.flags.map((flag) => [flag, flags[flag] ?? false])),
        ...Object.fromEntries(owedMinor.map(([name, minor]) => [name, String(minor)])),
        ...(questions.asksUnits ? { units: units.trim() } : {}),
      },
    });
  };

  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={ask}>
      <Field
        label="Net amount: without tax and postage"
        inputMode="decimal"
        value={amount}
        wrong={amountMinor === undefined}
        onText={setAmount}
      />
      <Choice
        label="Currency"
        value={currency}
        options={policy.currencies.map(({ code }) => [code, code])}
        onChosen={setCurrency}
      />
      {questions.obligations.map((name) => (
        <Field
          key={name}
          label={inWords(name)}
          inputMode="decimal"
          placeholder="0"
          value={owed[name] ?? ""}
          wrong={toAmount(owed[name] ?? "", exponent) === undefined}
          onText={(typed) => setOwed({ ...owed, [name]: typed })}
        />
      ))}
      {questions.asksUnits && <Field label="Pieces" inputMode="numeric" value={units} onText={setUnits} />}
      {questions.flags.map((flag) => (
        <Tick
          key={flag}
          label={inWords(flag)}
          checked={flags[flag] ?? false}
          onTicked={(checked) => setFlags({ ...flags, [flag]: checked })}
        />
      ))}
      <Button type="submit" size="small" variant="secondary" disabled={wrong}>
        Show who gets what
      </Button>
      {problem && (
        <Alert variant="warning" className="w-full">
          {problem}
        </Alert>
      )}
    </form>
  );
}

import { Button, Table, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PriceRuleDto, PriceRuleList } from "../../contracts/price-rules";
import { callAdmin } from "../attribution/admin-api";
import { toDecimal, toMinorUnits } from "../attribution/format";
import { Field } from "../parts/field";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";

/** Percentages are kept in hundredths, as money with two decimals is. */
const PERCENT_DIGITS = 2;

interface PriceRuleRowProps {
  readonly rule: PriceRuleDto;
  readonly onSet: () => void;
}

/** The rule of one currency, to be read and set. */
export function PriceRuleRow({ rule, onSet }: PriceRuleRowProps) {
  const standing = {
    margin: toDecimal(String(rule.marginBp), PERCENT_DIGITS),
    step: toDecimal(String(rule.stepMinor), rule.exponent),
    threshold: toDecimal(String(rule.thresholdBp), PERCENT_DIGITS),
  };
  const [typed, setTyped] = useState(standing);
  const { sending, problem, send } = useSending();
  const read = {
    margin_bp: hundredths(typed.margin),
    step_minor: Number(toMinorUnits(typed.step, rule.exponent) ?? Number.NaN),
    threshold_bp: hundredths(typed.threshold),
  };
  const isReadable = Object.values(read).every(Number.isInteger);
  const isChanged = Object.entries(standing).some(
    ([name, text]) => typed[name as keyof typeof typed] !== text,
  );
  const set = () =>
    send(async () => {
      await callAdmin<PriceRuleList>("/admin/price-rules", { currency_code: rule.currency, ...read });
      toast.success(`The rule of ${rule.currency} is set. Prices follow tonight, or when you price anew.`);
      onSet();
    });
  const field = (name: keyof typeof typed, label: string, wrong: boolean) => (
    <Table.Cell className="min-w-28 py-2">
      <Field
        label={label}
        inputMode="decimal"
        value={typed[name]}
        onText={(text) => setTyped({ ...typed, [name]: text })}
        wrong={wrong}
      />
    </Table.Cell>
  );
  return (
    <Table.Row>
      <Table.Cell>{rule.currency}</Table.Cell>
      {field("margin", `Margin, % (${rule.currency})`, Number.isNaN(read.margin_bp))}
      {field("step", `Rounded to (${rule.currency})`, Number.isNaN(read.step_minor))}
      {field("threshold", `Moved from, % (${rule.currency})`, Number.isNaN(read.threshold_bp))}
      <Table.Cell className="py-2">
        <Button
          size="small"
          variant="secondary"
          disabled={!isReadable || !isChanged || sending}
          onClick={() => void set()}
        >
          Set
        </Button>
        <ProblemText>{problem?.message}</ProblemText>
      </Table.Cell>
    </Table.Row>
  );
}

/** Zero is a percentage too, though it is no amount to pay. */
const hundredths = (text: string): number =>
  /^0*([.,]0*)?$/.test(text.trim()) && text.trim() !== ""
    ? 0
    : Number(toMinorUnits(text, PERCENT_DIGITS) ?? Number.NaN);

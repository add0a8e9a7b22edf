import { CURRENCIES, type CurrencyCode } from "../../contracts/currencies";
import { Choice } from "../parts/choice";

interface CurrencyChoiceProps {
  readonly value: CurrencyCode;
  readonly onChosen: (currency: CurrencyCode) => void;
}

/** The currency that sums over several are told in. */
export function CurrencyChoice({ value, onChosen }: CurrencyChoiceProps) {
  return (
    <Choice
      label="Currency that sums are told in"
      value={value}
      options={CURRENCIES.map((code) => [code, code] as const)}
      onChosen={(chosen) => onChosen(CURRENCIES.find((code) => code === chosen) ?? value)}
    />
  );
}

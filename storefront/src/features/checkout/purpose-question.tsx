import { Choice } from "./choice";

export interface PurposeView {
  /** In the words of the rules in force. */
  readonly question: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly given: string | undefined;
}

/** Asked only where a law turns on the answer. */
export function PurposeQuestion({ purpose }: { readonly purpose: PurposeView }) {
  return (
    <fieldset className="mt-6">
      <legend className="mb-2 font-semibold">{purpose.question}</legend>
      {purpose.answers.map(({ value, label }) => (
        <Choice
          key={value}
          name="purpose"
          value={value}
          required
          defaultChecked={purpose.given === value}
          title={label}
        />
      ))}
    </fieldset>
  );
}

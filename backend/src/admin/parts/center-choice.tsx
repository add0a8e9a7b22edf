import { Choice } from "./choice";

/** Stands for every center. */
export const ALL_CENTERS = "all";

interface CenterChoiceProps {
  readonly centers: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChosen: (center: string) => void;
  /** A list can be of all centers; a month is closed for one. */
  readonly takesAll?: boolean;
}

/** One center, or all of them. */
export function CenterChoice({ centers, value, onChosen, takesAll = false }: CenterChoiceProps) {
  return (
    <Choice
      label="Center"
      isLabelHidden={takesAll}
      value={value}
      placeholder="Which center"
      options={[
        ...(takesAll ? [[ALL_CENTERS, "All centers"] as const] : []),
        ...centers.map(({ id, name }) => [id, name] as const),
      ]}
      onChosen={onChosen}
    />
  );
}

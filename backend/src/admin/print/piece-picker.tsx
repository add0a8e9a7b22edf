import type { AdminProduct } from "@medusajs/framework/types";
import { Checkbox, Input, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import { useAdmin } from "../attribution/admin-api";
import { ProblemText } from "../parts/problem-text";

const SHOWN = 50;

interface ListedPiece extends Pick<AdminProduct, "id" | "title"> {
  readonly variants: readonly { readonly sku: string | null }[] | null;
}

interface PiecePickerProps {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Published pieces to choose from. What is picked stays picked while another word is searched for. */
export function PiecePicker({ picked, onPick }: PiecePickerProps) {
  const [words, setWords] = useState("");
  const query = new URLSearchParams({
    "status[]": "published",
    fields: "id,title,variants.sku",
    order: "title",
    limit: String(SHOWN),
    ...(words.trim() ? { q: words.trim() } : {}),
  });
  const loaded = useAdmin<{ products: ListedPiece[]; count: number }>(`/admin/products?${query}`);
  const toggle = (id: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    onPick(next);
  };
  return (
    <div className="flex flex-col gap-y-3">
      <Input
        type="search"
        size="small"
        placeholder="Search"
        aria-label="Search for pieces"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {picked.size} picked
        {loaded.state === "ready" && loaded.data.count > SHOWN
          ? `; ${SHOWN} of ${loaded.data.count} pieces are shown`
          : ""}
      </Text>
      <ProblemText>{loaded.state === "failed" ? loaded.message : undefined}</ProblemText>
      {loaded.state === "ready" && loaded.data.count === 0 && (
        <Text size="small">No published piece is called that.</Text>
      )}
      {loaded.state === "ready" && (
        <ul className="flex flex-col gap-y-2">
          {loaded.data.products.map(({ id, title, variants }) => (
            <li key={id} className="flex items-center gap-x-3">
              <Checkbox
                id={`tag-${id}`}
                checked={picked.has(id)}
                onCheckedChange={(checked) => toggle(id, checked === true)}
              />
              <Label htmlFor={`tag-${id}`} size="small">
                {title} <span className="text-ui-fg-subtle">{variants?.[0]?.sku}</span>
              </Label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { AdminProduct } from "@medusajs/framework/types";
import { Checkbox, Input, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import { useAdmin } from "../attribution/admin-api";

const SHOWN = 50;

interface PiecePickerProps {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Published pieces to choose from. What is picked stays picked while another word is searched for. */
export function PiecePicker({ picked, onPick }: PiecePickerProps) {
  const [words, setWords] = useState("");
  const query = new URLSearchParams({
    "status[]": "published",
    fields: "id,title",
    order: "title",
    limit: String(SHOWN),
    ...(words.trim() ? { q: words.trim() } : {}),
  });
  const loaded = useAdmin<{ products: Pick<AdminProduct, "id" | "title">[]; count: number }>(
    `/admin/products?${query}`,
  );
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
      {loaded.state === "failed" && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {loaded.message}
        </Text>
      )}
      {loaded.state === "ready" && (
        <ul className="flex flex-col gap-y-2">
          {loaded.data.products.map(({ id, title }) => (
            <li key={id} className="flex items-center gap-x-3">
              <Checkbox
                id={`tag-${id}`}
                checked={picked.has(id)}
                onCheckedChange={(checked) => toggle(id, checked === true)}
              />
              <Label htmlFor={`tag-${id}`} size="small">
                {title}
              </Label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

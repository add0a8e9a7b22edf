import { Button, Label, Select, Text, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { NewPhotograph, Photographed } from "../../contracts/picture";
import { callAdmin } from "../attribution/admin-api";
import { readFile } from "./read-file";

const VIEWS: Readonly<Record<NewPhotograph["view"], string>> = {
  main: "The whole piece",
  detail: "A detail",
  use: "In use",
  scale: "With something of known size",
};

interface PhotographFormProps {
  readonly of: NewPhotograph["of"];
  readonly id: string;
  readonly onHung: () => void;
}

/** Sends one photograph. It replaces the picture of its view and takes illustrations down. */
export function PhotographForm({ of, id, onHung }: PhotographFormProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [view, setView] = useState<NewPhotograph["view"]>("main");
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const send = async (file: File) => {
    setSending(true);
    setProblem(undefined);
    try {
      const photograph: NewPhotograph = { of, id, view, content: await readFile(file) };
      await callAdmin<Photographed>("/admin/pictures", photograph);
      toast.success("The photograph is shown in the shop.");
      onHung();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <div className="flex flex-wrap items-end gap-3">
      {of === "piece" && (
        <div className="w-56">
          <Label htmlFor="view" size="small">
            What it shows
          </Label>
          <Select value={view} onValueChange={(chosen) => setView(chosen as NewPhotograph["view"])}>
            <Select.Trigger id="view">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {Object.entries(VIEWS).map(([key, label]) => (
                <Select.Item key={key} value={key}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      <input
        ref={picker}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-label="Photograph"
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void send(file);
        }}
      />
      <Button size="small" variant="secondary" isLoading={sending} onClick={() => picker.current?.click()}>
        Choose a photograph
      </Button>
      {problem && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  );
}

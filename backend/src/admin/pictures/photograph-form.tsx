import { Button, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { NewPhotograph, Photographed } from "../../contracts/picture";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { PhotographQuestion } from "./photograph-question";
import { readFile } from "./read-file";
import { VIEWS } from "./views";

interface PhotographFormProps {
  readonly of: NewPhotograph["of"];
  readonly id: string;
  /** Of what. */
  readonly name: string;
  readonly onHung: () => void;
}

/** Sends one photograph, after a last look. It replaces the picture of its view and takes illustrations down. */
export function PhotographForm({ of, id, name, onHung }: PhotographFormProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [view, setView] = useState<NewPhotograph["view"]>("main");
  const [chosen, setChosen] = useState<File>();
  const { sending, problem, send } = useSending();

  const hang = (file: File) =>
    send(async () => {
      setChosen(undefined);
      const photograph: NewPhotograph = { of, id, view, content: await readFile(file) };
      await callAdmin<Photographed>("/admin/pictures", photograph);
      toast.success("The photograph is shown in the shop.", { description: name });
      onHung();
    });

  return (
    <div className="flex flex-wrap items-end gap-3">
      {of === "piece" && (
        <div className="w-56">
          <Choice
            label="What it shows"
            value={view}
            options={Object.entries(VIEWS)}
            onChosen={(one) => setView(one as NewPhotograph["view"])}
          />
        </div>
      )}
      <input
        ref={picker}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-label={`Photograph of ${name}`}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          setChosen(file);
        }}
      />
      <Button
        size="small"
        variant="secondary"
        aria-label={`Choose a photograph of ${name}`}
        isLoading={sending}
        onClick={() => picker.current?.click()}
      >
        Choose a photograph
      </Button>
      <ProblemText>{problem?.message}</ProblemText>
      {chosen && (
        <PhotographQuestion
          file={chosen}
          name={name}
          onAnswered={(isYes) => (isYes ? void hang(chosen) : setChosen(undefined))}
        />
      )}
    </div>
  );
}

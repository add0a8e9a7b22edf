import { Prompt } from "@medusajs/ui";
import { useEffect, useState } from "react";

interface PhotographQuestionProps {
  readonly file: File;
  readonly name: string;
  readonly onAnswered: (isYes: boolean) => void;
}

/** A last look at a photograph before everybody sees it: a face can't be unseen. */
export function PhotographQuestion({ file, name, onAnswered }: PhotographQuestionProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <Prompt open onOpenChange={(open) => !open && onAnswered(false)} variant="confirmation">
      <Prompt.Content className="max-sm:max-w-[calc(100%-32px)]">
        <Prompt.Header>
          <Prompt.Title>Show this photograph of {name}?</Prompt.Title>
          <Prompt.Description>
            It replaces the picture that is there, in the shop, at once. No face, no name, no door or wall may
            be on it.
          </Prompt.Description>
        </Prompt.Header>
        {address && (
          <img src={address} alt={`Chosen: ${file.name}`} className="mx-6 mt-4 max-h-72 object-contain" />
        )}
        <Prompt.Footer>
          <Prompt.Cancel>Cancel</Prompt.Cancel>
          <Prompt.Action onClick={() => onAnswered(true)}>Show it</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}

import { Badge, Button } from "@medusajs/ui";
import { callAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { photoFile } from "./photo-file";

interface PhotoVerdictProps {
  readonly photo: { readonly id: string; readonly reviewed: boolean };
  readonly alt: string;
  /** What whoever says yes has seen. */
  readonly yes: string;
  readonly seen: string;
  /** What follows when somebody can be recognised. */
  readonly refusing: string;
  readonly className: string;
  readonly onReviewed: () => void;
}

/** A photo as large as it will be shown, and what an operator says of it. */
export function PhotoVerdict({
  photo: { id, reviewed },
  alt,
  yes,
  seen,
  refusing,
  className,
  onReviewed,
}: PhotoVerdictProps) {
  const { sending, problem, send } = useSending();
  const review = async (shows_no_person: boolean) => {
    await callAdmin(`/admin/photos/${id}/review`, { shows_no_person });
    onReviewed();
  };
  return (
    <>
      <a href={photoFile(id, "large")} target="_blank" rel="noreferrer" className="w-full">
        <img
          src={photoFile(id, "large")}
          alt={alt}
          className={`w-full rounded bg-ui-bg-subtle object-contain ${className}`}
        />
      </a>
      {reviewed ? (
        <Badge color="green">{seen}</Badge>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            variant="secondary"
            isLoading={sending}
            onClick={() => send(() => review(true))}
          >
            {yes}
          </Button>
          <Confirm
            label="Somebody can be recognised"
            title="Refuse this photo?"
            description={refusing}
            action="Refuse and delete"
            onConfirmed={() => review(false)}
          />
        </div>
      )}
      <ProblemText>{problem?.message}</ProblemText>
    </>
  );
}

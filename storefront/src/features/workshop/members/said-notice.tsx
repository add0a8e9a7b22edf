import { Notice } from "@/ui/notice";

/** What came of something that was done on this screen. */
export interface Said {
  readonly text: string;
  readonly isGood: boolean;
}

export function SaidNotice({ said }: { readonly said: Said | undefined }) {
  if (!said) return null;
  return (
    <div className="mb-5">
      <Notice
        look={said.isGood ? "good" : "problem"}
        icon={said.isGood ? "check" : "info"}
        role={said.isGood ? "status" : "alert"}
      >
        {said.text}
      </Notice>
    </div>
  );
}

import { PICTURE_WORDS_LIMIT } from "@second-chance/backend/contracts/consent-words";
import { useFormatter, useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { ProgressBar } from "../listing/progress-bar";
import type { ConsentDraft } from "./consent-draft";
import { useHandsPicture } from "./use-hands-picture";

const CHOICE =
  "flex min-h-12 grow cursor-pointer items-center justify-center gap-2 rounded-md border border-line-strong px-4 text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo";

interface HandsPictureFieldProps {
  readonly draft: ConsentDraft;
  readonly errors: Partial<Record<keyof ConsentDraft, string>>;
  readonly onChange: (changes: Partial<ConsentDraft>) => void;
}

/** A picture of the maker's hands at work, and what it shows. */
export function HandsPictureField({ draft, errors, onChange }: HandsPictureFieldProps) {
  const t = useTranslations("workshop-work.consent");
  const { preview, part, problem, take, remove } = useHandsPicture(onChange);
  const format = useFormatter();
  const { state } = draft.picture;
  const hand = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void take(file);
    // The same file may be chosen again.
    target.value = "";
  };
  const said = problem ?? errors.picture;
  return (
    <fieldset aria-describedby="consent-picture-hint" className="flex flex-col gap-3">
      <legend className="font-semibold">
        {t("picture")} <span className="font-normal text-ink-soft">{t("optional")}</span>
      </legend>
      <p id="consent-picture-hint" className="text-sm text-ink-soft">
        {t("pictureHint")}
      </p>
      {preview && (
        // biome-ignore lint/performance/noImgElement: it is on this device only
        <img
          src={preview}
          alt={draft.pictureWords || t("picture")}
          className="max-h-64 w-auto max-w-full self-start rounded-sm bg-sand"
        />
      )}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {state === "coming" && t("pictureComing", { part: format.number(part, { style: "percent" }) })}
        {state === "there" && t("pictureThere")}
      </p>
      {state === "coming" && <ProgressBar part={part} />}
      {said && (
        <p role="alert" className="text-sm font-semibold text-clay-deep">
          {said}
        </p>
      )}
      {state === "none" && (
        <div className="flex flex-col gap-3 sm:flex-row">
          <label className={CHOICE}>
            <input type="file" accept="image/*" capture="environment" className="sr-only" onChange={hand} />
            <Icon name="camera" />
            {t("pictureTake")}
          </label>
          <label className={CHOICE}>
            <input
              type="file"
              accept="image/*"
              className="sr-only"
              aria-invalid={said ? true : undefined}
              onChange={hand}
            />
            <Icon name="plus" />
            {t("pictureChoose")}
          </label>
        </div>
      )}
      {state === "there" && (
        <>
          <Field
            id="consent-picture-words"
            label={t("pictureWords")}
            hint={t("pictureWordsHint")}
            error={errors.pictureWords}
            maxLength={PICTURE_WORDS_LIMIT}
            autoComplete="off"
            value={draft.pictureWords}
            onChange={(event) => onChange({ pictureWords: event.target.value })}
          />
          <button
            type="button"
            className="min-h-11 self-start underline decoration-line-strong underline-offset-4"
            onClick={remove}
          >
            {t("pictureRemove")}
          </button>
        </>
      )}
    </fieldset>
  );
}

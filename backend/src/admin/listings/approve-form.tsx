import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ListingReview, ListingTranslations } from "../../contracts/manager/listing-review";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import { callAdmin } from "../attribution/admin-api";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LongField } from "../parts/long-field";
import { useSending } from "../parts/use-sending";

const LANGUAGES = { en: "English", es: "Spanish", vi: "Vietnamese", lt: "Lithuanian" } as const;
type Language = keyof typeof LANGUAGES;

interface ApproveProps {
  readonly review: ListingReview;
  readonly onDecided: () => void;
}

/** Puts it into the shop, with what an operator translates of it; without, every language reads the workshop's own words. */
export function Approve({ review, onDecided }: ApproveProps) {
  const unseen = review.photos.filter(({ reviewed }) => !reviewed).length;
  const isIncomplete = review.problems.some(({ weight }) => weight === "must");
  return (
    <div className="flex flex-col items-end gap-y-1">
      <FormDrawer
        title="Approve"
        description="It goes into the shop as it is here. A translation needs both name and description; a language without one reads what the workshop wrote."
        disabled={unseen > 0 || isIncomplete}
        form={(close) => (
          <ApproveForm
            review={review}
            onDecided={() => {
              close();
              onDecided();
            }}
          />
        )}
      />
      {unseen > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {unseen === 1 ? "One photo has" : `${unseen} photos have`} to be looked at first.
        </Text>
      )}
    </div>
  );
}

function ApproveForm({ review, onDecided }: ApproveProps) {
  const { listing, translations, untranslated } = review;
  const [typed, setTyped] = useState<ListingTranslations>(translations);
  const { sending, problem, send } = useSending();
  const textOf = (language: Language, part: "title" | "words") => (text: string) =>
    setTyped((known) => {
      const before = known[language] ?? { title: "", words: "" };
      return { ...known, [language]: { ...before, [part]: text } };
    });
  const halves = untranslated.filter((language) => {
    const { title = "", words = "" } = typed[language] ?? {};
    return Boolean(title.trim()) !== Boolean(words.trim());
  });
  const approve = async () => {
    const whole = Object.entries(typed).filter(([, { title, words }]) => title.trim() && words.trim());
    await callAdmin(`/admin/listings/${listing.id}/approve`, {
      revision: listing.revision,
      translations: Object.fromEntries(whole),
    });
    toast.success("It is in the shop. Its manager is told.");
    onDecided();
  };
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" disabled={halves.length > 0} isLoading={sending} onClick={() => send(approve)}>
          Put it into the shop
        </Button>
      }
    >
      <Text size="small" className="whitespace-pre-line">
        {listing.content.title}
        {"\n"}
        {listing.content.words}
      </Text>
      {untranslated.map((language) => (
        <div key={language} className="flex flex-col gap-y-2">
          <Field
            label={`Name in ${LANGUAGES[language]}`}
            maxLength={LISTING_LIMITS.title}
            value={typed[language]?.title ?? ""}
            onText={textOf(language, "title")}
            problem={halves.includes(language) ? "Name and description, or neither." : undefined}
          />
          <LongField
            label={`Description in ${LANGUAGES[language]}`}
            maxLength={LISTING_LIMITS.words}
            value={typed[language]?.words ?? ""}
            onText={textOf(language, "words")}
          />
        </div>
      ))}
    </DrawerForm>
  );
}

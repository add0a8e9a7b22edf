import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingReview } from "../../contracts/manager/listing-review";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import { callAdmin } from "../attribution/admin-api";
import { toDecimal, toMinorUnits } from "../attribution/format";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LongField } from "../parts/long-field";
import { useSending } from "../parts/use-sending";

interface EditProps {
  readonly review: ListingReview;
  readonly onEdited: () => void;
}

/** An operator's own revision: words and numbers. Photos and work are its workshop's to say. */
export function EditListing({ review, onEdited }: EditProps) {
  return (
    <FormDrawer
      title="Edit"
      description="Becomes a revision of its own, under your name; it still waits for a decision."
      form={(close) => (
        <EditForm
          review={review}
          onEdited={() => {
            close();
            onEdited();
          }}
        />
      )}
    />
  );
}

const WHOLE = /^\d{1,5}$/;

function EditForm({ review: { listing, center }, onEdited }: EditProps) {
  const { content } = listing;
  const [typed, setTyped] = useState({
    title: content.title ?? "",
    words: content.words ?? "",
    materials: (content.materials ?? []).join(", "),
    species: (content.species ?? []).join(", "),
    weight: String(content.weight_g ?? ""),
    length: String(content.size_mm?.length ?? ""),
    width: String(content.size_mm?.width ?? ""),
    height: String(content.size_mm?.height ?? ""),
    price: content.price ? toDecimal(content.price.amount_minor, center.exponent) : "",
  });
  const { sending, problem, send } = useSending();
  const minor = toMinorUnits(typed.price, center.exponent);
  const numbers = [typed.weight, typed.length, typed.width, typed.height];
  const isReady = numbers.every((number) => WHOLE.test(number)) && minor !== undefined;
  const textOf = (name: keyof typeof typed) => (text: string) =>
    setTyped((known) => ({ ...known, [name]: text }));
  const save = async () => {
    const edited: ListingContent = {
      ...content,
      title: typed.title.trim(),
      words: typed.words.trim(),
      materials: listOf(typed.materials),
      species: listOf(typed.species),
      weight_g: Number(typed.weight),
      size_mm: { length: Number(typed.length), width: Number(typed.width), height: Number(typed.height) },
      ...(content.price && minor ? { price: { ...content.price, amount_minor: minor } } : {}),
    };
    await callAdmin(`/admin/listings/${listing.id}/edit`, {
      base_revision: listing.revision,
      content: edited,
    });
    toast.success("Edited. It still waits for a decision.");
    onEdited();
  };
  const sized = { inputMode: "numeric", maxLength: 5 } as const;
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" disabled={!isReady} isLoading={sending} onClick={() => send(save)}>
          Save
        </Button>
      }
    >
      <Field label="Name" maxLength={LISTING_LIMITS.title} value={typed.title} onText={textOf("title")} />
      <LongField
        label="Description"
        maxLength={LISTING_LIMITS.words}
        value={typed.words}
        onText={textOf("words")}
      />
      <Field label="Materials, by commas" value={typed.materials} onText={textOf("materials")} />
      <Field label="Species, Latin, by commas" value={typed.species} onText={textOf("species")} />
      <Field label="Weight, g" {...sized} value={typed.weight} onText={textOf("weight")} />
      <Field label="Length, mm" {...sized} value={typed.length} onText={textOf("length")} />
      <Field label="Width, mm" {...sized} value={typed.width} onText={textOf("width")} />
      <Field label="Height, mm" {...sized} value={typed.height} onText={textOf("height")} />
      <Field
        label={`Price, ${content.price?.currency_code ?? ""}`}
        inputMode="decimal"
        wrong={minor === undefined}
        value={typed.price}
        onText={textOf("price")}
      />
    </DrawerForm>
  );
}

const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

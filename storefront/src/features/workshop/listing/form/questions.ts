import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import type { ListingField } from "@second-chance/backend/contracts/manager/listing-words";

/** The screens of the form, in their order. */
export const QUESTIONS = [
  "photos",
  "craft",
  "title",
  "words",
  "materials",
  "species",
  "size",
  "weight",
  "supply",
  "price",
  "batch",
  "check",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Which question a field of the listing is asked by: problems and reasons lead there. */
const ASKED_BY: Readonly<Record<ListingField, Question>> = {
  photos: "photos",
  craft: "craft",
  title: "title",
  locale: "title",
  words: "words",
  materials: "materials",
  species: "species",
  size_mm: "size",
  weight_g: "weight",
  supply: "supply",
  price: "price",
  materials_cost: "price",
  batch: "batch",
};

export const questionOf = (field: ListingField): Question => ASKED_BY[field];

export const isQuestion = (text: string | null): text is Question =>
  QUESTIONS.some((question) => question === text);

/** Customs asks for the Latin name of some woods, shells and skins; nobody else is asked. */
export function asksForSpecies(content: ListingContent, facts: ListingFacts | undefined): boolean {
  if (content.species?.length) return true;
  const craft = facts?.crafts.find(({ craft }) => craft === content.craft);
  const materials = facts?.materials.filter(({ key }) => content.materials?.includes(key)) ?? [];
  return craft?.species_needed === true || materials.some(({ species_needed }) => species_needed);
}

/** The questions that this piece is asked. */
export function questionsOf(content: ListingContent, facts: ListingFacts | undefined): readonly Question[] {
  const needsSpecies = asksForSpecies(content, facts);
  return QUESTIONS.filter((question) => question !== "species" || needsSpecies);
}

/** Was anything said to a question? Whether it is enough, the check says. */
export function isAnswered(question: Question, content: ListingContent): boolean {
  const fields = (Object.keys(ASKED_BY) as ListingField[]).filter((field) => ASKED_BY[field] === question);
  return fields.some((field) => {
    if (field === "locale") return false;
    const said = content[field];
    return Array.isArray(said) || typeof said === "string" ? said.length > 0 : said !== undefined;
  });
}

/** Where a piece that is opened again goes on: at the first question that nobody has answered, else at the check. */
export function firstOpen(content: ListingContent, questions: readonly Question[]): Question {
  return questions.find((question) => question !== "check" && !isAnswered(question, content)) ?? "check";
}

/** The question before or after another; none beyond the ends. */
export function beside(
  question: Question,
  questions: readonly Question[],
  step: 1 | -1,
): Question | undefined {
  return questions[questions.indexOf(question) + step];
}

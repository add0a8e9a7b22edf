import { Fragment } from "react";
import { TextLink } from "../parts/text-link";
import { bookPath } from "./book-links";

/** Names of rows that have a page of their own, as the checks' sentences write them. */
const NAMES = /\b((?:order|stm|pout)_[0-9A-Z]{26})\b/;

/** A sentence of a check, in which every row that has a page leads there. */
export function LinkedSentence({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(NAMES).map((part, index) => {
        const path = index % 2 === 1 ? pathOf(part) : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts never change their places
          <Fragment key={`${index} ${part}`}>{path ? <TextLink to={path}>{part}</TextLink> : part}</Fragment>
        );
      })}
    </>
  );
}

function pathOf(id: string): string {
  if (id.startsWith("order_")) return bookPath(id);
  return id.startsWith("stm_") ? `/statements/${id}` : `/payouts#${id}`;
}

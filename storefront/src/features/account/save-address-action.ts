"use server";

import { redirect } from "next/navigation";
import { getCustomer } from "@/data/customer";
import { addAddress, updateAddress } from "@/data/customer-address";
import { leaveFlash } from "@/data/shopper-cookies";
import { addressFacts } from "@/features/address/address-facts";
import { ADDRESS_FIELDS } from "@/features/address/address-fields";
import { addressFormSchema } from "@/features/address/address-schema";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { findPlace } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { turnedDown } from "./account-answer";

/** Adds an address, or changes the one whose id came along. The first of an account is the one that is used first. */
export async function saveAddressAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const { country } = findPlace(place.locale, posted(form, "address_country")) ?? place;
  const values = postedValues(form, ADDRESS_FIELDS);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = addressFormSchema(country).safeParse(values);
  if (!parsed.success) {
    return { ...answer, errors: await fieldErrors(parsed.error.issues, place, addressFacts(country)) };
  }
  const body = { ...parsed.data, country_code: country };
  const id = posted(form, "address_id").slice(0, 64);
  const customer = await getCustomer();
  const isFirst = customer.ok && customer.value?.addresses.length === 0;
  const saved = id
    ? await updateAddress(id, body)
    : await addAddress({ ...body, is_default_shipping: isFirst });
  if (!saved.ok) return turnedDown(answer, saved, place);
  await leaveFlash("flash_notice", "addressSaved");
  redirect(pathOf(place, "/account/addresses"));
}

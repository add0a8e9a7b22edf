"use server";

import { getCustomer } from "@/data/customer";
import { addAddress, deleteAddress, updateAddress } from "@/data/customer-address";
import { clearFlash, leaveFlash } from "@/data/shopper-cookies";
import type { ButtonState } from "@/features/form/button-form";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { readDeletedAddress } from "./deleted-address";

const addressId = (form: FormData): string => posted(form, "address_id").slice(0, 64) || "none";

/** Deletes an address and leaves a note from which it can be brought back. */
export async function deleteAddressAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const attempt = previous.attempt + 1;
  const id = addressId(form);
  const customer = await getCustomer();
  const address = customer.ok ? customer.value?.addresses.find((known) => known.id === id) : undefined;
  const deleted = await deleteAddress(id);
  if (!deleted.ok) return { attempt, problem: (await problemTexts(postedPlace(form)))(deleted.problem) };
  await clearFlash("flash_notice");
  if (address) await leaveFlash("flash_address", address);
  return { attempt };
}

/** Brings the address back that was just deleted. */
export async function restoreAddressAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const attempt = previous.attempt + 1;
  const address = await readDeletedAddress();
  if (!address) return { attempt };
  const restored = await addAddress(address);
  if (!restored.ok) return { attempt, problem: (await problemTexts(postedPlace(form)))(restored.problem) };
  await clearFlash("flash_address");
  return { attempt };
}

/** Makes an address the one that checkout starts with. */
export async function putAddressFirstAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const attempt = previous.attempt + 1;
  const changed = await updateAddress(addressId(form), { is_default_shipping: true });
  if (!changed.ok) return { attempt, problem: (await problemTexts(postedPlace(form)))(changed.problem) };
  await clearFlash("flash_notice");
  return { attempt };
}

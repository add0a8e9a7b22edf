/**
 * This shop sells goods made in prisons, next to goods of the same kind that are not: some laws (New Zealand's)
 * then look at everything it sends. Goods of a separate seller could be judged without these flags.
 */
export const SHOP_FLAGS = { seller_has_prison_contract: true, similar_in_character: true } as const;

// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "v1": "https://rest.elevatebilling.com/v1",
  "v2": "https://rest.elevatebilling.com/v2",
  "iq": "https://api.elevateiq.com/v2"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {
  "/usage-product-inventories": "v2",
  "/usage-product-inventories/{usage_product_inventory_id}": "v2",
  "/rental-product-inventories": "v2",
  "/rental-product-inventories/{rental_product_inventory_id}": "v2",
  "/adhoc-inventories": "v2",
  "/adhoc-inventories/{adhoc_inventory_id}": "v2",
  "/usage-products": "v2",
  "/rental-products": "v2",
  "/product-custom-fields": "v2",
  "/rental-product-categories": "v2",
  "/rental-product-categories/{id}": "v2",
  "/usage-rate-cards": "v2",
  "/usage-rate-cards/{usage_rate_card_id}": "v2",
  "/rental-rate-cards": "v2",
  "/rental-rate-cards/{rental_rate_card_id}": "v2",
  "/rental-rates": "v2",
  "/rental-rates/{rental_rate_id}": "v2",
  "/inclusive-usage-balances": "v2",
  "/sim-activation-request": "v2",
  "/sim-suspension-request": "v2"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/authenticate",
  "/app-clients",
  "/site-payment-mandates"
] as const;

/** The headers with credentials that single operations take, in place of what the others take; `?` marks those that they can do without. */
export const credentialHeaders = {
  "POST /authenticate": ""
} as const;

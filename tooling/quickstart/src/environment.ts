/** The vendors that the quickstart can show, in the order of its table. */
export const vendorNames = ['elevate', 'portal', 'telematics', 'core', 'elyssa'] as const;

export type VendorName = (typeof vendorNames)[number];

/**
 * Removes the variables of all vendors but `keep`, so that nobody's real account is called because its credentials
 * happen to lie in the environment. Gives the vendors whose variables were there.
 */
export function forgetVendorVariables(environment: NodeJS.ProcessEnv, keep?: VendorName): VendorName[] {
  return vendorNames.filter((vendor) => {
    if (vendor === keep) return false;
    const prefix = `${vendor.toUpperCase()}_`;
    const found = Object.keys(environment).filter((variable) => variable.toUpperCase().startsWith(prefix));
    for (const variable of found) delete environment[variable];
    return found.length > 0;
  });
}

import { type Provider, providers } from '@tooling/test-kit/repository';

/**
 * Removes the variables of all vendors but `keep`, so that no real account is called because its credentials happen to lie
 * in the environment. Gives the vendors whose variables were there.
 */
export function forgetVendorVariables(environment: NodeJS.ProcessEnv, keep?: Provider): Provider[] {
  const variablesOf = (vendor: Provider) =>
    Object.keys(environment).filter((name) => name.toLowerCase().startsWith(`${vendor}_`));
  const found = providers.filter((vendor) => vendor !== keep && variablesOf(vendor).length > 0);
  for (const name of found.flatMap(variablesOf)) delete environment[name];
  return found;
}

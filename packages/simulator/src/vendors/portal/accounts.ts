import type { Accounts } from '../../types.ts';

export const accounts: Accounts['portal'] = {
  main: { username: '1b0c7c5e-6a52-4e0e-9d59-0d1f7d6a5c11', password: 's3cr3t-portal-main' },
};

/** Whose account it is. */
export const customer = {
  Id: '5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20',
  CompanyName: 'Example Company Inc.',
};

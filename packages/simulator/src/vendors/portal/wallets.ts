import { secretText } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import { collection } from './entities.ts';
import { page } from './filters.ts';
import { type Entity, failure, success, timestamp } from './replies.ts';

export interface Wallet extends Entity {
  Type: string;
  Balance: number;
  Currency: string;
}

/** The customer's wallets and what went through them. */
export interface Wallets {
  all(): Wallet[];
  get(id: unknown): Wallet | undefined;
  /** Adds dollars, or takes them where the amount is negative. `false` where there is not enough. */
  move(id: string, amount: number, description: string): boolean;
  entries(id: string): Entity[];
}

export function createWallets(customer: { Id: string; CompanyName: string }, now: () => number): Wallets {
  const Customer = {
    ...customer,
    CompanyEmail: 'office@example.com',
    AddressCountry: 'CA',
    Enable3DSecureVisa: false,
    ApiKeyVisa: secretText(32),
    Enable3DSecureCreditCard: false,
    ApiKeyCreditCard: secretText(32),
  };
  const common = {
    EftProvider: 'RBC',
    BankAccountInformationId: '00000000-0000-0000-0000-000000000000',
    Customer,
  };
  const wallets = collection<Wallet>(
    {
      Id: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
      Type: 'Unified',
      Balance: 1250.75,
      Currency: 'CAD',
      ...common,
    },
    {
      Id: '2c4e6f88-13b7-4f0a-9a53-7b1d9e8c6a02',
      Type: 'AccountsPayable',
      Balance: 0,
      Currency: 'USD',
      ...common,
    },
  );
  const entries = new Map<string, Entity[]>();
  return {
    all: () => [...wallets.values()],
    get: (id) => wallets.get(String(id)),
    move(id, amount, description) {
      const wallet = wallets.get(id);
      if (!wallet || wallet.Balance + amount < 0) return false;
      // Cents are whole, and sums of dollars are not.
      wallet.Balance = Math.round((wallet.Balance + amount) * 100) / 100;
      const list = entries.get(id) ?? [];
      entries.set(id, list);
      list.push({
        Id: uuid(),
        CreatedAt: timestamp(now()),
        Description: description,
        Debit: Math.max(0, -amount),
        Credit: Math.max(0, amount),
        Balance: wallet.Balance,
        Type: amount < 0 ? 'Debit' : 'Credit',
        Authorized: true,
      });
      return true;
    },
    entries: (id) => entries.get(id) ?? [],
  };
}

/** What calls there are about wallets. */
export function walletRoutes(data: DataRoute, wallets: Wallets, now: () => number): Route[] {
  const walletPage = ({ body }: Call): Reply => {
    const { WalletId, ...filter } = body as { WalletId: string };
    // An array that holds one page, as in the vendor's sample.
    return wallets.get(WalletId)
      ? success('POST', [page(wallets.entries(WalletId), filter, now())])
      : failure(404);
  };
  return [
    data('GET', '/api/wallet', () => success('GET', wallets.all())),
    data('POST', '/api/wallet/transactions/filter', walletPage),
    data('POST', '/api/wallet/transactions', walletPage),
  ];
}

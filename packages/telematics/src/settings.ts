import type { StandardResult, StandardSchema } from '@x/client-kit';
import * as z from 'zod/mini';

/** A user of a user group, who reaches their own data. Source: "API Authorization". */
export interface TelematicsUserLogin {
  /** Default: the variable `TELEMATICS_KIND`. */
  kind: 'user';
  /** The user's DeviceToken, which is the login. Default: the variable `TELEMATICS_DEVICE_TOKEN`. */
  deviceToken: string;
  /** InstanceID of the user group. Default: the variable `TELEMATICS_INSTANCE_ID`. */
  instanceId: string;
  /** InstanceKEY of the user group, which is the password. Default: the variable `TELEMATICS_INSTANCE_KEY`. */
  instanceKey: string;
}

/** An admin with "API Authorization Credentials" from DataHub, who reaches all users under them. */
export interface TelematicsAdminLogin {
  /** Default: the variable `TELEMATICS_KIND`. */
  kind: 'admin';
  /** API InstanceID. Default: the variable `TELEMATICS_INSTANCE_ID`. */
  instanceId: string;
  /** API login. Default: the variable `TELEMATICS_EMAIL`. */
  email: string;
  /** API password. Default: the variable `TELEMATICS_PASSWORD`. */
  password: string;
}

/** Who logs in. */
export type TelematicsLogin = TelematicsUserLogin | TelematicsAdminLogin;

/** How the client authenticates. */
export interface TelematicsAuthentication {
  /**
   * A user or an admin, or a function that gives them, asked before each login. Default: the variables
   * `TELEMATICS_KIND`, `_DEVICE_TOKEN`, `_INSTANCE_ID`, `_INSTANCE_KEY`, `_EMAIL` and `_PASSWORD`.
   */
  credentials?: TelematicsLogin | (() => TelematicsLogin | Promise<TelematicsLogin>) | undefined;
  /**
   * How the login field is written: `object` as on the vendor's page "API Authorization", `text` (JSON in a string) as
   * on its newer pages. They are never tried in turn, since each try costs a login. Default `object`.
   */
  loginFieldsAs?: 'object' | 'text' | undefined;
}

/** The credentials, complete and checked. */
export type TelematicsCredentials = TelematicsLogin & { loginFieldsAs: 'object' | 'text' };

/** Option → variable, without the prefix `TELEMATICS_`. */
export const variables = {
  'credentials.kind': 'KIND',
  'credentials.deviceToken': 'DEVICE_TOKEN',
  'credentials.instanceId': 'INSTANCE_ID',
  'credentials.instanceKey': 'INSTANCE_KEY',
  'credentials.email': 'EMAIL',
  'credentials.password': 'PASSWORD',
} as const;

const matching = (pattern: RegExp, message: string) =>
  z.string('is missing').check(z.regex(pattern, message));

const text = matching(/./s, 'is empty');
// Goes into a header.
const instanceId = matching(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks');
const kind = matching(/^(user|admin)$/, "must be 'user' or 'admin'");
const form = z.optional(matching(/^(object|text)$/, "must be 'object' or 'text'"));

const user = z.object({
  credentials: z.object({ kind, deviceToken: text, instanceId, instanceKey: text }, 'must be an object'),
  loginFieldsAs: form,
});
const admin = z.object({
  credentials: z.object({ kind, instanceId, email: text, password: text }, 'must be an object'),
  loginFieldsAs: form,
});

/** Checks options and variables together. */
export const settings: StandardSchema<TelematicsCredentials> = { '~standard': { validate } };

function validate(value: unknown): StandardResult<TelematicsCredentials> {
  const { credentials } = value as { credentials?: { kind?: unknown } | null };
  const { data, error } = (credentials?.kind === 'admin' ? admin : user).safeParse(value);
  if (error) return { issues: error.issues };
  const { loginFieldsAs = 'object' } = data;
  return { value: { ...data.credentials, loginFieldsAs } as TelematicsCredentials };
}

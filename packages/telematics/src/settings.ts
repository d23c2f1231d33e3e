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

const text = z.string('is missing').check(z.minLength(1, 'is empty'));

// Goes into a header.
const instanceId = z
  .string('is missing')
  .check(z.regex(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks'));

const user = z.object({ kind: z.literal('user'), deviceToken: text, instanceId, instanceKey: text });
const admin = z.object({ kind: z.literal('admin'), instanceId, email: text, password: text });

/** Checks options and variables together. */
export const settings = z.pipe(
  z.object({
    credentials: z.prefault(
      z.discriminatedUnion('kind', [user, admin], "must be 'user' or 'admin'"),
      {} as TelematicsLogin,
    ),
    loginFieldsAs: z.optional(z.enum(['object', 'text'], "must be 'object' or 'text'")),
  }),
  z.transform(
    ({ credentials, loginFieldsAs }): TelematicsCredentials => ({
      ...credentials,
      loginFieldsAs: loginFieldsAs ?? 'object',
    }),
  ),
);

import * as z from 'zod/mini';

// Goes into a header, so nothing but visible ASCII; the message must not quote the value.
const headerValue = z
  .string('is missing')
  .check(z.regex(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks'));
const text = z.string('is missing').check(z.minLength(1, 'is empty'));

const user = z.object({
  kind: z.literal('user'),
  deviceToken: text,
  instanceId: headerValue,
  instanceKey: text,
});

const admin = z.object({
  kind: z.literal('admin'),
  instanceId: headerValue,
  email: text,
  password: text,
});

/** Checks the options once the variables have filled the gaps, and gives the credentials. */
export const settings = z.pipe(
  z.object({
    credentials: z.discriminatedUnion('kind', [user, admin], "needs `kind`, which is 'user' or 'admin'"),
  }),
  z.transform(({ credentials }): TelematicsCredentials => credentials),
);

/** Option → name of its variable, without `TELEMATICS_` in front. */
export const variables = {
  'credentials.kind': 'KIND',
  'credentials.deviceToken': 'DEVICE_TOKEN',
  'credentials.instanceId': 'INSTANCE_ID',
  'credentials.instanceKey': 'INSTANCE_KEY',
  'credentials.email': 'EMAIL',
  'credentials.password': 'PASSWORD',
} as const;

/** A user of a user group, who reaches their own data. Source: "API Authorization". */
export interface TelematicsUserCredentials {
  kind: 'user';
  /** The user's DeviceToken, which is the login. Variable `TELEMATICS_DEVICE_TOKEN`. */
  deviceToken: string;
  /** InstanceID of the user group. Variable `TELEMATICS_INSTANCE_ID`. */
  instanceId: string;
  /** InstanceKEY of the user group, which is the password. Variable `TELEMATICS_INSTANCE_KEY`. */
  instanceKey: string;
}

/** An admin with "API Authorization Credentials" from DataHub, who reaches all users under them. */
export interface TelematicsAdminCredentials {
  kind: 'admin';
  /** API InstanceID. Variable `TELEMATICS_INSTANCE_ID`. */
  instanceId: string;
  /** API login. Variable `TELEMATICS_EMAIL`. */
  email: string;
  /** API password. Variable `TELEMATICS_PASSWORD`. */
  password: string;
}

/** Who logs in. */
export type TelematicsCredentials = TelematicsUserCredentials | TelematicsAdminCredentials;

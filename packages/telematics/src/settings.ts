import { optionalRule, optionSchema, textRule } from '@x/client-kit/internal';

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

/** Credentials, their kind alone, or a function that gives them. */
export type GivenLogin<Login extends TelematicsLogin> =
  | Login
  | KindAlone<Login>
  | (() => Login | Promise<Login>);

// Over each member of a union. Where one field is left out, the compiler says so.
type KindAlone<Login extends TelematicsLogin> = Login extends unknown
  ? Pick<Login, 'kind'> & { [Field in Exclude<keyof Login, 'kind'>]?: never }
  : never;

/** How the client authenticates. */
export interface TelematicsAuthentication {
  /**
   * A user or an admin; with the `kind` alone, the rest comes from variables. Or a function that gives them, asked before
   * each login and before each call that takes a credential as a header. Default: the variables `TELEMATICS_KIND`,
   * `_DEVICE_TOKEN`, `_INSTANCE_ID`, `_INSTANCE_KEY`, `_EMAIL` and `_PASSWORD`. Which operations the client offers
   * follows from the kind; where that is known at run time alone, it offers all.
   */
  credentials?: GivenLogin<TelematicsLogin> | undefined;
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

const text = /* @__PURE__ */ textRule(/./s, 'is empty');
// Goes into a header.
const visible = /* @__PURE__ */ textRule(
  /^[\x21-\x7e]+$/,
  'must be visible ASCII without spaces or line breaks',
);
const kind = /* @__PURE__ */ textRule(/^(user|admin)$/, "must be 'user' or 'admin'");
const both = {
  'credentials.kind': kind,
  'credentials.instanceId': visible,
  loginFieldsAs: /* @__PURE__ */ optionalRule(
    /* @__PURE__ */ textRule(/^(object|text)$/, "must be 'object' or 'text'"),
  ),
};
const user = { 'credentials.deviceToken': text, 'credentials.instanceKey': text };
const admin = { 'credentials.email': text, 'credentials.password': text };

function isAdmin(credentials: unknown): boolean {
  return (credentials as { kind?: unknown } | null | undefined)?.kind === 'admin';
}

/** The headers with credentials that an operation such as `GET /v1/Leaderboard` may be sent with. */
export function headerValues(given: TelematicsCredentials, operation: string): Record<string, string> {
  // The instance of an admin is that of the API, which no service but the login asks for.
  const { instanceId: InstanceId } = given;
  if (given.kind === 'admin') return operation.includes('/Auth/') ? { InstanceId } : {};
  return { InstanceId, InstanceKey: given.instanceKey, DeviceToken: given.deviceToken };
}

/** Checks options and variables together. */
export const settings = /* @__PURE__ */ optionSchema(
  ({ credentials }) => ({ ...both, ...(isAdmin(credentials) ? admin : user) }),
  ({ credentials, loginFieldsAs = 'object' }): TelematicsCredentials => {
    const { instanceId, deviceToken, instanceKey, email, password } = credentials;
    return isAdmin(credentials)
      ? { kind: 'admin', instanceId, email, password, loginFieldsAs }
      : { kind: 'user', instanceId, deviceToken, instanceKey, loginFieldsAs };
  },
);

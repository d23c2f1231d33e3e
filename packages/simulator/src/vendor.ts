import type { FaultList } from './faults.ts';
import type {
  Accounts,
  CallKind,
  CoreSettings,
  Counters,
  ElevateSettings,
  ElyssaSettings,
  LoginLimit,
  PortalSettings,
  TelematicsSettings,
  VendorName,
} from './types.ts';

/** A request as a vendor's code sees it. */
export interface Call {
  readonly kind: CallKind;
  readonly method: string;
  /** Path of the operation, as in the specification. */
  readonly path: string;
  /** Path parameters by name. */
  readonly params: Record<string, string>;
  readonly query: URLSearchParams;
  header(name: string): string | undefined;
  readonly text: string;
  /** The parsed JSON body; `undefined` where there is none. */
  readonly body: unknown;
  /** The files of a form, in its order; `body` then has the names of all its parts. */
  readonly files: readonly UploadedFile[];
  /** There is a body and it is no JSON. */
  readonly malformed: boolean;
  /** What stands behind `Bearer ` in the `Authorization` header. */
  readonly bearer: string | undefined;
  /** The caller's network address. */
  readonly address: string;
}

/** A file that came in a form. */
export interface UploadedFile {
  /** Name of the part. */
  part: string;
  name: string;
  type: string;
  content: Uint8Array;
}

/** An answer. Without `body` and `bytes` it is empty. */
export interface Reply {
  status: number;
  body?: unknown;
  /** A body that is neither JSON nor text. */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  /** The token was refused, whatever the status says. */
  refused?: boolean;
}

/** One thing in a request that the specification does not allow. */
export interface Problem {
  /** What it is about, such as `Username` or `query page`. */
  name: string;
  reason: string;
}

/** One operation. The path is written as in the specification: `/users/{user_id}`. */
export interface Route {
  kind: CallKind;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** In front of the path, where it is another than that of the vendor as a whole. */
  prefix?: string;
  handle(call: Call): Reply;
  /** No vendor has this operation; it is not looked for in a specification. */
  fictional?: boolean;
}

/** What a vendor's code gets to work with. */
export interface VendorTools {
  now(): number;
  lifeMs: number;
  refreshLifeMs: number;
  loginLimit: LoginLimit | false | undefined;
  /** Calls back after so many milliseconds of the vendor's time. `undefined` where that time has no timers. */
  timer: ((ms: number, callback: () => void) => () => void) | undefined;
  portal: PortalSettings | undefined;
  core: CoreSettings | undefined;
  elyssa: ElyssaSettings | undefined;
  elevate: ElevateSettings | undefined;
  /** True where the vendor's specification allows this answer. */
  allowsAnswer(call: Pick<Call, 'method' | 'path'>, status: number, body: unknown): boolean;
  telematics: TelematicsSettings | undefined;
  counters: Counters;
  faults: FaultList;
}

/** One vendor's behaviour. */
export interface Vendor<V extends VendorName = VendorName> {
  accounts: Accounts[V];
  routes: readonly Route[];
  /** The error that the vendor answers with this status. */
  error(status: number): Reply;
  /** The vendor's answer to a request that its specification does not allow. */
  invalid(problems: readonly Problem[]): Reply;
  /** True for what the specification does not allow and the vendor lets pass. Default: nothing. */
  tolerates?(problem: Problem): boolean;
  /** Refuses a call whose token is not good now. */
  authenticate(call: Call): Reply | undefined;
  /** Asked before anything else, for instance whether the address is blocked. */
  gate?(call: Call): Reply | undefined;
  revokeAll(which: 'all' | 'access'): void;
  /** The tokens that are good now, by their sort. */
  tokens(): Record<string, { subject: string; expiresAt: number }[]>;
  /** What it holds, by kind. */
  records?(): Record<string, unknown[]>;
  /** Ends what goes on without requests. */
  close?(): void;
}

/** How one vendor is set up. */
export interface VendorDefinition<V extends VendorName = VendorName> {
  name: V;
  /** In front of every path, where the vendor has a version there. */
  prefix: string;
  documentedLifeMs: number;
  /** 0 where the vendor has no refresh tokens. */
  documentedRefreshLifeMs: number;
  create(tools: VendorTools): Vendor<V>;
}

/** Refuses a token or credentials: in the vendor's usual way, or as a fault demands. */
export function refuse(
  { faults }: VendorTools,
  call: Call,
  usual: { status: number; error(status: number): Reply; empty?: Reply },
): Reply {
  const fault = faults.takeRefusal(call.kind);
  if (fault?.empty) return { ...(usual.empty ?? { status: 204 }), refused: true };
  const reply = usual.error(fault?.status ?? usual.status);
  return { ...reply, refused: true, status: fault?.inBody ? 200 : reply.status };
}

/** A member of a JSON object; `undefined` where the value is no object. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The first of these members that is there, for vendors that accept several casings. */
export function firstMember(value: unknown, names: readonly string[]): unknown {
  return names.map((name) => member(value, name)).find((found) => found !== undefined);
}

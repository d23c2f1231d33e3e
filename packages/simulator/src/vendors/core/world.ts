import type { Collection, Links } from './collection.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { catalogue } from './samples/catalogue.ts';
import { configuration } from './samples/configuration.ts';
import { peopleOf } from './samples/people.ts';
import { recordsOf } from './samples/records.ts';
import { rowsOf } from './samples/row.ts';

/** One relation between two records. */
export interface Relation {
  typeId: number;
  from: number;
  to: number;
}

/** Everything that one organisation has. */
export interface World {
  org: number;
  fields: Collection;
  options: Collection;
  objectTypes: Collection;
  relationshipTypes: Collection;
  objectTypeGroups: Collection;
  lifeCycles: Collection;
  states: Collection;
  triggers: Collection;
  transitions: Collection;
  requirements: Collection;
  forms: Collection;
  applications: Collection;
  reports: Collection;
  records: Collection;
  comments: Collection;
  files: Collection;
  users: Collection;
  groups: Collection;
  roles: Collection;
  permissions: Collection;
  /** Object type → fields. */
  fieldsOfType: Links;
  /** Object type → roles. */
  rolesOfType: Links;
  /** Object type group → object types. */
  typesOfGroup: Links;
  /** Group → roles, group → users, role → users. */
  rolesOfGroup: Links;
  usersOfGroup: Links;
  usersOfRole: Links;
  /** Assessment → records in its focus. */
  focus: Links;
  relations: Relation[];
  jobs: Jobs;
}

/** An organisation as it is at the start. */
export function createWorld(org: number, { now, jobMs }: { now(): number; jobMs: number }): World {
  const row = rowsOf(org);
  return {
    org,
    ...configuration(row),
    ...catalogue(row),
    ...recordsOf(org),
    ...peopleOf(org, row),
    jobs: createJobs({ now, jobMs }),
  };
}

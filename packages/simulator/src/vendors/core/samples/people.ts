import { type Person, people } from '../accounts.ts';
import { collection, links, type Row } from '../collection.ts';
import { created, type MakeRow, ref } from './row.ts';

/** A user as the API gives it. */
export function userRow(person: Pick<Person, 'id' | 'first' | 'last' | 'email' | 'isAdmin'>): Row {
  const { id, first, last, email, isAdmin } = person;
  return {
    id,
    first,
    last,
    email,
    externalRefId: ref(id),
    isActive: true,
    userType: isAdmin ? 1 : 0,
    isAdmin,
    isPortalUrlAccess: false,
    lastLogin: null,
    lang: 'en-US',
  };
}

/** Users, groups, roles and permissions. */
export function peopleOf(org: number, row: MakeRow) {
  const members = people.filter(({ memberships }) => memberships.has(org));
  const role = (id: number, name: string) =>
    row(id, name, { description: null, isGlobal: false, modified: created });
  return {
    users: collection(1101, ...members.map(userRow)),
    groups: collection(
      122,
      row(121, 'Investigators', {
        description: null,
        modified: created,
        createdBy: 1001,
        modifiedBy: null,
        scimdisplayname: null,
      }),
    ),
    roles: collection(113, role(111, 'Incident owner'), role(112, 'Incident reader')),
    rolesOfGroup: links([121, 111]),
    usersOfGroup: links([121, 1002]),
    usersOfRole: links([111, 1002]),
    permissions: collection(132, {
      id: 131,
      permission: 2,
      canBulkLaunch: false,
      canCreate: true,
      canDelete: false,
      canMerge: false,
      canManageRole: false,
      roleId: 111,
      objectTypeId: 1,
      objectLifeCycleId: 41,
      objectLifeCycleStateId: 52,
      formId: 81,
      org,
      externalRefId: ref(131),
      assigned: true,
      created,
      modified: created,
      createdBy: 1001,
      modifiedBy: null,
    }),
  };
}

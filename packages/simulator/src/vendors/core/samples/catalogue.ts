import { collection } from '../collection.ts';
import { keys, type MakeRow } from './row.ts';

/** Forms, applications and reports. */
export function catalogue(row: MakeRow) {
  return {
    forms: collection(82, {
      ...row(81, 'Incident details'),
      description: null,
      type: 1,
      objectTypeId: 1,
    }),
    applications: collection(92, {
      ...row(91, 'Incident management'),
      description: null,
      ordinal: 1,
      ...keys('application', 91, 'name', 'description'),
    }),
    reports: collection(96, {
      ...row(95, 'Incident summary'),
      description: null,
      objectTypeId: 1,
      type: 1,
      showArchiveData: false,
      orientation: 1,
      ...keys('report', 95, 'name', 'description'),
    }),
  };
}

import { dirname } from 'node:path';
import { installedProgram, type Packed } from '../packed.ts';

/** What fpm has to be told for an rpm. */
export const rpmOptions: Packed = {
  rpm: {
    fpm: [
      // A removal takes away the folders that the package names, and leaves all others behind, empty.
      ...['--directories', dirname(installedProgram)],
      // Every app of the same Electron would bring the same links, named after what is in its programs: one alone could be installed.
      ...['--rpm-rpmbuild-define', '_build_id_links none'],
    ],
  },
};

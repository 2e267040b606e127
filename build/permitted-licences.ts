import satisfies from 'spdx-satisfies';
import type { Licence } from '../shared/about.ts';
import { Refusal } from './commands.ts';

/** What may ship inside an app under the MIT licence. A new one is read before it is added here. */
const permitted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1'] as const;

/** Packages that tell their licence in a form from before there were identifiers. */
const toldInOldForm: Readonly<Record<string, string>> = { x11: 'MIT' };

/** Something without a licence, or under one that nobody has agreed to, ends the build. */
export function permittedLicence(licence: Licence): Licence & { readonly identifier: string } {
  const { name } = licence;
  const identifier = licence.identifier ?? toldInOldForm[name];
  if (identifier === undefined) throw new Refusal(`${name} ships with the app and says nothing of its licence.`);
  if (!isPermitted(identifier)) throw new Refusal(`${name} is under ${identifier}. What ships is under one of ${permitted.join(', ')}.`);
  return { ...licence, identifier };
}

/** "(GPL-3.0 OR MIT)" leaves a choice; what is no such expression is none of these licences. */
function isPermitted(identifier: string): boolean {
  try {
    return satisfies(identifier, permitted);
  } catch {
    return false;
  }
}

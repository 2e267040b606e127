import { assertNever } from '../assert-never.ts';
import type { UpdatesView } from '../updates.ts';
import type { Words } from './words.ts';

/** Who brings newer versions; or, where the app does, how far it has come. */
export function updatesLine({ updates: says }: Words, { how, doing, news }: UpdatesView, isOn: boolean): string {
  switch (how.kind) {
    case 'store':
      return says.byStore({ store: how.store });
    case 'package':
      return says.byPackage;
    case 'byHand':
      return says.byHand;
    case 'itself':
      break;
    default:
      return assertNever(how);
  }
  if (!isOn) return says.off;
  if (doing !== 'nothing') return says[doing];
  return news.kind === 'ready' ? says.ready({ version: news.version }) : says[news.kind];
}

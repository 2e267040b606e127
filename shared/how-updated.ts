/** The stores that keep what they gave up to date, by their own names. */
const stores = { flatpak: 'Flatpak', snap: 'Snap', mac: 'App Store', windows: 'Microsoft Store' } as const;

export type Store = (typeof stores)[keyof typeof stores];

/** Who brings newer versions of this copy of the app. */
export type HowUpdated =
  | { readonly kind: 'itself' }
  | { readonly kind: 'store'; readonly store: Store }
  /** Whatever installs packages on this system. */
  | { readonly kind: 'package' }
  /** Whoever put it there. */
  | { readonly kind: 'byHand' };

export type UpdateFacts = {
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly isPackaged: boolean;
  /** Whether the build said where newer versions are: in `app-update.yml`. */
  readonly hasSource: boolean;
  /** How a copy for Linux was packed, by what it finds around itself. */
  readonly packaging: 'flatpak' | 'snap' | 'appImage' | 'plain';
  /** Whether an AppImage lies where we may put another in its place. */
  readonly canReplace: boolean;
  /** Whether it lies where packages install: `/opt` or `/usr`. */
  readonly isSystemWide: boolean;
  /** What electron-builder writes into `package-type` of some packages. An archive made beside them has it too. */
  readonly packageType: string | null;
  readonly isFromMacStore: boolean;
  readonly isFromWindowsStore: boolean;
  /** Whether the installer for Windows put it there: then its uninstaller lies beside it. */
  readonly isInstalled: boolean;
};

/** Only what can be replaced by the app itself, and by nobody else, is. */
export function howUpdated(facts: UpdateFacts): HowUpdated {
  const { platform, isPackaged, packaging } = facts;
  if (!isPackaged) return { kind: 'byHand' };
  const fromSource: HowUpdated = { kind: facts.hasSource ? 'itself' : 'byHand' };
  switch (platform) {
    case 'darwin':
      return facts.isFromMacStore ? { kind: 'store', store: stores.mac } : fromSource;
    case 'win32':
      if (facts.isFromWindowsStore) return { kind: 'store', store: stores.windows };
      return facts.isInstalled ? fromSource : { kind: 'byHand' };
    case 'linux':
      if (packaging === 'flatpak' || packaging === 'snap') return { kind: 'store', store: stores[packaging] };
      if (packaging === 'appImage') return facts.canReplace ? fromSource : { kind: 'byHand' };
      return { kind: facts.isSystemWide && facts.packageType !== null ? 'package' : 'byHand' };
  }
}

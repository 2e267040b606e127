import * as v from 'valibot';

export type About = {
  readonly version: string;
  /** Made to be tested, with one lock less than a release. */
  readonly isTestBuild: boolean;
  /** Where everything is kept. */
  readonly dataFolder: string;
};

/** Of something that ships with the app and is not ours. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** By its short name ("MIT"), where it has one. */
  readonly identifier: string | null;
  /** In full, where it came along. */
  readonly text: string | null;
};

export const licencesSchema = v.array(
  v.pipe(
    v.object({ name: v.string(), version: v.string(), identifier: v.nullable(v.string()), text: v.nullable(v.string()) }),
    v.readonly(),
  ),
);

/** What a window may ask the system to open, and nothing else. */
export const placeSchema = v.picklist(['dataFolder', 'browserLicences']);
export type Place = v.InferOutput<typeof placeSchema>;

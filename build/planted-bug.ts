/** One bug, as a change of one line of the source; `find` stands in the file exactly once. */
export type PlantedBug = { readonly bug: string; readonly file: string; readonly find: string; readonly plant: string };

/** `file` is one of `shared/`, without its ending. */
export function bug(file: string, name: string, find: string, plant: string): PlantedBug {
  return { bug: name, file: `shared/${file}.ts`, find, plant };
}

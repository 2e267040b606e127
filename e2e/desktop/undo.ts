export type Undo = () => Promise<void> | void;

/** Undoes in reverse. A step that fails keeps none of the others from being undone, and is told at the end. */
export async function undoAll(steps: Undo[]): Promise<void> {
  const failures: unknown[] = [];
  for (let last = steps.pop(); last !== undefined; last = steps.pop()) {
    try {
      await last();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export type Item = {
  readonly at: number;
  /** What the app hears or does: it waits while the machine sleeps or hangs, and is lost with the process that waited. */
  readonly isForApp: boolean;
  readonly launch: number;
  readonly run: () => void;
};

/** What is going to happen, soonest first; of two at the same moment the one planned first. */
export class Agenda {
  private items: Item[] = [];

  get next(): Item | undefined {
    return this.items[0];
  }

  add(item: Item): void {
    let index = this.items.length;
    while (index > 0 && (this.items[index - 1]?.at ?? 0) > item.at) index -= 1;
    this.items.splice(index, 0, item);
  }

  take(): Item | undefined {
    return this.items.shift();
  }
}

const { imul } = Math;

/** No further thing in a chain. */
export const END = -1;

/** What a slot holds: a key, how many things it has been given (0 where the slot is free), and where their chain begins. Most keys have one thing: it stands there itself (see `alone`), and has no link. */
const SLOT = 3;
/** What a link holds: a thing, and where the chain goes on. */
const LINK = 2;

/** A thing in the place of a link: a number below `END`, and back again. */
const alone = (number: number): number => END - 1 - number;

/** Things by number, under keys; the lists are chains in typed arrays, so that a million of them weigh little. */
export class KeyChains {
  private slots = new Int32Array(1024 * SLOT);
  private digits = 10;
  private used = 0;
  private links = new Int32Array(1024 * LINK);
  private linked = 0;

  /** `longest`: how many things a chain holds at most; those that come later are only counted. */
  constructor(private readonly longest: number) {}

  add(key: number, thing: number): void {
    if (this.used * 4 >= 3 << this.digits) this.grow();
    const slot = this.slotOf(key);
    const count = (this.slots[slot + 1]! += 1);
    if (count === 1) {
      this.used += 1;
      this.slots[slot] = key;
      this.slots[slot + 2] = alone(thing);
    } else if (count <= this.longest) {
      const first = this.slots[slot + 2]!;
      this.slots[slot + 2] = this.link(thing, first < END ? this.link(alone(first), END) : first);
    }
  }

  /** The slot of the key, or the free one where it would go. */
  slotOf(key: number): number {
    const last = (1 << this.digits) - 1;
    let number = imul(key, 0x9e3779b1) >>> (32 - this.digits);
    while (this.slots[number * SLOT + 1] !== 0 && this.slots[number * SLOT] !== key) number = (number + 1) & last;
    return number * SLOT;
  }

  countAt(slot: number): number {
    return this.slots[slot + 1]!;
  }

  /** The first link at a slot that is not free. */
  firstAt(slot: number): number {
    return this.slots[slot + 2]!;
  }

  thingAt(link: number): number {
    return link < END ? alone(link) : this.links[link]!;
  }

  next(link: number): number {
    return link < END ? END : this.links[link + 1]!;
  }

  private link(thing: number, next: number): number {
    if (this.linked === this.links.length) this.links = enlarged(this.links);
    this.links[this.linked] = thing;
    this.links[this.linked + 1] = next;
    this.linked += LINK;
    return this.linked - LINK;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.digits += 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1] === 0) continue;
      const to = this.slotOf(old[from]!);
      for (let part = 0; part < SLOT; part += 1) this.slots[to + part] = old[from + part]!;
    }
  }
}

/** The array with room for half as much again, in pairs. */
export function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length + 2 * Math.ceil(array.length / 4));
  larger.set(array);
  return larger;
}

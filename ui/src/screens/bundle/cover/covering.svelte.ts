// One picture while its areas are being covered: the points as they came, the areas, the way back. When it is done, or given up, the points are gone.
import { flattened, wipe } from "../pixels";
import { type Area, moved, placed, type Size, sized } from "./areas";

interface State {
  areas: Area[];
  chosen: number | null;
}

export class Covering {
  readonly picture: HTMLCanvasElement;
  readonly size: Size;
  areas: Area[] = $state.raw([]);
  /** The area that the tools are for. */
  chosen: number | null = $state(null);
  /** The person said that everything is covered; another change takes it back. */
  sure = $state(false);
  #past: State[] = $state.raw([]);
  /** What is being done, so that one long movement is undone as one. */
  #stroke: string | null = null;

  constructor(picture: HTMLCanvasElement) {
    this.picture = picture;
    this.size = { width: picture.width, height: picture.height };
  }

  get undoable(): boolean {
    return this.#past.length > 0;
  }

  /** Whatever comes next is another step of the way back. */
  rest(): void {
    this.#stroke = null;
  }

  #change(areas: Area[], chosen: number | null, stroke: string | null = null): void {
    if (stroke === null || stroke !== this.#stroke) this.#past = [...this.#past, { areas: this.areas, chosen: this.chosen }];
    this.#stroke = stroke;
    this.areas = areas;
    this.chosen = chosen;
    this.sure = false;
  }

  /** Chosen from then on; where nobody drew it, it begins in the middle. */
  add(area: Area = placed(this.areas.length, this.size)): void {
    this.#change([...this.areas, area], this.areas.length);
  }

  put(at: number, area: Area, stroke: string | null = null): void {
    const before = this.areas[at];
    if (!before || JSON.stringify(before) === JSON.stringify(area)) return;
    this.#change(this.areas.map((other, place) => (place === at ? area : other)), at, stroke);
  }

  move(at: number, right: number, down: number): void {
    const area = this.areas[at];
    if (area) this.put(at, moved(area, right, down, this.size), `move ${at}`);
  }

  resize(at: number, right: number, down: number): void {
    const area = this.areas[at];
    if (area) this.put(at, sized(area, right, down, this.size), `size ${at}`);
  }

  remove(at: number): void {
    const areas = this.areas.filter((_, other) => other !== at);
    this.#change(areas, areas.length === 0 ? null : Math.min(at, areas.length - 1));
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.rest();
    ({ areas: this.areas, chosen: this.chosen } = before);
    this.sure = false;
  }

  /** The picture as it is handed over. */
  png(): Promise<ArrayBuffer> {
    return flattened(this.picture, this.areas);
  }

  forget(): void {
    wipe(this.picture);
  }
}

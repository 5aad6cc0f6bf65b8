import type { Picture } from "./artwork/art.ts";
import type { Palette } from "./palettes.ts";
import type { Random } from "./random.ts";
import type { TypefaceName } from "./typefaces.ts";

/** What a poster is drawn from. */
export interface PosterFilm {
  readonly id: string;
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly year: number | null;
  readonly directors: readonly string[];
  readonly genres: readonly string[];
  readonly themes: readonly string[];
  readonly moods: readonly string[];
}

/** What the art director hands to a composition: every choice but where things go. */
export interface Brief {
  readonly title: string;
  /** The part of a long title after its colon; empty for most. */
  readonly subtitle: string;
  readonly credit: string;
  /** The credit and the year on one line. */
  readonly byline: string;
  readonly year: string;
  readonly palette: Palette;
  readonly face: TypefaceName;
  readonly picture: Picture;
  readonly random: Random;
}

/** A brief on its way to the page; `key` keeps the names inside one drawing its own. */
export interface Commission extends Brief {
  readonly key: string;
}

/** A poster is 400 by 600. */
export const sheetWidth = 400;
export const sheetHeight = 600;

import type { Family } from "../families.ts";
import type { Picture } from "./art.ts";

export interface Subject {
  readonly picture: Picture;
  /** Themes that call for this picture, the most telling first. */
  readonly themes: readonly string[];
  /** Words of a title, English or French, that call for it. */
  readonly words: readonly string[];
  readonly families: readonly Family[];
  /** One clear sign on the sheet: it can be repeated and stand in a large letter. */
  readonly isSign: boolean;
}

function subject(picture: Picture, themes: string, words: string, families: string) {
  return {
    picture,
    themes: themes.split(" "),
    words: words.split(" "),
    families: families.split(" ") as Family[],
  };
}

/** A picture that fills the sheet; its callers are words separated by spaces. */
export function scene(...called: Parameters<typeof subject>): Subject {
  return { ...subject(...called), isSign: false };
}

/** A picture of one clear thing; its callers are words separated by spaces. */
export function sign(...called: Parameters<typeof subject>): Subject {
  return { ...subject(...called), isSign: true };
}

import { titleIn } from "../../films/title.ts";
import type { Language } from "../../i18n/LanguageProvider.tsx";
import { lazy } from "../../i18n/lazy.ts";
import { namePlaces } from "../../sky/names.ts";
import type { Frame, Point } from "../../sky/view.ts";
import type { Lit } from "./SkyBox.tsx";

// As map.module.css sets them.
const face = '600 13px "Instrument Sans Variable", "Instrument Fallback", sans-serif';
const [radius, padding, height, mostWidth] = [12, 12, 22, 192];

const pen = lazy(() => document.createElement("canvas").getContext("2d"));

/** How large a lit film is drawn: 1 is one that was not weighed. */
export function sizeOf(lit: Lit): number {
  return lit.isPick ? lit.weight ** 0.4 : 1;
}

/** Return where the names of lit films begin, from their middles: those of picks choose first. */
export function namesOf(
  lit: readonly Lit[],
  screen: (star: number) => Point,
  frame: Frame,
  language: Language,
): ReadonlyMap<Lit, Point | undefined> {
  const marks = lit.map((each) => {
    const size = sizeOf(each);
    const width = Math.min(widthOf(titleIn(each.film, language)) + padding, mostWidth);
    return {
      at: screen(each.star),
      radius: radius * size,
      name: { width: width * size, height: height * size },
      rank: each.isPick ? 0 : 1,
    };
  });
  const places = namePlaces(marks, frame);
  return new Map(lit.map((each, place) => [each, places[place]]));
}

function widthOf(text: string): number {
  const context = pen();
  if (context === null) return mostWidth;
  context.font = face;
  return context.measureText(text).width;
}

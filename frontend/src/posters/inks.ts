import type { Palette } from "./palettes.ts";

/** One of the inks of a palette, by what it is for. */
export type Role = keyof Palette;

/** Return the relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Return the contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Return the palette's colour that reads best on `ground`. */
export function readable(palette: Palette, ground: string): string {
  const candidates = [palette.ink, palette.ground, palette.c, palette.a, palette.b];
  return candidates.reduce((best, colour) =>
    contrast(colour, ground) > contrast(best, ground) * 1.15 ? colour : best,
  );
}

/** Return the palette printed on one of its other inks; nothing drawn vanishes into it. */
export function printedOn(palette: Palette, role: Role): Palette {
  const ground = palette[role];
  if (ground === palette.ground) return palette;
  const moved = (colour: string): string =>
    colour === ground || contrast(colour, ground) < 1.25 ? palette.ground : colour;
  return {
    ground,
    ink: readable(palette, ground),
    a: moved(palette.a),
    b: moved(palette.b),
    c: moved(palette.c),
  };
}

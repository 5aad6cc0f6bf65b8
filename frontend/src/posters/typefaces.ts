import widths from "./widths.json";

export type TypefaceName = keyof typeof widths;

interface Typeface {
  readonly family: string;
  /** Set in capitals: the face has no lower case worth showing, or looks best so. */
  readonly capitals: boolean;
  /** Distance between baselines, in heights of a capital. */
  readonly leading: number;
  /** Extra space between letters, in thousandths of an em. */
  readonly tracking: number;
}

export const typefaces: Readonly<Record<TypefaceName, Typeface>> = {
  abril: { family: "Abril Fatface", capitals: false, leading: 1.38, tracking: -5 },
  anton: { family: "Anton", capitals: true, leading: 1.13, tracking: 5 },
  archivo: { family: "Archivo Black", capitals: false, leading: 1.32, tracking: -25 },
  bowlby: { family: "Bowlby One", capitals: true, leading: 1.17, tracking: 0 },
  cinzel: { family: "Cinzel", capitals: true, leading: 1.4, tracking: 45 },
  limelight: { family: "Limelight", capitals: true, leading: 1.24, tracking: 10 },
  monoton: { family: "Monoton", capitals: true, leading: 1.22, tracking: 0 },
  pirata: { family: "Pirata One", capitals: false, leading: 1.16, tracking: 5 },
  playfair: { family: "Playfair Display", capitals: false, leading: 1.42, tracking: 0 },
  poiret: { family: "Poiret One", capitals: true, leading: 1.36, tracking: 30 },
  righteous: { family: "Righteous", capitals: false, leading: 1.34, tracking: 0 },
  rye: { family: "Rye", capitals: true, leading: 1.26, tracking: 5 },
  shrikhand: { family: "Shrikhand", capitals: false, leading: 1.4, tracking: 5 },
  syncopate: { family: "Syncopate", capitals: true, leading: 1.5, tracking: 20 },
};

const accents = /[\u0300-\u036f]/g;
const unknownWidth = 900;

/** Return the height of a capital, in parts of an em. */
export function capitalHeight(face: TypefaceName): number {
  return widths[face].capital / 1000;
}

/** Return `text` as `face` sets it. */
export function spelled(text: string, face: TypefaceName): string {
  return typefaces[face].capitals ? text.toLocaleUpperCase() : text;
}

/** Return the width of `text` at one unit of font size. */
export function widthOf(text: string, face: TypefaceName): number {
  const plain = spelled(text, face)
    .normalize("NFD")
    .replace(accents, "")
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, "--")
    .replace(/Æ/g, "AE")
    .replace(/Œ/g, "OE")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ø/g, "o")
    .replace(/Ø/g, "O");
  let thousandths = 0;
  for (const character of plain) {
    const at = (character.codePointAt(0) ?? 0) - 32;
    thousandths += (widths[face].widths[at] ?? unknownWidth) + typefaces[face].tracking;
  }
  return thousandths / 1000;
}

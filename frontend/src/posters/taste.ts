/** The art director's taste: what suits which kind of film, and what suited which years. */
import type { Composition } from "./compositions/all.ts";
import type { Era, Family } from "./families.ts";
import type { PaletteName } from "./palettes.ts";
import type { TypefaceName } from "./typefaces.ts";

export const familyPalettes: Readonly<Record<Family, readonly PaletteName[]>> = {
  action: [
    "redFlood",
    "crimeYellow",
    "tealOrange",
    "tangerine",
    "black",
    "sea",
    "coldSteel",
    "ice",
  ],
  animation: [
    "storybook",
    "meadow",
    "candy",
    "sky",
    "lemon",
    "sunrise",
    "mint",
    "bubble",
    "midnight",
  ],
  comedy: ["lemon", "bubble", "sky", "mint", "tangerine", "candy", "lagoon", "meadow"],
  crime: [
    "noirRed",
    "coldSteel",
    "crimeYellow",
    "redFlood",
    "boneBlack",
    "nightGreen",
    "black",
    "petrol",
  ],
  documentary: ["newsprint", "silver", "black", "linenBlue", "crimeYellow", "whiteLab"],
  drama: [
    "blueDusk",
    "ochre",
    "greyRose",
    "petrol",
    "linenBlue",
    "terracotta",
    "moss",
    "aubergine",
    "ice",
  ],
  fantasy: ["storybook", "midnight", "jungle", "aubergine", "sunrise", "decoGreen", "moss"],
  history: ["decoGold", "terracotta", "khaki", "ochre", "decoRose", "aubergine", "canyon"],
  horror: ["blood", "sickGreen", "boneWine", "violetFright", "noirRed", "black", "nightGreen"],
  musical: ["stage", "jazz", "sunrise", "bubble", "decoGold", "plum", "lemon"],
  romance: ["blush", "plum", "lagoon", "rose", "sunrise", "aubergine", "candy", "linenBlue"],
  scifi: [
    "deepSpace",
    "tealOrange",
    "whiteLab",
    "synth",
    "rustPlanet",
    "violetFright",
    "midnight",
    "coldSteel",
  ],
  war: ["olive", "khaki", "newsprint", "redFlood", "moss", "black", "terracotta"],
  western: ["desert", "canyon", "rustPlanet", "ochre", "terracotta", "khaki"],
};

export const eraPalettes: Readonly<Record<Era, readonly PaletteName[]>> = {
  deco: ["decoGold", "decoGreen", "decoRose", "silver", "black"],
  forties: ["noirRed", "boneBlack", "silver", "decoRose", "newsprint"],
  fifties: ["tangerine", "mint", "crimeYellow", "jazz", "greyRose", "boneBlack"],
  sixties: ["redFlood", "sky", "crimeYellow", "boneBlack", "bubble", "jazz"],
  seventies: ["ochre", "terracotta", "rustPlanet", "moss", "desert", "aubergine"],
  eighties: ["synth", "stage", "tealOrange", "sunrise", "violetFright", "candy"],
  nineties: ["coldSteel", "petrol", "boneWine", "blueDusk", "black", "olive"],
  noughties: ["ice", "linenBlue", "petrol", "whiteLab", "greyRose", "nightGreen"],
  teens: ["tealOrange", "midnight", "ice", "whiteLab", "petrol", "sunrise", "boneBlack"],
};

export const familyFaces: Readonly<Record<Family, readonly TypefaceName[]>> = {
  action: ["anton", "archivo", "bowlby"],
  animation: ["shrikhand", "bowlby", "righteous"],
  comedy: ["bowlby", "shrikhand", "righteous", "archivo"],
  crime: ["anton", "archivo", "playfair", "abril"],
  documentary: ["archivo", "anton"],
  drama: ["playfair", "abril", "archivo", "poiret"],
  fantasy: ["cinzel", "pirata", "limelight"],
  history: ["cinzel", "playfair", "abril"],
  horror: ["pirata", "anton", "abril", "cinzel"],
  musical: ["limelight", "monoton", "righteous", "shrikhand"],
  romance: ["playfair", "abril", "shrikhand", "poiret"],
  scifi: ["syncopate", "monoton", "archivo", "righteous"],
  war: ["anton", "archivo", "cinzel"],
  western: ["rye", "rye", "rye", "abril"],
};

export const eraFaces: Readonly<Record<Era, readonly TypefaceName[]>> = {
  deco: ["limelight", "limelight", "poiret", "abril"],
  forties: ["limelight", "abril", "anton", "playfair"],
  fifties: ["bowlby", "abril", "playfair", "anton"],
  sixties: ["archivo", "righteous", "bowlby", "abril"],
  seventies: ["shrikhand", "righteous", "anton", "abril"],
  eighties: ["monoton", "syncopate", "anton", "righteous"],
  nineties: ["cinzel", "syncopate", "anton", "archivo"],
  noughties: ["archivo", "cinzel", "poiret", "anton", "playfair"],
  teens: ["anton", "archivo", "playfair", "syncopate", "abril"],
};

export const eraCompositions: Readonly<Record<Era, readonly Composition[]>> = {
  deco: ["framed", "windowed", "above", "framed"],
  forties: ["banded", "tilted", "framed", "below"],
  fifties: ["cutPaper", "paperback", "tilted", "split"],
  sixties: ["swiss", "cutPaper", "repeated", "paperback", "initial", "echoed"],
  seventies: ["windowed", "stacked", "repeated", "above", "below"],
  eighties: ["upright", "banded", "echoed", "tilted", "above"],
  nineties: ["windowed", "below", "initial", "banded", "split"],
  noughties: ["swiss", "initial", "below", "stacked", "upright"],
  teens: ["stacked", "above", "initial", "echoed", "windowed", "upright", "split"],
};

/** The inks of one poster: `ink` is readable on `ground`; `a` leads, `b` follows, `c` accents. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

type Inks = readonly [ground: string, ink: string, a: string, b: string, c: string];

const inks = {
  noirRed: ["#14110f", "#f3ead9", "#d7261e", "#5b5650", "#f0c04a"],
  coldSteel: ["#0f1c24", "#e6efe9", "#4b93a5", "#1f4150", "#e8582c"],
  crimeYellow: ["#f2c230", "#17130f", "#17130f", "#d63a1f", "#fff6dd"],
  redFlood: ["#bf2219", "#fff3df", "#16110f", "#f2b63c", "#fff3df"],
  boneBlack: ["#e9e2d3", "#16130f", "#16130f", "#b9b09c", "#c9301f"],
  nightGreen: ["#0e1f1a", "#e9f0d8", "#3c8a63", "#17382d", "#f08a24"],
  blood: ["#120a0c", "#f4e9e2", "#b3121d", "#421419", "#e8d7c5"],
  sickGreen: ["#c9d46a", "#15180c", "#15180c", "#6f7f34", "#b3202a"],
  boneWine: ["#ece7dc", "#191414", "#8e1018", "#191414", "#c9bfae"],
  violetFright: ["#1b1230", "#efe6ff", "#7a45dc", "#3a2266", "#b8f04a"],
  deepSpace: ["#0b1030", "#eef0ff", "#4a5ce0", "#1f2a72", "#ff7a45"],
  tealOrange: ["#06323a", "#f3efdc", "#ff7d3a", "#0e5a63", "#f7c65f"],
  whiteLab: ["#eef1f2", "#10181d", "#ff4f2e", "#b3bfc4", "#10181d"],
  synth: ["#1a0b3b", "#ffe9fb", "#ff3d9a", "#5b23c9", "#30e0ff"],
  rustPlanet: ["#dd6a42", "#1b0f12", "#8c2f23", "#f3b27a", "#fff1dc"],
  blush: ["#f6d4cb", "#4a0f24", "#d9304f", "#f19a94", "#fff4ea"],
  plum: ["#43122e", "#ffe7dc", "#e0486a", "#7a2350", "#f6b48a"],
  lagoon: ["#f7e9d4", "#17324a", "#e4577a", "#7fb7be", "#f3b557"],
  rose: ["#e9a6b0", "#3a0d20", "#9d1d45", "#fbe4dd", "#3a0d20"],
  lemon: ["#ffd84a", "#1d1a33", "#ff5c39", "#2f6df0", "#fff7df"],
  bubble: ["#ff8fb1", "#2a1030", "#4637c8", "#fff0d6", "#ffd23e"],
  sky: ["#8fd3f0", "#12233f", "#ff6b3d", "#fff6e0", "#ffcf3f"],
  mint: ["#bfe6cf", "#123327", "#ff6f59", "#1f8a64", "#fff8e4"],
  tangerine: ["#ff8a2b", "#2b1206", "#fff0d4", "#c42f12", "#2f5fd0"],
  blueDusk: ["#22365c", "#f6ead2", "#e09a4b", "#4c6a9c", "#d9694f"],
  ochre: ["#dba24a", "#22180f", "#7c3a1d", "#f3dcae", "#22180f"],
  greyRose: ["#d9cfc6", "#2a2326", "#a7544a", "#8d8480", "#f4efe8"],
  petrol: ["#0f4148", "#f2ead6", "#d77a4a", "#2d6a6e", "#e9c46a"],
  linenBlue: ["#eae4d6", "#1f3350", "#1f3350", "#8aa3b8", "#d4532b"],
  terracotta: ["#a83f27", "#fff0dc", "#5e1d17", "#e9a36a", "#f7e3c0"],
  desert: ["#eec27a", "#3a170b", "#c2481f", "#8f2d17", "#fbe8bf"],
  canyon: ["#7b2416", "#fbe0b0", "#e0762a", "#4a130d", "#f6b95a"],
  olive: ["#4d5230", "#f4ecd2", "#23261a", "#8b8c5a", "#d9452f"],
  khaki: ["#d8cba6", "#23251a", "#5a6039", "#a08f5e", "#b1301f"],
  sea: ["#0d3b66", "#faf0ca", "#f4d35e", "#1c6298", "#ee964b"],
  jungle: ["#113c2b", "#f2f2cf", "#4fa14f", "#1e5a3d", "#f3b431"],
  storybook: ["#2b2a5c", "#fdf0c8", "#f3a93b", "#5d5bb0", "#ef6a6f"],
  meadow: ["#a6d49f", "#16321f", "#3c8a53", "#f4f1bb", "#ee6055"],
  candy: ["#fde2e4", "#3b1c5a", "#8f5bd6", "#ff9aa8", "#37b7c3"],
  sunrise: ["#ffb16b", "#34123a", "#f0524f", "#7a2a6d", "#fff0c2"],
  stage: ["#2a0a4a", "#ffeede", "#ff4d6d", "#6d23b6", "#ffc145"],
  jazz: ["#10375c", "#f6efe0", "#f25c3b", "#3e7cb1", "#f2c14e"],
  newsprint: ["#e6e3da", "#171717", "#171717", "#9c9a92", "#d1382a"],
  silver: ["#b9bcbd", "#141516", "#141516", "#7c8083", "#f2f2ee"],
  black: ["#111111", "#f1eee6", "#f1eee6", "#5c5a55", "#e03c28"],
  decoGold: ["#14181c", "#f0d9a0", "#c99a3a", "#37414b", "#f6efdc"],
  decoGreen: ["#12372f", "#f2e3bd", "#d2a24c", "#1f5a4c", "#f2e3bd"],
  decoRose: ["#efe0c9", "#2c1b26", "#a63d4f", "#c9a26b", "#2c1b26"],
  ice: ["#d5e8ee", "#102a3c", "#2f7fa6", "#ffffff", "#e4572e"],
  midnight: ["#101a3a", "#f5f0dc", "#f2d16b", "#2c3f7c", "#e86a5c"],
  moss: ["#2e3b2c", "#efe9d2", "#a9b665", "#4f6148", "#e0a458"],
  aubergine: ["#2d1b33", "#f6e6d8", "#c9825b", "#5a3a5e", "#efc88b"],
} as const satisfies Readonly<Record<string, Inks>>;

export type PaletteName = keyof typeof inks;

export const paletteNames = Object.keys(inks) as readonly PaletteName[];

export function palette(name: PaletteName): Palette {
  const [ground, ink, a, b, c] = inks[name];
  return { ground, ink, a, b, c };
}

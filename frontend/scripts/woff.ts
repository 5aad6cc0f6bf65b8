/** Read the advance widths of a WOFF 1 font: tables are zlib streams behind a small directory. */
import { inflateSync } from "node:zlib";

type Tables = ReadonlyMap<string, Buffer>;

function tablesOf(font: Buffer): Tables {
  if (font.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF 1 font");
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < font.readUInt16BE(12); entry += 1) {
    const at = 44 + entry * 20;
    const [start, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
    if (start === undefined || packed === undefined || length === undefined) continue;
    const bytes = font.subarray(start, start + packed);
    tables.set(font.toString("latin1", at, at + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

function table(tables: Tables, name: string): Buffer {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`the font has no ${name} table`);
  return found;
}

/** Return the glyph number of `code` by a format 4 character map, 0 where there is none. */
function glyphOf(map: Buffer, code: number): number {
  const segments = map.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    if (map.readUInt16BE(14 + segment * 2) < code) continue;
    const starts = 16 + segments * 2 + segment * 2;
    const start = map.readUInt16BE(starts);
    if (start > code) return 0;
    const delta = map.readUInt16BE(starts + segments * 2);
    const rangeAt = starts + segments * 4;
    const range = map.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = map.readUInt16BE(rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function formatFour(cmap: Buffer): Buffer {
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    if (map.readUInt16BE(0) === 4) return map;
  }
  throw new Error("the font has no format 4 character map");
}

/** Return the top of a glyph's bounding box, in font units. */
function topOf(tables: Tables, glyph: number): number {
  const places = table(tables, "loca");
  const isLong = table(tables, "head").readInt16BE(50) === 1;
  const start = isLong ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2;
  return table(tables, "glyf").readInt16BE(start + 8);
}

export interface Measures {
  /** Advance widths in thousandths of an em, in the order of the text. */
  readonly widths: readonly number[];
  /** The height of a capital, in thousandths of an em. */
  readonly capital: number;
}

/** Measure the characters of `text`. */
export function measure(font: Buffer, text: string): Measures {
  const tables = tablesOf(font);
  const map = formatFour(table(tables, "cmap"));
  const metrics = table(tables, "hmtx");
  const full = table(tables, "hhea").readUInt16BE(34);
  const em = table(tables, "head").readUInt16BE(18);
  const widths = Array.from(text, (character) => {
    const glyph = glyphOf(map, character.codePointAt(0) ?? 0);
    const advance = metrics.readUInt16BE(Math.min(glyph, full - 1) * 4);
    return Math.round((advance * 1000) / em);
  });
  const capital = topOf(tables, glyphOf(map, "H".charCodeAt(0)));
  return { widths, capital: Math.round((capital * 1000) / em) };
}

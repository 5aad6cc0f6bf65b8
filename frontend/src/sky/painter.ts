import type { Stars } from "./stars.ts";
import type { Frame, View } from "./view.ts";

/** Draws the sky as it is seen. */
export interface Painter {
  readonly paint: (view: View, frame: Frame, ratio: number) => void;
}

const vertex = `
attribute vec2 place;
attribute float kind;
attribute float rank;
uniform vec2 middle;
uniform vec2 scale;
uniform float size;
uniform vec3 inks[20];
varying vec3 ink;
varying float shine;
void main() {
  gl_Position = vec4((place - middle) * scale * vec2(1.0, -1.0), 0.0, 1.0);
  gl_PointSize = size * mix(2.6, 1.0, rank);
  ink = inks[int(kind)];
  shine = mix(1.0, 0.6, rank);
}`;
const fragment = `
precision mediump float;
varying vec3 ink;
varying float shine;
void main() {
  float far = length(gl_PointCoord - 0.5);
  gl_FragColor = vec4(ink, shine * smoothstep(0.5, 0.32, far));
}`;

/** The size of the smallest star, in CSS pixels: larger in an emptier sky, and from nearer by. */
function sizeOf(stars: Stars, view: View, frame: Frame): number {
  const nearness = view.scale / (Math.min(frame.width, frame.height) / 2);
  const base = stars.count > 20_000 ? 1.2 : stars.count > 3000 ? 2.2 : 5;
  return Math.min(base * nearness ** 0.45, 14);
}

/** How unknown a star is beside the others: from 0 to 1. */
function rankOf(star: number, count: number): number {
  return Math.min(1, Math.log1p(star) / Math.log1p(Math.max(count, 2)));
}

/** Return a painter on `canvas`: by WebGL, or by the plain canvas where there is none. */
export function painterOn(
  canvas: HTMLCanvasElement,
  stars: Stars,
  inks: readonly string[],
): Painter | null {
  const gl = canvas.getContext("webgl", { antialias: false, premultipliedAlpha: false });
  if (gl !== null) return glPainter(gl, stars, inks);
  const flat = canvas.getContext("2d");
  return flat === null ? null : flatPainter(flat, stars, inks);
}

function glPainter(gl: WebGLRenderingContext, stars: Stars, inks: readonly string[]): Painter {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error("WebGL gives no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook of React
  gl.useProgram(program);
  const kinds = Float32Array.from(stars.kinds, (kind) => kindInk(kind, inks.length));
  const ranks = Float32Array.from(stars.kinds, (_, star) => rankOf(star, stars.count));
  for (const [name, values, length] of [
    ["place", stars.places, 2],
    ["kind", kinds, 1],
    ["rank", ranks, 1],
  ] as const) {
    const at = gl.getAttribLocation(program, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, length, gl.FLOAT, false, 0, 0);
  }
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  gl.uniform3fv(uniform("inks"), inks.flatMap(parts));
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  const [middle, scale, size] = [uniform("middle"), uniform("scale"), uniform("size")];
  return {
    paint: (view, frame, ratio) => {
      gl.viewport(0, 0, frame.width * ratio, frame.height * ratio);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.uniform2f(middle, view.x, view.y);
      gl.uniform2f(scale, (2 * view.scale) / frame.width, (2 * view.scale) / frame.height);
      gl.uniform1f(size, sizeOf(stars, view, frame) * ratio);
      gl.drawArrays(gl.POINTS, 0, stars.count);
    },
  };
}

function flatPainter(
  flat: CanvasRenderingContext2D,
  stars: Stars,
  inks: readonly string[],
): Painter {
  return {
    paint: (view, frame, ratio) => {
      flat.setTransform(ratio, 0, 0, ratio, 0, 0);
      flat.clearRect(0, 0, frame.width, frame.height);
      const least = sizeOf(stars, view, frame);
      // The unknown first, so that well-known films lie above them.
      for (let star = stars.count - 1; star >= 0; star--) {
        const x = ((stars.places[2 * star] ?? 0) - view.x) * view.scale + frame.width / 2;
        const y = ((stars.places[2 * star + 1] ?? 0) - view.y) * view.scale + frame.height / 2;
        if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
        const size = least * (2.6 - 1.6 * rankOf(star, stars.count));
        flat.fillStyle = inks[kindInk(stars.kinds[star] ?? -1, inks.length)] ?? "#888888";
        flat.fillRect(x - size / 2, y - size / 2, size, size);
      }
    },
  };
}

/** The ink of a genre: the last one is for those without, and for what is beyond the inks. */
export function kindInk(kind: number, inks: number): number {
  return kind < 0 || kind >= inks - 1 ? inks - 1 : kind;
}

function parts(ink: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16) / 255);
}

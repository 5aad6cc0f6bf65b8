import { describe, expect, test } from "vitest";
import { filmCard } from "../../testing/films.ts";
import { isSameWall, rehung } from "./wall.ts";

const films = (letters: string) => [...letters].map((id) => filmCard(id));
const word = (wall: readonly { readonly id: string }[]) => wall.map(({ id }) => id).join("");

describe("the wall after new suggestions", () => {
  test("keeps films that are still suggested where they hang", () => {
    expect(word(rehung(films("abcd"), films("dxyb"), null))).toBe("xbyd");
  });

  test("keeps the film under the pointer even when it is not suggested any more", () => {
    expect(word(rehung(films("abc"), films("xyz"), "b"))).toBe("xbyz");
  });

  test("hangs twenty-four films at most", () => {
    const many = Array.from({ length: 30 }, (_, place) => filmCard(`f${place}`));
    expect(rehung([], many, null)).toHaveLength(24);
  });

  test("is the same when nothing has moved", () => {
    expect(isSameWall(films("ab"), films("ab"))).toBe(true);
    expect(isSameWall(films("ab"), films("ba"))).toBe(false);
  });
});

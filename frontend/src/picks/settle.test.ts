import { describe, expect, test } from "vitest";
import { settle } from "./settle.ts";

const items = (letters: string) => [...letters].map((id) => ({ id }));
const word = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join("");
const only = (letters: string) => (item: { readonly id: string }) => letters.includes(item.id);

describe("settling", () => {
  test("starts with the incoming items in their order", () => {
    expect(word(settle([], items("abcd"), () => true, 3))).toBe("abc");
  });

  test("keeps in their places those that stay, and fills the other places", () => {
    expect(word(settle(items("abcd"), items("xybz"), only("bd"), 4))).toBe("xbyd");
  });

  test("shows nothing twice", () => {
    expect(word(settle(items("abc"), items("cab"), () => true, 3))).toBe("abc");
  });

  test("closes the gap when there is nothing left to fill it", () => {
    expect(word(settle(items("abc"), items("x"), only("c"), 3))).toBe("xc");
  });

  test("grows to a larger size", () => {
    expect(word(settle(items("ab"), items("abcd"), () => true, 4))).toBe("abcd");
  });
});

/** A stretch of a text, and whether it says what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

const shortest = 4;
const longestEnding = 3;
const common = new Set(
  (
    "about after another are before being could does film films from have into like made more most movie " +
    "movies only other over some story than that their them then there they this through under what when " +
    "where which while with without would " +
    "alors aussi autre avant avec cette chez comme dans depuis deux elle elles entre être histoire leur " +
    "leurs mais même parle plus pour quand quelque quelqu sans ses sont sous tout très une vers veut"
  ).split(" "),
);

function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const commonFolded = new Set([...common].map(folded));

/** Return whether two words are the same but for their endings, as "train" and "trains". */
function isSame(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const stem = shorter <= shortest + 1 ? shorter : shorter - 1;
  return (
    shorter >= shortest &&
    Math.abs(one.length - other.length) <= longestEnding &&
    one.slice(0, stem) === other.slice(0, stem)
  );
}

/** Return `sentence` in stretches, with the words that `question` asks for marked. */
export function stretchesOf(sentence: string, question: string): Stretch[] {
  const wanted = (question.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(folded)
    .filter((word) => word.length >= shortest && !commonFolded.has(word));
  return sentence
    .split(/([\p{L}\p{N}]+)/u)
    .filter((text) => text !== "")
    .map((text) => ({ text, isMarked: wanted.some((word) => isSame(word, folded(text))) }));
}

/** Return whether a title has a word of a question, or the question is short enough to be one. */
export function mayBeTitle(question: string, title: string): boolean {
  const words = question.split(/\s+/).length;
  return words <= 3 || stretchesOf(title, question).some(({ isMarked }) => isMarked);
}

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { FilmCard } from "../../api/types.ts";

interface WallMemory {
  readonly films: readonly FilmCard[];
  readonly rejected: readonly string[];
  hang(films: readonly FilmCard[]): void;
  /** Never ask about these again in this visit. */
  reject(filmIds: readonly string[]): void;
}

const WallContext = createContext<WallMemory | null>(null);

/** Remembers the wall while other pages are read, so that "back" finds it as it was. */
export function WallProvider({ children }: { readonly children: ReactNode }) {
  const [films, hang] = useState<readonly FilmCard[]>([]);
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const memory = useMemo<WallMemory>(
    () => ({
      films,
      rejected,
      hang,
      reject: (filmIds) => setRejected((before) => [...new Set([...before, ...filmIds])]),
    }),
    [films, rejected],
  );
  return <WallContext value={memory}>{children}</WallContext>;
}

export function useWallMemory(): WallMemory {
  const memory = useContext(WallContext);
  if (memory === null) throw new Error("useWallMemory needs a WallProvider above it");
  return memory;
}

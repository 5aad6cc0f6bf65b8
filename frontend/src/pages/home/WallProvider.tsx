import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { FilmCard } from "../../api/types.ts";

interface WallMemory {
  readonly films: readonly FilmCard[];
  readonly rejected: readonly string[];
  /** Hang other films; the change is given those that hang now. */
  rehang(change: (films: readonly FilmCard[]) => readonly FilmCard[]): void;
  /** Never ask about these again in this visit. */
  reject(filmIds: readonly string[]): void;
}

const WallContext = createContext<WallMemory | null>(null);

/** Remembers the wall while other pages are read, so that "back" finds it as it was. */
export function WallProvider({ children }: { readonly children: ReactNode }) {
  const [films, rehang] = useState<readonly FilmCard[]>([]);
  const [rejected, setRejected] = useState<readonly string[]>([]);
  const memory = useMemo<WallMemory>(
    () => ({
      films,
      rejected,
      rehang,
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

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from "react";
import { answered, client } from "../api/client.ts";
import { picksQuery } from "../api/queries.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useAccount } from "../session/useAccount.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { adoption, holdsJust } from "./adoption.ts";
import { noPicks, pickedFilms, type Slots, slotsOf } from "./slots.ts";
import type { StoredPicks } from "./storage.ts";

const quietMilliseconds = 350;

interface Saving {
  /** It is settled whose picks these are: nobody is signed in, or the service has said. */
  readonly isKnown: boolean;
  readonly saveError: Error | null;
  retrySave(): void;
}

/** Keep the picks of the browser and those of the service the same, for whoever is signed in. */
export function usePicksSaving(
  stored: StoredPicks,
  setStored: Dispatch<SetStateAction<StoredPicks>>,
): Saving {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const { account } = useAccount();
  const owner = account?.id ?? null;
  const [adoptedFor, setAdoptedFor] = useState<string | null>(null);
  const theirs = useQuery({ ...picksQuery, enabled: owner !== null });
  const save = useMutation({
    mutationFn: (slots: Slots) => {
      const film_ids = pickedFilms(slots).map((film) => film.id);
      return answered(client.PUT("/api/v1/me/picks", { body: { film_ids } }));
    },
    onSuccess: (_, slots) => {
      setStored((now) => (now.slots === slots ? { slots, isUnsaved: false } : now));
      void queries.invalidateQueries({ queryKey: ["me", "recommendations"] });
    },
  });

  useEffect(() => {
    if (owner === null && adoptedFor !== null) {
      setAdoptedFor(null);
      setStored({ slots: noPicks, isUnsaved: false });
    }
    if (owner === null || theirs.data === undefined || adoptedFor === owner) return;
    setAdoptedFor(owner);
    const { films } = theirs.data;
    const { keep, isLosing } = adoption(stored, films);
    if (keep === "ours") {
      if (isLosing)
        say(t.picks.merged, () => setStored({ slots: slotsOf(films), isUnsaved: true }));
      return;
    }
    if (isLosing) say(t.picks.kept, () => setStored({ slots: stored.slots, isUnsaved: true }));
    const slots = holdsJust(stored.slots, films) ? stored.slots : slotsOf(films);
    setStored({ slots, isUnsaved: false });
  }, [adoptedFor, owner, say, setStored, stored, t, theirs.data]);

  const isReady = owner !== null && adoptedFor === owner;
  const { mutate } = save;
  useEffect(() => {
    if (!isReady || !stored.isUnsaved || pickedFilms(stored.slots).length === 0) return;
    const timer = setTimeout(() => mutate(stored.slots), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [isReady, mutate, stored]);

  const { error: loadError, refetch } = theirs;
  const retrySave = useCallback(() => {
    if (loadError !== null) void refetch();
    else mutate(stored.slots);
  }, [loadError, mutate, refetch, stored.slots]);
  return useMemo(
    () => ({ isKnown: owner === null || isReady, saveError: loadError ?? save.error, retrySave }),
    [isReady, owner, retrySave, save.error, loadError],
  );
}

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
import { mayBeSignedIn } from "../session/hint.ts";
import { useAccount } from "../session/useAccount.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { adoption, holdsJust } from "./adoption.ts";
import { noPicks, pickedFilms, type Slots, slotsOf } from "./slots.ts";
import type { StoredPicks } from "./storage.ts";

type SetStored = Dispatch<SetStateAction<StoredPicks>>;

export interface Saving {
  /** It is settled whose picks these are: nobody is signed in, or the service has said. */
  readonly isKnown: boolean;
  readonly saveError: Error | null;
  retrySave(): void;
}

const quietMilliseconds = 350;

/** Keep the picks of the browser and those of the service the same, for whoever is signed in. */
export function usePicksSaving(stored: StoredPicks, setStored: SetStored): Saving {
  const { account } = useAccount();
  const owner = account?.id ?? null;
  const theirs = useQuery({ ...picksQuery, enabled: owner !== null });
  const isAdopted = useAdoption(owner, stored, setStored);
  const { mutate, error: saveError } = useSave(setStored);
  const { slots, isUnsaved } = stored;
  useEffect(() => {
    if (!isAdopted || !isUnsaved || pickedFilms(slots).length === 0) return;
    const timer = setTimeout(() => mutate(slots), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [isAdopted, isUnsaved, mutate, slots]);
  const { error: loadError, refetch } = theirs;
  const retrySave = useCallback(() => {
    if (loadError !== null) void refetch();
    else mutate(slots);
  }, [loadError, mutate, refetch, slots]);
  return useMemo(
    () => ({
      isKnown: owner === null || isAdopted,
      saveError: loadError ?? saveError,
      retrySave,
    }),
    [isAdopted, loadError, owner, retrySave, saveError],
  );
}

/** Return the mutation that tells the service the picks. */
function useSave(setStored: SetStored) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (slots: Slots) => {
      const film_ids = pickedFilms(slots).map((film) => film.id);
      return answered(client.PUT("/api/v1/me/picks", { body: { film_ids } }));
    },
    onSuccess: (_, slots) => {
      setStored((now) => (now.slots === slots ? { slots, isUnsaved: false } : now));
      void queries.invalidateQueries({ queryKey: ["me", "recommendations"] });
    },
  });
}

/** Settle whose picks count when somebody signs in; return whether that is done. */
function useAdoption(owner: string | null, stored: StoredPicks, setStored: SetStored): boolean {
  const { t } = useSpeech();
  const { say } = useToasts();
  const { data } = useQuery({ ...picksQuery, enabled: owner !== null });
  const [adoptedFor, setAdoptedFor] = useState<string | null>(null);
  useEffect(() => {
    if (owner === null && adoptedFor !== null) {
      setAdoptedFor(null);
      if (!mayBeSignedIn()) setStored({ slots: noPicks, isUnsaved: false });
    }
    if (owner === null || data === undefined || adoptedFor === owner) return;
    setAdoptedFor(owner);
    const theirs = slotsOf(data.films);
    const { keep, isLosing } = adoption(stored, data.films);
    const putBack = (slots: Slots) => () => setStored({ slots, isUnsaved: true });
    if (keep === "ours") {
      if (isLosing) say(t.picks.merged, putBack(theirs), "picks");
      return;
    }
    if (isLosing) say(t.picks.kept, putBack(stored.slots), "picks");
    const slots = holdsJust(stored.slots, data.films) ? stored.slots : theirs;
    setStored({ slots, isUnsaved: false });
  }, [adoptedFor, data, owner, say, setStored, stored, t]);
  return owner !== null && adoptedFor === owner;
}

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { titlesQuery } from "../../api/queries.ts";

const quietMilliseconds = 80;

/** Return `value` once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Return what the service finds for a title as it is typed; the last answer stays meanwhile. */
export function useTitleSearch(text: string) {
  const title = useSettled(text.trim());
  const { data, isFetching, error, refetch } = useQuery(titlesQuery(title));
  const isAsked = title !== "" && text.trim() !== "";
  return {
    found: isAsked ? data : undefined,
    isBusy: isAsked && isFetching,
    error: isAsked ? error : null,
    retry: () => void refetch(),
  };
}

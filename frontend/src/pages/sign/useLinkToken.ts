import { useEffect, useState } from "react";

/** Return the token behind the `#` of a mailed link, and take it out of the address bar. */
export function useLinkToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    if (token !== "") history.replaceState(history.state, "", window.location.pathname);
  }, [token]);
  return token;
}

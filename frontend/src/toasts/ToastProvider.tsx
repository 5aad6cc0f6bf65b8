import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { Hidden } from "../design/Hidden.tsx";
import { Toasts } from "./Toasts.tsx";

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly undo: (() => void) | undefined;
  /** A newer message on the same subject takes the place of this one. */
  readonly subject: Subject;
}

export type Subject = "picks" | "feedback" | "other";

interface Toaster {
  /** Say something at the edge of the page, with a way back where there is one. */
  say(message: string, undo?: () => void, subject?: Subject): void;
  /** Say something to screen readers only: the page shows it already. */
  announce(message: string): void;
}

const ToastContext = createContext<Toaster | null>(null);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [announcement, setAnnouncement] = useState("");
  const count = useRef(0);
  const dismiss = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const toaster = useMemo<Toaster>(
    () => ({
      say: (message, undo, subject = "other") => {
        count.current += 1;
        const toast = { id: count.current, message, undo, subject };
        setToasts((shown) => [...shown.filter((older) => older.subject !== subject), toast]);
      },
      announce: setAnnouncement,
    }),
    [],
  );
  return (
    <ToastContext value={toaster}>
      {children}
      <p role="status">
        <Hidden>{announcement}</Hidden>
      </p>
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}

export function useToasts(): Toaster {
  const toaster = useContext(ToastContext);
  if (toaster === null) throw new Error("useToasts needs a ToastProvider above it");
  return toaster;
}

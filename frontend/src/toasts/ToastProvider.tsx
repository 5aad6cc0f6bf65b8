import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { Toasts } from "./Toasts.tsx";

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly undo: (() => void) | undefined;
}

interface Toaster {
  /** Say something at the edge of the page, with a way back where there is one. */
  say(message: string, undo?: () => void): void;
}

const ToastContext = createContext<Toaster | null>(null);
const most = 3;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const dismiss = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const toaster = useMemo<Toaster>(
    () => ({
      say: (message, undo) => {
        count.current += 1;
        const toast = { id: count.current, message, undo };
        setToasts((shown) => [...shown, toast].slice(-most));
      },
    }),
    [],
  );
  return (
    <ToastContext value={toaster}>
      {children}
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}

export function useToasts(): Toaster {
  const toaster = useContext(ToastContext);
  if (toaster === null) throw new Error("useToasts needs a ToastProvider above it");
  return toaster;
}

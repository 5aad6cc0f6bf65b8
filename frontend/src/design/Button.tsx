import type { ButtonHTMLAttributes, Ref } from "react";
import { Link, type LinkProps } from "react-router";
import styles from "./button.module.css";
import { Icon, type IconName } from "./Icon.tsx";

type Look = "plain" | "strong" | "quiet" | "danger";

interface Face {
  readonly look?: Look;
  readonly icon?: IconName;
  readonly isLarge?: boolean;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Face & { readonly ref?: Ref<HTMLButtonElement> };

/** A button that does something here. */
export function Button({ look = "plain", icon, isLarge, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={styles.button} data-look={look} data-large={isLarge}>
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere else. */
export function ButtonLink({ look = "plain", icon, isLarge, children, ...rest }: LinkProps & Face) {
  return (
    <Link {...rest} className={styles.button} data-look={look} data-large={isLarge}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}

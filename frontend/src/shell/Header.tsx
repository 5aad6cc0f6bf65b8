import { useEffect, useRef } from "react";
import { Link, NavLink, useLocation } from "react-router";
import { Hidden } from "../design/Hidden.tsx";
import { Icon } from "../design/Icon.tsx";
import { Logo } from "../design/Logo.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useAccount } from "../session/useAccount.ts";
import { useLanguageChoice } from "../session/useLanguageChoice.ts";
import { useTheme } from "../theme/useTheme.ts";
import styles from "./header.module.css";

/** The way to every page, the language and the light. */
export function Header() {
  const { t } = useSpeech();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand} aria-label={t.brand}>
        <Logo />
        <span>{t.brand}</span>
      </Link>
      <nav className={styles.wide} aria-label={t.nav.label}>
        <Links />
      </nav>
      <div className={styles.tools}>
        <LanguageButton />
        <ThemeButton />
      </div>
      <Menu />
    </header>
  );
}

function Links() {
  const { t } = useSpeech();
  const { account } = useAccount();
  const links = [
    ["/", t.nav.pick],
    ["/five", t.nav.five],
    ["/two", t.nav.two],
    ["/map", t.nav.map],
    ["/search", t.nav.search],
    ["/list", t.nav.saved],
    account === null ? ["/sign-in", t.nav.signIn] : ["/account", t.nav.account],
  ] as const;
  return (
    <ul>
      {links.map(([to, name]) => (
        <li key={to}>
          <NavLink to={to} end={to === "/"}>
            {name}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The links on a narrow page, behind a button; they close when the page changes. */
function Menu() {
  const { t } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => menu.current?.removeAttribute("open"), [pathname]);
  return (
    <details ref={menu} className={styles.narrow}>
      <summary aria-label={t.nav.menu}>
        <Icon name="menu" />
      </summary>
      <nav aria-label={t.nav.label}>
        <Links />
      </nav>
    </details>
  );
}

function LanguageButton() {
  const { t, language } = useSpeech();
  const choose = useLanguageChoice();
  const other = language === "en" ? "fr" : "en";
  return (
    <button type="button" className={styles.tool} lang={other} onClick={() => choose(other)}>
      <span>
        {other.toUpperCase()}
        <Hidden> {t.language.toOtherLabel}</Hidden>
      </span>
    </button>
  );
}

function ThemeButton() {
  const { t } = useSpeech();
  const [theme, choose] = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  const name = other === "dark" ? t.theme.toDark : t.theme.toLight;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={name}
      onClick={() => choose(other)}
    >
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </button>
  );
}

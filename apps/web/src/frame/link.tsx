import { Link as RouterLink, useNavigate } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the application with its query: `/tours/7?zoom=week`. */
  readonly to: string;
}

/** A link within the application. Addresses are plain paths, so that pages need not know each other's routes. */
export function Link({ to, ...rest }: LinkProps) {
  const { pathname, search, hash } = new URL(to, location.origin);
  // Which link is where one is, is said by whoever shows it; by itself a link is only that on its very page.
  return <RouterLink activeOptions={{ exact: true }} {...rest} to={pathname as '.'} search={Object.fromEntries(new URLSearchParams(search)) as never} hash={hash.slice(1) || undefined} />;
}

/** Goes to a path as a link does; `replace` leaves no step to come back to. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return (to, { replace = false } = {}) => {
    const { pathname, search } = new URL(to, location.origin);
    void navigate({ to: pathname as '.', search: Object.fromEntries(new URLSearchParams(search)) as never, replace });
  };
}

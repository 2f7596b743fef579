import type { AnyRoute } from '@tanstack/react-router';
import type { IconName } from '../parts/icon';
import type { Acting } from './acting';
import type frameTexts from '../texts/en/frame';

/** One part of the application: its pages, and its place in the navigation. */
export interface Area {
  /** The folder's name below `pages/`. */
  readonly name: string;
  /** Absent for pages that are reached from others only. */
  readonly navigation?: {
    readonly title: Extract<keyof typeof frameTexts, `area.${string}`>;
    readonly icon: IconName;
    readonly to: string;
    /** Where it stands: 10, 20, …; from 100 on it stands below the line, for those who administer. */
    readonly order: number;
    readonly on?: (acting: Acting) => boolean;
  };
  /** Its routes; each page a `lazyRouteComponent`, so that nobody loads what they do not open. */
  readonly routes: (parent: AnyRoute) => readonly AnyRoute[];
}

/** Keeps the type of what a `pages/AREA/routes.tsx` exports by default. */
export const defineArea = (area: Area): Area => area;

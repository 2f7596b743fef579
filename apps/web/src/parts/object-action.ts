import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RefusalLine } from './refusal';
import type { SideRow } from './side-by-side';
import type { CommandMeta } from './use-command';

export interface ObjectAction {
  /** Its name in the lifecycle table, or any that is unique on the page. */
  readonly name: string;
  readonly label: string;
  /** The one filled button of the page. */
  readonly primary?: boolean;
  readonly danger?: boolean;
  /** Why it can't be done now, in words; the button stays, so that nobody looks for it. */
  readonly because?: string | null;
  /** Asks first: what will follow, and for a remark where one is needed or may be given. Without it the button acts at once. */
  readonly ask?: { readonly text: string; readonly remark?: 'needed' | 'may'; readonly remarkLabel?: string; /** What else has to be seen or chosen before; while `blocked` says why, the button waits. */ readonly more?: ReactNode; readonly blocked?: string | null };
  readonly send: (input: { readonly remark: string }, meta: CommandMeta) => Promise<unknown>;
  /** Opens a form of the page instead, where more than a remark is asked for: see `opensForm`. */
  readonly open?: () => void;
  readonly done?: string;
  readonly optimistic?: () => () => void;
  /** The numbers behind a refusal of this action, where the page knows them. */
  readonly refusalLines?: (error: unknown) => readonly RefusalLine[];
}

/** An action whose form is the page's own, and sends by itself. */
export const opensForm = (open: () => void): Pick<ObjectAction, 'open' | 'send'> => ({ open, send: () => Promise.resolve() });

export interface ActionBarProps {
  /** Where the buttons stand: at the end of a head, or at the start of a panel. */
  readonly align?: 'end' | 'start';
  readonly actions: readonly ObjectAction[];
  readonly version?: number;
  readonly changes?: readonly QueryKey[];
  /** For a conflict: what the user saw beside what is now, where they differ. */
  readonly compare?: (seenVersion: number) => readonly SideRow[];
}

import { queryOptions } from '@tanstack/react-query';
import { ask } from '../ask';
import { STEPS_KEY } from '../figures';
import type { MustActOf, Party } from '../instances';

export interface StoryEvent {
  readonly eventId: string;
  readonly service: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly type: string;
  readonly at: string;
  readonly correlationId: string;
  readonly words: Readonly<Record<string, string>>;
  readonly workflow: string | null;
  readonly instance: string | null;
  readonly kind: 'step' | 'beside' | 'forbidden' | null;
  readonly action: string | null;
  readonly actor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly causedBy: string | null;
}

export interface StoryMessage {
  readonly causeEventId: string;
  readonly workflow: string;
  readonly id: string;
  readonly template: string | null;
  readonly state: string;
  readonly attempts: readonly { readonly at: string; readonly type: string; readonly attempt: string | null; readonly reason: string | null }[];
}

export interface StoryInstance {
  readonly workflow: string;
  readonly id: string;
  readonly title: string | null;
  readonly state: string;
  readonly startedAt: string;
  readonly enteredAt: string;
  readonly endedAt: string | null;
  readonly dueAt: string | null;
  readonly parties: readonly Party[];
}

export interface WholeStory extends StoryInstance {
  readonly mustAct: readonly MustActOf[];
  readonly events: readonly StoryEvent[];
  readonly messages: readonly StoryMessage[];
  readonly related: readonly StoryInstance[];
}

export const storyQuery = (workflow: string, id: string) =>
  queryOptions({
    queryKey: [STEPS_KEY, 'story', workflow, id],
    queryFn: ({ signal }) => ask<WholeStory>(`/api/dashboard/instances/${encodeURIComponent(workflow)}/${encodeURIComponent(id)}`, {}, signal),
    enabled: workflow !== '' && id !== '',
    staleTime: 5_000,
  });

import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../../api/client';
import { ask } from '../ask';
import { STEPS_KEY } from '../figures';

export type WholeStory = AnswerOf<'/api/dashboard/instances/{workflow}/{instance}'>;
export type StoryEvent = WholeStory['events'][number];
export type StoryMessage = WholeStory['messages'][number];
export type StoryInstance = WholeStory['related'][number];

export const storyQuery = (workflow: string, id: string) =>
  queryOptions({
    queryKey: [STEPS_KEY, 'story', workflow, id],
    queryFn: ({ signal }) => ask<WholeStory>(`/api/dashboard/instances/${encodeURIComponent(workflow)}/${encodeURIComponent(id)}`, {}, signal),
    enabled: workflow !== '' && id !== '',
    staleTime: 5_000,
  });

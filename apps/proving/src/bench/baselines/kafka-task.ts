/** What kafkajs alone is asked to do, by a message to its process. */
export type KafkaTask =
  | { readonly do: 'send-paced'; readonly topic: string; readonly perSecond: number; readonly seconds: number; readonly value: string }
  | { readonly do: 'receive-paced'; readonly topic: string; readonly seconds: number }
  | { readonly do: 'send-all'; readonly topic: string; readonly count: number; readonly value: string }
  | { readonly do: 'receive-all'; readonly topic: string; readonly count: number };

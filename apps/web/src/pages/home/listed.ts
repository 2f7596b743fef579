import { isRefusal } from '../../api/client';

/** A list that this person may not read is empty for them: nothing of it waits for them. */
export async function listed<T>(call: Promise<{ items: readonly T[] }>): Promise<readonly T[]> {
  try {
    return (await call).items;
  } catch (error) {
    if (isRefusal(error) && (error.status === 403 || error.status === 404)) return [];
    throw error;
  }
}

/** Releases what was taken when a later step fails, so that a platform that could not start leaves nothing behind that runs. */
export async function closing<T>(taken: { release(): Promise<void> }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await taken.release();
    throw error;
  }
}

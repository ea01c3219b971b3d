/** Jest's globalTeardown. */
export default async function stopCluster(): Promise<void> {
  await globalThis.essaimTestCluster?.stop();
}

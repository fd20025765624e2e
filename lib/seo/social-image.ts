// STAND-IN by the lead; its owner overwrites it.
export async function createSocialImageRenderer() {
  return { render: async (_: unknown) => ({ png: new Uint8Array() }) }
}

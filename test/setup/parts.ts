/** Finds or installs what the suite needs beyond npm. */
export async function setup(): Promise<void> {}

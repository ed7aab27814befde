// @ts-check
/** @param {string} version as in process.versions.node */
export const isOldNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
};

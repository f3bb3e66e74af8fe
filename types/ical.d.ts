/** The package names its types after its code, where TypeScript does not look for them. */
declare module 'ical.js' {
  const ICAL: typeof import('../node_modules/ical.js/dist/types/module.js').default;
  export default ICAL;
}

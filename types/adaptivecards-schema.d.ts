/** adaptivecards-templating types its schema from a source file that does not compile under strict settings; nobody here uses it. */
export interface IAdaptiveCard {
  readonly type: 'AdaptiveCard';
}

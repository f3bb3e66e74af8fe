/**
 * What Teams takes of a bot (its rate limits for bots, October 2026): 50 requests a second for an app and tenant; in one
 * conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour.
 */
export const tenantRequests = 50;
/** One second, and what the way may shift two requests against each other. */
export const tenantWindowMs = 1041;
/** Of a tenant's requests, those that timers leave to people who press. */
export const keptForPeople = 3;

/** Timers begin with this many in a conversation at once, which leaves three a second to people who press there … */
export const conversationBurst = 4;
/** … and then one every so often: 1,714 an hour, 14 in half a minute. */
export const conversationSpacingMs = 2100;

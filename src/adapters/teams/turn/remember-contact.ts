import type { Caller } from '../../../domain/model/group/caller.js';
import type { Locale } from '../../../domain/model/person/locale.js';
import type { ContactReference } from '../../../domain/model/person/person.js';
import type { Deps } from '../../../usecases/deps.js';
import { localeOf } from './caller.js';
import { type IncomingActivity, isPersonal, tenantsOf } from '../gate/activity.js';

/**
 * Keeps where a person can be written to. Only a personal chat shows that one is possible; what is said in a channel
 * never takes a known chat away. Tells whether the person was not known before, and in which language to answer: the one last
 * told. What is no sign of life from the person leaves
 * a chat closed that is.
 */
export async function rememberContact(
  deps: Deps,
  activity: IncomingActivity,
  caller: Caller,
  { isSignOfLife }: { readonly isSignOfLife: boolean } = { isSignOfLife: true },
): Promise<{ readonly isNew: boolean; readonly locale: Locale }> {
  const known = await deps.people.contact(caller.person);
  const locale = localeOf(activity.locale) ?? known?.locale ?? caller.locale;
  if (!isSignOfLife && known?.unreachableSince !== undefined) return { isNew: false, locale };
  const seen = contactOf(activity, { ...caller, locale }, known);
  if (known === undefined || !same(known, seen)) await deps.people.remember(seen);
  return { isNew: known === undefined, locale };
}

function contactOf(
  activity: IncomingActivity,
  { person, locale, tenantId }: Caller,
  known: ContactReference | undefined,
): ContactReference {
  const { serviceUrl, conversation } = activity;
  const hostTenant = tenantsOf(activity)[0] ?? tenantId;
  if (isPersonal(activity)) {
    return { person, serviceUrl, tenantId: hostTenant, conversationId: conversation.id, locale };
  }
  if (known !== undefined) return { ...known, locale };
  return { person, serviceUrl, tenantId: hostTenant, locale };
}

function same(one: ContactReference, other: ContactReference): boolean {
  return (
    one.serviceUrl === other.serviceUrl &&
    one.tenantId === other.tenantId &&
    one.conversationId === other.conversationId &&
    one.locale === other.locale &&
    one.unreachableSince === other.unreachableSince
  );
}

/**
 * What the costliest person of `rights-town.ts` asks of storage with each button and each word until it is answered: how
 * many calls, and how many of them one after another. First as it was when it was first counted, then as it is.
 * The tenant's rate is not among them: it is asked for once in three seconds for all, and nobody waits for it.
 */
export const callTable = `
                          before    now
                       calls rounds calls rounds
menu.say                    4   4     3   3
members.decide-join         4   4     4   4
members.show               10   4     4   3
join.start                  3   3     3   3
join.ask                    5   5     4   4
members.edit               10   4     2   2
members.save               12   6     3   3
members.remove              5   5     4   4
members.leave              10   4     2   2
members.confirm-leave      14   8     4   4
members.new                 2   2     2   2
members.add                 6   6     4   4
members.appoint             5   5     4   4
register.start              3   3     2   2
register.next               7   7     5   5
register.previous           2   2     2   2
register.type               6   6     4   4
register.checklist          3   3     2   2
register.units              3   3     2   2
register.reference          3   3     2   2
register.meeting            3   3     2   2
register.confirm            7   7     5   5
register.back               2   2     2   2
register.cancel             1   1     1   1
cases.list                  3   3     2   2
cases.show                  2   2     2   2
cases.search                5   5     3   3
cases.change                2   2     2   2
cases.save-change           3   3     3   3
cases.withdraw              2   2     2   2
cases.confirm-withdraw      3   3     3   3
cases.hand-over             3   3     2   2
cases.confirm-hand-over     4   4     3   3
cases.admit-late            3   3     3   3
cases.admit-units           3   3     3   3
life.open                   2   2     2   2
life.act                    3   3     3   3
bookings.show               2   2     2   2
bookings.form               2   2     2   2
bookings.save               2   2     2   2
bookings.cancel             2   2     2   2
duties.show                 2   2     2   2
duties.form                 2   2     2   2
duties.done                 3   3     3   3
duties.take-back            3   3     3   3
reports.list                2   2     2   2
reports.new                 2   2     2   2
reports.begin               3   3     3   3
reports.show                3   3     3   3
reports.open                3   3     3   3
reports.act                 4   3     4   3
ack.answer                  3   3     3   3
absence.report              3   3     3   3
nothing.more                3   3     3   3
agenda.show                 2   2     2   2
agenda.edit                 4   4     3   3
agenda.reset                4   4     3   3
agenda.publish              3   3     3   3
agenda.fit                  3   3     2   2
meeting.show                2   2     2   2
meeting.move                2   2     2   2
meeting.confirm-move        3   3     3   3
meeting.cancel              2   2     2   2
meeting.confirm-cancel      3   3     3   3
home.open                   4   4     3   3
group.setup                 2   2     2   2
group.next                 10  10     6   5
group.previous              1   1     1   1
group.routines              1   1     1   1
group.name                  1   1     1   1
group.units                 1   1     1   1
group.yourself              1   1     1   1
group.meeting               1   1     1   1
group.dates                 1   1     1   1
group.preview              10  10     6   5
group.back                  1   1     1   1
group.cancel                1   1     1   1
group.settings              2   2     2   2
group.save-settings        22  22     5   5
group.new-meeting           2   2     2   2
group.add-meeting           4   4     3   3
term.show                   2   2     2   2
term.group                  2   2     2   2
figures.show                4   4     4   4
term.renew                  4   4     4   4
term.revoke                 1   1     1   1
me.show                     7   7     4   2
me.export                   7   7     6   3
me.forget                   1   1     1   1
me.confirm-forget          25  25    25  23
events.show                 3   3     3   3
retention.show              4   3     4   3
retention.save              3   3     3   3
undelivered.show            3   3     3   3
undelivered.retry           5   5     4   4
undelivered.retry-all       5   5     4   4
snooze.show                 3   3     3   3
snooze.choose               4   4     4   4
snooze.back                 3   3     3   3
calls.show                  3   3     3   3
calls.done                  4   4     4   4
calls.new-person            2   2     2   2
calls.add-person            4   4     4   4
calls.person                3   3     3   3
calls.address               4   4     4   4
calls.revoke-address        3   3     3   3
calls.about                 5   5     5   5
calls.link                  3   3     3   3
calls.confirm-link         25  25    25  25
“att ringa”                 3   3     3   3
“start”                     4   4     3   3
“anmäl ärende”              3   3     2   2
“mina ärenden”              3   3     2   2
“studiebesök”               2   2     2   2
“uppgifter”                 2   2     2   2
“avvikelse”                 2   2     2   2
“kalender”                  2   2     2   2
“siffror”                   4   4     4   4
“skapa grupp”               2   2     2   2
“gå med”                    3   3     3   3
“medlemmar”                12   6     4   3
“koppla grupp”              4   4     3   3
“utse koordinator”          3   3     3   3
“inte framme”               5   5     3   3
“om mig”                    7   7     4   2
meeting.outcomes            2   2     2   2
meeting.case                2   2     2   2
meeting.record-outcome      4   4     3   3
meeting.save-present        4   4     3   3
group.bind                  5   5     5   5
`;

/** A press may cost so many calls, … */
export const mostCalls = 4;
/** … and one that reserves or uses a code, makes a group or changes a series of meetings, so many; … */
export const mostCallsOfMany = 6;
export const ofMany = new Set([
  'register.next',
  'group.next',
  'register.type',
  'register.confirm',
  'group.preview',
  'group.save-settings',
  'meeting.confirm-cancel',
]);
/** … of which so many one after another. */
export const mostRounds = 5;

/** What stays above the bounds, and the guarantee that stands in the way. */
export const aboveBounds: Readonly<Record<string, string>> = {
  'group.bind':
    'Whether another group has the channel is asked before the row is written, and the index is written after it: an index that were written first would, after a crash, keep a channel from every other group.',
  'calls.about':
    'All that is stored about someone without Teams is asked for, of both who asks and whom it is about.',
  'calls.confirm-link':
    'What is recorded of someone who comes to Teams is moved in every kind of row, and each kind is asked once more until nothing is left behind.',
  'me.export':
    'What someone has written in reports stands in rows that are read for nothing else, and only where the rows of the group say that they did something in a report; what they have asked to be reminded of stands among the timers.',
  'me.confirm-forget':
    'Someone who has left is taken out of every kind of row, and each kind is asked once more until none is left: that is what “nothing is stored about you” promises.',
};

/**
 * What each button does in the hands of each person of `rights-town.ts`, pressed with whole data for a group that is
 * theirs (the first six), was, may be or never was.
 *
 *   C  does what it is for: rows change       A  “you may not do this in the group”
 *   s  is shown, and nothing changes          N  “it is not there, or not yours”: the same for what does not exist
 *   w  is told why not, nothing changes       O  “the card is no longer valid”
 *                                             X  refused at the door, 403
 */
export const verbTable = `
                          coordinator
                          |  registrant
                          |  |  caseworker
                          |  |  |  representative (guest of another tenant)
                          |  |  |  |  deputy
                          |  |  |  |  |  contact (shared channel, another tenant)
                          |  |  |  |  |  |  asking, not admitted
                          |  |  |  |  |  |  |  removed
                          |  |  |  |  |  |  |  |  left
                          |  |  |  |  |  |  |  |  |  coordinator elsewhere
                          |  |  |  |  |  |  |  |  |  |  member elsewhere, another tenant
                          |  |  |  |  |  |  |  |  |  |  |  guest without a group
                          |  |  |  |  |  |  |  |  |  |  |  |  stranger of an allowed tenant
                          |  |  |  |  |  |  |  |  |  |  |  |  |  operator
                          |  |  |  |  |  |  |  |  |  |  |  |  |  |  member whose tenant is no longer allowed
menu.say                  s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
home.open                 s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
term.show                 s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
term.group                s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
figures.show              s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
term.renew                C  C  C  C  C  C  w  w  w  C  C  w  w  w  X
term.revoke               s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
me.show                   s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
me.export                 s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
me.forget                 s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
me.confirm-forget         s  s  s  s  s  s  s  C  C  s  s  C  C  C  X
join.start                s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
join.ask                  w  w  w  w  w  w  C  C  C  C  C  C  C  C  X
members.show              s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
members.new               s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.add               C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.edit              s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.save              C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.remove            C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.decide-join       C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
members.leave             s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
members.confirm-leave     w  C  C  C  C  C  N  N  N  N  N  N  N  N  X
members.appoint           w  w  w  w  w  w  w  w  w  w  w  w  w  C  X
register.start            s  s  s  s  s  w  w  w  w  s  s  w  w  w  X
register.next             O  C  O  O  O  O  O  O  O  O  O  O  O  O  X
register.previous         s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.type             C  s  C  C  C  w  w  w  w  s  s  w  w  w  X
register.checklist        s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.units            s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.reference        s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.meeting          s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.back             s  s  s  s  s  A  A  A  A  A  A  A  A  A  X
register.cancel           s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
register.confirm          O  C  O  O  O  O  O  O  O  O  O  O  O  O  X
cases.list                s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
cases.search              s  s  s  s  s  N  N  N  N  N  N  N  N  N  X
cases.show                s  s  s  s  s  N  N  N  N  N  N  N  N  N  X
cases.change              A  s  A  A  A  N  N  N  N  N  N  N  N  N  X
cases.save-change         A  C  A  A  A  A  N  N  N  N  N  N  N  N  X
cases.withdraw            A  s  A  A  A  N  N  N  N  N  N  N  N  N  X
cases.confirm-withdraw    A  C  A  A  A  A  N  N  N  N  N  N  N  N  X
cases.hand-over           A  s  A  A  A  N  N  N  N  N  N  N  N  N  X
cases.confirm-hand-over   N  C  N  N  N  N  N  N  N  N  N  N  N  N  X
cases.admit-late          C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
cases.admit-units         C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
life.open                 A  A  A  s  s  N  N  N  N  N  N  N  N  N  X
life.act                  A  A  A  C  C  A  N  N  N  N  N  N  N  N  X
bookings.show             s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
bookings.form             N  N  N  N  N  N  N  N  N  N  N  N  N  N  X
bookings.save             N  N  N  N  N  N  N  N  N  N  N  N  N  N  X
bookings.cancel           N  N  N  N  N  N  N  N  N  N  N  N  N  N  X
duties.show               s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
duties.form               s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
duties.done               C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
duties.take-back          C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
reports.list              s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
reports.new               s  A  A  s  s  A  N  N  N  N  N  N  N  N  X
reports.begin             C  A  A  s  s  A  N  N  N  N  N  N  N  N  X
reports.show              s  N  N  s  s  s  N  N  N  N  N  N  N  N  X
reports.open              s  N  N  s  s  A  N  N  N  N  N  N  N  N  X
reports.act               C  N  N  C  C  A  N  N  N  N  N  N  N  N  X
ack.answer                A  A  A  C  C  A  N  N  N  N  N  N  N  N  X
meeting.show              s  s  s  s  s  s  N  N  N  N  N  N  N  N  X
absence.report            C  C  C  C  C  C  N  N  N  N  N  N  N  N  X
nothing.more              C  C  C  C  C  C  N  N  N  N  N  N  N  N  X
meeting.move              s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.confirm-move      C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.cancel            s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.confirm-cancel    C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
agenda.show               s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
agenda.edit               C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
agenda.reset              C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
agenda.publish            C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
agenda.fit                s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.outcomes          s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.case              s  A  A  A  A  N  N  N  N  N  N  N  N  N  X
meeting.record-outcome    C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
meeting.save-present      C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.settings            s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.save-settings       C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.new-meeting         s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.add-meeting         C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.bind                C  w  w  w  w  w  w  w  w  w  w  w  w  w  X
undelivered.show          s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
undelivered.retry         s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
undelivered.retry-all     s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
snooze.show               s  w  w  w  w  w  N  N  N  N  N  N  N  N  X
snooze.choose             C  w  w  w  w  w  N  N  N  N  N  N  N  N  X
snooze.back               s  w  w  w  w  w  N  N  N  N  N  N  N  N  X
calls.show                s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.done                C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.new-person          s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.add-person          C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.person              s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.address             C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.revoke-address      s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.about               s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.link                s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
calls.confirm-link        C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
events.show               s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
retention.show            s  A  A  A  A  A  N  N  N  N  N  N  N  N  X
retention.save            C  A  A  A  A  A  N  N  N  N  N  N  N  N  X
group.setup               s  s  s  w  s  w  s  s  s  s  w  w  s  s  X
group.next                C  C  C  w  C  w  C  C  C  C  w  w  C  C  X
group.previous            s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.routines            s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.name                s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.units               s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.yourself            s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.meeting             s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.dates               s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.preview             C  C  C  w  C  w  C  C  C  C  w  w  C  C  X
group.back                s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
group.cancel              s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
`;

/** The same for words written in the chat, or in the group's channel where they belong there. */
export const commandTable = `
start                     s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
anmäl ärende              s  s  s  s  s  w  w  w  w  s  s  w  w  w  X
mina ärenden              s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
studiebesök               s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
uppgifter                 s  s  s  s  s  s  w  w  w  s  s  w  w  w  X
avvikelse                 s  s  s  s  s  s  w  w  w  s  s  w  w  w  X
kalender                  s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
siffror                   s  w  w  w  w  w  w  w  w  s  w  w  w  w  X
skapa grupp               w  w  w  w  w  w  w  w  w  w  w  w  w  w  X
gå med                    s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
medlemmar                 s  s  s  s  s  s  w  w  w  s  s  w  w  w  X
koppla grupp              s  w  w  w  w  w  w  w  w  w  w  w  w  w  X
utse koordinator          w  w  w  w  w  w  w  w  w  w  w  w  w  s  X
inte framme              s  w  w  w  w  w  w  w  w  s  w  w  w  w  X
att ringa                 s  w  w  w  w  w  w  w  w  s  w  w  w  w  X
om mig                    s  s  s  s  s  s  s  s  s  s  s  s  s  s  X
`;

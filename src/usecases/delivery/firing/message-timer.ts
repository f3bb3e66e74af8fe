import type { MessageTimer } from '../../../domain/model/job/timer.js';
import type { Row } from '../../../domain/model/row.js';
import type { NoticeRule } from '../../../domain/notices/notice-rule.js';

/** The row of a timer whose job makes messages. */
export type MessageTimerRow = Omit<Row<'timer'>, 'value'> & { readonly value: MessageTimer };

export function messageTimer(row: Row<'timer'>, { kind }: NoticeRule): MessageTimerRow {
  return { ...row, value: { ...row.value, kind } };
}

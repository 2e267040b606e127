import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {おやすみモードのため、休憩を保留しています。} fullscreen {全画面表示のため、休憩を保留しています。} call {通話中のため、休憩を保留しています。} user {手動で休憩を保留しています。} other {休憩を保留しています。}}',
  overdue:
    '{reason, select, dnd {休憩の時間を過ぎています。おやすみモードのため保留中。} fullscreen {休憩の時間を過ぎています。全画面表示のため保留中。} call {休憩の時間を過ぎています。通話中のため保留中。} user {休憩の時間を過ぎています。手動で保留中。} other {休憩の時間を過ぎています。保留中。}}',
  breaksUntil: '{end}まで休憩を保留します。',
};

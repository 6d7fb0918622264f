import { MessageFlags } from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';

/** Where a message is sent or changed; what it may carry depends on it. */
export type Place =
  | 'message'
  | 'message edit'
  | 'response'
  | 'deferral'
  | 'update'
  | 'follow-up'
  | 'response edit';

const { Ephemeral, SuppressEmbeds, SuppressNotifications, IsComponentsV2, IsVoiceMessage } = MessageFlags;
const SENT = SuppressEmbeds | SuppressNotifications | IsComponentsV2 | IsVoiceMessage;
const CHANGED = SuppressEmbeds | IsComponentsV2;

const ALLOWED: Readonly<Record<Place, number>> = {
  message: SENT,
  'message edit': CHANGED,
  response: SENT | Ephemeral,
  deferral: Ephemeral,
  update: CHANGED,
  'follow-up': SENT | Ephemeral,
  'response edit': CHANGED,
};

export function judgeFlags(flags: number, place: Place): Breach[] {
  const beyond = flags & ~ALLOWED[place];
  if (beyond === 0) return [];
  const names = Object.entries(MessageFlags).filter(
    ([, bit]) => typeof bit === 'number' && (beyond & bit) !== 0,
  );
  return [
    refused(
      'flags',
      'flags',
      `not allowed in a ${place}: ${names.map(([name]) => name).join(', ') || beyond}`,
    ),
  ];
}

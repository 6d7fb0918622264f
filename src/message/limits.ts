/** Limits of Discord's, in characters where nothing else is said, each with the field's documented name. */
export const limits = {
  /** Message, `content`. */
  content: 2_000,
  /** Embed, `description`. */
  description: 4_096,
  /** Component, `custom_id`. */
  customId: 100,
  /** Application command option, `max_length`. */
  optionMaxLength: 6_000,
  /** Autocomplete result, `choices`: how many. */
  choices: 25,
  /** Application command option choice, `name`. */
  choiceName: 100,
  /** Application command option choice, `value`. */
  choiceValue: 100,
  /** Action row, `components`: buttons. */
  buttons: 5,
  /** Select menu, `options`: how many. */
  selectOptions: 25,
  /** Select option, `label`. */
  selectLabel: 100,
  /** Select option, `description`. */
  selectDescription: 100,
  /** Attachment, `description`. */
  attachmentDescription: 1_024,
  /** Milliseconds from an interaction to its first response. */
  firstResponse: 3_000,
} as const;

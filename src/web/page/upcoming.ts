import type { ListedCommand } from '../exchange.ts';
import type { Offer } from './offers.ts';
import { say } from './saying.ts';
import { begun, type Typing, type TypingOptions } from './typing.ts';

/** What may come next, and which of it the Enter key takes at once. */
export interface Upcoming {
  readonly offers: readonly Offer[];
  readonly first: number | null;
}

/** What may come next that is known at once. */
export function upcoming(typing: Typing, text: string): Upcoming {
  switch (typing.kind) {
    case 'text':
      return { offers: [], first: null };
    case 'mention': {
      const offer = { label: '@Pilcrow', about: say('pageApp'), text: '@Pilcrow ', file: false };
      return { offers: [offer], first: 0 };
    }
    case 'command':
      return { offers: typing.matches.map(offerCommand), first: text === '/' ? null : 0 };
    case 'options':
      return { offers: unused(typing, text), first: null };
  }
}

/** The same with what the server has for the value that is being typed. */
export function withChoices(typing: TypingOptions, text: string, choices: readonly Offer[]): Upcoming {
  const before = text.slice(0, typing.from);
  const others = choices.filter((choice) => choice.text !== typing.typed);
  const offers = others.map((choice) => ({ ...choice, text: before + choice.text }));
  return { offers: [...offers, ...unused(typing, text)], first: null };
}

function offerCommand(command: ListedCommand): Offer {
  const names = command.options.map(({ called }) => called);
  return {
    label: `/${command.called}`,
    names,
    about: command.description,
    text: begun(command),
    file: false,
  };
}

/** The options that are not given yet. */
function unused({ command, option, given }: TypingOptions, text: string): readonly Offer[] {
  return command.options
    .filter(({ name, type }) => given[name] === undefined && (name !== option?.name || type === 'attachment'))
    .map(({ called, description, type, required }) => ({
      label: called,
      about: required ? description : `${description} (${say('pageOptional')})`,
      text: `${text.trimEnd()} ${called}: `,
      file: type === 'attachment',
    }));
}

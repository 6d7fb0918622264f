/** The rooms of the house, from the ground up: a room imports from rooms below it, never from above or beside. */
const FLOORS = [
  ['^src/(clock|telemetry|modules)\\.ts$'],
  ['^src/words/'],
  ['^src/errors\\.ts$'],
  ['^src/config\\.ts$'],
  ['^src/articles/'],
  ['^src/language/'],
  ['^src/search/'],
  ['^src/answers/', '^src/corpus/'],
  ['^src/command/'],
  ['^src/message/', '^src/pictures/'],
  [
    '^commands/',
    '^src/discord/',
    '^src/terminal/',
    '^src/web/',
    '^src/files/',
    '^src/health/',
    '^src/fetch/',
    '^src/workers/',
  ],
  ['^src/program/'],
  ['^src/program\\.ts$'],
  ['^src/main\\.ts$'],
];

const onlyDownward = FLOORS.slice(0, -1).flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `only-downward-from-${room.replace(/[^a-z]+/g, '-')}`,
    comment: 'A room imports from rooms below it, never from above or from the side.',
    severity: 'error',
    from: { path: room },
    to: {
      path: FLOORS.slice(floor)
        .flat()
        .filter((other) => other !== room),
      pathNot: room,
    },
  })),
);

module.exports = {
  forbidden: [
    ...onlyDownward,
    {
      name: 'every-file-has-a-floor',
      comment: 'Put the file into a room, or give its room a floor here.',
      severity: 'error',
      from: {},
      to: { path: '^(src|commands)/', pathNot: FLOORS.flat() },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'discord-only-at-its-edge',
      comment: 'Nothing but src/discord/ knows discord.js.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/discord/' },
      to: { path: 'node_modules/discord\\.js' },
    },
    {
      name: 'messages-as-discord-has-them',
      comment:
        'How Discord writes a message down is known where messages are made, and where they are shown.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(message|discord|web)/' },
      to: { path: 'node_modules/discord-api-types' },
    },
    {
      name: 'drawing-only-aside',
      comment: 'What sets and draws is loaded by the worker that draws, and never by the program itself.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(pictures/|workers/draw)' },
      to: { path: '^src/pictures/|node_modules/(harfbuzzjs|bidi-js|@resvg)/' },
    },
    {
      name: 'minisearch-in-one-file',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/search/articleIndex\\.ts$' },
      to: { path: 'node_modules/minisearch' },
    },
    {
      name: 'the-core-opens-nothing',
      comment: 'Articles, language, search, answers, the corpus and commands open no file and no socket.',
      severity: 'error',
      from: {
        path: '^(src/(articles|language|search|answers|corpus|command)/|commands/)',
        // The tables that the program comes with.
        pathNot:
          '^src/(language/naming/gazetteer|search/(vectors/(wordTable|nameWords)|wording/wording))\\.ts$',
      },
      to: { path: '^(node:)?(fs|net|http|https|child_process|dgram)(/|$)' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|test)/|\\.mjs$' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] },
    doNotFollow: { path: 'node_modules' },
  },
};

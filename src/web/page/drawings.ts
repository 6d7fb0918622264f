import { drawing } from './dom.ts';

const PATHS = {
  channel:
    'M9.6 3 9 7H4.8l-.3 2h4.2l-.9 6H3.6l-.3 2h4.2L7 21h2l.6-4h6L15 21h2l.6-4h4.1l.3-2h-4.1l.9-6h4.1l.3-2h-4.1l.6-4h-2l-.6 4h-6l.6-4Zm1.1 6h6l-.9 6h-6Z',
  thread: 'M4 3h16v12h-7l-5 4v-4H4Zm2 2v8h4v2l2.300-2H18V5Zm2 2h8v1.600H8Zm0 2.800h5v1.600H8Z',
  send: 'M3 3.500 22 12 3 20.500 5.500 13 14 12 5.500 11Z',
  attach: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6Z',
  close:
    'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600 10.600 12 5 6.400Z',
  more: 'M6 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  reply: 'M10 5v4c7 0 11 4 11 10-2.500-4-6-5-11-5v4l-7-6.500Z',
  eye: 'M12 5c5 0 8.500 4 10 7-1.500 3-5 7-10 7S3.500 15 2 12c1.500-3 5-7 10-7Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  pilcrow: 'M10.500 4H19v2h-2v14h-2V6h-2v14h-2v-7.500h-.5a4.250 4.250 0 0 1 0-8.500Z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-8 16c0-4 3.500-6 8-6s8 2 8 6Z',
  command: 'M16 3h2.200L8 21H5.800Z',
} as const;

/** An icon; what it means is said beside it. */
export function icon(name: keyof typeof PATHS, kind = 'icon'): SVGSVGElement {
  return drawing(PATHS[name], kind);
}

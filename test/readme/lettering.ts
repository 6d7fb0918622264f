import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What the page asks for first, and the program's own letters that are given to it under that name. */
const FACES = [
  { family: 'gg sans', weight: 400, file: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf' },
  { family: 'gg sans', weight: 500, file: '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf' },
  { family: 'gg sans', weight: 600, file: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf' },
  { family: 'gg sans', weight: 700, file: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf' },
  {
    family: 'Georgia',
    weight: 400,
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  {
    family: 'Georgia',
    weight: 600,
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
];

/** A style sheet with letters in it, so that pictures do not depend on what a machine has. */
export async function lettering(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const rules = FACES.map(async ({ family, weight, file }) => {
    const font = await readFile(resolve(file), 'base64');
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`;
  });
  return (await Promise.all(rules)).join('\n');
}

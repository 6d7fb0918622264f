import { readdirSync, readFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { scenes } from './scenes.ts';

const README = readFileSync('README.md', 'utf8');

test('every picture of the README is there, is shown once, and is taken by a scene', () => {
  const shown = [...README.matchAll(/<img src="test\/readme\/pictures\/([^"]+)"/g)].map(([, file]) => file);
  expect(shown.sort()).toEqual(readdirSync('test/readme/pictures').sort());
  expect(shown).toEqual(scenes.map(({ name }) => `${name}.webp`).sort());
});

test('every picture of the README says what it shows, and quotes it', () => {
  const pictures = README.match(/<img [^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture).toMatch(/ alt="[^"]*“[^"]+”[^"]*"/);
});

test('the pictures of the README are small: 400 kilobytes together', () => {
  const bytes = scenes.map(({ name }) => readFileSync(`test/readme/pictures/${name}.webp`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
});

test('the invitation asks for the permissions that the README explains, and for no others', () => {
  const [, table = ''] = /\n### Permissions\n(.*?)\n###? /s.exec(README) ?? [];
  const explained = [...table.matchAll(/^\| ([A-Z][A-Za-z ]+?) +\|/gm)].map(([, name = '']) => bitOf(name));
  const [, invited = ''] = /&permissions=(\d+)/.exec(README) ?? [];
  expect(explained).not.toContain(undefined);
  expect(explained.reduce((sum = 0n, bit = 0n) => sum | bit, 0n)).toBe(BigInt(invited));
});

/** @param name of a permission, as Discord shows it to people: its API has most in the same words */
function bitOf(name: string): bigint | undefined {
  const words = name.replaceAll(' ', '').toLowerCase();
  return Object.entries(PermissionFlagsBits).find(
    ([key]) => words === key.toLowerCase() || words === `${key.toLowerCase()}s`,
  )?.[1];
}

import { describe, expect, test } from 'vitest';
import { kindOfText } from '../../src/articles/captions.ts';

describe('a caption is told by how it is written', () => {
  test.each([
    'Photograph: Mara Voss/Orbis',
    'Photo: Ann Lee/AP',
    'Image: NASA',
    'Pictured: the last boat, on Sunday.',
    'The harbour closed on Friday. Pictured: two fishermen mend a net, Jan. 4, 2026',
    '(L-R) Mara Voss, Ann Lee and Tom Reed on the quay in Saltby',
    'Mara Voss (left) and Ann Lee (right) on the quay',
    'From left: Mara Voss, Ann Lee and Tom Reed',
    'Mara Voss on the quay. Photograph by Ann Lee',
    'Mara Voss on the quay. (Photo: Ann Lee)',
    'Mara Voss on the quay (Image: Ann Lee/Pool)',
    'Mara Voss on the quay in Saltby. Photo courtesy of the Voss family',
    'The quay on Monday. (Courtesy of Saltby Historical Society)',
    'The quay on Monday. ORBIS/Ann Lee',
    'The quay on Monday. (Ann Lee/Saltby Courier)',
    'The quay on Monday. (AP Photo/Ann Lee)',
    'A view of the quay. Ann Lee/Getty Images',
    'FILE PHOTO: The ferry leaves Saltby, May 3, 2024. REUTERS/Ann Lee',
    'FILE - The ferry leaves Saltby.',
    'The ferry leaves Saltby. File photo.',
    'LAST BOAT: The ferry leaves Saltby. Picture: Ann Lee',
    'Foto: Mara Voss/dpa',
    'Die Fähre im Hafen von Saltby (Archivbild). Foto: Ann Lee',
    'Symbolbild: Eine Fähre',
    'Mara Voß (links) und Anna Lee (rechts) am Kai',
    'Crédit photo : Ann Lee',
    'Le ferry quitte le port. Photo : Ann Lee / AFP',
    'De gauche à droite : Mara Voss et Ann Lee',
    'Foto de archivo: el ferry sale del puerto',
    'El ferry sale del puerto. Fotografía: Ann Lee',
    'Фото: Укрінформ',
    'Пором виходить із порту. Фото: Анна Лі',
    'На фото: пором виходить із порту',
  ])('%s', (text) => expect(kindOfText(text)).toBe('caption'));
});

describe('a note of the editors is told by how it begins, or is signed', () => {
  test.each([
    'Correction: The ferry has six cabins, not eight.',
    'CORRECTION: An article on Page C1 misstated the year.',
    'Editor’s note: Our owner holds shares in the ferry.',
    'This article was amended on 12 March 2025.',
    'This story has been updated to include a statement.',
    'An earlier version of this article gave the wrong year.',
    '[Our writer travelled at her own expense. – Ed.]',
    '(Names were left out at their request. - Ed)',
    '(Reporting by Ann Lee; editing by Tom Reed)',
    '[Donations are accepted at the parish hall until Sunday.]',
    'Anmerkung der Redaktion: Der Name wurde geändert.',
    'In einer früheren Version dieses Artikels stand ein falsches Jahr.',
    'Note de la rédaction : le nom a été modifié.',
    'Fe de erratas: el año era 1998.',
    'Примітка редакції: ім’я змінено.',
  ])('%s', (text) => expect(kindOfText(text)).toBe('note'));
});

describe('a paragraph that merely speaks of pictures or mistakes is body', () => {
  test.each([
    'Her photograph of the roster shows four names.',
    'Photographs of the quay were shown in court on Monday.',
    'He held up a photo: it showed the mayor on the boat, and nobody else.',
    'The photo, taken by Ann Lee, was on every front page.',
    'Pictured as a fool by his rivals, the mayor held on.',
    'The image of the ferry (left to rot for years) has changed.',
    'Voss said the picture was wrong: “Nobody was there.”',
    'The council issued a correction: the ferry had six cabins.',
    'This article of faith was first questioned in May.',
    'An earlier version of the plan was rejected.',
    'LONDON, Jan 8 (Reuters) - The ferry will stop on Monday.',
    'The agreement covers ferries and/or buses.',
    'They spoke to Reuters.',
    'He went left and she went right.',
    '[Voss] said no.',
    'Bilder vom Hafen zeigten am Montag zwei Boote.',
    'На фото видно лише двох рибалок, сказав мер.',
    'Above all, she wanted quiet.',
    'The update: nothing has changed since Friday, the mayor said.',
  ])('%s', (text) => expect(kindOfText(text)).toBe('body'));
});

/** The same words as different programs print them: what each file tells of its text, beside where it stands. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/reading/read-file.ts'
import { makePdf } from './make-pdf.ts'

async function read(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  await readFile({ name: 'letter.pdf', type: '', bytes }, (page) => {
    lines.push(...page.lines.map((line) => line.text.replaceAll('\t', ' ')))
  })
  return lines
}

const printed = (name: string) => read(readFileSync(`${import.meta.dirname}/files/${name}.pdf`))
const placed = (lines: [x: number, y: number, text: string][]) =>
  read(makePdf([{ lines: lines.map(([x, y, text]) => ({ x, y, text })) }]))

describe('a letter printed by another program', () => {
  it('keeps the cells of a table without lines, centred in their rows and close to each other', async () => {
    expect(await printed('table-libreoffice')).toEqual([
      'Vous êtes inscrit aux deux séances suivantes :',
      'Séance Date Horaires Lieu',
      '1 – Vie locale lundi 10 mai 2027 9 h 00 – 12 h 15 13 h 15 – 16 h 45 Centre Arc-en-Ciel 18 rue des Tanneurs 87000 LIMOGES',
      '2 – Emploi et formation lundi 17 mai 2027 8 h 45 – 12 h 00 Maison des Projets 3 allée Verte 87100 LIMOGES',
    ])
  })

  it('keeps the words of an address together that is set to a width', async () => {
    expect(await printed('justified-libreoffice')).toEqual([
      'Office français de l’immigration',
      'Direction territoriale de Limoges',
      '6 rue Basse',
      '87000 LIMOGES',
      'Madame, vous êtes attendue le mardi 4 mai 2027.',
    ])
  })

  it('is read in columns and by label where the file gives false heights for its fonts', async () => {
    expect(await printed('columns-weasyprint')).toEqual([
      'Jour jeu. 06/05/27',
      'Interprète prévu wolof',
      'Un empêchement ?',
      'Prévenez-nous par courriel au moins quatre jours à',
      'l’avance. La date n’est changée qu’une fois.',
      'Et ensuite ?',
      'Une attestation vous est donnée. Gardez-la : la',
      'préfecture peut la demander.',
    ])
  })
})

describe('the order in which a file writes', () => {
  it('tells the rows of a table whose cells begin at different heights', async () => {
    const lines = await placed([
      [50, 60, 'Venez aux deux rendez-vous que voici, avec cette lettre :'],
      [50, 90, 'Radiographie'],
      [130, 84, 'lundi 3 mai 2027'],
      [130, 96, 'de 8h20 à 9h00'],
      [230, 78, 'Cabinet Soleil'],
      [230, 90, '4 rue Haute'],
      [230, 102, '35000 RENNES'],
      [50, 120, 'Visite médicale'],
      [130, 114, 'jeudi 6 mai 2027'],
      [130, 126, 'de 14h10 à 15h00'],
      [230, 114, '8 rue Jean-Julien Lemordant'],
      [230, 126, '35000 RENNES'],
      [50, 150, 'Merci de votre venue.'],
    ])
    expect(lines).toEqual([
      'Venez aux deux rendez-vous que voici, avec cette lettre :',
      'Radiographie lundi 3 mai 2027 de 8h20 à 9h00 Cabinet Soleil 4 rue Haute 35000 RENNES',
      'Visite médicale jeudi 6 mai 2027 de 14h10 à 15h00 8 rue Jean-Julien Lemordant 35000 RENNES',
      'Merci de votre venue.',
    ])
  })

  it('does not make a table of a letterhead beside an address', async () => {
    const head = ['Office de Metz', 'Service médical', '2 place Saint-Louis', '57000 METZ']
    const person = ['Madame DIALLO Fatou', '8 rue Haute', '57000 METZ']
    const lines = await placed([
      ...head.map((text, index): [number, number, string] => [50, 60 + 12 * index, text]),
      ...person.map((text, index): [number, number, string] => [330, 84 + 12 * index, text]),
      [50, 150, 'Objet : convocation à la visite médicale du 3 mai 2027'],
    ])
    expect(lines).toEqual([...head, ...person, 'Objet : convocation à la visite médicale du 3 mai 2027'])
  })
})

describe('a label and its value with no space between', () => {
  it('are told from each other by the size of their type, and small capitals are not', async () => {
    const lines = await read(
      makePdf([
        {
          lines: [
            { x: 50, y: 60, text: 'Votre rendez-vous est le suivant :', size: 11 },
            { x: 50, y: 90, text: 'DATE', size: 8, bold: true },
            { x: 71.8, y: 90, text: 'Mardi 4 mai 2027', size: 11 },
            { x: 50, y: 120, text: 'D', size: 11 },
            { x: 57.9, y: 120, text: 'UPONT Marie', size: 8 },
          ],
        },
      ]),
    )
    expect(lines).toEqual(['Votre rendez-vous est le suivant :', 'DATE Mardi 4 mai 2027', 'DUPONT Marie'])
  })
})

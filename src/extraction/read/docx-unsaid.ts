import { Parser } from 'htmlparser2';
import { ReadError } from '../document';

const DEEPEST = 1000;

/** An open element; `unsaid` when a property below it says that its text is not the writer's. */
interface Open {
  readonly name: string;
  readonly start: number;
  unsaid: boolean;
}

/** The elements whose text a property makes unsaid: property, the element that holds it, the element that goes. */
const RULES: Readonly<Record<string, readonly [string, string]>> = {
  'w:vanish': ['w:rPr', 'w:r'],
  'w:showingPlcHdr': ['w:sdtPr', 'w:sdt'],
};

/**
 * A part of a Word document without hidden words and without the words that an empty content control shows (“Click here to
 * enter text”).
 * @throws ReadError when its elements are nested too deep
 */
export function withoutUnsaid(xml: string): string {
  const open: Open[] = [];
  const cuts: { start: number; end: number }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        const rule = RULES[name];
        const element = open.at(-2);
        if (rule !== undefined && element !== undefined && !isOff(attribs['w:val'])) {
          element.unsaid ||= open.at(-1)?.name === rule[0] && element.name === rule[1];
        }
        open.push({ name, start: parser.startIndex, unsaid: false });
        if (open.length > DEEPEST) throw tooDeep();
      },
      onclosetag() {
        const closed = open.pop();
        if (closed?.unsaid === true) cuts.push({ start: closed.start, end: parser.endIndex + 1 });
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return cut(xml, cuts);
}

/** Cuts come in the order of their ends; one within another is gone with it. */
function cut(xml: string, cuts: readonly { start: number; end: number }[]): string {
  const parts: string[] = [];
  let from = xml.length;
  for (const { start, end } of [...cuts].reverse()) {
    if (end > from) continue;
    parts.push(xml.slice(end, from));
    from = start;
  }
  parts.push(xml.slice(0, from));
  return parts.reverse().join('');
}

function isOff(value: string | undefined): boolean {
  return value !== undefined && /^(?:0|false|off)$/.test(value);
}

function tooDeep(): ReadError {
  return new ReadError(
    `The Word document holds elements nested more than ${DEEPEST.toLocaleString('en')} deep.`,
    'Open it in Word and save it as PDF.',
  );
}

import type { Address } from './address.svelte';
import { formatSought, parseSought, type Sought } from './sought';

/** What the passage panel shows: evidence, a whole passage, or what was looked for in a document and not found. */
export type Target =
  | { readonly evidenceId: string }
  | { readonly passageId: string }
  | { readonly documentId: string; readonly sought: Sought };

/** The open passage, kept in the address. */
export class Selection {
  readonly #address: Address;
  readonly #target = $derived.by(() => readTarget(this.#address));

  constructor(address: Address) {
    this.#address = address;
  }

  /** Undefined while the panel is shut. */
  get target(): Target | undefined {
    return this.#target;
  }

  open(target: Target): void {
    this.#address.change({ ...shut, ...keysOf(target) }, this.#target ? 'replace' : 'push');
  }

  close(): void {
    this.#address.change(shut);
  }
}

const shut = { evidence: null, passage: null, missing: null, sought: null };

function keysOf(target: Target): Record<string, string> {
  if ('evidenceId' in target) return { evidence: target.evidenceId };
  if ('passageId' in target) return { passage: target.passageId };
  return { missing: target.documentId, sought: formatSought(target.sought) };
}

function readTarget(address: Address): Target | undefined {
  const evidenceId = address.one('evidence');
  if (evidenceId) return { evidenceId };
  const passageId = address.one('passage');
  if (passageId) return { passageId };
  const documentId = address.one('missing');
  const sought = parseSought(address.one('sought') ?? '');
  return documentId && sought ? { documentId, sought } : undefined;
}

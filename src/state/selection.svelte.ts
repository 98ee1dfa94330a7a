import type { Address } from './address.svelte';
import { formatSought, parseSought, type Sought } from './sought';

/** What the passage panel shows: evidence, or what was looked for in a document and not found. */
export type Target =
  { readonly evidenceId: string } | { readonly documentId: string; readonly sought: Sought };

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
    const how = this.#target ? 'replace' : 'push';
    if ('evidenceId' in target) {
      this.#address.change({ evidence: target.evidenceId, missing: null, sought: null }, how);
    } else {
      const sought = formatSought(target.sought);
      this.#address.change({ evidence: null, missing: target.documentId, sought }, how);
    }
  }

  close(): void {
    this.#address.change({ evidence: null, missing: null, sought: null });
  }
}

function readTarget(address: Address): Target | undefined {
  const evidenceId = address.one('evidence');
  if (evidenceId) return { evidenceId };
  const documentId = address.one('missing');
  const sought = parseSought(address.one('sought') ?? '');
  return documentId && sought ? { documentId, sought } : undefined;
}

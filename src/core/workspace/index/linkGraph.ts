/** Which documents link to which, as far as they were read. Only keeps what it is told. */
export class LinkGraph {
  /** URIs that a document's links lead to, whether or not anything is there. */
  readonly #targets = new Map<string, ReadonlySet<string>>();
  /** The same from the other end. */
  readonly #sources = new Map<string, Set<string>>();

  /** Takes in what a document links to; `false` when that is known already. */
  set(uri: string, links: Iterable<string>): boolean {
    const targets = new Set(links);
    targets.delete(uri);
    const before = this.#targets.get(uri) ?? new Set<string>();
    if (before.size === targets.size && [...targets].every((target) => before.has(target))) return false;
    for (const target of before) {
      const sources = this.#sources.get(target);
      sources?.delete(uri);
      if (sources?.size === 0) this.#sources.delete(target);
    }
    for (const target of targets) {
      const sources = this.#sources.get(target);
      if (sources) sources.add(uri);
      else this.#sources.set(target, new Set([uri]));
    }
    if (targets.size > 0) this.#targets.set(uri, targets);
    else this.#targets.delete(uri);
    return true;
  }

  /** URIs of the documents that link to one. */
  sourcesOf(uri: string): readonly string[] {
    return [...(this.#sources.get(uri) ?? [])];
  }

  /**
   * URIs of what a document is linked with in either direction, and of what that is linked with in turn: a requirement is
   * covered by any of the designs of its PRD, and a design may speak of several PRDs.
   */
  around(uri: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const partner of this.partnersOf(uri)) {
      found.add(partner);
      for (const other of this.partnersOf(partner)) found.add(other);
    }
    found.delete(uri);
    return found;
  }

  /** URIs of what a document is linked with in either direction. */
  *partnersOf(uri: string): Iterable<string> {
    yield* this.#targets.get(uri) ?? [];
    yield* this.#sources.get(uri) ?? [];
  }
}

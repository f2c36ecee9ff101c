package arkib.plan;

import arkib.digest.Fingerprint;
import arkib.digest.Traces;

/**
 * What a page is made of, as fingerprints.
 *
 * @param whole of all of it: alone decides whether the page is what it was
 * @param own of each ingredient that is the page's own, by {@link Ingredient#number()}: tells which
 *     of them changed
 */
public record Composition(Fingerprint whole, Traces own) {}

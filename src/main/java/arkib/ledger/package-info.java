/**
 * What was made from what, kept on disk between builds: which source gave which card, and which
 * fingerprint each page was made with, with traces that tell what changed in it. A ledger that is
 * torn, foreign, older or gone is an empty one: the build is then a clean one, never a wrong one.
 *
 * <p>In: cards and fingerprints. Out: the same, next time.
 */
package arkib.ledger;

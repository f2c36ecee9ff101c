package arkib.ledger;

import arkib.digest.Fingerprint;

/**
 * What a file of the site was made with.
 *
 * @param ingredients the fingerprint of all that it was made of
 * @param size its bytes
 */
public record PageRecord(Fingerprint ingredients, long size) {}

package arkib.ledger;

import arkib.digest.Traces;

/**
 * A file of the site as the ledger of pages tells of it.
 *
 * @param output its path below the output folder
 * @param record what it was made with
 * @param own the traces of its own ingredients
 */
public record PageEntry(String output, PageRecord record, Traces own) {}

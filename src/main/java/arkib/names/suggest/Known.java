package arkib.names.suggest;

/**
 * A spelling that an entry covers.
 *
 * @param text as the authority file has it, white space squeezed
 * @param entry the entry's id
 */
record Known(String text, String entry) {}

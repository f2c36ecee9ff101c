package arkib.names;

import arkib.diagnostic.Location;

/**
 * A text of the authority file with its place.
 *
 * @param key what says it
 * @param text the text
 * @param at where it stands
 */
record Placed(Key key, String text, Location at) {}

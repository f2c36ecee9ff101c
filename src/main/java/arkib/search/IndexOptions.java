package arkib.search;

/**
 * What an index has besides words.
 *
 * @param phrases which words follow each other: two fifths of its size
 * @param standfirsts the standfirst of each article, for results: three fifths of what is fetched
 *     to show one
 */
public record IndexOptions(boolean phrases, boolean standfirsts) {}

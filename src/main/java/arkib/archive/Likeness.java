package arkib.archive;

import arkib.article.Card;

/**
 * Two articles whose texts are nearly one.
 *
 * @param later the one that came later, or has no date
 * @param earlier the one before it that is most like it
 * @param percent how many of a hundred pairs of neighbouring words they share, of those that either
 *     has; estimated
 */
public record Likeness(Card later, Card earlier, int percent) {}

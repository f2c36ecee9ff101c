package arkib.publish;

/**
 * What publishing changed.
 *
 * @param written files that are new or whose bytes differ
 * @param unchanged files that were as they should be
 * @param removed files of an earlier build that this one does not have
 */
public record Publication(int written, int unchanged, int removed) {}

/**
 * How far a long work is.
 *
 * <p>In: works that go through an archive, whatever their room. Out: who sits at a terminal sees
 * how far they are.
 */
package arkib.progress;

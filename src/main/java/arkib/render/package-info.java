/**
 * A planned page becomes bytes; one sub-package a kind of output.
 *
 * <p>In: a {@link arkib.plan.PlannedPage} and the articles it shows. Out: the bytes of its file. The
 * same page of the same articles gives the same bytes on every machine.
 */
package arkib.render;

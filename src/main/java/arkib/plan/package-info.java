/**
 * Every page that will exist, its address and what it is made of, before any is made. Clashing
 * addresses and dead internal links are found here. {@link arkib.plan.Ingredient} lists all that
 * pages are made of.
 *
 * <p>In: the arranged archive and the settings. Out: a {@link arkib.plan.Plan}, in the order of
 * addresses.
 *
 * <p>A year, a month or a day names the periods beside it, and tells how many articles none of them
 * has: what is added to one month leaves the pages of its siblings as they are, so that an
 * archive's old pages stay. Counts stand on the page of the larger period.
 */
package arkib.plan;

/**
 * Every page that will exist, its address and what it is made of, before any is made. Clashing
 * addresses and dead internal links are found here. {@link arkib.plan.Ingredient} lists all that
 * pages are made of.
 *
 * <p>In: the arranged archive and the settings. Out: a {@link arkib.plan.Plan}, in the order of
 * addresses.
 */
package arkib.plan;

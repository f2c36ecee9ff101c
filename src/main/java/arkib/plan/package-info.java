/**
 * Every page that will exist, its address and what it is made of, before any is made. Clashing
 * addresses and dead internal links are found here. {@link arkib.plan.Ingredient} lists all that
 * pages are made of.
 *
 * <p>In: the arranged archive and the settings. Out: a {@link arkib.plan.Plan}, in the order of
 * addresses.
 *
 * <p>A year, a month or a day names the periods beside it. How many articles the months of a year
 * and the days of a month have is told there once the list has a later year: before, each new
 * article would change the pages of all months of its year. Of years it is told on larger pages
 * only, so that what is added to one leaves the others as they are and an archive's old pages stay.
 */
package arkib.plan;

/**
 * Links to other sites, asked whether they still lead anywhere. The only part of the program
 * besides {@code verify} that uses the network, and only when somebody asks for it.
 *
 * <p>In: URLs. Out: an {@link arkib.check.external.Answer} for each, from a cache while it is
 * fresh.
 */
package arkib.check.external;

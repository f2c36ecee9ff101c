/**
 * Files that a host of static sites or a web server reads: where old addresses lead, and what is
 * sent with each page.
 *
 * <p>In: planned addresses and the settings. Out: text in the form of each host. Every old address
 * has a page of its own too, which leads on without any of these.
 */
package arkib.render.hosts;

/**
 * Pages as readers meet them, in a real browser: the system's Chromium, driven by Playwright.
 *
 * <p>{@link arkib.browser.ShownPage} lists every kind of page, {@link arkib.browser.Look} how one
 * may be looked at; each test takes all kinds through some looks. {@link arkib.browser.Chromium}
 * starts the browser once for all tests and answers its requests from the folder of a built site.
 */
package arkib.browser;

/**
 * What templates see: immutable records in which everything is finished. Addresses have the base
 * path and are percent-encoded, dates and counts are in the site's language, bars have their
 * height. A component that is absent is {@code null} in a template: {@code {% if x is not null %}}.
 *
 * <p>In: planned pages, the cards and articles they show, the settings and the frame. Out: one view
 * a page. On an article's page nothing depends on later articles, but for the next in time.
 */
package arkib.render.view;

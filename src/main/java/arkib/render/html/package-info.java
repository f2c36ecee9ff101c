/**
 * Bodies and planned pages become HTML.
 *
 * <p>In: a tree of blocks, or what a template sees; the site's words; where links lead. Out: HTML
 * that is valid, escaped and well-formed.
 */
package arkib.render.html;

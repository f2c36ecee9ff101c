/**
 * What a page says of itself to machines: JSON-LD with the words of schema.org, and the tags of
 * OpenGraph, Dublin Core, Highwire Press and Zotero.
 *
 * <p>In: a planned page and what stands around it. Out: a {@link arkib.render.view.HeadView}. It
 * says nothing that the page does not say to readers, and of an article nothing that is not among
 * the ingredients of its page.
 */
package arkib.render.meta;

/**
 * The editor's site: its folders, its settings ({@code content/site.yaml}) and the words of its
 * language.
 *
 * <p>In: a folder. Out: a {@link arkib.site.Site}, with a default for every setting; mistakes in
 * the settings are diagnostics.
 */
package arkib.site;

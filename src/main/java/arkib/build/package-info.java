/**
 * The flow from content to site, in order: the only place that knows the whole of it. Read {@link
 * arkib.build.Build} first. What is asked of it beside the site is answered by {@link
 * arkib.build.explain} and {@link arkib.build.profile}.
 *
 * <p>In: a {@link arkib.build.BuildRequest}. Out: files in the output folder, diagnostics, and a
 * {@link arkib.build.BuildReport}.
 */
package arkib.build;

/**
 * The preview's server. Jetty has its home here: its core alone, without servlets.
 *
 * <p>In: requests. Out: files of the site as a host would send them, with the preview's script in
 * pages; what the preview adds, to its own pages alone; a refusal for everything else. {@link
 * arkib.serve.http.Gate} is asked first.
 */
package arkib.serve.http;

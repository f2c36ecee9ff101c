/**
 * The preview: the site as it will be, seen while an editor writes. Read {@link
 * arkib.serve.Preview} first.
 *
 * <p>In: a site's folder, watched. Out: builds into {@code .arkib/preview} by {@link
 * arkib.build.BuildSession}, and a server of what they made. An edit is answered twice: at once
 * with the pages that somebody looks at, which only the server knows ({@link
 * arkib.build.FirstLook}), then with the whole site, which is a build's like any other.
 *
 * <p>{@link arkib.serve.host} answers as a host does, {@link arkib.serve.page} says what the
 * preview adds to pages, {@link arkib.serve.http} is the only place that knows the server's
 * library. The watcher's library has its home here.
 */
package arkib.serve;

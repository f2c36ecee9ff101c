/**
 * How a host of static sites answers: which file an address is, what {@code _headers} and {@code
 * _redirects} say, the types of files.
 *
 * <p>In: the output folder and its files of rules. Out: a file that may be sent, or nothing.
 */
package arkib.serve.host;

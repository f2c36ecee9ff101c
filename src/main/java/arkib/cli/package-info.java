/**
 * The words of the command line, what is printed, and the exit code.
 *
 * <p>In: arguments and three streams. Out: text for people or JSON for programs, and 0 (done), 1 (the
 * content has errors) or 2 (wrong usage). picocli has its home here.
 */
package arkib.cli;

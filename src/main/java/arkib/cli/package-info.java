/**
 * The words of the command line, what is printed, and the exit code.
 *
 * <p>In: arguments and three streams. Out: text for people or JSON for programs, and 0 (done), 1
 * (the content has errors) or 2 (wrong usage). picocli has its home here.
 *
 * <p>Manual pages are written here ({@link arkib.cli.ManPage}) from what picocli knows of the
 * commands. Its own generator writes AsciiDoc, of which Asciidoctor, a program in Ruby, makes the
 * pages: that would be one more thing to install, and editors who unpack the zip have neither. The
 * pages are a dozen macros of man(7); mandoc and groff have no fault to find with them.
 */
package arkib.cli;

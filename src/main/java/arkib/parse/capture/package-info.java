/**
 * The plain text of a captured web page, read as an archivist would: nothing is lost, nothing
 * changed, nothing invented, and each line's reading is explained.
 *
 * <p>In: the decoded text. Out: a {@link arkib.parse.capture.Reading} with one role for every line
 * that is not blank, and from it the parts of an article. The order of work is told in {@link
 * arkib.parse.capture.CaptureReader}; the words that the rules look for are resource files here.
 */
package arkib.parse.capture;

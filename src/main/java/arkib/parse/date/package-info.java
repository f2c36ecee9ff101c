/**
 * Dates as newspapers write them, in Malay, English and Indonesian.
 *
 * <p>In: a text that is a date, or a text that mentions dates. Out: dates as exactly as they are
 * told, with their places in the text. The clock is never asked and a year is never supplied.
 */
package arkib.parse.date;

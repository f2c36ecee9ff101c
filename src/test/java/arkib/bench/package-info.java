/**
 * Made-up archives of any size, and what is measured with them: {@link arkib.bench.Bench}. The gate
 * runs all of it once with a few articles and asserts no time.
 */
package arkib.bench;

/** Made-up archives of any size, and what is measured with them. No test of the gate. */
package arkib.bench;

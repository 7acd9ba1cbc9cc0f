/**
 * The outside world in one process: it plays Fawry, an SMSC, a mail server and clamd over their own
 * wires.
 */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox;

/** The virus scanner, as clamd speaks. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.scan;

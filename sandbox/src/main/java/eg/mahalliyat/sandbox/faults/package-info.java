/** What goes wrong on demand. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.faults;

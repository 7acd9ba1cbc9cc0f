/** An authority that stamps the time (RFC 3161). */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.timestamps;

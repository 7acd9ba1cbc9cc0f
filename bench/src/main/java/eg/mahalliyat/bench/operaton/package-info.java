/** Operaton as a peer of the bench. */
@NullMarked
package eg.mahalliyat.bench.operaton;

import org.jspecify.annotations.NullMarked;

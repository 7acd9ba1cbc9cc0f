/** Flowable as a peer of the bench. */
@NullMarked
package eg.mahalliyat.bench.flowable;

import org.jspecify.annotations.NullMarked;

/** What is measured, and the peers that it is measured against. Nothing here is part of the platform. */
@NullMarked
package eg.mahalliyat.bench;

import org.jspecify.annotations.NullMarked;

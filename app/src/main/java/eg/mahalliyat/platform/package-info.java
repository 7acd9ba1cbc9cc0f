/** What every module stands on. */
@NullMarked
package eg.mahalliyat.platform;

import org.jspecify.annotations.NullMarked;

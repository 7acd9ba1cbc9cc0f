/** Who may do what to whose, tried at every route of the platform. */
@NullMarked
package eg.mahalliyat.rights;

import org.jspecify.annotations.NullMarked;

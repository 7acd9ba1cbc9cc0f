/** The virus scanner. */
@NullMarked
package eg.mahalliyat.documents.provider;

import org.jspecify.annotations.NullMarked;

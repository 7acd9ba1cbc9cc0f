/** Looking at a paper. */
@NullMarked
package eg.mahalliyat.documents.web;

import org.jspecify.annotations.NullMarked;

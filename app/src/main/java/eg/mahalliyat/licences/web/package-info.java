/** My licences, one licence, and the public check of a code. */
@NullMarked
package eg.mahalliyat.licences.web;

import org.jspecify.annotations.NullMarked;

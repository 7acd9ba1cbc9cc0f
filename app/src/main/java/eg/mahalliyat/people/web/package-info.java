/** Pages of signing up and in. */
@NullMarked
package eg.mahalliyat.people.web;

import org.jspecify.annotations.NullMarked;

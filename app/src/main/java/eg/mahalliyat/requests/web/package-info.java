@NullMarked
package eg.mahalliyat.requests.web;

import org.jspecify.annotations.NullMarked;

/** Licences: registers, the sealed document and its QR code, and how anyone checks them. */
@NullMarked
package eg.mahalliyat.licences;

import org.jspecify.annotations.NullMarked;

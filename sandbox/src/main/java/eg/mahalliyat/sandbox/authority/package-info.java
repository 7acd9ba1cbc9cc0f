/** An authority that certifies the keys of seals: requests, certificates, the list of revoked ones. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.authority;

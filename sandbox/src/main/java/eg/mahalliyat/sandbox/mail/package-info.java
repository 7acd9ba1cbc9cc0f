/** The mail server that keeps what it is given. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.mail;

/** The SMSC and the handsets behind it: domain.md 5. */
@org.jspecify.annotations.NullMarked
package eg.mahalliyat.sandbox.sms;

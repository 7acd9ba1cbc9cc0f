package eg.mahalliyat.licences;

import com.authlete.cose.COSEProtectedHeaderBuilder;
import com.authlete.cose.COSESign1Builder;
import com.authlete.cose.COSEUnprotectedHeader;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import eg.mahalliyat.shared.Base32;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Locale;

/**
 * Writes what the QR code of a licence holds: an address of ours that ends in the signed claims. Any phone opens the
 * live page, and an inspector without network still has something to check. See docs/guide/verify.md.
 */
public final class QrToken {
  /** The QR code of the longest token stays readable at 30 mm only under an address as short as this. */
  static final int LONGEST_BASE = 36;

  private final String base;
  private final PrivateKey key;
  private final byte[] kid;

  /** Signs with this pair of Ed25519 keys, for pages under this address ({@code https://host}). */
  public QrToken(String base, PrivateKey key, PublicKey published) {
    if (base.length() > LONGEST_BASE) {
      throw new IllegalArgumentException("The address in QR codes may have " + LONGEST_BASE + " characters: " + base);
    }
    this.base = base.toUpperCase(Locale.ROOT);
    this.key = key;
    this.kid = QrKeys.id(published);
  }

  /** The text of the QR code, all of it in the alphanumeric set. */
  public String sign(LicenceClaims claims) {
    return address(QrPayload.encode(claims));
  }

  String address(byte[] payload) {
    return base + QrVerifier.PATH + Base32.encode(cose(payload, new byte[0]));
  }

  /** The address that every code of this signer begins with, in upper case. */
  String base() {
    return base;
  }

  /** @param purpose is signed and not sent: who verifies knows what he expects; nothing for codes */
  byte[] cose(byte[] payload, byte[] purpose) {
    try {
      var header = new COSEProtectedHeaderBuilder().alg(COSEAlgorithms.EdDSA).kid(kid).build();
      byte[] signed = new SigStructureBuilder().signature1().bodyAttributes(header).externalData(purpose).payload(payload)
          .build().encode();
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(signed);
      return new COSESign1Builder()
          .protectedHeader(header)
          .unprotectedHeader(new COSEUnprotectedHeader(List.of()))
          .payload(payload)
          .signature(signature.sign())
          .build()
          .encode();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The QR code could not be signed", e);
    }
  }
}

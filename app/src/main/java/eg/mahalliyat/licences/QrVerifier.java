package eg.mahalliyat.licences;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORPairList;
import com.authlete.cose.COSEException;
import com.authlete.cose.COSESign1;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import eg.mahalliyat.shared.Base32;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks QR codes of licences against the published keys. Takes whatever a stranger may send. */
public final class QrVerifier {
  static final String PATH = "/V/";
  private static final int LONGEST = 600;
  private static final int SIGNATURE_BYTES = 64;
  private final QrKeys keys;

  public QrVerifier(QrKeys keys) {
    this.keys = keys;
  }

  /** The whole text of the code, or only what follows {@code /V/}; in either case of letters. */
  public QrCheck verify(String code) {
    if (code.length() > LONGEST) {
      return new QrCheck.Refused(QrCheck.Reason.MALFORMED);
    }
    try {
      String upper = code.strip().toUpperCase(Locale.ROOT);
      int path = upper.lastIndexOf(PATH);
      return check(sign1(Base32.decode(path < 0 ? upper : upper.substring(path + PATH.length()))));
    } catch (IOException | COSEException | GeneralSecurityException | RuntimeException e) {
      // The decoder answers strange input with many kinds of exceptions; each means the same to who scanned it.
      return new QrCheck.Refused(QrCheck.Reason.MALFORMED);
    }
  }

  private QrCheck check(COSESign1 token) throws GeneralSecurityException, IOException {
    Optional<PublicKey> key = keys.find(token.getProtectedHeader().getKid());
    if (key.isEmpty()) {
      return new QrCheck.Refused(QrCheck.Reason.UNKNOWN_KEY);
    }
    if (!signedBy(key.get(), token)) {
      return new QrCheck.Refused(QrCheck.Reason.BAD_SIGNATURE);
    }
    Map<?, ?> claims = ((CBORPairList) whole(payload(token))).parse();
    return QrPayload.knownVersion(claims)
        ? new QrCheck.Verified(QrPayload.decode(claims))
        : new QrCheck.Refused(QrCheck.Reason.UNKNOWN_VERSION);
  }

  private static boolean signedBy(PublicKey key, COSESign1 token) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update(new SigStructureBuilder().sign1(token).build().encode());
    byte[] given = token.getSignature().getValue();
    try {
      return given.length == SIGNATURE_BYTES && signature.verify(given);
    } catch (SignatureException e) {
      return false; // not even a point on the curve
    }
  }

  private static COSESign1 sign1(byte[] bytes) throws IOException, COSEException {
    CBORItem item = whole(bytes);
    CborBounds.check(headerOf(item)); // building the token decodes it
    COSESign1 token = COSESign1.build(item);
    var header = token.getProtectedHeader();
    boolean ours = Integer.valueOf(COSEAlgorithms.EdDSA).equals(header.getAlg())
        && header.getPairs().size() == 2
        && header.getKid() != null
        && token.getUnprotectedHeader().getPairs().isEmpty();
    if (!ours) {
      throw new IllegalArgumentException("Another header than ours");
    }
    return token;
  }

  /** One CBOR item and nothing after it. */
  private static CBORItem whole(byte[] bytes) throws IOException {
    CborBounds.check(bytes);
    return new CBORDecoder(bytes).next();
  }

  private static byte[] headerOf(CBORItem token) {
    return ((CBORByteArray) ((CBORItemList) token).getItems().getFirst()).getValue();
  }

  private static byte[] payload(COSESign1 token) {
    return ((CBORByteArray) token.getPayload()).getValue();
  }
}

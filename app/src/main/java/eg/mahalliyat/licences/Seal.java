package eg.mahalliyat.licences;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Seals papers: PAdES, level B-B, or B-T with a time stamp if an authority is configured. Where it is said whose stamps are
 * taken, level LT: a second revision of the file proves that the certificates of the seal and of the stamp stood. A sealed
 * paper may not be changed in any way. Thread-safe.
 */
public final class Seal implements AutoCloseable {
  private final AbstractKeyStoreTokenConnection token;
  private final DSSPrivateKeyEntry key;
  private final PAdESService service;
  private final SignatureLevel level;
  private final @Nullable Revocations revocations;

  /**
   * Without a source of time stamps the time of sealing is our own word.
   *
   * @param token the key file ({@link SealKeys#token}) or a hardware module ({@link SealModule#token}); closed with the
   *     seal
   * @param name of the key in it
   */
  Seal(AbstractKeyStoreTokenConnection token, String name, @Nullable TimestampAuthority timestamps) {
    this.token = token;
    key = sealing(token, name);
    var verifier = new CommonCertificateVerifier(true);
    service = new PAdESService(verifier);
    if (timestamps == null) {
      level = SignatureLevel.PAdES_BASELINE_B;
      revocations = null;
      return;
    }
    service.setTspSource(timestamps);
    boolean pinned = !timestamps.roots().isEmpty();
    level = pinned ? SignatureLevel.PAdES_BASELINE_LT : SignatureLevel.PAdES_BASELINE_T;
    revocations = pinned ? timestamps.revocations(SealChain.of(key).certificates()) : null;
    if (revocations != null) {
      verifier.setTrustedCertSources(SealChain.of(key).trusted(timestamps.roots()));
      revocations.tell(verifier);
    }
  }

  /**
   * The same paper with the seal in it.
   *
   * @throws RuntimeException when it cannot be sealed now: no stamp came, or it could not be learned that every certificate
   *     stands
   */
  public byte[] seal(byte[] pdf, String reason, Instant at) {
    if (revocations != null) {
      revocations.check(key.getCertificateChain());
    }
    var paper = new InMemoryDocument(pdf);
    PAdESSignatureParameters parameters = parameters(reason, at);
    var data = service.getDataToSign(paper, parameters);
    var value = token.sign(data, parameters.getDigestAlgorithm(), key);
    var out = new ByteArrayOutputStream(pdf.length + 32 * 1024);
    try {
      service.signDocument(paper, parameters, value).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The last moment of its certificate: nothing is sealed after it. */
  Instant ends() {
    return key.getCertificate().getNotAfter().toInstant();
  }

  @Override
  public void close() {
    token.close();
  }

  private PAdESSignatureParameters parameters(String reason, Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.getCertificate());
    parameters.setCertificateChain(key.getCertificateChain());
    parameters.setReason(reason);
    parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
    parameters.bLevel().setSigningDate(Date.from(at));
    return parameters;
  }

  private static DSSPrivateKeyEntry sealing(AbstractKeyStoreTokenConnection token, String name) {
    return token.getKeys().stream()
        .filter(k -> k instanceof KSPrivateKeyEntry entry && entry.getAlias().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no key named " + name));
  }
}

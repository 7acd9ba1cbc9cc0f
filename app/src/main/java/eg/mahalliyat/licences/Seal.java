package eg.mahalliyat.licences;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
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
 * Seals papers: PAdES, level B-B, or B-T with a time stamp if an authority is configured. A sealed paper may not be
 * changed in any way. Thread-safe.
 */
public final class Seal implements AutoCloseable {
  private final AbstractKeyStoreTokenConnection token;
  private final DSSPrivateKeyEntry key;
  private final PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
  private final SignatureLevel level;

  /**
   * Without a source of time stamps the time of sealing is our own word.
   *
   * @param token the key file ({@link SealKeys#token}) or a hardware module ({@link SealModule#token}); closed with the
   *     seal
   * @param name of the key in it
   */
  Seal(AbstractKeyStoreTokenConnection token, String name, @Nullable TSPSource timestamps) {
    this.token = token;
    key = sealing(token, name);
    level = timestamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T;
    if (timestamps != null) {
      service.setTspSource(timestamps);
    }
  }

  /** The same paper with the seal in it. */
  public byte[] seal(byte[] pdf, String reason, Instant at) {
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

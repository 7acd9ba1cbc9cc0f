package eg.mahalliyat.licences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Whose time stamps are taken. A chain is looked at as it was when the stamp was made; whether something in it was
 * revoked is asked by {@link Revocations}.
 *
 * @param roots certificates at which the chain of a stamp may end; none for whoever stamps properly, as in a trial
 */
public record StampTrust(Set<X509Certificate> roots) {
  /** Whoever stamps properly. */
  public static final StampTrust ANYBODY = new StampTrust(Set.of());

  public StampTrust {
    roots = Set.copyOf(roots);
  }

  /**
   * The certificates of a PEM file.
   *
   * @throws IllegalStateException when it holds none, or something else
   */
  static StampTrust of(Path pem) {
    try (InputStream file = Files.newInputStream(pem)) {
      Set<X509Certificate> roots = CertificateFactory.getInstance("X.509").generateCertificates(file).stream()
          .map(X509Certificate.class::cast).collect(Collectors.toSet());
      if (roots.isEmpty()) {
        throw new IllegalStateException("mahalliyat.seal.timestamps-trust names a file without a certificate");
      }
      return new StampTrust(roots);
    } catch (CertificateException e) {
      throw new IllegalStateException("mahalliyat.seal.timestamps-trust names a file that is no certificates", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the chain of the certificate that stamped, up to where it ends; nothing when anybody's stamps are taken
   * @throws TSPException when it was stamped by somebody else
   */
  List<X509Certificate> check(TimeStampToken token, X509CertificateHolder signer) throws TSPException {
    if (roots.isEmpty()) {
      return List.of();
    }
    try {
      var wanted = new X509CertSelector();
      wanted.setCertificate(certificate(signer));
      var path = new PKIXBuilderParameters(
          roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet()), wanted);
      path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent(token))));
      path.setDate(token.getTimeStampInfo().getGenTime());
      path.setRevocationEnabled(false);
      return CertPathBuilder.getInstance("PKIX").build(path).getCertPath().getCertificates().stream()
          .map(X509Certificate.class::cast).toList();
    } catch (GeneralSecurityException | IOException e) {
      throw new TSPException("The stamp is of an authority that is not trusted", e);
    }
  }

  private static List<X509Certificate> sent(TimeStampToken token) throws CertificateException, IOException {
    List<X509Certificate> sent = new ArrayList<>();
    for (X509CertificateHolder one : token.getCertificates().getMatches(null)) {
      sent.add(certificate(one));
    }
    return sent;
  }

  private static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException, IOException {
    return (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
  }
}

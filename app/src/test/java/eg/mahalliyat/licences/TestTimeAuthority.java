package eg.mahalliyat.licences;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority on a port of this machine, which stamps a minute after the paper was made. */
final class TestTimeAuthority implements AutoCloseable {
  private static final Date STAMP = Date.from(Samples.MADE_AT.plusSeconds(60));
  private final HttpServer server;
  private final KeyPair keys;
  private final X509Certificate certificate;

  private TestTimeAuthority(HttpServer server, KeyPair keys) throws Exception {
    this.server = server;
    this.keys = keys;
    this.certificate = certificate(keys);
  }

  static TestTimeAuthority start() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var authority = new TestTimeAuthority(server, generator.generateKeyPair());
    server.createContext("/", authority::answer);
    server.start();
    return authority;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  X509Certificate certificate() {
    return certificate;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] response = response(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
      exchange.sendResponseHeaders(200, response.length);
      exchange.getResponseBody().write(response);
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private byte[] response(TimeStampRequest request) throws Exception {
    var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate);
    DigestCalculator digest = new JcaDigestCalculatorProviderBuilder().build()
        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(CMSAlgorithm.SHA256));
    var tokens = new TimeStampTokenGenerator(signer, digest, new ASN1ObjectIdentifier("1.2.3.4"));
    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
        .generate(request, BigInteger.TWO, STAMP).getEncoded();
  }

  private static X509Certificate certificate(KeyPair keys) throws Exception {
    var name = new X500Name("CN=Test time authority,C=EG");
    Date from = Date.from(Samples.MADE_AT.minus(Duration.ofDays(1)));
    Date until = Date.from(Samples.MADE_AT.plus(Duration.ofDays(900)));
    var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, until, name, keys.getPublic());
    builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }
}

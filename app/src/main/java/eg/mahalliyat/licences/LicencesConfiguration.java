package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Pdf;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.platform.Words;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of this node, and what is made with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class LicencesConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration SOON = Duration.ofDays(60);
  private static final Logger log = LoggerFactory.getLogger(LicencesConfiguration.class);

  @Bean
  Registers registers() {
    return Registers.shipped();
  }

  @Bean
  SealKeys sealKeys(SealSettings seal, Settings settings, Vault vault, Words words, InstantSource clock) {
    Path store = seal.store();
    if (store != null) {
      return SealKeys.open(store, seal.password().toCharArray());
    }
    if (!settings.demo()) {
      throw new IllegalStateException("mahalliyat.seal.store must name the PKCS#12 file with the keys 'seal' and 'qr', "
          + "mahalliyat.seal.password its password: only a platform on trial (mahalliyat.demo) makes its own keys.");
    }
    String password = HexFormat.of().formatHex(vault.hash("demo-keys", "password"));
    URI authority = seal.authority();
    return SealKeys.demo(settings.home().resolve("keys").resolve("demo.p12"), password.toCharArray(),
        new DemoKeys(words.in(Words.ENGLISH).of("licence.seal.demo.owner"), clock.instant(),
            authority == null ? null : new CertificateOffice(authority)));
  }

  @Bean
  QrToken qrToken(SealKeys keys, Settings settings) {
    return keys.qrToken(settings.publicUrl().toString());
  }

  @Bean(destroyMethod = "close")
  Seal seal(SealKeys keys, SealSettings settings, Settings platform, InstantSource clock) {
    URI authority = settings.timestamps();
    SealModule module = settings.module();
    Seal seal = new Seal(module == null ? keys.token() : module.token(), settings.key(), authority == null ? null
        : new TimestampAuthority(authority, PATIENCE, trust(settings, platform), clock));
    if (seal.ends().isBefore(clock.instant().plus(SOON))) {
      log.warn("The certificate of the seal ends at {}: nothing is sealed after it", seal.ends());
    }
    return seal;
  }

  /** The sandbox's authority has another root at each start of it: a trial takes whoever stamps properly. */
  private static StampTrust trust(SealSettings seal, Settings platform) {
    Path roots = seal.timestampsTrust();
    if (roots == null && !platform.demo()) {
      throw new IllegalStateException("mahalliyat.seal.timestamps-trust must name a PEM file with the certificates of the "
          + "time authority: only a platform on trial (mahalliyat.demo) takes anybody's stamps.");
    }
    return roots == null ? StampTrust.ANYBODY : StampTrust.of(roots);
  }

  @Bean
  LicencePdf licencePdf(Pdf pdf, Words words) {
    return new LicencePdf(pdf, words.in(Words.ARABIC)::of, words.in(Words.ENGLISH)::of);
  }

  @Bean
  Press press(LicencePdf printer, Seal sealing, QrToken token, Settings settings) {
    return new Press(printer, sealing, token, settings.publicUrl());
  }

  @Bean
  QrKeys qrKeys(SealKeys keys) {
    return keys.published();
  }

  @Bean
  QrVerifier qrVerifier(QrKeys keys) {
    return new QrVerifier(keys);
  }
}

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
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of this node, and what is made with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class LicencesConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

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
    return SealKeys.demo(settings.home().resolve("keys").resolve("demo.p12"), password.toCharArray(),
        words.in(Words.ENGLISH).of("licence.seal.demo.owner"), clock);
  }

  @Bean(destroyMethod = "close")
  Press press(SealKeys keys, SealSettings seal, Settings settings, Pdf pdf, Words words) {
    URI authority = seal.timestamps();
    Seal sealing = new Seal(keys, authority == null ? null : new TimestampAuthority(authority, PATIENCE));
    LicencePdf printer = new LicencePdf(pdf, words.in(Words.ARABIC)::of, words.in(Words.ENGLISH)::of);
    return new Press(printer, sealing, keys.qrToken(settings.publicUrl().toString()), settings.publicUrl());
  }

  @Bean
  QrKeys qrKeys(SealKeys keys) {
    return new QrKeys(List.of(keys.published()));
  }

  @Bean
  QrVerifier qrVerifier(QrKeys keys) {
    return new QrVerifier(keys);
  }
}

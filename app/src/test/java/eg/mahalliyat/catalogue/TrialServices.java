package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** The catalogue as shipped, and one service more that tries the whole vocabulary of procedures. */
@TestConfiguration(proxyBeanMethods = false)
public class TrialServices {
  /** The code of the service for trying. */
  public static final String TRIAL = "GEN-99";

  @Bean
  @Primary
  Catalogue trialCatalogue() {
    List<Service> services = new ArrayList<>(Shipped.services());
    services.add(trial());
    return new Catalogue(services);
  }

  private static Service trial() {
    var texts = new TreeMap<String, String>();
    List.of("service.yaml", "words.ar.yaml", "words.en.yaml").forEach(file -> texts.put(file, text(file)));
    var faults = new ArrayList<Fault>();
    return Shipped.reader(faults).read(new ServiceFiles(TRIAL, texts), faults)
        .orElseThrow(() -> new IllegalStateException(faults.toString()));
  }

  private static String text(String file) {
    try {
      return new ClassPathResource("trial/" + TRIAL + "/" + file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

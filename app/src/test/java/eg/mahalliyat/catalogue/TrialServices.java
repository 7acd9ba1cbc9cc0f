package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
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
  Catalogue trialCatalogue(@Qualifier("catalogue") Catalogue shipped, PublishedRows rows, ServiceReader reader,
      InstantSource clock) {
    Edition trial = Catalogue.forEver(trial());
    var shelving = new Shelving(rows, reader);
    return new Catalogue(with(shipped.editions(), trial), known -> with(shelving.newer(known), trial), clock);
  }

  private static Editions with(Editions editions, Edition more) {
    List<Edition> all = new ArrayList<>(editions.all());
    all.add(more);
    return new Editions(all);
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

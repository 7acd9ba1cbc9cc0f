package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedTest {
  @Test
  void everyServiceIsRight() {
    var faults = new ArrayList<Fault>();
    ServiceReader reader = Shipped.reader(faults);
    Shipped.folders().forEach(folder -> reader.read(folder, faults));

    assertThat(faults).isEmpty();
    assertThat(Shipped.services()).isNotEmpty();
  }

  @Test
  void isFoundInsideAJarToo(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("app.jar");
    List<ServiceFiles> loose = Shipped.folders();
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("services/"));
      for (ServiceFiles service : loose) {
        for (var file : service.texts().entrySet()) {
          out.putNextEntry(new JarEntry("services/" + service.code() + "/" + file.getKey()));
          out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (var only = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Thread.currentThread().setContextClassLoader(only);
      assertThat(Shipped.folders()).isEqualTo(loose);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** One SMS part holds 70 letters of Arabic, or 160 of the GSM alphabet. */
  @Test
  void everyMessageFitsOnePart() {
    var longest = Map.of("number", "26-0000-1234-5", "amount", "99,999.99");
    for (Service service : Shipped.services()) {
      service.words().forEach((language, words) -> words.texts().keySet().stream()
          .filter(key -> key.startsWith("sms."))
          .forEach(key -> assertThat(words.fill(key, longest))
              .as("%s %s %s", service.code(), language, key)
              .hasSizeLessThanOrEqualTo(language.equals("ar") ? 70 : 160)));
    }
  }

  @Test
  void digestChangesWithEveryFileButTheCases() {
    ServiceFiles folder = Shipped.folders().getFirst();
    var changed = new TreeMap<>(folder.texts());
    changed.put("cases/new.yaml", "x");
    assertThat(new ServiceFiles(folder.code(), changed).digest()).isEqualTo(folder.digest()).hasSize(64);
    changed.put("words.en.yaml", "x");
    assertThat(new ServiceFiles(folder.code(), changed).digest()).isNotEqualTo(folder.digest());
  }
}

package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RolesTest {
  /** A definition may name a role of the common words alone; were it no post, nobody could do the task. */
  @Test
  void everyRoleThatDefinitionsMayNameIsAPostThatSomebodyCanHold() throws IOException {
    String words = new ClassPathResource("services/words.ar.yaml").getContentAsString(StandardCharsets.UTF_8);
    Yaml common = Yaml.read("words.ar.yaml", words, new ArrayList<>());
    Set<String> roles = new TreeSet<>(common.at("roles").entries().keySet());
    roles.remove("applicant");
    assertThat(roles).isNotEmpty().allSatisfy(role -> assertThat(Role.ofCode(role)).as(role).isPresent());
  }
}

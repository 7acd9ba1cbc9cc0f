package eg.mahalliyat.people;

import eg.mahalliyat.platform.Settings;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A platform whose port is known only when it runs. */
@Component
@Primary
class TestRelyingParty extends RelyingParty {
  private final Environment environment;

  TestRelyingParty(Settings settings, Environment environment) {
    super(settings);
    this.environment = environment;
  }

  @Override
  String origin() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }
}

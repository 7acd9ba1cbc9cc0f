package eg.mahalliyat;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.sms.SmscAccount;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One outside world for all tests of this process, over real sockets; a bean of type {@link Sandbox} as well. A test that
 * switches a fault on switches it off again.
 */
public final class SandboxForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  public static final Sandbox SANDBOX = started();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("sandbox", Map.of(
        "mahalliyat.clamd.port", SANDBOX.clamdPort(),
        "mahalliyat.sms.port", SANDBOX.smppPort(),
        "mahalliyat.sms.system-id", SmscAccount.DEMO.systemId(),
        "mahalliyat.sms.password", SmscAccount.DEMO.password(),
        "spring.mail.host", "127.0.0.1",
        "spring.mail.port", SANDBOX.smtpPort(),
        "mahalliyat.seal.timestamps", SANDBOX.baseUrl().resolve("/timestamps"),
        "mahalliyat.seal.authority", SANDBOX.baseUrl().resolve("/authority/certificates"),
        "sandbox.certificate", SANDBOX.gateway().certificate(),
        "sandbox.url", SANDBOX.baseUrl().toString())));
    context.getBeanFactory().registerSingleton("sandbox", SANDBOX);
  }

  /** Its authorities keep the time of the platform, which compares a stamp with its own. */
  private static Sandbox started() {
    Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
    sandbox.authority().runBy(new TestClock());
    sandbox.timestamps().runBy(new TestClock());
    return sandbox;
  }
}

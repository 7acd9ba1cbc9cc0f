package eg.mahalliyat;

import eg.mahalliyat.catalogue.TrialServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole platform on a free port, with a real PostgreSQL, a clock that tests move, the sandbox as its outside world,
 * and the demo people. All such tests share one running platform: leave it as others may find it, make your own people
 * and requests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClock.Configuration.class, TrialServices.class})
@ContextConfiguration(initializers = SandboxForTests.class)
public @interface PlatformTest {}

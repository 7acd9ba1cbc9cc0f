package eg.mahalliyat.licences;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that papers are sealed with ({@code mahalliyat.seal.*}).
 *
 * @param store the PKCS#12 file; needed unless the platform is only tried out
 * @param password of the file
 * @param timestamps an authority by RFC 3161; without one the time of sealing is our own word
 */
@ConfigurationProperties("mahalliyat.seal")
record SealSettings(@Nullable Path store, @DefaultValue("") String password, @Nullable URI timestamps) {}

package eg.mahalliyat.documents.provider;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is ({@code mahalliyat.clamd.*}).
 *
 * @param connect how long to wait for it to take up
 * @param answer how long to wait for its verdict
 */
@ConfigurationProperties("mahalliyat.clamd")
record ClamdSettings(@DefaultValue("127.0.0.1") String host, @DefaultValue("3310") int port,
    @DefaultValue("1s") Duration connect, @DefaultValue("10s") Duration answer) {}
